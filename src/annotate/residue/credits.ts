import { monthPattern } from '../../lexicon/calendar.ts';
import { countries } from '../../lexicon/countries.ts';
import { bracketLabels, datelineCities } from '../../lexicon/web-residue.ts';
import { matches, type Residue } from './shape.ts';

const role =
  '(?:reporters?|editors?|correspondents?|authors?|journalists?|translators?|proofreaders?|photographers?|commentators?|interns?|trainees?)';
const rank = '(?:(?:chief|special|trainee|intern|our|staff|responsible|duty|executive|senior|economic|sports)\\s)';
const name = "\\p{Lu}[\\p{L}.'’-]*";
// [editor in charge: Yu shenfang] · (Chief reporter Wang Bin) · (reporters Li Hua and Ma Jun)
const bracketed = new RegExp(
  `[\\[(（【](?:${rank}{0,2}${role}(?:\\s(?:in\\scharge|on\\sduty))?(?:\\s?[:：/][^\\])）】\\n]{1,60}|\\s${name}(?:\\s${name}){0,3}(?:(?:,|\\sand|、)\\s?${name}(?:\\s${name}){0,2}){0,4})|(?:edited|compiled|translated|proofread)\\sby\\s?[^\\])）】\\n]{1,50})[\\])）】]`,
  'giu',
);
const titled = /^[[(（【](?:editor|author|reporter)[’']s\s/i;
// … China News Service reporter Liu Guanguan · Photo by Xinhua reporter Li Hua
const caption = new RegExp(
  `(?:^|[.!?”"]\\s)(?<at>(?:[Pp]hoto(?:graph)?(?:ed)?\\sby\\s)?(?:${name}\\s){1,6}(?:reporter|correspondent|photographer)\\s${name}(?:\\s\\p{L}[\\p{L}’'-]*){0,2}(?:\\sphoto)?)\\.?$`,
  'gu',
);
// [Global Network Report] at the head, "Reference News Network reported on August 3" before a sentence of its own.
const leadLabel =
  /^\s{0,2}[[【](?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:[Rr]eports?|[Nn]ews|[Nn]etwork|[Oo]nline|[Rr]eporter|[Cc]omprehensive|[Ee]xclusive)[\]】]\s?(?=[\p{L}“"])/gu;
const leadLine = new RegExp(
  `^\\s{0,2}(?:\\p{Lu}[\\p{L}.’'-]*\\s){1,4}(?:Network|Agency|News|Net|Online|Daily|Times)\\s(?:reported|reports?)\\s(?:on\\s)?(?:${monthPattern}\\s\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}\\s${monthPattern})[,.:]?\\s(?=\\p{Lu}\\p{Ll})`,
  'gu',
);
// A byline with an address, which the reader of the text has blanked: Reporter Han So-ra sora@…
const mailed = new RegExp(`^\\s*(?:${name}[\\s,=]{1,3}){0,3}[Rr]eporter(?:[\\s,=]{1,3}${name}){1,3}\\s{6,}$`, 'gu');

const agencies =
  '(?:AP|AFP|Reuters|Yonhap|EPA|Xinhua|TASS|Tass|Kyodo|Getty|Newsis|News1|UPI|ANSA|DPA|dpa|IANS|PTI|ANI|RIA)';
const slashed = new RegExp(`(?<=[.!?”"]\\s?)/\\s?${agencies}[\\p{L}\\d]*(?:[ /=][\\p{L}\\d]+){0,3}\\.?$`, 'gu');
const equals = /[(（][\p{Lu}][\p{L} ]{1,30}\s?[=＝]\s?[\p{Lu}][\p{L} ]{1,30}[)）]/gu;
const label = /[[(（【]\s?([\p{L} -]{3,24})\s?[\])）】]/gu;
const pictureShows =
  /(?:^|[.!?”"]\s)(?<at>(?:The|This)\s(?:picture|image)\s(?:above\s|below\s)?shows\b[^.\n]{3,200}\.?)$/gu;

const cities = [...countries.flatMap((c) => c.seats ?? []), ...datelineCities]
  .map((s) => s.toUpperCase())
  .filter((s) => s.length > 3)
  .join('|');
const dateline = new RegExp(
  `(?:^|[.!?”"]\\s)(?<at>(?:${cities})(?:,\\s\\p{L}{3,9}\\.?\\s\\d{1,2})?:)(?=\\s[\\p{Lu}“"])`,
  'gu',
);
const bullet = /(?<=[\p{L}\p{N}])\s?[∙‧・•]\s?(?=\p{L})/gu;
// Editors print them too: after a label ("LIVE • Bridge reopens"), and between the items of a line ("Paris • Lyon • Nice").
const labelBefore = /^[\p{Lu}\p{N} ]{2,24}$/u;
const itemsApart = /\s[∙‧・•]\s.*\s[∙‧・•]\s/u;
const nameDot = /(?<=\p{Lu}\p{Ll}{1,15})·(?=\p{Lu}\p{Ll})/gu;

/** Credits, captions' ends, wire marks and datelines left inside the text. */
export function* creditResidue(text: string, index: number): Iterable<Residue> {
  for (const r of matches(text, bracketed, 'a credit'))
    if (
      !titled.test(text.slice(r.start, r.end)) &&
      !/^.{0,40}\b(?:of|at|for|from)\s/.test(text.slice(r.start, r.start + 60))
    )
      yield r;
  yield* matches(text, mailed, 'the credit of a reporter');
  if (index < 3) {
    yield* matches(text, leadLabel, 'the newspaper’s own label');
    yield* matches(text, leadLine, 'the newspaper’s own line');
  }
  yield* matches(text, caption, 'the credit of a picture');
  yield* matches(text, slashed, 'the credit of a picture');
  yield* matches(text, equals, 'the credit of a picture');
  for (const m of text.matchAll(label))
    if (
      bracketLabels.test(m[1]!.trim()) &&
      (/^(?:micro|wei|we|data|file|info|pic|source|photo)/i.test(m[1]!) || m.index + m[0].length >= text.length - 1)
    )
      yield { start: m.index, end: m.index + m[0].length, what: 'a mark of the publishing system' };
  yield* matches(text, pictureShows, 'the caption of a picture that is not here', false);
  for (const r of matches(text, dateline, 'a dateline left inside the text')) if (index > 2 || r.start > 0) yield r;
  for (const m of text.matchAll(bullet)) {
    if (/^\s.\s$/u.test(m[0]) && (labelBefore.test(text.slice(0, m.index)) || itemsApart.test(text))) continue;
    yield { start: m.index, end: m.index + m[0].length, what: 'a bullet of the web page', instead: ', ' };
  }
  for (const m of text.matchAll(nameDot))
    yield {
      start: m.index,
      end: m.index + 1,
      what: 'the dot that Chinese prints between the parts of a foreign name',
      instead: ' ',
    };
}

const group = /[[(（【][^\])）】\n]{0,60}[\])）】]/gu;
const codeWord = /(?<![\p{L}\p{N}])(?=[\p{L}\d_-]*\d{3})(?=[\p{L}\d_-]*\p{L})[\p{L}\d_-]{8,}/gu;

/** True for a line of nothing but codes and brackets: "[correction] wpap602160img [editor: …]". */
export function isCodeLine(text: string): boolean {
  const rest = text.replace(group, ' ').replace(codeWord, ' ');
  const pieces = (text.match(group)?.length ?? 0) + (text.match(codeWord)?.length ?? 0);
  return pieces >= 1 && !/[\p{L}\p{N}]/u.test(rest) && /\d{3}|editor|reporter|correction|author/i.test(text);
}
