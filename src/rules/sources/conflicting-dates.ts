import { allConflicts } from '../../annotate/accounts/conflicts.ts';
import { conflictProblem, isExplained } from '../../annotate/accounts/problem.ts';
import { defineRule } from '../../model/rule.ts';

/** One event on two days. */
export const conflictingDates = defineRule({
  meta: {
    id: 'conflicting-dates',
    family: 'sources',
    severity: 'warning',
    what: 'The same event on two dates that cannot both hold.',
    why: 'One of the dates is a slip, or two sources date the event differently and the text must say so.',
    remedy: 'Check the date and use one, or name both sources.',
    bad: [
      {
        text: 'The explosion in the port of Varna happened on August 4 at a grain warehouse.\n\nThe port of Varna was closed after the explosion on ⟦August 6⟧ at the grain warehouse.',
        fixed:
          'The explosion in the port of Varna happened on August 4 at a grain warehouse.\n\nThe port of Varna was closed after the explosion on August 4 at the grain warehouse.',
      },
    ],
    good: [
      {
        text: 'The explosion in the port of Varna happened on August 4. A second explosion in the port of Varna happened on August 6.',
      },
      { text: 'The port of Varna reopened on August 6. The explosion in the port of Varna happened on August 4.' },
      { text: 'The meeting in Varna was moved from March 3 to March 5. The meeting in Varna is on March 5.' },
      {
        text: 'The explosion in the port of Varna happened on August 4, local time. Tokyo learned of the explosion in the port of Varna on August 5.',
      },
    ],
  },
  *checkArticle(article) {
    for (const conflict of article.get(allConflicts))
      if (conflict.kind === 'dates' && !isExplained(article, conflict)) yield conflictProblem(article, conflict);
  },
});
