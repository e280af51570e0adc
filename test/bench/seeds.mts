// Faults put into a translation on purpose, one of each kind per document, the same ones at every run.
import { readNumbers } from '../../src/annotate/number-grammar.ts';
import { readTimes } from '../../src/annotate/time-grammar.ts';
import { monthNames, weekdayNames } from '../../src/lexicon/calendar.ts';

export type FaultKind = 'figure' | 'date' | 'name' | 'passage';

/** A changed translation: the segment that was changed, and what was put for what. */
export interface Fault {
  readonly kind: FaultKind;
  readonly segment: number;
  readonly before: string;
  readonly after: string;
  readonly target: readonly string[];
}

/** Numbers from 0 to below 1, the same for the same name (mulberry32 on a hash of it). */
export function randomFor(name: string): () => number {
  let state = 2166136261;
  for (const c of name) state = Math.imul(state ^ c.charCodeAt(0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Place {
  readonly segment: number;
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/** A fault of the kind in the document, where it has something to change. */
export function seed(kind: FaultKind, id: string, target: readonly string[]): Fault | undefined {
  const random = randomFor(`${kind} ${id}`);
  if (kind === 'passage') {
    const long = target.flatMap((t, i) => (t.length > 60 && i > 0 && /[.!?][”"’')]*$/.test(t.trim()) ? [i] : []));
    const segment = long[Math.floor(random() * long.length)];
    if (segment === undefined) return undefined;
    return {
      kind,
      segment,
      before: target[segment]!,
      after: '',
      target: target.map((t, i) => (i === segment ? '' : t)),
    };
  }
  const places = target.flatMap((text, segment) =>
    placesIn(kind, text, random, target).map((p): Place => ({ segment, ...p })),
  );
  const place = places[Math.floor(random() * places.length)];
  if (!place) return undefined;
  const text = target[place.segment]!;
  const changed = text.slice(0, place.start) + place.after + text.slice(place.end);
  return {
    kind,
    segment: place.segment,
    before: text.slice(place.start, place.end),
    after: place.after,
    target: target.map((t, i) => (i === place.segment ? changed : t)),
  };
}

function placesIn(
  kind: FaultKind,
  text: string,
  random: () => number,
  all: readonly string[],
): Omit<Place, 'segment'>[] {
  const times = readTimes(text).filter((t) => !/^(?:duration|age|relative)$/.test(t.meaning.kind));
  if (kind === 'figure') {
    return readNumbers(text)
      .filter((n) => !n.ordinal && !times.some((t) => t.start < n.end && n.start < t.end))
      .flatMap(({ digits }) => {
        const written = text.slice(digits.start, digits.end);
        const after = otherNumber(written, random);
        return after && !/[\p{L}-]$/u.test(text.slice(0, digits.start)) ? [{ ...digits, after }] : [];
      });
  }
  if (kind === 'date')
    return times.flatMap((t) => {
      const written = text.slice(t.start, t.end);
      const after = /^\d{4}-/.test(written) ? undefined : otherDate(written, random);
      return after ? [{ start: t.start, end: t.end, after }] : [];
    });
  return namesIn(text, all).map((n) => ({ ...n, after: otherNames[Math.floor(random() * otherNames.length)]! }));
}

const numberWords = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function otherNumber(written: string, random: () => number): string | undefined {
  const word = numberWords.indexOf(written.toLowerCase());
  if (word >= 0) return numberWords[(word + 1 + Math.floor(random() * 6)) % numberWords.length]!;
  const digits = [...written.matchAll(/\d/g)];
  if (!digits.length || Number(written.replace(/\D/g, '')) < 3) return undefined;
  const d = digits[Math.floor(random() * Math.min(2, digits.length))]!;
  const other = String((Number(d[0]) + 1 + Math.floor(random() * 8)) % 10);
  const changed =
    written.slice(0, d.index) + (other === '0' && d.index === 0 ? '9' : other) + written.slice(d.index + 1);
  return changed === written ? undefined : changed;
}

function otherDate(written: string, random: () => number): string | undefined {
  const weekday = weekdayNames.find((w) => written.includes(w));
  if (weekday)
    return written.replace(weekday, weekdayNames[(weekdayNames.indexOf(weekday) + 1 + Math.floor(random() * 6)) % 7]!);
  const day = /(?<!\d)\d{1,2}(?![\d:])/.exec(written);
  const month = monthNames.find((m) => written.includes(m));
  if (month && (!day || random() < 0.3))
    return written.replace(month, monthNames[(monthNames.indexOf(month) + 1 + Math.floor(random() * 11)) % 12]!);
  if (day) {
    const n = ((Number(day[0]) + Math.floor(random() * 26)) % 28) + 1;
    return n === Number(day[0])
      ? undefined
      : written.slice(0, day.index) +
          n +
          written
            .slice(day.index + day[0].length)
            .replace(
              /^(?:st|nd|rd|th)/,
              n % 10 > 3 || n % 10 === 0 || (n > 10 && n < 14) ? 'th' : ['', 'st', 'nd', 'rd'][n % 10]!,
            );
  }
  const year = /(?:19|20)\d\d/.exec(written);
  return year ? written.replace(year[0], String(Number(year[0]) - 1 - Math.floor(random() * 9))) : undefined;
}

// From many places, for a name of the article's own kind is the harder fault.
const otherNames = [
  'Robert Whitfield', 'Anna Castellano', 'Thomas Okafor', 'Helena Bergström', 'Victor Marchetti', 'Dmitry Gorshkov',
  'Yekaterina Lebedeva', 'Zhang Jianguo', 'Li Xiaoming', 'Haruto Suzuki', 'Akiko Nakamura', 'Khalid al-Mansouri',
]; // biome-ignore format: a list

/** A whole run of two or three capitalised words inside a sentence, each written like a name wherever it stands. */
function namesIn(text: string, all: readonly string[]): { start: number; end: number }[] {
  const joined = all.join('\n');
  const run = /(?<=[\p{Ll},] )(?<!\p{Lu}[\p{L}’'.-]* )\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}{2,}){1,2}(?![\p{L}-]| \p{Lu})/gu;
  return [...text.matchAll(run)]
    .filter((m) => m[0].split(' ').every((w) => !joined.includes(w.toLowerCase())))
    .map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
