import { currencyOf, measureOf } from '../lexicon/units.ts';
import { type Article, articleLayer, type Paragraph, paragraphLayer } from '../model/article.ts';
import type { Quantity } from '../model/layers.ts';
import { overlaps, type Span, shift } from '../model/span.ts';
import type { Token } from '../model/text.ts';
import { tokensOf } from '../text/tokens.ts';
import { type NumberExpression, readNumbers } from './number-grammar.ts';
import { timesOf } from './times.ts';

/** A number with what it counts. Values of measures are in the base unit; offsets from the paragraph's start. */
export interface CountedQuantity extends Quantity {
  /** The number alone, without approximator, unit and noun. */
  readonly digits: Span;
  /** Smallest step the writer can have meant. */
  readonly step: number;
  readonly kind: 'count' | 'money' | 'percent' | 'measure' | 'age' | 'ordinal';
  /** Words that limit what is counted: "other", "another", "of them", "more", adjectives and names before the noun. */
  readonly scope: readonly string[];
  /** The token index after the number, and after the noun. */
  readonly after: number;
  readonly past: number;
}

/** Numbers of something in a paragraph, in order. Dates, clock times and labels ("Article 5") are none. */
export const quantitiesOf = (paragraph: Paragraph): readonly CountedQuantity[] => paragraph.get(layer);

/** All quantities of an article as model data; offsets from the article's start. */
export const articleQuantities = articleLayer('quantities', (article: Article): readonly Quantity[] =>
  article.paragraphs.flatMap((p) =>
    quantitiesOf(p.paragraph).map(({ start, end, minimum, maximum, unit, noun, approximate }) => ({
      ...shift({ start, end }, p.start),
      minimum,
      maximum,
      ...(unit && { unit }),
      ...(noun && { noun }),
      approximate,
    })),
  ),
);

const layer = paragraphLayer('quantities', (paragraph): readonly CountedQuantity[] => {
  const tokens = tokensOf(paragraph);
  const times = timesOf(paragraph);
  const masked = times.filter((t) => t.meaning.kind !== 'duration' && t.meaning.kind !== 'age');
  const ages = times.filter((t) => t.meaning.kind === 'age');
  return readNumbers(paragraph.text)
    .filter((n) => !masked.some((t) => overlaps(t, n.digits)))
    .map((n) => counted(paragraph.text, tokens, n))
    .filter((q) => q !== undefined)
    .map((q) => (ages.some((t) => overlaps(t, q.digits)) ? { ...q, kind: 'age', unit: 'year-old' } : q));
});

// Words that set the counted things apart from others that may be counted elsewhere.
const scopeWords =
  /^(?:other|another|others|more|additional|further|remaining|extra|new|fresh|second|third|next|last|previous|every|each|per|daily)$/;

function counted(text: string, tokens: readonly Token[], n: NumberExpression): CountedQuantity | undefined {
  const first = indexAt(tokens, n.digits.start);
  let at = first;
  while (at < tokens.length && tokens[at]!.start < n.digits.end) at++;
  if (inWord(text, n) || isLabel(tokens, first, at, n)) return undefined;
  const base = { ...n, scope: scopeBefore(tokens, indexAt(tokens, n.start)), after: at };
  if (n.ordinal) return { ...base, kind: 'ordinal', past: at };
  const rest = text.slice(n.end, n.end + 24);
  const percent = /^\s?(?:%|per\s?cent(?:age points?)?\b|percentage points?\b)/i.exec(rest);
  if (percent)
    return {
      ...base,
      kind: 'percent',
      end: n.end + percent[0].length,
      unit: /point/i.test(percent[0]) ? 'point' : '%',
      ...nounAfter(tokens, skip(tokens, at, n.end + percent[0].length)),
    };
  const age = /^[\s-]years?[\s-]olds?\b/i.exec(rest);
  if (age)
    return {
      ...base,
      kind: 'age',
      unit: 'year-old',
      end: n.end + age[0].length,
      past: skip(tokens, at, n.end + age[0].length),
    };
  if (n.currency) return { ...base, kind: 'money', unit: n.currency, past: at };
  const unitAt = tokens[at]?.text === '-' ? at + 1 : at;
  const word = tokens[unitAt];
  const nation =
    word &&
    /^(?:US|U\.S\.|American|Australian|Canadian|Hong|Singapore|Egyptian|Russian|Chinese|Indian|Japanese)$/.test(
      word.text,
    );
  const money = tokens[nation ? unitAt + 1 : unitAt];
  const currency = money && money.pos !== 'VERB' ? currencyOf(money.lower.replace(/s$/, '')) : undefined;
  if (money && currency)
    return { ...base, kind: 'money', unit: currency, end: money.end, past: unitAt + (nation ? 2 : 1) };
  const measure = word && (measureOf(word.lower.replace(/s$/, '')) ?? measureOf(word.lower));
  if (word && measure) {
    const of = tokens[unitAt + 1]?.lower === 'of' ? nounAfter(tokens, unitAt + 2) : { past: unitAt + 1 };
    const [unit, factor] = measure;
    return {
      ...base,
      ...of,
      kind: 'measure',
      unit,
      end: word.end,
      minimum: n.minimum * factor,
      maximum: n.maximum * factor,
      step: n.step * factor,
    };
  }
  const noun = nounAfter(tokens, at);
  return {
    ...base,
    ...noun,
    kind: 'count',
    scope: [...base.scope, ...noun.scope],
    end: noun.noun ? tokens[noun.past - 1]!.end : n.end,
  };
}

