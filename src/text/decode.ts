/** The text of a file, or why it is none. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly note?: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Articles longer than this many code units are refused: a whole newspaper is shorter. */
export const longestArticle = 2_000_000;

/**
 * Decodes UTF-8 (or UTF-16 with a byte-order mark). The mark is left out; broken sequences become U+FFFD with a
 * note; a file with NUL bytes is binary and refused, as is one that is too long.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > longestArticle * 4) return tooLong(bytes.length);
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (!utf16 && bytes.subarray(0, 8192).includes(0))
    return { kind: 'unreadable', reason: 'it is a binary file, not text' };
  const text = new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
  if (text.length > longestArticle) return tooLong(bytes.length);
  const broken = text.split('\uFFFD').length - 1;
  return broken
    ? { kind: 'text', text, note: `${broken} characters are not valid UTF-8; the file was saved in another encoding` }
    : { kind: 'text', text };
}

const tooLong = (bytes: number): Decoded => ({
  kind: 'unreadable',
  reason: `it is too large (${(bytes / 1e6).toFixed(1)} MB); articles up to ${longestArticle / 1e6} million characters are checked`,
});
