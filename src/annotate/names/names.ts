import { type Article, articleLayer, type Paragraph } from '../../model/article.ts';
import { bySpan, overlaps, type Span } from '../../model/span.ts';
import { authority } from '../../names/authority.ts';
import { fieldsIn } from '../../names/context.ts';
import { type Entity, type Office, officeOn } from '../../names/entity.ts';
import { nameKey } from '../../names/key.ts';
import { likeness } from '../../names/phonetic.ts';
import { countrySet, type Sighting, sightings } from '../../names/sightings.ts';
import { termsIn } from '../../names/terms.ts';
import { publicationDate } from '../publication-date.ts';
import { decide, familyOf, type Scored, type Surroundings, type Verdict } from './decide.ts';
import { likelyYear } from './era.ts';
import { ownFaults, ownRight } from './own-names.ts';

/** A name in the article and whom it stands for. Offsets count from the article's start. */
export interface NameMention extends Span {
  /** The words as printed. */
  readonly text: string;
  /** Undefined where several may be meant and nothing decides. */
  readonly entity: Entity | undefined;
  /** `right` as it stands, or `garbled`. */
  readonly spelling: 'right' | 'garbled';
  /** What the entity held on the article's day; without a day its latest office. */
  readonly office: Office | undefined;
}

/** A garbled name with what decided it. */
export interface Garble extends Span {
  readonly text: string;
  readonly sighting: Sighting;
  readonly verdict: Verdict;
  readonly entity: Entity;
  /** The form to print here: the full name at first mention, the family name later. */
  readonly fix: string;
  /** The stray article in front goes too. */
  readonly article: Span | undefined;
  /** What else it may stand for. */
  readonly others: readonly Entity[];
}

interface Placed {
  readonly start: number;
  readonly paragraph: number;
  readonly sighting: Sighting;
}

interface Names {
  readonly mentions: readonly NameMention[];
  readonly garbles: readonly Garble[];
}

const layer = articleLayer('names', (article): Names => {
  const placed = article.paragraphs.flatMap(({ start, index, paragraph }) =>
    paragraph
      .get(sightings)
      .filter((s) => !insideTerm(paragraph, s))
      .map((sighting): Placed => ({ start, paragraph: index, sighting })),
  );
  const day = article.get(publicationDate)?.iso;
  const right = placed.filter((p) => p.sighting.exact.length > 0);
  const named = namedBy(right);
  const around = surroundings(article, right, named, day);
  const verdicts = new Map<Placed, Verdict>();
  for (const p of placed) {
    const verdict = decide(p.sighting, around(p.paragraph));
    if (verdict) verdicts.set(p, verdict);
  }
  spread(placed, verdicts);
  const own = [...ownRight(article), ...ownFaults(article)];
  const garbles = garblesFrom(placed, verdicts, named).filter((g) => !own.some((o) => overlaps(o, g)));
  return { garbles, mentions: mentionsFrom(right, garbles, named, verdicts, day) };
});

// “Moscow State University” holds no person; a term that is one word may well be a person's name.
function insideTerm(paragraph: Paragraph, { span, exact }: Sighting): boolean {
  const { faults, right } = paragraph.get(termsIn);
  const holds = (t: Span): boolean => t.start <= span.start && span.end <= t.end;
  return (
    faults.some((t) => t.start < span.end && span.start < t.end) ||
    (exact.length === 0 && right.some(holds)) ||
    right.some((t) => holds(t) && t.end - t.start > span.end - span.start)
  );
}

/** Every name of the article that is known or taken for a garble of a known one. */
export const namesOf = (article: Article): readonly NameMention[] => article.get(layer).mentions;

/** The garbled names alone. */
export const garblesOf = (article: Article): readonly Garble[] => article.get(layer).garbles;

// People named in full decide whom a surname alone stands for.
function namedBy(right: readonly Placed[]): Set<number> {
  const out = new Set<number>();
  for (const { sighting } of right) if (sighting.heard.words.length > 1) for (const id of sighting.exact) out.add(id);
  for (const { sighting } of right) {
    if (sighting.heard.words.length > 1 || sighting.exact.some((id) => out.has(id))) continue;
    if (sighting.exact.length === 1) out.add(sighting.exact[0]!);
  }
  return out;
}

function surroundings(article: Article, right: readonly Placed[], named: ReadonlySet<number>, day: string | undefined) {
  const everywhere = new Set<string>();
  for (const p of article.paragraphs) for (const c of p.paragraph.get(countrySet)) everywhere.add(c);
  const cache = new Map<number, Surroundings>();
  return (index: number): Surroundings => {
    let found = cache.get(index);
    if (!found) {
      const { paragraph } = article.paragraphs[index]!;
      const here = right.filter((p) => p.paragraph === index).flatMap((p) => p.sighting.exact);
      found = {
        day,
        year: day ? undefined : article.get(likelyYear),
        near: paragraph.get(countrySet),
        everywhere,
        fields: paragraph.get(fieldsIn),
        named,
        namedHere: new Set(here.filter((id) => named.has(id))),
      };
      cache.set(index, found);
    }
    return found;
  };
}

