import { type Paragraph, paragraphLayer } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { authority } from './authority.ts';
import { type Entity, inTerm, type Office } from './entity.ts';
import { bodyTopics, kinOf, type Role, roleOf, sameRole } from './roles.ts';
import { countriesIn } from './spans.ts';

/** What the words beside a name say of its bearer. */
export interface RoleContext {
  readonly role: Role;
  /** The words that name the office. */
  readonly words: Span;
  /** Countries and bodies named with the office; empty where it stands alone (“the president”). */
  readonly countries: readonly string[];
  /** Former, late, future: no term can be checked. */
  readonly past: boolean;
  /** Said of somebody near the holder: an aide, a son, a lawyer. */
  readonly lesser: boolean;
  /** Right before the name, with nothing between. */
  readonly direct: boolean;
}

/** Characters beside a name in which its office is looked for. */
const reach = 120;
const head =
  /\b(?:vice[ -]president|president|prime minister|premier|chancellor of the exchequer|chancellor|(?:(?:foreign|home|defen[cs]e|health|press|treasury|transportation|justice|chief cabinet|chief|party|permanent) )?secretary(?:[ -]general|[ -]of[ -](?:state|defen[cs]e|health|transportation|education|energy|commerce|labor|homeland security|the treasury))?|ministers?|director(?:[ -]general)?|head|chief|spokes(?:man|woman|person)|governor|mayor|senator|representative|congress(?:man|woman)|ambassador|envoy|king|queen|emir|sultan|prince|princess|pope|speaker|chair(?:man|woman)?|leader|first lady|commander|general|admiral|administrator|commissioner|advis[eo]r|counsell?or|expert|CEO|boss|attorney general|justice|judge|coach|manager|lawmaker|MP)\b/gi;
const past =
  /\b(?:former|ex|late|then|past|old|next|incoming|future|elect|predecessor|successor|first-ever|candidate|nominee|nominated|acting|caretaker|interim)\b/i;
const lesser =
  /\b(?:aide|son|daughter|wife|husband|brother|sister|father|mother|lawyer|spokes\w+|adviser|advisor|ambassador) (?:\w+ ){0,2}$/i;

/** The office that stands beside the span, before or after it; undefined where there is none. */
export function roleBeside(paragraph: Paragraph, span: Span): RoleContext | undefined {
  return before(paragraph, span) ?? after(paragraph, span);
}

