import { deleteFix } from '../../annotate/deletion.ts';
import { lookalikes } from '../../lexicon/lookalikes.ts';
import { type Paragraph, paragraphLayer } from '../../model/article.ts';
import type { Problem } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { type Span, shift } from '../../model/span.ts';

/** Words left in another script, and letters of another script inside a word. */
export const untranslatedText = defineRule({
  meta: {
    id: 'untranslated-text',
    family: 'translation',
    severity: 'warning',
    what: 'Words in another script, or a look-alike letter of another script inside an English word.',
    why: 'They were left over when the text was translated. Most readers cannot read them; a look-alike letter cannot be seen, but search and spelling checks miss the word.',
    remedy: 'Translate the words or delete them. A short original form in brackets after a name may stay.',
    bad: [
      { text: 'The minister opened the bridge. ⟦责任编辑：王小明⟧', fixed: 'The minister opened the bridge.' },
      { text: 'The company ⟦«Северный поток»⟧ denied it.' },
      { text: 'Voters in ⟦Моscow⟧ stayed at home.', fixed: 'Voters in Moscow stayed at home.' },
      { text: 'He called it ⟦大きな一歩。⟧ The party agreed.' },
      { text: '⟦この記事は 2021年3月6日 に更新されました。⟧\n\nThe talks go on.', fixed: 'The talks go on.' },
    ],
    good: [
      { text: 'The agency Xinhua (新华社) reported it.' },
      { text: 'Meng Wanzhou (Chinese: 孟晚舟; born 1972) was freed.' },
      { text: 'The character 福 hung on every door, and the phrase “加油” was heard.' },
      { text: 'The rocket flew 3.5 μm past the Δv budget, the α variant of Ω.' },
      { text: 'São Paulo, Kraków, Đà Nẵng and İzmir sent teams.' },
      { text: 'Users posted #加油武汉 all night.' },
    ],
    limits: ['Words of other languages in Latin letters are not seen.'],
  },
  *checkArticle(article) {
    for (const placed of article.paragraphs) {
      for (const { latin, ...found } of placed.paragraph.get(foreign)) {
        const at = shift(found, placed.start);
        yield latin === undefined
          ? foreignWords(article.text, at, deleteFix(article, placed, at, false))
          : mixedWord(article.text, at, latin);
      }
    }
  },
});

function foreignWords(text: string, at: Span, fix: ReturnType<typeof deleteFix>): Problem {
  const words = text.slice(at.start, Math.min(at.end, at.start + 40));
  return {
    ...at,
    message: `“${words}${at.end - at.start > 40 ? '…' : ''}” was left in another script. Translate it or delete it.`,
    confidence: 0.95,
    fixes: [fix],
  };
}

const mixedWord = (text: string, at: Span, latin: string): Problem => ({
  ...at,
  message: `“${text.slice(at.start, at.end)}” holds letters of another script that only look like Latin ones, so search and spelling checks do not know the word.`,
  confidence: 0.97,
  fixes: [{ title: `Write “${latin}” in Latin letters`, safe: true, preferred: true, edits: [{ ...at, text: latin }] }],
});

interface Foreign extends Span {
  /** For a word of mixed letters, the word in Latin ones. */
  readonly latin?: string;
}

const anyForeign = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Common}])\p{L}/u;
const foreignLetters = /(?:(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Common}])\p{L})[^\p{Script=Latin}\n]*/gu;
/** Code units without a letter that may lie inside one stretch of foreign words. */
const longestGap = 12;

const foreign = paragraphLayer('words in another script', (paragraph): readonly Foreign[] => {
  const { text } = paragraph;
  const words = [...mixedWords(text)];
  if (!anyForeign.test(text)) return words;
  const inWord = (at: Span) => words.some((w) => w.start < at.end && at.start < w.end);
  return [...words, ...stretches(text).filter((s) => !inWord(s) && !isGloss(paragraph, s))].sort(
    (a, b) => a.start - b.start,
  );
});

function* mixedWords(text: string): Iterable<Foreign> {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)) return;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const letters = [...word];
    const strange = letters.filter((l) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(l));
    if (!strange.length || !strange.every((l) => lookalikes.has(l))) continue;
    const cyrillic = /\p{Script=Cyrillic}/u.test(word);
    const known = letters.length - strange.length;
    // "а" and "о" alone are words of English written in Cyrillic only where the words around are Latin.
    if (known < (cyrillic ? 1 : 2)) continue;
    yield { start: index, end: index + word.length, latin: letters.map((l) => lookalikes.get(l) ?? l).join('') };
  }
}

function stretches(text: string): Span[] {
  const found: { start: number; end: number; letters: number }[] = [];
  for (const { 0: match, index } of text.matchAll(foreignLetters)) {
    // From letter to letter; what is between longer gaps falls apart.
    for (const part of match.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
      const start = index + part.index;
      const end = start + part[0].length;
      const last = found.at(-1);
      if (last && start - last.end <= longestGap && !/\p{Script=Latin}/u.test(text.slice(last.end, start))) {
        last.end = end;
        last.letters += part[0].length;
      } else if (anyForeign.test(part[0])) found.push({ start, end, letters: part[0].length });
    }
  }
  return found.filter((f) => f.letters > 1).map((f) => withMarks(text, f));
}

const openers = /[「『（【《〈«(“"']$/;
const closers = /^[。！？，、；：…」』）】》〉»)”"']/;
const pairs: Readonly<Record<string, string>> = { '(': ')', '“': '”', '"': '"', '«': '»', '「': '」', '『': '』', '（': '）', '【': '】', '《': '》', '〈': '〉', "'": "'" }; // biome-ignore format: a table

// Full-width marks behind belong to the words, and a pair of brackets or quotation marks around them.
function withMarks(text: string, { start, end }: Span): Span {
  for (let i = 0; i < 3; i++) {
    if (/^[。！？、；：，…]/.test(text.slice(end, end + 1))) end++;
    const open = text.slice(0, start).slice(-1);
    if (openers.test(open) && text[end] === pairs[open] && closers.test(text[end]!)) {
      start--;
      end++;
    }
  }
  return { start, end };
}

/** The longest original form that passes as a gloss. */
const longestGloss = 40;

// "Xinhua (新华社)", "(Chinese: 孟晚舟; born …)", "the character 福", "#加油".
function isGloss({ text }: Paragraph, { start, end }: Span): boolean {
  if (end - start > longestGloss) return false;
  const bracketed = /^[(（]/.test(text.slice(start, end));
  const before = text.slice(Math.max(0, start - 60), bracketed ? start + 1 : start);
  if (/#$/.test(before)) return true;
  if (/[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.’'-]*[”"’]?\s?[(（](?:[\p{L} ]{0,24}[:,]\s?)?[“"「]?$/u.test(before)) return true;
  return /\b(?:characters?|word|words|phrase|slogan|hashtag|letters?|logo|reading|spelled|spelt|written|pronounced)\s(?:as\s)?[“"'‘「]?$/i.test(
    text.slice(Math.max(0, start - 60), start + (bracketed || /^[“"'‘「]/.test(text.slice(start)) ? 1 : 0)),
  );
}
