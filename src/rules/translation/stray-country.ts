import { attributionsOf } from '../../annotate/attributions.ts';
import { quotationAt, quotationsIn } from '../../annotate/quotations.ts';
import { alignment } from '../../bilingual/alignment.ts';
import { type Country, countries, countryPattern, countryWord } from '../../lexicon/countries.ts';
import { type Article, type Paragraph, paragraphLayer } from '../../model/article.ts';
import type { Problem } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';

/** A country where the speaker’s own is meant. */
export const strayCountry = defineRule({
  meta: {
    id: 'stray-country',
    family: 'translation',
    severity: 'information',
    what: 'A country’s name where the speaker’s own country is meant.',
    why: 'Chinese, Korean and Japanese write “our country” for the speaker’s own; a machine puts the country of the newspaper in its place.',
    remedy: 'Name the speaker’s country.',
    bad: [
      {
        text: 'The White House said the United States will defend itself against harm done to ⟦China⟧ or its allies.',
        fixed:
          'The White House said the United States will defend itself against harm done to the United States or its allies.',
      },
      {
        text: 'The US talks in Geneva ended on Friday. ⟦Our country⟧ has always firmly defended the treaty, and Russia will go on doing so. Russia signed it early.',
        fixed:
          'The US talks in Geneva ended on Friday. Russia has always firmly defended the treaty, and Russia will go on doing so. Russia signed it early.',
      },
      {
        text: 'Russian foreign ministry spokeswoman Maria Zakharova said the decision harms the interests of ⟦China⟧.',
        fixed: 'Russian foreign ministry spokeswoman Maria Zakharova said the decision harms the interests of Russia.',
        source: { language: 'zh', text: '俄罗斯外交部发言人扎哈罗娃说，这一决定损害我国利益。' },
      },
    ],
    good: [
      { text: 'The minister said our country has always defended the treaty. “Our country is ready,” he said.' },
      { text: 'We in the press know it well: our country has always defended the treaty.' },
      {
        text: 'Russian foreign ministry spokeswoman Maria Zakharova said the decision harms the interests of China.',
        source: { language: 'zh', text: '俄罗斯外交部发言人扎哈罗娃说，这一决定损害中国利益。' },
      },
      { text: 'The White House said the United States will defend itself and its allies.' },
      { text: 'The Kremlin said Russia will not join moves against China or its allies. China agreed.' },
      { text: 'The White House said threats to China or its allies were not made.' },
    ],
    limits: [
      'Without the source text: “X or its allies” and the like, where X stands nowhere else in the article, and “our country” in the article’s own voice.',
    ],
  },
  *checkArticle(article) {
    const told = new Set<number>();
    for (const place of [...strangersSide(article), ...sourceSide(article)]) {
      if (told.has(place.start)) continue;
      told.add(place.start);
      const own = withArticle(place.speaker);
      const written = article.text.slice(place.start, place.end);
      yield {
        start: place.start,
        end: place.end,
        message: place.source
          ? `The source says “our country” and the speaker is of ${own}, but the text says ${written}. Name the speaker’s country.`
          : `The speaker is of ${own} and speaks of that side, but the text says ${written}, which the article names nowhere else. Check who is meant.`,
        confidence: place.source ? 0.9 : 0.8,
        ...(place.source && { severity: 'warning', evidence: [`Source: ${place.source}`] }),
        fixes: [
          {
            title: `Replace with “${own}”`,
            preferred: true,
            edits: [{ start: place.start, end: place.end, text: own }],
          },
        ],
      };
    }
    yield* ownVoice(article);
  },
});

interface Stray extends Span {
  readonly speaker: Country;
  /** The source sentence that proves it. */
  readonly source?: string;
}

// "China or its allies", said by somebody who is not of China, where the article has no China.
function* strangersSide(article: Article): Iterable<Stray> {
  if (!article.paragraphs.some((p) => p.paragraph.get(hasOwner))) return;
  for (const { speaker, start, words } of spoken(article)) {
    if (!names(words, speaker)) continue;
    for (const match of words.matchAll(owner)) {
      const other = countryWord(match[1]!)!.country;
      if (other === speaker || occurrences(article, other) > 1) continue;
      yield { start: start + match.index, end: start + match.index + match[1]!.length, speaker };
    }
  }
}

// 我国 in the source sentence, a country that is not the speaker's in the translation, and no such country in the source.
function* sourceSide(article: Article): Iterable<Stray> {
  const aligned = article.get(alignment);
  const home = aligned && homes[aligned.language];
  if (!home) return;
  const said = [...spoken(article)];
  for (const { source, target } of aligned.pairs) {
    const text = source.map((s) => s.text).join(' ');
    if (!home.own.test(text) || home.named.test(text)) continue;
    for (const t of target)
      for (const match of t.text.matchAll(home.english)) {
        const start = t.start + match.index;
        const by = said.find((s) => s.start <= start && start < s.start + s.words.length);
        if (by && by.speaker.name !== home.country)
          yield { start, end: start + match[0].length, speaker: by.speaker, source: text };
      }
  }
}

