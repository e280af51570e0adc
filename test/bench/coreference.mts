// How often "he", "the agency", "the report" as a source are resolved to what annotated coreference says.
//
//   npx tsx test/bench/coreference.mts ARTICLES.jsonl [--verbose]
//
// Each line: { text, mentions: [{ start, end, cluster }…] }, offsets in code points (the GUM corpus in this form).
import { readFileSync } from 'node:fs';
import { attributionsOf } from '../../src/annotate/attributions.ts';
import { sourceLayer } from '../../src/annotate/sources.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { ArticleReader } from '../../src/text/reader.ts';

interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { start: number; end: number; cluster: string }[];
}
interface Tally {
  right: number;
  wrong: number;
  open: number;
  two: number;
}
const verbose = process.argv.includes('--verbose');
const tallies = { pronoun: fresh(), definite: fresh() };
for (const line of readFileSync(process.argv[2]!, 'utf8').split('\n').filter(Boolean)) count(JSON.parse(line));
for (const [kind, t] of Object.entries(tallies)) {
  const answered = t.right + t.wrong;
  console.log(
    `${kind.padEnd(9)} right ${t.right} of ${answered} resolved (${((100 * t.right) / (answered || 1)).toFixed(0)} %), two candidates ${t.two}, left open ${t.open}`,
  );
}

function fresh(): Tally {
  return { right: 0, wrong: 0, open: 0, two: 0 };
}

function count({ id, text, mentions }: Annotated): void {
  const article = new ArticleReader().read(text, { uri: id, format: 'plain', settings: defaultSettings });
  const { sources, resolutions } = article.get(sourceLayer);
  const unit = unitOffsets(text);
  const placed = mentions.map((m) => ({ ...m, start: unit[m.start]!, end: unit[m.end]! }));
  for (const [i, a] of attributionsOf(article).entries()) {
    const r = resolutions[i]!;
    if (!a.source) continue;
    const words = text.slice(a.source.start, a.source.end);
    const kind =
      r.kind === 'pronoun' && /^(?:he|she|they|it)$/i.test(words)
        ? 'pronoun'
        : /^(?:the|its|his|her|their)\s\p{Ll}+$/iu.test(words)
          ? 'definite'
          : undefined;
    if (!kind) continue;
    const own = placed.find((m) => m.start === a.source!.start && m.end === a.source!.end);
    // Only what the annotators tie to a name or another mention can be told right from wrong.
    const cluster = own && placed.filter((m) => m.cluster === own.cluster && m !== own && m.start < own.start);
    if (!cluster?.length) continue;
    const t = tallies[kind];
    if (r.candidates) t.two++;
    if (r.source === undefined) {
      t.open++;
      continue;
    }
    const name = sources[r.source]!.name.toLowerCase();
    const names = cluster.map((m) => text.slice(m.start, m.end).toLowerCase());
    const right = names.some((n) => n.includes(name) || (n.length > 3 && name.includes(n.replace(/^the /, ''))));
    t[right ? 'right' : 'wrong']++;
    if (verbose && !right)
      console.log(`${id} “${words}” → ${name}; annotated: ${[...new Set(names)].slice(0, 4).join(' / ')}`);
  }
}

// Offset in code units for each offset in code points.
function unitOffsets(text: string): number[] {
  const out: number[] = [];
  let at = 0;
  for (const c of text) {
    out.push(at);
    at += c.length;
  }
  return [...out, at];
}
