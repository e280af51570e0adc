import { attributionsOf } from '../../annotate/attributions.ts';
import { type Country, countries, countryPattern, countryWord } from '../../lexicon/countries.ts';
import { type Article, paragraphLayer } from '../../model/article.ts';
import { defineRule } from '../../model/rule.ts';

/** A country where the speaker means his own. */
export const strayCountry = defineRule({
  meta: {
    id: 'stray-country',
    family: 'translation',
    severity: 'information',
    what: 'A country named where the speaker means his own.',
    why: 'Chinese, Korean and Japanese write “our country” for the speaker’s own; a machine puts the country of the newspaper in its place.',
    remedy: 'Name the speaker’s country.',
    bad: [
      {
        text: 'The White House said the United States will defend itself against harm done to ⟦China⟧ or its allies.',
        fixed:
          'The White House said the United States will defend itself against harm done to the United States or its allies.',
      },
    ],
    good: [
      { text: 'The White House said the United States will defend itself and its allies.' },
      { text: 'The Kremlin said Russia will not join moves against China or its allies. China agreed.' },
      { text: 'The White House said threats to China or its allies were not made.' },
    ],
    limits: ['Only “X or its allies” and the like, where X stands nowhere else in the article.'],
  },
  *checkArticle(article) {
    if (!article.paragraphs.some((p) => p.paragraph.get(hasOwner))) return;
    const told = new Set<number>();
    for (const { source, content } of attributionsOf(article)) {
      const speaker = source && countryOf(article.text.slice(source.start, source.end));
      if (!speaker) continue;
      for (const part of content) {
        const words = article.text.slice(part.start, part.end);
        if (!names(words, speaker)) continue;
        for (const match of words.matchAll(owner)) {
          const at = part.start + match.index;
          const other = countryWord(match[1]!)!.country;
          if (told.has(at) || other === speaker || occurrences(article, other) > 1) continue;
          told.add(at);
          const own = /^(?:United |European )/.test(speaker.name) ? `the ${speaker.name}` : speaker.name;
          yield {
            start: at,
            end: at + match[1]!.length,
            message: `The speaker is of ${own} and speaks of his own side, but the text says ${match[1]}, which the article names nowhere else. Check who is meant.`,
            confidence: 0.8,
            fixes: [
              {
                title: `Replace with “${own}”`,
                preferred: true,
                edits: [{ start: at, end: at + match[1]!.length, text: own }],
              },
            ],
          };
        }
      }
    }
  },
});

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
