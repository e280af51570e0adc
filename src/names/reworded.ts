import { countryForms } from '../lexicon/country-codes.ts';
import { authority } from './authority.ts';
import type { Titled } from './entity.ts';
import { type Form, otherWords } from './term-forms.ts';
import { plainStemOf, stemOf, type TermWord } from './term-words.ts';

/** A name said in other words or in another order. */
export interface Rewording {
  readonly form: Form;
  /** The last of the words that belong to it. */
  readonly last: number;
  /** The form's country is named inside. */
  readonly anchored: boolean;
  /** Whose names, in other countries, the words are by right. */
  readonly bearers: readonly number[];
}

interface Filed {
  readonly form: Form;
  readonly treaty: boolean;
  /** Content words without countries: by their commonest synonym in order, and as they stand. */
  readonly stems: readonly string[];
  readonly plain: readonly string[];
  /** “Office of Taiwan Affairs” in the order of “Taiwan Affairs Office”. */
  readonly turned: string;
}

const longest = 10;

/** Names by their content words, in any order, with the words that translators choose between taken as one. */
export class Rewordings {
  readonly #bags = new Map<string, Filed[]>();
  readonly #stems = new Set<string>();

  /** Files a form of a name; a treaty's content words include its countries. */
  add(form: Form, treaty: boolean): void {
    if (treaty && form.standing !== 'right') return;
    const found = content(form.words);
    const stems = treaty ? found.all : found.stems;
    const distinct = new Set(stems).size;
    if (distinct < 2 || distinct < stems.length) return;
    for (const s of found.stems) this.#stems.add(s);
    const key = bag(stems, treaty);
    const list = this.#bags.get(key);
    const filed = { form, treaty, stems, plain: found.plain, turned: turned(form.words) };
    if (list) list.push(filed);
    else this.#bags.set(key, [filed]);
  }

