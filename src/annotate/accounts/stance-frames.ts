import { type Paragraph, paragraphLayer } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { tokensOf } from '../../text/tokens.ts';
import { contextAt, type SentenceContext } from './context.ts';

/** That somebody is or is not ready, able, in a position to do something. Offsets from the paragraph's start. */
export interface StanceFrame extends Span {
  readonly negated: boolean;
  /** Verb and object, dictionary forms: “declare emergency”. */
  readonly deed: string;
  readonly context: SentenceContext;
}

/** The stances of a paragraph. */
export const stancesOf = (paragraph: Paragraph): readonly StanceFrame[] => paragraph.get(layer);

const stance =
  /\b(?:(?<no>not|never|no|n['’]t|without)\s(?:\w+\s){0,3}?)?(?:(?:in|at) (?:an?|the|any) )?(?:(?:state|situation|position|mood|stage|point|ready|able|willing|prepared|going|necessary|necessity|need|reason|plans?|planning|intention|intends?|intending|authori[sz]ed|allowed)) to (?<verb>[a-z]{3,15}) (?<rest>(?:[\p{L}'’-]+ ?){1,4})/giu;

const layer = paragraphLayer('stances', (paragraph): readonly StanceFrame[] =>
  [...paragraph.text.matchAll(stance)].flatMap((m) => {
    const context = contextAt(paragraph, m.index);
    if (!context || context.question) return [];
    const end = m.index + m[0].trimEnd().length;
    const restStart = end - m.groups!.rest!.trimEnd().length;
    const object = tokensOf(paragraph).find(
      (t) => t.start >= restStart && t.end <= end && /^(?:NOUN|PROPN)$/.test(t.pos),
    );
    if (!object) return [];
    const before = paragraph.text.slice(Math.max(context.sentence.start, m.index - 22), m.index);
    const negated =
      m.groups!.no !== undefined || /\b(?:not|never|no|n['’]t|neither|nor|without)\s(?:\w+\s){0,3}$/i.test(before);
    return [
      { start: m.index, end: object.end, negated, deed: `${m.groups!.verb!.toLowerCase()} ${object.lemma}`, context },
    ];
  }),
);
