import type { Article } from '../../model/article.ts';
import { paragraphLayer } from '../../model/article.ts';
import type { MarkFault } from './stray-marks.ts';

const closerOf: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

interface Loose {
  readonly mark: string;
  readonly at: number;
}

// Brackets of one paragraph that have no partner in it.
const looseBrackets = paragraphLayer('loose brackets', ({ text }): readonly Loose[] => {
  const open: Loose[] = [];
  const loose: Loose[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()[\]{}]/g)) {
    if (closerOf[mark]) {
      open.push({ mark, at: index });
      continue;
    }
    const last = open.at(-1);
    if (last && closerOf[last.mark] === mark) open.pop();
    else if (!isListMark(text, index, mark) && !isFace(text, index)) loose.push({ mark, at: index });
  }
  return [...loose, ...open.filter((o) => !isFace(text, o.at))].sort((a, b) => a.at - b.at);
});

// "a) …", "2) …", "(i)" and the rest of a list.
const isListMark = (text: string, at: number, mark: string): boolean =>
  mark === ')' && /(?:^|[\s,;:])(?:\d{1,2}|[a-z]|[ivx]{1,4})$/i.test(text.slice(Math.max(0, at - 6), at));

const isFace = (text: string, at: number): boolean => /[:;8=]-?$/.test(text.slice(Math.max(0, at - 2), at));

/** Brackets that open or close alone; offsets from the article's start. A last paragraph may be cut. */
export function unbalancedBrackets(article: Article): MarkFault[] {
  const faults: MarkFault[] = [];
  const { paragraphs } = article;
  const open: { mark: string; start: number; words: MarkFault }[] = [];
  for (const { start, index, paragraph } of paragraphs) {
    for (const { mark, at } of paragraph.get(looseBrackets)) {
      const closer = closerOf[mark];
      const fault = faultAt(paragraph.text, start, at, mark);
      if (closer) {
        if (index < paragraphs.length - 1 || /[.!?]["”]?$/.test(paragraph.text))
          open.push({ mark, start: index, words: fault });
        continue;
      }
      // A bracket may hold several paragraphs.
      const partner = open.findLastIndex((o) => closerOf[o.mark] === mark && index - o.start <= 8);
      if (partner >= 0) open.splice(partner, 1);
      else faults.push(fault);
    }
  }
  return [...faults, ...open.map((o) => o.words)];
}

function faultAt(text: string, by: number, at: number, mark: string): MarkFault {
  const isOpener = closerOf[mark] !== undefined;
  const word = isOpener
    ? /^[\p{L}\p{N}]{0,20}/u.exec(text.slice(at + 1))![0].length + 1
    : /[\p{L}\p{N}]{0,20}$/u.exec(text.slice(Math.max(0, at - 20), at))![0].length;
  const span = isOpener ? { start: by + at, end: by + at + word } : { start: by + at - word, end: by + at + 1 };
  return {
    ...span,
    message: isOpener ? 'This bracket is never closed.' : 'This bracket closes what was never opened.',
    title: `Delete “${mark}”`,
    certain: !isOpener,
    edits: [{ start: by + at, end: by + at + 1, text: '' }],
  };
}
