import { isMap, parseDocument } from 'yaml';
import { frontMatterOf } from './markdown.ts';

/** Names and terms as an article's front matter lists them under `copydesk:`; not yet validated. */
export interface FrontMatterLists {
  readonly names: readonly unknown[];
  readonly glossary: readonly unknown[];
}

/**
 * The lists in the YAML between the fences; undefined where it has none, the line of its first fault (from 1, of the
 * YAML) where it cannot be read. A name may be a plain string.
 */
export function listsIn(yaml: string): FrontMatterLists | number | undefined {
  if (!/^copydesk\s*:/m.test(yaml)) return undefined;
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const [error] = document.errors;
  if (error) return yaml.slice(0, error.pos[0]).split('\n').length;
  const own = (document.toJS({ maxAliasCount: 50 }) as Record<string, unknown>).copydesk as
    | Record<string, unknown>
    | undefined;
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const names = list(own?.names).map((n) => (typeof n === 'string' ? { name: n } : n));
  const glossary = list(own?.glossary);
  return names.length || glossary.length ? { names, glossary } : undefined;
}

/** An edit that puts lists into an article's front matter; UTF-16 offsets of the article. */
export interface FrontMatterEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The edit by which a Markdown text lists these names and terms; other keys and comments stay as they are. Undefined
 * where the front matter is no YAML that can be read: nothing is written into what is not understood.
 */
export function withLists(text: string, lists: FrontMatterLists): FrontMatterEdit | undefined {
  const front = frontMatterOf(text);
  if (front?.kind === 'toml') return undefined;
  const document = parseDocument(front?.text ?? '', { logLevel: 'silent' });
  if (document.errors.length || (document.contents !== null && !isMap(document.contents))) return undefined;
  for (const key of ['names', 'glossary'] as const) {
    if (lists[key].length) document.setIn(['copydesk', key], document.createNode(lists[key]));
    else if (document.hasIn(['copydesk', key])) document.deleteIn(['copydesk', key]);
  }
  const own = document.get('copydesk');
  if (isMap(own) && !own.items.length) document.delete('copydesk');
  const empty = !isMap(document.contents) || !document.contents.items.length;
  const yaml = empty ? '' : document.toString({ lineWidth: 0 });
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = yaml.replaceAll('\n', eol);
  if (front) return { start: front.start, end: front.end, text: lines };
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return { start, end: start, text: `---${eol}${lines}---${eol}${eol}` };
}
