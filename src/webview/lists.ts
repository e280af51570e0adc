import type { GlossaryTerm, UserName } from '../lists/entries.ts';
import { button, editor, h, wordsOnPage } from './dom.ts';
import { entryForm } from './lists-form.ts';
import type { Entry, FromPage, Level, ListKind, ToPage, Words } from './lists-messages.ts';

// The page of names and terms: two lists, each a table with one part for each level.
const words = wordsOnPage<Words>();
const send = (message: FromPage): void => editor.postMessage(message);

let levels: readonly Level[] = [];
let list: ListKind = 'names';
let sought = '';

const tabs = (['names', 'glossary'] as const).map((kind) =>
  button(words[kind], () => show(kind), { role: 'tab', id: `tab-${kind}`, 'aria-controls': 'panel' }),
);
const bar = h('div', { role: 'tablist', 'aria-label': words.title }, ...tabs);
bar.addEventListener('keydown', (e) => {
  if (e.key !== 'ArrowRight' && e.key !== 'ArrowLeft') return;
  show(list === 'names' ? 'glossary' : 'names');
  tabs.find((t) => t.getAttribute('aria-selected') === 'true')?.focus();
});
const search = h('input', { type: 'search', placeholder: words.search, 'aria-label': words.search });
search.addEventListener('input', () => {
  sought = search.value.trim().toLowerCase();
  draw();
});
const addButton = button(words.add, () => edit(), { class: 'primary' });
const wikidata = button(words.wikidata, () => send({ type: 'import', list, from: 'wikidata' }));
const tools = h(
  'div',
  { class: 'tools' },
  search,
  addButton,
  button(words.import, () => send({ type: 'import', list, from: 'file' }), { title: words.fromFile }),
  wikidata,
  button(words.export, () => send({ type: 'export', list })),
);
const panel = h('div', { id: 'panel', role: 'tabpanel' });
const status = h('div', { role: 'status', class: 'status' });
document
  .querySelector('main')!
  .append(h('h1', {}, words.title), h('p', { class: 'quiet' }, words.order), bar, tools, status, panel);

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'levels') {
    ({ levels } = data);
    draw();
  } else if (data.type === 'show') {
    show(data.list);
    if (data.add) edit();
  } else say(data.text, data.undo);
});
show('names');
send({ type: 'ready' });

function show(kind: ListKind): void {
  list = kind;
  for (const t of tabs) {
    const on = t.id === `tab-${kind}`;
    t.setAttribute('aria-selected', String(on));
    t.tabIndex = on ? 0 : -1;
  }
  panel.setAttribute('aria-labelledby', `tab-${kind}`);
  wikidata.hidden = kind !== 'names';
  draw();
}

function say(text: string, undo?: FromPage): void {
  status.replaceChildren(
    text,
    ...(undo
      ? [
          button(words.undo, () => {
            status.replaceChildren();
            send(undo);
          }),
        ]
      : []),
  );
}

function draw(): void {
  // The focus stays on the same button of the same entry while the lists change.
  const focus = document.activeElement?.getAttribute('aria-label');
  const parts = levels.map(levelPart).filter((p) => p !== undefined);
  panel.replaceChildren(
    ...(parts.length ? parts : sought ? [h('p', {}, words.nothingFound.replace('{0}', search.value.trim()))] : []),
  );
  if (focus && document.activeElement === document.body)
    panel.querySelector<HTMLElement>(`[aria-label="${CSS.escape(focus)}"]`)?.focus();
}

function levelPart(level: Level, rank: number): HTMLElement | undefined {
  const entries: readonly Entry[] = level[list];
  const shown = entries.filter((e) => !sought || JSON.stringify(e).toLowerCase().includes(sought));
  if (sought && !shown.length) return undefined;
  const id = `level-${rank}`;
  const heading = h('h2', { id }, level.title, ' ', h('span', { class: 'quiet' }, level.place));
  const empty = level.closed ?? (list === 'names' ? words.noNames : words.noTerms);
  return h(
    'section',
    { 'aria-labelledby': id },
    heading,
    shown.length ? table(level, shown, id) : h('p', { class: 'quiet' }, empty),
  );
}

function table(level: Level, entries: readonly Entry[], labelledby: string): HTMLElement {
  const columns =
    list === 'names'
      ? [words.nameColumn, words.also, words.wrong, words.about]
      : [words.sourceColumn, words.targetColumn, words.forbiddenColumn, words.languageColumn];
  const head = h(
    'tr',
    {},
    ...columns.map((c) => h('th', { scope: 'col' }, c)),
    h('th', { scope: 'col' }, h('span', { class: 'hidden' }, words.actions)),
  );
  return h(
    'table',
    { class: 'list', 'aria-labelledby': labelledby },
    h('thead', {}, head),
    h('tbody', {}, ...entries.map((e) => row(level, e))),
  );
}

function row(level: Level, entry: Entry): HTMLElement {
  const [first, ...others] = 'name' in entry ? nameCells(entry) : termCells(entry, level);
  const actions = level.closed
    ? []
    : [
        button(words.edit, () => edit(entry, level), { 'aria-label': `${words.edit}: ${titleOf(entry)}` }),
        button(words.remove, () => send({ type: 'remove', list, level: level.id, entry }), {
          'aria-label': `${words.remove}: ${titleOf(entry)}`,
        }),
      ];
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, first!),
    ...others.map((c) => h('td', {}, c)),
    h('td', { class: 'actions' }, ...actions),
  );
}

const titleOf = (e: Entry): string => ('name' in e ? e.name : e.source);
const several = (values: readonly string[] | undefined): string => (values ?? []).join('; ');

function nameCells({ name, also, wrong, kind, office, offices, forms }: UserName): string[] {
  const held = [office, ...(offices ?? []).map((o) => o.title)].filter(Boolean).slice(0, 2);
  const native = Object.values(forms ?? {}).flatMap((f) => f.slice(0, 1));
  const about = [...held, ...(held.length || !kind ? [] : [words[kind]]), ...native.slice(0, 3)];
  return [name, several(also), several(wrong), about.join(' · ')];
}

function termCells(term: GlossaryTerm, level: Level): (string | HTMLElement)[] {
  const upper = levels.slice(0, levels.indexOf(level)).some((l) => l.glossary.some((t) => sameTerm(t, term)));
  const source = upper
    ? h('span', { class: 'outranked' }, term.source, ' ', h('small', {}, `(${words.outranked})`))
    : term.source;
  return [source, term.target, several(term.forbidden), term.language ?? ''];
}

const sameTerm = (a: GlossaryTerm, b: GlossaryTerm): boolean =>
  a.source.normalize().toLowerCase() === b.source.normalize().toLowerCase() && a.language === b.language;

function edit(entry?: Entry, level?: Level): void {
  const open = levels.filter((l) => !l.closed);
  const at = level ?? open.find((l) => l.id.includes(':')) ?? open.at(-1);
  if (!at) return;
  entryForm({
    words,
    list,
    levels: open,
    level: at.id,
    ...(entry && { entry }),
    save: (next, to) =>
      send(
        entry
          ? { type: 'replace', list, level: at.id, entry, by: next, to }
          : { type: 'add', list, level: to, entry: next },
      ),
  });
}
