import { describe, expect, it } from 'vitest';
import { hearingOf } from '../../src/bilingual/hearing.ts';
import type { SourceLanguage } from '../../src/bilingual/source-language.ts';

const cases: readonly [SourceLanguage, string, heard: string, not: string][] = [
  ['ru', 'Об этом заявил Дмитрий Песков, передаёт агентство.', 'Dmitry Peskov|Dmitri Peskow', 'Sergei Lavrov|Robert Whitfield'],
  ['ru', 'Он сослался на слова Си Цзиньпина.', 'Xi Jinping', 'Wang Huning'],
  ['zh', '部长罗伯特·惠特菲尔德说', 'Robert Whitfield', 'Anna Castellano|Zhang Jianguo'],
  ['zh', '记者张建国、李晓明报道', 'Zhang Jianguo|Li Xiaoming', 'Wang Xiaoming|Anna Castellano'],
  ['ja', '渡辺健二さんとエマニュエル・マクロン大統領', 'Kenji Watanabe|Watanabe Kenji|Emmanuel Macron', 'Akiko Nakamura|Thomas Okafor'],
  ['ja', '習近平国家主席は', 'Xi Jinping', 'Li Xiaoming'],
  ['ko', '조 바이든 대통령은', 'Joe Biden', 'Donald Trump'],
  ['ar', 'قال الرئيس فلاديمير بوتين', 'Vladimir Putin', 'Helena Castellano'],
  ['de', 'sagte Wladimir Selenskyj am Montag', 'Volodymyr Zelenskyy|Vladimir Zelensky', 'Victor Marchetti'],
  ['es', 'dijo Nicolás Maduro', 'Nicolas Maduro', 'Robert Whitfield'],
]; // biome-ignore format: a table

describe('hearing names in a source text', () => {
  it.each(cases)('%s %s', (language, text, heard, not) => {
    const hears = hearingOf(text, language);
    for (const name of heard.split('|')) expect([name, hears(name)]).toEqual([name, true]);
    for (const name of not.split('|')) expect([name, hears(name)]).toEqual([name, false]);
  });

  it('does not judge names whose characters do not tell the sound, nor traditional characters', () => {
    expect(hearingOf('金与正在平壤说', 'zh')('Kim Yo-jong')).not.toBe(false);
    expect(hearingOf('岸田文雄在东京说', 'zh')('Fumio Kishida')).toBeUndefined();
    expect(hearingOf('總統歐巴馬對記者說這個國家會應對', 'zh')('Barack Obama')).toBeUndefined();
  });
});
