import fc from 'fast-check';
import { applyEdits } from '../../src/engine/apply.ts';
import { Checker, type CheckResult } from '../../src/engine/check.ts';
import { layersOf } from '../../src/engine/layers.ts';
import type { Edit, Finding } from '../../src/model/finding.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import { rules } from '../../src/rules/index.ts';
import { ArticleReader } from '../../src/text/reader.ts';
import { type CheckOptions, contextOf } from './check.ts';
import { exampleTexts, madeArticle, madeParagraph, pick, type Random, randomFrom } from './made-articles.ts';
import { anyText } from './texts.ts';

export interface FuzzInput {
  readonly text: string;
  readonly options: CheckOptions;
}

const marks = [
  '.', ',', '”', '“', '"', "'", ')', '(', '—', '-', ' ', '\n', '\n\n', '\r\n', '。', '\uD83D', '\u202E', '\u0000', 'ß', 'İ', '１２', '<', '&', '`', '|', '%',
]; // biome-ignore format: a list

const sources = [
  { language: 'zh', text: '普京对拜登说，双方同意延长条约。\n\n会议于2021年1月26日举行，有1.2万人参加。' },
  { language: 'ru', text: 'Путин заявил Байдену, что стороны согласны.\n\nВстреча прошла 26 января 2021 года.' },
];

/** Small damage of the kind that typing, pasting and machine translation do. */
function mutated(text: string, random: Random): string {
  let out = text;
  for (let n = Math.floor(random() * 5); n > 0; n--) {
    const at = Math.floor(random() * (out.length + 1));
    const cut = Math.floor(random() * 6);
    const words = out.split(' ');
    const i = Math.floor(random() * words.length);
    out = pick(random, [
      () => out.slice(0, at) + out.slice(at + cut),
      () => out.slice(0, at) + pick(random, marks) + out.slice(at),
      () => [...words.slice(0, i), ...words.slice(i + 1), words[i]!].join(' '),
      () => words.map((w, j) => (j === i ? `${w} ${w}` : w)).join(' '),
      () => words.map((w, j) => (j === i ? w.toUpperCase() : w)).join(' '),
      () => out.slice(0, at) + madeParagraph(random) + out.slice(at),
    ])();
  }
  return out;
}

function article(seed: number): string {
  const random = randomFrom(seed);
  const parts: string[] = random() < 0.7 ? ['News of the day'] : [];
  for (let n = 1 + Math.floor(random() * 3); n > 0; n--)
    parts.push(random() < 0.7 ? pick(random, exampleTexts) : madeArticle(random, 40));
  return mutated(parts.join('\n\n'), random);
}

/** Arbitrary strings, and articles of the grammar and of the rules' examples with damage done to them. */
export const fuzzInput: fc.Arbitrary<FuzzInput> = fc.record({
  text: fc.oneof({ weight: 2, arbitrary: anyText }, { weight: 3, arbitrary: fc.integer().map(article) }),
  options: fc.record({
    format: fc.constantFrom('plain' as const, 'markdown' as const),
    date: fc.constantFrom(undefined, undefined, '2021-01-27'),
    source: fc.constantFrom(undefined, undefined, ...sources),
  }),
});

/** What is wrong with the check of a text, a line each; most of them name the rule. Nothing where all is well. */
export function faults({ text, options }: FuzzInput): string[] {
  // One reader for the text and its repaired versions: paragraphs that a fix leaves alone are not read again.
  const checked = checking(options);
  const result = checked(text);
  const out = result.notes.filter((n) => n.rule).map((n) => `${n.rule}: throws: ${n.message}`);
  layersOf(result.article);
  for (const [i, f] of result.findings.entries()) {
    const say = (what: string): void => void out.push(`${f.rule}: ${what}`);
    for (const s of [f, ...f.related]) if (!inside(s, text)) say(`a span ${s.start}–${s.end} outside the text`);
    if (!f.message.trim()) say('no message');
    if (!(f.confidence >= 0 && f.confidence <= 1)) say(`confidence ${f.confidence}`);
    const twin = result.findings.findIndex((o) => o.rule === f.rule && o.start === f.start && o.end === f.end);
    if (twin < i) say('the same span marked twice');
    for (const fix of f.fixes) {
      if (!fix.title.trim()) say('a fix without title');
      if (!fix.edits.length) say('a fix without edits');
      const sound = fix.edits.every((e, j) => inside(e, text) && (j === 0 || fix.edits[j - 1]!.end <= e.start));
      if (!sound) say(`the edits of “${fix.title}” overlap, are not sorted or lie outside the text`);
      else if (fix.edits.every((e) => text.slice(e.start, e.end) === e.text)) say(`“${fix.title}” changes nothing`);
      else if (remains(f, checked(applyEdits(text, fix.edits)), fix.edits)) say(`“${fix.title}” leaves its finding`);
    }
  }
  return out;
}

function checking(options: CheckOptions): (text: string) => CheckResult {
  const reader = new ArticleReader();
  const context = contextOf(options);
  return (text) => checker.check(reader.read(text, context));
}
const checker = new Checker(rules);

const inside = (s: Span, text: string): boolean => 0 <= s.start && s.start <= s.end && s.end <= text.length;

// The same complaint of the same rule at the place where the marked words now stand.
function remains(f: Finding, after: CheckResult, edits: readonly Edit[]): boolean {
  const moved = (offset: number): number =>
    edits.reduce((at, e) => (e.end <= offset ? at + e.text.length - (e.end - e.start) : at), offset);
  const place = { start: moved(f.start), end: moved(f.end) };
  return after.findings.some((o) => o.rule === f.rule && o.message === f.message && overlaps(o, place));
}
