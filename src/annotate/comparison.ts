import { Article, type PlacedParagraph } from '../model/article.ts';
import type { ComparisonCell, ComparisonRow, ComparisonTable, SourceClaims } from '../model/comparison.ts';
import { overlaps, type Span, shift, textOf } from '../model/span.ts';
import { ArticleReader } from '../text/reader.ts';
import type { Conflict } from './accounts/conflict.ts';
import { allConflicts } from './accounts/conflicts.ts';
import { contextsOf, type SentenceContext, sharedContent } from './accounts/context.ts';
import { quoteConflicts } from './accounts/quote-conflicts.ts';
import { type Voice, voiceAt } from './accounts/voices.ts';

/** Every conflict of an article between two of its passages, by the place of the second. */
export const conflictsOf = (article: Article): readonly Conflict[] =>
  [allConflicts, quoteConflicts]
    .flatMap((layer) => [...article.get(layer)])
    .sort((a, b) => a.second.start - b.second.start);

/** The article by source: each with its sentences in order and the conflicts they are in. The article's own voice comes last. */
export function sourceClaims(article: Article): readonly SourceClaims[] {
  const conflicts = conflictsOf(article);
  const bySource = new Map<string, { name: string; claims: SourceClaims['claims'][number][] }>();
  for (const { at } of sentencesOf(article)) {
    const inside = conflicts.filter((c) => overlaps(c.first, at) || overlaps(c.second, at));
    // A sentence of two sources stands under each whose words are in conflict.
    const voices = new Map<string, Voice>(
      [voiceAt(article, at), ...inside.map((c) => (overlaps(c.second, at) ? c.second : c.first).voice)].map((v) => [
        v.key,
        v,
      ]),
    );
    for (const voice of voices.values()) {
      const entry = bySource.get(voice.key) ?? { name: voice.spoken, claims: [] };
      bySource.set(voice.key, entry);
      const own = inside.flatMap((c) =>
        [[c.first, c.second] as const, [c.second, c.first] as const]
          .filter(([here]) => overlaps(here, at) && here.voice.key === voice.key)
          .map(([, there]) => ({
            start: there.start,
            end: there.end,
            about: c.about,
            source: there.voice.spoken,
            text: textOf(article.text, there),
          })),
      );
      entry.claims.push({ ...at, text: textOf(article.text, at), conflicts: own });
    }
  }
  return [...bySource]
    .map(([key, { name, claims }]) => ({ key, name, claims }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === ''));
}

/** The sources of one article as columns, the matters on which they differ as rows. */
export function compareSources(article: Article): ComparisonTable {
  const conflicts = conflictsOf(article);
  const voices = [
    ...new Map(conflicts.flatMap((c) => [c.first.voice, c.second.voice]).map((v) => [v.key, v])).values(),
  ];
  const columnOf = (v: Voice): number => voices.findIndex((w) => w.key === v.key);
  const rows = conflicts
    .filter((c) => c.first.voice.key !== c.second.voice.key)
    .map((c): ComparisonRow => {
      const cells: (ComparisonCell | undefined)[] = voices.map(() => undefined);
      for (const p of [c.first, c.second])
        cells[columnOf(p.voice)] = {
          start: p.start,
          end: p.end,
          column: columnOf(p.voice),
          text: textOf(article.text, p),
        };
      return { about: c.about, verdict: 'conflict', cells };
    });
  return { columns: voices.map((v) => ({ name: v.spoken })), rows, only: [] };
}

