import type { Calque } from './calque.ts';
import { fromChinese } from './chinese.ts';
import { fromJapaneseAndKorean } from './japanese-korean.ts';
import { fromRomance } from './romance.ts';
import { fromRussian } from './russian.ts';

export type { Calque } from './calque.ts';

/** All reviewed calques. None of them is found in edited English news of the kinds it was checked against. */
export const calques: readonly Calque[] = [...fromChinese, ...fromRussian, ...fromJapaneseAndKorean, ...fromRomance];
