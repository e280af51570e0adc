import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { ParagraphKind, StetComment } from '../model/article.ts';
import { type Block, withoutAddresses } from './block.ts';
import { lineGroups } from './plain.ts';

/** What a Markdown file says outside its prose. */
export interface FrontMatter {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
  readonly kind: 'yaml' | 'toml';
}

export interface MarkdownText {
  readonly blocks: readonly Block[];
  /** The front matter's text between its fences, with its place; undefined where there is none. */
  readonly frontMatter: FrontMatter | undefined;
  readonly stetComments: readonly StetComment[];
}

const frontMatterFence = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)^\1[ \t]*(?:\r?\n|$)/m;
const fence = /^[ \t]{0,3}(`{3,}|~{3,})/;

/** Remembers the blocks of a chunk of lines by its text, so that an edit re-reads one chunk. */
export type ChunkCache = Map<string, readonly Block[]>;

/**
 * Blocks of a Markdown text: code, front matter, comments, HTML tags and addresses are blanked, never the file
 * skipped. Chunks between blank lines are parsed one by one (CommonMark with GitHub's tables), fences and comments
 * that run over blank lines are cut out first.
 */
export function readMarkdown(text: string, cache: ChunkCache = new Map()): MarkdownText {
  const frontMatter = frontMatterOf(text);
  const bodyStart = frontMatter?.bodyStart ?? 0;
  const stetComments: StetComment[] = [];
  const body = blankComments(blankFences(text, bodyStart), bodyStart, stetComments);
  const blocks: Block[] = [];
  for (const group of lineGroups(body, bodyStart)) {
    const start = group[0]!.start;
    const chunk = body.slice(start, group.at(-1)!.end);
    let read = cache.get(chunk);
    if (!read) cache.set(chunk, (read = readChunk(chunk)));
    for (const b of read) blocks.push({ ...b, start: b.start + start, end: b.end + start });
  }
  return { blocks, frontMatter, stetComments };
}

/** The front matter between its fences at the start of a text, and where the body starts; undefined where there is none. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  if (!/^\uFEFF?(?:---|\+\+\+)/.test(text)) return undefined;
  const front = frontMatterFence.exec(text);
  if (front?.index !== 0) return undefined;
  const start = front[0].indexOf(front[2]!, 3);
  return {
    text: front[2]!,
    start,
    end: start + front[2]!.length,
    bodyStart: front[0].length,
    kind: front[1] === '---' ? 'yaml' : 'toml',
  };
}

const blank = (s: string): string => s.replace(/[^\r\n]/g, ' ');

function blankFences(text: string, from: number): string {
  if (!text.includes('```') && !text.includes('~~~')) return text;
  let out = text.slice(0, from);
  let open: string | undefined;
  for (const line of text.slice(from).split(/(?<=\n)/)) {
    const mark = fence.exec(line)?.[1];
    if (open === undefined && !mark) {
      out += line;
      continue;
    }
    out += blank(line);
    if (open === undefined) open = mark;
    else if (mark && mark[0] === open[0] && mark.length >= open.length) open = undefined;
  }
  return out;
}

function blankComments(text: string, from: number, stets: StetComment[]): string {
  if (!text.includes('<!--')) return text;
  return (
    text.slice(0, from) +
    text.slice(from).replace(/<!--([\s\S]*?)(?:-->|$)/g, (comment, inner: string, at: number) => {
      const stet = /^\s*copydesk:\s*stet\b([\w\s,-]*)$/.exec(inner);
      if (stet) {
        const rules = stet[1]!.split(/[\s,]+/).filter(Boolean);
        stets.push({ at: { start: from + at, end: from + at + comment.length }, rules: rules.length ? rules : 'all' });
      }
      return blank(comment);
    })
  );
}

const kinds: Partial<Record<Nodes['type'], ParagraphKind>> = { listItem: 'list-item', blockquote: 'quotation' };

function readChunk(chunk: string): Block[] {
  const tree = fromMarkdown(chunk, {
    // Four spaces of indentation are a typist's habit in articles, not code.
    extensions: [gfm(), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const blocks: Block[] = [];
  collect(tree, 'prose', chunk, blocks);
  return blocks;
}

function collect(node: Nodes, kind: ParagraphKind, chunk: string, blocks: Block[]): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const own = node.type === 'heading' ? 'heading' : node.type === 'tableCell' ? 'table-cell' : kind;
    const block = prose(node, own, chunk);
    if (block) blocks.push(block);
  } else if ('children' in node) {
    for (const child of (node as Parents).children) collect(child, kinds[node.type] ?? kind, chunk, blocks);
  }
}

// Keeps the characters of text nodes, blanks all others: emphasis marks, addresses, tags, inline code.
function prose(node: Parents, kind: ParagraphKind, chunk: string): Block | undefined {
  const spans: [number, number][] = [];
  const visit = (n: Nodes): void => {
    if (n.type === 'text') spans.push([n.position!.start.offset!, n.position!.end.offset!]);
    else if ('children' in n) for (const child of (n as Parents).children) visit(child);
  };
  visit(node);
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return undefined;
  let text = '';
  let at = first[0];
  for (const [start, end] of spans) {
    text += blank(chunk.slice(at, start)) + chunk.slice(start, end);
    at = end;
  }
  text = withoutAddresses(text.replace(/(^|\n)([ \t]*>[ \t]?)+/g, blank));
  const lead = text.length - text.trimStart().length;
  const body = text.trim();
  return body ? { start: first[0] + lead, end: first[0] + lead + body.length, text: body, kind } : undefined;
}
