import { countryForms } from '../../lexicon/country-codes.ts';
import { type Article, articleLayer, type Paragraph } from '../../model/article.ts';
import { overlaps, shift } from '../../model/span.ts';
import { authority } from '../../names/authority.ts';
import { countriesIn } from '../../names/spans.ts';
import { type LiteralFault, termsIn } from '../../names/terms.ts';

/**
 * Forms that are wrong in a text about one country and right elsewhere: “National Party” for the Kuomintang.
 * Such a form is a fault when the country stands beside it (“Taiwan's National Party”), or when the paragraph speaks of
 * the country and the article of no country where somebody bears the form by right. Offsets count from the article's start.
 */
export const literalFaults = (article: Article): readonly LiteralFault[] => article.get(layer);

const layer = articleLayer('literal names', (article): readonly LiteralFault[] => {
  const found: LiteralFault[] = [];
  for (const [i, { start, paragraph }] of article.paragraphs.entries())
    for (const fault of paragraph.get(termsIn).literal)
      if (isFault(article, i, fault)) found.push({ ...fault, ...shift(fault, start) });
  return found;
});

function isFault(article: Article, at: number, fault: LiteralFault): boolean {
  const { paragraph } = article.paragraphs[at]!;
  const own = fault.entity.countries;
  const beside = countryBeside(paragraph, fault);
  if (beside) return own.includes(beside);
  const bearers = new Set(fault.bearers.flatMap((id) => authority().entity(id).countries));
  if (own.some((c) => bearers.has(c))) return false;
  if (article.paragraphs.some((p) => spokenOf(p.paragraph).some((c) => bearers.has(c)))) return false;
  return spokenOf(paragraph).some((c) => own.includes(c)) && leads(article, own);
}

// “Taiwan's National Party”, “the National Party of Taiwan”.
function countryBeside(paragraph: Paragraph, { start, end }: LiteralFault): string | undefined {
  const { text } = paragraph;
  return paragraph
    .get(countriesIn)
    .find(
      (c) =>
        (c.end <= start && /^(?:['’]s?)?\s$/.test(text.slice(c.end, start))) ||
        (c.start >= end && /^,?\s(?:(?:of|in)\s)?(?:the\s)?$/.test(text.slice(end, c.start)) && c.start - end > 3),
    )?.code;
}

/** Countries that the paragraph names, itself or by their bodies; the doubtful forms say nothing. */
function spokenOf(paragraph: Paragraph): readonly string[] {
  const { right, literal } = paragraph.get(termsIn);
  const bodies = right
    .filter((r) => r.ids.length === 1 && !literal.some((l) => overlaps(l, r)))
    .map((r) => authority().entity(r.ids[0]!))
    .flatMap((e) => (e.group === 'offices' ? [] : e.countries));
  return [...paragraph.get(countriesIn).map((c) => c.code), ...bodies];
}

// One of the two countries that the article speaks of most.
function leads(article: Article, own: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const { paragraph } of article.paragraphs)
    for (const c of spokenOf(paragraph)) counts.set(c, (counts.get(c) ?? 0) + 1);
  const most = [...counts.values()].sort((a, b) => b - a)[1] ?? 0;
  return own.some((c) => (counts.get(c) ?? 0) >= Math.max(1, most));
}

/** True when both words say the same country: “U.S.” and “US”. */
export const sameCountry = (a: string, b: string): boolean => {
  const code = (w: string): string | undefined => countryForms.get(w.toLowerCase().replace(/['’]s?$/, ''));
  return code(a) !== undefined && code(a) === code(b);
};
