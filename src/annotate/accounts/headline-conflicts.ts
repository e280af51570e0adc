import { figureQuestion } from '../../lexicon/events.ts';
import { type Article, articleLayer } from '../../model/article.ts';
import { shift, textOf } from '../../model/span.ts';
import { canBothHold } from './compare.ts';
import type { Conflict } from './conflict.ts';
import { initiatorsOf, sideOf } from './initiators.ts';
import { articleFigures, type PlacedFigure } from './placed-figures.ts';
import { ownVoice, voiceAt } from './voices.ts';

/** What the headline says other than every passage of the body; `first` is the body's passage, `second` the headline's. */
export const headlineConflicts = articleLayer('headline conflicts', (article: Article): readonly Conflict[] => [
  ...headlineFigures(article),
  ...headlineInitiators(article),
]);

const isHeadline = (article: Article, paragraph: number): boolean =>
  article.paragraphs[paragraph]?.paragraph.kind === 'headline';

function headlineFigures(article: Article): Conflict[] {
  const figures = article.get(articleFigures);
  return figures.flatMap((headline) => {
    if (!isHeadline(article, headline.paragraph) || headline.event === undefined || headline.partial || headline.hedge)
      return [];
    const body = figures.filter(
      (f) =>
        !isHeadline(article, f.paragraph) &&
        f.event === headline.event &&
        f.quantity.unit === headline.quantity.unit &&
        (f.group === headline.group || headline.group === 'people'),
    );
    const whole = body.filter((f) => !f.partial && f.group === headline.group && f.hedge !== 'comparison');
    // Any figure of the body that agrees, a part or an older one included, clears the headline.
    if (
      !whole.length ||
      body.some((f) => canBothHold(f.quantity, headline.quantity) || f.hedge === 'update') ||
      addsUp(body, headline)
    )
      return [];
    const first = whole[0]!;
    return [
      {
        kind: 'figures' as const,
        about: figureQuestion[headline.event],
        first: { start: first.start, end: first.end, voice: first.voice },
        second: { start: headline.start, end: headline.end, voice: ownVoice },
        confidence: 0.85,
        replacement: {
          at: shift(headline.quantity.digits, headline.base),
          text: textOf(article.text, shift(first.quantity.digits, first.base)),
        },
      },
    ];
  });
}

// "12 dead" above "8 soldiers and 4 civilians were killed".
function addsUp(body: readonly PlacedFigure[], headline: PlacedFigure): boolean {
  const values = body.map((f) => f.quantity.minimum);
  const want = headline.quantity.minimum;
  return (
    values.reduce((a, b) => a + b, 0) === want || values.some((a, i) => values.slice(i + 1).some((b) => a + b === want))
  );
}

function headlineInitiators(article: Article): Conflict[] {
  const all = article.paragraphs.flatMap((p) =>
    initiatorsOf(p.paragraph).map((frame) => ({ frame, at: shift(frame, p.start), paragraph: p.index })),
  );
  const body = all.filter((f) => !isHeadline(article, f.paragraph));
  return all.flatMap((headline) => {
    if (!isHeadline(article, headline.paragraph) || !headline.frame.to || !body.length) return [];
    const [who, to] = [sideOf(article, headline.frame.who), sideOf(article, headline.frame.to)];
    const others = body.filter((f) => sideOf(article, f.frame.who) === to);
    if (who === to || !others.length || body.some((f) => sideOf(article, f.frame.who) === who)) return [];
    const first = others[0]!;
    return [
      {
        kind: 'accounts' as const,
        about: 'who began it',
        first: { ...first.at, voice: voiceAt(article, first.at) },
        second: { ...headline.at, voice: ownVoice },
        confidence: 0.75,
      },
    ];
  });
}
