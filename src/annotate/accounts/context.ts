import { monthNames, weekdayNames } from '../../lexicon/calendar.ts';
import { incidentOf } from '../../lexicon/events.ts';
import { nationsIn } from '../../lexicon/nations.ts';
import { type Paragraph, paragraphLayer } from '../../model/article.ts';
import type { Sentence, Token } from '../../model/text.ts';
import { sentencesOf, tokensIn } from '../../text/tokens.ts';
import { type TimeExpression, timesOf } from '../times.ts';

/** What a sentence is about, for telling whether two sentences speak of the same thing. */
export interface SentenceContext {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly text: string;
  /** Dictionary forms of its nouns, verbs, adjectives and names, without the commonest and the reporting verbs. */
  readonly content: ReadonlySet<string>;
  /** Its proper names in lower case, countries as codes. */
  readonly names: ReadonlySet<string>;
  readonly nations: readonly string[];
  /** Names behind "in", "at", "near": where it happened, lower case, countries as codes too. */
  readonly locations: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
  /** Days, weekdays, months and years named in it. */
  readonly times: readonly TimeExpression[];
  readonly question: boolean;
}

const layer = paragraphLayer('sentence contexts', (paragraph): readonly SentenceContext[] =>
  sentencesOf(paragraph).map((s) => contextOf(paragraph, s)),
);

/** The contexts of a paragraph's sentences, in order. */
export const contextsOf = (paragraph: Paragraph): readonly SentenceContext[] => paragraph.get(layer);

/** The context of the sentence that holds the offset. */
export const contextAt = (paragraph: Paragraph, offset: number): SentenceContext | undefined =>
  contextsOf(paragraph).find((c) => c.sentence.start <= offset && offset < c.sentence.end);

/** Share of the poorer sentence's content words that the other has too, and their number. */
export function sharedContent(
  a: SentenceContext,
  b: SentenceContext,
): { readonly count: number; readonly share: number } {
  const [small, large] = a.content.size <= b.content.size ? [a.content, b.content] : [b.content, a.content];
  let count = 0;
  for (const word of small) if (large.has(word)) count++;
  return { count, share: small.size ? count / small.size : 0 };
}

export const intersects = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((x) => b.has(x));

const common = new Set(
  'be have do say tell report add state note claim announce accord make take get go come give new year day time people more other first last also include one two that which who official statement source spokesman spokesperson'.split(
    ' ',
  ),
);

function contextOf(paragraph: Paragraph, sentence: Sentence): SentenceContext {
  const tokens = tokensIn(paragraph, sentence);
  const text = paragraph.text.slice(sentence.start, sentence.end);
  const content = new Set<string>();
  const names = new Set<string>();
  const incidents = new Set<string>();
  for (const [i, t] of tokens.entries()) {
    const word = t.pos === 'PROPN' ? t.lower : t.lemma.toLowerCase();
    // The fire brigade is no fire.
    const office = /^(?:brigade|department|service|chief|crews?|office|ministry|survey|zone|base)$/.test(
      tokens[i + 1]?.lower ?? '',
    );
    const incident = office ? undefined : incidentOf(t.lemma.toLowerCase());
    if (incident) incidents.add(incident);
    if (/^(?:NOUN|VERB|ADJ|PROPN)$/.test(t.pos) && word.length > 2 && !common.has(word)) content.add(word);
    if (t.pos === 'PROPN' && /^\p{Lu}/u.test(t.text) && t.start > sentence.start) names.add(t.lower);
  }
  const nations = nationsIn(text);
  for (const n of nations) names.add(n);
  return {
    sentence,
    tokens,
    text,
    content,
    names,
    nations,
    locations: locationsIn(tokens),
    incidents,
    times: timesOf(paragraph).filter(
      (t) => t.start >= sentence.start && t.end <= sentence.end && !/^(?:duration|age|clock)$/.test(t.meaning.kind),
    ),
    question: /\?["”’')\]]*$/.test(text),
  };
}

const whereWords = /^(?:in|at|near|across|outside|around|off|inside)$/;
const calendar = new RegExp(`^(?:${[...monthNames, ...weekdayNames].join('|')})$`, 'i');

/** “Friday”, “March”: what stands behind "on" and "in" and is no place. */
export const isCalendarName = (word: string): boolean => calendar.test(word);
// "The chancellery in Karsk said": where the source sits, not where it happened.
const sits =
  /^(?:office|ministry|chancellery|embassy|agency|authorities|officials?|spokes\p{L}+|bureau|government|headquarters|police|university|analysts?|traders?|experts?|campaign)$/u;

function locationsIn(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  for (const [i, t] of tokens.entries()) {
    if (!whereWords.test(t.lower) || sits.test(tokens[i - 1]?.lower ?? '')) continue;
    let at = /^(?:the|a|an)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    const from = at;
    const named = (u: Token | undefined): boolean =>
      u !== undefined && u.pos === 'PROPN' && /^\p{Lu}/u.test(u.text) && !isCalendarName(u.text);
    while (named(tokens[at]) || (at > from && /^(?:,|and)$/.test(tokens[at]?.text ?? '') && named(tokens[at + 1])))
      at++;
    const run = tokens.slice(from, at);
    for (const u of run) if (/\p{L}/u.test(u.text) && u.lower !== 'and') found.add(u.lower);
    for (const code of nationsIn(run.map((u) => u.text).join(' '))) found.add(code);
  }
  return found;
}
