import { countryWord } from '../lexicon/countries.ts';
import { type Paragraph, paragraphLayer } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { alternatives } from './alternatives.ts';
import { authority } from './authority.ts';
import type { Entity } from './entity.ts';
import { isReworded, type Rewording, Rewordings } from './reworded.ts';
import { asMinister, type Form, isPlausible, titleLike } from './term-forms.ts';
import { type TermWord, termKeys, termWords } from './term-words.ts';

/** A treaty, body, outlet, place or office under a form that is not its name. */
export interface TermFault extends Span {
  readonly entity: Entity;
  /** `wrong`: a listed wrong form; `reworded`: the same words in another order or by synonyms; `case`: small letters. */
  readonly how: 'wrong' | 'reworded' | 'case';
  /** The form to print: the house name, or the right form nearest to what stands there. */
  readonly form: string;
}

/** A fault only where the text speaks of the entity's country: “National Party” is the Kuomintang, or a party elsewhere. */
export interface LiteralFault extends TermFault {
  /** Those who bear the form by right. */
  readonly bearers: readonly number[];
}

interface Terms {
  /** By the first two words, or by the only one; the longest first. */
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  readonly rewordings: Rewordings;
}

const longest = 9;
const firstWords = (first: string, second: string | undefined): string => (second ? `${first} ${second}` : first);
let loaded: Terms | undefined;

