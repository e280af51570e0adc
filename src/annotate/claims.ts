import { type Article, articleLayer, type PlacedParagraph } from '../model/article.ts';
import type { Claim, ClaimStatus } from '../model/layers.ts';
import { overlaps, type Span, shift } from '../model/span.ts';
import { sentencesOf } from '../text/tokens.ts';
import { coversSentence, vouches } from './attribution/vouching.ts';
import { attributions, attributionsByParagraph } from './attributions.ts';
import { disputability } from './disputable.ts';
import { isOwnVoice } from './own-voice.ts';
import { quotationsIn } from './quotations.ts';
import { sourceLayer } from './sources.ts';

/** Every sentence of running text with its status. */
export const claims = articleLayer('claims', (article: Article): readonly Claim[] => {
  const all = article.get(attributions);
  const here = article.get(attributionsByParagraph);
  const { resolutions, sources } = article.get(sourceLayer);
  const list: Claim[] = [];
  for (const p of article.paragraphs) {
    const own = (here.get(p.index) ?? []).map((index) => ({ a: all[index]!, index }));
    const first = list.length;
    for (const [n, s] of sentencesOf(p.paragraph).entries()) {
      const at = shift(s, p.start);
      const touching = own.filter(({ a }) => a.content.some((c) => overlaps(c, at)));
      const vouching = touching.filter(({ a }) => vouches(a, article.text) && coversSentence(a, p, s));
      const weight = p.paragraph.get(disputability)[n]!;
      // Who is cited for the sentence as a whole comes before those whom that source quotes.
      const outer = vouching.filter(({ a }) => !vouching.some((v) => v.index === a.parent));
      const named = outer.find(({ index }) => resolutions[index]!.source !== undefined) ?? outer[0];
      const sourceName = named && sources[resolutions[named.index]!.source ?? -1]?.name;
      const disputable = weight.reasons.length ? weight.reasons : undefined;
      const base = { start: at.start, end: at.end, attributions: touching.map(({ index }) => index), disputable };
      if (!isRunningText(p, at)) list.push({ ...base, status: 'none' });
      else if (vouching.length) list.push({ ...base, status: 'attributed', sourceName });
      else list.push({ ...base, ...unvouched(article, list, first, weight.weight, weight.opinion) });
    }
  }
  return list;
});

/** Who vouches for each sentence. */
export const claimsOf = (article: Article): readonly Claim[] => article.get(claims);

function unvouched(
  article: Article,
  list: readonly Claim[],
  first: number,
  weight: number,
  opinion: boolean,
): { status: ClaimStatus; carriedFrom?: Span; sourceName?: string } {
  if (weight < 1 || article.get(isOwnVoice)) return { status: 'none' };
  const { strictness } = article.settings;
  if (strictness === 'sentence') return { status: 'unattributed' };
  const own = list.slice(first);
  const carrier = own.findLast((c) => c.status === 'attributed');
  const unbroken = carrier && own.slice(own.indexOf(carrier)).every((c) => c.status !== 'unattributed');
  if (carrier && (strictness === 'paragraph' || (!opinion && unbroken)))
    return {
      status: 'implied',
      carriedFrom: { start: carrier.start, end: carrier.end },
      sourceName: carrier.sourceName,
    };
  return { status: 'unattributed' };
}

/** Words from which a line without a full stop is taken for prose. */
const cutOff = 20;

function isRunningText(p: PlacedParagraph, at: Span): boolean {
  const { kind, text } = p.paragraph;
  if (kind === 'headline' || kind === 'heading' || kind === 'table-cell') return false;
  // A line without a full stop is a caption or a label, unless it is long enough to be a sentence that was cut off.
  if (!/[.!?。”"’…:;]['")\]]*$/.test(text.trimEnd()) && text.split(/\s+/).length < cutOff) return false;
  const inner = text.slice(at.start - p.start, at.end - p.start);
  const quoted = p.paragraph
    .get(quotationsIn)
    .find((q) => q.start <= at.start - p.start + 1 && at.end - p.start <= q.end + 1);
  return !quoted && /\p{Ll}/u.test(inner);
}
