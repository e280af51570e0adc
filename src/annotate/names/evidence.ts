import { type Entity, nativeForm, type Office, officeOn } from '../../names/entity.ts';
import { channelNames } from '../../names/match.ts';
import type { Garble } from './names.ts';

/** Lines for the hover: who it is, what office, how the garble arose, who else it may be. */
export function evidenceFor(g: Garble, day: string | undefined): string[] {
  const { entity, verdict } = g;
  const { by } = verdict.best.match;
  const lines = [`${entity.name}: ${describe(entity, day)}.`];
  if (by.channel !== 'E' && by.form)
    lines.push(
      `${channelNames[by.channel]}: ${by.form}${by.reading && by.reading !== by.form ? ` → ${by.reading}` : ''} → ${g.text}`,
    );
  const native = nativeForm(entity);
  if (native && native !== by.form) lines.push(`In the original script: ${native}`);
  if (verdict.byOffice && verdict.best.office.office)
    lines.push(`The office beside the name is theirs: ${officeLine(verdict.best.office.office)}.`);
  if (g.others.length)
    lines.push(`Also possible: ${g.others.map((e) => `${e.name} (${describe(e, day)})`).join('; ')}.`);
  return lines;
}

/** “president of Iran, 2021–2024”, “athlete (tennis)”. */
export function describe(e: Entity, day: string | undefined): string {
  const office = officeOn(e, day) ?? officeOn(e, undefined);
  if (office) return officeLine(office);
  return e.field || e.kind || (e.group === 'people' ? 'a person' : 'a name');
}

export const officeLine = ({ title, start, end }: Office): string =>
  start || end
    ? `${title}, ${start.slice(0, 4) || '?'}${end.slice(0, 4) === start.slice(0, 4) ? '' : `–${end.slice(0, 4)}`}`
    : title;