function before(paragraph: Paragraph, span: Span): RoleContext | undefined {
  const from = Math.max(0, span.start - reach);
  const text = withoutEarlier(paragraph.text.slice(from, span.start));
  const found = [...text.matchAll(head)].at(-1);
  if (!found) return undefined;
  const gap = text.slice(found.index + found[0].length);
  // Of what: “president of the Republic of Korea”; else only marks.
  if (
    !/^(?:['’]s)?(?:\s+(?:of|for|to|in|at|from)\s+[^,.;:]{1,60}?)?\s*[,:–“"-]?\s*(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?(?:the\s+|a\s+)?$/i.test(
      gap,
    )
  )
    return undefined;
  // The noun phrase before the head: back to a mark or eight words.
  const phrase = nounPhrase(/(?:[\p{L}\p{M}.'’-]+\s+){0,8}$/u.exec(text.slice(0, found.index))?.[0] ?? '');
  const start = found.index - phrase.length;
  return context(paragraph, { start: from + start, end: span.start }, found[0], phrase, gap, /^\s*$/.test(gap));
}

// What ends before the last new sentence is blanked.
function withoutEarlier(text: string): string {
  for (let i = text.length - 3; i >= 0; i--)
    if (/[.!?;]/.test(text[i]!) && /^\s\p{Lu}/u.test(text.slice(i + 1, i + 4)))
      return ' '.repeat(i + 2) + text.slice(i + 2);
  return text;
}

// What stands before the last verb, preposition or joint is no part of the office.
function nounPhrase(words: string): string {
  const cut =
    /.*\b(?:and|between|of|with|in|by|that|to|at|from|for|on|as|or|the|a|an|is|was|were|are|has|had|said|told|met|after|when|while)\s+/is.exec(
      words,
    );
  return cut ? words.slice(cut[0].length) : words;
}

function after(paragraph: Paragraph, span: Span): RoleContext | undefined {
  const text = paragraph.text.slice(span.end, span.end + reach);
  const apposition =
    /^(?:\s*\([^)]{0,40}\))?\s*,?\s+(?:\(|(?:who\s+)?(?:is|was|became)\s+)?(?:the\s+|a\s+|an\s+|one of the\s+)?/i.exec(
      text,
    )?.[0] ?? '';
  if (!/[,(]|\bis\b|\bwas\b/.test(apposition)) return undefined;
  const phrase = /^[^,.;:!?“”"]{3,90}/.exec(text.slice(apposition.length))?.[0] ?? '';
  const found = [...phrase.matchAll(head)][0];
  if (!found || found.index > 45 || /\b(?:said|told|will|has|had|that|who)\b/.test(phrase.slice(0, found.index)))
    return undefined;
  const start = span.end + apposition.length;
  return context(
    paragraph,
    { start, end: start + Math.min(phrase.length, found.index + found[0].length + 50) },
    found[0],
    phrase.slice(0, found.index),
    phrase.slice(found.index + found[0].length),
    false,
  );
}

function context(
  paragraph: Paragraph,
  at: Span,
  headWords: string,
  phrase: string,
  gap: string,
  direct: boolean,
): RoleContext | undefined {
  const near = phrase.split(/\s+/).slice(-6).join(' ');
  const role = roleOf(`${near} ${headWords} ${gap.slice(0, 50)}`) ?? roleOf(headWords);
  const own = roleOf(headWords);
  if (!role || !own) return undefined;
  return {
    role:
      own.head === role.head || own.head === 'director' || own.head === 'minister' ? role : { ...role, head: own.head },
    words: at,
    countries: [
      ...new Set(
        paragraph
          .get(countriesIn)
          .filter((c) => c.start >= at.start && c.end <= at.end)
          .map((c) => c.code),
      ),
    ],
    past: past.test(near) || /\b(?:elect|designate|candidate)\b/.test(gap),
    lesser: lesser.test(phrase),
    direct,
  };
}

/** How well an entity fits the office named beside the name. */
export interface OfficeFit {
  /** 0 to 1: likeness of the office, the country's included. */
  readonly fit: number;
  readonly office?: Office;
  /** In office on the day; true too where no day is known. */
  readonly inTerm: boolean;
}

const purse: Role = { head: 'minister', topics: ['finance'], lesser: false };

/** @param others countries of the rest of the sentence or article, for an office that names none */
export function officeFit(e: Entity, c: RoleContext, day: string | undefined, others: ReadonlySet<string>): OfficeFit {
  let best: OfficeFit = { fit: 0, inTerm: false };
  // A body's chief may come from anywhere.
  const body = c.role.topics.some((t) => bodyTopics.has(t));
  const country = body
    ? 1
    : c.countries.length
      ? Math.max(...c.countries.map((k) => (e.countries.includes(k) ? 1 : 0)))
      : e.countries.some((k) => others.has(k))
        ? 0.85
        : 0.5;
  if (country === 0) return best;
  // Britain's chancellor keeps the purse.
  const wanted = c.role.head === 'chancellor' && e.countries.includes('GB') ? purse : c.role;
  for (const office of e.offices) {
    const role = roleOf(office.title);
    const same = role ? sameRole(role, wanted) : 0;
    if (same === 0 || (body && same < 1 && !e.countries.some((k) => c.countries.includes(k)))) continue;
    const fit = { fit: same * country, office, inTerm: inTerm(office, day) };
    if (fit.fit + (fit.inTerm ? 0.25 : 0) > best.fit + (best.inTerm ? 0.25 : 0)) best = fit;
  }
  return best;
}

/** People who held such an office in one of the countries. */
export function holdersOf(c: RoleContext, others: Iterable<string>): readonly number[] {
  const out = new Set<number>();
  const heads = kinOf(c.role.head);
  for (const topic of c.role.topics)
    if (bodyTopics.has(topic))
      for (const head of heads) for (const id of authority().holders(`${head}@${topic}`)) out.add(id);
  for (const country of c.countries.length ? c.countries : others)
    for (const head of heads) for (const id of authority().holders(`${head}@${country}`)) out.add(id);
  return [...out];
}

/** Words that tell the field a text is about: what somebody without an office is known for. */
const fields: readonly [RegExp, RegExp][] = [
  [/athlete|coach|sport/, /\b(?:goals?|scored?|match(?:es)?|midfielder|striker|forward|club|league|championship|tournament|coach|season|player|team|Grand Prix|race|pilot|inning|pitcher|batting|home run|baseball|basketball|football(?:er)?|soccer|tennis|Olympics?|medal|skier|fighter|boxer|outfielder|batter)\b/],
  [/actor|actress|film|singer|music|conductor|TV|entertain|director/, /\b(?:film|movie|trailer|actor|actress|director|song|album|concert|singer|stars?|plays|Hollywood|music|orchestra|theat(?:er|re)|series)\b/],
  [/business|investor|CEO|company/, /\b(?:company|shares|CEO|investors?|billion|bank|business|stock|founder)\b/],
  [/writer|author|poet|philosoph|artist|journalist/, /\b(?:books?|author|novels?|writer|poet|poems?|philosoph\w+|literature|journalist|columnist|newspaper|painter)\b/],
  [/physic|chem|scien|virolog|epidem|doctor|math|econom/, /\b(?:virus|vaccine|epidemic|pandemic|infectious|scientists?|research|theory|Nobel|disease|expert|economist)\b/],
]; // biome-ignore format: a table

/** The fields that the paragraph's words speak of, as indices. */
export const fieldsIn = paragraphLayer(
  'fields spoken of',
  ({ text }): ReadonlySet<number> => new Set(fields.flatMap(([, cue], i) => (cue.test(text) ? [i] : []))),
);

/** True when somebody of this field belongs in a text about these fields. */
export const fitsField = (e: Entity, spoken: ReadonlySet<number>): boolean => {
  const known =
    e.field || (e.offices.some((o) => /infectious|disease|epidem|health|scien/i.test(o.title)) ? 'epidemiologist' : '');
  return known !== '' && fields.some(([field], i) => spoken.has(i) && field.test(known));
};
