/** Classes of events whose figures can be compared. */
export type FigureClass =
  | 'killed' | 'injured' | 'missing' | 'captured' | 'arrested' | 'displaced' | 'attended' | 'voted' | 'infected' | 'rescued'
  | 'questioned' | 'seats' | 'lost' | 'damage' | 'price' | 'share' | 'age' | 'magnitude' | 'length'; // biome-ignore format: a list

/** How a class is spoken of in a message: “how many were killed”. */
export const figureQuestion: Readonly<Record<FigureClass, string>> = {
  killed: 'how many were killed',
  injured: 'how many were hurt',
  missing: 'how many are missing',
  captured: 'how many were captured',
  arrested: 'how many were arrested',
  displaced: 'how many had to leave their homes',
  attended: 'how many took part',
  voted: 'the vote',
  seats: 'how many seats were won',
  infected: 'how many were infected',
  rescued: 'how many were rescued',
  questioned: 'how many were questioned',
  lost: 'how many were lost',
  damage: 'how high the damage is',
  price: 'the price',
  share: 'the percentage',
  age: 'the age',
  magnitude: 'how strong the earthquake was',
  length: 'how long it lasted',
};

const table = (entries: Readonly<Partial<Record<FigureClass, string>>>): ReadonlyMap<string, FigureClass> =>
  new Map(Object.entries(entries).flatMap(([k, words]) => words.split(' ').map((w) => [w, k as FigureClass] as const)));

/** Verbs (dictionary form) done to, or by, the people counted. */
export const figureVerbs = table({
  killed: 'kill die perish slay drown murder massacre',
  injured: 'injure wound hurt hospitalize hospitalise maim',
  missing: 'disappear vanish',
  captured: 'capture kidnap abduct',
  arrested: 'arrest detain apprehend',
  displaced: 'displace evacuate flee uproot',
  attended: 'march attend demonstrate protest rally gather participate',
  infected: 'infect diagnose',
  rescued: 'rescue',
  questioned: 'question interrogate',
});

/** Adjectives and participles that the tagger may call adjectives: “20 dead”, “5,000 injured”. */
export const figureStates = table({
  killed: 'dead killed deceased drowned perished slain murdered',
  injured: 'injured wounded hurt hospitalized hospitalised',
  missing: 'missing unaccounted',
  captured: 'captured kidnapped abducted',
  arrested: 'arrested detained',
  displaced: 'homeless displaced evacuated',
  infected: 'infected diagnosed',
  rescued: 'rescued',
  questioned: 'questioned',
});

/** Nouns (dictionary form) that carry the event themselves: “137 deaths”, “50,000 demonstrators”. */
export const figureNouns = table({
  killed: 'death fatality dead',
  injured: 'injury injured wounded',
  captured: 'hostage captive pow',
  arrested: 'arrest detainee detention',
  displaced: 'evacuee',
  attended: 'demonstrator protester protestor marcher attendee participant',
  infected: 'infection',
});

/** Verb and particle or object: “turned out”, “took to the streets”, “lost their lives”. First word by dictionary form. */
export const figurePhrases: readonly (readonly [FigureClass, readonly string[]])[] = [
  ['attended', ['turn', 'out']],
  ['attended', ['take', 'part']],
  ['attended', ['take', 'to', 'the', 'streets']],
  ['attended', ['bring', 'out']],
  ['attended', ['broght', 'out']],
  ['killed', ['lose', 'their', 'lives']],
  ['killed', ['lose', 'his', 'life']],
  ['captured', ['take', 'prisoner']],
  ['captured', ['take', 'hostage']],
  ['arrested', ['take', 'into', 'custody']],
  ['infected', ['test', 'positive']],
];

/** Words that stand for any people counted; other nouns name a group of its own. */
export const anyPeople: ReadonlySet<string> = new Set(
  'people person victim life individual human resident citizen death fatality dead injury injured wounded casualty toll lives arrest detention other others someone'.split(
    ' ',
  ),
);

const groups: Readonly<Record<string, string>> = {
  military: 'soldier troop serviceman servicemen servicewoman personnel marine fighter combatant militant member airman trooper serviceperson',
  police: 'policeman policemen officer police',
  child: 'child kid boy girl minor schoolchild schoolchildren',
  civilian: 'civilian',
}; // biome-ignore format: a table

const groupByNoun = new Map(
  Object.entries(groups).flatMap(([g, words]) => words.split(' ').map((w) => [w, g] as const)),
);

