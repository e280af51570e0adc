import { t as translated } from '@vscode/l10n';
import { type Said, saidBy } from '../model/said.ts';

/** Words of the core in the editor's language. */
export const inEditorsLanguage = (said: Said): string => saidBy(translated, said);
