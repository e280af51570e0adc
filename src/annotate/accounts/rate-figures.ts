import type { FigureClass } from '../../lexicon/events.ts';
import type { Span } from '../../model/span.ts';
import type { CountedQuantity } from '../quantities.ts';
import type { SentenceContext } from './context.ts';

/** A figure of votes, seats, prices or rates: its class, and whose or what it is a figure of. */
export interface RateFigure extends Span {
  readonly event: FigureClass;
  readonly group: string;
  /** "Of the vote" is the whole of it. */
  readonly partial: false;
}

/** How far before a figure what it is a figure of is looked for, in code units. */
const reach = 110;

/** Reads a figure of a vote (tally, turnout, share, seats), of a price, a rate or an index; undefined for any other. */
export function rateFigure(
  text: string,
  q: CountedQuantity,
  { sentence, text: whole }: SentenceContext,
): RateFigure | undefined {
  const before = text.slice(Math.max(sentence.start, q.start - reach), q.start);
  const after = text.slice(q.end, Math.min(sentence.end, q.end + 60));
  const figure = (event: FigureClass, group: string | undefined): RateFigure | undefined =>
    group === undefined ? undefined : { start: q.start, end: q.end, event, group, partial: false };
  if (q.kind === 'count') {
    if (/^seats?$/.test(q.noun ?? '')) return figure('seats', holderOf(before, seatVerb));
    return tally(text, q, before, whole);
  }
  if (q.kind === 'percent') {
    const round = /\b(?:(?:first|second) round|run-?off)\b/i.exec(whole)?.[0].toLowerCase() ?? '';
    if (turnoutBefore.test(before) || turnoutBehind.test(after)) return figure('voted', `turnout ${round}`);
    if (/^\sof the (?:\p{L}+\s)?votes?\b/iu.test(after)) {
      const holder = holderOf(before, gainVerb);
      return figure('voted', holder && `share ${holder} ${round}`);
    }
    return figure('share', rateBefore.exec(before)?.groups?.what?.toLowerCase() ?? changeOf(before, after));
  }
  return q.kind === 'money' ? figure('price', priceOf(before)) : undefined;
}

const turnoutBefore = /\bturnout\b[^.;]{0,50}$/i;
const turnoutBehind =
  /^\s(?:of (?:\p{L}+\s){0,2}voters\s)?(?:turnout|turned out|cast (?:their |a )?(?:ballots?|votes?)|went to the polls)\b/iu;
const gainVerb = /\b(?:won|wins|win|gained|received|got|took|secured|polled|obtained)\s$/i;
const seatVerb = /\b(?:won|wins|win|gained|received|got|took|secured|holds?|held|obtained)\s$/i;
const rateBefore =
  /\b(?<what>unemployment|joblessness|inflation|growth|(?:interest|key|benchmark|jobless|poverty|birth|death|literacy|mortality|vacancy) rate|approval rating)\b(?:, which\b)?[^.;,]{0,40}\b(?:stood at|stands at|was|is|at|of|to|reached|hit)\s$/i;
const moved =
  /(?<what>(?:\p{L}[\p{L}&’'-]*\s){1,4})(?:had\s|has\s)?(?<way>rose|risen|gained|climbed|fell|fallen|dropped|lost|declined|slipped|jumped|closed|opened)\s(?:by\s)?$/iu;
const downward = /^(?:fell|fallen|dropped|lost|declined|slipped)$/i;

// "The Solara index fell 1.8 percent": what moved, which way, and against when.
function changeOf(before: string, after: string): string | undefined {
  const m = moved.exec(before)?.groups;
  if (!m || /^\s(?:higher|lower)?\s?(?:in|of) (?:early|late|morning)/i.test(after)) return undefined;
  const what = thing(m.what!);
  if (!what) return undefined;
  const down = downward.test(m.way!) || /^\slower/i.test(after);
  const basis =
    /\b(?:from|than|on) (?:a|the) (?:month|quarter|year|week)(?: earlier| before| ago)?\b/i.exec(after)?.[0] ?? '';
  return `${what} ${/^(?:closed|opened)$/i.test(m.way!) ? m.way!.toLowerCase() : 'moved'} ${down ? 'down' : 'up'} ${basis}`;
}

// "Brent crude closed at", "the price of wheat was"
function priceOf(before: string): string | undefined {
  const m =
    /(?<what>(?:\p{L}[\p{L}&’'-]*\s){1,4})(?:had\s|has\s|have\s)?(?<state>closed|settled|ended|opened|traded|stood|peaked)(?:\s\p{L}+)?\sat\s$/iu.exec(
      before,
    )?.groups ??
    /\b(?:price|cost) of (?<what>(?:an? )?(?:\p{L}+\s){1,3})(?<state>was|is|stood at|reached)\s$/iu.exec(before)
      ?.groups;
  const what = m && thing(m.what!);
  return what ? `${what} ${/^(?:opened|peaked)$/i.test(m.state!) ? m.state!.toLowerCase() : 'closed'}` : undefined;
}

// The last words that are no articles, names of days or verbs of saying.
const thing = (words: string): string =>
  words
    .toLowerCase()
    .split(/\s+/)
    .filter((w) => w && !/^(?:the|an?|that|said|and|but|while|had|has|on|by|its|analysts|\p{L}+day)$/u.test(w))
    .slice(-2)
    .join(' ');

// Who won it: the last name before the verb, else the last noun.
function holderOf(before: string, verb: RegExp): string | undefined {
  const m = verb.exec(before);
  if (!m) return undefined;
  const words = before
    .slice(0, m.index)
    .replace(/\b(?:had|has|have)\s*$/i, '')
    .trim()
    .split(/\s+/);
  return (
    words
      .at(-1)
      ?.toLowerCase()
      .replace(/[^\p{L}-]/gu, '') || undefined
  );
}

const tallyWords =
  /\b(?:vot(?:e|ed|es|ing)|approv(?:ed|es)|pass(?:ed|es)|adopt(?:ed|s)|reject(?:ed|s)|defeat(?:ed|s)|backed|ratified|split|ruled|majority of|margin of)\b[^.;]{0,80}$/i;
const chamber =
  /\b(senate|house|council|parliament|assembly|committee|commission|board|court|bundestag|duma|knesset|congress|jury|panel|lawmakers|members|deputies|judges|councillors)\b/i;

// "by 54 votes to 41", "voted 8-3"
function tally(text: string, q: CountedQuantity, before: string, sentence: string): RateFigure | undefined {
  const pair =
    /^\s?(?:votes?\s)?(?:-|–|to|votes? to|against|in favou?r to|for and)\s?(\d{1,3}|[a-z]+(?:-[a-z]+)?)\b/i.exec(
      text.slice(q.digits.end, q.digits.end + 24),
    );
  if (
    !pair ||
    q.minimum > 1000 ||
    !tallyWords.test(before) ||
    /\b(?:goals?|match|league|cup|half-time|set)\b/i.test(before)
  )
    return undefined;
  if (!/^\d/.test(pair[1]!) && !/^(?:one|two|three|four|five|six|seven|eight|nine|ten|none|zero)$/i.test(pair[1]!))
    return undefined;
  const group = chamber.exec(sentence)?.[1]?.toLowerCase() ?? '';
  return {
    start: q.digits.start,
    end: q.digits.end + pair[0].length,
    event: 'voted',
    group: `tally ${group}`,
    partial: false,
  };
}
