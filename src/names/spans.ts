import { countryForms, countryStarts, longestCountryForm } from '../lexicon/country-codes.ts';
import { type Paragraph, paragraphLayer } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { isParticle } from './parts.ts';
import { isEnglishWord, isFunctionWord, isGivenName, isKnownName, isLabel } from './words.ts';

/** A word as names are made of. */
export interface Word extends Span {
  /** Without a possessive ending. */
  readonly text: string;
  readonly capital: boolean;
  /** Two capitals or more and no small letter. */
  readonly acronym: boolean;
  /** Nothing but a single space stands between it and the word before. */
  readonly joined: boolean;
  /** First of its sentence, as far as punctuation tells. */
  readonly opens: boolean;
}

/** A stretch of words that may be one name. */
export interface NameSpan extends Span {
  readonly words: readonly Word[];
  readonly text: string;
  /** The article that stands before it: “the navaline”. */
  readonly article?: Span | undefined;
  /** All words are in small letters, or the last is after a capitalised one. */
  readonly lower: boolean;
}

/** A country named in the text. */
export interface CountryMention extends Span {
  readonly code: string;
}

const hidden =
  /[\p{L}\p{N}]*_[\p{L}\p{N}_]*|(?:https?:\/\/|www\.)\S+|\S+@\S+|[@#][\p{L}\p{N}_]+|\b[\w-]+(?:\.[\w-]+){0,4}\.(?:jpe?g|png|gif|com|org|net|es|cn|ru|pdf|html?)\b|\p{L}*\p{N}[\p{L}\p{N}-]*/giu;
// What a stretch without spaces must hold for any of it to be hidden.
const suspicious = /[_@#\p{N}]|:\/\/|www\.|\.(?:jpe?g|png|gif|com|org|net|es|cn|ru|pdf|html?)\b/iu;
const tag = /<\/?[a-z][^<>\n]{0,300}>/gi;
const word = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’ʻ-]\p{L}[\p{L}\p{M}]*)*\.?/gu;

