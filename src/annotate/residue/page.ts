import { captionLabels, entities, pageFurniture, recordLabels } from '../../lexicon/web-residue.ts';
import { isScriptLine } from './script.ts';
import { matches, type Residue } from './shape.ts';

const furniture = pageFurniture.map((f) => f.replaceAll('~', '[^\\n]{0,120}')).join('|');
const wholeParagraph = new RegExp(`^[\\s»›>*#|–—-]{0,4}(?:${furniture})[\\s.!:…*»›>→|]{0,5}$`, 'iu');
// As a last sentence only forms that no sentence of news has.
const lastSentence =
  /(?<=[.!?”"]\s)(?<at>(?:Your email address will not be published|Required fields are marked|All rights reserved|Leave a (?:Reply|Comment)|Click here (?:to|for)|Share this (?:article|story|post)|Read more(?=\s?[.…:»>]|$)|The post [^.\n]{1,120} appeared first on|Follow us on|Subscribe to our)[^\n]{0,120})$/u;
const records = new RegExp(`^(?:${recordLabels.join('|')})\\s?[:：]`, 'iu');
const captions = new RegExp(`^(?:${captionLabels.join('|')})\\s?[:：]`, 'iu');
/** Words of a record: a label before a whole sentence is the text's own ("Time: it is what we lack."). */
const longestRecord = 14;

const named = Object.keys(entities).join('|');
// Unterminated or spaced, only the names that are no words.
const odd = 'nbsp|rsquo|lsquo|rdquo|ldquo|middot|mdash|ndash|hellip|quot|laquo|raquo|bdquo|sbquo|ensp|emsp';
const entity = new RegExp(
  `&(?:amp;)?\\s?(?:(${named}) ?;|(${odd})(?![\\p{L}\\p{N}]);?|#(\\d{2,6});|#x([0-9a-f]{2,5});)`,
  'giu',
);
const tag =
  /<\/?(?:p|br|div|span|a|b|i|u|em|strong|img|h[1-6]|ul|ol|li|table|tr|td|th|font|center|script|style|iframe|figure|figcaption|blockquote|section|hr)(?:\s[^<>\n]{0,300})?\/?>/giu;
const shortcode =
  /\[\/?(?:caption|embed|gallery|video|audio|img|url|quote|youtube|vc_\w+|et_pb_\w+)(?:[\s=][^\][\n]{0,200})?\]|\{\{[^{}\n]{0,120}\}\}/giu;
const imageFile = /(?<![\w/.-])[\w-]{1,80}\.(?:jpe?g|png|gif|bmp|webp|mp4|docx?)(?![\w-])/giu;
const code = /(?<![\w/.@#-])(?:[a-z]{2,}[_-]?\d{6}[a-z\d_]*|\d{6,}[a-z]{2}[a-z\d_]*)(?![\w-])/gu;

/** Forms, links, labels, markup and codes of the page around the article. */
export function* pageResidue(text: string, index: number): Iterable<Residue> {
  if (wholeParagraph.test(text)) {
    yield { start: 0, end: text.length, what: 'a line of the web page around the article' };
    return;
  }
  if (isScriptLine(text)) {
    yield { start: 0, end: text.length, what: 'a line of the web page’s script' };
    return;
  }
  const record = records.exec(text);
  if (record && isRecord(text, record[0].length, index)) {
    yield { start: 0, end: text.length, what: 'a label of the publishing system' };
    return;
  }
  const caption = captions.exec(text);
  if (caption) {
    const isFile = /^(?:data|information)\s(?:map|picture|photo|image|chart)/i.test(caption[0]);
    yield {
      start: 0,
      end: caption[0].length,
      what: 'the label of a picture that is not here',
      ...(isFile && { instead: 'File photo:' }),
    };
  }
  yield* matches(text, new RegExp(lastSentence, 'gu'), 'a line of the web page around the article');
  yield* entitiesOf(text);
  yield* matches(text, tag, 'a tag of the web page');
  yield* matches(text, shortcode, 'a code of the publishing system');
  yield* matches(text, imageFile, 'the name of a file');
  yield* matches(text, code, 'a code of the publishing system');
}

// "Source: CCTV News Client", "Tags: flood, rain": few words and no sentence.
function isRecord(text: string, label: number, index: number): boolean {
  const words = text.slice(label).trim().split(/\s+/);
  if (words.length > longestRecord || /[.!?]["”]?\s+\p{Lu}/u.test(text.slice(label))) return false;
  if (/^(?:date|time|text|photo|picture|review|reading|planning|share|views|hits|translation|recommended)/i.test(text))
    return words.length <= 8 && !/[.!?]$/.test(text);
  return index > 0 || words.length <= 6;
}

function* entitiesOf(text: string): Iterable<Residue> {
  if (!text.includes('&')) return;
  for (const m of text.matchAll(entity)) {
    const [, name, loose, decimal, hex] = m;
    const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    const known = (name ?? loose)?.toLowerCase();
    const put =
      point === undefined
        ? entities[known!]
        : point > 31 && point < 0x1_0000 && !(point >= 0xd800 && point < 0xe000)
          ? String.fromCodePoint(point)
          : '';
    yield {
      start: m.index,
      end: m.index + m[0].length,
      what: 'a character code of the web page',
      ...(put && { instead: put }),
    };
  }
}
