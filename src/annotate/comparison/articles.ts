import type { Article } from '../../model/article.ts';
import type { ComparisonCell, ComparisonRow, ComparisonTable, Verdict } from '../../model/comparison.ts';
import { overlaps, type Span, shift, textOf } from '../../model/span.ts';
import type { Token } from '../../model/text.ts';
import { questionOf } from '../accounts/figure-question.ts';
import { addWords, mentioned, topicsOf } from '../accounts/topics.ts';
import { type Voice, voiceAt } from '../accounts/voices.ts';
import { publicationDay } from '../publication-date.ts';
import { conflictsOf } from './conflicts.ts';
import { denialIn } from './denials.ts';
import { differingTimes } from './differing-times.ts';
import { haveOtherNumbers, pairFigures } from './facts.ts';
import { join } from './joined.ts';
import { leftOut, pairStatements, type Statement, statementsOf, wordsOf } from './statements.ts';

type Side = 0 | 1;

/** Two statements that share this much of their words say the same; below it they only speak of the same matter. */
const sameFrom = 0.7;

/** Two articles or readouts of one event: where they conflict, where they agree, what stands in one only. */
export function compareArticles(
  left: Article,
  right: Article,
  names: readonly [string, string] = ['Left', 'Right'],
): ComparisonTable {
  const sides = [left, right] as const;
  const [lefts, rights] = [statementsOf(left), statementsOf(right)];
  const pairs = pairStatements(lefts, rights);
  const day = left.get(publicationDay) ?? right.get(publicationDay);
  const rows: ComparisonRow[] = [];
  const settled: [Span[], Span[]] = [[], []];
  const isSettled = (column: Side, at: Span): boolean => settled[column].some((s) => overlaps(s, at));
  const cell = (column: Side, at: Span, voice?: Voice): ComparisonCell => ({
    start: at.start,
    end: at.end,
    column,
    text: textOf(sides[column].text, at),
    ...(voice?.key && !general.test(voice.spoken) && { source: voice.spoken }),
  });
  const add = (verdict: Verdict, about: string, at: readonly [Span, Span], voices: readonly Voice[] = []): void => {
    if (verdict === 'conflict') for (const column of [0, 1] as const) settled[column].push(at[column]);
    rows.push({ about, verdict, cells: ([0, 1] as const).map((column) => [cell(column, at[column], voices[column])]) });
  };

  const { article: joined, split } = join(left, right);
  for (const c of conflictsOf(joined)) {
    const [a, b] = [split(c.first), split(c.second)];
    if (a?.column === 0 && b?.column === 1)
      add('conflict', c.about, [a.at, b.at], [voiceAt(left, a.at), voiceAt(right, b.at)]);
  }
  const figures = pairFigures(left, right, pairs, day);
  for (const { left: l, right: r } of figures.filter((p) => !p.agree)) {
    if (isSettled(0, l) || isSettled(1, r)) continue;
    add('conflict', questionOf(l, left.paragraphs[l.paragraph]!.paragraph.text), [l, r], [l.voice, r.voice]);
  }
  for (const pair of pairs) {
    const times = differingTimes(pair, day);
    if (times && !isSettled(0, times[0]) && !isSettled(1, times[1])) add('conflict', 'when', times);
  }
  for (const { left: l, right: r } of pairs) {
    const denial = denialIn(l, r);
    if (denial && !isSettled(0, denial[0]) && !isSettled(1, denial[1])) add('conflict', 'whether it is so', denial);
  }
  const matched = new Set<Statement>();
  for (const { left: l, right: r, share } of pairs) {
    matched.add(l).add(r);
    if (isSettled(0, l.at) && isSettled(1, r.at)) continue;
    const agree =
      share >= sameFrom &&
      !haveOtherNumbers(l, r, figures) &&
      !denialIn(l, r) &&
      !isSettled(0, l.at) &&
      !isSettled(1, r.at);
    add(agree ? 'agreement' : 'similar', sharedWords(l, r), [l.at, r.at]);
  }
  for (const { left: l, right: r } of figures.filter((p) => p.agree)) {
    const told = rows.some(
      (row) => row.verdict === 'agreement' && overlaps(row.cells[0]![0]!, l) && overlaps(row.cells[1]![0]!, r),
    );
    if (!told)
      add('agreement', questionOf(l, left.paragraphs[l.paragraph]!.paragraph.text), [l, r], [l.voice, r.voice]);
  }
  const covered = (column: Side, at: Span): boolean => rows.some((row) => overlaps(row.cells[column]![0]!, at));
  const alone = (column: Side): ComparisonCell[] => {
    const [own, other] = column === 0 ? [lefts, rights] : [rights, lefts];
    const words = wordsOf(other);
    const whole = own.filter((s) => !matched.has(s) && !covered(column, s.at) && leftOut(s, words)).map((s) => s.at);
    const topics = topicsLeftOut(sides[column], other).filter(
      (t) => !isSettled(column, t) && !whole.some((s) => overlaps(s, t)),
    );
    return [...whole, ...topics].sort((a, b) => a.start - b.start).map((at) => cell(column, at));
  };
  rows.sort((a, b) => order[a.verdict] - order[b.verdict] || a.cells[0]![0]!.start - b.cells[0]![0]!.start);
  return { columns: names.map((name) => ({ name })), rows, only: [...alone(0), ...alone(1)] };
}

// Both articles speak of the same leaders: as a source they tell nothing.
const general = /^(?:the )?(?:two |both )?(?:leaders?|sides?|ministers?|presidents?|delegations?)$/i;

/** How many words name the matter of a statement. */
const namedBy = 4;

// The first words that both statements have, as the left one writes them.
function sharedWords({ context: a }: Statement, { context: b }: Statement): string {
  const keys = (t: Token): string => (t.pos === 'PROPN' ? t.lower : t.lemma.toLowerCase());
  const words = a.tokens.filter((t) => a.content.has(keys(t)) && b.content.has(keys(t))).map((t) => t.text);
  return [...new Set(words)].slice(0, namedBy).join(', ');
}

// What has to be looked at comes first.
const order: Readonly<Record<Verdict, number>> = { conflict: 0, similar: 1, agreement: 2, single: 3 };

// Topics of the talks that the other text never names, also where the sentence around them has its counterpart.
function topicsLeftOut(article: Article, other: readonly Statement[]): Span[] {
  const known = new Set<string>();
  for (const s of other) addWords(known, s.context);
  return article.paragraphs.flatMap((p) =>
    topicsOf(p.paragraph)
      .filter((t) => !mentioned(textOf(p.paragraph.text, t), known))
      .map((t) => shift(t, p.start)),
  );
}
