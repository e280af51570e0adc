import { garblesOf } from '../../annotate/names/names.ts';
import { ownFaults, ownRight } from '../../annotate/names/own-names.ts';
import { smallNamesOf } from '../../annotate/names/small-letters.ts';
import { isSmallTerm, termFaultsOf } from '../../annotate/names/terms.ts';
import { defineRule } from '../../model/rule.ts';
import { overlaps } from '../../model/span.ts';

export const nameCapitalization = defineRule({
  meta: {
    id: 'name-capitalization',
    family: 'names',
    severity: 'warning',
    what: 'A name in small letters.',
    why: 'Names begin with a capital; translation engines lose it when they do not know the name for one.',
    remedy: 'Write it with a capital.',
    bad: [
      {
        text: 'The talks with ⟦putin⟧ lasted an hour, aides said.',
        fixed: 'The talks with Putin lasted an hour, aides said.',
      },
      { text: 'The plane from ⟦moscow⟧ landed late.', fixed: 'The plane from Moscow landed late.' },
      {
        text: 'The British minister left the ⟦conservative party⟧ in May.',
        fixed: 'The British minister left the Conservative Party in May.',
      },
      {
        text: 'Ships crossed the ⟦South China sea⟧ at night.',
        fixed: 'Ships crossed the South China Sea at night.',
      },
      {
        text: 'The visit was put off until ⟦september⟧ because of the storm.',
        fixed: 'The visit was put off until September because of the storm.',
      },
    ],
    good: [
      { text: 'A conservative party in the village chose its chairman.' },
      { text: 'The Greek foreign ministry and the Japanese finance ministry were told, the report said.' },
      { text: 'Most voters on the left heard nothing of the Federal Reserve board or the Ukrainian armed forces.' },
      { text: 'The Justice department and the Republican party answered the house of cards.' },
      { text: 'The talks with Putin lasted an hour, aides said.' },
      { text: 'They will trump that offer if they may, and the march goes on.' },
      { text: 'Bring the turkey, the china and the japan lacquer to the table.' },
      { text: 'Write to putin@example.org or see moscow.example.com for details.' },
    ],
    limits: ['A name that is also an English word is marked only beside a title or another sign of a name.'],
  },
  *checkArticle(article) {
    const garbles = garblesOf(article);
    const terms = termFaultsOf(article)
      .filter(isSmallTerm)
      .map((f) => ({ start: f.start, end: f.end, form: f.form, name: f.entity.name }));
    const words = smallNamesOf(article).filter((n) => !terms.some((t) => overlaps(t, n)));
    for (const n of [...terms, ...words]) {
      if ([...garbles, ...ownRight(article), ...ownFaults(article)].some((g) => overlaps(g, n))) continue;
      yield {
        start: n.start,
        end: n.end,
        confidence: 0.9,
        message: `“${article.text.slice(n.start, n.end)}” is a name: write “${n.form}”.`,
        evidence: [n.name],
        fixes: [
          {
            title: `Replace with “${n.form}”`,
            edits: [{ start: n.start, end: n.end, text: n.form }],
            preferred: true,
            safe: true,
          },
        ],
      };
    }
  },
});
