import { SaxesParser } from 'saxes';
import { type Said, say } from '../../model/said.ts';
import { fault, type Read } from './segment.ts';

/** An element as it opens: its local name and attributes, both as written but for the prefix. */
export interface Opened {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Offset behind the tag. */
  readonly inner: number;
}

export interface Handler {
  readonly open?: (element: Opened) => void;
  readonly text?: (text: string) => void;
  /** `end`: offset of the closing tag; equal to the element's `inner` for an empty one. */
  readonly close?: (name: string, end: number) => void;
}

/**
 * Reads XML without ever fetching or expanding anything: only the five built-in entities and character references are
 * known, a DTD is skipped, and an entity it declares is an error at its place.
 */
export function readXml(text: string, handler: Handler): Read<void> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let error: { said: Said; line: number; column: number } | undefined;
  parser.on('error', (e) => {
    error ??= { said: inPlainWords(e.message.replace(/^\d+:\d+: /, '')), line: parser.line, column: parser.column };
  });
  parser.on('opentag', (tag) => {
    if (error) return;
    const attributes: Record<string, string> = Object.create(null);
    for (const [key, value] of Object.entries(tag.attributes)) attributes[key.toLowerCase()] = String(value);
    handler.open?.({ name: local(tag.name), attributes, inner: parser.position });
  });
  parser.on('text', (t) => void (error ? undefined : handler.text?.(t)));
  parser.on('cdata', (t) => void (error ? undefined : handler.text?.(t)));
  parser.on('closetag', (tag) => {
    if (error) return;
    const end = parser.position;
    const at = tag.isSelfClosing ? end : text.lastIndexOf('</', end - 1);
    handler.close?.(local(tag.name), at);
  });
  parser.write(text.replace(/^\uFEFF/, ' ')).close();
  return error ? fault(error.said, error.line, Math.max(1, error.column)) : { ok: true, value: undefined };
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

// What goes wrong most, in words for people who do not know XML.
function inPlainWords(message: string): Said {
  const unclosed = /^unclosed tag: (.*)$/.exec(message)?.[1];
  if (unclosed !== undefined) return say('The element <{0}> is never closed.', unclosed);
  const unopened = /^unmatched closing tag: (.*)\.$/.exec(message)?.[1];
  if (unopened !== undefined) return say('The closing tag </{0}> has no opening one before it.', unopened);
  if (message === 'unexpected close tag.') return say('Another element should be closed first here.');
  if (message === 'undefined entity.')
    return say('This entity is not known: only &amp;, &lt;, &gt;, &quot; and &apos; are read.');
  if (message === 'document must contain a root element.') return say('The file holds no XML element.');
  return say('This is not well-formed XML: {0}', message);
}