// One spelling, one answer: what is decided at one place holds for the same words elsewhere, for the surname of a full
// name found out, and for words that sound like it.
function spread(placed: readonly Placed[], verdicts: Map<Placed, Verdict>): void {
  const bySpelling = new Map<string, Verdict>();
  for (const [p, v] of verdicts) {
    const { words, text } = p.sighting.span;
    const keys = [text.toLowerCase()];
    if (words.length > 1 && v.best.match.entity.group === 'people') keys.push(words.at(-1)!.text.toLowerCase());
    for (const key of keys) {
      const known = bySpelling.get(key);
      if (!known || rank(v) > rank(known)) bySpelling.set(key, v);
    }
  }
  for (const p of placed) {
    const { sighting: s } = p;
    const own = verdicts.get(p);
    const same = bySpelling.get(s.span.text.toLowerCase());
    if (same) {
      if (!s.exact.includes(same.best.match.entity.id)) verdicts.set(p, same);
      continue;
    }
    if (own?.level === 'sure' || s.exact.length > 0 || s.matches.length === 0) continue;
    for (const v of bySpelling.values()) {
      if (v.level !== 'sure') continue;
      const match = s.matches.find((m) => m.entity.id === v.best.match.entity.id);
      if (!match || match.likeness < (own ? 0.74 : 0.66) || (s.strangers === 0 && match.likeness < 0.85)) continue;
      const { by } = v.best.match;
      const alike = s.heard.whole.some((w) => likeness(w, by.family, 0.6) > 0.66 || likeness(w, by.full, 0.6) > 0.66);
      if (!alike) continue;
      verdicts.set(p, { ...v, level: match.likeness >= 0.75 ? 'sure' : 'likely', confidence: v.confidence - 0.1 });
      break;
    }
  }
}

const rank = (v: Verdict): number => (v.level === 'sure' ? 1 : 0) + v.confidence + (v.byOffice ? 0.2 : 0);

function garblesFrom(
  placed: readonly Placed[],
  verdicts: ReadonlyMap<Placed, Verdict>,
  named: ReadonlySet<number>,
): Garble[] {
  const seen = new Set<number>();
  const out: Garble[] = [];
  for (const p of placed) {
    const { sighting: s } = p;
    if (s.exact.length === 1 || s.exact.some((id) => named.has(id))) for (const id of s.exact) seen.add(id);
    const verdict = verdicts.get(p);
    if (!verdict) continue;
    const { entity } = verdict.best.match;
    const first = !seen.has(entity.id);
    seen.add(entity.id);
    const drop =
      s.span.article && (s.span.lower || entity.group === 'people') && !/^the /i.test(entity.name)
        ? s.span.article
        : undefined;
    const fix = fixFor(s, verdict.best, first);
    const narrow = drop ? undefined : rightGiven(s, entity, fix);
    out.push({
      start: p.start + (drop ? drop.start : (narrow?.start ?? s.span.start)),
      end: p.start + s.span.end,
      text: s.span.text,
      sighting: s,
      verdict,
      entity,
      fix: narrow?.fix ?? fix,
      article: drop && { start: drop.start + p.start, end: drop.end + p.start },
      others: [...new Set(verdict.others.map((o) => o.match.entity))].filter((e) => e.name !== entity.name).slice(0, 3),
    });
  }
  return out.sort(bySpan);
}

// “Alexei Navalni”: the first name is right, the mark stands on the rest.
function rightGiven(s: Sighting, entity: Entity, fix: string): { start: number; fix: string } | undefined {
  const [first, second] = s.span.words;
  const [given, ...rest] = fix.split(' ');
  if (entity.group !== 'people' || !second || rest.length === 0 || nameKey(first!.text) !== nameKey(given!))
    return undefined;
  return { start: second.start, fix: rest.join(' ') };
}

/** The words that take the garble's place. */
function fixFor(s: Sighting, best: Scored, first: boolean): string {
  const { entity, family, given, by } = best.match;
  if (entity.group !== 'people') return entity.name;
  if (s.heard.words.length === 1) return given > family ? familyOf(entity) : familyOf(entity);
  // Split and adopted names stand for the family name alone.
  const alone = by.given === '' && by.channel !== 'E';
  return !first && alone ? familyOf(entity) : entity.name;
}

function mentionsFrom(
  right: readonly Placed[],
  garbles: readonly Garble[],
  named: ReadonlySet<number>,
  verdicts: ReadonlyMap<Placed, Verdict>,
  day: string | undefined,
): NameMention[] {
  const out: NameMention[] = garbles.map((g) => ({
    start: g.start,
    end: g.end,
    text: g.text,
    entity: g.entity,
    spelling: 'garbled',
    office: officeOn(g.entity, day),
  }));
  for (const p of right) {
    if (verdicts.has(p)) continue;
    const { exact, span } = p.sighting;
    const id = exact.length === 1 ? exact[0] : exact.find((e) => named.has(e));
    const entity = id === undefined ? undefined : authority().entity(id);
    out.push({
      start: p.start + span.start,
      end: p.start + span.end,
      text: span.text,
      entity,
      spelling: 'right',
      office: entity && officeOn(entity, day),
    });
  }
  return out.sort(bySpan);
}
