import { type Article, articleLayer, paragraphLayer } from '../../model/article.ts';
import type { Settings, UserName } from '../../model/settings.ts';
import { type Span, shift } from '../../model/span.ts';
import type { Entity, EntityGroup } from '../../names/entity.ts';
import { termWords } from '../../names/term-words.ts';
import type { TermFault } from '../../names/terms.ts';

/** What a paragraph holds of the names that the user's settings list. */
interface Own {
  readonly right: readonly Span[];
  readonly faults: readonly TermFault[];
}

/** Names of the settings where they stand rightly: never marked. */
export const ownRight = (article: Article): readonly Span[] => article.get(layer).right;

/** Forms that the settings call wrong. */
export const ownFaults = (article: Article): readonly TermFault[] => article.get(layer).faults;

const layer = articleLayer('own names', (article): Own => {
  if (article.settings.names.length === 0) return { right: [], faults: [] };
  const parts = article.paragraphs.map(({ start, paragraph }) => ({ start, own: paragraph.get(inParagraph) }));
  return {
    right: parts.flatMap(({ start, own }) => own.right.map((s) => shift(s, start))),
    faults: parts.flatMap(({ start, own }) => own.faults.map((f) => ({ ...f, ...shift(f, start) }))),
  };
});

interface Form {
  readonly entity: Entity;
  readonly words: readonly string[];
  readonly wrong: boolean;
}

const inParagraph = paragraphLayer('own names', ({ text, settings }): Own => {
  const forms = formsOf(settings);
  const words = termWords(text);
  const right: Span[] = [];
  const faults: TermFault[] = [];
  for (let i = 0; i < words.length; i++) {
    const form = forms.get(words[i]!.key)?.find((f) => f.words.every((w, j) => words[i + j]?.key === w));
    if (!form) continue;
    const at = { start: words[i]!.start, end: words[i + form.words.length - 1]!.end };
    if (form.wrong) faults.push({ ...at, entity: form.entity, how: 'wrong', form: form.entity.name });
    else if (/\p{Lu}/u.test(text.slice(at.start, at.end)) || !/\p{Lu}/u.test(form.entity.name)) right.push(at);
    i += form.words.length - 1;
  }
  return { right, faults };
});

const compiled = new WeakMap<Settings, ReadonlyMap<string, readonly Form[]>>();

function formsOf(settings: Settings): ReadonlyMap<string, readonly Form[]> {
  let map = compiled.get(settings);
  if (map) return map;
  const made = new Map<string, Form[]>();
  for (const [i, name] of settings.names.entries()) {
    const entity = entityOf(name, -1 - i);
    const add = (text: string, wrong: boolean): void => {
      const words = termWords(text).map((w) => w.key);
      if (words.length) made.set(words[0]!, [...(made.get(words[0]!) ?? []), { entity, words, wrong }]);
    };
    for (const t of [name.name, ...(name.also ?? [])]) add(t, false);
    // A person's surname alone is right too.
    if (entity.group === 'people' && name.name.includes(' ')) add(name.name.split(' ').at(-1)!, false);
    for (const t of name.wrong ?? []) add(t, true);
  }
  for (const list of made.values()) list.sort((a, b) => b.words.length - a.words.length);
  map = made;
  compiled.set(settings, map);
  return map;
}

const groups: Readonly<Record<NonNullable<UserName['kind']>, EntityGroup>> = {
  person: 'people',
  place: 'places',
  body: 'bodies',
  treaty: 'treaties',
  outlet: 'outlets',
};

const entityOf = (n: UserName, id: number): Entity => ({
  id,
  group: groups[n.kind ?? 'person'],
  name: n.name,
  also: n.also ?? [],
  family: undefined,
  countries: [],
  offices: [
    ...(n.office ? [{ title: n.office, start: '', end: '' }] : []),
    ...(n.offices ?? []).map(({ title, start = '', end = '' }) => ({ title, start, end })),
  ],
  field: '',
  short: [],
  wrong: n.wrong ?? [],
  literal: [],
  adjectives: [],
  peoples: [],
  kind: '',
  unsure: false,
  forms: n.forms ?? {},
});
