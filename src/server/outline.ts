import { claimsOf } from '../annotate/claims.ts';
import { conflictsOf } from '../annotate/comparison/conflicts.ts';
import { mentionsOf } from '../annotate/mentions.ts';
import { sourcesOf } from '../annotate/sources.ts';
import type { CheckResult } from '../engine/check.ts';
import type { Article } from '../model/article.ts';
import { overlaps, type Span, textOf } from '../model/span.ts';
import { type KnownPerson, peopleOf } from './people.ts';
import type {
  ConflictReport,
  FindingReport,
  NameReport,
  OutlineReport,
  SourceReport,
  StatementReport,
} from './protocol.ts';
import { familyOf } from './reports.ts';

/** What the views and the attribution map show of an article. */
export function outlineOf(result: CheckResult, version: number): OutlineReport {
  const { article, findings } = result;
  const names = new Map<string, number>();
  const sources: { name: string; kind: string; claims: StatementReport[] }[] = [];
  const sourceOf = (name: string): number => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const kind = sourcesOf(article).find((s) => s.name === name)?.kind ?? 'body';
    names.set(name, sources.length);
    return sources.push({ name, kind, claims: [] }) - 1;
  };
  const claims = claimsOf(article).map(({ start, end, status, sourceName, carriedFrom }) => {
    const vouched = status === 'attributed' || status === 'implied';
    const source = vouched && sourceName ? sourceOf(sourceName) : undefined;
    if (source !== undefined) sources[source]!.claims.push({ start, end, text: textOf(article.text, { start, end }) });
    const conflicts = conflictsIn(article, { start, end });
    return { start, end, status, source, carriedFrom, ...(conflicts.length > 0 && { conflicts }) };
  });
  return {
    version,
    sources: sources satisfies SourceReport[],
    claims,
    names: namesIn(result),
    findings: findings.map((f) => findingReport(f, article.text)),
  };
}

// Both sides of each conflict that has a passage in the sentence, seen from there.
function conflictsIn(article: Article, at: Span): ConflictReport[] {
  return conflictsOf(article).flatMap(({ about, first, second }) =>
    [
      [first, second],
      [second, first],
    ].flatMap(([here, there]) =>
      overlaps(here!, at)
        ? [
            {
              start: there!.start,
              end: there!.end,
              about,
              source: there!.voice.spoken,
              here: textOf(article.text, here!),
              text: textOf(article.text, there!),
            },
          ]
        : [],
    ),
  );
}

function findingReport(f: CheckResult['findings'][number], text: string): FindingReport {
  const { rule, severity, start, end, message } = f;
  return { rule, family: familyOf(rule), severity, start, end, text: textOf(text, f), message };
}

// The people and bodies that the article cites, the people of the names list, then names that only a finding speaks of.
function namesIn({ article, findings }: CheckResult): NameReport[] {
  const ofNames = findings.filter((f) => familyOf(f.rule) === 'names');
  const found = new Map<string, Map<string, Span[]>>();
  const taken: Span[] = [];
  const add = (name: string, at: Span): void => {
    const spellings = found.get(name) ?? new Map<string, Span[]>();
    found.set(name, spellings);
    const text = textOf(article.text, at);
    spellings.set(text, [...(spellings.get(text) ?? []), { start: at.start, end: at.end }]);
    taken.push(at);
  };
  const people = peopleOf(article);
  // “Secretary of State Antony Blinken” is one of them, “Guterres’s office” and “Erdogan and Guterres” are not.
  const personAt = (at: Span): KnownPerson | undefined => {
    const inside = people.filter((p) => p.at.some((s) => at.start <= s.start && s.end <= at.end));
    return inside.length === 1 && inside[0]!.at.some((s) => s.end === at.end) ? inside[0] : undefined;
  };
  for (const m of mentionsOf(article))
    if (m.entity && (m.kind === 'person' || m.kind === 'organisation')) add(personAt(m)?.name ?? m.entity, m);
  for (const p of people) for (const at of p.at) if (!taken.some((s) => overlaps(s, at))) add(p.name, at);
  for (const f of ofNames) if (!taken.some((s) => overlaps(s, f))) add(textOf(article.text, f), f);
  return [...found].map(([name, spellings]) => {
    const places = [...spellings.values()].flat();
    const person = people.find((p) => p.name === name);
    return {
      name,
      ...(person?.about && { about: person.about }),
      ...(person?.native && { native: person.native }),
      spellings: [...spellings].map(([text, at]) => ({ text, at: at.sort((a, b) => a.start - b.start) })),
      findings: ofNames.filter((f) => places.some((p) => overlaps(p, f))).map((f) => f.message),
    };
  });
}
