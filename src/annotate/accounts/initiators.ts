import { talkNoun } from '../../lexicon/accounts.ts';
import { nationsIn } from '../../lexicon/nations.ts';
import { type Article, articleLayer, type Paragraph, paragraphLayer } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { contextAt, type SentenceContext } from './context.ts';

/** Who began a call, a talk, a visit. Offsets from the paragraph's start. */
export interface Initiator extends Span {
  /** The words that name who began it. */
  readonly who: string;
  /** The one it was directed at, where the words tell. */
  readonly to?: string;
  readonly context: SentenceContext;
}

/** The statements of a paragraph on who began a talk. */
export const initiatorsOf = (paragraph: Paragraph): readonly Initiator[] => paragraph.get(layer);

const part = "(?:(?:\\p{Lu}\\.){2,}|(?:Mr|Ms|Mrs|Dr|Gen)\\.|\\p{Lu}[\\p{L}’'-]*)";
// Between the name and the verb: “today”, “on Monday”, “also”.
const aside = '(?:(?:had|has|have|today|yesterday|also|then|later|earlier|on\\s\\p{Lu}\\p{L}+day)\\s){0,3}';
const name = `(?:the\\s)?(?:${part}\\s){0,4}${part}(?:\\s(?:side|leaders?|president|government|leadership|party))?`;
const plain =
  '(?:the|its|his|her|their)\\s\\p{Ll}[\\p{L}-]+(?:\\s(?:side|leaders?|president|government|minister|ministry))?';

const patterns: readonly RegExp[] = [
  // at the initiative of the American side · on the suggestion of …
  new RegExp(
    `\\b(?:[Aa]t|[Oo]n|[Uu]pon|[Bb]y)\\s(?:the\\s)?(?:initiative|suggestion|request|invitation|proposal|instigation)\\sof\\s(?<who>${name}|${plain})`,
    'gu',
  ),
  // at Washington’s request
  /\b(?:at|on)\s(?<who>(?:\p{Lu}[\p{L}.-]*\s){0,3}\p{Lu}[\p{L}.-]*|the\s[\p{L}]+(?:\s[\p{L}]+)?)['’]s?\s(?:initiative|suggestion|request|invitation|proposal)\b/gu,
  // the call was initiated by …
  new RegExp(
    `\\b${talkNoun}\\s(?:was|were|had been|is)\\s(?:initiated|requested|proposed|suggested|arranged)\\sby\\s(?<who>${name}|${plain})`,
    'gu',
  ),
  // … initiated the call
  new RegExp(
    `(?<who>${name})\\s${aside}(?:initiated|requested|proposed|asked for)\\s(?:the|a|this)\\s${talkNoun}\\b`,
    'gu',
  ),
  // Putin received a call from Biden
  new RegExp(
    `(?<to>${name})\\s${aside}(?:received|took|got)\\sa\\s(?:\\w+\\s)?(?:phone |telephone )?call\\sfrom\\s(?<who>${name})`,
    'gu',
  ),
  // Biden called Putin · Biden calls Putin · Biden telephoned his Russian counterpart, Vladimir Putin
  new RegExp(
    `(?<who>${name})\\s${aside}(?:calls|called|phones|phoned|telephones|telephoned|rang|rings)\\s(?<to>(?:his\\s\\p{L}+\\scounterpart,?\\s)?${name})(?!\\s(?:a|an|the|his|her|it)\\b)`,
    'gu',
  ),
];
const talk =
  /\b(?:call|called|calls|phone[ds]?|telephone[ds]?|conversation|talks?|spoke|meeting|met|summit|visit|contact|dialogue|rang)\b/i;

const layer = paragraphLayer('initiators', (paragraph): readonly Initiator[] => {
  const found: Initiator[] = [];
  for (const pattern of patterns) {
    for (const m of paragraph.text.matchAll(pattern)) {
      const context = contextAt(paragraph, m.index);
      if (!context || !talk.test(context.text) || /\bcalled?\s(?:on|for)\b/i.test(m[0])) continue;
      const { who, to } = m.groups!;
      found.push({
        start: m.index,
        end: m.index + m[0].length,
        who: who!.trim(),
        ...(to && { to: to.trim() }),
        context,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
});

/** The country of a person or office, as this article tells it (“Russian President Vladimir Putin”), by the last word of the name. */
const countries = articleLayer('countries of people', (article: Article): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const { paragraph } of article.paragraphs) {
    for (const [surname, code] of paragraph.get(countriesIn)) if (!map.has(surname)) map.set(surname, code);
  }
  return map;
});

const titled =
  /(?<nation>(?:\p{Lu}[\p{L}.]*\s){1,2}|\p{Lu}[\p{L}.]*['’]s\s)(?:[Pp]resident|[Ll]eader|[Pp]rime [Mm]inister|[Cc]hancellor|[Ff]oreign [Mm]inister|[Ss]ecretary of [Ss]tate|[Mm]inister|counterpart,?|[Kk]ing)\s(?<name>(?:\p{Lu}[\p{L}.’-]*\s){0,2}\p{Lu}[\p{L}’-]+)/gu;
const titledAfter =
  /(?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Ff]oreign [Mm]inister|[Mm]inister|[Kk]ing|[Qq]ueen|[Ll]eader)\s(?<name>(?:\p{Lu}[\p{L}.’-]*\s){0,2}\p{Lu}[\p{L}’-]+)\sof\s(?:the\s)?(?<nation>\p{Lu}[\p{L}]*(?:\s\p{Lu}[\p{L}]*)?)/gu;

const countriesIn = paragraphLayer('countries of people', ({ text }): readonly (readonly [string, string])[] =>
  [...text.matchAll(titled), ...text.matchAll(titledAfter)].flatMap((m) => {
    const code = nationsIn(m.groups!.nation!.replace(/['’]s/, ''))[0];
    return code ? [[m.groups!.name!.split(' ').at(-1)!.toLowerCase(), code] as const] : [];
  }),
);

/** The side that the words stand for: a country code where it can be told, else the last word in lower case. */
export function sideOf(article: Article, words: string): string {
  const nation = nationsIn(words)[0];
  if (nation) return nation;
  const last = words
    .replace(/['’]s?$/, '')
    .split(/\s+/)
    .at(-1)!
    .toLowerCase();
  return article.get(countries).get(last) ?? last;
}