const keepsStop = /^(?:(?:\p{Lu}\.)+|(?:Mr|Ms|Mrs|Dr|St|Gen|Sen|Rep|Gov|Jr|Sr|Prof)\.)$/u;
// “al-Assad” begins with a capital where it counts.
const capitalised = /^(?:(?:al|el|an|ar|as|ash|at|ad|az|ul)[-’'])?\p{Lu}/u;
const initial = /^\p{Lu}\.?$/u;
const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/;
// Letters of another encoding: “PeÃ±a”.
const mojibake = /[ÃÂ][^\p{Ll}]?$|[ÃÂ]\P{L}|Ã\p{L}|A[\u0302\u0303]/u;
// Two words in one, a brand, a letter too many: “BernieSanders”, “SaaS”, “QAfghanistan”; not “McGregor”, “LeBron”.
const fused = /\p{Ll}{4,}\p{Lu}|\p{Ll}\p{Lu}$|^\p{Lu}{2,}\p{Ll}{3}/u;

/** Words of the paragraph; what is no running text (addresses, handles, file names, codes) is left out. */
export const wordsOf = paragraphLayer('name words', ({ text }): readonly Word[] => {
  const prose = text.includes('<') ? text.replace(tag, (m) => '0'.repeat(m.length)) : text;
  const shown = prose.replace(/\S+/g, (chunk) =>
    suspicious.test(chunk) ? chunk.replace(hidden, (m) => '0'.repeat(m.length)) : chunk,
  );
  const out: Word[] = [];
  let last = 0;
  for (const m of shown.matchAll(word)) {
    let raw = m[0];
    // “U.S.” and “J.” keep their full stop, “Moscow.” does not.
    if (raw.endsWith('.') && !keepsStop.test(raw)) raw = raw.slice(0, -1);
    const text = /['’]/.test(raw) ? raw.replace(/['’][sS]$|['’]$/, '') : raw;
    const gap = shown.slice(last, m.index);
    out.push({
      start: m.index,
      end: m.index + text.length,
      text,
      capital: capitalised.test(text) && !mojibake.test(text) && !fused.test(text),
      acronym: /^\p{Lu}{2,}$/u.test(text),
      joined: out.length > 0 && gap === ' ',
      opens: out.length === 0 || /[.!?:;“"”\n([]\s*$/.test(gap),
    });
    last = m.index + raw.length;
    if (raw.length > text.length) last = m.index + raw.length;
  }
  return out;
});

/** Countries, by name, adjective or capital. */
export const countriesIn = paragraphLayer('countries', (paragraph): readonly CountryMention[] => {
  const words = paragraph.get(wordsOf);
  const out: CountryMention[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.capital) continue;
    const first = words[i]!.text.toLowerCase();
    // A possessive or a hyphen inside may hide the first word; only plain ones are sorted out.
    if (/^[a-z]+$/.test(first) && !countryStarts.has(first) && paragraph.text[words[i]!.end] === ' ') continue;
    for (let n = Math.min(longestCountryForm, words.length - i); n > 0; n--) {
      const start = words[i]!.start;
      const end = words[i + n - 1]!.end;
      const form = paragraph.text.slice(start, end).toLowerCase();
      const code = countryForms.get(form) ?? countryForms.get(`${form}.`);
      if (!code && n === 1) for (const part of fusedCountries(form)) out.push({ start, end, code: part });
      if (!code || (form === 'us' && paragraph.text.slice(start, end) !== 'US')) continue;
      out.push({ start, end, code });
      i += n - 1;
      break;
    }
  }
  return out;
});

// “China-Japan” is none, “U.S.” reads as two initials to the word pattern.
const prefixes: Readonly<Record<string, string>> = { sino: 'CN', russo: 'RU', franco: 'FR', anglo: 'GB' };
const fusedCountries = (form: string): readonly string[] =>
  form.includes('-') ? form.split('-').flatMap((p) => countryForms.get(p) ?? prefixes[p] ?? []) : [];

/** Runs of capitalised words, cut where a word is no part of a name. */
export const nameSpans = paragraphLayer('name spans', (paragraph): readonly NameSpan[] => {
  const words = paragraph.get(wordsOf);
  const countries = paragraph.get(countriesIn);
  const isCountry = (w: Word): boolean => countries.some((c) => c.start <= w.start && w.end <= c.end);
  const out: NameSpan[] = [];
  let run: Word[] = [];
  const flush = (): void => {
    while (
      run.length &&
      (!run.at(-1)!.capital || (run.length > 1 && (initial.test(run.at(-1)!.text) || suffix.test(run.at(-1)!.text))))
    )
      run.pop();
    if (run.length && run.length <= 5) out.push(spanOf(paragraph, run));
    run = [];
  };
  for (const w of words) {
    if (!w.joined) flush();
    if (w.capital) {
      const opening = w.opens && run.length === 0 && isEnglishWord(w.text) && !isKnownName(w.text);
      // “Theresa May” is no month.
      const born = run.length > 0 && /^(?:May|April|June|August)$/.test(w.text) && isGivenName(run.at(-1)!.text);
      if (run.length > 0 && /^\p{Lu}\.$/u.test(w.text)) run.push(w);
      else if (!born && (isLabel(w.text) || isCountry(w) || opening || /^\p{Lu}-/u.test(w.text))) flush();
      else if ((w.acronym || /^(?:\p{Lu}\.){2,}$/u.test(w.text)) && w.text.length <= 5 && run.length === 0) flush();
      else run.push(w);
    } else if (run.length && isParticle(w.text)) run.push(w);
    else flush();
  }
  flush();
  return out;
});

export function spanOf(paragraph: Paragraph, words: readonly Word[]): NameSpan {
  const start = words[0]!.start;
  const end = words.at(-1)!.end;
  const the = /(?:^|[\s“"(])(the|a|an)\s$/i.exec(paragraph.text.slice(Math.max(0, start - 6), start));
  return {
    start,
    end,
    words,
    text: paragraph.text.slice(start, end),
    article: the ? { start: start - 1 - the[1]!.length, end: start - 1 } : undefined,
    lower: words.some((w) => !w.capital && !isParticle(w.text)),
  };
}

const speech =
  /^(?:said|says|told|added|stated|noted|announced|stressed|declared|replied|warned|tweeted|wrote|thinks|believes|pointed|emphasized|explained|claimed|reiterated)$/i;

/** Unknown lower-case words where a name must stand: after a first name or an office, beside “said”, after “the”. */
export const lowerSpans = paragraphLayer('lower-case name spans', (paragraph): readonly NameSpan[] => {
  const words = paragraph.get(wordsOf);
  const out: NameSpan[] = [];
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!;
    if (w.capital || w.text.length < 4 || w.text.includes("'") || isEnglishWord(w.text) || isFunctionWord(w.text))
      continue;
    if (w.text.includes('-') || w.text.includes('’') || /\p{Lu}/u.test(w.text) || mojibake.test(w.text)) continue;
    // The rest of a word that another encoding broke: “KÃ¶rner”.
    if (words[i - 1] && w.start - words[i - 1]!.end <= 2 && mojibake.test(words[i - 1]!.text)) continue;
    const group = [w];
    const before = words[i - 1];
    // “Jane pusaki”, “kumbeze chiponda”
    if (
      w.joined &&
      before?.capital &&
      !isLabel(before.text) &&
      !before.acronym &&
      !countryForms.has(before.text.toLowerCase())
    )
      group.unshift(before);
    let next = words[i + 1];
    while (next?.joined && !next.capital && next.text.length > 3 && !isEnglishWord(next.text)) {
      group.push(next);
      i++;
      next = words[i + 1];
    }
    out.push(spanOf(paragraph, group));
  }
  return out;
});

/** True where the words right after or before the span say that it speaks. */
export function speaks(paragraph: Paragraph, span: Span): boolean {
  const words = paragraph.get(wordsOf);
  const after = words.find((w) => w.start >= span.end);
  const before = words.findLast((w) => w.end <= span.start);
  return Boolean(
    (after && after.start - span.end <= 3 && speech.test(after.text)) ||
      (before && span.start - before.end <= 3 && speech.test(before.text)),
  );
}
