import type { CueCandidate } from './cues.ts';
import type { Emit } from './model.ts';
import { isDivider } from './phrases.ts';
import { quotedAt, type SentenceView } from './view.ts';

/** Words that may name the source, as token indices; undefined stands for "none named". */
export interface SourceCandidate {
  readonly from: number;
  readonly to: number;
}

const reach = 5;

/** Candidates before and after the cue: base noun phrases and what may be joined to them. */
export function sourceCandidates(view: SentenceView, cue: CueCandidate): (SourceCandidate | undefined)[] {
  const { phrases } = view;
  const found: (SourceCandidate | undefined)[] = [undefined];
  const before = phrases.filter((p) => p.to <= cue.from);
  const after = phrases.filter((p) => p.from >= cue.to);
  for (let b = before.length - 1; b >= Math.max(0, before.length - 7); b--) {
    const end = before[b]!;
    const adjacent = before.length - 1 - b < 2;
    for (let a = b; a >= Math.max(0, b - (adjacent ? reach : 2)); a--) {
      if (a < b && crossesQuote(view, before[a]!.from, end.to)) break;
      found.push({ from: before[a]!.from, to: end.to });
    }
  }
  for (const [a, start] of after.slice(0, 3).entries()) {
    for (const end of after.slice(a, a + (a ? 2 : 8))) {
      if (crossesQuote(view, start.from, end.to) || (cue.from <= view.first + 1 && end.to >= view.last)) break;
      found.push({ from: start.from, to: end.to });
    }
  }
  if (cue.kind === 'noun') {
    const own = phrases.find((p) => p.from < cue.head && cue.head < p.to);
    // "Obama's claim", "his claim": the possessor inside the cue's own phrase.
    const possessive = own && possessorEnd(view, own.from, cue.head);
    if (own && possessive) found.push({ from: own.from, to: possessive });
  }
  return found;
}

function possessorEnd(view: SentenceView, from: number, head: number): number | undefined {
  for (let i = head - 1; i >= from; i--) {
    const t = view.tokens[i]!;
    if (t.text === "'s" || t.text === '’s' || t.text === '’' || t.text === "'") return i;
    if (/^(?:his|her|their|its|my|our|your)$/.test(t.lower)) return i + 1;
  }
  return undefined;
}

const crossesQuote = (view: SentenceView, from: number, to: number): boolean =>
  quotedAt(view, from) !== quotedAt(view, to - 1);

/** What the model compares among the candidates of one cue. */
export function sourceFeatures(
  view: SentenceView,
  cue: CueCandidate,
  s: SourceCandidate | undefined,
  emit: Emit,
): void {
  const { tokens } = view;
  const head = tokens[cue.head]!;
  const k = cue.shape;
  if (!s) {
    emit('none', k);
    emit('none', head.lemma);
    emit('none', tokens[cue.to]?.lower ?? '$');
    emit('none<', tokens[cue.from - 1]?.lower ?? '^');
    emit('none^', cue.from === view.first ? 1 : 0);
    return;
  }
  const side = s.to <= cue.from ? 'b' : s.from >= cue.to ? 'a' : 'i';
  const between = side === 'b' ? [s.to, cue.from] : side === 'a' ? [cue.to, s.from] : [0, 0];
  const gap = phrasesIn(view, between[0]!, between[1]!);
  const key = `${k}${side}`;
  emit('k', key);
  emit('g', key, Math.min(gap, 4));
  emit('g', side, Math.min(gap, 4));
  emit('d', key, Math.min(between[1]! - between[0]!, 6));
  emit('v', key, verbsIn(view, between[0]!, between[1]!));
  emit('c', key, dividersIn(view, between[0]!, between[1]!));
  emit('q', quotedAt(view, s.from) ? 1 : 0, quotedAt(view, cue.head) ? 1 : 0);
  if (between[1]! - between[0]! === 1) emit('m', side, small(view, between[0]!));
  if (between[1]! > between[0]!) emit('mf', side, small(view, between[0]!));
  if (side === 'a') emit('lm', head.lemma, ' ', small(view, cue.to));
  innerFeatures(view, s, side, emit);
  emit('<', side, s.from > view.first ? small(view, s.from - 1) : '^');
  emit('>', side, s.to < view.last ? small(view, s.to) : '$');
  if (side === 'a' && gap === 0) emit('>>', s.to < view.last ? (isDivider(tokens[s.to]!) ? 1 : 0) : '$');
  const types = typeOf(view, s);
  emit('T', side, types);
  emit('T', key, types, Math.min(gap, 2));
  emit('LT', head.lemma, ' ', side, types);
}

function innerFeatures(view: SentenceView, s: SourceCandidate, side: string, emit: Emit): void {
  const inner = view.phrases.filter((p) => p.from >= s.from && p.to <= s.to);
  if (inner.length < 2) {
    emit('single', side);
    return;
  }
  emit('n', side, Math.min(inner.length, 5));
  emit('iv', side, verbsIn(view, s.from, s.to));
  for (let i = 1; i < inner.length; i++) {
    const joint = view.tokens.slice(inner[i - 1]!.to, inner[i]!.from);
    const text = joint.length > 3 ? 'long' : joint.map((t) => (t.pos === 'VERB' ? 'VERB' : t.lower)).join(' ');
    emit('j', side, i === 1 ? '1' : '+', text || '0');
    emit('jt', side, view.tokens[inner[i]!.head]!.pos, text.length < 6 ? text : '');
  }
  const commas = view.tokens.slice(s.from, s.to).filter((t) => t.text === ',').length;
  const closed = view.tokens[s.to]?.text === ',';
  emit('ap', side, Math.min(commas, 3), closed ? 'c' : '');
}

function typeOf(view: SentenceView, s: SourceCandidate): string {
  const p = view.phrases.find((q) => q.from >= s.from && q.to <= s.to);
  const t = view.tokens[p ? p.head : s.to - 1]!;
  if (t.pos === 'PRON') return t.lower;
  return t.pos === 'PROPN' ? 'name' : t.pos === 'NUM' ? '#' : view.tokens[s.from]!.pos === 'DET' ? 'theNoun' : 'noun';
}

const phrasesIn = (view: SentenceView, from: number, to: number): number => {
  let n = 0;
  for (const p of view.phrases) if (p.from >= from && p.to <= to) n++;
  return n;
};

const verbsIn = (view: SentenceView, from: number, to: number): number => {
  let n = 0;
  for (let i = from; i < to; i++) if (view.tokens[i]!.pos === 'VERB') n++;
  return Math.min(n, 2);
};

const dividersIn = (view: SentenceView, from: number, to: number): number => {
  let n = 0;
  for (let i = from; i < to; i++) if (isDivider(view.tokens[i]!)) n++;
  return Math.min(n, 2);
};

const small = (view: SentenceView, i: number): string => {
  const t = view.tokens[i]!;
  return t.pos === 'VERB' || t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'NUM' ? t.pos : t.lower;
};
