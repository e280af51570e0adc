import { roundingWords, scalePatterns, wordValues } from '../lexicon/source-numerals.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { SourceFigure } from './source-values.ts';

export type AlphabeticLanguage = keyof typeof scalePatterns;

const letter = '(?![\\p{L}\\p{M}])';
const digits = '(?:\\d{1,3}(?:[. ’]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)?)';

const grammarOf = (language: AlphabeticLanguage) => ({
  scales: scalePatterns[language].map(([source, value]) => ({
    pattern: new RegExp(`^(?:${source})${letter}`, 'u'),
    value,
  })),
  words: wordValues[language].map(([source, value]) => ({ pattern: new RegExp(`^(?:${source})$`, 'iu'), value })),
  rounding: new RegExp(`(?:^|[^\\p{L}])(?:${roundingWords[language]})(?:\\s\\p{L}{1,4})?\\s?$`, 'iu'),
});
const grammars = Object.fromEntries(
  (Object.keys(scalePatterns) as AlphabeticLanguage[]).map((l) => [l, grammarOf(l)]),
) as Record<AlphabeticLanguage, ReturnType<typeof grammarOf>>;

const figure = new RegExp(`(?<![\\d.,])(?<n>${digits})(?:\\s?[-–—/]\\s?(?<to>${digits}))?`, 'gu');
const word = /\p{L}+(?:-\p{L}+)*/gu;

/** Figures and number words of a sentence (digits folded to ASCII), those inside `taken` left out. */
export function readAlphabeticFigures(
  text: string,
  language: AlphabeticLanguage,
  taken: readonly Span[],
): SourceFigure[] {
  const found: (SourceFigure & { readonly word?: number })[] = [];
  const free = (s: Span): boolean => !taken.some((t) => overlaps(t, s));
  for (const m of text.matchAll(figure)) {
    const span = { start: m.index, end: m.index + m[0].length };
    if (!free(span)) continue;
    found.push(...scaled(text, language, span, m.groups!.n!, m.groups!.to));
  }
  for (const m of text.matchAll(word)) {
    const value = wordValue(m[0], language);
    const span = { start: m.index, end: m.index + m[0].length };
    // Das Hundert, die Sechziger, Sechzig as a club: nouns.
    if (language === 'de' && m.index > 0 && /^\p{Lu}/u.test(m[0])) continue;
    if (value === undefined || !free(span) || found.some((f) => overlaps(f, span))) continue;
    // "тридцать пять", "doscientos cuarenta y tres"
    const last = found.at(-1);
    const link = last && text.slice(last.end, span.start);
    if (last?.word && value < last.word && last.readings[0]! % 10 === 0 && /^\s(?:[yeو]\s?|et\s)?$/.test(link ?? '')) {
      found.pop();
      const total = last.readings[0]! + value;
      const scale = scaleAt(text, language, span.end);
      found.push({
        ...last,
        end: scale.end,
        readings: [total * scale.value],
        firm: true,
        ...(scale.value === 1 && { word: value }),
      });
      continue;
    }
    const scale = scaleAt(text, language, span.end);
    found.push({
      start: span.start,
      end: scale.end,
      readings: [value * scale.value],
      approximate: false,
      firm: scale.value > 1 || value > 10,
      ...(scale.value === 1 && { word: value }),
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function scaled(
  text: string,
  language: AlphabeticLanguage,
  at: Span,
  n: string,
  to: string | undefined,
): SourceFigure[] {
  const scale = scaleAt(text, language, at.end);
  const rest = text.slice(scale.end, scale.end + 14);
  const percent = /^\s?(?:%|Prozent|процент|por ciento|pour cent|في المئة|بالمئة|في المائة|بالمائة)/iu.test(rest);
  const before = text.slice(Math.max(0, at.start - 24), at.start);
  const approximate = grammars[language].rounding.test(before) || /^\s?\+/.test(rest);
  // COVID-19, U-21, Су-57, G7: part of a name; "24-летний" is not.
  const inName = /[\p{L}][-–]?$/u.test(before);
  const make = (written: string, scaledBy: number, end: number): SourceFigure => {
    const values = numberReadings(written, language);
    const readings = scaledBy === 1 ? values : values.map((v) => v * scaledBy);
    if (scaledBy > 1 && to !== undefined) readings.push(...values); // "from 5 to 7 million": the 5 may stand alone
    return {
      start: at.start,
      end,
      readings,
      approximate,
      firm: (!inName || scaledBy > 1) && (readings[0]! > 2 || !Number.isInteger(readings[0])),
      ...(percent && { percent: true as const }),
    };
  };
  if (to === undefined) return [make(n, scale.value, scale.end)];
  const shortYear = /^(?:1[5-9]|20)\d\d$/.test(n) && /^\d\d$/.test(to);
  return [
    make(n, scale.value, scale.end),
    { ...make(to, scale.value, scale.end), ...(shortYear && { readings: [Number(to), Number(n.slice(0, 2) + to)] }) },
  ];
}

/** "150.000", "2 000", "2,5", "3.500": with the readings that stops and commas allow. */
function numberReadings(written: string, language: AlphabeticLanguage): number[] {
  const plain = written.replace(/[ ’]/g, '');
  const grouped = Number(plain.replace(/\./g, '').replace(',', '.'));
  if (/^\d+(?:\.\d+)?$/.test(plain)) {
    const decimal = Number(plain);
    if (!/^\d{1,3}\.\d{3}$/.test(plain)) return [decimal];
    return language === 'ru' || language === 'fr' ? [decimal, grouped] : [grouped, decimal];
  }
  // "1,500" by a writer used to English marks
  const english = /^\d{1,3},\d{3}$/.test(plain) ? [Number(plain.replace(',', ''))] : [];
  return [grouped, ...english];
}

function scaleAt(text: string, language: AlphabeticLanguage, end: number): { value: number; end: number } {
  let value = 1;
  let at = end;
  for (let round = 0; round < 2; round++) {
    const gap = /^\s?/.exec(text.slice(at, at + 1))![0].length;
    const rest = text.slice(at + gap, at + gap + 20);
    const hit = grammars[language].scales.find((s) => s.pattern.test(rest));
    if (!hit) break;
    const length = hit.pattern.exec(rest)![0].length;
    value *= hit.value;
    at += gap + length;
    if (text[at] === '.' && /^\s?\p{Ll}/u.test(text.slice(at + 1, at + 3))) at++;
  }
  return { value, end: at };
}

function wordValue(written: string, language: AlphabeticLanguage): number | undefined {
  const known = grammars[language].words.find((w) => w.pattern.test(written))?.value;
  if (known !== undefined) return known;
  if (language === 'de') return germanCompound(written.toLowerCase());
  return undefined;
}

const germanUnits: Readonly<Record<string, number>> = {
  ein: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9,
}; // biome-ignore format: a table

// "einundzwanzig", "dreihundert", "dreitausend"
function germanCompound(lower: string): number | undefined {
  const tens = /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(\p{L}{6,9})$/u.exec(lower);
  if (tens) {
    const ten = grammars.de.words.find((w) => w.value >= 20 && w.value < 100 && w.pattern.test(tens[2]!));
    return ten && ten.value + germanUnits[tens[1]!]!;
  }
  const big = /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)(hundert|tausend)$/u.exec(lower);
  return big ? (germanUnits[big[1]!] ?? 10) * (big[2] === 'hundert' ? 100 : 1000) : undefined;
}
