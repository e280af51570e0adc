import { countries } from '../../lexicon/countries.ts';
import { against } from '../../lexicon/dispute-designs.ts';
import { documentNouns, grounds, mindVerbs, statementVerbs } from '../../lexicon/reporting.ts';
import type { PlacedParagraph } from '../../model/article.ts';
import type { Attribution } from '../../model/layers.ts';
import { type Span, shift, textOf } from '../../model/span.ts';
import type { Sentence, Token } from '../../model/text.ts';
import { tokensIn } from '../../text/tokens.ts';
import type { LocalAttribution } from './local.ts';

/** What is needed of an attribution to tell whether anybody answers for a sentence. */
type Speaking = Attribution & Pick<LocalAttribution, 'kind' | 'lemma'> & { readonly cue: Span };

/** True where the attribution makes somebody answerable: a statement, or what a named mind holds. */
export function vouches(a: Speaking, text: string): boolean {
  const source = a.source && textOf(text, a.source);
  if (a.kind === 'according' && ground.test(text.slice(a.cue.end, a.cue.end + 40))) return false;
  if (a.kind === 'according' || a.kind === 'colon' || a.form === 'direct') return true;
  if (a.kind === 'adverb') return /^(?:reportedly|allegedly|purportedly|supposedly)$/.test(a.lemma);
  // "This shows that …" is the writer's own conclusion; what "many" or "nobody" thinks, nobody answers for.
  if (source && /^(?:this|that|these|those|which|there|what)$/i.test(source)) return false;
  if (ascribed.test(a.lemma) && a.content.some((c) => hostile.test(text.slice(c.start, c.start + 60)))) return false;
  if (evidence.test(a.lemma) && a.kind === 'verb' && !isRecord(source)) return false;
  if (a.lemma === 'blame' && /\bto blame$/.test(textOf(text, a.cue))) return false;
  if (statementVerbs.has(a.lemma))
    return (
      a.source !== undefined ||
      a.kind === 'noun' ||
      /\b(?:reported|said|alleged|claimed|announced)\b/.test(textOf(text, a.cue))
    );
  return (
    mindVerbs.has(a.lemma) &&
    source !== undefined &&
    !nobody.test(source) &&
    !ownDoing.test(a.lemma) &&
    !(ascribed.test(a.lemma) && isCollective(source))
  );
}

/** "Wants to distract" tells of somebody's motive what he would not say himself. */
const ascribed = /^(?:want|wish|hope|intend|plan|seek|try|aim|fear)$/;
// A country, a capital, "the West" has no mind that it could tell of; somebody ascribes it.
const isCollective = (source: string): boolean =>
  collectives.has(source.replace(/^the /i, '')) ||
  /^(?:the |both )?(?:\p{L}+ )?(?:people|public|west|army|party|regime|leadership|country|nation|world|sides|rebels|enemy|troops|voters|population|elites?|opposition)$/iu.test(
    source,
  );

const collectives: ReadonlySet<string> = new Set(countries.flatMap((c) => [...c.nouns, ...(c.seats ?? [])]));

const hostile = new RegExp(`^to ${against}\\b`);

/** Verbs by which a paper speaks, and by which a writer draws his own conclusion from an event. */
const evidence =
  /^(?:show|prove|demonstrate|indicate|suggest|mean|reflect|highlight|underline|underscore|signal|mark)$/;

// A document, data or somebody with a name can "show that"; "this case" cannot.
const isRecord = (source: string | undefined): boolean =>
  source !== undefined &&
  (/^(?:he|she|they|it)$/i.test(source) ||
    /\p{Lu}/u.test(source.replace(/^(?:The|An?|This|That|These|Those|His|Her|Its|Their|Such)\s/, '')) ||
    source.split(/[^\p{L}]+/u).some((w) => documentNouns.has(w.toLowerCase())));

const ground = new RegExp(`^ ${grounds}\\b`, 'i');
const nobody = /^(?:many|some|several|most|people|others|nobody|no one|everyone|everybody|few|all)\b/i;
/** What somebody knows, sees or refuses is told of him, not by him. */
const ownDoing = /^(?:know|refuse|decline|remember|realize|realise|learn|hear|see)$/;

/** Share of a sentence that source, cue and content must hold, where grammar does not tell. */
const enough = 0.4;
/** Characters that may stand before a speaker ("On Monday,") or after a closing "he said on Monday". */
const margin = 50;

/**
 * True where the attribution answers for the sentence, not for a clause inside it only: "X said …" at its head and
 * "…, X said" at its end answer for all of it; what stands in a clause after "as" or "while" for that clause alone.
 */
export function coversSentence(a: Speaking, p: PlacedParagraph, sentence: Sentence): boolean {
  const s = shift(sentence, p.start);
  const parts = [...a.content, a.cue, ...(a.source ? [a.source] : [])]
    .map((part) => ({ start: Math.max(part.start, s.start), end: Math.min(part.end, s.end) }))
    .filter((part) => part.end > part.start);
  const first = Math.min(...parts.map((part) => part.start));
  const tokens = tokensIn(p.paragraph, sentence);
  const before = tokens.filter((t) => t.start + p.start < first);
  if (
    isClause(before) &&
    a.form !== 'according-to' &&
    opensSubordinate(tokens[before.length - 1], tokens[before.length])
  )
    return false;
  const spoken = a.source && statementVerbs.has(a.lemma) && a.kind === 'verb' ? a.source : undefined;
  if (spoken && spoken.start < a.cue.start && spoken.start - s.start <= margin && !isClause(before)) return true;
  const closing = Math.max(a.cue.end, spoken?.end ?? 0);
  if (spoken && a.content.some((c) => c.end <= a.cue.start) && s.end - closing <= margin && closing <= s.end)
    return true;
  const covered = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  return covered >= (s.end - s.start) * enough;
}

const isClause = (tokens: readonly Token[]): boolean =>
  tokens.length > 4 && tokens.some((t) => t.pos === 'VERB' && !t.lower.endsWith('ing'));

const subordinator = /^(?:as|while|because|since|after|before|although|though|when|where|whose)$/;

const opensSubordinate = (before: Token | undefined, first: Token | undefined): boolean =>
  subordinator.test(before?.lower ?? '') || subordinator.test(first?.lower ?? '');
