import { orphanQuotes } from '../../annotate/orphan-quotes.ts';
import { nearestSources } from '../../annotate/source-fixes.ts';
import type { Fix } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';

export const unattributedQuote = defineRule({
  meta: {
    id: 'unattributed-quote',
    family: 'attribution',
    severity: 'warning',
    what: 'Quoted words with no speaker in the sentence or beside it.',
    why: 'A reader must know by the end of the first quoted sentence who speaks (AP, BBC).',
    remedy: 'Name the speaker in the sentence.',
    bad: [
      {
        text: 'The bridge was closed on Monday.\n\n⟦“We have not been paid for three months and nobody talks to us.”⟧',
      },
    ],
    good: [
      { text: '“We have not been paid for three months and nobody talks to us,” Ann Carter said.' },
      { text: 'She sang “The Night They Drove Old Dixie Down” and left the stage.' },
      { text: 'The so-called “war on potholes” goes on.' },
      { text: '“We have not been paid for three months and nobody talks to us.” — Ann Carter, driver' },
      { text: 'Why did she stay? “Because somebody has to look after all of these animals.”' },
      { text: '“How long are we to wait until somebody talks to us?” Ann Carter said.' },
      {
        text: '“We have not been paid,” Ann Carter said at the gate.\n\n“Nobody has talked to us for three months.”\n\n“And nobody will, as long as we stand here in the rain.”',
      },
      {
        text: 'Ann Carter was angry. “We have not been paid for three months,” she said. “And nobody talks to us at all.”',
      },
    ],
    limits: ['Slogans and inscriptions of six words and more are taken for quotations.'],
  },
  *checkArticle(article) {
    for (const quote of orphanQuotes(article)) {
      if (article.text.startsWith(' [who?]', quote.end)) continue;
      const named = nearestSources(article, quote.start).map(
        (s): Fix => ({
          title: `Attribute to ${s.spoken}`,
          edits: [{ start: quote.end, end: quote.end, text: ` ${s.spoken} said` }],
        }),
      );
      yield {
        ...quote,
        message:
          'Nobody is named as the speaker of these words. A reader should know who speaks by the end of the first sentence; name the speaker.',
        confidence: 0.8,
        fixes: [...named, { title: 'Insert “[who?]”', edits: [{ start: quote.end, end: quote.end, text: ' [who?]' }] }],
      };
    }
  },
});
