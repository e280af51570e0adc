import { type Article, articleLayer, type PlacedParagraph } from '../model/article.ts';
import type { Claim, ClaimStatus } from '../model/layers.ts';
import { overlaps, type Span, shift } from '../model/span.ts';
import type { Sentence } from '../model/text.ts';
import { sentencesOf, tokensIn } from '../text/tokens.ts';
import { namesItsSource } from './attribution/plain-source.ts';
import { coversSentence, vouches } from './attribution/vouching.ts';
import { attributions, attributionsByParagraph, type PlacedAttribution } from './attributions.ts';
import { carriedQuotations } from './carried-quotations.ts';
import { type Disputability, disputability, disputabilityWithout } from './disputable.ts';
import { hearsayIn } from './hearsay.ts';
import { isOwnVoice } from './own-voice.ts';
import { quotationsIn } from './quotations.ts';
import { sourceLayer } from './sources.ts';

/** Sentences back in which a poll is still the one that is told of. */
const pollReach = 6;
const pollNamed = /\b(?:polls?|polling|surveys?|surveyed|polled)\b/i;

/** Every sentence of running text with its status. */
export const claims = articleLayer('claims', (article: Article): readonly Claim[] => {
  const all = article.get(attributions);
  const here = article.get(attributionsByParagraph);
  const { resolutions, sources } = article.get(sourceLayer);
  const list: Claim[] = [];
  for (const p of article.paragraphs) {
    const own = (here.get(p.index) ?? []).map((index) => ({ a: all[index]!, index }));
    const first = list.length;
    const signed = isSigned(p);
    for (const [n, s] of sentencesOf(p.paragraph).entries()) {
      const at = shift(s, p.start);
      const touching = own.filter(({ a }) => a.content.some((c) => overlaps(c, at)));
      const speaking = touching.filter(({ a }) => vouches(a, article.text));
      const vouching = speaking.filter(({ a }) => coversSentence(a, p, s));
      const weight = p.paragraph.get(disputability)[n]!;
      // Who is cited for the sentence as a whole comes before those whom that source quotes.
      const outer = vouching.filter(({ a }) => !vouching.some((v) => v.index === a.parent));
      const named = outer.find(({ index }) => resolutions[index]!.source !== undefined) ?? outer[0];
      const sourceName = named && sources[resolutions[named.index]!.source ?? -1]?.name;
      const disputable = weight.reasons.length ? weight.reasons : undefined;
      const base = { start: at.start, end: at.end, attributions: touching.map(({ index }) => index), disputable };
      // What nobody in particular tells is marked as such, not a second time as a claim.
      const told = (): boolean => p.paragraph.get(hearsayIn).some((h) => overlaps(h, s));
      if (!isRunningText(article, p, at)) list.push({ ...base, status: 'none' });
      else if (vouching.length) list.push({ ...base, status: 'attributed', sourceName });
      else if (signed || p.paragraph.get(namesItsSource)[n] || told()) list.push({ ...base, status: 'attributed' });
      else if (weight.weight < 1) list.push({ ...base, status: 'none' });
      else if (
        speaking.length &&
        restIsPlain(
          p,
          s,
          speaking.flatMap(({ a }) => a.content),
        )
      )
        list.push({ ...base, status: 'attributed' });
      else if (leadsUp(p, s, all, weight.reasons)) list.push({ ...base, status: 'implied' });
      else if (ofPoll(p, s) && list.slice(-pollReach).some((c) => pollNamed.test(article.text.slice(c.start, c.end))))
        list.push({ ...base, status: 'implied' });
      else list.push({ ...base, ...unvouched(article, list, first, weight, reportsSpeech(p, s)) });
    }
  }
  return list;
});

/** Who vouches for each sentence. */
export const claimsOf = (article: Article): readonly Claim[] => article.get(claims);

// Where what is disputable stands in words that somebody vouches for, the rest of the sentence needs nobody.
const restIsPlain = (p: PlacedParagraph, s: Span, vouchedFor: readonly Span[]): boolean =>
  disputabilityWithout(
    p.paragraph,
    s,
    vouchedFor
      .map((c) => ({ start: Math.max(s.start, c.start - p.start), end: Math.min(s.end, c.end - p.start) }))
      .filter((c) => c.end > c.start),
  ).weight < 1;

function unvouched(
  article: Article,
  list: readonly Claim[],
  first: number,
  { opinion }: Disputability,
  reported: boolean,
): { status: ClaimStatus; carriedFrom?: Span; sourceName?: string } {
  if (article.get(isOwnVoice)) return { status: 'none' };
  const { strictness } = article.settings;
  if (strictness === 'sentence') return { status: 'unattributed' };
  const own = list.slice(first);
  const before = list.at(-1);
  // "The fares would fall by half." after "The mayor said …": the tense goes on reporting, over a paragraph's end too.
  const carrier =
    own.findLast((c) => c.status === 'attributed') ??
    (reported && before?.status === 'attributed' ? before : undefined);
  const unbroken = carrier && own.slice(own.indexOf(carrier)).every((c) => c.status !== 'unattributed');
  if (carrier && (strictness === 'paragraph' || ((!opinion || reported) && unbroken)))
    return {
      status: 'implied',
      carriedFrom: { start: carrier.start, end: carrier.end },
      sourceName: carrier.sourceName,
    };
  return { status: 'unattributed' };
}

