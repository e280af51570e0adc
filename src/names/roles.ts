/** An office in a form that two wordings share: “foreign secretary” and “minister of foreign affairs” are one. */
export interface Role {
  /** What the holder is: president, minister, governor. */
  readonly head: string;
  /** Of what: foreign, health, a body of many countries (see {@link bodyTopics}); empty where the head says it all. */
  readonly topics: readonly string[];
  /** Deputy, vice, assistant: not the office itself. */
  readonly lesser: boolean;
}

// Heads by wording, the most telling first.
const heads: readonly [RegExp, string][] = [
  [/\bfirst lad(?:y|ies)\b/i, 'first lady'],
  [/\bvice[ -]?president\b/i, 'vice president'],
  [/\bvice[ -]premier\b|\bdeputy prime minister\b/i, 'deputy pm'],
  [/\bprime minister\b|\bpremier\b|\bPM\b/i, 'pm'],
  [/\bpresident\b/i, 'president'],
  [/\bchancellor of the exchequer\b/i, 'minister'],
  [/\bchancellor\b/i, 'chancellor'],
  [/\bpress secretary\b|\bspokes(?:man|woman|person)\b/i, 'spokesperson'],
  [/\bsecretary[ -]general\b|\bgeneral secretary\b/i, 'secretary-general'],
  [/\bdirector[ -]general\b/i, 'director'],
  [/\bambassador\b|\benvoy\b/i, 'ambassador'],
  [/\battorney[ -]general\b/i, 'attorney general'],
  [/\bsurgeon[ -]general\b/i, 'surgeon general'],
  [/\bchief cabinet secretary\b/i, 'chief cabinet secretary'],
  [/\bchief secretary\b/i, 'chief secretary'],
  [/\bchief minister\b/i, 'chief minister'],
  [/\bfirst minister\b/i, 'first minister'],
  [/\bchief of staff\b|\barmy chief\b|\bcommander\b|\bchairman of the joint chiefs\b|\bgeneral\b|\badmiral\b/i, 'commander'],
  [/\bgovernor\b/i, 'governor'],
  [/\bmayor\b/i, 'mayor'],
  [/\bsenator\b|\brepresentative\b|\bcongress(?:man|woman)\b|\bmember of (?:parliament|congress)\b|\blawmaker\b|\bMP\b/i, 'legislator'],
  [/\bspeaker\b/i, 'speaker'],
  [/\bjustice of\b|\bchief justice\b|\bassociate justice\b|\bjudge\b/i, 'judge'],
  [/\bking\b|\bqueen\b|\bemir\b|\bsultan\b|\bemperor\b|\bsupreme leader\b/i, 'ruler'],
  [/\bcrown prince\b|\bprince\b|\bprincess\b/i, 'prince'],
  [/\bpope\b|\bpatriarch\b/i, 'pope'],
  [/\bminister\b|\bsecretary\b/i, 'minister'],
  [/\bchair(?:man|woman|person)?\b/i, 'chair'],
  [/\bleader\b|\bhead of state\b|\bhead of government\b/i, 'leader'],
  [/\bdirector\b|\bhead\b|\bchief\b|\badministrator\b|\bCEO\b|\bcommissioner\b|\bboss\b/i, 'director'],
  [/\bcoach\b|\bmanager\b/i, 'coach'],
  [/\badvis[eo]r\b|\bcounsell?or\b|\bexpert\b|\baide\b/i, 'adviser'],
]; // biome-ignore format: a table

const topics: readonly [RegExp, string][] = [
  [/\bforeign\b|\bexternal affairs\b|\bdiplom|\bsecretary of state\b|\bstate secretary\b|\bstate department\b/i, 'foreign'],
  [/\bdefen[cs]e\b|\bpentagon\b|\barmed forces\b/i, 'defense'],
  [/\bfinanc|\btreasury\b|\bexchequer\b/i, 'finance'],
  [/\binterior\b|\bhome (?:secretary|minister|affairs)\b|\binternal affairs\b/i, 'interior'],
  [/\bhealth\b/i, 'health'],
  [/\bjustice\b/i, 'justice'],
  [/\btrade\b|\bcommerce\b/i, 'trade'],
  [/\beconom|\bindustry\b/i, 'economy'],
  [/\benergy\b|\boil\b|\bpetroleum\b/i, 'energy'],
  [/\btransport/i, 'transport'],
  [/\beducation\b/i, 'education'],
  [/\bagricultur/i, 'agriculture'],
  [/\benvironment|\bclimate\b/i, 'environment'],
  [/\blabou?r\b/i, 'labor'],
  [/\bcultur/i, 'culture'],
  [/\bunification\b/i, 'unification'],
  [/\bsecurity\b/i, 'security'],
  [/\bcommunication|\binformation\b|\bdigital\b/i, 'communications'],
]; // biome-ignore format: a table

