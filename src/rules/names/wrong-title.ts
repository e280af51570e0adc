import { describe, officeLine } from '../../annotate/names/evidence.ts';
import { garblesOf } from '../../annotate/names/names.ts';
import { wrongTitlesOf } from '../../annotate/names/titles.ts';
import { defineRule } from '../../model/rule.ts';
import { overlaps } from '../../model/span.ts';

export const wrongTitle = defineRule({
  meta: {
    id: 'wrong-title',
    family: 'names',
    severity: 'information',
    what: 'An office that somebody else held on the article’s date.',
    why: 'A translation engine that does not know a name puts a famous one in its place: the prime minister of years ago. A stale title misleads readers the same way.',
    remedy: 'Name the holder of the day, or write “former”.',
    bad: [
      {
        text: 'Japanese Prime Minister ⟦Shinzo Abe⟧ met the visitors in Tokyo.',
        fixed: 'Japanese Prime Minister Fumio Kishida met the visitors in Tokyo.',
        date: '2023-02-10',
      },
      {
        text: 'French Foreign Minister ⟦Laurent Fabius⟧ flew to Rabat.',
        fixed: 'French Foreign Minister Jean-Yves Le Drian flew to Rabat.',
        date: '2019-03-10',
      },
      {
        text: 'NATO Secretary General ⟦Javier Solana⟧ spoke to reporters.',
        fixed: 'NATO Secretary General Jens Stoltenberg spoke to reporters.',
        date: '2018-03-10',
      },
      {
        text: 'Iranian President ⟦Wolmikat⟧ spoke in Tehran.',
        fixed: 'Iranian President Ebrahim Raisi spoke in Tehran.',
        date: '2022-03-10',
      },
    ],
    good: [
      { text: 'Japanese Prime Minister Fumio Kishida met the visitors in Tokyo.', date: '2023-02-10' },
      { text: 'Former Japanese Prime Minister Shinzo Abe met the visitors in Tokyo.', date: '2021-02-10' },
      { text: 'Japanese Prime Minister Shinzo Abe met the visitors in Tokyo.' },
      { text: 'In 2015 French Foreign Minister Laurent Fabius led the climate talks in Paris.', date: '2019-03-10' },
      { text: 'French Deputy Foreign Minister Amélie Dulac flew to Rabat.', date: '2019-03-10' },
      { text: 'French Foreign Minister Amélie Dulac flew to Rabat.' },
      { text: 'Then Japanese Prime Minister Shinzo Abe signed the deal.', date: '2023-02-10' },
    ],
    limits: [
      'Only where the article’s date is known, and only for offices with one holder: heads of state and government, ministers with their portfolio, chief spokespeople and heads of international bodies.',
      'A text that looks back without saying so is marked too.',
      'Knows who holds an office up to the middle of 2025.',
    ],
  },
  *checkArticle(article) {
    const answered = garblesOf(article);
    for (const w of wrongTitlesOf(article)) {
      if (answered.some((g) => overlaps(g, w))) continue;
      const { bearer, holders, day } = w;
      const names = holders.map((h) => h.name).join(' or ');
      const words = article.text.slice(w.start, w.end);
      yield {
        start: w.start,
        end: w.end,
        confidence: bearer ? 0.7 : 0.5,
        message: bearer
          ? `${bearer.name} did not hold this office on ${day}; ${names} did. Check which of them is meant, or write “former”.`
          : `Check this name: on ${day} this office was held by ${names}, and no list here knows “${words}” in it.`,
        evidence: [
          ...(bearer ? [`${bearer.name}: ${w.office ? officeLine(w.office) : describe(bearer, day)}.`] : []),
          ...holders.map((h) => `${h.name}: ${describe(h, day)}.`),
        ],
        fixes: holders.map((h) => ({
          title: `Replace with “${h.name}”`,
          edits: [{ start: w.start, end: w.end, text: h.name }],
        })),
      };
    }
  },
});
