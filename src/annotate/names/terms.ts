import { type Article, articleLayer } from '../../model/article.ts';
import type { Edit } from '../../model/finding.ts';
import { bySpan, overlaps, shift } from '../../model/span.ts';
import { countrySet } from '../../names/sightings.ts';
import { type TermFault, termsIn } from '../../names/terms.ts';
import { literalFaults, sameCountry } from './literal.ts';
import { ownFaults, ownRight } from './own-names.ts';

/** Faults in names other than people's. Offsets count from the article's start. */
export const termFaultsOf = (article: Article): readonly TermFault[] => article.get(layer);

const layer = articleLayer('term faults', (article): readonly TermFault[] => {
  const right = ownRight(article);
  const own = ownFaults(article);
  const countries = new Set(article.paragraphs.flatMap(({ paragraph }) => [...paragraph.get(countrySet)]));
  const sure = article.paragraphs.flatMap(({ start, paragraph }) =>
    paragraph
      .get(termsIn)
      .faults.filter((f) => !isEveryday(f, paragraph.text, countries))
      .map((f) => ({ ...f, ...shift(f, start) })),
  );
  const found = [...sure, ...literalFaults(article).filter((l) => !sure.some((f) => overlaps(f, l)))];
  return [...own, ...found.filter((f) => ![...right, ...own].some((o) => overlaps(o, f)))].sort(bySpan);
});

// “The conservative party” is a name where the article speaks of its country.
const isEveryday = (f: TermFault, text: string, countries: ReadonlySet<string>): boolean =>
  f.how === 'case' &&
  f.entity.group === 'bodies' &&
  !/\p{Lu}/u.test(text.slice(f.start, f.end)) &&
  !f.entity.countries.some((c) => countries.has(c));

/** A name of a body or place without its capitals: name-capitalization speaks of it. */
export const isSmallTerm = (f: TermFault): boolean => f.how === 'case' && f.entity.group !== 'treaties';

/** Puts the right form in place; an article in front is kept, dropped or not doubled as the form wants it. */
export function replaceTerm(text: string, { start, end, entity }: TermFault, name: string): Edit {
  // “The U.S. Ministry of Finance” becomes “the U.S. Treasury Department”.
  const [first = '', ...rest] = name.split(' ');
  const last = /(\S+)\s$/.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
  const form = rest.length && sameCountry(last, first) ? rest.join(' ') : name;
  const before = /(?:^|[\s“"(])(the|a|an)\s$/i.exec(text.slice(Math.max(0, start - 6), start));
  const own = /^the\s/i.exec(form);
  if (!before) return { start, end, text: form };
  if (own) return { start, end, text: form.slice(own[0].length) };
  // Newspapers and cities stand without one, unless it is part of the name.
  const bare =
    entity.group === 'outlets' || (entity.group === 'places' && /^(?:city|country|capital)$/.test(entity.kind));
  const wanted = /\b(?:times|post|journal|news agency|guardian|economist|sun|mirror|independent|telegraph)\b/i.test(
    form,
  );
  return bare && !wanted ? { start: start - before[1]!.length - 1, end, text: form } : { start, end, text: form };
}
