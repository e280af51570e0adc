import { nationsIn } from '../../lexicon/nations.ts';
import { type Article, articleLayer, type PlacedParagraph } from '../../model/article.ts';
import type { Claim } from '../../model/layers.ts';
import { contains, overlaps, type Span, textOf } from '../../model/span.ts';
import { sentencesOf } from '../../text/tokens.ts';
import { attributionsOf, type PlacedAttribution } from '../attributions.ts';
import { claimsOf } from '../claims.ts';
import { sourceLayer } from '../sources.ts';

/** Who says something in the article. */
export interface Voice {
  /** The same for all the names of one source; empty for the article's own voice. */
  readonly key: string;
  /** As it reads in a sentence: “the Kremlin”, “the text itself”. */
  readonly spoken: string;
}

/** The article speaking for itself. */
export const ownVoice: Voice = { key: '', spoken: 'the text itself' };

/** Whose statement the passage is: the innermost attribution around it, the section's source, or a source that carries over. */
export function voiceAt(article: Article, at: Span): Voice {
  const { sources, resolutions } = article.get(sourceLayer);
  const paragraph = article.paragraphAt(at.start)?.index ?? -1;
  const around = (article.get(attributionsByParagraph).get(paragraph) ?? [])
    .map(({ a, index }) => ({ a, index, size: sizeAround(a, at) }))
    .filter(({ size }) => size > 0)
    .sort((x, y) => x.size - y.size);
  for (const { a, index } of around) {
    const source = sources[resolutions[index]?.source ?? -1];
    if (source && speaks(source.spoken)) return { key: source.name.toLowerCase(), spoken: source.spoken };
    const words = a.source && textOf(article.text, a.source).trim();
    if (words && speaks(words)) return { key: words.toLowerCase().replace(/^the\s/, ''), spoken: words };
  }
  const opening = according(article, at);
  if (opening) return opening;
  const section = article.get(sectionVoices).get(paragraph);
  if (section) return section;
  const claim = claimAt(claimsOf(article), at);
  return claim?.sourceName
    ? {
        key: claim.sourceName.toLowerCase(),
        spoken: sources.find((s) => s.name === claim.sourceName)?.spoken ?? claim.sourceName,
      }
    : ownVoice;
}

const attributionsByParagraph = articleLayer('attributions by paragraph', (article: Article) => {
  const map = new Map<number, { readonly a: PlacedAttribution; readonly index: number }[]>();
  for (const [index, a] of attributionsOf(article).entries()) {
    for (const paragraph of new Set(a.content.map((c) => article.paragraphAt(c.start)?.index ?? -1))) {
      const list = map.get(paragraph);
      if (list) list.push({ a, index });
      else map.set(paragraph, [{ a, index }]);
    }
  }
  return map;
});

// The claims stand in order: the last that starts before the place's end.
function claimAt(claims: readonly Claim[], at: Span): Claim | undefined {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (claims[middle]!.end <= at.start) low = middle + 1;
    else high = middle;
  }
  const found = claims[low];
  return found && overlaps(found, at) ? found : undefined;
}

// "The call focused on …": what has a content is no source; neither is a pronoun or a lone common noun.
const speaks = (words: string): boolean =>
  !/^(?:it|he|she|they|who|which|that|this|reports?)$/i.test(words) &&
  !/\b(?:call|conversation|talks?|meeting|summit|visit|phone|treaty|agreement|deal|incident|attack)$/i.test(words) &&
  (/^\p{Lu}|^(?:the|an?|its|his|their|her|some|many)\s/u.test(words) || /s$|^(?:police|military|army)$/.test(words));

// "According to the agency, …" vouches for its whole sentence.
function according(article: Article, at: Span): Voice | undefined {
  const placed = article.paragraphAt(at.start);
  const sentence =
    placed &&
    sentencesOf(placed.paragraph).find((s) => s.start <= at.start - placed.start && at.start - placed.start < s.end);
  if (!placed || !sentence) return undefined;
  const words = /^\s*According to (?<who>[^,]{2,80}),/
    .exec(placed.paragraph.text.slice(sentence.start, sentence.start + 110))
    ?.groups?.who?.trim();
  return words ? { key: words.toLowerCase().replace(/^the\s/, ''), spoken: words } : undefined;
}

/** True where two voices may be one: the same, or both of the article. */
export const sameVoice = (a: Voice, b: Voice): boolean => a.key === b.key;

/** The countries a voice speaks for, by its name. */
export const nationsOfVoice = (v: Voice): readonly string[] => nationsIn(v.spoken);

// The length of the content around the place; zero where the place lies outside.
function sizeAround(a: PlacedAttribution, at: Span): number {
  const part = a.content.find(
    (c) =>
      contains(c, at) ||
      (overlaps(c, at) && Math.min(c.end, at.end) - Math.max(c.start, at.start) >= (at.end - at.start) / 2),
  );
  return part ? part.end - part.start : 0;
}

/** Paragraphs under a label that names a source (“[A: White House]”, “Kremlin readout:”), by paragraph index. */
export const sectionVoices = articleLayer('sections by source', (article: Article): ReadonlyMap<number, Voice> => {
  const voices = new Map<number, Voice>();
  let voice: Voice | undefined;
  for (const p of article.paragraphs) {
    const label = labelOf(p);
    if (label !== undefined) voice = label || undefined;
    else if (voice) voices.set(p.index, voice);
  }
  return voices;
});

// The label's source; an empty string for a label that names none (it ends the section before).
function labelOf({ paragraph: { text } }: PlacedParagraph): Voice | '' | undefined {
  if (text.length > 80) return undefined;
  const bracketed =
    /^\s*(?:[[【](?:[A-Z0-9]{1,2}\s?[:.)-]\s?)?|\([A-Z0-9]{1,2}\s?[:.)-]\s?)(?<name>[^\]】)]{0,70})[\]】)]\s*$/u.exec(
      text,
    )?.groups?.name;
  if (bracketed === undefined) {
    const readout =
      /^\s*(?<name>(?:the\s)?\p{Lu}[\p{L}.’' -]{1,40}?)(?:['’]s)?\s(?:readout|statement|account|version)\s?:?\s*$/iu.exec(
        text,
      )?.groups?.name;
    return readout ? { key: readout.toLowerCase().replace(/^the\s/, ''), spoken: readout } : undefined;
  }
  const name = bracketed.split(/,|\bas\b|\bquoted\b|\bcarried\b/)[0]!.trim();
  if (!/^\p{Lu}[\p{L}.’' -]+$/u.test(name)) return '';
  return {
    key: name.toLowerCase().replace(/^the\s/, ''),
    spoken: /^(?:White House|Kremlin|Pentagon|State Department|Foreign Ministry)$/.test(name) ? `the ${name}` : name,
  };
}