  /** The longest name that the words from `at` say otherwise; of several countries' bodies one each. */
  at(text: string, words: readonly TermWord[], at: number): readonly Rewording[] {
    const first = words[at]!.key;
    if (!this.#stems.has(stemOf(first)) && !countryForms.has(first)) return [];
    let best: readonly Rewording[] = [];
    const keys = words.slice(at, at + longest).map((w) => w.key);
    for (let n = 1; n <= keys.length; n++) {
      if (n > 1 && /[.,;:!?()“”"\n]/.test(text.slice(words[at + n - 2]!.end, words[at + n - 1]!.start))) break;
      const { stems, plain, countries, all } = content(keys.slice(0, n));
      const stem = stems.at(-1);
      if (stem !== undefined && !this.#stems.has(stem)) break;
      if (all.length < 2 || stemOf(keys[n - 1]!) === '') continue;
      const listed = [...(this.#bags.get(bag(stems, false)) ?? []), ...(this.#bags.get(bag(all, true)) ?? [])];
      if (listed.length === 0) continue;
      const said = turned(keys.slice(0, n));
      const bearers = listed.filter((f) => f.form.standing === 'right' && isSaid(f, plain, said));
      const written = text.slice(words[at]!.start, words[at + n - 1]!.end);
      const article = /\ban?\s$/i.test(text.slice(Math.max(0, words[at]!.start - 4), words[at]!.start));
      const part = isPart(text, words[at]!.start, words[at + n - 1]!.end);
      const found = listed.flatMap((f): Rewording[] => {
        const e = authority().entity(f.form.id);
        const own = e.countries.filter((c) => c.length === 2 && !/^(?:UN|EU)$/.test(c));
        if (!f.treaty && countries.length && own.length && !countries.every((c) => own.includes(c))) return [];
        if (bearers.some((b) => !own.length || own.some((c) => authority().entity(b.form.id).countries.includes(c))))
          return [];
        if (countries.length && !own.length && !f.treaty) return [];
        const anchored = countries.length > 0 && own.length > 0;
        const good = f.treaty ? ofTreaty(written, article, all.length) : !part && ofBody(f, stems, plain, written, anchored); // biome-ignore format: one line
        return good ? [{ form: f.form, last: at + n - 1, anchored, bearers: bearers.map((b) => b.form.id) }] : [];
      });
      if (found.length) best = found;
    }
    return best;
  }
}

const bag = (stems: readonly string[], treaty: boolean): string =>
  `${treaty ? 't ' : ''}${[...stems].sort().join(' ')}`;

/** The content words of some keys without the small ones, “United Nations” as one; countries apart and (in `all`) among them. */
function content(keys: readonly string[]) {
  const all: string[] = [];
  const stems: string[] = [];
  const plain: string[] = [];
  const countries: string[] = [];
  for (let i = 0; i < keys.length; i++) {
    const two = i + 1 < keys.length ? `${keys[i]} ${keys[i + 1]}` : '';
    const code = countryForms.get(two) ?? countryForms.get(keys[i]!);
    if (code && !/^(?:white house|pentagon|kremlin|kuomintang)$/.test(keys[i]!)) {
      if (countryForms.has(two)) i++;
      countries.push(code);
      all.push(code);
      continue;
    }
    const one = two === 'united nations' ? 'un' : two === 'european union' ? 'eu' : undefined;
    if (one) i++;
    const stem = stemOf(one ?? keys[i]!);
    if (stem === '') continue;
    stems.push(stem);
    all.push(stem);
    plain.push(plainStemOf(one ?? keys[i]!));
  }
  return { stems, plain, countries, all };
}

// The same words but for their endings and spelling; those of a body may turn about “of”, a treaty's may not.
const isSaid = (f: Filed, plain: readonly string[], said: string): boolean =>
  f.plain.join(' ') === plain.join(' ') || (!f.treaty && f.turned === said);

function turned(keys: readonly string[]): string {
  const parts: string[][] = [[]];
  for (const k of keys) {
    if (/^(?:of|for|on|in)$/.test(k)) parts.push([]);
    else parts.at(-1)!.push(k);
  }
  return parts
    .reverse()
    .flatMap((p) => content(p).plain)
    .join(' ');
}

// Treaties may stand in any order. “A plan of joint action” is any plan, “the nuclear deal with Iran” says what it is about.
function ofTreaty(written: string, article: boolean, words: number): boolean {
  if (words < 3) return false;
  const names = otherWords(written.split(/[\s-]+/)).some((o) => /^\p{Lu}/u.test(o.word));
  return names || !(/\p{Lu}/u.test(written) || article);
}

// “Guangdong Provincial Public Security Department”, “the National Association of Journalists”: the name goes on.
const isPart = (text: string, start: number, end: number): boolean =>
  (/(?<![.!?:]\s)\p{Lu}[\p{L}-]+[ -]$/u.test(text.slice(Math.max(0, start - 30), start)) &&
    !countryForms.has((/(\S+) $/.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '').toLowerCase()) &&
    !/\b(?:The|A|An|In|At|Of|For|From|But|And|With|By|To|On)\s$/.test(text.slice(Math.max(0, start - 8), start))) ||
  (/^(?: (?:of|for|on)(?: the)?)? \p{Lu}\p{Ll}/u.test(text.slice(end, end + 12)) &&
    !countryForms.has(
      (/^(?: (?:of|for|on|in)(?: the)?)? ([\p{L}.]+)/u.exec(text.slice(end, end + 40))?.[1] ?? '').toLowerCase(),
    ));

// Written as a name; as many of its words in common with the right one as the country beside it leaves necessary.
function ofBody(
  f: Filed,
  stems: readonly string[],
  plain: readonly string[],
  written: string,
  anchored: boolean,
): boolean {
  const common = plain.filter((p) => f.plain.includes(p)).length;
  const small = /^(?:of|the|for|and|on|in|to|with|s)$/;
  const words = written.split(/[\s-]+/).filter((w) => !small.test(w.toLowerCase()));
  if (!words.every((w) => /^[\p{Lu}\d]/u.test(w))) return false;
  if (stems.length < 3) return anchored && common >= 1 && f.form.standing !== 'literal';
  return common >= 2 && common * 2 >= stems.length;
}

/** Names that translation takes apart and puts together again in another order. */
export const isReworded = (e: Titled): boolean =>
  e.group === 'bodies' ||
  e.group === 'outlets' ||
  (e.group === 'treaties' && e.kind !== 'event' && e.kind !== 'operation');
