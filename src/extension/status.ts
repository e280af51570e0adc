import {
  type Command,
  ConfigurationTarget,
  commands,
  Disposable,
  LanguageStatusSeverity,
  l10n,
  languages,
  type QuickPickItem,
  window,
  workspace,
} from 'vscode';
import type { CheckedParams } from '../server/protocol.ts';
import { articles } from './articles.ts';
import type { ActiveOutline } from './outline.ts';
import { familyNames } from './views/families.ts';

/** One item behind the language: on or off, findings by family, date, strictness. Selecting it changes each. */
export function showStatus(outline: ActiveOutline): Disposable {
  const item = languages.createLanguageStatusItem('copydesk', articles);
  item.name = 'Copydesk';
  item.command = { command: 'copydesk.showStatus', title: l10n.t('Change…') };
  const show = (): void => {
    const { checked } = outline;
    const on = enabled();
    item.busy = on && !checked;
    item.text = !on ? l10n.t('Copydesk is off') : checked ? summary(checked) : l10n.t('Copydesk: checking');
    item.detail =
      on && checked ? (checked.notes[0] ?? [families(checked), dateWords(checked)].filter(Boolean).join(' · ')) : '';
    item.severity = checked?.notes.length ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  };
  show();
  return Disposable.from(
    item,
    outline.onChange(show),
    workspace.onDidChangeConfiguration((e) => e.affectsConfiguration('copydesk') && show()),
    commands.registerCommand('copydesk.showStatus', () => choose(outline.checked)),
    commands.registerCommand('copydesk.toggle', toggle),
    commands.registerCommand('copydesk.setStrictness', setStrictness),
  );
}

const enabled = (): boolean => workspace.getConfiguration('copydesk').get('enable', true);

function summary({ counts }: CheckedParams): string {
  const count = Object.values(counts).reduce((a, b) => a + b, 0);
  return count === 1 ? l10n.t('Copydesk: 1 finding') : l10n.t('Copydesk: {0} findings', count);
}

const families = ({ counts }: CheckedParams): string =>
  Object.entries(counts)
    .map(([family, count]) => `${familyNames()[family] ?? family} ${count}`)
    .join(', ');

function dateWords({ date, dateOrigin }: CheckedParams): string {
  if (!date) return l10n.t('Article date: not known');
  const origins: Readonly<Record<string, string>> = {
    command: l10n.t('set by you'),
    'front matter': l10n.t('from the front matter'),
    dateline: l10n.t('from the dateline'),
    setting: l10n.t('from the settings'),
  };
  return l10n.t('Article date: {0} ({1})', date, origins[dateOrigin ?? ''] ?? '');
}

function strictnesses(): Readonly<Record<string, { label: string; detail: string }>> {
  return {
    sentence: { label: l10n.t('Sentence'), detail: l10n.t('Every claim needs a source in its own sentence.') },
    standard: {
      label: l10n.t('Standard'),
      detail: l10n.t('A factual sentence after an attributed one in the same paragraph needs no source of its own.'),
    },
    paragraph: { label: l10n.t('Paragraph'), detail: l10n.t('One source serves its whole paragraph.') },
  };
}

interface Choice extends QuickPickItem {
  readonly run: Command;
}

async function choose(checked: CheckedParams | undefined): Promise<void> {
  const run = (command: string): Command => ({ title: '', command });
  const strictness = strictnesses()[checked?.strictness ?? 'standard']?.label ?? '';
  const choices: Choice[] = [
    enabled()
      ? { label: `$(circle-slash) ${l10n.t('Turn checking off')}`, run: run('copydesk.toggle') }
      : { label: `$(check) ${l10n.t('Turn checking on')}`, run: run('copydesk.toggle') },
    {
      label: `$(list-tree) ${l10n.t('Show the findings')}`,
      description: checked && families(checked),
      run: run('copydesk.findings.focus'),
    },
    {
      label: `$(calendar) ${l10n.t('Set the article’s date')}`,
      description: checked && dateWords(checked),
      run: run('copydesk.setArticleDate'),
    },
    {
      label: `$(law) ${l10n.t('Change how strict sources are asked for')}`,
      description: strictness,
      run: run('copydesk.setStrictness'),
    },
  ];
  const choice = await window.showQuickPick(choices, { title: 'Copydesk' });
  if (choice) await commands.executeCommand(choice.run.command);
}

async function toggle(): Promise<void> {
  await workspace.getConfiguration('copydesk').update('enable', !enabled(), ConfigurationTarget.Global);
}

async function setStrictness(): Promise<void> {
  const present = workspace.getConfiguration('copydesk').get('strictness', 'standard');
  const items = Object.entries(strictnesses()).map(([value, { label, detail }]) => ({
    label,
    detail,
    value,
    description: value === present ? l10n.t('now') : '',
  }));
  const choice = await window.showQuickPick(items, {
    title: l10n.t('How far does one source vouch?'),
    matchOnDetail: true,
  });
  if (choice)
    await workspace.getConfiguration('copydesk').update('strictness', choice.value, ConfigurationTarget.Global);
}
