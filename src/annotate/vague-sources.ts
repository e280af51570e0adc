import { mindVerbs, statementVerbs } from '../lexicon/reporting.ts';
import { type Article, articleLayer } from '../model/article.ts';
import { remember } from '../model/remember.ts';
import { bySpan, cover, overlaps, type Span, shift, textOf } from '../model/span.ts';
import { attributions, type PlacedAttribution } from './attributions.ts';
import { hearsayIn } from './hearsay.ts';
import { hasDeterminer } from './source-kind.ts';
import { sourceLayer } from './sources.ts';

/** A source that names nobody, or that cannot be told. The span holds the source with its verb. */
export interface VagueSource extends Span {
  readonly which:
    | 'unnamed people'
    | 'hearsay'
    | 'media'
    | 'vague body'
    | 'document'
    | 'two candidates'
    | 'spokesperson';
  /** The source's own words, where they can be replaced. */
  readonly source?: Span;
  /** What it could stand for: indices into the sources, nearest first. */
  readonly candidates: readonly number[];
}

/** Vague sources of the article, in order. */
export const vagueSources = articleLayer('vague sources', (article: Article): readonly VagueSource[] => {
  const all = article.get(attributions);
  const { resolutions } = article.get(sourceLayer);
  const found: VagueSource[] = [];
  for (const [i, a] of all.entries()) {
    if (!a.source || a.quoted || !(statementVerbs.has(a.lemma) || mindVerbs.has(a.lemma) || a.kind === 'according'))
      continue;
    const r = resolutions[i]!;
    const words = textOf(article.text, a.source);
    if (!isSubject(article.text, a) || isLabelLine(article, a) || (thinksAtLarge(words) && !opines(a))) continue;
    if (/\[(?:which|who|source)\?\]/.test(article.text.slice(a.source.start, a.source.end + 12))) continue;
    const at = { ...cover(a.source, a.cue), source: a.source };
    if (at.end - at.start > 120) continue;
    if (r.kind === 'unnamed people') found.push({ ...at, which: 'unnamed people', candidates: [] });
    else if (r.kind === 'media') found.push({ ...at, which: 'media', candidates: [] });
    else if (r.kind === 'vague body') found.push({ ...at, which: 'vague body', candidates: [] });
    else if (r.candidates) found.push({ ...at, which: 'two candidates', candidates: r.candidates });
    else if (
      r.source === undefined &&
      (r.kind === 'document' || r.kind === 'spokesperson') &&
      hasDeterminer(words) &&
      !/^(?:his|her|its|their|our|my)\b/i.test(words) &&
      !introduced(article, a)
    )
      found.push({ ...at, which: r.kind, candidates: [] });
  }
  for (const p of article.paragraphs)
    for (const s of p.paragraph.get(hearsayIn)) {
      const at = { ...s, ...shift(s, p.start), candidates: [] };
      const known = found.findIndex((f) => overlaps(f, at));
      const old = found[known];
      if (!old) found.push(at);
      // "On Monday local time Foreign media said": the set phrase tells where the source begins.
      else if (old.source && old.start < at.start && at.start < old.source.end)
        found[known] = { ...old, start: at.start, source: { start: at.start, end: old.source.end } };
    }
  return found.sort(bySpan);
});

// The speaker of a statement that was made: no object of the verb, no agent of a passive, nobody who is "suspected of" it.
function isSubject(text: string, a: PlacedAttribution): boolean {
  if (a.kind !== 'verb') return true;
  const cue = textOf(text, a.cue);
  if (/\b(?:not|never|n['’]t|declined?|refused?|failed)\b/i.test(cue)) return false;
  // "…,” said a source": what was said stands before, and a mark between.
  if (a.source!.start > a.cue.start)
    return (
      a.content.some((c) => c.end <= a.cue.start) &&
      /[,.!?”"’'»—–-]\s*$/.test(text.slice(Math.max(0, a.cue.start - 4), a.cue.start)) &&
      !/\b(?:was|were|been|is|are)\b/.test(cue)
    );
  // "documents showing the way": a participle that describes, no statement.
  if (/ing$/.test(cue) && !/\b(?:is|are|was|were|been)\b/.test(cue) && a.cue.start - a.source!.end <= 1) return false;
  return !/^\s(?:of|by)\b/.test(text.slice(a.cue.end, a.cue.end + 4));
}

/** Longest line that is taken for a label, in words. */
const longestLabel = 20;

// A crosshead or caption inside the text: no full stop, and short.
function isLabelLine(article: Article, a: PlacedAttribution): boolean {
  const { kind, text } = article.paragraphs[a.paragraph]!.paragraph;
  return kind !== 'headline' && !/[.!?。…”"’:;)\]]\s*$/.test(text) && text.split(/\s+/).length < longestLabel;
}

const thinksAtLarge = (words: string): boolean =>
  /^(?:\p{L}+ )?(?:people|someone|somebody|many|some|others|person)\b/iu.test(words);

// What people at large know, feel or want is no statement that somebody should answer for.
const opines = (a: PlacedAttribution): boolean =>
  (!mindVerbs.has(a.lemma) ||
    /^(?:believe|think|expect|fear|suspect|doubt|worry|consider|anticipate|regard|view)$/.test(a.lemma)) &&
  a.chance > 0.5;

/** Documents that are called by one another's names. */
const sameKind: readonly RegExp[] = [
  /\b(?:statements?|press release|communiqu[eé]|readout|announcements?|messages?|letters?|posts?|tweets?|notices?|declarations?)\b/,
  /\b(?:stud(?:y|ies)|research|papers?|surveys?|polls?|analys[ie]s)\b/,
  /\b(?:indictments?|complaints?|filings?|charges|court|lawsuits?|rulings?)\b/,
  /\b(?:investigat\w+|probes?|inquir(?:y|ies))\b/,
];

// "the report said" is clear once a report was spoken of.
function introduced(article: Article, a: PlacedAttribution): boolean {
  const head = /([\p{L}-]*\p{L})\P{L}*$/u.exec(textOf(article.text, a.source!))?.[1]?.toLowerCase() ?? '';
  // "a message on the site of the ministry", "the report by the bank": whose it is stands behind it.
  if (
    /^\s(?:of|on|by|from|in|at|published|released|issued|posted|carried)\b/.test(
      article.text.slice(a.source!.end, a.source!.end + 12),
    )
  )
    return true;
  if (/^(?:picture|photo|image|video|footage|map|chart|graph|screenshot)s?$/.test(head)) return true;
  // A new one ("the latest documents") is not the one that was spoken of.
  if (/^the (?:latest|newest|newly|leaked|secret|internal) \w+$/i.test(textOf(article.text, a.source!))) return false;
  const alike = sameKind.find((group) => group.test(head));
  if (alike) return alike.test(article.text.slice(0, a.source!.start).toLowerCase());
  const stem = head.replace(/(?:ies|s)$/, '');
  const first = article.get(firstPlaces)(stem);
  return first >= 0 && first + stem.length <= a.source!.start;
}

// Where each word asked for first stands; in small letters, which have the same length but in a few alphabets.
const firstPlaces = articleLayer('first places of words', ({ text }: Article) => {
  const lower = text.toLowerCase();
  return remember(1000, (word: string): number => lower.indexOf(word));
});
