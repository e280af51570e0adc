import type { Article, SourceText } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { authority } from '../names/authority.ts';
import { nameKey } from '../names/key.ts';
import type { AlignedPair, Alignment } from './alignment.ts';
import { type Hearing, hearingOf } from './hearing.ts';
import { personNames } from './person-names.ts';
import type { SourceLanguage } from './source-language.ts';

/** Somebody whom the translation names and the source does not; offsets from the article's start. */
export interface StrangeName extends Span {
  readonly words: readonly string[];
  /** The sentences that stand for each other here, where the alignment knows them. */
  readonly pair: AlignedPair | undefined;
}

// A source text does not change while its translation is edited.
const hearings = new WeakMap<SourceText, Hearing>();

/** Names of people in the article that nothing in the source text sounds like. */
export function strangeNames(article: Article, { pairs, language }: Alignment): StrangeName[] {
  const source = article.source!;
  let hears = hearings.get(source);
  if (!hears) hearings.set(source, (hears = hearingOf(textOf(source), language)));
  const listed = new Set(article.settings.names.flatMap((n) => [n.name, ...(n.also ?? [])]).map(nameKey));
  return article.paragraphs.flatMap(({ start, paragraph }) =>
    paragraph.get(personNames).flatMap((name): StrangeName[] => {
      const written = name.words.join(' ');
      if (listed.has(nameKey(written)) || isWritten(written, textOf(source), language)) return [];
      if (hears(written) !== false) return [];
      const span = { start: name.start + start, end: name.end + start };
      const pair = pairs.find((p) => p.target.some((t) => t.start <= span.start && span.start < t.end));
      return [{ ...span, words: name.words, pair }];
    }),
  );
}

const textOf = (source: SourceText): string => source.segments?.join('\n') ?? source.text;

/** True where the name is that of somebody known whose form in the language the source has, or whose form is not known. */
function isWritten(name: string, source: string, language: SourceLanguage): boolean {
  const known = authority();
  return known.exact(name).some((id) => {
    const entity = known.entity(id);
    const forms = entity.forms[language];
    return (
      entity.group !== 'people' || forms?.some((f) => source.includes(f)) || (!forms && /^(?:zh|ja|ko)$/.test(language))
    );
  });
}
