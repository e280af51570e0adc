import type { Article } from '../../model/article.ts';
import type { ComparisonCell, ComparisonRow, ComparisonTable, SourceClaims } from '../../model/comparison.ts';
import { overlaps, type Span, textOf } from '../../model/span.ts';
import { canBothHold } from '../accounts/compare.ts';
import { questionOf } from '../accounts/figure-question.ts';
import { articleFigures, type PlacedFigure } from '../accounts/placed-figures.ts';
import { type Voice, voiceAt } from '../accounts/voices.ts';
import { conflictsOf } from './conflicts.ts';
import { statementsOf } from './statements.ts';

/** The article by source: each with its sentences in order and the conflicts they are in. The article's own voice comes last. */
export function sourceClaims(article: Article): readonly SourceClaims[] {
  const conflicts = conflictsOf(article);
  const bySource = new Map<string, { name: string; claims: SourceClaims['claims'][number][] }>();
  for (const { at } of statementsOf(article)) {
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
          .map(([here, there]) => ({
            start: there.start,
            end: there.end,
            about: c.about,
            source: there.voice.spoken,
            text: textOf(article.text, there),
            here: textOf(article.text, here),
          })),
      );
      entry.claims.push({ ...at, text: textOf(article.text, at), conflicts: own });
    }
  }
  return [...bySource]
    .map(([key, { name, claims }]) => ({ key, name, claims }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === ''));
}

/** A matter and who says what of it. */
interface Matter {
  readonly about: string;
  readonly conflict: boolean;
  readonly passages: (Span & { readonly voice: Voice })[];
}

/**
 * The sources of one article as columns; as rows the matters on which they differ, then the figures of the events that
 * every source could have given: where they agree, and what one source alone gives. The article's own voice comes last.
 */
export function compareSources(article: Article): ComparisonTable {
  const matters = [...conflictMatters(article)];
  for (const m of figureMatters(article))
    if (!m.passages.every((p) => matters.some((n) => n.conflict && n.passages.some((q) => overlaps(p, q)))))
      matters.push(m);
  const voices = [...new Map(matters.flatMap((m) => m.passages.map((p) => [p.voice.key, p.voice]))).values()].sort(
    (a, b) => Number(a.key === '') - Number(b.key === ''),
  );
  const rows = matters.map((m): ComparisonRow => {
    const cells = voices.map((v, column) =>
      m.passages
        .filter((p) => p.voice.key === v.key)
        .sort((a, b) => a.start - b.start)
        .map(({ start, end }): ComparisonCell => ({ start, end, column, text: textOf(article.text, { start, end }) })),
    );
    const speaking = cells.filter((c) => c.length).length;
    return { about: m.about, verdict: m.conflict ? 'conflict' : speaking > 1 ? 'agreement' : 'single', cells };
  });
  return { columns: voices.map((v) => ({ name: capital(v.spoken) })), rows, only: [] };
}

// Conflicts on one matter that share a passage are one row: three sources give three tolls.
function conflictMatters(article: Article): Matter[] {
  const matters: Matter[] = [];
  for (const { about, first, second } of conflictsOf(article)) {
    const known = matters.find(
      (m) => m.about === about && m.passages.some((p) => overlaps(p, first) || overlaps(p, second)),
    );
    const passages = known?.passages ?? [];
    for (const p of [first, second]) if (!passages.some((q) => overlaps(p, q))) passages.push(p);
    if (!known) matters.push({ about, conflict: true, passages });
  }
  return matters;
}

// Figures of the closed classes, those that say the same together.
function figureMatters(article: Article): Matter[] {
  const groups: PlacedFigure[][] = [];
  for (const f of article.get(articleFigures)) {
    const { paragraph } = article.paragraphs[f.paragraph]!;
    if (!f.event || f.partial || f.hedge || f.context.question || paragraph.kind === 'headline') continue;
    const same = groups.find(
      ([g]) => g!.event === f.event && g!.group === f.group && canBothHold(g!.quantity, f.quantity),
    );
    if (same) same.push(f);
    else groups.push([f]);
  }
  return groups.map((passages) => ({
    about: questionOf(passages[0]!, article.paragraphs[passages[0]!.paragraph]!.paragraph.text),
    conflict: false,
    passages,
  }));
}

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