function terms(): Terms {
  if (loaded) return loaded;
  const forms = new Map<string, Form[]>();
  const rewordings = new Rewordings();
  for (const e of authority().allButPeople()) {
    const add = (text: string, standing: Form['standing'], fix?: string): void => {
      const words = termKeys(text);
      if (words.length === 0 || words.length > longest) return;
      const form: Form = { id: e.id, text, words, standing, ...(fix ? { fix } : {}) };
      if (isReworded(e)) rewordings.add(form, e.group === 'treaties');
      // Newspapers write “foreign minister” small.
      if (fix && standing === 'right') return;
      const key = firstWords(words[0]!, words[1]);
      const list = forms.get(key);
      if (list) list.push(form);
      else forms.set(key, [form]);
    };
    for (const right of [e.name, ...e.also, ...e.short]) add(right, 'right');
    const ministry = e.group === 'bodies' && asMinister(e.name);
    for (const standing of ['wrong', 'literal'] as const)
      for (const text of e[standing].flatMap(alternatives)) {
        add(text, standing);
        const minister = ministry && asMinister(text);
        if (minister) add(minister, standing, ministry);
      }
    if (ministry)
      for (const right of [e.name, ...e.also]) {
        const minister = asMinister(right);
        if (minister) add(minister, 'right', ministry);
      }
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  loaded = { forms, rewordings };
  return loaded;
}

/** What a paragraph holds of names of treaties, bodies, outlets and places. */
export interface TermsIn {
  readonly faults: readonly TermFault[];
  /** Right names, with whom they stand for. */
  readonly right: readonly (Span & { readonly ids: readonly number[] })[];
  /** Faults that the article's countries decide on. */
  readonly literal: readonly LiteralFault[];
}

/** Names of treaties, bodies, outlets and places, right and faulty; the longest match at each place. */
export const termsIn = paragraphLayer('terms', (paragraph): TermsIn => {
  const { forms, rewordings } = terms();
  const words = termWords(paragraph.text);
  const out: TermFault[] = [];
  const good: (Span & { ids: number[] })[] = [];
  const literal: LiteralFault[] = [];
  for (let i = 0; i < words.length; i++) {
    const listed = listedAt(forms, words, i, paragraph.text);
    // “The National” is a newspaper, “the National Party” none of its.
    if (words[i]!.key === 'the' && listed[0]) {
      const inner = listedAt(forms, words, i + 1, paragraph.text)[0];
      if (inner && inner.words.length >= listed[0].words.length) continue;
    }
    const right = listed.find((f) => f.standing === 'right');
    const wrong = listed.find((f) => f.standing === 'wrong');
    const length = listed[0]?.words.length;
    for (const f of listed.filter((f) => f.standing === 'literal' && f.words.length === length)) {
      const found = faultAt(paragraph, words, i, f);
      if (found) literal.push({ ...found, bearers: listed.flatMap((o) => (o.standing === 'right' ? o.id : [])) });
    }
    if (right && (!wrong || right.words.length >= wrong.words.length)) {
      const at = { start: words[i]!.start, end: words[i + right.words.length - 1]!.end };
      const fault = caseFault(paragraph, right, listed, at.start, at.end);
      if (fault) out.push(fault);
      else if (/\p{Lu}/u.test(paragraph.text.slice(at.start, at.end))) {
        const ids = listed
          .filter((f) => f.standing === 'right' && f.words.length === right.words.length)
          .map((f) => f.id);
        good.push({ ...at, ids: [...new Set(ids)] });
      }
      i += right.words.length - 1;
      continue;
    }
    if (wrong) {
      const found = faultAt(paragraph, words, i, wrong);
      if (found) {
        out.push(found);
        i += wrong.words.length - 1;
        continue;
      }
    }
    const reworded = rewordings.at(paragraph.text, words, i);
    for (const r of reworded) {
      const fault = rewordedFault(words, i, r);
      // “Federal Security Agency” is Russia's service only in a text about Russia.
      if (isNational(fault.entity) && !r.anchored) literal.push({ ...fault, bearers: r.bearers });
      else if (out.at(-1)?.start !== fault.start) out.push(fault);
    }
    if (reworded[0]) i = reworded[0].last;
  }
  return { faults: out, right: good, literal };
});

const none: readonly Form[] = [];

// Forms of two words and more are longer than those of one.
function listedAt(forms: Terms['forms'], words: readonly TermWord[], at: number, text: string): readonly Form[] {
  const key = words[at]?.key;
  if (key === undefined) return none;
  const next = words[at + 1];
  const longer = next && forms.get(firstWords(key, next.key));
  const single = forms.get(key);
  if (!longer) return single ?? none;
  const found = longer.filter((f) => matches(f, words, at, text));
  return single ? [...found, ...single] : found;
}

function matches(form: Form, words: readonly TermWord[], at: number, text: string): boolean {
  if (at + form.words.length > words.length) return false;
  for (let j = 1; j < form.words.length; j++) {
    if (words[at + j]!.key !== form.words[j]) return false;
    if (/[.;:!?()“”"\n]|,/.test(text.slice(words[at + j - 1]!.end, words[at + j]!.start)) && !/[,.]/.test(form.text))
      return false;
  }
  return true;
}

function faultAt(p: Paragraph, words: readonly TermWord[], at: number, form: Form): TermFault | undefined {
  const start = words[at]!.start;
  const end = words[at + form.words.length - 1]!.end;
  const written = p.text.slice(start, end);
  const opens = /(?:^|[.!?:“"\n]\s*)$/.test(p.text.slice(Math.max(0, start - 3), start));
  if (!isPlausible(written, form, opens)) return undefined;
  const entity = authority().entity(form.id);
  return {
    start,
    end,
    entity,
    how: 'wrong',
    form: form.fix ?? (entity.group === 'offices' ? titleLike(entity, written) : entity.name),
  };
}

// “new START treaty”, “open skies treaty”: the right words without their capitals.
function caseFault(
  p: Paragraph,
  right: Form,
  listed: readonly Form[],
  start: number,
  end: number,
): TermFault | undefined {
  const e = authority().entity(right.id);
  const body = e.group === 'bodies' || e.group === 'places';
  const pact = e.group === 'treaties' && /^(?:treaty|agreement|law)$/.test(e.kind) && right.words.length >= 3;
  if (!pact && (!body || right.words.length < 2)) return undefined;
  const written = p.text.slice(start, end);
  const plain = (s: string): string => s.replace(/[’‘]/g, "'");
  if (
    listed.some((f) => plain(f.text) === plain(written)) ||
    [e.name, ...e.also].some((f) => plain(f) === plain(written))
  )
    return undefined;
  const wanted = right.text.split(/[\s-]+/);
  const got = written.split(/[\s-]+/);
  if (wanted.length !== got.length) return undefined;
  if (body) return losesCapitals(e, wanted, got) ? { start, end, entity: e, how: 'case', form: right.text } : undefined;
  const lost = wanted.filter(
    (w, i) =>
      /^\p{Lu}/u.test(w) &&
      /^\p{Ll}/u.test(got[i]!) &&
      !/^(?:treaty|agreement|accord|act|pact|convention|law|deal)s?$/i.test(w),
  ).length;
  return lost > 0 ? { start, end, entity: e, how: 'case', form: right.text } : undefined;
}

// Newspapers write these small, whatever stands before them.
const smallInNames =
  /^(?:part(?:y|ies)|government|administration|councils?|courts?|ministry|department|agency|committee|clubs?|group|company|corp|university|college|school|army|navy|police|bank|institute|state|city|province|region|district|county|islands?|rivers?|lakes?|valley|mountains?|news|service|office|bureau|commission|league|fleet|forces?|boards?|organi[sz]ations?|solidarity|airport|church|parliament|senate|congress|cabinet|union|street|square|border|coast|area|territory|republic|king(?:dom)?|prefecture|guards?)$/i;

/** “House of representatives”, “South China sea”; all in small letters only what has no everyday meaning. */
function losesCapitals(e: Entity, wanted: readonly string[], got: readonly string[]): boolean {
  const big = wanted
    .map((w, i) => ({ w, small: /^\p{Ll}/u.test(got[i]!) }))
    .filter(({ w }) => /^\p{Lu}/u.test(w) && !/^(?:The|Der|Die|Das|La|Le|Les|El|Los)$/.test(w));
  const lost = big.filter((b) => b.small);
  if (lost.length === 0 || big.length < 2) return false;
  if (lost.length < big.length) {
    if (big[0]!.small || lost.every((b) => smallInNames.test(b.w))) return false;
    if (e.group === 'places') return true;
    // “the Greek foreign ministry”, “Ukrainian armed forces”: beside a country alone newspapers write one such word small.
    const beyond = lost.filter((b) => !smallInNames.test(b.w));
    return beyond.length > 1 || big.some((b) => !b.small && !countryWord(b.w.replace(/[’']s$/, '')));
  }
  return /^(?:party|military)$/.test(e.kind) && e.countries.length > 0;
}

function rewordedFault(words: readonly TermWord[], at: number, { form, last }: Rewording): TermFault {
  const entity = authority().entity(form.id);
  return { start: words[at]!.start, end: words[last]!.end, entity, how: 'reworded', form: form.fix ?? entity.name };
}

const isNational = (e: Entity): boolean =>
  e.group !== 'treaties' && e.countries.some((c) => c.length === 2 && !/^(?:UN|EU)$/.test(c));
