import { type Article, articleLayer, type Paragraph, paragraphLayer } from '../../model/article.ts';
import { type Span, shift } from '../../model/span.ts';
import { sentencesOf, tokensOf } from '../../text/tokens.ts';
import { quotationsIn } from '../quotations.ts';
import type { Conflict } from './conflict.ts';
import { sameVoice, type Voice, voiceAt } from './voices.ts';

/** One statement quoted in two ways. */
export const quoteConflicts = articleLayer('quote conflicts', (article: Article): readonly Conflict[] => {
  const quotes = article.paragraphs.flatMap((p) =>
    p.paragraph.get(quoted).map((q) => ({ ...q, at: shift(q, p.start) })),
  );
  const conflicts: Conflict[] = [];
  for (const [j, second] of quotes.entries()) {
    const voice = voiceAt(article, second.at);
    const first = quotes.find(
      (f, i) =>
        i < j &&
        areApart(article, f.at, second.at) &&
        mostlyShared(f.content, second.content) &&
        saysOtherwise(f, second) &&
        mayBeOne(voiceAt(article, f.at), voice),
    );
    if (!first) continue;
    conflicts.push({
      kind: 'quotes',
      about: 'the wording of a quotation',
      first: { ...first.at, voice: voiceAt(article, first.at) },
      second: { ...second.at, voice },
      confidence: 0.75,
      replacement: { at: second.at, text: article.text.slice(first.at.start, first.at.end) },
    });
  }
  return conflicts;
});

/** Nearer than this, in code units, the second quotation goes on with the first: only who speaks stands between. */
const apart = { inOneParagraph: 150, inTwo: 15 };

function areApart(article: Article, first: Span, second: Span): boolean {
  const one = article.paragraphAt(first.start) === article.paragraphAt(second.start);
  return second.start - first.end >= (one ? apart.inOneParagraph : apart.inTwo);
}

// What another person answers is a statement of its own.
const mayBeOne = (a: Voice, b: Voice): boolean =>
  sameVoice(a, b) || a.key === '' || b.key === '' || surname(a) === surname(b);
const surname = (v: Voice): string => v.key.split(' ').at(-1)!;

interface Quoted extends Span {
  /** The words of the quotation, or of its sentence around it where only a part is quoted; lower case, no marks. */
  readonly words: readonly string[];
  /** The words inside the quotation marks. */
  readonly inner: readonly string[];
  /** Its words with a capital: names that two statements share without being one. */
  readonly names: ReadonlySet<string>;
  /** Its words without the commonest. */
  readonly content: ReadonlySet<string>;
}

const quoted = paragraphLayer('quoted words', (paragraph): readonly Quoted[] =>
  paragraph.get(quotationsIn).flatMap((q) => {
    const inner = wordsIn(paragraph, q);
    if (!inner.length) return [];
    if (inner.length >= 5) return [of(q, inner, inner, namesIn(paragraph, q))];
    // A few quoted words speak with the words before them: … heading in the “wrong direction”.
    const sentence = sentencesOf(paragraph).find((s) => s.start <= q.start && q.start < s.end);
    if (!sentence) return [];
    const before = wordsIn(paragraph, { start: sentence.start, end: q.start }).slice(-9);
    return [of(q, [...before, ...inner], inner, namesIn(paragraph, sentence))];
  }),
);

const of = (q: Span, words: readonly string[], inner: readonly string[], names: ReadonlySet<string>): Quoted => ({
  start: q.start,
  end: q.end,
  words,
  inner,
  names,
  content: new Set(content(words)),
});

const wordsIn = (paragraph: Paragraph, s: Span): string[] =>
  tokensOf(paragraph)
    .filter((t) => t.start >= s.start && t.end <= s.end && /\p{L}/u.test(t.text))
    .map((t) => t.lower);

const namesIn = (paragraph: Paragraph, s: Span): ReadonlySet<string> =>
  new Set(
    tokensOf(paragraph)
      .filter((t) => t.start >= s.start && t.end <= s.end && /^\p{Lu}/u.test(t.text))
      .map((t) => t.lower),
  );

const small =
  /^(?:the|an?|of|to|in|on|at|and|or|that|is|are|was|were|be|been|it|he|she|they|we|i|you|with|for|by|as|this|his|her|their|our|not|have|has|had|will|do|does|did|who|those|these|my|me|us|them|there|what|when|which|can|must|would|could|should|may|so|but|if|very|all|just|from|about|more|some|any|no|go|going|get|now|than|then|up|out|into|over)$/;
const content = (words: readonly string[]): string[] => words.filter((w) => !small.test(w));

/** Content words of either side that the other may lack: beyond that it is another statement with the same words. */
const ownWords = 3;
/** Words in a row that two versions of one quotation share at least. */
const sharedRun = 4;

function saysOtherwise(a: Quoted, b: Quoted): boolean {
  if (a.words.length < 5 || b.words.length < 5 || Math.max(a.inner.length, b.inner.length) < 5) return false;
  if (a.words.length > 60 || b.words.length > 60) return false;
  const text = (w: readonly string[]): string => ` ${w.join(' ')} `;
  if (text(a.words).includes(text(b.inner)) || text(b.words).includes(text(a.inner))) return false;
  const run = longestRun(a.words, b.words);
  const own = (w: string): boolean => !a.names.has(w) || !b.names.has(w);
  if (run.length < sharedRun || content(run).length < 2 || !content(run).some(own)) return false;
  const [restA, restB] = [content(beside(a, run)), content(beside(b, run))];
  const common = restA.filter((w) => restB.some((v) => v === w || (w.length > 4 && v.slice(0, 5) === w.slice(0, 5))));
  return common.length >= 1 && text(restA) !== text(restB);
}

// Half of the shorter one's words, and nearly as long as the other: another thought with the same names is none.
function mostlyShared(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (Math.max(a.size, b.size) > 2 * Math.min(a.size, b.size)) return false;
  let shared = 0;
  for (const w of a) if (b.has(w)) shared++;
  if (Math.max(a.size, b.size) - shared > ownWords) return false;
  return shared >= 3 && shared >= Math.min(a.size, b.size) / 2;
}

// The quoted words close behind the run, or where it ends the quotation those close before it.
function beside({ words, inner }: Quoted, run: readonly string[]): readonly string[] {
  const at = words.findIndex((_, i) => run.every((w, k) => words[i + k] === w));
  const behind = words.slice(at + run.length, at + run.length + 7);
  return (behind.length ? behind : words.slice(Math.max(0, at - 7), at)).filter((w) => inner.includes(w));
}

function longestRun(a: readonly string[], b: readonly string[]): readonly string[] {
  let best: readonly string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let k = 0; k < b.length; k++) {
      let n = 0;
      while (i + n < a.length && k + n < b.length && a[i + n] === b[k + n]) n++;
      if (n > best.length) best = a.slice(i, i + n);
    }
  }
  return best;
}
