import { headlineConflicts } from '../../annotate/accounts/headline-conflicts.ts';
import { short } from '../../annotate/accounts/problem.ts';
import { defineRule } from '../../model/rule.ts';
import { textOf } from '../../model/span.ts';

/** The headline says other than the body. */
export const headlineMismatch = defineRule({
  meta: {
    id: 'headline-mismatch',
    family: 'sources',
    severity: 'warning',
    what: 'The headline’s figure or actor is not the body’s.',
    why: 'Many readers read the headline only, and it is often written first and not updated.',
    remedy: 'Bring the headline in line with the body.',
    bad: [
      {
        text: '⟦40 killed⟧ in ferry fire\n\nThe fire on the ferry killed 14 people, the coast guard said. It broke out at dawn.',
        headline: true,
        fixed:
          '14 killed in ferry fire\n\nThe fire on the ferry killed 14 people, the coast guard said. It broke out at dawn.',
      },
      {
        text: '⟦Lukic calls Moretti⟧ over fishing row\n\nSerbian President Ana Lukic and Italian President Paolo Moretti spoke on Monday. Lukic received a call from Moretti in the morning, her office said.',
        headline: true,
      },
    ],
    good: [
      {
        text: '14 killed in ferry fire\n\nThe fire on the ferry killed 14 people, the coast guard said.',
        headline: true,
      },
      {
        text: 'Dozens killed in ferry fire\n\nThe fire on the ferry killed 43 people, the coast guard said.',
        headline: true,
      },
      {
        text: '12 killed in attack\n\nThe attack killed 8 soldiers and 4 civilians were killed on the road.',
        headline: true,
      },
      {
        text: 'Death toll rises to 40\n\nBy Monday 38 people were killed and two died later, making 40.',
        headline: true,
      },
    ],
  },
  *checkArticle(article) {
    for (const { first, second, about, confidence, replacement } of article.get(headlineConflicts)) {
      const [body, headline] = [first, second].map((p) => short(textOf(article.text, p)));
      yield {
        start: second.start,
        end: second.end,
        message: `The headline says “${headline}”, the text says “${body}”: they differ on ${about}. Bring the headline in line with the text, or correct the text.`,
        confidence,
        evidence: [`Headline: “${headline}”`, `Text: “${body}”`],
        related: [{ start: first.start, end: first.end, message: `The text: “${body}”` }],
        fixes: replacement
          ? [{ title: `Replace with “${replacement.text}”`, edits: [{ ...replacement.at, text: replacement.text }] }]
          : [],
      };
    }
  },
});
