import { type Paragraph, paragraphLayer } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { sentencesOf, tokensOf } from '../text/tokens.ts';
import { timesOf } from './times.ts';

/** A day of the month whose month is not in reach; offsets from the paragraph's start. */
export interface BareDay extends Span {
  readonly day: number;
  /** The words that a full date replaces. */
  readonly replace: Span;
  /** The replacement for a date such as “January 13”. */
  readonly put: (date: string) => string;
  /** The text says “of this month”. */
  readonly thisMonth: boolean;
  /** The sentence speaks of what is to come. */
  readonly planned: boolean;
}

const number = '(?<day>3[01]|[12]\\d|[1-9])';
const half = '(?:early\\s|late\\s)?(?:morning|evening|night|afternoon|noon|day|midnight)';
const ofMonth = '(?:\\sof\\s(?:this|the same|the current|the)\\smonth)?';

interface Form {
  readonly pattern: RegExp;
  /** Undefined where the match is none after all. */
  readonly put?: (date: string, match: RegExpExecArray) => string | undefined;
  /** Must the words behind it be looked at? */
  readonly open?: boolean;
}

const forms: readonly Form[] = [
  // from the 4th to the 7th · on the 26th and 27th
  {
    pattern: new RegExp(
      `\\b(?:on|from|between)\\s(?<replace>the\\s${number}(?:st|nd|rd|th)\\s(?<link>to|until|till|through|and)\\s(?:the\\s)?(?<last>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)${ofMonth})(?=[,.;)]|\\s(?:in|at|for|to|local|of this)\\b|$)`,
      'giud',
    ),
    put: (date, { groups }) =>
      Number(groups!.last) > Number(groups!.day) ? `${date} ${groups!.link} ${groups!.last}` : undefined,
  },
  // in the early morning of the 13th
  {
    pattern: new RegExp(
      `\\b(?:in|at|during)\\s(?:the\\s)?${half}(?:\\shours)?\\sof\\s(?<replace>the\\s${number}(?:st|nd|rd|th)${ofMonth})(?![\\p{L}\\p{N}-])`,
      'giud',
    ),
    open: true,
  },
  // on the 13th · until the 21st · On the evening of the 11th · on the 13th of this month
  {
    pattern: new RegExp(
      `\\b(?:on|until|till|since|by|from|before|after|as\\sof|around)\\s(?:(?:the\\s)?${half}\\sof\\s)?(?<replace>the\\s${number}(?:st|nd|rd|th)${ofMonth})(?![\\p{L}\\p{N}-])`,
      'giud',
    ),
    open: true,
  },
  // Monday (15th) · the same day (25th Japan time)
  {
    pattern: new RegExp(
      `(?<=\\b(?:[A-Z][a-z]{2,5}day|today|yesterday|tomorrow|day|morning|evening|night|afternoon)\\s)\\((?<replace>(?:the\\s)?${number}(?:st|nd|rd|th))(?:,?\\s(?:local|\\p{Lu}\\p{L}+)\\stime)?\\)`,
      'gud',
    ),
  },
  // sworn in on 20 days, and …
  { pattern: new RegExp(`(?<=\\p{L}\\s)on\\s(?<replace>${number}\\sdays?)(?=[,.;](?:\\s|$))`, 'gud') },
  // said on 9, …
  {
    pattern: new RegExp(
      `(?<=\\b(?:said|announced|stated|told|reported|held|met|arrived|visited|signed|issued|left)\\s(?:\\p{L}+\\s){0,2})on\\s(?<replace>${number})(?=(?:[,.]|\\sthat|\\slocal\\stime)(?:\\s|$))`,
      'gud',
    ),
  },
  // spokesman Hong Lei 3 on …
  {
    pattern: new RegExp(
      `(?<=\\b(?:[Ss]pokes(?:man|woman|person)|[Pp]resident|[Mm]inister|[Ss]ecretary|[Dd]irector|[Cc]hairman|[Ll]eader|[Aa]mbassador|[Pp]remier)\\s)\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){0,2}\\s(?<replace>${number})(?=\\s(?:on|said|told|announced|stated|held|met|visited|arrived|pointed|in)\\b)`,
      'gud',
    ),
    put: (date) => `on ${date}`,
  },
  // 3 Okinawa Prefectural Police Headquarters
  {
    pattern: new RegExp(
      `^(?<replace>${number})\\s(?:\\p{Lu}\\p{L}+\\s){1,4}(?:Headquarters|Ministry|Bureau|Agency|Department|Office|Police|Government)(?=[,\\s])`,
      'gud',
    ),
    put: (date) => `On ${date}, the`,
  },
  // 2 night around 10:40
  {
    pattern: new RegExp(
      `(?<![\\p{N}.,-]|\\p{L})(?<replace>${number}\\s(?<half>morning|afternoon|evening|night)\\s(?<at>(?:around|about|at)\\s\\d{1,2}:\\d\\d))(?!\\d)`,
      'gud',
    ),
    put: (date, m) => `${m.groups!.at} ${/morning/.test(m.groups!.half!) ? 'a.m.' : 'p.m.'} on ${date}`,
  },
];

