import { documentNouns } from '../lexicon/reporting.ts';
import { type Article, articleLayer } from '../model/article.ts';
import { type Span, textOf } from '../model/span.ts';
import { attributions, type PlacedAttribution } from './attributions.ts';
import { type SourceKind, sourceKind } from './source-kind.ts';
import { nameIn, type SourceName, surnameOf } from './source-name.ts';
import { pronoun } from './source-pronouns.ts';

/** Somebody or something that the article cites, under all its names. */
export interface Source {
  /** The fullest name: "Jen Psaki". */
  readonly name: string;
  /** As it reads in a sentence: "the Kremlin". */
  readonly spoken: string;
  readonly kind: 'person' | 'outlet' | 'body';
  /** What else the article calls it, in order: "the agency", "the report", "he". The fullest name is not among them. */
  readonly otherNames: readonly string[];
  /** Where the article names it as a source, "he" and "the report" included. */
  readonly mentions: readonly Span[];
  /** Indices into the attribution layer, in the order of the text. */
  readonly attributions: readonly number[];
}

/** What one attribution's source stands for. */
export interface Resolution {
  readonly kind: SourceKind | 'none';
  /** Index into the sources; undefined where it has no name or it cannot be told. */
  readonly source?: number;
  /** Two or more sources that it could be, nearest first. */
  readonly candidates?: readonly number[];
}

interface SourceLayer {
  readonly sources: readonly Source[];
  /** One for each attribution. */
  readonly resolutions: readonly Resolution[];
}

/** Sources under their names, and what "he", "the report", "the agency" stand for. */
export const sourceLayer = articleLayer('sources', (article: Article): SourceLayer => {
  const all = article.get(attributions);
  const drafts: Draft[] = [];
  const resolutions: Resolution[] = [];
  for (const [index, a] of all.entries()) {
    const resolution = resolve(article, all, resolutions, drafts, a);
    resolutions.push(resolution);
    const draft = resolution.source === undefined ? undefined : drafts[resolution.source];
    if (draft && a.source) {
      draft.mentions.push(a.source);
      draft.attributions.push(index);
      const words = textOf(article.text, a.source).replace(/\s+/g, ' ').trim();
      if (words.length <= longestName && !draft.otherNames.includes(words)) draft.otherNames.push(words);
    }
  }
  for (const d of drafts) d.otherNames = d.otherNames.filter((n) => n !== d.name && n !== d.spoken);
  const sources = drafts.map(({ name, spoken, kind, otherNames, mentions, attributions }) => ({
    name,
    spoken,
    kind,
    otherNames,
    mentions,
    attributions,
  }));
  return { sources, resolutions };
});

/** Longer descriptions are no names, in characters. */
const longestName = 60;

/**
 * Each source of the article under one name, in the order in which they first speak, with its other names and everything
 * it says: `attributionsOf(article)[i]` for each `i` of `attributions`, nested ones included. Stable: views, reports and
 * the rules on conflicting accounts ask here for "everything that the Kremlin says".
 */
export const sourcesOf = (article: Article): readonly Source[] => article.get(sourceLayer).sources;

type Draft = {
  name: string;
  spoken: string;
  kind: Source['kind'];
  /** The name in lower case, and of a person the surname: what other names are compared with. */
  key: string;
  surname: string;
  otherNames: string[];
  mentions: Span[];
  attributions: number[];
};

function resolve(
  article: Article,
  all: readonly PlacedAttribution[],
  before: readonly Resolution[],
  drafts: Draft[],
  a: PlacedAttribution,
): Resolution {
  if (!a.source) return { kind: 'none' };
  const words = textOf(article.text, a.source);
  const kind = sourceKind(words);
  if (kind === 'named') {
    const name = nameIn(words);
    return name ? { kind, source: entryFor(drafts, name) } : { kind };
  }
  if (kind === 'pronoun') {
    const heard = { all, before, sources: drafts, enter: (name: SourceName) => entryFor(drafts, name) };
    return { kind, ...pronoun(article, heard, a, words) };
  }
  if (kind === 'document' || kind === 'body' || kind === 'spokesperson') {
    const known = definite(article, all, before, drafts, words);
    if (known.source !== undefined) return { kind, ...known };
  }
  const own = ownDescription(words, kind);
  return own ? { kind, source: entryFor(drafts, own) } : { kind };
}

/** Longest description that serves as a name ("the harbour authority"), in words. */
const longestDescription = 5;