/** Two articles or readouts of one event: where they conflict, where they agree, what stands in one only. */
export function compareArticles(
  left: Article,
  right: Article,
  names: readonly [string, string] = ['Left', 'Right'],
): ComparisonTable {
  const { joined, split } = join(left, right);
  const sides = [left, right] as const;
  const cell = (column: 0 | 1, at: Span): ComparisonCell => ({
    start: at.start,
    end: at.end,
    column,
    text: textOf(sides[column].text, at),
  });
  const rows: ComparisonRow[] = [];
  const settled: [Span[], Span[]] = [[], []];
  for (const c of conflictsOf(joined)) {
    const [a, b] = [split(c.first), split(c.second)];
    if (a?.column !== 0 || b?.column !== 1) continue;
    settled[0].push(a.at);
    settled[1].push(b.at);
    rows.push({ about: c.about, verdict: 'conflict', cells: [cell(0, a.at), cell(1, b.at)] });
  }
  const [lefts, rights] = [sentencesOf(left), sentencesOf(right)];
  const matched = new Set<Sentence>();
  for (const l of lefts) {
    const best = closest(
      l,
      rights.filter((r) => !matched.has(r)),
    );
    if (!best) continue;
    matched.add(best).add(l);
    const conflicting = settled[0].some((s) => overlaps(s, l.at)) && settled[1].some((s) => overlaps(s, best.at));
    if (!conflicting)
      rows.push({ about: 'the same statement', verdict: 'agreement', cells: [cell(0, l.at), cell(1, best.at)] });
  }
  const alone = (column: 0 | 1): ComparisonCell[] => {
    const [own, other] = column === 0 ? [lefts, rights] : [rights, lefts];
    const words = new Set(other.flatMap((s) => [...s.context.content].map(stem)));
    return own
      .filter((s) => !matched.has(s) && !settled[column].some((c) => overlaps(c, s.at)) && leftOut(s.context, words))
      .map((s) => cell(column, s.at));
  };
  return { columns: names.map((name) => ({ name })), rows, only: [...alone(0), ...alone(1)] };
}

interface Sentence {
  readonly at: Span;
  readonly context: SentenceContext;
}

const sentencesOf = (article: Article): Sentence[] =>
  article.paragraphs
    .filter((p) => p.paragraph.kind !== 'headline' && p.paragraph.kind !== 'heading')
    .flatMap((p) =>
      contextsOf(p.paragraph)
        .filter((c) => c.content.size > 1)
        .map((context) => ({ at: shift(context.sentence, p.start), context })),
    );

function closest(s: Sentence, others: readonly Sentence[]): Sentence | undefined {
  let best: Sentence | undefined;
  let most = 0;
  for (const o of others) {
    const { count, share } = sharedContent(s.context, o.context);
    if (count >= 3 && share >= 0.5 && share > most) [best, most] = [o, share];
  }
  return best;
}

const stem = (word: string): string => word.slice(0, 6);

// Fewer than half of its words occur anywhere in the other text.
const leftOut = ({ content }: SentenceContext, words: ReadonlySet<string>): boolean =>
  content.size >= 3 && [...content].filter((w) => words.has(stem(w))).length < content.size / 2;

// Both texts as one article, so that everything that compares passages can compare across them; the paragraphs and
// what is known of them are shared, not read again. A label before each gives its own voice a name.
function join(
  left: Article,
  right: Article,
): { joined: Article; split: (s: Span) => { column: 0 | 1; at: Span } | undefined } {
  const labels = ['[First text]', '[Second text]'] as const;
  const leftBy = labels[0].length + 2;
  const second = leftBy + left.text.length + 2;
  const rightBy = second + labels[1].length + 2;
  const text = `${labels[0]}\n\n${left.text}\n\n${labels[1]}\n\n${right.text}`;
  const label = (words: string, start: number): Omit<PlacedParagraph, 'index'> => {
    const paragraph = new ArticleReader()
      .read(`Label\n\n${words}`, { uri: '', format: 'plain', settings: left.settings, date: undefined })
      .paragraphs.at(-1)!.paragraph;
    return { start, paragraph };
  };
  const placed = (a: Article, by: number): Omit<PlacedParagraph, 'index'>[] =>
    a.paragraphs.map((p) => ({ start: p.start + by, paragraph: p.paragraph }));
  const paragraphs = [
    label(labels[0], 0),
    ...placed(left, leftBy),
    label(labels[1], second),
    ...placed(right, rightBy),
  ].map((p, index) => ({ ...p, index }));
  const joined = new Article({
    uri: left.uri,
    text,
    paragraphs,
    settings: left.settings,
    date: left.date ?? right.date,
  });
  const split = (s: Span) =>
    s.start >= rightBy
      ? { column: 1 as const, at: shift({ start: s.start, end: s.end }, -rightBy) }
      : s.start >= leftBy && s.end <= second
        ? { column: 0 as const, at: shift({ start: s.start, end: s.end }, -leftBy) }
        : undefined;
  return { joined, split };
}
