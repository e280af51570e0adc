import { romanisedArabic } from './arabic.ts';
import { romanisedCyrillic } from './cyrillic.ts';
import { romanisedHangul } from './hangul.ts';
import { hepburn } from './kana.ts';

/**
 * A name of another script in Latin letters, words apart; empty where it cannot be told from the letters alone
 * (Chinese characters, scripts without a table).
 * @param language ISO 639-1 code
 */
export function romanised(text: string, language: string): string {
  switch (language) {
    case 'ja':
      return /[\p{Script=Han}々]/u.test(text) ? '' : hepburn(text);
    case 'ko':
      return romanisedHangul(text);
    case 'ru':
    case 'uk':
    case 'be':
    case 'bg':
    case 'sr':
    case 'mk':
    case 'mn':
      return romanisedCyrillic(text, language);
    case 'ar':
    case 'fa':
    case 'ur':
      return romanisedArabic(text);
    default:
      return /^[\p{Script=Latin}\s.'’-]+$/u.test(text) ? text : '';
  }
}
