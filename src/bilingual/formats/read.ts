import { readPo } from './gettext.ts';
import type { Exchange, Read } from './segment.ts';
import { readTmx } from './tmx.ts';
import { readXliff } from './xliff.ts';

export type ExchangeFormat = 'xliff' | 'tmx' | 'po';

/** The format of a translation file by its name's ending. */
export function exchangeFormatOf(path: string): ExchangeFormat | undefined {
  if (/\.(?:xlf|xliff)$/i.test(path)) return 'xliff';
  if (/\.tmx$/i.test(path)) return 'tmx';
  return /\.(?:po|pot)$/i.test(path) ? 'po' : undefined;
}

/** Reads a file in which source and translation stand together. */
export const readExchange = (text: string, format: ExchangeFormat): Read<Exchange> =>
  format === 'xliff' ? readXliff(text) : format === 'tmx' ? readTmx(text) : readPo(text);
