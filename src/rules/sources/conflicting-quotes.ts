import { conflictProblem, isExplained } from '../../annotate/accounts/problem.ts';
import { quoteConflicts } from '../../annotate/accounts/quote-conflicts.ts';
import { defineRule } from '../../model/rule.ts';

/** One statement quoted in two ways. */
export const conflictingQuotes = defineRule({
  meta: {
    id: 'conflicting-quotes',
    family: 'sources',
    severity: 'information',
    what: 'One statement quoted in two ways.',
    why: 'Quotation marks promise the speaker’s own words; two versions cannot both be. In translations the same words were often translated twice.',
    remedy: 'Check the original and use one wording, or take the quotation marks off.',
    bad: [
      {
        text: 'The coach said “we have to keep the ball moving forward at all times” after the match.\n\nAt the press conference she said ⟦“we have to keep the ball rolling forward on every occasion”⟧ and left.',
      },
    ],
    good: [
      {
        text: 'The coach said “we have to keep the ball moving forward”. She said “we have to keep the ball moving forward at all times” and left.',
      },
      {
        text: 'The coach said “we have to keep the ball moving forward” and “we have to keep the ball out of our own half”.',
      },
      { text: 'She called it “a good day”. Later she called it “a very good day for the town and its people”.' },
    ],
  },
  *checkArticle(article) {
    for (const conflict of article.get(quoteConflicts))
      if (!isExplained(article, conflict)) yield conflictProblem(article, conflict);
  },
});
