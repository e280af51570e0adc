import { documentNouns, statementVerbs } from '../lexicon/reporting.ts';
import { type Article, articleLayer, type Paragraph, paragraphLayer } from '../model/article.ts';
import { overlaps, type Span, shift } from '../model/span.ts';
import { sentencesOf, tokensOf } from '../text/tokens.ts';
import { vouches } from './attribution/vouching.ts';
import { attributions, attributionsByParagraph, type PlacedAttribution } from './attributions.ts';
import { carriedQuotations } from './carried-quotations.ts';
import { type Quotation, quotationsIn } from './quotations.ts';

/** Fewer words are a title, a nickname or words kept at a distance, no quotation. */
const fewestWords = 6;

/** Quotations that could be somebody's words: long enough, with a verb, no title, no name for a thing. */
const realQuotations = paragraphLayer('real quotations', (p: Paragraph): readonly Quotation[] => {
  if (p.kind === 'headline' || p.kind === 'heading' || p.kind === 'table-cell' || isLabel(p.text)) return [];
  return p.get(quotationsIn).filter((q) => {
    const inner = tokensOf(p).filter((t) => q.start <= t.start && t.end <= q.end && /[\p{L}\p{N}]/u.test(t.text));
    const capitals = inner.filter((t) => /^\p{Lu}/u.test(t.text)).length;
    return (
      inner.length >= fewestWords &&
      inner.some((t) => t.pos === 'VERB' || t.pos === 'AUX') &&
      capitals < inner.length * 0.6 &&
      !isNamed(p.text, q)
    );
  });
});

/** Quotations that no attribution covers and beside which nobody speaks. */
const orphans = articleLayer('orphan quotes', (article: Article): readonly Span[] => {
  const all = article.get(attributions);
  const here = article.get(attributionsByParagraph);
  const of = (paragraph: number): PlacedAttribution[] => (here.get(paragraph) ?? []).map((i) => all[i]!);
  const found: Span[] = [];
  let orphanAbove = -1;
  for (const p of article.paragraphs) {
    const quotations = p.paragraph.get(realQuotations);
    const own = quotations.length ? of(p.index) : [];
    for (const q of quotations) {
      const at = shift(q, p.start);
      if (own.some((a) => !a.quoted && a.content.some((c) => overlaps(c, at)) && couldSpeak(a, article.text))) continue;
      const sentences = sentencesOf(p.paragraph);
      const first = sentences.findIndex((s) => s.end > q.start);
      const last = sentences.findLastIndex((s) => s.start < q.end);
      const from = (sentences[Math.max(0, first - 1)]?.start ?? 0) + p.start;
      const to = (sentences[Math.min(sentences.length - 1, last + 1)]?.end ?? p.paragraph.text.length) + p.start;
      const beside = own.some(
        (a) => a.paragraph === p.index && !a.quoted && a.source && from <= a.cue.start && a.cue.end <= to,
      );
      const alone = q.start <= 1 && q.end >= p.paragraph.text.trimEnd().length - 1;
      const spoken =
        beside ||
        speaks(p.paragraph, q) ||
        hasByline(p.paragraph, q) ||
        isIntroduced(p.paragraph, q) ||
        (q.end >= p.paragraph.text.trimEnd().length - 2 &&
          speakerOpens(article, q.open ? closing(article, p.index) : p.index)) ||
        (!q.open &&
          isPart(p.paragraph, q) &&
          of(p.index - 1).some((a) => !a.quoted && a.paragraph === p.index - 1 && a.source));
      if (spoken) continue;
      // The paragraphs of one long quotation are one fault, and so are quotations that follow at once.
      const again =
        (alone && orphanAbove === p.index - 1) || found.some((f) => f.end <= at.start && at.start - f.end <= 3);
      if (!again) found.push({ start: at.start, end: at.end });
      if (alone) orphanAbove = p.index;
    }
  }
  return found;
});

// “This case shows …” speaks no words; whatever else attributes may.
const couldSpeak = (a: PlacedAttribution, text: string): boolean =>
  a.kind !== 'verb' || !/^(?:show|prove|mean|reflect|indicate)$/.test(a.lemma) || vouches(a, text);

/** Longest line without a full stop that is a label, in words. */
const longestLabel = 20;

