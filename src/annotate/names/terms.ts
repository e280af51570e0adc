import { type Article, articleLayer } from '../../model/article.ts';
import type { Edit } from '../../model/finding.ts';
import { bySpan, overlaps, shift } from '../../model/span.ts';
import { type TermFault, termsIn } from '../../names/terms.ts';
import { literalFaults, sameCountry } from './literal.ts';
import { ownFaults, ownRight } from './own-names.ts';

/** Faults in names other than people's. Offsets count from the article's start. */
export const termFaultsOf = (article: Article): readonly TermFault[] => article.get(layer);

const layer = articleLayer('term faults', (article): readonly TermFault[] => {
  const right = ownRight(article);
  const own = ownFaults(article);
  const sure = article.paragraphs.flatMap(({ start, paragraph }) =>
    paragraph.get(termsIn).faults.map((f) => ({ ...f, ...shift(f, start) })),
  );
  const found = [...sure, ...literalFaults(article).filter((l) => !sure.some((f) => overlaps(f, l)))];
  return [...own, ...found.filter((f) => ![...right, ...own].some((o) => overlaps(o, f)))].sort(bySpan);
});

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
