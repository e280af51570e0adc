import { type Paragraph, paragraphLayer } from '../../model/article.ts';
import type { Edit } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';

/** A fault of punctuation and its repair; offsets from the paragraph's start. */
export interface MarkFault extends Span {
  readonly message: string;
  readonly title: string;
  readonly edits: readonly Edit[];
  /** False where the repair may not be the one meant. */
  readonly certain: boolean;
  /** True where the mark is right and only its style is not: told as a hint. */
  readonly isStyle?: boolean;
}

interface Shape {
  /** Without this in the text the pattern is not tried: most paragraphs are free of the rarer marks. */
  readonly needs?: RegExp;
  readonly pattern: RegExp;
  readonly message: string;
  readonly right: (match: RegExpExecArray) => string | undefined;
  readonly certain?: boolean;
}

const abbreviation = /(?:\b\p{Lu}\.|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|etc|[ap]\.m))$/u;
const fullWidth: Readonly<Record<string, string>> = {
  '，': ',', '。': '.', '；': ';', '：': ':', '？': '?', '！': '!', '、': ',', '（': '(', '）': ')', '【': '[', '】': ']', '「': '“', '」': '”',
  '『': '“', '』': '”', '《': '“', '》': '”', '〈': '“', '〉': '”', '〝': '“', '〞': '”', '～': '–', '％': '%', '＂': '"', '＇': '’',
}; // biome-ignore format: a table
const fullWidthMark = Object.keys(fullWidth).join('');
const spacedAfter = /[,.;:?!)”\]%]/;

