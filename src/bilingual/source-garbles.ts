import { articleLayer } from '../model/article.ts';
import { overlaps, type Span, shift } from '../model/span.ts';
import { authority } from '../names/authority.ts';
import { nameKey } from '../names/key.ts';
import { compare, type Match } from '../names/match.ts';
import { partsOf } from '../names/parts.ts';
import { type Sighting, sightings } from '../names/sightings.ts';
import { alignment, type TargetSentence } from './alignment.ts';
import { type FoundName, listedNamesIn } from './listed-names.ts';

/** A name that is certainly garbled, for the source sentence has somebody else's who sounds like it. */
export interface SourceGarble extends Span {
  /** The full name, and what to print here. */
  readonly name: string;
  readonly fix: string;
  /** The name as the source has it, and the source sentence. */
  readonly words: string;
  readonly source: string;
}

/**
 * Names of people that the source has, that the aligned sentences lack, and that some words there sound like. Knowing
 * who must stand there, half a likeness is enough. Offsets count from the article's start.
 */
export const sourceGarbles = articleLayer('garbles by the source', (article): readonly SourceGarble[] => {
  const aligned = article.get(alignment);
  if (!aligned) return [];
  const out: SourceGarble[] = [];
  const full = new Set<string>();
  for (const { source, target } of aligned.pairs) {
    const text = ` ${target.map((t) => nameKey(t.text)).join(' ')} `;
    for (const sentence of source)
      for (const found of listedNamesIn(sentence.text, article, aligned.language)) {
        const person = onlyPerson(found);
        if (!person) continue;
        const first = !full.has(person.name);
        if (person.spellings.some((s) => text.includes(` ${nameKey(s)} `))) {
          if (text.includes(` ${nameKey(person.name)} `)) full.add(person.name);
          continue;
        }
        const best = target
          .flatMap((t) => heardIn(t, person.id!))
          .filter((c) => !out.some((o) => overlaps(o, c.span)))
          .sort((a, b) => b.match.likeness - a.match.likeness)[0];
        if (!best) continue;
        full.add(person.name);
        out.push({
          ...best.span,
          name: person.name,
          fix: first && best.words > 1 ? person.name : surname(person.id!),
          words: found.words,
          source: sentence.text,
        });
      }
  }
  return out.sort((a, b) => a.start - b.start);

  function heardIn(t: TargetSentence, id: number): Candidate[] {
    const { paragraph, start } = article.paragraphs[t.paragraph]!;
    return paragraph.get(sightings).flatMap((s) => {
      const span = shift(withoutTitle(s), start);
      if (s.exact.length > 0 || s.strangers === 0 || span.start < t.start || span.end > t.end) return [];
      const match = compare(s.heard, id);
      return match.likeness >= 0.5 ? [{ span, match, words: s.heard.words.length }] : [];
    });
  }
});

interface Candidate {
  readonly span: Span;
  readonly match: Match;
  /** How many words the name has here. */
  readonly words: number;
}

function onlyPerson({ entities }: FoundName) {
  const [person] = entities;
  return entities.length === 1 && person?.person && person.id !== undefined ? person : undefined;
}

// "the navaline": the article goes with the garble.
const withoutTitle = ({ span }: Sighting): Span => ({ start: span.article?.start ?? span.start, end: span.end });

const surname = (id: number): string => {
  const e = authority().entity(id);
  return e.family ?? partsOf(e.name).family;
};
