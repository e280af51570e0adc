import { type Paragraph, paragraphLayer } from '../model/article.ts';
import { authority } from './authority.ts';
import { fieldsIn, holdersOf, type RoleContext, roleBeside } from './context.ts';
import { candidates, type Heard, hear, type Match } from './match.ts';
import { isParticle } from './parts.ts';
import { countriesIn, lowerSpans, type NameSpan, nameSpans, spanOf, speaks, type Word } from './spans.ts';
import { isEnglishWord, isFunctionWord, isKnownName } from './words.ts';

/** A stretch of words that is, or may be, a name; what its paragraph alone tells about it. */
export interface Sighting {
  readonly span: NameSpan;
  /** Ids of those whose right form this is. */
  readonly exact: readonly number[];
  /** Words that no list knows. */
  readonly strangers: number;
  /** Words without particles and initials. */
  readonly core: number;
  /** In a headline whose words all begin with a capital. */
  readonly shouted: boolean;
  /** An English word stands in it, so the sound of it alone proves nothing. */
  readonly real: boolean;
  readonly role: RoleContext | undefined;
  readonly speaks: boolean;
  readonly heard: Heard;
  /** Who it may stand for, by sound; empty for a right name without an office beside it. */
  readonly matches: readonly Match[];
}

/** Countries named in a paragraph. */
export const countrySet = paragraphLayer(
  'country set',
  (p): ReadonlySet<string> => new Set(p.get(countriesIn).map((c) => c.code)),
);

/** All names and possible names of a paragraph. */
export const sightings = paragraphLayer('name sightings', (paragraph): readonly Sighting[] => {
  const shouted = isTitleCase(paragraph);
  const spans = [...paragraph.get(nameSpans).map((s) => trimmed(paragraph, s)), ...paragraph.get(lowerSpans)];
  const out: Sighting[] = [];
  for (const span of spans) {
    if (!span || out.some((o) => o.span.start < span.end && span.start < o.span.end && !span.lower)) continue;
    const sighting = see(paragraph, span, shouted);
    if (!sighting) continue;
    // “Jane pusaki” takes the place of “Jane”.
    const inside = out.findIndex((o) => o.span.start >= span.start && o.span.end <= span.end);
    if (inside >= 0) out.splice(inside, 1);
    out.push(sighting);
  }
  return out.sort((a, b) => a.span.start - b.span.start);
});

// “Industry Kazuo Nishimura”: a dictionary word in front belongs to the office.
function trimmed(paragraph: Paragraph, span: NameSpan): NameSpan {
  let from = 0;
  const { words } = span;
  while (from < words.length - 1 && isEnglishWord(words[from]!.text) && !isKnownName(words[from]!.text)) from++;
  return from === 0 ? span : spanOf(paragraph, words.slice(from));
}

function see(paragraph: Paragraph, span: NameSpan, shouted: boolean): Sighting | undefined {
  const words = span.words.map((w) => w.text);
  const exact = exactly(words);
  const core = span.words.filter((w) => !isParticle(w.text) && w.text.replace(/\./g, '').length > 1);
  const strangers = core.filter((w) => !isKnown(w)).length;
  const real = core.some((w) => isEnglishWord(w.text)) && strangers === 0;
  const role = roleBeside(paragraph, span);
  const base = {
    span,
    exact,
    strangers,
    core: core.length,
    shouted,
    real,
    role,
    speaks: speaks(paragraph, span),
    heard: hear(words),
  };
  if (core.length === 0 || span.text.length < 3) return undefined;
  // “PAC”, “HASARD”: an abbreviation or a brand.
  if (span.words.length === 1 && span.words[0]!.acronym && exact.length === 0) return { ...base, matches: [] };
  // In a headline all words are capitalised: a dictionary word there is no name.
  if (real && (!role?.direct || shouted) && exact.length === 0) return { ...base, matches: [] };
  // Whoever is named in full is meant; a surname alone may be another's only beside an office.
  if (exact.length > 0 && (!role || core.length > 1)) return { ...base, matches: [] };
  if (isFamily(span)) return { ...base, matches: [] };
  if (strangers === 0 && !role && core.length === 1) return { ...base, matches: [] };
  const also = role ? holdersOf(role, paragraph.get(countrySet)) : [];
  // Without an office nothing that sounds much different will be taken (see annotate/names/features.ts).
  const reach = role ? 0.6 : core.length === 1 ? 0.74 : 0.68;
  const whole: Sighting = { ...base, matches: candidates(base.heard, also, reach) };
  return span.words.length > 2 && (whole.matches[0]?.likeness ?? 0) < 0.8
    ? (part(paragraph, span, shouted) ?? whole)
    : whole;
}

// “The Clintons”: a family by its surname.
function isFamily({ words, text, article }: NameSpan): boolean {
  const one = article && words.length === 1 && /^\p{Lu}.{2,}s$/u.test(text) ? text.slice(0, -1) : '';
  return Boolean(one) && (authority().exact(one).length > 0 || isKnownName(one) || isKnownName(one.replace(/e$/, '')));
}

// Middle names and patronymics change nothing: Nikita Sergeyevich Khrushchev.
function exactly(words: readonly string[]): readonly number[] {
  const whole = authority().exact(words.join(' '));
  if (whole.length > 0 || words.length < 3) return whole;
  return authority().exact(`${words[0]} ${words.at(-1)}`);
}

// “Raid Bull Max Ferstapen”: two names side by side; the last two words, or the first two, may be one.
function part(paragraph: Paragraph, span: NameSpan, shouted: boolean): Sighting | undefined {
  for (const words of [span.words.slice(-2), span.words.slice(0, 2)]) {
    if (words.some((w) => isParticle(w.text) || /^(?:\p{Lu}\.?)+$/u.test(w.text))) continue;
    const found = see(paragraph, spanOf(paragraph, words), shouted);
    if (found && (found.exact.length > 0 || (found.matches[0]?.likeness ?? 0) >= 0.84)) return found;
  }
  return undefined;
}

/** A word that somebody may rightly bear or that stands in a dictionary. */
export function isKnown(w: Word): boolean {
  if (!w.capital) return isEnglishWord(w.text) || isFunctionWord(w.text);
  return (
    isEnglishWord(w.text) || isKnownName(w.text) || authority().exact(w.text).length > 0 || authority().isGiven(w.text)
  );
}

/** True for a headline in capitals: four words of five begin with one; all of them where it ends as a sentence does. */
function isTitleCase(paragraph: Paragraph): boolean {
  const words = paragraph.text.match(/\p{L}{4,}/gu) ?? [];
  const share = /[.!?]["”’)]?\s*$/.test(paragraph.text) ? 0.95 : 0.8;
  return words.length >= 4 && words.filter((w) => /^\p{Lu}/u.test(w)).length >= words.length * share;
}

export { fieldsIn };