const homes: Readonly<Partial<Record<string, { own: RegExp; named: RegExp; english: RegExp; country: string }>>> = {
  zh: { own: /我国|我方/, named: /中国|中方|中华/, english: /(?<!\p{L})China(?!\p{L})/gu, country: 'China' },
  ja: { own: /我が国|わが国/, named: /日本/, english: /(?<!\p{L})Japan(?!\p{L})/gu, country: 'Japan' },
  ko: { own: /우리나라|우리 나라|아국/, named: /한국|대한민국/, english: /(?<!\p{L})(?:South )?Korea(?!\p{L})/gu, country: 'South Korea' },
}; // biome-ignore format: a table

// The article's own voice has no country; a columnist's and a speech's has.
function* ownVoice(article: Article): Iterable<Problem> {
  if (!article.paragraphs.some((p) => ourCountry.test(p.paragraph.text))) return;
  const all = attributionsOf(article).flatMap((a) => [...a.content]);
  const bare = article.paragraphs.map(({ paragraph }) => unquoted(paragraph)).join('\n');
  if (firstPerson.test(bare.replace(/\bour country\b/gi, ''))) return;
  const country = mostNamed(article);
  for (const { start, paragraph } of article.paragraphs)
    for (const match of paragraph.text.matchAll(new RegExp(ourCountry, 'giu'))) {
      const at = start + match.index;
      if (quotationAt(paragraph.get(quotationsIn), match.index) || all.some((c) => c.start <= at && at < c.end))
        continue;
      const place = { start: at, end: at + match[0].length };
      const owner = match[0].length > 'our country'.length ? '’s' : '';
      yield {
        ...place,
        message: `“${match[0]}” in the article’s own voice: readers abroad will think of their own. Name the country.`,
        confidence: 0.8,
        fixes: country
          ? [
              {
                title: `Replace with “${withArticle(country)}${owner}”`,
                preferred: true,
                edits: [{ ...place, text: `${withArticle(country)}${owner}` }],
              },
            ]
          : [],
      };
    }
}

const ourCountry = /(?<!\p{L})our country(?:[’']s)?(?!\p{L})/iu;
const firstPerson = /(?<!\p{L})(?:I|[Ww]e|us|[Oo]ur|ours|[Mm]y|me)(?!\p{L})/u;

const unquoted = (paragraph: Paragraph): string => {
  let text = paragraph.text;
  for (const q of paragraph.get(quotationsIn))
    text = text.slice(0, q.start) + ' '.repeat(q.end - q.start) + text.slice(q.end);
  return text;
};

function mostNamed(article: Article): Country | undefined {
  const [first] = countries
    .map((country) => ({ country, times: occurrences(article, country) }))
    .filter((c) => c.times > 0)
    .sort((x, y) => y.times - x.times);
  return first?.country;
}

const withArticle = ({ name }: Country): string => (/^(?:United |European )/.test(name) ? `the ${name}` : name);

/** What speakers of a known country say. */
function* spoken(article: Article): Iterable<{ speaker: Country; start: number; words: string }> {
  for (const { source, content } of attributionsOf(article)) {
    const speaker = source && countryOf(article.text.slice(source.start, source.end));
    if (speaker)
      for (const part of content) yield { speaker, start: part.start, words: article.text.slice(part.start, part.end) };
  }
}

const owner = new RegExp(
  `\\b(${countryPattern})\\s(?:or|and)\\sits\\s(?:own\\s)?(?:allies|partners|people|citizens|interests)\\b`,
  'gu',
);

const wordsOf = ({ nouns, adjectives }: Country): string =>
  [...nouns, ...adjectives].map((w) => w.replaceAll('.', '\\.')).join('|');

const patterns = new Map(countries.map((c) => [c, new RegExp(`(?<!\\p{L})(?:${wordsOf(c)})(?!\\p{L})`, 'gu')]));

const names = (text: string, country: Country): boolean => text.search(patterns.get(country)!) >= 0;

const occurrences = (article: Article, country: Country): number =>
  article.text.match(patterns.get(country)!)?.length ?? 0;

// Few paragraphs speak of "China or its allies": only then is it asked who speaks.
const hasOwner = paragraphLayer('country and its own', ({ text }): boolean => text.search(owner) >= 0);

// The country of an institution or office: "the White House", "the Russian foreign ministry".
const countryOf = (source: string): Country | undefined =>
  countries.find((c) => c.seats?.some((s) => source.includes(s))) ?? countries.find((c) => names(source, c));
