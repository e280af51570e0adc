import type { Article } from '../model/article.ts';
import type { Claim } from '../model/layers.ts';
import { type Span, textOf } from '../model/span.ts';
import { vouches } from './attribution/vouching.ts';
import { attributionsOf, type PlacedAttribution } from './attributions.ts';
import { claimsOf } from './claims.ts';
import { type Source, sourceLayer } from './sources.ts';

/** Who vouches for a sentence, and the words that tell so. */
export interface Vouching {
  /** The sentence; offsets from the article's start. */
  readonly sentence: Span;
  readonly status: Claim['status'];
  /** One short line: `Source: TASS, by “the report said” in the sentence before.` */
  readonly text: string;
  /** The words relied on: source and cue. Undefined where nobody vouches. */
  readonly evidence?: Span;
}

/** Longest words shown, in characters. */
const longest = 60;

/**
 * Who vouches for the sentence at the offset (code units from the article's start) and why. Undefined outside sentences
 * and where nothing needs a source (headlines, captions, questions, plain narration).
 */
export function vouchesFor(article: Article, offset: number): Vouching | undefined {
  const all = claimsOf(article);
  const at = all.findIndex((c) => c.start <= offset && offset < c.end);
  const claim = all[at];
  if (!claim) return undefined;
  const sentence = { start: claim.start, end: claim.end };
  const { status } = claim;
  const told = (text: string, evidence?: Span): Vouching => ({ sentence, status, text, evidence });
  if (status === 'unattributed')
    return told(
      `No source: the article itself vouches for this (${claim.disputable?.slice(0, 2).join(', ') ?? 'a statement'}).`,
    );
  const carrier =
    status === 'implied' ? all.findLast((c) => c.end <= claim.start && c.start === claim.carriedFrom?.start) : claim;
  const found = carrier && speakerOf(article, carrier);
  if (!found) return undefined;
  const { attribution, source } = found;
  const words = evidenceOf(attribution);
  const who = source?.name ?? attribution.name ?? 'not named';
  const by = `by “${clip(textOf(article.text, words))}”${where(all, at, attribution.a, words)}`;
  return told(
    `${status === 'implied' ? 'Probably' : 'Source:'} ${who}, ${by}${cited(article, claim, attribution.a)}.`,
    words,
  );
}

interface Speaker {
  readonly attribution: { readonly a: PlacedAttribution; readonly name: string | undefined };
  readonly source: Source | undefined;
}

// The attribution that answers for the sentence: who is cited for all of it comes before those whom that source quotes.
function speakerOf(article: Article, claim: Claim): Speaker | undefined {
  const all = attributionsOf(article);
  const { sources, resolutions } = article.get(sourceLayer);
  const own = claim.attributions.filter((i) => claim.status === 'none' || vouches(all[i]!, article.text));
  const speakers = own
    .filter((i) => !own.includes(all[i]!.parent ?? -1))
    .map((i): Speaker => {
      const a = all[i]!;
      const name = a.source ? clip(textOf(article.text, a.source)) : undefined;
      return {
        attribution: { a, name: name && name[0]!.toUpperCase() + name.slice(1) },
        source: sources[resolutions[i]!.source ?? -1],
      };
    });
  return (
    speakers.find((s) => s.source && s.source.name === claim.sourceName) ??
    speakers.find((s) => s.source) ??
    speakers.find((s) => s.attribution.name) ??
    speakers[0]
  );
}

// "According to the Wall Street Journal, the White House said …": whom the source quotes.
function cited(article: Article, claim: Claim, a: PlacedAttribution): string {
  const all = attributionsOf(article);
  const { sources, resolutions } = article.get(sourceLayer);
  const inner = claim.attributions.find((i) => all[all[i]!.parent ?? -1] === a && resolutions[i]!.source !== undefined);
  const name = inner === undefined ? undefined : sources[resolutions[inner]!.source!]?.name;
  return name ? `, quoting ${name}` : '';
}

/** Further apart, source and cue are not shown together, in characters. */
const reach = 80;

function evidenceOf({ a }: Speaker['attribution']): Span {
  if (!a.source) return a.cue;
  const start = Math.min(a.source.start, a.cue.start);
  const end = Math.max(a.source.end, a.cue.end);
  return end - start <= reach ? { start, end } : a.cue;
}

function where(all: readonly Claim[], at: number, a: PlacedAttribution, words: Span): string {
  const home = all.findIndex((c) => c.start <= words.start && words.start < c.end);
  if (home < 0 || home === at) return '';
  if (home === at - 1) return ' in the sentence before';
  if (home === at + 1) return ' in the sentence after';
  const open = a.form === 'direct' || a.form === 'mixed';
  return `${home < at ? ' further up' : ' further down'}${open ? ', in one quotation' : ''}`;
}

const clip = (s: string): string => {
  const text = s.replace(/\s+/g, ' ').trim();
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
};