const golf =
  /\b(?:birdie|bogey|bogeyed|birdied|par|putt|putted|fairway|holes?|tee|golf|golfer|PGA|innings?|lap|furlong)\b/i;
const orDinals = /^(?:(?:,|\s(?:and|or|to|through|until)|\s?[-–])\s?(?:the\s)?\d{1,2}(?:st|nd|rd|th)){1,4}\s(?=\p{L})/u;
const planned = /\b(?:will|shall|would|plans?|planned|scheduled|due|expected|upcoming|next|going to|to be held|may)\b/i;
const follows = /^(?:VERB|AUX|ADP|SCONJ|CCONJ|PRON|DET|PART|ADV|PUNCT|SPACE|X)$/;

/** Days without a month in the sentence or the one before it. */
export const bareDays = paragraphLayer('bare days', (paragraph: Paragraph): readonly BareDay[] => {
  const { text } = paragraph;
  if (!/\d/.test(text)) return [];
  const found: BareDay[] = [];
  for (const { pattern, put, open } of forms) {
    for (const match of text.matchAll(pattern)) {
      const at = { start: match.index, end: match.index + match[0].length };
      if (found.some((f) => f.start < at.end && at.start < f.end)) continue;
      if (open && !standsAlone(paragraph, at.end)) continue;
      const sentence = sentencesOf(paragraph).find((s) => s.start <= at.start && at.start < s.end);
      const words = sentence ? text.slice(sentence.start, sentence.end) : text;
      if (golf.test(words) || monthInReach(paragraph, sentence ?? { start: 0, end: text.length }, at)) continue;
      if (put && put('', match) === undefined) continue;
      const [from, to] = match.indices!.groups!.replace!;
      found.push({
        ...at,
        day: Number(match.groups!.day),
        replace: { start: from, end: to },
        put: (date) => put?.(date, match) ?? date,
        thisMonth: /month/.test(match[0]),
        planned: /^(?:until|till|by)\b/i.test(match[0]) || planned.test(words),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
});

// "on the 21st floor", "the 13th, 14th and 15th amendments", "the 4th of July" go on.
function standsAlone(paragraph: Paragraph, end: number): boolean {
  const rest = paragraph.text.slice(end, end + 40);
  if (orDinals.test(rest)) {
    const behind = rest.replace(orDinals, '');
    return /^(?:in|at|on|for|of this|and|to|that|when|with|by|local)\b/.test(behind);
  }
  if (/^\s(?:of\b|day\b|century|\d)/.test(rest)) return false;
  if (!/^\s/.test(rest)) return !/^[’']/.test(rest);
  if (/^\s(?:\(|local\b|Beijing time|Japan time)/.test(rest)) return true;
  const next = tokensOf(paragraph).find((t) => t.start >= end);
  if (!next) return true;
  return (follows.test(next.pos) && /^[\p{Ll}\p{P}]/u.test(next.text)) || /\p{Ll}ed$/u.test(next.text);
}

// Capitals and commas alone before the date, an end or a dash behind it.
const datelineHead = /^[\s[(]{0,3}(?:\p{Lu}[\p{L}.'’]*[\s,]{1,2}){0,6}$/u;
const datelineTail = /^(?:\s?[([\])–—.:-]|,\s(?:a\s|\p{Lu}))/u;

// "Reference News Network reported on August 3 that …" is the newspaper's own line.
const reportHead = /^[\s[(]{0,3}(?:\p{Lu}[\p{L}.'’]*[\s,]{1,2}){1,6}report(?:ed|s)?\s(?:on\s)?$/u;

// "The strike began on January 4 and ended on the 9th" says it; a dateline does not.
function monthInReach(paragraph: Paragraph, sentence: Span, at: Span): boolean {
  const { text } = paragraph;
  const before = sentencesOf(paragraph)
    .filter((s) => s.end <= sentence.start)
    .at(-1);
  return timesOf(paragraph).some((t) => {
    if (t.end > at.start || (t.meaning.kind !== 'date' && t.meaning.kind !== 'range' && t.meaning.kind !== 'month'))
      return false;
    const head = text.slice(0, t.start);
    const isDateline =
      (!before || before.start < 3) &&
      ((t.start < 45 && datelineHead.test(head) && datelineTail.test(text.slice(t.end))) || reportHead.test(head));
    return !isDateline && t.start >= (before?.start ?? sentence.start);
  });
}
