import type { Article } from '../../model/article.ts';
import { paragraphLayer } from '../../model/article.ts';
import type { MarkFault } from './stray-marks.ts';

type Role = 'opens' | 'closes' | 'either';

interface Mark {
  readonly at: number;
  readonly mark: '“' | '”' | '"';
  readonly role: Role;
}

interface Quotations {
  readonly faults: readonly MarkFault[];
  /** The mark left open at the end. */
  readonly open?: Mark;
  /** A closing mark before any opening one. */
  readonly strayCloser?: Mark;
  /** True when the paragraph begins with a quotation mark. */
  readonly opensAtStart: boolean;
}

/** Paragraphs that one quotation may run through without being opened anew. */
const longestQuotation = 8;

/** Double quotation marks of an article that open or close alone; offsets from the article's start. */
export function unbalancedQuotations(article: Article): MarkFault[] {
  const faults: MarkFault[] = [];
  const { paragraphs } = article;
  let pending: { readonly fault: MarkFault; readonly index: number } | undefined;
  for (const { start, index, paragraph } of paragraphs) {
    const here = paragraph.get(quotations);
    for (const f of here.faults) faults.push(moved(f, start));
    if (here.strayCloser) {
      // It closes what an earlier paragraph opened, or nothing.
      if (!pending || index - pending.index > longestQuotation)
        faults.push(moved(stray(paragraph.text, here.strayCloser), start));
      else pending = undefined;
    } else if (pending && here.opensAtStart) pending = undefined;
    if (here.open) {
      if (pending) faults.push(pending.fault);
      const isCut = index === paragraphs.length - 1 && !/[.!?]$/.test(paragraph.text);
      pending = isCut ? undefined : { fault: moved(unclosed(paragraph.text, here.open), start), index };
    }
  }
  if (pending) faults.push(pending.fault);
  return faults;
}

const moved = (f: MarkFault, by: number): MarkFault => ({
  ...f,
  start: f.start + by,
  end: f.end + by,
  edits: f.edits.map((e) => ({ ...e, start: e.start + by, end: e.end + by })),
});

