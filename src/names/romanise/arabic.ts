const letters: Record<string, string> = {
  ا: 'a', أ: 'a', إ: 'i', آ: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 's',
  ض: 'd', ط: 't', ظ: 'z', ع: '', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', ة: 'a', و: 'u', ي: 'i', ى: 'a', ئ: '', ؤ: 'u', ء: '',
  پ: 'p', چ: 'ch', ژ: 'zh', گ: 'g', ک: 'k', ی: 'i', ڤ: 'v', ۀ: 'e', ٹ: 't', ڈ: 'd', ڑ: 'r', ں: 'n', ہ: 'h', ھ: 'h', ے: 'e',
}; // biome-ignore format: a table

/** Arabic, Persian or Urdu letters in Latin ones; the vowels that are not written are missing here too. */
export const romanisedArabic = (text: string): string =>
  [...text.normalize('NFC')].map((c) => letters[c] ?? (/\s|-/.test(c) ? ' ' : '')).join('');
