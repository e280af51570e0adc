import type { Article } from '../model/article.ts';
import type { Settings } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import { authority } from '../names/authority.ts';
import type { Entity } from '../names/entity.ts';
import type { SourceLanguage } from './source-language.ts';

/** Somebody or something whose name in the source language is known. */
export interface ListedName {
  /** The form to print in English. */
  readonly name: string;
  /** All right English spellings, the surname alone among them. */
  readonly spellings: readonly string[];
  /** Its number in the built-in authority, where it comes from there. */
  readonly id?: number;
  readonly person?: boolean;
}

/** A listed name in a source text; several entities may share one form (布什). */
export interface FoundName extends Span {
  readonly words: string;
  readonly entities: readonly ListedName[];
  /** A person's given name and surname, no part of another word: its absence is worth a mark. */
  readonly sure: boolean;
}

type Forms = ReadonlyMap<string, readonly ListedName[]>;

const known = new WeakMap<Settings, Map<SourceLanguage, Forms>>();

/** The forms in the language of the names that the settings list. */
function formsFor({ settings }: Article, language: SourceLanguage): Forms {
  let byLanguage = known.get(settings);
  if (!byLanguage) known.set(settings, (byLanguage = new Map()));
  let forms = byLanguage.get(language);
  if (!forms) {
    const map = new Map<string, ListedName[]>();
    for (const n of settings.names) {
      const last = n.kind === 'person' || n.kind === undefined ? n.name.split(' ').at(-1)! : n.name;
      const entity: ListedName = { name: n.name, spellings: [n.name, ...(n.also ?? []), last] };
      for (const form of n.forms?.[language] ?? []) map.set(form, [...(map.get(form) ?? []), entity]);
    }
    byLanguage.set(language, (forms = map));
  }
  return forms;
}

/** The listed names in a piece of the source text, the longest form at each place; offsets from its start. */
export function listedNamesIn(text: string, article: Article, language: SourceLanguage): FoundName[] {
  const found: FoundName[] = [];
  for (const [form, entities] of formsFor(article, language)) {
    if (form.length < 2) continue;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const end = at + form.length;
      const characters = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(form);
      // An alphabet's word must begin there; its ending may be that of a case.
      if (!characters && (/\p{L}$/u.test(text.slice(0, at)) || /^\p{L}{4}/u.test(text.slice(end)))) continue;
      found.push({ start: at, end, words: form, entities, sure: true });
    }
  }
  found.push(...authorityNamesIn(text, language));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((f, i) => !found.slice(0, i).some((g) => g.start <= f.start && f.end <= g.end));
}

const cyrillicEndings = /(?:ого|ому|ым|им|ом|ой|ая|ую|ем|а|у|е|ы|ю|я)$/u;

// Stretches that may be a name: of characters every one, of an alphabet capitalised words with and without their ending.
function* stretches(text: string, language: SourceLanguage): Iterable<Span & { readonly form: string }> {
  if (language === 'zh' || language === 'ja') {
    for (let start = 0; start < text.length; start++) {
      if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(text[start]!)) continue;
      for (let end = Math.min(text.length, start + 12); end >= start + 2; end--) {
        if (insideKatakana(text, start, end)) continue;
        if (!/[\s，。、：；“”（）「」]/.test(text.slice(start, end)))
          yield { start, end, form: text.slice(start, end) };
      }
    }
    return;
  }
  for (const m of text.matchAll(/(?<!\p{L})\p{Lu}[\p{L}-]{2,}(?:\s\p{Lu}[\p{L}-]{2,})?/gu)) {
    const span = { start: m.index, end: m.index + m[0].length };
    yield { ...span, form: m[0] };
    if (language === 'ru') yield { ...span, form: m[0].replace(cyrillicEndings, '') };
  }
}

// ポーター in サポーター is no name.
const insideKatakana = (text: string, start: number, end: number): boolean =>
  (/[ァ-ヴー]/.test(text[start]!) && /[ァ-ヴー]/.test(text[start - 1] ?? '')) ||
  (/[ァ-ヴー]/.test(text[end - 1]!) && /[ァ-ヴー]/.test(text[end] ?? '')) ||
  /[・·＝]/.test(text[end - 1]!);

// Japanese surnames alone are words of the landscape: 大桥 is any big bridge.
const isPlainWord = (e: Entity, form: string): boolean =>
  e.group === 'people' && e.countries.includes('JP') && /^\p{Script=Han}{1,2}$/u.test(form);

function authorityNamesIn(text: string, language: SourceLanguage): FoundName[] {
  const known = authority();
  const found: FoundName[] = [];
  for (const { start, end, form } of stretches(text, language)) {
    const entities = known.byForm(language, form).filter((e) => !isPlainWord(e, form));
    if (!entities.length) continue;
    const sure = entities.every((e) => e.group === 'people') && /\p{L}{2}[·・\s]\p{L}{2}/u.test(form);
    const listed = entities.map((e) => ({
      name: e.name,
      id: e.id,
      person: e.group === 'people',
      spellings: [e.name, ...e.also, ...e.short, ...e.adjectives, ...e.peoples, e.family ?? e.name.split(' ').at(-1)!],
    }));
    found.push({ start, end, words: text.slice(start, end), entities: listed, sure });
  }
  return found;
}
