import type { Rule } from '../model/rule.ts';
import { anonymousSource } from './attribution/anonymous-source.ts';
import { headlineQuote } from './attribution/headline-quote.ts';
import { loadedVerb } from './attribution/loaded-verb.ts';
import { unattributedClaim } from './attribution/unattributed-claim.ts';
import { unattributedQuote } from './attribution/unattributed-quote.ts';
import { unclearSource } from './attribution/unclear-source.ts';
import { missingDate } from './bilingual/missing-date.ts';
import { missingFigure } from './bilingual/missing-figure.ts';
import { missingName } from './bilingual/missing-name.ts';
import { missingPassage } from './bilingual/missing-passage.ts';
import { termMismatch } from './bilingual/term-mismatch.ts';
import { garbledName } from './names/garbled-name.ts';
import { inconsistentName } from './names/inconsistent-name.ts';
import { nameCapitalization } from './names/name-capitalization.ts';
import { officialName } from './names/official-name.ts';
import { wrongTitle } from './names/wrong-title.ts';
import { conflictingAccounts } from './sources/conflicting-accounts.ts';
import { conflictingDates } from './sources/conflicting-dates.ts';
import { conflictingFigures } from './sources/conflicting-figures.ts';
import { conflictingQuotes } from './sources/conflicting-quotes.ts';
import { headlineMismatch } from './sources/headline-mismatch.ts';
import { omittedBySource } from './sources/omitted-by-source.ts';
import { weekdayMismatch } from './sources/weekday-mismatch.ts';
import { bareDay } from './translation/bare-day.ts';
import { calque } from './translation/calque.ts';
import { countryPair } from './translation/country-pair.ts';
import { doubledPunctuation } from './translation/doubled-punctuation.ts';
import { residue } from './translation/residue.ts';
import { strayCountry } from './translation/stray-country.ts';
import { untranslatedText } from './translation/untranslated-text.ts';

/** All rules, in the order of the catalogue. A test compares the list with the folder. */
export const rules: readonly Rule[] = [
  unattributedClaim,
  unattributedQuote,
  anonymousSource,
  unclearSource,
  headlineQuote,
  loadedVerb,
  garbledName,
  inconsistentName,
  nameCapitalization,
  officialName,
  wrongTitle,
  conflictingFigures,
  conflictingDates,
  weekdayMismatch,
  conflictingAccounts,
  conflictingQuotes,
  omittedBySource,
  headlineMismatch,
  residue,
  untranslatedText,
  doubledPunctuation,
  countryPair,
  calque,
  bareDay,
  strayCountry,
  missingFigure,
  missingDate,
  missingName,
  missingPassage,
  termMismatch,
];
