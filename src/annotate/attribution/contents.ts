import { type CueCandidate, formOf } from './cues.ts';
import { type Emit, score } from './model.ts';
import { isDivider, isQuoteMark } from './phrases.ts';
import type { SourceCandidate } from './sources.ts';
import { divides, quotedAt, type SentenceView } from './view.ts';

/** A stretch of tokens on one side of the cue. */
export interface Side {
  readonly from: number;
  readonly to: number;
  /** How its ends were found; the model weighs that. */
  readonly how: string;
}

/** Content before the cue, after it, or on both sides. */
export interface ContentCandidate {
  readonly left: Side | undefined;
  readonly right: Side | undefined;
}

/** The likeliest content of a cue whose source is chosen. */
export function bestContent(
  view: SentenceView,
  cue: CueCandidate,
  source: SourceCandidate | undefined,
): ContentCandidate {
  const left = best(leftSides(view, cue, source), (s, emit) => leftFeatures(view, cue, s, emit));
  const right = best(rightSides(view, cue, source), (s, emit) => rightFeatures(view, cue, s, emit));
  let winner: ContentCandidate = { left: undefined, right: undefined };
  let top = Number.NEGATIVE_INFINITY;
  for (const l of [undefined, left]) {
    for (const r of [undefined, right]) {
      if ((l === undefined && left === undefined && r === undefined && right !== undefined) || (!l && !r)) continue;
      const candidate = { left: l?.side, right: r?.side };
      const total =
        (l?.score ?? 0) + (r?.score ?? 0) + score('content', (e) => jointFeatures(view, cue, source, candidate, e));
      if (total > top) [top, winner] = [total, candidate];
    }
  }
  return winner;
}

function best(
  sides: readonly Side[],
  features: (s: Side, emit: Emit) => void,
): { side: Side; score: number } | undefined {
  let found: { side: Side; score: number } | undefined;
  for (const side of sides) {
    const s = score('content', (emit) => features(side, emit));
    if (!found || s > found.score) found = { side, score: s };
  }
  return found;
}

/** Stretches that could be content before the cue (and before the source that precedes it). */
export function leftSides(view: SentenceView, cue: CueCandidate, source: SourceCandidate | undefined): Side[] {
  const { tokens, first } = view;
  let edge = source && source.to <= cue.from ? source.from : cue.from;
  while (
    edge > first &&
    !isQuoteMark(tokens[edge - 1]!) &&
    (isDivider(tokens[edge - 1]!) || /^(?:and|but|as)$/.test(tokens[edge - 1]!.lower))
  )
    edge--;
  if (edge <= first) return [];
  const sides: Side[] = [{ from: first, to: edge, how: 'all' }];
  const quote = quotedAt(view, edge - 1);
  if (quote) {
    const from = tokens.findIndex((t) => t.start >= quote.start);
    if (from > first && from < edge) sides.push({ from, to: edge, how: 'quote' });
  }
  let dividers = 0;
  for (let i = edge - 1; i > first && dividers < 4; i--) {
    const t = tokens[i - 1]!;
    if (quotedAt(view, i) !== quotedAt(view, edge - 1)) break;
    if (isDivider(t)) sides.push({ from: i, to: edge, how: `div${dividers++}` });
    else if (/^(?:and|but|that|as|because|while)$/.test(t.lower)) sides.push({ from: i, to: edge, how: t.lower });
  }
  const phrase = view.phrases.findLast((p) => p.to <= edge);
  if (phrase && phrase.to === edge && phrase.from > first) {
    sides.push({ from: phrase.from, to: edge, how: 'phrase' });
    const before = view.phrases.findLast((p) => p.to < phrase.from);
    if (before && phrase.from - before.to === 1 && before.from > first)
      sides.push({ from: before.from, to: edge, how: 'phrase2' });
  }
  return sides;
}

