import { alignment } from '../../bilingual/alignment.ts';
import { lastWord } from '../../bilingual/compare-figures.ts';
import { missingPassages } from '../../bilingual/missing-passages.ts';
import type { Article } from '../../model/article.ts';
import { defineRule } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';

/** A sentence or paragraph of the source text that the translation leaves out. */
export const missingPassage = defineRule({
  meta: {
    id: 'missing-passage',
    family: 'bilingual',
    severity: 'warning',
    what: 'A sentence or paragraph of the source text without a counterpart in the translation.',
    why: 'A passage that was skipped by mistake is invisible in the translation alone; only the source shows it.',
    remedy: 'Translate the passage, or keep the cut if it was meant.',
    bad: [
      {
        text: 'The storm reached the coast on Monday evening and tore the roofs off dozens of houses. Two hundred people spent the night in a school gym in the ⟦harbour⟧.\n\nThe mayor promised quick help for all those who had lost their homes in the storm.',
        source: {
          language: 'de',
          text: 'Der Sturm erreichte die Küste am Montagabend und riss Dutzenden Häusern die Dächer ab. Zweihundert Menschen verbrachten die Nacht in einer Turnhalle am Hafen.\n\nDie Feuerwehr rückte bis zum Morgen mehr als neunzig Mal aus, um umgestürzte Bäume von den Straßen zu räumen.\n\nDer Bürgermeister versprach allen, die durch den Sturm ihr Haus verloren hatten, rasche Hilfe.',
        },
      },
    ],
    good: [
      {
        text: 'The storm reached the coast on Monday evening. It tore the roofs off dozens of houses. The mayor promised quick help for all.',
        source: {
          language: 'de',
          text: 'Der Sturm erreichte die Küste am Montagabend und riss Dutzenden Häusern die Dächer ab. Der Bürgermeister versprach allen rasche Hilfe.',
        },
      },
    ],
    limits: ['A sentence of a few words, and a credit line, may be left out without a mark.'],
  },
  *checkArticle(article) {
    const aligned = article.get(alignment);
    if (!aligned) return;
    for (const { sentences, after } of missingPassages(aligned)) {
      const words = sentences.map((s) => s.text).join(' ');
      const shown = words.length > 120 ? `${words.slice(0, 119)}…` : words;
      const place = after ? lastWord(after) : atHeadline(article);
      yield {
        ...place,
        message: `${sentences.length > 1 ? `${sentences.length} sentences of the source have` : 'A sentence of the source has'} no counterpart after this point: “${shown}” Translate ${sentences.length > 1 ? 'them' : 'it'}, or check that the cut was meant.`,
        confidence: 0.75,
        evidence: [`Source: ${words}`],
      };
    }
  },
});

function atHeadline(article: Article): Span {
  const first = article.paragraphs[0];
  const text = first?.paragraph.text ?? '';
  return lastWord({ text, start: first?.start ?? 0 });
}
