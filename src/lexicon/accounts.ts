/** Acts of states and companies that one source may call done and another planned, by their root. */
const acts: Readonly<Record<string, string>> = {
  extend: 'extend extension prolong prolongation renew renewal', sign: 'sign signing signature', ratify: 'ratify ratification',
  withdraw: 'withdraw withdrawal pullout', lift: 'lift lifting', release: 'release', resume: 'resume resumption', suspend: 'suspend suspension',
  cancel: 'cancel cancellation', postpone: 'postpone postponement', deploy: 'deploy deployment', deliver: 'deliver delivery',
  reopen: 'reopen reopening', ceasefire: 'ceasefire truce', resign: 'resign resignation', invade: 'invade invasion', annex: 'annex annexation',
}; // biome-ignore format: a table

const actByWord = new Map(
  Object.entries(acts).flatMap(([root, words]) => words.split(' ').map((w) => [w, root] as const)),
);

/** The act that a word in dictionary form names; undefined for any other word. */
export const actOf = (lemma: string): string | undefined => actByWord.get(lemma);

/** What stands right before an act that was agreed or done. */
export const doneBefore =
  /\b(?:(?:exchange of (?:\w+ )?notes|agreements?|deal|accord|consensus|understanding|protocol) (?:on|to|about|for|over)|(?:reach(?:ed|ing)|signed|finali[sz]ed|concluded|complet(?:ed|ing)|sealed) (?:an? |the |their )?(?:\w+ )?(?:agreement |deal |accord )?(?:on |to |for )?|agreed (?:to|on)|(?:have|has|had|was|were|been|having)(?: already| formally| now| also)?)(?: reaching an agreement on)?(?: the| an?| its| their| this)?\s*$/i;

/** What stands before an act that somebody wants, plans or talks about. */
export const plannedBefore =
  /\b(?:plan(?:s|ned|ning)?|intentions?|intend(?:s|ed)?|willing(?:ness)?|wants?|wanted|hopes?|hoped|hoping|seek(?:s|ing)?|sought|propos(?:al|als|ed|es|ing)|consider(?:s|ed|ing)?|ready|readiness|prepar(?:e|es|ed|ing)|aim(?:s|ed)?|discuss(?:ed|ing|es)?|possib(?:le|ility of)|expected|will|would|work(?:ing)?(?: \w+)? to complete|need|wish(?:es)?|ambition)\b(?: \S+){0,3}\s*$/i;

/** What stands before an act that is denied. */
export const deniedBefore =
  /\b(?:not|never|n['’]t|den(?:y|ies|ied|ying)|refus(?:e|es|ed|al|ing)(?: to)?|reject(?:s|ed|ing)?|ruled out|no|without)\b(?: \S+){0,2}\s*$/i;

/** What stands before an act that was not agreed: “no agreement was reached on …”, “failed to agree on …”. */
export const notAgreedBefore =
  /\b(?:no (?:agreement|deal|decision|accord|consensus)(?: (?:was|has been|had been|is))?(?: (?:reached|made|found|struck))? (?:on|to|about|over|for)|(?:failed|unable|refused) to (?:agree|reach an? agreement) (?:on|to))\b(?: \S+){0,2}\s*$/i;

/** By accident. */
export const accidentWords =
  /\b(?:accident(?:al|ally)?|unintended|unintentional(?:ly)?|by mistake|force majeure|malfunction(?:ed)?|technical (?:fault|failure|error)|inadvertent(?:ly)?|stray(?:ed)?|blown off course|human error|natural causes)\b/gi;

/** On purpose. */
export const purposeWords =
  /\b(?:deliberate(?:ly)?|intentional(?:ly)?|on purpose|sabotage[ds]?|spy(?:ing)?|espionage|surveillance|terrorist|terrorism|arson|shot down|bomb(?:ed|ing)?|assassinat(?:ed|ion)|poison(?:ed|ing)|attack(?:ed)?|provocation|murder(?:ed)?)\b/gi;

/** Things that fly, sail or burst and whose fate is told in two ways, by category. */
const fates: Readonly<Record<string, string>> = {
  aircraft: 'aircraft balloon airship plane jet airliner drone airplane helicopter flight', ship: 'ship vessel tanker submarine boat frigate',
  blast: 'explosion blast detonation', fire: 'fire blaze', pipeline: 'pipeline cable', crash: 'crash', death: 'death',
}; // biome-ignore format: a table
const fateByWord = new Map(Object.entries(fates).flatMap(([c, words]) => words.split(' ').map((w) => [w, c] as const)));

/** The category of a thing whose fate may be an accident or on purpose. */
export const fateOf = (lemma: string): string | undefined => fateByWord.get(lemma);

/** Talks that somebody began. */
export const talkNoun =
  '(?:phone |telephone |video )?(?:call|conversation|talks?|meeting|summit|visit|contact|dialogue)';
