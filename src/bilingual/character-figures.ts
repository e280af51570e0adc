import { overlaps, type Span } from '../model/span.ts';
import { chineseNumber } from './chinese-numbers.ts';
import type { SourceFigure } from './source-values.ts';

export type CharacterLanguage = 'zh' | 'ja' | 'ko';

const scaleChars = '十百千万萬亿億兆십백천만억조';
const digits = '\\d{1,3}(?:[,，]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const counters =
  '人次|人|名|位|例|个|個|件|起|次|架|艘|辆|輛|枚|家|所|条|條|座|只|隻|天|小时|小時|分钟|分鐘|周|週|个月|か月|カ月|ヶ月|年|岁|歲|歳|美元|欧元|歐元|日元|英镑|卢布|人民币|元|円|ドル|ユーロ|公里|千米|米|吨|噸|トン|公斤|平方|公顷|级|級|票|席|国|國|省|市|届|屆|倍|回|度|つ|台|匹|頭|社|校|冊|点|本|時間|分間|日間|週間|代|番|位|階|層|层|户|戶|亩|畝|株|头|场|場|部|名|分之';
const number = new RegExp(
  `(?<before>至少|超过|超過|逾|不少于|多达|多達|近|约|約|大约|大約|将近|不到|不足|最多|およそ|약|최소|최대)?(?:` +
    `(?<n>(?:${digits})(?:[多余餘]?[${scaleChars}]{1,3}(?:(?:${digits})[${scaleChars}]{1,3}){0,2}(?:\\d{1,4})?)?)` +
    `|(?<=百分之)(?<pc>[〇零一二三四五六七八九十百点半]{1,12})|(?<w>[〇零一二两兩三四五六七八九十百千万萬亿億兆点半]{1,20}(?=(?:多|余|餘|来)?(?:${counters}))))` +
    `(?<more>多|余|餘|以上|左右|前後|程度|弱|強|여|이상|가량)?(?<percent>\\s?%|パーセント|퍼센트|个百分点|ポイント)?`,
  'gu',
);
// 約７割 is 70 percent; a batting average of １割８分２厘 is .182.
const tenths = /(?<a>\d)割(?:(?<b>\d)分)?(?:(?<c>\d)厘)?/g;
const vague = /[数數几幾](?<scale>[十百千万萬亿億]{1,2})/gu;

/** Figures of a Chinese, Japanese or Korean sentence (digits folded to ASCII), those inside `taken` left out. */
export function readCharacterFigures(
  text: string,
  language: CharacterLanguage,
  taken: readonly Span[],
): SourceFigure[] {
  const found: SourceFigure[] = [];
  for (const m of text.matchAll(vague)) {
    const scale = chineseNumber(m.groups!.scale!);
    if (scale) found.push({ ...spanOf(m), readings: [scale, scale * 3, scale * 5], approximate: true, firm: false });
  }
  for (const m of text.matchAll(tenths)) {
    const [a, b, c] = [m.groups!.a!, m.groups!.b ?? '', m.groups!.c ?? ''];
    const parts = Number(`${a}${b || '0'}.${c || '0'}`);
    found.push({
      ...spanOf(m),
      readings: [parts, Number(a), Number(a + b + c), Number(`0.${a}${b}${c}`)],
      approximate: false,
      firm: true,
    });
  }
  for (const m of text.matchAll(number)) {
    const span = spanOf(m);
    if ([...taken, ...found].some((t) => overlaps(t, span))) continue;
    const read = reading(text, m, language);
    if (read) found.push({ ...span, ...read });
  }
  return found.sort((a, b) => a.start - b.start);
}

function reading(
  text: string,
  m: RegExpExecArray,
  language: CharacterLanguage,
): Omit<SourceFigure, 'start' | 'end'> | undefined {
  const { n, w, pc, before, more, percent } = m.groups!;
  const written = (n ?? pc ?? w)!;
  const value = chineseNumber(hanja(written.replace(/[多余餘]/g, '')));
  if (value === undefined) return undefined;
  const prior = text.slice(Math.max(0, m.index - 4), m.index);
  const rest = text.slice(m.index + m[0].length, m.index + m[0].length + 5);
  const approximate = Boolean(before || more) || /^[多余餘強弱]/u.test(rest);
  const readings = [value];
  if (/^年代/.test(rest) && value < 100) readings.push(1900 + value, 2000 + value);
  // １３年, ００～８５年: a year of either century.
  if (language === 'ja' && /^\d\d$/.test(written) && /^(?:年(?![生間])|～\d\d年)/.test(rest))
    readings.push(1900 + value, 2000 + value);
  // 0—24时: hours of the day.
  if (/^[—–～~-]\d{1,2}[时時]/.test(rest)) return undefined;
  if (/分之$/.test(prior) && !/百分之$/.test(prior)) return undefined;
  if (w !== undefined) {
    // 一方, 十分, 三农, 第一: a number in characters is a word or part of one more often than a figure.
    if (/^分之/.test(rest) || !/^[\p{L}]/u.test(rest) || /[第每]$/.test(prior) || value < 3) return undefined;
    return { readings, approximate, firm: value > 20 && !/^[百千万萬亿億]+$/.test(w) };
  }
  if (/百分之$/.test(prior) || percent) return { readings, approximate, firm: true, percent: true };
  const inName =
    /[A-Za-z][-–]?$/.test(prior) ||
    (language === 'ja' && /[\p{Script=Han}]$/u.test(prior) && /^[\s、。「」（）・]/u.test(rest));
  return { readings, approximate, firm: !inName && (value > 2 || !Number.isInteger(value)) && !/^年生/.test(rest) };
}

// Hangul scale words as characters.
const hanja = (s: string): string =>
  s.replace(/[십백천만억조]/gu, (c) => ({ 십: '十', 백: '百', 천: '千', 만: '万', 억: '億', 조: '兆' })[c]!);

const spanOf = (m: RegExpExecArray): Span => ({ start: m.index, end: m.index + m[0].length });
