import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import type { ClaimReport, ConflictReport } from '../../server/protocol.ts';
import type { Outline } from '../outline.ts';
import { colourOf } from './colours.ts';
import { clip, goTo, line } from './rows.ts';
import type { Row } from './tree.ts';

/** The article by source: each with its statements in the order of the text, those in conflict marked; what nobody vouches for last. */
export function sourceRows(o: Outline): Row[] {
  const rows = o.sources.map(({ name }, i): Row => {
    const claims = o.claims.filter((c) => c.source === i);
    return {
      id: `source ${name}`,
      label: name,
      description: description(claims),
      icon: new ThemeIcon('circle-filled', new ThemeColor(colourOf(i))),
      children: claims.map((c, n) => claimRow(o, c, `source ${name} ${n}`)),
    };
  });
  const nobody = o.claims.filter((c) => c.status === 'unattributed' || (c.source === undefined && c.conflicts));
  if (!nobody.length) return rows;
  return [
    ...rows,
    {
      id: 'nobody',
      label: l10n.t('Nobody: the article itself says so'),
      description: description(nobody),
      icon: new ThemeIcon('circle-outline', new ThemeColor('copydesk.unvouched')),
      children: nobody.map((c, n) => claimRow(o, c, `nobody ${n}`)),
    },
  ];
}

function description(claims: readonly ClaimReport[]): string {
  const statements = claims.length === 1 ? l10n.t('1 statement') : l10n.t('{0} statements', claims.length);
  const count = claims.reduce((n, c) => n + (c.conflicts?.length ?? 0), 0);
  if (!count) return statements;
  return `${statements} · ${count === 1 ? l10n.t('1 conflict') : l10n.t('{0} conflicts', count)}`;
}

function claimRow(o: Outline, claim: ClaimReport, id: string): Row {
  const text = o.document.getText().slice(claim.start, claim.end);
  const row = { id, label: clip(text), description: line(o, claim), tooltip: text, command: goTo(o, claim) };
  const { conflicts } = claim;
  if (!conflicts) return row;
  return {
    ...row,
    description: l10n.t('{0} · conflict on {1}', line(o, claim), conflicts.map((c) => c.about).join(', ')),
    tooltip: conflicts.map(words).join('\n\n'),
    icon: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
    open: true,
    children: conflicts.map((c, n) => ({
      id: `${id} conflict ${n}`,
      label: `${c.source}: “${clip(c.text)}”`,
      description: line(o, c),
      tooltip: words(c),
      icon: new ThemeIcon('arrow-swap'),
      command: goTo(o, c),
    })),
  };
}

// Both wordings, for the eye and for screen readers.
const words = (c: ConflictReport): string =>
  l10n.t('They differ on {0}. Here: “{1}”. {2}: “{3}”.', c.about, c.here, c.source, c.text);
