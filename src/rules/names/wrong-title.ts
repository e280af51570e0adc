import { describe, officeLine } from '../../annotate/names/evidence.ts';
import { wrongTitlesOf } from '../../annotate/names/titles.ts';
import { defineRule } from '../../model/rule.ts';

export const wrongTitle = defineRule({
  meta: {
    id: 'wrong-title',
    family: 'names',
    severity: 'information',
    what: 'An office that the person did not hold on the article’s date.',
    why: 'A translation engine that does not know a name puts a famous one in its place: the prime minister of years ago. A stale title misleads readers the same way.',
    remedy: 'Name the holder of the day, or write “former”.',
    bad: [
      {
        text: 'Japanese Prime Minister ⟦Shinzo Abe⟧ met the visitors in Tokyo.',
        fixed: 'Japanese Prime Minister Fumio Kishida met the visitors in Tokyo.',
        date: '2023-02-10',
      },
    ],
    good: [
      { text: 'Japanese Prime Minister Fumio Kishida met the visitors in Tokyo.', date: '2023-02-10' },
      { text: 'Former Japanese Prime Minister Shinzo Abe met the visitors in Tokyo.', date: '2021-02-10' },
      { text: 'Japanese Prime Minister Shinzo Abe met the visitors in Tokyo.' },
      { text: 'Then Japanese Prime Minister Shinzo Abe signed the deal.', date: '2023-02-10' },
    ],
    limits: [
      'Looks at presidents and heads of government only, and only where the article’s date is known.',
      'A text that looks back without saying so is marked too.',
    ],
  },
  *checkArticle(article) {
    for (const w of wrongTitlesOf(article)) {
      const fix = (text: string) => ({
        title: `Replace with “${text}”`,
        edits: [{ start: w.start, end: w.end, text }],
      });
      yield {
        start: w.start,
        end: w.end,
        confidence: 0.7,
        message: `${w.bearer.name} did not hold this office on ${w.day}; ${w.holder.name} did. Check which of them is meant, or write “former”.`,
        evidence: [
          `${w.bearer.name}: ${w.office ? officeLine(w.office) : describe(w.bearer, w.day)}.`,
          `${w.holder.name}: ${describe(w.holder, w.day)}.`,
        ],
        fixes: [fix(w.holder.name)],
      };
    }
  },
});
