import { claimsOf } from '../../annotate/claims.ts';
import { sentenceFixes } from '../../annotate/source-fixes.ts';
import type { Problem } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { textOf } from '../../model/span.ts';

export const unattributedClaim = defineRule({
  meta: {
    id: 'unattributed-claim',
    family: 'attribution',
    severity: 'warning',
    what: 'A disputable statement in the article’s own voice, with no source in it and none that carries over.',
    why: 'AP, Reuters and the BBC ask for a source for every disputable fact that the reporter did not witness: figures, motives, assessments, predictions, allegations. Without one the article vouches for it itself.',
    remedy:
      'Name who says so, or take the statement out. Where the source of the sentence before it is meant, say so again.',
    bad: [
      {
        text: 'The ministry said on Monday that it had closed the bridge.\n\n⟦The closure will cost the region thousands of jobs.⟧',
        fixed:
          'The ministry said on Monday that it had closed the bridge.\n\nThe closure will cost the region thousands of jobs, the ministry said.',
      },
      {
        text: 'The company said on Monday that it would close the plant.\n\n⟦The talks mainly covered the future of the workers.⟧',
      },
      { text: 'The police counted the cars at noon.\n\n⟦This is not the town that I grew up in.⟧' },
      {
        text: 'The mayor opened the stadium on Friday.\n\n⟦It is the largest stadium in the country and one of the most expensive ever built.⟧',
      },
    ],
    good: [
      { text: 'The mayor welcomed the plan, and the guests were led through the new halls for an hour.' },
      { text: 'The closure will cost the region thousands of jobs, the union said.' },
      { text: 'The mayor opened the stadium on Friday. Children threw flowers from the stands.' },
      { text: 'Will the closure cost the region thousands of jobs?' },
      { text: 'The seven members were successfully re-elected, two of them with the highest share of votes so far.' },
      { text: 'The flood of December 1992, in which about 300 people died, led to a new law.' },
      { text: 'Homeopathy is a form of medicine that would be called alternative today.' },
      {
        text: 'Two men were hurt when the wall, which was built because of the floods, fell on a car, the police said.',
      },
      { text: 'The report said the plan, known as the Green Ring, has been a success and will be widened.' },
      { text: 'The team won the Strong Challenge Cup on Sunday.' },
      { text: 'According to the harbour authority, the closure will cost the region thousands of jobs.' },
    ],
    limits: [
      'Common knowledge and the public record cannot be told from disputable statements in every case.',
      'A source that is named a paragraph earlier and meant to carry over is not believed.',
    ],
  },
  *checkArticle(article) {
    for (const claim of claimsOf(article)) {
      if (claim.status !== 'unattributed' && claim.status !== 'implied') continue;
      const words = textOf(article.text, claim);
      if (words.includes('[source?]')) continue;
      const reasons = claim.disputable?.slice(0, 3).join(', ') ?? 'a statement';
      const problem: Problem = {
        start: claim.start,
        end: claim.end,
        message: `No source for this claim (${reasons}). The article itself vouches for it; name who says so, or take it out.`,
        confidence: 0.7,
        evidence: [`Open to dispute: ${reasons}.`],
        fixes: sentenceFixes(article, claim, '[source?]'),
      };
      if (claim.status === 'unattributed') yield problem;
      else
        yield {
          ...problem,
          severity: 'hint',
          message: `The source of this claim is only implied${claim.sourceName ? `: ${claim.sourceName}, from the sentence before` : ''}. Name it again if a reader could take the claim for the article’s own.`,
          confidence: 0.5,
          related: claim.carriedFrom && [{ ...claim.carriedFrom, message: 'The source would carry over from here' }],
        };
    }
  },
});