const shapes: readonly Shape[] = [
  {
    pattern: /(?<!\.)([.,])([”"’])([.,])(?![.\d])/gu,
    message: 'The sentence ends twice, inside and outside the quotation mark. Keep the mark inside.',
    right: (m) => {
      const isAbbreviated = m[1] === '.' && abbreviation.test(m.input.slice(Math.max(0, m.index - 5), m.index));
      return isAbbreviated || (m[1] === '.' && m[3] === ',')
        ? undefined
        : `${m[1] === ',' && m[3] === '.' ? '.' : m[1]}${m[2]}`;
    },
  },
  {
    pattern: /(?<=[\p{L}\p{N}”’")\]])(?:,{2}(?!,)|,\.(?![.\d])|;[.,]|,[;:])/gu,
    message: 'Two marks stand where one belongs.',
    right: (m) => (m[0] === ',,' ? ',' : m[0].includes('.') ? '.' : m[0] === ';,' ? ';' : m[0][1]!),
  },
  {
    pattern: /(?<=[\p{L}\p{N}”’")])(?<!\b[a-z])\.\.(?=\s\p{Lu}|\s*$|[”"]\s)/gu,
    message: 'Two full stops: either one is too many or an ellipsis lost one.',
    right: () => '.',
  },
  {
    needs: /\.,/,
    pattern: /(?<=\b\p{Ll}{4,})(?<!\b(?:dept|approx|corp|assn|bros|prof|univ))\.,(?=\s|$)/gu,
    message: 'Two marks stand where one belongs.',
    right: (m) => (/^\s*(?:\p{Lu}|$)/u.test(m.input.slice(m.index + 2)) ? '.' : ','),
  },
  {
    needs: /[”"»],?\s[-–—]\s/,
    pattern:
      /,?[”"»],?\s[-–—]\s(?=(?:said|says|noted|added|told|wrote|writes|stressed|emphasi[sz]ed|explained|reported|stated|believes|claims|answered|concluded)\b)/gu,
    message: 'Comma and dash behind a quotation belong to Russian print; English has the comma inside and no dash.',
    right: (m) => `,${m[0].includes('"') ? '"' : '”'} `,
  },
  {
    needs: /``/,
    pattern: /``\s?([^`\n]{1,600}?)\s?(?:''|”|"|´´)/gu,
    message: 'These are the quotation marks of a typesetting program, not of print.',
    right: (m) => `“${m[1]}”`,
  },
  {
    needs: /„/,
    pattern: /(?<![\p{L}\p{N}])„([^„“”\n]{1,400})[“”]/gu,
    message: 'A low quotation mark belongs to German, Polish and other languages.',
    right: (m) => `“${m[1]}”`,
  },
  {
    needs: /«/,
    pattern: /«\s?([^«»\n]{0,400}\p{Script=Latin}[^«»\n]{0,400}?)\s?»/gu,
    message: 'Angled quotation marks belong to French, Russian and other languages.',
    right: (m) => `“${m[1]}”`,
  },
  {
    needs: /\s=\s/,
    pattern: /(?<=\p{Ll}\s)=\s(“[^“”\n]{1,60}”|"[^"\n]{1,60}")/gu,
    message:
      'An equals sign stands for “that is” in Japanese; English puts the second name in brackets or between commas.',
    right: (m) => `(${m[1]})`,
    certain: false,
  },
  {
    needs: /\p{L}’\p{Lu}/u,
    pattern: /(?<=\p{L}{3})(?<!\b(?:dell|nell|sull|dall|jeun))’(\p{Lu}[^‘’\n]{2,40})(?<![\s’]\p{L})’(?=[\p{L}\s,.])/gu,
    message: 'Closing marks stand on both sides of these words, and the space before them is missing.',
    right: (m) => ` ‘${m[1]}’${/\p{L}/u.test(m.input[m.index + m[0].length] ?? '') ? ' ' : ''}`,
  },
  {
    needs: /[\p{L},:;)]“[\p{L}\p{N}]/u,
    pattern: /[\p{L}\p{N}]*[\p{L},:;)](?=“[\p{L}\p{N}])/gu,
    message: 'The space before the quotation mark is missing.',
    right: (m) => `${m[0]} `,
  },
  {
    pattern: /(?<=[\p{L}\p{N}.,!?])”(?!s\b)(?=\p{L}{2})/gu,
    message: 'The space after the quotation mark is missing.',
    right: () => '” ',
  },
  {
    pattern: /(?<=[\p{L}\p{N}”"’)])[ \u00A0](?!\.\s\.)[.,;](?=[\s”]|$)/gu,
    message: 'A space stands before the mark.',
    right: (m) => m[0].slice(1),
  },
  {
    pattern: /[.,!?…][ \u00A0]”(?=[\s,.;]|$)/gu,
    message: 'A space stands before the closing quotation mark.',
    right: (m) => `${m[0][0]}”`,
  },
  {
    needs: /[ \u00A0]’/,
    pattern: /(?<!\p{L})(?:\p{L}+)[ \u00A0]’(?:s|re|ve|ll|d|m|t)(?=[\s,.;:!?])/gu,
    message: 'A space stands before the apostrophe.',
    right: (m) => m[0].replace(/[ \u00A0]/, ''),
  },
];

const fullWidthShape = new RegExp(`[${fullWidthMark}]+`, 'gu');
const otherScript = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Common}])\p{L}/u;

/** Marks that stand wrong by themselves: doubled, of another language, spaced wrongly. */
export const strayMarks = paragraphLayer('stray marks', ({ text }: Paragraph): readonly MarkFault[] => {
  const found: MarkFault[] = [];
  for (const { needs, pattern, message, right, certain = true } of shapes) {
    if (needs && !needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const put = right(match);
      if (put === undefined || (/^[\p{L}\p{N}]*:$/u.test(match[0]) && /\d/.test(match[0]))) continue;
      const at = { start: match.index, end: match.index + match[0].length };
      const whole = put.trim() ? put.trim() : put;
      found.push({ ...at, message, certain, title: `Replace with “${whole}”`, edits: [{ ...at, text: put }] });
    }
  }
  for (const match of text.matchAll(fullWidthShape)) {
    const fault = fullWidthIn(text, match.index, match.index + match[0].length);
    if (fault) found.push(fault);
  }
  return found.sort((a, b) => a.start - b.start);
});

// Full-width marks are right among words of their own script only.
function fullWidthIn(text: string, start: number, end: number): MarkFault | undefined {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  if (otherScript.test(before) || otherScript.test(after)) return undefined;
  if (!/[\p{Script=Latin}\p{N}]/u.test(before + after)) return undefined;
  const marks = [...text.slice(start, end)].map((m) => fullWidth[m] ?? m).join('');
  const opens = /^[([“]$/.test(marks);
  const put =
    (opens && /[\p{L}\p{N}]$/u.test(before) ? ' ' : '') +
    marks +
    (!opens && spacedAfter.test(marks.at(-1)!) && /^[\p{L}\p{N}]/u.test(after) ? ' ' : '');
  return {
    start,
    end,
    message: 'A full-width mark of Chinese or Japanese print stands in the English text.',
    title: `Replace with “${marks}”`,
    certain: true,
    edits: [{ start, end, text: put }],
  };
}
