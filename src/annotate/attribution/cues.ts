import type { Token } from '../../model/text.ts';
import type { Emit } from './model.ts';
import { isQuoteMark } from './phrases.ts';
import { divides, phraseEndingAt, phraseStartingAt, quotedAt, type SentenceView } from './view.ts';

/** A word that may attribute. Token indices; `from`–`to` holds the verb with its auxiliaries and particle. */
export interface CueCandidate {
  readonly head: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'verb' | 'noun' | 'adjective' | 'adverb' | 'according' | 'colon';
  /** Form of a verb, with p for the passive; the first letter of any other kind. */
  readonly shape: string;
}

/** Every word of the sentence that could attribute; the model says which do. */
export function cueCandidates(view: SentenceView): CueCandidate[] {
  const { tokens, first } = view;
  const found: CueCandidate[] = [];
  for (let i = first; i < view.sentence.lastToken; i++) {
    const kind = kindOf(view, i);
    if (!kind) continue;
    const { from, to } = extent(tokens, first, i, kind);
    found.push({ head: i, kind, from, to, shape: kind === 'verb' ? verbShape(tokens, from, i) : kind[0]! });
  }
  return found;
}

function kindOf(view: SentenceView, i: number): CueCandidate['kind'] | undefined {
  const t = view.tokens[i]!;
  if (t.lower === 'according' || (t.lower === 'per' && i > view.first)) return 'according';
  if (t.text === ':') return colonSpeaker(view, i) ? 'colon' : undefined;
  if (t.pos === 'VERB') return 'verb';
  if (t.pos === 'NOUN') return 'noun';
  if (t.pos === 'ADJ') return 'adjective';
  if (t.pos === 'ADV') return t.lower.endsWith('ly') ? 'adverb' : undefined;
  return t.pos === 'PROPN' && /^(?:says?|said|tells?|calls?|asks?|reports?|claims?|slams?)$/i.test(t.lower)
    ? 'verb'
    : undefined;
}

/** Longest speaker's name before a colon, in tokens. */
const longestSpeaker = 8;

// "Biden: …", "Foreign media: …": words before the colon without a verb, at the sentence's start.
function colonSpeaker(view: SentenceView, i: number): boolean {
  let first = view.first;
  while (first < i && isQuoteMark(view.tokens[first]!)) first++;
  const before = view.tokens.slice(first, i);
  if (!before.length || before.length > longestSpeaker || i + 1 >= view.sentence.lastToken) return false;
  return before.every((t) => t.pos !== 'VERB' && t.pos !== 'AUX' && t.pos !== 'NUM');
}

function extent(tokens: readonly Token[], first: number, i: number, kind: CueCandidate['kind']) {
  if (kind === 'according') return { from: i, to: /^to$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1 };
  let from = i;
  if (kind === 'verb') while (from > first && chained(tokens[from - 1]!)) from--;
  while (from < i && tokens[from]!.pos === 'ADV') from++;
  const particle = kind === 'verb' && /^(?:out|up|down|off)$/.test(tokens[i + 1]?.lower ?? '');
  return { from, to: particle ? i + 2 : i + 1 };
}

function verbShape(tokens: readonly Token[], from: number, head: number): string {
  const form = formOf(tokens[head]!);
  if (form === 'd') for (let i = from; i < head; i++) if (being.has(tokens[i]!.lower)) return 'dp';
  return form;
}
const being = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'re", "'s", '’s', 'am']);

const chained = (t: Token): boolean =>
  t.pos === 'AUX' || t.pos === 'ADV' || t.lower === 'to' || t.lower === "n't" || t.lower === 'not';

/** What the model looks at to tell whether the candidate attributes. */
export function cueFeatures(view: SentenceView, cue: CueCandidate, emit: Emit): void {
  const { tokens, first } = view;
  const head = tokens[cue.head]!;
  const lemma = head.lemma;
  const next = tokens[cue.to];
  const next2 = tokens[cue.to + 1];
  const previous = cue.from > first ? tokens[cue.from - 1] : undefined;
  const nextWord = word(view, cue.to);
  const previousWord = previous ? lowerOrQuote(previous) : '^';
  const shape = cue.kind === 'verb' ? formOf(head) : cue.kind[0]!;
  const quoted = quotedAt(view, cue.head) ? 'q' : 'u';
  emit('bias');
  emit('K', cue.kind);
  emit('K', cue.kind, quoted);
  emit('L', cue.kind[0], lemma);
  emit('F', lemma, shape);
  emit('Q', quoted, lemma);
  emit('S', shape);
  emit('N', nextWord);
  emit('N', cue.kind[0], nextWord);
  emit('LN', lemma, ' ', nextWord);
  emit('p', shape, next?.pos ?? '$');
  emit('p2', cue.kind[0], next?.pos ?? '$', next2?.pos ?? '$');
  emit('Lp', lemma, ' ', next?.pos ?? '$');
  emit('n2', cue.kind[0], word(view, cue.to + 1));
  emit('P', cue.kind[0], previousWord);
  emit('LP', lemma, ' ', previousWord);
  emit('o', cue.kind[0], previous?.pos ?? '^');
  emit('Lo', lemma, ' ', previous?.pos ?? '^');
  auxiliaries(view, cue, shape, lemma, emit);
  subject(view, cue, lemma, emit);
  surroundings(view, cue, lemma, shape, emit);
}

