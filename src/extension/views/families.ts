import { l10n } from 'vscode';

/** What the families of rules are called. */
export const familyNames = (): Readonly<Record<string, string>> => ({
  attribution: l10n.t('Attribution'),
  names: l10n.t('Names'),
  sources: l10n.t('Sources'),
  translation: l10n.t('Translation'),
  bilingual: l10n.t('Source text'),
});
