import type { Rule } from '../model/rule.ts';
import { weekdayMismatch } from './sources/weekday-mismatch.ts';

/** All rules, in the order of the catalogue. A test compares the list with the folder. */
export const rules: readonly Rule[] = [weekdayMismatch];
