import type { Span } from '../model/span.ts';

/** A number in a Chinese text by value: 1.3亿 and 一亿三千万 are both 130,000,000. */
export interface ChineseQuantity extends Span {
  readonly minimum: number;
  readonly maximum: number;
  readonly approximate: boolean;
  readonly percent?: true;
  /** The measure word or noun right behind it (人, 美元, 公里), where there is one. */
  readonly unit?: string;
}

/** A day, month or year in a Chinese text: 2021年1月26日, 二十六日, 1月. */
export interface ChineseDate extends Span {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** Numbers of something in a Chinese text, left to right; parts of dates are left out. */
export function readChineseQuantities(text: string): ChineseQuantity[] {
  const dates = readChineseDates(text);
  return [...text.matchAll(quantity)].flatMap((m) => {
    const g = m.groups!;
    const start = m.index;
    const at = start + (g.before?.length ?? 0);
    if (dates.some((d) => at < d.end && d.start < start + m[0].length)) return [];
    const low = chineseNumber(g.n!);
    const high = g.to === undefined ? low : chineseNumber(g.to);
    if (low === undefined || high === undefined || (idiom.test(g.n!) && !g.unit)) return [];
    return [bounded(m, start, low, high)];
  });
}

/** Dates in a Chinese text, left to right. */
export function readChineseDates(text: string): ChineseDate[] {
  return [...text.matchAll(date)].map((m) => {
    const g = m.groups!;
    const year = chineseNumber(g.year ?? '');
    const month = chineseNumber(g.month ?? g.m ?? '');
    const day = chineseNumber(g.day ?? g.d ?? g.only ?? '');
    return {
      start: m.index,
      end: m.index + m[0].length,
      ...(year && { year }),
      ...(month && { month }),
      ...(day && { day }),
    };
  });
}

/** The value of a Chinese, Arabic or mixed numeral (两点五, 3.5万, 一亿三千万, 二〇二一); undefined if it is none. */
export function chineseNumber(written: string): number | undefined {
  const text = written
    .replace(/[,，\s]/g, '')
    .replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  if (!text) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^[〇零一二三四五六七八九]{2,}$/.test(text)) return Number([...text].map((c) => digits[c]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (let i = 0; i < text.length; ) {
    const arabic = /^\d+(?:\.\d+)?/.exec(text.slice(i, i + 20))?.[0];
    if (arabic) {
      digit = Number(arabic);
      i += arabic.length;
      continue;
    }
    const c = text[i]!;
    i++;
    if (c in digits) digit = digits[c]!;
    else if (c === '点') {
      const rest = /^[〇零一二三四五六七八九]+/.exec(text.slice(i))?.[0] ?? '';
      digit = (digit ?? 0) + Number(`0.${[...rest].map((d) => digits[d]).join('') || '0'}`);
      i += rest.length;
    } else if (c === '半') digit = (digit ?? 0) + 0.5;
    else if (c in small) {
      section += (digit ?? 1) * small[c]!;
      digit = undefined;
    } else if (c in large) {
      const scale = large[c]!;
      const part = section + (digit ?? (section || total ? 0 : 1));
      // 一万亿: the second scale multiplies what came before it.
      total = part === 0 ? total * scale : total >= scale ? total + part * scale : (total + part) * scale;
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  return total + section + (digit ?? 0);
}

const digits: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // biome-ignore format: a table
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };

const numeral =
  '(?:[0-9０-９][0-9０-９,，.．]{0,20}[十百千万萬亿億兆]{0,3}|[〇零一二两兩三四五六七八九十百千万萬亿億兆点半]{1,20})';
const units =
  '(?:人次|人|名|位|例|个|個|件|起|次|架|艘|辆|輛|枚|家|所|条|條|座|只|隻|天|日|小时|小時|分钟|分鐘|周|週|个月|年|岁|歲|美元|欧元|歐元|日元|英镑|卢布|人民币|元|公里|千米|米|吨|噸|公斤|平方公里|公顷|级|級|票|席|国|國|省|市|届|屆|倍)';
const quantity = new RegExp(
  `(?<before>百分之|至少|超过|超過|逾|不少于|不少於|多达|多達|近|约|約|大约|大約|将近|不到|不足|最多|第)?(?<n>${numeral})(?:(?:至|到|-|—|~|～)(?<to>${numeral}))?(?<more>多|余|餘|来|以上|左右)?(?<percent>[%％]|个百分点)?(?<unit>${units})?`,
  'gu',
);
const year = '(?:[12][0-9]{3}|[〇零一二三四五六七八九]{4})';
const two = '(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})';
const date = new RegExp(
  `(?<year>${year})年(?:(?<month>${two})月)?(?:(?<day>${two})[日号號])?|(?<!\\d)(?<m>${two})月(?:(?<d>${two})[日号號])?|(?<![\\d一二三四五六七八九十第])(?<only>${two})[日号號](?![本元常])`,
  'gu',
);

// A single 一, 两, 十 or 万 without a measure word is part of an idiom more often than a number.
const idiom = /^[一二两三四五六七八九十百千万半点零〇]$/;

function bounded(m: RegExpExecArray, start: number, low: number, high: number): ChineseQuantity {
  const { before, more, percent, unit } = m.groups!;
  let minimum = low;
  let maximum = high;
  let approximate = low !== high;
  if (/至少|超|逾|不少/.test(before ?? '') || more === '以上') maximum = Number.POSITIVE_INFINITY;
  else if (/多达|多達|不到|不足|最多/.test(before ?? '')) minimum = 0;
  else if (/近/.test(before ?? '')) minimum *= 0.8;
  else if (/[约約]/.test(before ?? '') || more === '左右' || more === '来')
    [minimum, maximum] = [low * 0.85, high * 1.15];
  else if (more) maximum = high * 2; // 20多人: more than twenty, fewer than thirty
  approximate ||= minimum !== low || maximum !== high;
  return {
    start,
    end: start + m[0].length,
    minimum,
    maximum,
    approximate,
    ...((percent || before === '百分之') && { percent: true as const }),
    ...(unit && { unit }),
  };
}
