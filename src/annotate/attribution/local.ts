import { type Paragraph, paragraphLayer } from '../../model/article.ts';
import type { AttributionForm } from '../../model/layers.ts';
import { type Span, span } from '../../model/span.ts';
import { quotationsIn } from '../quotations.ts';
import { sourceKind } from '../source-kind.ts';
import { bestContent, type ContentCandidate } from './contents.ts';
import { type CueCandidate, cueCandidates, cueFeatures } from './cues.ts';
import { chance, score } from './model.ts';
import { isQuoteMark } from './phrases.ts';
import { attributedChance, type RatedCue } from './sentence-status.ts';
import { signedQuotation } from './signed-quotations.ts';
import { type SourceCandidate, sourceCandidates, sourceFeatures } from './sources.ts';
import { quotedAt, type SentenceView, viewsOf } from './view.ts';

/** An attribution as one paragraph shows it. Offsets count from the paragraph's start. */
export interface LocalAttribution {
  readonly source: Span | undefined;
  readonly cue: Span;
  /** The word that decides: "said" in "has said". */
  readonly head: Span;
  readonly lemma: string;
  readonly kind: CueCandidate['kind'] | 'dash';
  /** Empty for a paragraph that is nothing but "She said:"; the words follow in the next. */
  readonly content: readonly Span[];
  readonly form: AttributionForm;
  /** Index of the cue's sentence in the paragraph. */
  readonly sentence: number;
  /** The cue stands inside a quotation: somebody quoted attributes it. */
  readonly quoted: boolean;
  /** The chance that it is one. */
  readonly chance: number;
}

/** Candidates at least this likely are taken. */
const threshold = 0.45;
/** In a sentence that holds somebody's words at least this likely, the best candidate is taken if it reaches the floor. */
const sure = 0.65;
const floor = 0.1;
/** In a sentence less likely than this, a candidate must be this likely itself. */
const free = 0.45;
const certain = 0.75;

/** Attributions of one paragraph, in order of their cues. */
export const localAttributions = paragraphLayer(
  'local attributions',
  (paragraph: Paragraph): readonly LocalAttribution[] => {
    const views = viewsOf(paragraph);
    let before: { view: SentenceView; cues: readonly RatedCue[] } | undefined;
    const found = views.flatMap((view) => {
      const cues = ratedCues(view);
      const around = { cues, before };
      before = { view, cues };
      return attributionsIn(view, cues, attributedChance(view, around));
    });
    return withSignature(paragraph, views, withContinuedQuotations(views, found));
  },
);

const ratedCues = (view: SentenceView): RatedCue[] =>
  cueCandidates(view).map((cue) => {
    const likely = chance(score('cue', (emit) => cueFeatures(view, cue, emit)));
    return {
      cue,
      chance: isHeadlineSpeaker(view, cue) || isTranscript(view, cue) ? Math.max(certain, likely) : likely,
    };
  });

// "CARTER: …" at the start of a paragraph, as transcripts write it.
const isTranscript = (view: SentenceView, cue: CueCandidate): boolean =>
  cue.kind === 'colon' &&
  view.sentence.index === 0 &&
  speakerInCapitals.test(view.text.slice(0, view.tokens[cue.head]!.end));

// Labels that stand so and are nobody's name.
const labels =
  'BREAKING|UPDATED?|LATEST|NEWS?|NOW|JUST IN|WATCH|LISTEN|READ|MORE|SEE|RELATED|VIDEO|AUDIO|PHOTOS?|PICTURES?|IMAGE|CAPTION|NOTE|EXCLUSIVE|OPINION|ANALYSIS|EXPLAINER|FACTBOX|FACT|CORRECTION|CLARIFICATION|EDITOR|LIVE|SOURCES?|TITLE|TAGS?|TOPICS?|CATEGOR(?:Y|IES)|KEYWORDS|DATE|TIME|PLACE|WHERE|WHEN|WHO|WHAT|WHY|HOW|POLL|TIMELINE|WARNING|PART|CHAPTER|CONTACT|EMAIL|TEL|FAX';
