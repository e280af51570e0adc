import { expect, test } from 'vitest';
import { decode } from '../../src/text/decode.ts';

const bytes = (...b: number[]) => new Uint8Array(b);
const utf8 = (s: string) => new TextEncoder().encode(s);

test.each([
  ['UTF-8', utf8('Größe 您'), 'Größe 您'],
  ['nothing', utf8(''), ''],
  ['a byte-order mark is left out', utf8('\uFEFFText'), 'Text'],
  ['UTF-16 little-endian', bytes(0xff, 0xfe, 0x41, 0), 'A'],
  ['UTF-16 big-endian', bytes(0xfe, 0xff, 0, 0x41), 'A'],
])('%s', (_, input, text) => expect(decode(input)).toEqual({ kind: 'text', text }));

test('broken UTF-8 is read with a note', () => {
  expect(decode(bytes(0x41, 0xe9, 0x42))).toMatchObject({
    kind: 'text',
    text: 'A\uFFFDB',
    note: expect.stringContaining('not valid UTF-8'),
  });
});
test('a binary file is refused', () => {
  expect(decode(bytes(0x7f, 0x45, 0x4c, 0x46, 0, 0))).toEqual({
    kind: 'unreadable',
    reason: 'it is a binary file, not text',
  });
});
test('10 MB are refused with the size', () => {
  expect(decode(new Uint8Array(10_000_000).fill(0x61))).toMatchObject({
    kind: 'unreadable',
    reason: expect.stringContaining('10.0 MB'),
  });
});
