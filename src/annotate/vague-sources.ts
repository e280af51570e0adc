import { mindVerbs, statementVerbs } from '../lexicon/reporting.ts';
import { type Article, articleLayer, type Paragraph, paragraphLayer } from '../model/article.ts';
import { bySpan, cover, overlaps, type Span, shift, textOf } from '../model/span.ts';
import { attributions, type PlacedAttribution } from './attributions.ts';
import { quotationAt, quotationsIn } from './quotations.ts';
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
    if (!isSubject(article.text, a)) continue;
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
      !introduced(article, a)
    )
      found.push({ ...at, which: r.kind, candidates: [] });
  }
  for (const p of article.paragraphs)
    for (const s of p.paragraph.get(hearsay)) {
      const at = { ...s, ...shift(s, p.start), source: undefined };
      if (!found.some((f) => overlaps(f, at))) found.push(at);
    }
  return found.sort(bySpan);
});

// The speaker of a statement that was made: no object of the verb, no agent of a passive, nobody who is "suspected of" it.
function isSubject(text: string, a: PlacedAttribution): boolean {
  if (a.kind !== 'verb') return true;
  const cue = textOf(text, a.cue);
  if (/\b(?:not|never|n['’]t|declined?|refused?|failed)\b/i.test(cue)) return false;
  if (a.source!.start > a.cue.start)
    return a.content.some((c) => c.end <= a.cue.start) && !/\b(?:was|were|been|is|are)\b/.test(cue);
  return !/^\s(?:of|by)\b/.test(text.slice(a.cue.end, a.cue.end + 4));
}

// "the report said" is clear once a report was spoken of.
function introduced(article: Article, a: PlacedAttribution): boolean {
  const head = /([\p{L}-]+)[^\p{L}]*$/u.exec(textOf(article.text, a.source!))?.[1]?.toLowerCase() ?? '';
  if (/^(?:picture|photo|image|video|footage|map|chart|graph|screenshot)s?$/.test(head)) return true;
  // A new one ("the latest documents") is not the one that was spoken of.
  if (/^the (?:latest|newest|newly|leaked|secret|internal) \w+$/i.test(textOf(article.text, a.source!))) return false;
  const stem = head.replace(/(?:ies|s)$/, '');
  return article.text.slice(0, a.source!.start).toLowerCase().includes(stem);
}

const hearsayPatterns: readonly { readonly pattern: RegExp; readonly which: VagueSource['which'] }[] = [
  {
    which: 'hearsay',
    pattern:
      /\b[Ii]t (?:is|was|has been|had been|'s been|’s been) (?:also |widely |generally |previously )?(?:reported|said|believed|understood|rumou?red|alleged|claimed|thought)\b/g,
  },
  {
    which: 'hearsay',
    pattern:
      /\b(?:[Rr]eportedly|[Aa]ccording to (?:the )?(?:(?:latest|preliminary|official|incomplete|relevant|various|some|multiple|unconfirmed|earlier) )?(?:reports?|statistics|rumou?rs|sources|data|information|documents))\b(?! (?:from|by|of|released|published|compiled|provided|obtained|collected|presented|in))/g,
  },
  {
    which: 'media',
    pattern:
      /\b(?:[Aa]ccording to|[Cc]iting|[Qq]uoting) (?:(?:the|some|several|many|local|foreign|overseas|international|state|western|various|\p{Lu}\p{Ll}+(?:an|ese|ish|ench|eli|aqi|ani)) ){0,3}(?:media(?: (?:reports?|outlets?|sources))?|(?:network|press|newspaper|news) (?:reports?|outlets?|agencies|sources))\b(?! (?:agency|agencies|conference|release|service|secretary|channel))/gu,
  },
  // Media as a class, as the subject: "News agencies have released …", "An international media outlet has criticized …".
  {
    which: 'media',
    pattern:
      /(?<=^|[.:!?”"]\s{1,2})(?:(?:An?|Some|Many|Several|Various|The) )?(?:\p{L}+ ){0,2}?(?:[Nn]ews agenc(?:y|ies)|[Mm]edia outlets?|[Nn]ews outlets?) (?:have |has |had )?(?:also )?(?:releas|report|sa(?:id|ys?)\b|claim|critici|publish|quot|point|broadcast|show)\p{L}*/gu,
  },
  {
    which: 'unnamed people',
    pattern:
      /\b(?:confirmed|disclosed|revealed|told|leaked|quoted) by (?:an?|some|several|multiple|anonymous|unnamed|two|three) (?:[a-z]+ ){0,3}(?:sources?|officials?|insiders?|diplomats?)\b/g,
  },
  {
    which: 'unnamed people',
    pattern:
      /\b(?:on (?:the )?condition of anonymity|(?:asked|declined|requested|did not want|refused) (?:not )?to be (?:named|identified))\b/g,
  },
  {
    which: 'unnamed people',
    pattern: /\b(?:[Ss]ources|[Pp]eople|[Pp]ersons?) (?:close to|familiar with) (?:the )?\w+/g,
  },
];

/** Set phrases that attribute to nobody. */
const hearsay = paragraphLayer('hearsay', (p: Paragraph): readonly VagueSource[] => {
  const quotations = p.get(quotationsIn);
  const found: VagueSource[] = [];
  for (const { pattern, which } of hearsayPatterns)
    for (const m of p.text.matchAll(pattern)) {
      const at = { start: m.index, end: m.index + m[0].length };
      if (quotationAt(quotations, at.start) || /^\s?\[(?:which|who|source)\?\]/.test(p.text.slice(at.end, at.end + 12)))
        continue;
      if (!found.some((f) => overlaps(f, at))) found.push({ ...at, which, candidates: [] });
    }
  return found;
});