const speakerInCapitals = new RegExp(
  `^[“"]?(?!(?:${labels})\\b)(?:\\p{Lu}[\\p{Lu}.’'-]+ ){0,3}\\p{Lu}[\\p{Lu}.’'-]+:$`,
  'u',
);

// "Outlet: …": headlines put the speaker before a colon.
const isHeadlineSpeaker = (view: SentenceView, cue: CueCandidate): boolean =>
  cue.kind === 'colon' &&
  view.paragraph.kind === 'headline' &&
  /^(?:named|media|body|spokesperson)$/.test(
    sourceKind(view.text.slice(view.sentence.start, view.tokens[cue.head]!.start)),
  );

// The sentence as a whole decides on weak cues: the best of them is taken where it is likely to hold somebody's words,
// none where it is not.
function attributionsIn(view: SentenceView, rated: readonly RatedCue[], attributed: number): LocalAttribution[] {
  const best = Math.max(0, ...rated.map((r) => r.chance));
  let enough = threshold;
  if (best >= floor && (attributed >= sure || introducesQuotation(view))) enough = Math.min(threshold, best);
  else if (attributed < free) enough = certain;
  const chosen = rated.filter(
    (r) => r.chance >= enough && !rated.some((o) => o !== r && o.chance > r.chance && sameGroup(o.cue, r.cue)),
  );
  return chosen.map(({ cue, chance: likely }) => build(view, cue, likely)).filter((a) => a !== undefined);
}

/** Shorter ones are titles or words kept at a distance, in characters. */
const shortestQuotation = 24;

// She put it this way: “…”. A colon or comma before a quotation announces somebody's words.
const introducesQuotation = (view: SentenceView): boolean =>
  view.quotations.some(
    (q) =>
      q.start > view.sentence.start &&
      q.end - q.start >= shortestQuotation &&
      /[:,]\s{0,2}$/.test(view.text.slice(view.sentence.start, q.start)),
  );

// "was quoted as saying", "made it clear": two words of one cue.
const sameGroup = (a: CueCandidate, b: CueCandidate): boolean => a.from < b.to + 1 && b.from < a.to + 1;

function build(view: SentenceView, cue: CueCandidate, likely: number): LocalAttribution | undefined {
  const source = bestSource(view, cue);
  const { tokens } = view;
  const content = contentSpans(view, bestContent(view, cue, source));
  const before = content.length ? undefined : quotationBefore(view);
  if (before) content.push(before);
  if (!content.length && !/:\s*$/.test(view.text)) return undefined;
  if (source && (isTranscript(view, cue) || (cue.kind === 'colon' && isTurn(view, source))))
    content.push(...restOfParagraph(view));
  return {
    source: source && tokenSpan(view, source.from, source.to),
    cue: tokenSpan(view, cue.from, cue.to),
    head: tokenSpan(view, cue.head, cue.head + 1),
    lemma: tokens[cue.head]!.lemma,
    kind: cue.kind,
    content,
    form: cue.kind === 'according' ? 'according-to' : before ? 'direct' : formOfContent(view, content),
    sentence: view.sentence.index,
    quoted: quotedAt(view, cue.head) !== undefined,
    chance: likely,
  };
}

function bestSource(view: SentenceView, cue: CueCandidate): SourceCandidate | undefined {
  let found: SourceCandidate | undefined;
  let top = Number.NEGATIVE_INFINITY;
  for (const s of sourceCandidates(view, cue)) {
    const value = score('source', (emit) => sourceFeatures(view, cue, s, emit));
    if (value > top) [top, found] = [value, s];
  }
  return found;
}

// "CARTER: …" at the start of a paragraph: all of it is hers.
const isTurn = (view: SentenceView, source: SourceCandidate): boolean =>
  view.sentence.index === 0 && view.tokens.slice(source.from, source.to).every((t) => t.pos === 'PROPN');

