import { pinyin } from 'pinyin-pro';

/** The Pinyin of a Chinese form without tones, a syllable for each Chinese character. */
export const pinyinOf = (text: string): string[] =>
  pinyin(text.replace(/[^\p{Script=Han}]/gu, ''), { toneType: 'none', type: 'array', v: true }).map((s) =>
    s.replace('v', 'u'),
  );
