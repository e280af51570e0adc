import { alignment } from '../../bilingual/alignment.ts';
import { inHeadline, lastWord } from '../../bilingual/compare-figures.ts';
import { compareNames } from '../../bilingual/compare-names.ts';
import { defineRule } from '../../model/rule.ts';

/** A name of the source text that the translation lacks, or another name in its place. */
export const missingName = defineRule({
  meta: {
    id: 'missing-name',
    family: 'bilingual',
    severity: 'warning',
    what: 'A name of the source text that the translation leaves out, or another name in its place.',
    why: 'A quotation given to the wrong person is the gravest slip a translation can make, and the English text alone does not show it.',
    remedy: 'Put the source’s name in, or check which text is right.',
    bad: [
      {
        text: 'The fire was put out by noon, ⟦Robert Whitfield⟧ told reporters.',
        source: { language: 'ru', text: 'Пожар потушили к полудню, сообщил журналистам Сергей Жуков.' },
      },
      {
        text: 'Wild birds have come back to the park, said ranger ⟦Liu Weidong⟧.',
        fixed: 'Wild birds have come back to the park, said ranger Zhang Zhiming.',
        source: { language: 'zh', text: '护林员张志明说，野鸟已经回到公园。' },
      },
      {
        text: 'The valley has not seen such a flood before, said the minister, ⟦Victor Marchetti⟧.',
        source: { language: 'zh', text: '部长罗伯特·惠特菲尔德说，这个山谷从未见过这样的洪水。' },
      },
      {
        text: 'The museum opens again in May, curator ⟦Anna Castellano⟧ said on Friday.',
        source: { language: 'ja', text: '学芸員の佐々木健太さんは金曜日、博物館は５月に再開すると話した。' },
      },
      {
        text: 'Putin opened the bridge on Monday. The talks begin in ⟦May⟧.',
        source: { language: 'zh', text: '普京星期一为大桥揭幕。普京说，会谈将于五月开始。' },
      },
      {
        text: 'Macron opened the bridge on Monday. Work on the harbour begins in ⟦May⟧.',
        source: {
          language: 'ru',
          text: 'В понедельник Макрон открыл мост. По словам Макрона, работы в порту начнутся в мае.',
        },
      },
      {
        text: 'Biden opened the bridge on Monday. Zelensky hopes to come back in ⟦May⟧.',
        source: { language: 'zh', text: '拜登星期一为大桥揭幕。拜登希望五月再来。' },
      },
      {
        text: 'Macron opened the bridge on Monday. The talks begin in ⟦May⟧.',
        source: {
          language: 'fr',
          text: 'Macron a inauguré le pont lundi. Les discussions débutent en mai, selon Macron.',
        },
      },
      {
        text: 'Zelensky opened the bridge on Monday. The talks begin in ⟦May⟧.',
        source: {
          language: 'fr',
          text: 'Zelensky a inauguré le pont lundi. Les discussions débutent en mai, selon Zelensky.',
        },
      },
    ],
    good: [
      {
        text: 'The fire was put out by noon, Sergei Zhukov told reporters.',
        source: { language: 'ru', text: 'Пожар потушили к полудню, сообщил журналистам Сергей Жуков.' },
      },
      {
        text: 'Wild birds have come back to the park, said ranger Zhang Zhiming.',
        source: { language: 'zh', text: '护林员张志明说，野鸟已经回到公园。' },
      },
      {
        text: 'The valley has not seen such a flood before, said the minister, Robert Whitfield.',
        source: { language: 'zh', text: '部长罗伯特·惠特菲尔德说，这个山谷从未见过这样的洪水。' },
      },
      {
        text: 'The museum opens again in May, curator Kenta Sasaki said on Friday.',
        source: { language: 'ja', text: '学芸員の佐々木健太さんは金曜日、博物館は５月に再開すると話した。' },
      },
      {
        text: 'Kim Yo-jong spoke in Pyongyang before Moon Jae-in answered.',
        source: { language: 'zh', text: '金与正在平壤发表讲话，文在寅随后作出回应。' },
      },
      {
        text: 'The trade union accepted the offer, he said.',
        source: { language: 'es', text: 'El sindicato aceptó la oferta, dijo Pedro Almagro.' },
      },
      {
        text: 'Putin opened the bridge on Monday. He said the talks begin in May.',
        source: { language: 'zh', text: '普京星期一为大桥揭幕。普京说，会谈将于五月开始。' },
      },
      {
        text: 'Putin opened the bridge on Monday. The talks begin in May, according to the Kremlin.',
        source: { language: 'zh', text: '普京星期一为大桥揭幕。普京说，会谈将于五月开始。' },
      },
      {
        text: 'Macron opened the bridge on Monday. The president sees work on the harbour begin in May.',
        source: {
          language: 'ru',
          text: 'В понедельник Макрон открыл мост. По словам Макрона, работы в порту начнутся в мае.',
        },
      },
      {
        text: 'Putin said on Monday: “The talks went well. Work begins in May. The harbour opens in June.”',
        source: { language: 'zh', text: '普京星期一说：“会谈顺利。”普京表示，工程五月开始。港口六月开放。' },
      },
      {
        text: 'Arundhati Roy spoke on Monday. The University of Troy opens in May.',
        source: { language: 'zh', text: '阿兰达蒂·洛伊星期一发表讲话。特洛伊大学五月开学。' },
      },
    ],
    limits: [
      'Names are compared where a list has them or where their sound tells. Korean, Vietnamese and Cantonese names in Chinese characters keep their sound to themselves, Japanese names in a Chinese text too.',
      'Full names are compared with the source. A surname alone is missed where it is that of somebody well known whom another sentence names in both texts.',
      'A name for which the translation says "he" or "the minister" gets no mark.',
    ],
  },
  *checkArticle(article) {
    const aligned = article.get(alignment);
    if (!aligned) return;
    for (const { words, sentence, target, right, instead } of compareNames(article, aligned)) {
      const evidence = sentence ? [`Source: ${sentence.text}`] : [];
      const meant = right && right !== words ? ` (${right})` : '';
      if (!instead && (!target || inHeadline(article, target))) continue;
      if (!instead) {
        yield {
          ...lastWord(target!),
          message: `The source names “${words}”${meant} here, the translation does not. Put the name in, or check that it was left out on purpose.`,
          confidence: 0.7,
          evidence,
        };
        continue;
      }
      const written = article.text.slice(instead.start, instead.end);
      yield {
        ...instead,
        message: words
          ? `The source names “${words}”${meant} here, the translation “${written}”. Use the source’s name, or check which is right.`
          : `The source text has no name that sounds like “${written}”. Check who is meant here.`,
        confidence: 0.8,
        evidence,
        fixes: right
          ? [{ title: `Replace with “${right}”`, preferred: true, edits: [{ ...instead, text: right }] }]
          : [],
      };
    }
  },
});