// Told in the tense of reported speech: "would", with no condition that would explain it.
const reportsSpeech = (p: PlacedParagraph, s: Span): boolean => {
  const text = p.paragraph.text.slice(s.start, s.end);
  return /\bwould\b(?! have\b)/.test(text) && !/\b(?:if|will|without|should|otherwise)\b/i.test(text);
};

/** Words from which a line without a full stop is taken for prose. */
const cutOff = 20;

function isRunningText(article: Article, p: PlacedParagraph, at: Span): boolean {
  const { kind, text } = p.paragraph;
  if (kind === 'headline' || kind === 'heading' || kind === 'table-cell') return false;
  if (isHeadline(article, p)) return false;
  const start = at.start - p.start;
  const end = at.end - p.start;
  const inner = text.slice(start, end);
  // A line without a full stop is a caption or a label, unless it is long enough to be a sentence that was cut off.
  if (!/[.!?。”"’…:;]['")\]]*$/.test(inner.trimEnd()) && text.split(/\s+/).length < cutOff) return false;
  if (isLabel(inner)) return false;
  const quoted =
    p.paragraph.get(quotationsIn).some((q) => q.start <= start + 1 && end <= q.end + 1) ||
    end <= (article.get(carriedQuotations).get(p.index)?.until ?? -1) + 1;
  return !quoted && /\p{Ll}/u.test(inner);
}

/** Longest first line that is a headline although it ends with a full stop, in words. */
const longestHeadline = 14;

const isHeadline = (article: Article, p: PlacedParagraph): boolean =>
  p.index === 0 &&
  article.paragraphs.length > 2 &&
  sentencesOf(p.paragraph).length === 1 &&
  p.paragraph.text.split(/\s+/).length <= longestHeadline;

/** Longest sentence that only leads up to somebody's words, in characters. */
const longestSetUp = 130;

// "Many delegates were more sceptical. “It cannot be done,” Ann Carter said.": what follows at once is the evidence.
// A prediction, a toll or an accusation in a paragraph of its own stands by itself.
function leadsUp(
  p: PlacedParagraph,
  s: Sentence,
  all: readonly PlacedAttribution[],
  reasons: readonly string[],
): boolean {
  if (s.end - s.start > longestSetUp) return false;
  const alone = sentencesOf(p.paragraph).at(-1) === s;
  if (alone && reasons.some((r) => /^(?:a prediction|a toll|a figure|an allegation)$/.test(r))) return false;
  const end = s.end + p.start;
  return all.some(
    (a) =>
      a.form !== 'indirect' &&
      a.source &&
      a.content.some((c) => c.start >= end && c.start <= end + gap && a.head.start > end),
  );
}

/** Characters between a sentence and a quotation that follows it at once. */
const gap = 5;

// A number of those asked, under a poll that was named: its source answers for it.
const ofPoll = (p: PlacedParagraph, s: Sentence): boolean =>
  /(?:\d ?(?:%|percent|per cent)|\b(?:half|a third|a quarter|majority|most) of\b)/.test(
    p.paragraph.text.slice(s.start, s.end),
  ) &&
  /\b(?:respondents|voters|polled|surveyed|support|favou?r\w*|prefer\w*|oppos\w+|approv\w+|disapprov\w+|percent to \d+)\b/.test(
    p.paragraph.text.slice(s.start, s.end),
  );

/** Longest line that is a label although it ends like a sentence, in words. */
const longestLabel = 12;

// "China “Interference in internal affairs…”", "Spain: This is a safe place.": crossheads that put a speaker before
// his words, and picture credits.
const isLabel = (sentence: string): boolean =>
  (sentence.split(/\s+/).length <= longestLabel &&
    /^\p{Lu}[\p{L}.’' -]{1,30}(?::\s|\s[“"][^”"]{2,60}[”"]?$)/u.test(sentence)) ||
  /\b(?:Image|Photo|Picture|File photo|Credit|Courtesy)(?: by)?: /.test(sentence);

/** Longest signature under somebody's words, in words. */
const longestSignature = 14;

// "… a difficult decision. In the end … Charles Bolden, NASA Administrator": a box with somebody's words and his name.
function isSigned(p: PlacedParagraph): boolean {
  const sentences = sentencesOf(p.paragraph);
  const last = sentences.at(-1);
  if (!last || sentences.length < 2) return false;
  const text = p.paragraph.text.slice(last.start, last.end);
  return (
    /^[—–-]?\s?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}, /u.test(text) &&
    !/[.!?…]["”]?$/.test(text.replace(/\([^)]*\)$/, '')) &&
    text.split(/\s+/).length <= longestSignature &&
    !tokensIn(p.paragraph, last).some((t) => t.pos === 'VERB' || t.pos === 'AUX')
  );
}
