import { allConflicts } from '../../annotate/accounts/conflicts.ts';
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
        text: 'The palace said the call took place at the request of Oslo.\n\nThe embassy said ⟦at the initiative of Madrid⟧ the two sides held a call on fishing.',
      },
      {
        text: 'The palace said the two countries reached an agreement to extend the fishing treaty.\n\nThe embassy said there is a ⟦plan to extend the fishing treaty⟧ in spring.',
      },
      {
        text: 'Iranian officials said no Iranian jet was shot down.\n\nIraq said ⟦two Iranian jets were shot down⟧ over the marshes.',
      },
      {
        text: 'Norway said the tanker Solveig was lost by accident off Oslo.\n\nThe navy said ⟦sabotage of the tanker⟧ Solveig off Oslo was proved.',
      },
      {
        text: 'The ministry said 11 soldiers were hurt in the rocket attack.\n\nThe prime minister said the army ⟦suffered no casualties⟧ in the attack.',
      },
    ],
    good: [
      {
        text: 'The palace said the call took place at the request of Oslo. The embassy said the call took place at Oslo’s request.',
      },
      { text: 'The ministry plans to extend the fishing treaty. The ministry extended the grazing rights last year.' },
      {
        text: 'Norway plans to withdraw its ships, the palace said. The embassy confirmed the plan to withdraw the ships.',
      },
      { text: 'Iran lost two jets, Baghdad said. Iraq lost one jet, Tehran said.' },
      {
        text: 'The tanker ran aground by accident, the ministry said. Another ship was attacked in May, the navy said.',
      },
      { text: 'No one was hurt in the fire. Firefighters saved a cat, the brigade said.' },
      { text: 'Eleven people were hurt. There were no further casualties, the brigade said.' },
    ],
  },
  *checkArticle(article) {
    for (const conflict of article.get(allConflicts)) {
      if (conflict.kind === 'accounts' && !isExplained(article, conflict)) yield conflictProblem(article, conflict);
    }
  },
});
