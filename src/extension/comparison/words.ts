import { l10n } from 'vscode';
import type { ComparisonWords } from '../../server/protocol.ts';

/** The words of a comparison in the editor's language. */
export const comparisonWords = (): ComparisonWords => ({
  matter: l10n.t('Matter'),
  verdict: l10n.t('Verdict'),
  conflict: l10n.t('Conflict'),
  agreement: l10n.t('Agree'),
  similar: l10n.t('Similar'),
  single: l10n.t('One source only'),
  nothing: l10n.t('says nothing of it'),
  only: l10n.t('Only in'),
  alone: l10n.t('In one text only'),
  empty: l10n.t('Nothing to compare.'),
});
