import { t } from '@vscode/l10n';
import type { Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { claimsOf } from '../annotate/claims.ts';
import { vouchesFor } from '../annotate/vouches-for.ts';
import { alignment } from '../bilingual/alignment.ts';
import type { CheckResult } from '../engine/check.ts';
import type { Finding } from '../model/finding.ts';
import { cover, type Span, textOf } from '../model/span.ts';
import { rules } from '../rules/index.ts';
import { rangeOf } from './convert.ts';
import { peopleOf } from './people.ts';
import { commands, type FindingRef, type Place } from './protocol.ts';

/** Findings shown in one hover; the rest stands in the Problems panel. */
const mostFindings = 2;
/** Facts and passages shown for one finding: a card is never more than a short screen. */
const mostLines = 3;
/** Longest quotation in a card, in characters. */
const longestQuote = 110;

/** What the editor lets a hover do. */
export interface HoverOptions {
  /** How the address of a rule's page starts. */
  readonly rulePage?: string;
  /** Links may carry out commands. */
  readonly commandLinks?: boolean;
}

/** Cards for the findings at an offset: the facts, the other passage, who vouches, why, what to do. */
export function hoverAt(
  document: TextDocument,
  result: CheckResult,
  offset: number,
  options: HoverOptions,
): Hover | null {
  const here = result.findings.filter((f) => f.start <= offset && offset < Math.max(f.end, f.start + 1));
  if (!here.length) {
    const card = joined(nameCard(document, result, offset), vouchingCard(document, result, offset));
    return withSource(card, document, result, offset);
  }
  const cards = here.slice(0, mostFindings).map((f) => card(document, f, result, options));
  if (here.length > mostFindings) cards.push(`*${t('{0} more in the Problems panel', here.length - mostFindings)}*`);
  return {
    contents: { kind: 'markdown', value: cards.join('\n\n---\n\n') },
    range: rangeOf(document, here.reduce<Span>(cover, here[0]!)),
  };
}

// The sentence of the source text that the one at the offset translates, under the card.
function withSource(
  card: Hover | null,
  document: TextDocument,
  { article }: CheckResult,
  offset: number,
): Hover | null {
  const pair = article.get(alignment)?.pairs.find((p) => p.target.some((t) => t.start <= offset && offset < t.end));
  if (!pair?.source.length) return card;
  const words = pair.source.map((s) => s.text).join(' ');
  const clipped = plainMarkdown(words.length > 300 ? `${words.slice(0, 299)}…` : words);
  const line = t('Source text: “{0}”', clipped);
  const before = card ? `${(card.contents as { value: string }).value}\n\n` : '';
  return {
    contents: { kind: 'markdown', value: before + line },
    range: card?.range ?? rangeOf(document, pair.target[0]!),
  };
}

// Where a known name stands: who it is on the article's day, the name in its own script, its spellings here.
function nameCard(document: TextDocument, { article }: CheckResult, offset: number): Hover | null {
  const person = peopleOf(article).find((p) => p.at.some((s) => s.start <= offset && offset < s.end));
  const at = person?.at.find((s) => s.start <= offset && offset < s.end);
  if (!person || !at) return null;
  const who = [person.about, person.native]
    .filter(Boolean)
    .map((s) => plainMarkdown(s!))
    .join(' · ');
  const value = `**${plainMarkdown(person.name)}**${who ? `: ${who}` : ''}`;
  return { contents: { kind: 'markdown', value }, range: rangeOf(document, at) };
}

function joined(first: Hover | null, second: Hover | null): Hover | null {
  if (!first || !second) return first ?? second;
  const value = [first, second].map((h) => (h.contents as { value: string }).value).join('\n\n');
  return { contents: { kind: 'markdown', value }, range: first.range };
}

// Where no finding stands: who vouches for the sentence, and by which words.
function vouchingCard(document: TextDocument, { article }: CheckResult, offset: number): Hover | null {
  const vouching = vouchesFor(article, offset);
  if (!vouching || vouching.status === 'none') return null;
  return {
    contents: { kind: 'markdown', value: plainMarkdown(vouching.text) },
    range: rangeOf(document, vouching.sentence),
  };
}

function card(document: TextDocument, finding: Finding, result: CheckResult, options: HoverOptions): string {
  const meta = rules.find((r) => r.meta.id === finding.rule)?.meta;
  const { text } = result.article;
  const passages = finding.related.map(
    (r) => `- ${plainMarkdown(r.message)}: “${quote(text, r)}”${goTo(document, r, options)}`,
  );
  const facts = (finding.evidence ?? []).map((e) => `- ${plainMarkdown(e)}`);
  return [
    // The editor shows hints by three dots and leaves their words to the card.
    finding.severity === 'hint' ? plainMarkdown(finding.message) : '',
    [...facts, ...passages].slice(0, mostLines).join('\n'),
    voucher(document, finding, result, options),
    meta ? `**${t('What to do:')}** ${plainMarkdown(meta.remedy)}` : '',
    meta ? `**${t('Why:')}** ${plainMarkdown(meta.why)}` : '',
    actions(document, finding, text, options),
  ]
    .filter(Boolean)
    .join('\n\n');
}

// Who answers for the sentence the finding stands in.
function voucher(document: TextDocument, finding: Finding, { article }: CheckResult, options: HoverOptions): string {
  const claim = claimsOf(article).find((c) => c.start <= finding.start && finding.start < c.end);
  if (!claim || claim.status === 'none') return '';
  const who = `**${t('Who says so:')}**`;
  if (claim.status === 'unattributed') return `${who} ${t('nobody; the article itself vouches for this sentence.')}`;
  if (!claim.sourceName) return '';
  const name = plainMarkdown(claim.sourceName);
  if (claim.status === 'attributed' || !claim.carriedFrom) return `${who} ${name}`;
  const from = claim.carriedFrom;
  if (finding.related.some((r) => r.start < from.end && from.start < r.end))
    return `${who} ${t('{0}, carried over', name)}`;
  const words = t('{0}, carried over from “{1}”', name, quote(article.text, from));
  return `${who} ${words}${goTo(document, from, options)}`;
}

function actions(document: TextDocument, finding: Finding, text: string, options: HoverOptions): string {
  if (!options.commandLinks)
    return options.rulePage ? `[${t('About {0}', finding.rule)}](${options.rulePage}${finding.rule})` : '';
  const { rule, fingerprint } = finding;
  const ref: FindingRef = { uri: document.uri, rule, fingerprint, text: textOf(text, finding) };
  const family = rules.find((r) => r.meta.id === rule)?.meta.family;
  return [
    link(t('Keep as written'), commands.stet, ref),
    ...(family === 'names' ? [link(t('Add to names'), commands.addName, ref)] : []),
    link(t('About this rule'), commands.openRule, ref),
    link(t('Change how grave it is'), commands.setSeverity, ref),
  ].join(' · ');
}

function goTo(document: TextDocument, to: Span, { commandLinks }: HoverOptions): string {
  if (!commandLinks) return '';
  const { start, end } = rangeOf(document, to);
  const place: Place = { uri: document.uri, range: [start.line, start.character, end.line, end.character] };
  return ` (${link(t('line {0}', start.line + 1), commands.goTo, place)})`;
}

// encodeURIComponent leaves parentheses, which would end the link.
const link = (title: string, command: string, argument: FindingRef | Place): string =>
  `[${title}](command:${command}?${encodeURIComponent(JSON.stringify([argument])).replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29'))})`;

function quote(text: string, s: Span): string {
  const words = textOf(text, s).replace(/\s+/g, ' ');
  return plainMarkdown(words.length > longestQuote ? `${words.slice(0, longestQuote - 1)}…` : words);
}

/** An article's words as plain words: no Markdown, link or HTML in them comes alive. */
export const plainMarkdown = (s: string): string =>
  s.replace(/[\\`*_{}[\]()#+\-.!|<>~$&:@]/g, (c) => (c === '<' ? '&lt;' : c === '&' ? '&amp;' : `\\${c}`));