/** Stretches that could be content after the cue (and after the source that follows it). */
export function rightSides(view: SentenceView, cue: CueCandidate, source: SourceCandidate | undefined): Side[] {
  const { tokens, last } = view;
  const edge = source && source.from >= cue.to ? source.to : cue.to;
  const stop = Math.max(last, edge);
  if (edge >= stop) return [];
  const starts: [number, string][] = [[skipDividers(view, edge), 'edge']];
  const add = (at: number, how: string): void => {
    if (at > edge && at < stop && !starts.some(([s]) => s === at)) starts.push([at, how]);
  };
  if (/^(?:about|of|for|to|on|with|over|at|by|as|in|from|against)$/.test(tokens[edge]!.lower))
    add(edge + 1, `after ${tokens[edge]!.lower}`);
  let that = false;
  for (let i = edge; i < Math.min(stop, edge + 22); i++) {
    const t = tokens[i]!;
    if (!that && (t.lower === 'that' || t.lower === 'whether' || t.lower === 'how' || t.lower === 'why')) {
      that = true;
      add(i, 'that');
    }
    if (t.lower === 'to' && i < edge + 6) add(i, 'to');
    if (isQuoteMark(t) && quotedAt(view, i)?.start === t.start) {
      add(i, 'quote');
      break;
    }
    if (isDivider(t) && i < edge + 14) add(i + 1, t.text === ':' ? 'colon' : 'div');
  }
  const object = view.phrases.find((p) => p.from === edge);
  if (object) add(skipDividers(view, object.to), 'object');
  const ends = rightEnds(view, edge, stop);
  const sides: Side[] = [];
  for (const [from, start] of starts)
    for (const [to, end] of ends) if (to > from) sides.push({ from, to, how: `${start}>${end}` });
  return sides;
}

function rightEnds(view: SentenceView, edge: number, stop: number): [number, string][] {
  const { tokens } = view;
  const ends: [number, string][] = [[stop, 'all']];
  let dividers = 0;
  for (let i = edge + 1; i < stop && ends.length < 9; i++) {
    const t = tokens[i]!;
    const quote = quotedAt(view, i - 1);
    if (quote && quote.end === tokens[i - 1]!.end && !quotedAt(view, edge)) ends.push([i, 'quote']);
    if (quotedAt(view, i) !== quotedAt(view, edge) && !quotedAt(view, edge)) continue;
    if (isDivider(t)) ends.push([i, `${t.text}${dividers++ ? '+' : ''}`]);
    else if (/^(?:and|but|as|after|before|when|while|because|by|in|on|during|at)$/.test(t.lower) && i > edge + 1)
      ends.push([i, t.lower]);
  }
  const phrase = view.phrases.find((p) => p.to > edge);
  if (phrase && phrase.to < stop && phrase.from <= edge + 1) ends.push([phrase.to, 'phrase']);
  return ends;
}

function skipDividers(view: SentenceView, i: number): number {
  let at = i;
  while (at < view.last && isDivider(view.tokens[at]!)) at++;
  return at;
}

export function leftFeatures(view: SentenceView, cue: CueCandidate, s: Side, emit: Emit): void {
  const k = keyOf(cue);
  const { tokens } = view;
  emit('l', s.how);
  emit('l', k, s.how);
  emit('l', s.how, verbs(view, s.from, s.to));
  emit('l', k, verbs(view, s.from, s.to));
  emit('l<', small(view, s.from));
  emit('l>', edgeKind(view, s.to));
  emit('l', tokens[s.to - 1] && isQuoteMark(tokens[s.to - 1]!) ? 'closed' : 'plain', s.how);
  emit('lq', quotedAt(view, s.from) ? 1 : 0, quotedAt(view, cue.head) ? 1 : 0, quotedAt(view, s.to - 1) ? 1 : 0);
}

