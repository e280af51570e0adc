export type { GlossaryTerm, UserName } from '../model/settings.ts';
