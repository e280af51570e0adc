import type { GlossaryTerm, UserName } from '../lists/entries.ts';
import { button, h } from './dom.ts';
import { formsFrom, formsText, officesFrom, officesText, severalFrom } from './lists-fields.ts';
import type { Entry, Level, ListKind, Words } from './lists-messages.ts';

/** What the form is opened with. */
export interface FormOptions {
  readonly words: Words;
  readonly list: ListKind;
  readonly levels: readonly Level[];
  /** The level chosen at first. */
  readonly level: string;
  /** The entry to be changed; without it the form makes a new one. */
  readonly entry?: Entry;
  readonly save: (entry: Entry, level: string) => void;
}

/** Field by field: what it is called, its hint, the text in it, and how it becomes part of the entry. */
interface Field {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly lines?: number;
  readonly choices?: readonly (readonly [value: string, label: string])[];
  /** What is wrong with the text. */
  readonly fault?: (text: string) => string | undefined;
}

const folded: readonly string[] = ['kind', 'office', 'offices', 'forms'];

/** Opens the form over the page; it keeps the focus until it is saved or closed. */
export function entryForm({ words, list, levels, level, entry, save }: FormOptions): void {
  const title = entry
    ? words.editTitle.replace('{0}', 'name' in entry ? entry.name : entry.source)
    : list === 'names'
      ? words.addName
      : words.addTerm;
  const where: Field = {
    label: words.where,
    value: level,
    choices: levels.map((l) => [l.id, `${l.title} (${l.place})`]),
  };
  const fields = {
    ...(list === 'names' ? nameFields(words, entry as UserName | undefined) : termFields(words, entry as GlossaryTerm)),
    where,
  };
  const controls = new Map(Object.entries(fields).map(([key, field]) => [key, control(key, field)]));
  // What few entries need is folded away until it is asked for, or there.
  const blocks = [...controls].filter(([key]) => folded.includes(key)).map(([, c]) => c.block);
  const open = folded.some((key) => key in fields && (fields as Record<string, Field>)[key]!.value !== '');
  const more = blocks.length ? h('details', { open }, h('summary', {}, words.more), ...blocks) : undefined;
  const dialog = h('dialog', { 'aria-labelledby': 'form-title' });
  const form = h(
    'form',
    { novalidate: true },
    h('h2', { id: 'form-title' }, title),
    ...[...controls].filter(([key]) => !folded.includes(key) && key !== 'where').map(([, c]) => c.block),
    more,
    controls.get('where')!.block,
    h(
      'div',
      { class: 'tools end foot' },
      button(words.cancel, () => dialog.close()),
      h('button', { type: 'submit', class: 'primary' }, words.save),
    ),
  );
  form.addEventListener('submit', (e) => {
    e.preventDefault();
    const faulty = [...controls.values()].filter((c) => !c.check());
    if (faulty.length) {
      if (more && faulty.some((c) => more.contains(c.input))) more.open = true;
      faulty[0]!.input.focus();
      return;
    }
    const text = (key: string): string => controls.get(key)?.input.value.trim() ?? '';
    dialog.close();
    save(list === 'names' ? nameFrom(text) : termFrom(text), text('where'));
  });
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  controls.values().next().value?.input.focus();
}

function nameFields(w: Words, n?: UserName): Record<string, Field> {
  const kinds = ['person', 'place', 'body', 'treaty', 'outlet'] as const;
  return {
    name: { label: w.name, value: n?.name ?? '', fault: (t) => (t ? undefined : w.needName) },
    also: { label: w.also, value: (n?.also ?? []).join('; '), hint: w.several },
    wrong: { label: w.wrong, value: (n?.wrong ?? []).join('; '), hint: w.wrongHint },
    kind: { label: w.kind, value: n?.kind ?? '', choices: [['', w.anyKind], ...kinds.map((k) => [k, w[k]] as const)] },
    office: { label: w.office, value: n?.office ?? '' },
    offices: {
      label: w.offices,
      value: officesText(n?.offices),
      hint: w.officesHint,
      lines: 2,
      fault: (t) => (officesFrom(t) ? undefined : w.badOffices),
    },
    forms: {
      label: w.forms,
      value: formsText(n?.forms),
      hint: w.formsHint,
      lines: 3,
      fault: (t) => (formsFrom(t) ? undefined : w.badForms),
    },
  };
}

function nameFrom(text: (key: string) => string): UserName {
  const [also, wrong] = [severalFrom(text('also')), severalFrom(text('wrong'))];
  const offices = officesFrom(text('offices')) ?? [];
  const forms = formsFrom(text('forms')) ?? {};
  return {
    name: text('name'),
    ...(also.length && { also }),
    ...(wrong.length && { wrong }),
    ...(text('kind') && { kind: text('kind') as UserName['kind'] }),
    ...(Object.keys(forms).length && { forms }),
    ...(text('office') && { office: text('office') }),
    ...(offices.length && { offices }),
  };
}

const termFields = (w: Words, t?: GlossaryTerm): Record<string, Field> => ({
  source: { label: w.source, value: t?.source ?? '', fault: (x) => (x ? undefined : w.needSource) },
  target: { label: w.target, value: t?.target ?? '', fault: (x) => (x ? undefined : w.needTarget) },
  forbidden: { label: w.forbidden, value: (t?.forbidden ?? []).join('; '), hint: w.several },
  language: {
    label: w.language,
    value: t?.language ?? '',
    fault: (x) => (/^(?:[a-z]{2})?$/i.test(x) ? undefined : w.badLanguage),
  },
});

function termFrom(text: (key: string) => string): GlossaryTerm {
  const forbidden = severalFrom(text('forbidden'));
  const language = text('language').toLowerCase();
  return {
    source: text('source'),
    target: text('target'),
    ...(forbidden.length && { forbidden }),
    ...(language && { language }),
  };
}

function control(key: string, { label, value, hint, lines, choices, fault }: Field) {
  const id = `field-${key}`;
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const attributes = { id, 'aria-describedby': described || undefined };
  const input = choices
    ? h('select', attributes, ...choices.map(([v, l]) => h('option', { value: v, selected: v === value }, l)))
    : lines
      ? h('textarea', { ...attributes, rows: String(lines) })
      : h('input', { ...attributes, type: 'text' });
  if (!(input instanceof HTMLSelectElement)) input.value = value;
  const message = h('div', { id: `${id}-fault`, class: 'fault', role: 'alert' });
  const block = h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label),
    input,
    hint ? h('small', { id: `${id}-hint`, class: 'quiet' }, hint) : undefined,
    fault && message,
  );
  const check = (): boolean => {
    const wrong = fault?.(input.value.trim());
    message.textContent = wrong ?? '';
    input.setAttribute('aria-invalid', String(wrong !== undefined));
    return wrong === undefined;
  };
  // What was wrong is looked at again as it is put right.
  input.addEventListener('input', () => void (message.textContent && check()));
  return { block, input, check };
}