const isLabel = (text: string): boolean =>
  !/[.!?。…,;:][”"’'»)\]]*\s*$|[”"’'»]\s*$/.test(text) && text.split(/\s+/).length < longestLabel;

// A “raise standards” method, China's “cold noodles”, the slogan “…”: what is quoted is what something is called.
const isNamed = (text: string, q: Span): boolean =>
  /(?:\b(?:an?|the|this|that|its|their|his|her|called|named|titled|entitled|dubbed|reads?|slogan|slogans|chant(?:s|ed|ing)?|motto|song|book|sign|signs|banners?|principle|concept|proverb|saying)|['’]s)[:,]?\s$/i.test(
    text.slice(Math.max(0, q.start - 24), q.start),
  ) || /^\s(?:is|was|are|were) an? /.test(text.slice(q.end, q.end + 10));

/** How far from a quotation its speaker may stand, in characters. */
const near = 70;

// "…,” the message states", "whispers to me: “…": a verb of speech right after the quotation or right before it.
function speaks(p: Paragraph, q: Span): boolean {
  return tokensOf(p).some((t) => {
    if (!statementVerbs.has(t.lemma) || (t.start < q.end && q.start < t.end)) return false;
    const gap = t.start >= q.end ? p.text.slice(q.end, t.start) : p.text.slice(t.end, q.start);
    return gap.length <= near && !/[.!?;]\s|\n/.test(gap);
  });
}

// The quotation is a part of a sentence: “… was “plagued with remorse”. The paragraph above then tells whose it is.
const isPart = (p: Paragraph, q: Span): boolean =>
  /^["“„«'‘]\p{Ll}/u.test(p.text.slice(q.start, q.start + 2)) && /[\p{L},]\s$/u.test(p.text.slice(0, q.start));

// The paragraph in which a quotation that is open here is closed.
const closing = (article: Article, index: number): number => {
  const carried = article.get(carriedQuotations);
  let at = index;
  while (carried.get(at + 1)?.from === index) at++;
  return at;
};

/** Words within which the paragraph after a quotation must come to its verb of speech. */
const opening = 14;

// A line break parts the words from “Fu Kunbao said.”: the next paragraph begins with the speaker.
function speakerOpens(article: Article, index: number): boolean {
  const own = article.paragraphs[index]?.paragraph;
  const next = article.paragraphs[index + 1]?.paragraph;
  const until = article.get(carriedQuotations).get(index)?.until;
  if (own && until !== undefined && speaks(own, { start: 0, end: until })) return true;
  if (!next || /^["“„«]/.test(next.text)) return false;
  if (/^[-–—]\s?\p{Lu}/u.test(next.text)) return true;
  const verb = tokensOf(next)
    .slice(0, opening)
    .find((t) => t.pos === 'VERB' || t.pos === 'AUX' || statementVerbs.has(t.lemma));
  return verb !== undefined && statementVerbs.has(verb.lemma) && !verb.lower.endsWith('ing');
}

/** Longest name under a quotation that stands by itself, in characters. */
const longestByline = 80;

// “…” — Ann Carter: a dash and a name, or a line without a verb that stands after it.
function hasByline(p: Paragraph, q: Span): boolean {
  const rest = p.text.slice(q.end).trim();
  if (/^[-–—]{1,2}\s*\p{L}/u.test(rest)) return true;
  const after = tokensOf(p).filter((t) => t.start >= q.end);
  return (
    q.start <= 1 &&
    /^\p{L}/u.test(rest) &&
    rest.length <= longestByline &&
    !after.some((t) => t.pos === 'VERB' || t.pos === 'AUX')
  );
}

// A question that the words answer, or a statement, a letter, a post that was spoken of in the sentence before.
function isIntroduced(p: Paragraph, q: Span): boolean {
  const before = sentencesOf(p).findLast((s) => s.end <= q.start + 1);
  if (!before || sentencesOf(p).some((s) => s.start < q.start - 1 && q.start < s.end && s !== before)) return false;
  const words = p.text.slice(before.start, before.end);
  return (
    /\?\s*$/.test(words) ||
    tokensOf(p).some((t) => t.start >= before.start && t.end <= before.end && documentNouns.has(t.lower))
  );
}

/** Quotations without a speaker, in order. */
export const orphanQuotes = (article: Article): readonly Span[] => article.get(orphans);