function auxiliaries(view: SentenceView, cue: CueCandidate, shape: string, lemma: string, emit: Emit): void {
  let passive = false;
  for (let i = cue.from; i < cue.head; i++) {
    const t = view.tokens[i]!;
    emit('A', t.lower);
    if (t.pos === 'AUX' && being.has(t.lower)) passive = shape === 'd';
  }
  if (passive) emit('passive');
  emit('V', lemma, passive ? 'p' : 'a');
  if (cue.kind === 'verb' && view.tokens[cue.from]!.lower === 'to') emit('Vinf', lemma);
}

function subject(view: SentenceView, cue: CueCandidate, lemma: string, emit: Emit): void {
  let end = cue.from;
  while (end > view.first && view.tokens[end - 1]!.pos === 'ADV') end--;
  const left = phraseEndingAt(view, end);
  const right = phraseStartingAt(view, cue.to);
  const describe = (p: typeof left): string => {
    if (!p) return '-';
    const h = view.tokens[p.head]!;
    return h.pos === 'PROPN' ? 'name' : h.pos === 'PRON' ? h.lower : h.pos;
  };
  emit('sl', cue.kind[0], describe(left));
  emit('sr', cue.kind[0], describe(right));
  emit('slr', describe(left), ' ', describe(right));
  emit('Ls', lemma, ' ', describe(left));
  if (left) emit('sh', view.tokens[left.head]!.lemma);
  if (right) emit('oh', cue.kind[0], view.tokens[right.head]!.lemma);
}

function surroundings(view: SentenceView, cue: CueCandidate, lemma: string, shape: string, emit: Emit): void {
  const { tokens, first, last } = view;
  const k = cue.kind[0]!;
  // What stands before the subject: a comma or closing quotation mark tells "…,” she said".
  let at = cue.from - 1;
  for (let steps = 0; at > first && steps < 12 && !divides(view, at); steps++) at--;
  const mark = at >= first && divides(view, at) ? (isQuoteMark(tokens[at]!) ? '"' : tokens[at]!.text) : '^';
  const quoteBefore = at >= first && quotedAt(view, at) !== undefined && !quotedAt(view, cue.head) ? 'Q' : '';
  emit('b', k, mark, quoteBefore);
  emit('Lb', lemma, ' ', mark, quoteBefore);
  let that = false;
  let finite = 0;
  let quote = false;
  let stop = cue.to;
  for (; stop < last && stop - cue.to < 14; stop++) {
    const t = tokens[stop]!;
    if (t.lower === 'that') that = true;
    if (t.pos === 'AUX' || (t.pos === 'VERB' && formOf(t) !== 'g')) finite++;
    if (quotedAt(view, stop) && !quotedAt(view, cue.head)) quote = true;
    if (t.text === ',' && stop > cue.to + 1) break;
  }
  emit('t', k, that ? 1 : 0, Math.min(2, finite), quote ? 'Q' : '');
  emit('Lt', lemma, ' ', Math.min(1, finite), quote ? 'Q' : '');
  emit('e', k, stop >= last ? (stop === cue.to ? 'end' : 'run') : 'comma');
  emit('w', shape, cue.from === first ? 'start' : cue.from - first < 5 ? 'near' : 'far');
  if (view.quotations.length && !quotedAt(view, cue.head)) emit('hasQuote', k);
  emit('kind', view.paragraph.kind, shape);
}

/** Form of a verb by its ending: g(erund), d (past), s, b(are). */
export function formOf(t: Token): string {
  if (t.lower.endsWith('ing')) return 'g';
  if (t.lower.endsWith('ed') || (t.lower !== t.lemma && !t.lower.endsWith('s'))) return 'd';
  return t.lower.endsWith('s') && t.lower !== t.lemma ? 's' : 'b';
}

const lowerOrQuote = (t: Token): string =>
  isQuoteMark(t) ? '"' : t.pos === 'PROPN' ? 'NAME' : t.pos === 'NUM' ? '#' : t.lower;

const word = (view: SentenceView, i: number): string => {
  const t = view.tokens[i];
  return !t || i >= view.sentence.lastToken ? '$' : lowerOrQuote(t);
};