/** The group a noun names: `people` for anybody, a group shared by synonyms, else the noun itself. */
export const groupOf = (noun: string | undefined): string =>
  noun === undefined || anyPeople.has(noun) ? 'people' : (groupByNoun.get(noun) ?? noun);

/** Things of war that get counted as lost, by category. */
const equipment: Readonly<Record<string, string>> = {
  aircraft: 'aircraft jet plane warplane fighter bomber airplane aeroplane fighter-jet',
  helicopter: 'helicopter chopper',
  drone: 'drone uav',
  missile: 'missile rocket projectile',
  tank: 'tank',
  vehicle: 'vehicle truck',
  ship: 'ship vessel boat warship frigate submarine',
}; // biome-ignore format: a table
const equipmentByNoun = new Map(
  Object.entries(equipment).flatMap(([g, words]) => words.split(' ').map((w) => [w, g] as const)),
);

/** The category of a piece of equipment, by noun or type (“MiG-21”, “F16”, “Su-27”); undefined for anything else. */
export function equipmentOf(noun: string): string | undefined {
  const known = equipmentByNoun.get(noun) ?? equipmentByNoun.get(noun.replace(/s$/, ''));
  return (
    known ??
    (/^(?:f-?1[0-9]|f-?(?:4|5|22|35)|mig-?\d+|su-?\d+|jf-?\d+|j-?\d{1,2}|mirage|rafale)s?$/.test(noun)
      ? 'aircraft'
      : undefined)
  );
}

/** Things that happen and are counted or dated: two of different kinds are two events. */
const incidents: Readonly<Record<string, string>> = {
  explosion: 'explosion blast bombing bomb detonation', earthquake: 'earthquake quake tremor temblor aftershock', flood: 'flood flooding',
  fire: 'fire blaze wildfire', crash: 'crash collision derailment', attack: 'attack strike airstrike raid assault shelling shooting ambush',
  storm: 'storm hurricane typhoon cyclone tornado', tsunami: 'tsunami', landslide: 'landslide mudslide avalanche', epidemic: 'epidemic pandemic outbreak',
  stampede: 'stampede crush', sinking: 'sinking capsizing shipwreck', protest: 'protest rally march demonstration riot', war: 'war conflict', collapse: 'collapse',
}; // biome-ignore format: a table
const incidentByNoun = new Map(
  Object.entries(incidents).flatMap(([g, words]) => words.split(' ').map((w) => [w, g] as const)),
);

/** The kind of incident a noun names. */
export const incidentOf = (lemma: string): string | undefined => incidentByNoun.get(lemma);

/** Words that say a figure changed over time, so that an older one is no conflict. */
export const updateWords =
  /\b(?:rose|risen|rises?|rising|climb(?:ed|s|ing)?|increas(?:ed|es|ing)|grew|grown|jump(?:ed|s)|raised|revised|updated?|upgraded|lowered|fell|fallen|dropp?ed|declined|earlier|initially|previous(?:ly)?|at first|originally|up from|down from|from an? (?:earlier|initial)|by (?:noon|midday|evening)|no longer|since then|mounting|latest count)\b/i;

/** Words that compare rather than state. */
export const comparisonWords =
  /\b(?:than|compared (?:with|to|against)|as against|versus|twice|double|triple|times (?:as|more|the)|average|per (?:day|week|month|year)|a day|a week|every|each|annually|daily|weekly|monthly|yearly|capacity)\b/i;

/** Words that make a statement none: conditions, questions, wishes. */
export const unrealWords =
  /\b(?:if|unless|whether|would|could|might|may|should|expected|likely|forecast|projected|estimates? that|potential(?:ly)?|(?:plans?|planned|planning|aims?|aimed|hopes?|hoped|threaten(?:ed|s)?) to|capable|feared)\b/;

// Verbs that news uses for one another of counted things.
const deeds: Readonly<Record<string, string>> = {
  fire: 'fire launch shoot lob', send: 'send dispatch deploy', seize: 'seize confiscate capture', destroy: 'destroy demolish', buy: 'buy purchase order',
  find: 'find recover retrieve discover', view: 'view watch', give: 'give donate deliver', close: 'close shut', plant: 'plant',
  inoculate: 'inoculate vaccinate', collect: 'collect gather', build: 'build construct', carry: 'carry transport', dismiss: 'dismiss sack',
}; // biome-ignore format: a table
const deedByVerb = new Map(
  Object.entries(deeds).flatMap(([root, words]) => words.split(' ').map((w) => [w, root] as const)),
);

/** One word for verbs that news uses for one another: “fire” for launch; the verb itself where there is none. */
export const deedRoot = (lemma: string): string => deedByVerb.get(lemma) ?? lemma;
