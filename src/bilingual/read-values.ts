import { readAlphabeticFigures } from './alphabetic-figures.ts';
import { readCharacterFigures } from './character-figures.ts';
import { foldDigits } from './fold.ts';
import { readSourceDates } from './source-dates.ts';
import type { SourceLanguage } from './source-language.ts';
import type { SourceValues } from './source-values.ts';

/** The figures and dates that a source sentence states; offsets from its start. */
export function readSourceValues(sentence: string, language: SourceLanguage): SourceValues {
  const text = foldDigits(sentence);
  const dates = readSourceDates(text, language);
  const figures =
    language === 'zh' || language === 'ja' || language === 'ko'
      ? readCharacterFigures(text, language, dates)
      : readAlphabeticFigures(text, language, dates);
  return { figures, dates };
}
