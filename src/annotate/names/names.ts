import { type Article, articleLayer } from '../../model/article.ts';
import { bySpan, overlaps, type Span } from '../../model/span.ts';
import { authority } from '../../names/authority.ts';
import { type Entity, nativeForm, type Office, officeOn } from '../../names/entity.ts';
import { nameKey } from '../../names/key.ts';
import { likeness, soundsOf } from '../../names/phonetic.ts';
import type { Sighting } from '../../names/sightings.ts';
import { isKnownName } from '../../names/words.ts';
import { decide, familyOf, type Verdict } from './decide.ts';
import type { Weighed } from './features.ts';
import { ownFaults, ownRight } from './own-names.ts';
import { type Placed, type Sighted, sightedIn } from './placed.ts';

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

interface Names {
  readonly mentions: readonly NameMention[];
  readonly garbles: readonly Garble[];
}

const layer = articleLayer('names', (article): Names => {
  const sighted = article.get(sightedIn);
  const { placed, right, named, day } = sighted;
  const verdicts = decided(sighted);
  introduced(placed, verdicts);
  spread(placed, verdicts);
  const own = [...ownRight(article), ...ownFaults(article)];
  const garbles = garblesFrom(placed, verdicts, named).filter((g) => !own.some((o) => overlaps(o, g)));
  return { garbles, mentions: mentionsFrom(right, garbles, named, verdicts, day) };
});

/** Every name of the article that is known or taken for a garble of a known one. */
export const namesOf = (article: Article): readonly NameMention[] => article.get(layer).mentions;

/** The garbled names alone. */
export const garblesOf = (article: Article): readonly Garble[] => article.get(layer).garbles;

// Twice: once by itself, then with what the other spellings of the article say. Two weak sightings of one person
// strengthen each other, and so does the person's right name elsewhere.
function decided({ placed, around, named, told }: Sighted): Map<Placed, Verdict> {
  const alone = new Map<Placed, Verdict>();
  const spellings = new Map<number, Map<string, number>>();
  for (const p of placed) {
    const v = again(byThemselves, p.sighting, told, () => decide(p.sighting, around(p.paragraph)));
    if (!v) continue;
    alone.set(p, v);
    const { id } = v.best.match.entity;
    const chances = spellings.get(id) ?? new Map<string, number>();
    const key = nameKey(p.sighting.span.text);
    spellings.set(id, chances.set(key, Math.max(chances.get(key) ?? 0, v.confidence)));
  }
  const sure = new Set([...alone.values()].filter((v) => v.confidence >= 0.8).map((v) => v.best.match.entity.id));
  const mangled = mangledWeight * Math.min(3, sure.size);
  const out = new Map<Placed, Verdict>();
  for (const p of placed) {
    if (p.sighting.matches.length === 0) continue;
    const key = nameKey(p.sighting.span.text);
    const { namedHere } = around(p.paragraph);
    const support = (id: number): number => {
      let most = 0;
      for (const [spelling, chance] of spellings.get(id) ?? []) if (spelling !== key) most = Math.max(most, chance);
      return mangled + supportWeight * most + (named.has(id) ? (namedHere.has(id) ? 0.5 : namedWeight) : 0);
    };
    const backed = `${told} ${p.sighting.matches.map((m) => support(m.entity.id)).join()}`;
    const v = again(together, p.sighting, backed, () => decide(p.sighting, around(p.paragraph), support));
    if (v && v.level !== 'faint') out.set(p, v);
  }
  return out;
}

// What was decided of a sighting, and on what: most keystrokes change nothing of what the rest of the article tells.
type Decided = WeakMap<Sighting, { readonly on: string; readonly verdict: Verdict | undefined }>;
const byThemselves: Decided = new WeakMap();
const together: Decided = new WeakMap();

function again(kept: Decided, sighting: Sighting, on: string, anew: () => Verdict | undefined): Verdict | undefined {
  let known = kept.get(sighting);
  if (known?.on !== on) kept.set(sighting, (known = { on, verdict: anew() }));
  return known.verdict;
}

// A surname whose bearer is introduced in full, as somebody nobody here knows, is that stranger's: “Kathleen Kunin …
// Kunin said”. A full name that was found out hands its answer on (see spread).
function introduced(placed: readonly Placed[], verdicts: Map<Placed, Verdict>): void {
  const strangers = new Set<string>();
  for (const p of placed) {
    const { words } = p.sighting.span;
    if (words.length > 1 && !verdicts.has(p) && isKnownName(words[0]!.text)) strangers.add(nameKey(words.at(-1)!.text));
  }
  for (const p of placed)
    if (p.sighting.span.words.length === 1 && strangers.has(nameKey(p.sighting.span.text))) verdicts.delete(p);
}

// In logits; set by hand, for single sentences cannot teach them.
const supportWeight = 3;
const namedWeight = 1.2;
// Where one name is garbled for certain a machine translated, and others will be.
const mangledWeight = 0.5;

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
    const kin =
      s.span.words.length === 2 && isKnownName(s.span.words[0]!.text)
        ? bySpelling.get(s.span.words[1]!.text.toLowerCase())
        : undefined;
    // “Michelle Bolzonaro” beside Jair Bolzonaro: the surname is theirs, the first name is not.
    if (
      kin &&
      !same &&
      kin.level === 'sure' &&
      (!own || own.best.match.given < 0.6) &&
      kin.best.match.entity.group === 'people'
    ) {
      verdicts.set(p, { ...kin, surnameOnly: true });
      continue;
    }
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
    if (isShortOf(s, entity)) continue;
    const first = !seen.has(entity.id);
    seen.add(entity.id);
    const drop =
      s.span.article && (s.span.lower || entity.group === 'people') && !/^the /i.test(entity.name)
        ? s.span.article
        : undefined;
    const fix = fixFor(s, verdict.best, first);
    const narrow = drop
      ? undefined
      : verdict.surnameOnly
        ? { start: s.span.words[1]!.start, fix: familyOf(entity) }
        : rightGiven(s, entity, fix);
    // The words of the answer already stand there.
    if (narrow && nameKey(s.span.text).endsWith(nameKey(narrow.fix))) continue;
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

// “George Bush” for George W. Bush: nothing is misspelt.
function isShortOf(s: Sighting, { name }: Entity): boolean {
  const own = nameKey(name).split(' ');
  return nameKey(s.span.text)
    .split(' ')
    .every((w) => own.includes(w));
}

// “Alexei Navalni”: the first name is right, the mark stands on the rest.
function rightGiven(s: Sighting, entity: Entity, fix: string): { start: number; fix: string } | undefined {
  const [first, second] = s.span.words;
  const [given, ...rest] = fix.split(' ');
  if (entity.group !== 'people' || !second || rest.length === 0) return undefined;
  if (nameKey(first!.text) === nameKey(given!)) return { start: second.start, fix: rest.join(' ') };
  // “Alexey” is as good as “Alexei”, “Sofie” is not “Sophie”: only names from another script have several spellings.
  const variant =
    rest.length === 1 &&
    nativeForm(entity) !== undefined &&
    isKnownName(first!.text) &&
    likeness(soundsOf(first!.text), soundsOf(given!)) >= 0.97;
  return variant && nameKey(s.span.words.at(-1)!.text) !== nameKey(rest[0]!)
    ? { start: second.start, fix: rest[0]! }
    : undefined;
}

/** The words that take the garble's place. */
function fixFor(s: Sighting, best: Weighed, first: boolean): string {
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
