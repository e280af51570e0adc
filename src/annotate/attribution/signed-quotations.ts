import type { Paragraph } from '../../model/article.ts';
import { type Span, span } from '../../model/span.ts';
import { quotationsIn } from '../quotations.ts';

/** A quotation with its speaker's name after a dash: “We will stay.” — Ann Carter, teacher */
export interface SignedQuotation {
  readonly quotation: Span;
  readonly dash: Span;
  readonly source: Span;
}

/** Shorter ones are titles, in characters. */
const shortest = 24;

// The name, and what may be told of the person after a comma, up to the paragraph's end.
const signature =
  /^\s{0,3}(?<dash>[—–―]|--?)\s{0,3}(?<name>\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,5})(?:, [^.!?“"]{1,80})?\.?\s*$/u;

/** Signed quotations of the paragraph, at most one: the signature ends it. Offsets count from the paragraph's start. */
export function signedQuotation(paragraph: Paragraph): SignedQuotation | undefined {
  const quotation = paragraph.get(quotationsIn).at(-1);
  if (!quotation || quotation.open || quotation.end - quotation.start < shortest) return undefined;
  const m = signature.exec(paragraph.text.slice(quotation.end));
  const { dash, name } = m?.groups ?? {};
  if (!dash || !name || !everyWordNames(name)) return undefined;
  const at = paragraph.text.indexOf(dash, quotation.end);
  const from = paragraph.text.indexOf(name, at + dash.length);
  return {
    quotation: span(quotation.start, quotation.end),
    dash: span(at, at + dash.length),
    source: span(from, from + name.replace(/\.$/, '').length),
  };
}

const joiner = /^(?:of|the|de|la|le|al|bin|ibn|van|von|der|den|da|dos|del|di|y|e|and)$/;

const everyWordNames = (name: string): boolean => name.split(' ').every((w) => /^\p{Lu}/u.test(w) || joiner.test(w));
