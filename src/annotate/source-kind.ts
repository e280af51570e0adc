import {
  askWho,
  bodyNouns,
  documentNouns,
  mediaNouns,
  spokesNouns,
  unnamedPeople,
  vagueAdjectives,
  vagueBodies,
} from '../lexicon/reporting.ts';

/** What the words of a source tell of it. */
export type SourceKind =
  | 'named'
  | 'pronoun'
  | 'unnamed people'
  | 'media'
  | 'vague body'
  | 'document'
  | 'body'
  | 'spokesperson'
  | 'other';

const pronoun = /^(?:he|she|it|they|him|her|them|this|that|these|those|who|which|i|we|you)$/i;
const determiner =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|one|two|three|some|several|many|other|another|most|multiple|various)\b/i;
/** Words that begin with a capital without being a name, at the start of a sentence. */
const nameInside =
  /(?:^|[\s([“"'’-])((?!(?:The|A|An|This|That|These|Those|His|Her|Its|Their|Our|My|One|Two|Three|Some|Several|Many|Other|Others|Another|Most|Both|All|Multiple|Various|Official|Officials|Experts?|Analysts?|Sources?|People|Media|Foreign|Local|Overseas|International|State|Government|Reports?|According|Police|Authorities|Observers|Critics|Relevant|Documents?|News)\b)\p{Lu}[\p{L}\d.’'-]*)/u;

/** Kind of a source by its words alone. */
export function sourceKind(words: string): SourceKind {
  const text = words.trim();
  if (pronoun.test(text)) return 'pronoun';
  const core = text
    .replace(/,.*$/s, '')
    .replace(/\s+(?:who|which|that|in|of|at|from|on|for|with|by|close|familiar|involved)\s.*$/s, '');
  const head = /([\p{L}-]*\p{L})\P{L}*$/u.exec(core)?.[1]?.toLowerCase() ?? '';
  const lower = core.toLowerCase();
  if (mediaNouns.has(head) && (!nameInside.test(text) || /\bmedia\b|\bnewspapers\b|\boutlets\b|headlines/i.test(core)))
    return isVagueMedia(lower) ? 'media' : 'body';
  if (unnamedPeople.has(head) && !isKnown(core, head))
    return askWho.has(head) && !ownName(text, core) && !ofBody(text, core, head) ? 'unnamed people' : 'other';
  // "State Department" is a name; "local authorities" are the ones of the place that the article is about.
  if (
    vagueBodies.has(head) &&
    !/\p{Lu}\p{L}+$/u.test(core) &&
    !/(?!^)\b\p{Lu}{2,}|^\S+(?: \S+)*? \p{Lu}\p{L}+ /u.test(core) &&
    !/^(?:the )?(?:local|official|state|international|domestic) (?:\p{L}+ )?(?:authorities|agencies|departments?|agency|authority|party|side|unit|ministry|institution)$/u.test(
      lower,
    ) &&
    vagueAdjectives.has(/^(?:the )?(\p{L}+)/u.exec(lower)?.[1] ?? '')
  )
    return 'vague body';
  if (spokesNouns.has(head) && !nameInside.test(text)) return 'spokesperson';
  if (nameInside.test(text)) return 'named';
  if (documentNouns.has(head)) return 'document';
  if (bodyNouns.has(head)) return 'body';
  return 'other';
}

// "The source", "the 76-year-old politician", "this official": somebody the text has spoken of before.
const isKnown = (core: string, head: string): boolean =>
  /^(?:the|this|that)\s/i.test(core) &&
  (/^\S+\s\S+$/.test(core) || (!/(?:s|people)$/.test(head) && !/^the (?:relevant|responsible|person)\b/i.test(core)));

// "an official, Ann Carter, …" is named at once.
const ownName = (text: string, core: string): boolean =>
  nameInside.test(text.slice(core.length).replace(/^\s*,?/, ' ')) && /,/.test(text);

// "NASA officials", "health officials", "officials from the bank": a body or a government speaks, as desks write it; a
// single "French official" hides, and so do "senior officials".
const ofBody = (text: string, core: string, head: string): boolean =>
  head === 'officials' &&
  !/\b(?:senior|unnamed|anonymous|some|several|many|two|three|other|government|local|top|high-ranking|former|relevant|foreign|western)\b/i.test(
    core,
  ) &&
  (/^(?:the )?\p{Lu}\S* (?:\S+ )*?officials$/u.test(core) ||
    /\b(?:city|county|town|village|bank|health|hospital|police|school|university|fire|port|airport|park|railway|weather|forest|election|party|court|prison|state|district|provincial|municipal|company|club|union) officials$/i.test(
      core,
    ) ||
    /\bofficials (?:from|of|at|with|in) (?:the )?\S/i.test(text));

function isVagueMedia(lower: string): boolean {
  // One country has one state media; "the event website" is one website.
  if (/^(?:the )?state (?:media|television|tv|radio|broadcaster|news agency)$/.test(lower)) return false;
  return !/^(?:the|its|his|their) (?:\p{L}+ ){0,2}(?:newspaper|paper|agency|broadcaster|outlet|channel|website)$/u.test(
    lower,
  );
}

/** True where the words begin with an article or another determiner. */
export const hasDeterminer = (words: string): boolean => determiner.test(words.trim());