// "The ministry", "police", "the mayor": a source by what it is, where nothing better is known.
function ownDescription(words: string, kind: SourceKind): SourceName | undefined {
  if (kind !== 'body' && kind !== 'other') return undefined;
  const text = words.trim();
  if (
    /^(?:the )?(?:two|three|both|other)\b|\b(?:sides?|leaders|presidents|call|talks?|meeting|move|decision|deal|news)$/i.test(
      text,
    )
  )
    return undefined;
  const the = /^the\s/i.test(text);
  const name = text.replace(/^the\s+/i, '');
  if (
    name.split(/\s+/).length > longestDescription ||
    !(the || /^(?:police|authorities|officials|prosecutors|organi[sz]ers)$/i.test(name))
  )
    return undefined;
  return { name, spoken: the ? `the ${name}` : name.toLowerCase(), kind: 'body', certain: false };
}

function entryFor(drafts: Draft[], name: SourceName): number {
  const key = name.name.toLowerCase();
  const joint = key.includes(' and ');
  const surname = name.kind === 'person' ? surnameOf(name.name) : '';
  const found = drafts.findIndex((d) => {
    const other = d.key;
    if (other === key) return true;
    // "Putin and Biden" speak together; neither is the other's name.
    if (joint || (d.kind !== name.kind && (d.kind === 'person' || name.kind === 'person'))) return false;
    if (name.kind === 'person')
      return (
        d.surname === surname &&
        !other.includes(' and ') &&
        (!key.includes(' ') || !other.includes(' ') || key[0] === other[0])
      );
    return (
      (other.startsWith(key) || key.startsWith(other)) &&
      !other.includes(' and ') &&
      (other.startsWith(`${key} `) || key.startsWith(`${other} `))
    );
  });
  if (found < 0)
    return (
      drafts.push({
        name: name.name,
        spoken: name.spoken,
        kind: name.kind,
        key,
        surname,
        otherNames: [],
        mentions: [],
        attributions: [],
      }) - 1
    );
  const known = drafts[found]!;
  if (known.kind === 'person' && name.name.length > known.name.length) {
    known.name = name.name;
    known.spoken = name.spoken;
    known.key = key;
    known.surname = surname;
  }
  return found;
}

function definite(
  article: Article,
  all: readonly PlacedAttribution[],
  before: readonly Resolution[],
  drafts: readonly Draft[],
  words: string,
): Partial<Resolution> {
  if (!/^(?:the|this|that|its|his|her|their)\b/i.test(words)) return {};
  const head =
    /([\p{L}-]*\p{L})\P{L}*$/u.exec(words.replace(/\s+(?:of|in|on|by|from|also)\s.*$/s, ''))?.[1]?.toLowerCase() ?? '';
  const isDocument = documentNouns.has(head);
  const found: number[] = [];
  const fitting = article.get(fittingByHead)(head);
  for (; fitting.read < before.length; fitting.read++) {
    const source = before[fitting.read]!.source;
    if (source !== undefined && fits(article, all[fitting.read]!, drafts[source]!, head, isDocument))
      fitting.sources.push(source);
  }
  for (let i = fitting.sources.length - 1; i >= 0 && found.length < 3; i--)
    if (!found.includes(fitting.sources[i]!)) found.push(fitting.sources[i]!);
  if (!found.length) return {};
  return found.length > 1 && (head === 'report' || head === 'reports')
    ? { source: found[0], candidates: found }
    : { source: found[0] };
}

/** The sources that may be meant by “the report”, “the agency”, in the order of their attributions, as far as those were read. */
interface Fitting {
  read: number;
  readonly sources: number[];
}

// Each attribution is looked at once for each such word.
const fittingByHead = articleLayer('sources by what they may be called', () => {
  const heads = new Map<string, Fitting>();
  return (head: string): Fitting => {
    let fitting = heads.get(head);
    if (!fitting) heads.set(head, (fitting = { read: 0, sources: [] }));
    return fitting;
  };
});

// The words around a cue, asked for by every later “the report”; an attribution belongs to one version of an article.
const surroundings = new WeakMap<PlacedAttribution, string>();

function fits(article: Article, a: PlacedAttribution, draft: Draft, head: string, isDocument: boolean): boolean {
  let near = surroundings.get(a);
  if (near === undefined) {
    near = article.text.slice(Math.max(0, a.cue.start - 120), a.cue.end + 60).toLowerCase();
    surroundings.set(a, near);
  }
  if (head === 'report' || head === 'reports')
    return draft.kind === 'outlet' || near.includes(' report by ') || near.includes(' report from ');
  if (isDocument) return near.includes(head);
  if (/^(?:agency|newspaper|paper|daily|outlet|magazine|network|broadcaster|channel|station|website)$/.test(head))
    return draft.kind === 'outlet' || draft.name.toLowerCase().includes(head);
  if (/^spokes/.test(head) || /representative|aide|advis/.test(head))
    return draft.kind === 'person' && near.includes(head);
  return draft.kind === 'body' && draft.name.toLowerCase().includes(head.slice(0, 6));
}
