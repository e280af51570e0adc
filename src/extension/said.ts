import { l10n } from 'vscode';
import { type Said, saidBy } from '../lists/read.ts';

const { t: translated } = l10n;

/** Words of the core in the editor's language. */
export const inEditorsLanguage = (said: Said): string => saidBy(translated, said);
