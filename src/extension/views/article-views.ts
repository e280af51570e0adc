import { commands, Disposable, l10n, ThemeColor, ThemeIcon } from 'vscode';
import type { FindingReport } from '../../server/protocol.ts';
import type { ActiveOutline, Outline } from '../outline.ts';
import { familyNames } from './families.ts';
import { clip, goTo, line } from './rows.ts';
import { sourceRows } from './source-rows.ts';
import { type Row, RowsView } from './tree.ts';

/** Sources, Names and Findings of the article in front. */
export function showArticleViews(outline: ActiveOutline): Disposable {
  const of = (rows: (o: Outline) => readonly Row[]) => () => (outline.present ? rows(outline.present) : []);
  const findingsBadge = () => {
    const value = outline.present?.findings.length ?? 0;
    return value ? { value, tooltip: l10n.t('{0} findings', value) } : undefined;
  };
  const views = [
    new RowsView('copydesk.findings', of(findingRows), findingsBadge),
    new RowsView('copydesk.sources', of(sourceRows)),
    new RowsView('copydesk.names', of(nameRows)),
  ];
  const heard = outline.onChange(() => {
    for (const v of views) v.refresh();
    const clean = outline.present !== undefined && !outline.present.findings.length;
    void commands.executeCommand('setContext', 'copydesk.clean', clean);
  });
  return Disposable.from(heard, ...views);
}

// Rows keep their identity by what they say and, among equals, by their order.
const numbered = (): ((key: string) => string) => {
  const seen = new Map<string, number>();
  return (key) => {
    const n = seen.get(key) ?? 0;
    seen.set(key, n + 1);
    return `${key} ${n}`;
  };
};

const severityIcons: Readonly<Record<string, [icon: string, colour: string]>> = {
  error: ['error', 'problemsErrorIcon.foreground'],
  warning: ['warning', 'problemsWarningIcon.foreground'],
  information: ['info', 'problemsInfoIcon.foreground'],
  hint: ['lightbulb', 'editorHint.foreground'],
};

function findingRows(o: Outline): Row[] {
  const families = [...new Set(o.findings.map((f) => f.family))];
  const id = numbered();
  return families.map((family) => {
    const own = o.findings.filter((f) => f.family === family);
    return {
      id: `family ${family}`,
      label: familyNames()[family] ?? family,
      description: String(own.length),
      open: true,
      children: own.map((f) => findingRow(o, f, id)),
    };
  });
}

function findingRow(o: Outline, f: FindingReport, id: (key: string) => string): Row {
  const [icon, colour] = severityIcons[f.severity] ?? ['info', 'foreground'];
  return {
    id: id(`${f.rule} ${f.text}`),
    label: clip(f.text) || f.rule,
    description: `${f.rule} · ${line(o, f)}`,
    tooltip: f.message,
    icon: new ThemeIcon(icon, new ThemeColor(colour)),
    command: goTo(o, f),
    context: 'finding',
  };
}

function nameRows(o: Outline): Row[] {
  return o.names.map((n) => ({
    id: `name ${n.name}`,
    label: n.name,
    description: [n.spellings.length > 1 && l10n.t('{0} spellings', n.spellings.length), n.about]
      .filter(Boolean)
      .join(' · '),
    tooltip: [[n.name, n.native, n.about].filter(Boolean).join(' · '), ...n.findings].join('\n'),
    icon: n.findings.length
      ? new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'))
      : new ThemeIcon('person'),
    context: 'name',
    data: n.name,
    children: n.spellings.flatMap((s) =>
      s.at.map((at, i) => ({
        id: `name ${n.name} ${s.text} ${i}`,
        label: s.text,
        description: line(o, at),
        command: goTo(o, at),
      })),
    ),
  }));
}
