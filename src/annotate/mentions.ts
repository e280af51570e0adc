import { type Article, articleLayer } from '../model/article.ts';
import type { Mention, MentionKind } from '../model/layers.ts';
import { bySpan } from '../model/span.ts';
import { attributions } from './attributions.ts';
import type { SourceKind } from './source-kind.ts';
import { sourceLayer } from './sources.ts';

const kinds: Readonly<Record<SourceKind, MentionKind>> = {
  named: 'person',
  pronoun: 'pronoun',
  'unnamed people': 'role',
  media: 'organisation',
  'vague body': 'organisation',
  document: 'document',
  body: 'organisation',
  spokesperson: 'role',
  other: 'role',
};

/** Words that name sources, with what they stand for. */
export const mentions = articleLayer('source mentions', (article: Article): readonly Mention[] => {
  const { sources, resolutions } = article.get(sourceLayer);
  const found: Mention[] = [];
  for (const [i, a] of article.get(attributions).entries()) {
    const r = resolutions[i]!;
    if (!a.source || r.kind === 'none') continue;
    const source = r.source === undefined ? undefined : sources[r.source]!;
    const kind = r.kind === 'named' && source && source.kind !== 'person' ? 'organisation' : kinds[r.kind];
    found.push({ ...a.source, kind, entity: source?.name });
  }
  return found.sort(bySpan);
});

/** Words that refer to somebody or something that the article cites. */
export const mentionsOf = (article: Article): readonly Mention[] => article.get(mentions);
