import { alignment } from '../../bilingual/alignment.ts';
import { lastWord } from '../../bilingual/compare-figures.ts';
import { type TermDifference, termDifferences } from '../../bilingual/glossary.ts';
import { repeatedSources } from '../../bilingual/repeated.ts';
import type { Problem } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';

/** A term of the glossary that was translated otherwise, or one source sentence translated in two ways. */
export const termMismatch = defineRule({
  meta: {
    id: 'term-mismatch',
    family: 'bilingual',
    severity: 'information',
    what: 'A term of the glossary translated otherwise, or one sentence of the source translated in two ways.',
    why: 'A newsroom agrees on terms so that readers meet one name for one thing.',
    remedy: 'Use the glossary’s term, or add the other one to the glossary.',
    bad: [
      {
        text: 'The two sides shook hands and signed the paper in Geneva. The talks went on until midnight.\n\n⟦The two parties shook hands, then put their names to the document in Geneva⟧. Reporters were not let in.',
        source: {
          language: 'de',
          text: 'Die beiden Seiten gaben sich die Hand und unterzeichneten in Genf das Papier. Die Gespräche dauerten bis Mitternacht.\n\nDie beiden Seiten gaben sich die Hand und unterzeichneten in Genf das Papier. Reporter wurden nicht eingelassen.',
        },
      },
    ],
    good: [
      {
        text: 'The two sides signed the paper in Geneva. The talks went on until midnight.',
        source: {
          language: 'de',
          text: 'Die beiden Seiten unterzeichneten in Genf das Papier. Die Gespräche dauerten bis Mitternacht.',
        },
      },
    ],
    limits: ['Without a glossary in copydesk.json only repeated sentences are compared.'],
  },
  *checkArticle(article) {
    const aligned = article.get(alignment);
    if (!aligned) return;
    const { glossary } = article.settings;
    if (glossary.length)
      for (const pair of aligned.pairs)
        for (const d of termDifferences(pair, glossary, aligned.language)) yield problem(d);
    for (const { words, first, second } of repeatedSources(aligned)) {
      const text = second.text.replace(/[.!?”"’]+$/, '');
      yield {
        start: second.start,
        end: second.start + text.length,
        message: `The source has this sentence twice, the translation says it in two ways: before as “${first.text}”. Use one of them.`,
        confidence: 0.8,
        evidence: [`Source: ${words}`],
        related: [{ start: first.start, end: first.end, message: 'The same sentence of the source.' }],
      };
    }
  },
});

function problem({ term, target, kind, at, right }: TermDifference): Problem {
  if (!at || !right)
    return {
      ...lastWord(target),
      message: `The source has “${term.source}”, for which the glossary wants “${term.target}”; this sentence does not have it. Use the term, or check that another word is meant.`,
      confidence: 0.7,
    };
  const why =
    kind === 'case'
      ? `The glossary writes “${term.target}”.`
      : `For “${term.source}” the glossary wants “${term.target}” and rules this out.`;
  return {
    ...at,
    message: `${why} Use the glossary’s term.`,
    confidence: 0.95,
    fixes: [
      { title: `Replace with “${right}”`, preferred: true, safe: kind === 'case', edits: [{ ...at, text: right }] },
    ],
  };
}
