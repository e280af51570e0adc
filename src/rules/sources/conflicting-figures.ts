import { allConflicts } from '../../annotate/accounts/conflicts.ts';
import { conflictProblem, isExplained } from '../../annotate/accounts/problem.ts';
import { defineRule } from '../../model/rule.ts';

/** Two figures for one thing that cannot both be right. */
export const conflictingFigures = defineRule({
  meta: {
    id: 'conflicting-figures',
    family: 'sources',
    severity: 'warning',
    what: 'Two statements on the same event and quantity whose values cannot both hold.',
    why: 'Readers add up. Two numbers for the same dead are either a slip, an old figure left standing, or a dispute between sources that the text must name.',
    remedy: 'Use one figure throughout, or say who gives which.',
    bad: [
      {
        text: 'The ferry fire killed 12 people, the coast guard said.\n\nThe ferry had left at dawn. ⟦14 people were killed⟧, the harbour office said.',
      },
      {
        text: 'At least 40 people were injured when the stand collapsed.\n\nThe collapse ⟦injured 31 people⟧, and the stand was closed.',
        fixed:
          'At least 40 people were injured when the stand collapsed.\n\nThe collapse injured 40 people, and the stand was closed.',
      },
      { text: 'Police said 8,000 people marched through the city, while ⟦the organisers claimed 30,000⟧.' },
    ],
    good: [
      {
        text: 'The ferry fire killed 12 people, the coast guard said.\n\nTwelve people were killed, the harbour office said.',
      },
      { text: 'At least 40 people were injured.\n\nThe collapse injured 44 people.' },
      { text: 'The blast killed 12 people. Another 14 people were killed in a second blast.' },
      { text: 'The flood killed 12 people, including three children. Three people died in one house.' },
      { text: 'The death toll rose to 14 on Friday. On Thursday, 12 people had been reported dead.' },
      { text: 'About 5,000 people marched, police said. Some 4,800 people marched, the organisers said.' },
      { text: 'The quake killed 20 people. An earthquake in 1990 killed 1,600 people in the same region.' },
      { text: 'The storm killed 15 people in Cebu and 20 people in Bohol.' },
      { text: 'The attack killed 3 soldiers. Ten civilians were killed.' },
      { text: 'Nearly 3,000 people were evacuated. The mayor said 2,911 people were evacuated.' },
      { text: 'More people died than in 2019, when 40 people were killed. This year 52 people were killed.' },
      { text: 'If 100 people were killed, the plan would change. So far 12 people were killed.' },
    ],
    limits: ['Figures outside the common classes are compared only where two sentences say nearly the same.'],
  },
  *checkArticle(article) {
    for (const conflict of article.get(allConflicts)) {
      if (conflict.kind === 'figures' && !isExplained(article, conflict)) yield conflictProblem(article, conflict);
    }
  },
});
