import type { Calque } from './calque.ts';
import { fromChinese } from './chinese.ts';
import { constructions } from './constructions.ts';
import { formulasChinese, formulasOther, formulasRussian } from './formulas.ts';
import { fromJapaneseAndKorean } from './japanese-korean.ts';
import { moreChinese } from './more-chinese.ts';
import { moreJapanese } from './more-japanese.ts';
import { moreKorean } from './more-korean.ts';
import { moreRussian } from './more-russian.ts';
import { moreSpanish } from './more-spanish.ts';
import { newsChinese } from './news-chinese.ts';
import { newsJapaneseAndKorean } from './news-japanese-korean.ts';
import { newsOther } from './news-other.ts';
import { newsRussian } from './news-russian.ts';
import { fromRomance } from './romance.ts';
import { fromRussian } from './russian.ts';

export type { Calque } from './calque.ts';

/** All reviewed calques. None of them is found in edited English news of the kinds it was checked against. */
export const calques: readonly Calque[] = [
  ...fromChinese,
  ...fromRussian,
  ...fromJapaneseAndKorean,
  ...fromRomance,
  ...moreChinese,
  ...moreRussian,
  ...moreJapanese,
  ...moreKorean,
  ...moreSpanish,
  ...newsChinese,
  ...newsRussian,
  ...newsJapaneseAndKorean,
  ...newsOther,
  ...constructions,
  ...formulasChinese,
  ...formulasRussian,
  ...formulasOther,
];
