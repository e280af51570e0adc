import { actOf, deniedBefore, doneBefore, notAgreedBefore, plannedBefore } from '../../lexicon/accounts.ts';
import { type Paragraph, paragraphLayer } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/text.ts';
import { contextsOf, type SentenceContext } from './context.ts';

/** How an act stands: it took place or was agreed, somebody plans or wants it, it is denied. */
export type Factuality = 'done' | 'planned' | 'denied';

/** An act or a meeting with its object and how it stands. Offsets from the paragraph's start. */
export interface ActFrame extends Span {
  /** The act's root: “extend” for extension and renewal; “meet” for meetings. */
  readonly act: string;
  readonly factuality: Factuality;
  /** Content words of its object or of the partners, in lower case. */
  readonly object: ReadonlySet<string>;
  readonly context: SentenceContext;
}

/** The acts of a paragraph whose standing is told. */
export const actsOf = (paragraph: Paragraph): readonly ActFrame[] => paragraph.get(layer);

const layer = paragraphLayer('acts', (paragraph): readonly ActFrame[] =>
  contextsOf(paragraph).flatMap((context) =>
    context.question ? [] : context.tokens.flatMap((t, i) => frameAt(paragraph.text, context, t, i)),
  ),
);

function frameAt(text: string, context: SentenceContext, t: Token, i: number): ActFrame[] {
  const meeting = isMeeting(context.tokens, i);
  const act = meeting ? 'meet' : t.pos === 'NOUN' || t.pos === 'VERB' ? actOf(t.lemma) : undefined;
  if (!act) return [];
  const stands = meeting ? meetingStands(context.tokens, i) : standing(text, context, t);
  if (!stands) return [];
  const { words, end } = objectOf(context.tokens, i, meeting ? 28 : 12);
  if (!words.size) return [];
  return [{ start: Math.min(stands.start, t.start), end, act, factuality: stands.factuality, object: words, context }];
}

/** How far before the act its standing is read, in code units. */
const reach = 70;

function standing(
  text: string,
  { sentence }: SentenceContext,
  t: Token,
): { factuality: Factuality; start: number } | undefined {
  const from = Math.max(sentence.start, t.start - reach);
  const before = text.slice(from, t.start);
  // "Whether or not to suspend it" says nothing of how it stands.
  if (/\bwhether\b[^,;]*$/i.test(before)) return undefined;
  for (const [factuality, pattern] of [
    ['denied', notAgreedBefore],
    ['done', doneBefore],
    ['denied', deniedBefore],
    ['planned', plannedBefore],
  ] as const) {
    const m = pattern.exec(before);
    if (
      m &&
      !(
        factuality === 'done' &&
        t.pos === 'VERB' &&
        /\b(?:have|has|had|was|were|been|having)\b[^.]*$/i.test(m[0]) &&
        !/ed$|en$|wn$/.test(t.lower)
      )
    )
      return { factuality, start: from + m.index };
  }
  return t.pos === 'VERB' && /ed$|drew$/.test(t.lower) && !/\bto\s$/.test(before)
    ? { factuality: 'done', start: t.start }
    : undefined;
}

// "met with", "will meet", "is to meet"
function isMeeting(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  return (
    /^(?:meet|met)$/.test(t.lower) &&
    t.pos === 'VERB' &&
    !/^(?:the|its|his|their|to)$/.test(tokens[i + 1]?.lower ?? '') &&
    !(t.lower === 'met' && /^(?:be|been|was|were|is)$/.test(tokens[i - 1]?.lower ?? ''))
  );
}

function meetingStands(tokens: readonly Token[], i: number): { factuality: Factuality; start: number } | undefined {
  const before = tokens.slice(Math.max(0, i - 4), i);
  const marker = before.find((t) =>
    /^(?:will|would|shall|plans?|planned|scheduled|expected|hopes?|intends?|wants?|going)$/.test(t.lower),
  );
  const denied = before.find((t) => /^(?:not|never|n['’]t|denied|refused)$/.test(t.lower));
  if (denied) return { factuality: 'denied', start: denied.start };
  if (marker) return { factuality: 'planned', start: marker.start };
  return tokens[i]!.lower === 'met' ? { factuality: 'done', start: tokens[i]!.start } : undefined;
}

const emptyWords = new Set(
  'year month day time country side two five new joint national official president minister chairman director secretary leader government vice mr mrs general meeting talks report january february march april may june july august september october november december mr. mrs.'.split(
    ' ',
  ),
);

const clauseEnd = /^(?:that|which|who|while|after|before|because|when|saying|said|for)$/;

// The content words after the act, as far as its clause goes.
function objectOf(tokens: readonly Token[], at: number, reach: number): { words: Set<string>; end: number } {
  const words = new Set<string>();
  let end = tokens[at]!.end;
  for (let i = at + 1; i < Math.min(tokens.length, at + reach); i++) {
    const t = tokens[i]!;
    if (/^[.;:?!]$/.test(t.text) || clauseEnd.test(t.lower)) break;
    // A meeting goes on to all its partners, an act ends with its object: “…, the ministry said”.
    if (reach < 20 && t.text === ',' && !/^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? '')) break;
    if (reach < 20 && /^(?:in|on|by|during|within|at)$/.test(t.lower)) break;
    if (/^(?:NOUN|PROPN)$/.test(t.pos) || /^\p{Lu}/u.test(t.text)) {
      const word = (t.pos === 'NOUN' ? t.lemma : t.lower).toLowerCase();
      end = t.end;
      if (word.length > 2 && !emptyWords.has(word)) words.add(word);
    }
  }
  return { words, end };
}