/** The counted noun: "100 US service members" are members. Stops at the first word that cannot stand in its phrase. */
function nounAfter(tokens: readonly Token[], from: number): { noun?: string; past: number; scope: string[] } {
  const scope: string[] = [];
  let head: Token | undefined;
  let past = from;
  let at = from;
  // "one of its fighters", "two of the dead"
  if (
    tokens[at]?.lower === 'of' &&
    /^(?:the|its|his|her|their|our|them|those|these|whom|which)$/.test(tokens[at + 1]?.lower ?? '')
  ) {
    scope.push('of');
    at += 2;
  }
  for (; at < tokens.length && at < from + 9; at++) {
    const t = tokens[at]!;
    // "MiG-21" is tagged as anything.
    const noun = t.pos === 'NOUN' || t.pos === 'PROPN' || /^\p{Lu}[\p{L}-]*-?\d/u.test(t.text);
    if (noun) {
      if (head) scope.push(head.lower);
      head = t;
      past = at + 1;
    } else if (t.pos === 'ADJ' || (t.pos === 'NUM' && head === undefined) || t.text === '-') {
      // "5,000 injured": an adjective that closes the phrase stands for its people.
      if (t.text !== '-') scope.push(t.lower);
    } else if (
      t.pos === 'VERB' &&
      !head &&
      /(?:ed|ing|en)$/.test(t.lower) &&
      /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')
    ) {
      scope.push(t.lower); // "4 trapped people"
    } else if (/^['’]s?$/.test(t.text) && head) {
      scope.push(head.lower);
      head = undefined;
      past = from;
    } else break;
  }
  return head ? { noun: singular(head), past, scope } : { past, scope };
}

// The tagger's dictionary forms leave some plurals and every name as they stand.
const singular = (t: Token): string => {
  if (t.lemma !== t.lower || t.pos === 'NOUN') return t.lemma;
  return t.lower.replace(/(?<=[^s])s$/, '');
};

const scopeBefore = (tokens: readonly Token[], first: number): string[] =>
  wordsBefore(tokens, first).filter((w) => scopeWords.test(w));

function wordsBefore(tokens: readonly Token[], first: number): string[] {
  const words: string[] = [];
  for (let i = first - 1; i >= Math.max(0, first - 3) && tokens[i]!.pos !== 'PUNCT'; i--) words.push(tokens[i]!.lower);
  return words;
}

function indexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const skip = (tokens: readonly Token[], at: number, end: number): number => {
  let i = at;
  while (i < tokens.length && tokens[i]!.start < end) i++;
  return i;
};

// "F-16", "COVID-19", "3/4", "12:30", "v2", "in her 40s", a telephone number
const inWord = (text: string, { digits: { start, end } }: NumberExpression): boolean =>
  /[\p{L}\p{N}][-–/:.]?$|[#@&/_]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/(?:\s|^)[-–]$/.test(text.slice(Math.max(0, start - 2), start))
    ? !/US\$$/.test(text.slice(Math.max(0, start - 3), start))
    : /^(?:[:/]\d|[-–]\d{3}|\.\d|['’]?s\b|\p{Ll}{4})/u.test(text.slice(end, end + 5)) &&
      /\d$/.test(text.slice(start, end));

const labelNoun =
  /^(?:article|chapter|section|resolution|no|number|room|page|phase|version|windows|channel|group|flight|route|highway|act|form|figure|table|part|volume|episode|season|tier|category|level|type|class|grade|model|stage|line|gate|district|precinct|point|step|day|week|round|unit|block|title|paragraph|psalm|apollo|mars|item)$/;
const pronounOne = /^(?:no|any|every|some|the|this|that|each|which|another|only|first|last|next)$/;

function isLabel(tokens: readonly Token[], first: number, past: number, n: NumberExpression): boolean {
  const before = tokens[first - 1];
  const next = tokens[past];
  if (before && labelNoun.test(before.lower.replace(/\.$/, ''))) return true;
  const word = tokens[first];
  if (word && /^one$/i.test(word.text) && past === first + 1) {
    // "no one", "the one who", "one has to", "one another"
    if (before && pronounOne.test(before.lower) && !/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '')) return true;
    return !next || !/^(?:NOUN|ADJ|PROPN)$/.test(next.pos)
      ? next?.lower !== 'of' && !/^(?:is|was|had)$/.test(next?.lower ?? '')
      : false;
  }
  // "Windows 7", "Jackson 5": a name and a small number with nothing counted behind it.
  return (
    before?.pos === 'PROPN' &&
    n.maximum < 100 &&
    !/^(?:NOUN|ADJ|PROPN|SYM)$/.test(next?.pos ?? '') &&
    /^\d/.test(word?.text ?? '')
  );
}
