const letters: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r',
  с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
  і: 'i', ї: 'yi', є: 'ye', ґ: 'g', ў: 'u', ј: 'y', љ: 'ly', њ: 'ny', ћ: 'ch', ђ: 'dj', џ: 'dzh', ө: 'o', ү: 'u',
}; // biome-ignore format: a table

/** Letter by letter, the way passports and agencies do. Ukrainian г is h, и is y. */
export const romanisedCyrillic = (text: string, language = 'ru'): string =>
  [...text.toLowerCase().normalize('NFC')]
    .map((c) => (language === 'uk' && c === 'г' ? 'h' : (letters[c] ?? (/[\s-]/.test(c) ? ' ' : ''))))
    .join('');