function restOfParagraph(view: SentenceView): Span[] {
  const end = view.text.trimEnd().length;
  return end > view.sentence.end ? [span(view.sentence.end, end)] : [];
}

// “Why?” she said: the question mark ended the sentence, and the quotation stands in the one before.
const quotationBefore = (view: SentenceView): Span | undefined =>
  view.paragraph.get(quotationsIn).find((q) => q.end <= view.sentence.start && view.sentence.start - q.end <= 2);

const tokenSpan = (view: SentenceView, from: number, to: number): Span =>
  span(view.tokens[from]!.start, view.tokens[to - 1]!.end);

// Content before the cue that ends a quotation reaches back to the quotation's start, over sentences.
function contentSpans(view: SentenceView, { left, right }: ContentCandidate): Span[] {
  const spans: Span[] = [];
  if (left) {
    const s = tokenSpan(view, left.from, left.to);
    const quote = quotedAt(view, left.from);
    spans.push(
      quote && quote.start < view.sentence.start && quotedAt(view, left.to - 1) === quote
        ? span(quote.start, s.end)
        : s,
    );
  }
  if (right) {
    let to = right.to;
    while (to < view.sentence.lastToken && isQuoteMark(view.tokens[to]!)) to++;
    spans.push(tokenSpan(view, right.from, to));
  }
  return spans;
}

function formOfContent(view: SentenceView, content: readonly Span[]): AttributionForm {
  const inside = view.quotations.filter((q) => content.some((c) => c.start < q.end && q.start < c.end));
  if (!inside.length) return 'indirect';
  const all = content.every((c) => inside.some((q) => q.start <= c.start + 1 && c.end <= q.end + 2));
  return all ? 'direct' : 'mixed';
}

// “First,” she said. “Second. Third.”: sentences that are nothing but quotation belong to the speaker before them.
function withContinuedQuotations(
  views: readonly SentenceView[],
  found: readonly LocalAttribution[],
): LocalAttribution[] {
  const out = [...found];
  for (const view of views) {
    const quote = view.quotations[0];
    if (!quote) continue;
    const wholly = quote.start <= view.sentence.start + 1 && view.sentence.end <= quote.end + 1;
    if (!wholly || covered(out, view.sentence)) continue;
    const speaker = out.findLastIndex(
      (a) =>
        !a.quoted &&
        a.sentence <= view.sentence.index &&
        a.form !== 'according-to' &&
        a.head.end <= view.sentence.start,
    );
    if (speaker < 0 || view.sentence.index - lastSentence(views, out[speaker]!) > 1) continue;
    const own = out[speaker]!;
    out[speaker] = {
      ...own,
      content: [...own.content, span(view.sentence.start, view.sentence.end)],
      form: own.form === 'indirect' ? 'mixed' : own.form,
    };
  }
  return out;
}

// “We will stay.” — Ann Carter
function withSignature(
  paragraph: Paragraph,
  views: readonly SentenceView[],
  found: LocalAttribution[],
): LocalAttribution[] {
  const signed = signedQuotation(paragraph);
  if (!signed || covered(found, signed.quotation)) return found;
  const { dash, source, quotation } = signed;
  const sentence = views.findLast((v) => v.sentence.start <= dash.start)?.sentence.index ?? 0;
  const own = {
    source,
    cue: dash,
    head: dash,
    lemma: '—',
    kind: 'dash',
    content: [quotation],
    form: 'direct',
  } as const;
  return [...found, { ...own, sentence, quoted: false, chance: certain }];
}

const covered = (list: readonly LocalAttribution[], s: Span): boolean =>
  list.some((a) => !a.quoted && a.content.some((c) => c.start <= s.start + 1 && s.end - 2 <= c.end));

function lastSentence(views: readonly SentenceView[], a: LocalAttribution): number {
  const end = Math.max(a.head.end, ...a.content.map((c) => c.end));
  return views.find((v) => v.sentence.end >= end - 1)?.sentence.index ?? a.sentence;
}
