import { type Article, articleLayer } from '../../model/article.ts';
import { shift } from '../../model/span.ts';
import { fromIso } from '../days.ts';
import { publicationDate } from '../publication-date.ts';
import { timesAgree } from './compare.ts';
import type { Conflict } from './conflict.ts';
import { articleFigures } from './placed-figures.ts';
import { locationsAgree } from './places.ts';
import { sameVoice, voiceAt } from './voices.ts';
import { zeroFiguresOf } from './zero-figures.ts';

/** "Suffered no casualties" against a count of the hurt, in either order. */
export const zeroConflicts = articleLayer('zero conflicts', (article: Article): readonly Conflict[] => {
  const published = article.get(publicationDate);
  const day = published && fromIso(published.iso);
  const figures = article
    .get(articleFigures)
    .filter((f) => article.paragraphs[f.paragraph]?.paragraph.kind !== 'headline');
  const conflicts: Conflict[] = [];
  for (const p of article.paragraphs) {
    for (const zero of zeroFiguresOf(p.paragraph)) {
      const at = shift(zero, p.start);
      const voice = voiceAt(article, at);
      const other = figures.find(
        (f) =>
          f.event !== undefined &&
          (zero.events.includes(f.event) || (f.event === 'infected' && zero.events.includes('injured') && f.group === 'military')) &&
          f.quantity.minimum > 0 && !f.partial && f.hedge !== 'unreal' && f.context !== zero.context &&
          !(sameVoice(f.voice, voice) && Math.abs(f.paragraph - p.index) === 0) &&
          timesAgree(f.context, zero.context, day) && locationsAgree(f.context, zero.context),
      ); // biome-ignore format: a list
      if (!other) continue;
      const one = { ...at, voice };
      const two = { start: other.start, end: other.end, voice: other.voice };
      const [first, second] = one.start < two.start ? [one, two] : [two, one];
      conflicts.push({ kind: 'accounts', about: 'whether anybody came to harm', first, second, confidence: 0.8 });
    }
  }
  return conflicts;
});
