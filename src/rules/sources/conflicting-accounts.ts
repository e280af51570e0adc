import { figureConflicts } from '../../annotate/accounts/figure-conflicts.ts';
import { conflictProblem, isExplained } from '../../annotate/accounts/problem.ts';
import { defineRule } from '../../model/rule.ts';

/** Sources that tell it differently: who began, whether it happened, is planned or denied, by accident or on purpose. */
export const conflictingAccounts = defineRule({
  meta: {
    id: 'conflicting-accounts',
    family: 'sources',
    severity: 'information',
    what: 'Sources differ on who acted first, where, whether it happened, is planned or is denied.',
    why: 'Two accounts side by side without a word leave the reader with a contradiction, and often one of them was mistranslated.',
    remedy: 'Check the passages against their sources; if they do differ, say so.',
    bad: [
      {
        text: 'The ministry said 11 soldiers were hurt in the rocket attack.\n\nThe prime minister said the army ⟦suffered no casualties⟧ in the attack.',
      },
    ],
    good: [
      { text: 'No one was hurt in the fire. Firefighters saved a cat, the brigade said.' },
      { text: 'Eleven people were hurt. There were no further casualties, the brigade said.' },
    ],
  },
  *checkArticle(article) {
    for (const conflict of article.get(figureConflicts)) {
      if (conflict.kind === 'accounts' && !isExplained(article, conflict)) yield conflictProblem(article, conflict);
    }
  },
});