export function rightFeatures(view: SentenceView, cue: CueCandidate, s: Side, emit: Emit): void {
  const k = keyOf(cue);
  const { tokens } = view;
  const [start, end] = s.how.split('>') as [string, string];
  const lemma = tokens[cue.head]!.lemma;
  const beginsWithClause = verbs(view, s.from, Math.min(s.to, s.from + 12));
  emit('rs', start);
  emit('re', end);
  emit('rs', k, start);
  emit('re', k, end);
  emit('rs', lemma, ' ', start);
  emit('re', lemma, ' ', end);
  emit('r', s.how);
  emit('r<', small(view, s.from));
  emit('r>', s.to < view.last ? small(view, s.to) : '$');
  emit('r>>', s.to < view.last ? `${end[0]}${s.to + 1 < view.last ? small(view, s.to + 1) : '$'}` : '$');
  emit('rv', start, beginsWithClause);
  emit('rv', end, beginsWithClause);
  emit('rp', end, s.to < view.last ? (tokens[s.to + 1]?.pos ?? '$') : '$');
  emit('rn', end, Math.min(4, Math.floor((s.to - s.from) / 4)));
  emit(
    'rq',
    quotedAt(view, s.from) ? 1 : 0,
    quotedAt(view, s.to - 1) ? 1 : 0,
    quotedAt(view, cue.head) ? 1 : 0,
    s.to < view.last && quotedAt(view, s.to) ? 1 : 0,
  );
  const later = s.to < view.last ? verbs(view, s.to, view.last) : 0;
  emit('rl', end, later, clauseAfter(view, s.to));
}

// Does a subject with its verb follow the divider at once ("…, he said", "… and she added")?
function clauseAfter(view: SentenceView, at: number): string {
  for (let i = at; i < Math.min(view.last, at + 5); i++) {
    const pos = view.tokens[i]!.pos;
    if (pos === 'VERB') return formOf(view.tokens[i]!);
    if (pos === 'AUX') return 'x';
  }
  return '-';
}

/** Features of the sides together. */
export function jointFeatures(
  view: SentenceView,
  cue: CueCandidate,
  source: SourceCandidate | undefined,
  c: ContentCandidate,
  emit: Emit,
): void {
  const sides = `${c.left ? 1 : 0}${c.right ? 1 : 0}`;
  const k = keyOf(cue);
  const order = !source ? 'n' : source.to <= cue.from ? 'b' : source.from >= cue.to ? 'a' : 'i';
  const edge = source && source.to <= cue.from ? source.from : cue.from;
  emit('J', sides);
  emit('J', sides, k);
  emit('J', sides, k, order);
  emit('J', sides, view.tokens[cue.head]!.lemma);
  emit('J', sides, '<', edgeKind(view, edge));
  emit('J', sides, k, '<', edgeKind(view, edge));
  emit('J', sides, '>', after(view, cue, source));
  emit('J', sides, k, '>', after(view, cue, source));
  emit('J', sides, '<>', edgeKind(view, edge), order, after(view, cue, source));
}

function after(view: SentenceView, cue: CueCandidate, source: SourceCandidate | undefined): string {
  const i = source && source.from >= cue.to ? source.to : cue.to;
  return i >= view.last ? '$' : small(view, i);
}

function edgeKind(view: SentenceView, edge: number): string {
  if (edge <= view.first) return '^';
  const t = view.tokens[edge - 1]!;
  if (isQuoteMark(t)) return '"';
  return divides(view, edge - 1) ? `${t.text}${quotedAt(view, edge - 2) ? 'q' : ''}` : small(view, edge - 1);
}

const keyOf = (cue: CueCandidate): string => (cue.kind === 'verb' ? cue.shape : cue.shape.toUpperCase());

const verbs = (view: SentenceView, from: number, to: number): number => {
  let n = 0;
  for (let i = from; i < to; i++) {
    const { pos } = view.tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX') n++;
  }
  return Math.min(n, 2);
};

const small = (view: SentenceView, i: number): string => {
  const t = view.tokens[i]!;
  if (isQuoteMark(t)) return '"';
  return t.pos === 'VERB' || t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'NUM' || t.pos === 'ADJ'
    ? t.pos
    : t.lower;
};
