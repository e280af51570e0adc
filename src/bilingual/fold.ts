/**
 * The text with localized digits and full-width figures as ASCII, letter for letter, so that offsets stay true:
 * ２５ and ٢٥ become 25, ％ becomes %.
 */
export function foldDigits(text: string): string {
  const folded = text.replace(
    /[\uFF10-\uFF19\uFF05\uFF0E\uFF1A\uFF0D\u0660-\u0669\u06F0-\u06F9\u066A-\u066C\u00A0\u202F\u2009\u3000]/g,
    (c) => {
      const code = c.charCodeAt(0);
      if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
      if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
      if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
      return others[c] ?? ' ';
    },
  );
  // １・５５ is 1.55 in Japanese print.
  return folded.replace(/(?<=(?:^|[^\d・])\d{1,2})・(?=\d{1,2}(?![\d・]))/g, '.');
}

const others: Readonly<Record<string, string>> = {
  '％': '%', '．': '.', '：': ':', '－': '-', '٪': '%', '٫': ',', '٬': '.',
}; // biome-ignore format: a table
