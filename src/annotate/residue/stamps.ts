import { monthPattern } from '../../lexicon/calendar.ts';
import type { ParagraphKind } from '../../model/article.ts';
import { matches, type Residue } from './shape.ts';

const iso = '(?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?';
const clock = '\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s?[AaPp]\\.?[Mm]\\.?)?';
const day = `(?:${monthPattern}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}\\s${monthPattern}(?:\\s\\d{4})?)`;
const lead = '(?:date|time|published|posted|updated|release(?:d|\\stime)?|last\\supdated)[:：]?\\s?';
const stamp = `(?:${iso}(?:[ T]${clock})?|${clock}\\s(?:on\\s)?(?:${day}|${iso})|${day},?\\s(?:at\\s)?${clock})`;

// A paragraph that is nothing but a stamp; a bare date is a dateline that many papers print.
const alone = new RegExp(`^(?:${lead}(?:on\\s)?)?${stamp}(?:\\s[A-Z]{2,4})?$`, 'iu');
const atStart = new RegExp(`^(?<at>(?:${lead}${iso}(?:\\s${clock})?|${iso}\\s${clock}))(?=\\s\\p{Lu})`, 'giu');
const atHeadlineEnd = new RegExp(`\\s(?<at>${stamp})$`, 'giu');
const inBrackets = new RegExp(`[(（[]${iso}\\s${clock}[)）\\]]`, 'giu');

const site =
  "(?:[\\w-]+\\.(?:com|cn|net|org|ru|jp|kr|vn|br|info|news|tv|com\\.\\w\\w)|Xinhua(?:net)?|Yahoo!? ?[Nn]ews|[\\p{Lu}][\\p{L}'’. ]{1,28}(?:News|Online|Net|Network|Website|Daily|Times|Agency|Herald|Post|Edition|Portal|网|TV)|(?:BBC|CNN|CGTN|CCTV|NHK|RT|TASS|Reuters|The Guardian|Al Jazeera))";
const afterDash = new RegExp(
  `(?<=[\\p{L}\\p{N}”"’'?!)])(?<at>(?:\\s?[_|–—]\\s?|\\s[·•∙]\\s|\\s-\\s?|-(?=\\p{Lu}|\\w+\\.))${site}(?:\\s?[_|-]\\s?${site})?)$`,
  'gu',
);
// Title | News | News: a path of short names after the title.
const path = /(?<=\p{L}[\p{L}\p{N}\s,;:'’“”"-]{12,200})\s?(?<at>(?:\|\s?[\p{L}\p{N}][^|\n]{0,38}){1,4}\|?)$/gu;

/** Dates and times a system stamped, and the site's name in the headline. */
export function* stampResidue(text: string, kind: ParagraphKind, index: number): Iterable<Residue> {
  if (alone.test(text)) {
    yield { start: 0, end: text.length, what: 'a time stamp' };
    return;
  }
  yield* matches(text, atStart, 'a time stamp');
  yield* matches(text, inBrackets, 'a time stamp');
  if (kind !== 'headline' && kind !== 'heading' && !(index === 0 && text.length < 200)) return;
  yield* matches(text, atHeadlineEnd, 'a time stamp');
  const tail = [...matches(text, path, 'the path of the page on its site')];
  yield* tail.length ? tail : matches(text, afterDash, 'the name of the site');
}