const quotations = paragraphLayer('quotation marks', ({ text }): Quotations => {
  const faults: MarkFault[] = [];
  let open: Mark | undefined;
  let strayCloser: Mark | undefined;
  // Double marks inside double marks are told once, at the inner opening.
  let nested = false;
  let inner: MarkFault | undefined;
  for (const m of marksOf(text)) {
    // He said," The dam holds": the space stands on the wrong side.
    if (!open && m.role === 'closes' && isMisplaced(text, m)) {
      faults.push(misplaced(text, m));
      open = m;
      continue;
    }
    if (isTurned(text, m, open)) {
      faults.push(turned(m));
      open = m.mark === '“' ? undefined : m;
      continue;
    }
    const opens = m.role === 'opens' || (m.role === 'either' && !open);
    if (opens && open) {
      nested = true;
      faults.push((inner = twice(text, open, m)));
      open = m;
    } else if (opens) open = m;
    else if (!open && nested) {
      nested = false;
      // Well nested, if with the same marks: a matter of style.
      if (m.role === 'closes' && m.mark === '"') faults.splice(faults.indexOf(inner!), 1);
    } else if (!open) {
      if (faults.length || strayCloser || text.slice(0, m.at).search(/[“”"]/) >= 0) faults.push(stray(text, m));
      else strayCloser = m;
    } else {
      if ((open.mark === '"') !== (m.mark === '"')) faults.push(unlike(open, m));
      open = undefined;
    }
  }
  return { faults, open, strayCloser, opensAtStart: /^[\s‘'(]{0,2}[“"]/.test(text) };
});

// A “ where a quotation ends, a ” where one begins.
function isTurned(text: string, { at, mark }: Mark, open: Mark | undefined): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (mark === '“') return open !== undefined && (after === undefined || /[\s,.;:!?)]/.test(after));
  return (
    mark === '”' &&
    !open &&
    (before === undefined || /[\s([,:]/.test(before)) &&
    after !== undefined &&
    /[\p{L}\p{N}]/u.test(after)
  );
}

const isMisplaced = (text: string, { at }: Mark): boolean =>
  text[at - 1] === ',' && /^\s[\p{Lu}[]/u.test(text.slice(at + 1)) && /^[^“”"\n]{3,}["”]/u.test(text.slice(at + 1));

function misplaced(text: string, m: Mark): MarkFault {
  const { start } = withWord(text, m, 'before');
  const mark = m.mark === '"' ? '"' : '“';
  return {
    start,
    end: m.at + 1,
    message: 'This mark opens a quotation, but stands at the word before it.',
    title: 'Move the space before the mark',
    certain: true,
    edits: [{ start: m.at, end: m.at + 2, text: ` ${mark}` }],
  };
}

const turned = ({ at, mark }: Mark): MarkFault => ({
  start: at,
  end: at + 1,
  message:
    mark === '“'
      ? 'This opening mark stands where the quotation ends.'
      : 'This closing mark stands where the quotation begins.',
  title: `Replace with “${mark === '“' ? '”' : '“'}”`,
  certain: true,
  edits: [{ start: at, end: at + 1, text: mark === '“' ? '”' : '“' }],
});

function marksOf(text: string): Mark[] {
  if (!/[“”"]/.test(text)) return [];
  const found: Mark[] = [];
  const tags = text.includes('<') ? [...text.matchAll(/<\/?[a-z][^<>\n]{0,400}>/gi)] : [];
  for (const { 0: mark, index } of text.matchAll(/[“”"]/g)) {
    if (tags.some((t) => t.index < index && index < t.index + t[0].length)) continue;
    const before = text[index - 1];
    const after = text[index + 1];
    // Inches and seconds: 5'10", 3.5".
    if (
      mark !== '“' &&
      before &&
      /[\d½¼¾]/.test(before) &&
      /(?:['’′]\s?\d{1,2}|(?<!\d)\d{1,3}(?:\.\d+|\/\d)?)$/.test(text.slice(Math.max(0, index - 8), index))
    ) {
      const isOpen = found.length && countOpen(found) > 0;
      const closesNext = /^[.,!?]?[”"]/.test(text.slice(index + 1));
      if (!isOpen || closesNext) continue;
    }
    found.push({
      at: index,
      mark: mark as Mark['mark'],
      role: mark === '“' ? 'opens' : mark === '”' ? 'closes' : straight(before, after),
    });
  }
  return found;
}

function countOpen(marks: readonly Mark[]): number {
  let open = 0;
  for (const m of marks) open = m.role === 'opens' || (m.role === 'either' && !open) ? 1 : 0;
  return open;
}

function straight(before: string | undefined, after: string | undefined): Role {
  const isSpaceBefore = before === undefined || /[\s([—–/-]/.test(before);
  const isSpaceAfter = after === undefined || /[\s)\],.;:!?—–/-]/.test(after);
  if (isSpaceBefore && !isSpaceAfter) return 'opens';
  if (isSpaceAfter && !isSpaceBefore) return 'closes';
  return 'either';
}

// The mark with the word beside it, so that there is something to see.
function withWord(text: string, { at }: Mark, side: 'before' | 'after') {
  if (side === 'after') return { start: at, end: at + 1 + /^[\p{L}\p{N}]{0,24}/u.exec(text.slice(at + 1))![0].length };
  return {
    start: at - /[\p{L}\p{N}]{0,24}[.,!?…]?$/u.exec(text.slice(Math.max(0, at - 25), at))![0].length,
    end: at + 1,
  };
}

const deletion = ({ at }: Mark) => [{ start: at, end: at + 1, text: '' }];

const stray = (text: string, m: Mark): MarkFault => ({
  ...withWord(text, m, 'before'),
  message: 'This quotation mark closes a quotation that was never opened, or was closed before.',
  title: 'Delete the quotation mark',
  certain: false,
  edits: deletion(m),
});

const unclosed = (text: string, m: Mark): MarkFault => ({
  ...withWord(text, m, 'after'),
  message: 'This quotation is never closed.',
  title: 'Close the quotation at the end of the paragraph',
  certain: false,
  edits: [{ start: text.trimEnd().length, end: text.trimEnd().length, text: m.mark === '"' ? '"' : '”' }],
});

const twice = (text: string, first: Mark, second: Mark): MarkFault => ({
  ...withWord(text, second, 'after'),
  message: 'A quotation opens here while the one before it is still open. Close the first, or use single marks inside.',
  title: `Close the quotation before this one`,
  certain: false,
  edits: [
    {
      start: text.slice(0, second.at).trimEnd().length,
      end: text.slice(0, second.at).trimEnd().length,
      text: first.mark === '"' ? '"' : '”',
    },
  ],
});

const unlike = (open: Mark, close: Mark): MarkFault => {
  const wrong = open.mark === '"' ? open : close;
  return {
    start: wrong.at,
    end: wrong.at + 1,
    message: 'The quotation opens with one kind of mark and closes with another.',
    title: `Replace with “${wrong === open ? '“' : '”'}”`,
    certain: true,
    isStyle: true,
    edits: [{ start: wrong.at, end: wrong.at + 1, text: wrong === open ? '“' : '”' }],
  };
};
