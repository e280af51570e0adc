import { t } from '@vscode/l10n';

type Part = string | number | boolean;

/** How the titles that rules give their repairs begin and end, and how they are said in the editor's language. */
const titles: readonly (readonly [RegExp, (...parts: Part[]) => string])[] = [
  [/^Replace with “(.*)”$/s, (x) => t('Replace with “{0}”', x!)],
  [/^Replace the date with “(.*)”$/s, (x) => t('Replace the date with “{0}”', x!)],
  [/^Replace all (\d+) garbled forms of (.*)$/s, (n, x) => t('Replace all {0} garbled forms of {1}', n!, x!)],
  [/^Insert “(.*)”$/s, (x) => t('Insert “{0}”', x!)],
  [/^Insert a sentence that names both accounts$/, () => t('Insert a sentence that names both accounts')],
  [/^Add “(.*)”$/s, (x) => t('Add “{0}”', x!)],
  [/^Attribute to (.*)$/s, (x) => t('Attribute to {0}', x!)],
  [/^Write “(.*)” in Latin letters$/s, (x) => t('Write “{0}” in Latin letters', x!)],
  [/^Delete$/, () => t('Delete')],
  [/^Delete “(.*)”$/s, (x) => t('Delete “{0}”', x!)],
  [/^Delete the quotation mark$/, () => t('Delete the quotation mark')],
  [/^Remove the quotation marks$/, () => t('Remove the quotation marks')],
  [/^Close the quotation before this one$/, () => t('Close the quotation before this one')],
  [/^Close the quotation at the end of the paragraph$/, () => t('Close the quotation at the end of the paragraph')],
];

/** A repair's title in the editor's language; one of a form that is not known stays as it is. */
export function titleOf(title: string): string {
  for (const [form, put] of titles) {
    const m = form.exec(title);
    if (m) return put(...m.slice(1));
  }
  return title;
}
