import { omissionsOf } from '../../annotate/accounts/omissions.ts';
import { short } from '../../annotate/accounts/problem.ts';
import { defineRule } from '../../model/rule.ts';

/** One account leaves out what another has. */
export const omittedBySource = defineRule({
  meta: {
    id: 'omitted-by-source',
    family: 'sources',
    severity: 'information',
    what: 'One source’s account leaves out what another reports, or the article says so (“did not mention”).',
    why: 'What a readout leaves out is often the news. The reader must learn whose account has it, and a name garbled here goes unnoticed.',
    remedy: 'Check the passage against both accounts and name the one that has it.',
    bad: [
      {
        text: 'The embassy said the two ministers spoke about fishing rights and the arrested sailors.\n\nThe ministry’s statement ⟦did not mention⟧ the arrested sailors.',
      },
      { text: 'The palace’s readout ⟦made no reference to⟧ the dispute over the dam.' },
      {
        text: '[A: Palace]\n\nThe two leaders discussed fishing rights and the ferry line.\n\n[B: Embassy]\n\nThe ministers touched upon the ferry line and ⟦the arrest of four sailors⟧.',
      },
    ],
    good: [
      { text: 'The embassy said the two ministers spoke about fishing rights. The ministry confirmed it.' },
      { text: '“I did not mention his name,” she said.' },
      {
        text: '[A: Palace]\n\nThe two leaders discussed fishing rights and the ferry line.\n\n[B: Embassy]\n\nThe ministers discussed fishing rights and the ferry line.',
      },
    ],
    limits: [
      'Accounts are compared topic by topic only where the text sets them side by side under labels that name the source.',
    ],
  },
  *checkArticle(article) {
    for (const { start, end, by, what, told, kind } of article.get(omissionsOf)) {
      const words = short(what);
      yield {
        start,
        end,
        message:
          kind === 'said'
            ? `One account leaves out what another has${words ? `: “${words}”` : ''}. Make sure the text says whose account has it.`
            : `“${words}” is in this account only: ${by?.spoken ?? 'the other one'} does not have it. Say who reports it.`,
        confidence: kind === 'said' ? 0.8 : 0.7,
        ...(told && {
          related: [{ start: told.start, end: told.end, message: `The other account (${told.voice.spoken})` }],
        }),
      };
    }
  },
});