// Whose chief or spokesman somebody is, where no country says it.
const bodies: readonly [RegExp, string][] = [
  [/\bW\.?H\.?O\b(?!\w)|\bWorld Health Organi[sz]ation\b/, 'WHO'],
  [/\bNATO\b|\bNorth Atlantic\b/i, 'NATO'],
  [/\bIMF\b|\bInternational Monetary Fund\b/i, 'IMF'],
  [/\bWorld Bank\b/i, 'World Bank'],
  [/\bWTO\b|\bWorld Trade Organi[sz]ation\b/i, 'WTO'],
  [/\bIAEA\b|\bInternational Atomic Energy\b/i, 'IAEA'],
  [/\bOPEC\b/, 'OPEC'],
  [/\bASEAN\b/, 'ASEAN'],
  [/\bEuropean Commission\b|\bEU Commission\b/i, 'European Commission'],
  [/\bEuropean Council\b/i, 'European Council'],
  [/\bEuropean Parliament\b/i, 'European Parliament'],
  [/\bEuropean Central Bank\b|\bECB\b/i, 'ECB'],
  [/\bUNICEF\b/, 'UNICEF'],
  [/\bUNESCO\b/, 'UNESCO'],
  [/\bU\.?N\.?(?=\W|$)|\bUnited Nations\b/, 'UN'],
  [/\bWhite House\b/i, 'White House'],
  [/\bKremlin\b/i, 'Kremlin'],
  [/\bFederal Reserve\b|\bthe Fed\b/, 'Federal Reserve'],
]; // biome-ignore format: a table

/** Bodies that have one chief, or spokesman, at a time. */
export const bodyTopics: ReadonlySet<string> = new Set(bodies.map(([, b]) => b));

const withTopic = new Set(['minister', 'spokesperson', 'adviser', 'director', 'deputy pm']);

const servant =
  /\b((?:advis|aide|counsel|assistant|envoy|representative|chief of staff|secretary|spokes)\w*)\s+(?:to|of|for)\s+(?:the\s+)?(?:\w+\s+)?(?:vice[ -])?(?:president|prime minister|king|queen|pope)\b.*/i;

/** The office in the words; undefined where there is none. “Deputy” and “former” are not looked at. */
export function roleOf(title: string): Role | undefined {
  // Who serves a president is none.
  const words = title.replace(servant, '$1');
  let head = heads.find(([r]) => r.test(words))?.[1];
  if (!head) return undefined;
  const own = withTopic.has(head) ? topics.filter(([r]) => r.test(words)).map(([, t]) => t) : [];
  const body = bodies.find(([r]) => r.test(words))?.[1];
  if (body) own.push(body);
  // “Head of the Health Ministry” is the minister.
  if (head === 'director' && /\bministry\b|\b(?:state|justice) department\b|\bhead of (?:\w+ )?diplom/i.test(words))
    head = 'minister';
  return { head, topics: own, lesser: isLesser(words) && head !== 'vice president' && head !== 'deputy pm' };
}

const kin: readonly (readonly string[])[] = [
  ['president', 'leader', 'chair'],
  ['pm', 'leader', 'chancellor', 'first minister', 'chief minister', 'president of government'],
  ['director', 'secretary-general', 'chair', 'leader', 'commander'],
  ['ruler', 'prince', 'leader'],
  ['adviser', 'director', 'spokesperson'],
  ['chief cabinet secretary', 'secretary-general', 'spokesperson'],
  ['pm', 'deputy pm'],
  ['minister', 'attorney general'],
];

/** How far the two may be one office: 1 the same, 0.6 near, 0 another. */
export function sameRole(a: Role, b: Role): number {
  if (a.lesser !== b.lesser) return 0;
  if (a.head === b.head) {
    if (a.topics.length === 0 && b.topics.length === 0) return 1;
    if (a.topics.some((t) => b.topics.includes(t))) return 1;
    return a.topics.length && b.topics.length ? 0.2 : 0.6;
  }
  return kin.some((k) => k.includes(a.head) && k.includes(b.head)) ? 0.6 : 0;
}

/** Heads that may stand for the same office. */
export const kinOf = (head: string): readonly string[] => [
  ...new Set([head, ...kin.filter((k) => k.includes(head)).flat()]),
];

/** True where the words make the office a lower or a past one: deputy, former, acting, shadow. */
export const isLesser = (words: string): boolean =>
  /\b(?:deputy|vice|under|assistant|shadow|associate|junior)\b/i.test(words);
