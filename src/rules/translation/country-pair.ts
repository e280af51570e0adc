import { type CountryWord, countryPattern, countryWord } from '../../lexicon/countries.ts';
import type { Paragraph } from '../../model/article.ts';
import type { Problem } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { tokensOf } from '../../text/tokens.ts';

/** Two countries that share a noun, without the hyphen that says so. */
export const countryPair = defineRule({
  meta: {
    id: 'country-pair',
    family: 'translation',
    severity: 'information',
    what: 'Two countries side by side before what they share, without a hyphen.',
    why: 'Chinese, Japanese and Korean write such pairs without a mark. In English “US Russian treaty” reads as a Russian treaty of the US; style books ask for a hyphen: US-Russian, Russia-US, Indo-Pakistani.',
    remedy: 'Join the two with a hyphen.',
    bad: [
      {
        text: 'The envoys want to extend the ⟦Japan South Korea⟧ intelligence agreement.',
        fixed: 'The envoys want to extend the Japan-South Korea intelligence agreement.',
      },
      {
        text: 'A slump in ⟦Australia China⟧ relations hurt wine growers.',
        fixed: 'A slump in Australia-China relations hurt wine growers.',
      },
      {
        text: 'They signed the ⟦U.S. Mexican⟧ border water treaty.',
        fixed: 'They signed the U.S.-Mexican border water treaty.',
      },
      { text: 'Both attended the ⟦France-German⟧ summit.', fixed: 'Both attended the French-German summit.' },
    ],
    good: [
      { text: 'Japan-South Korea relations improved.' },
      { text: 'Korean American groups welcomed the treaty.' },
      { text: 'The Turkish Cypriot side left the talks.' },
      { text: 'In China US companies face a trade war.' },
      { text: 'In Iraq US military talks went on.' },
      { text: 'The New Mexico US border crossing is closed.' },
      { text: 'He told Israel US support for the treaty would last.' },
      { text: 'The Latin American Russian studies group praised the treaty.' },
      { text: 'He left for the U.S. Russian officials broke off the talks.' },
      { text: 'A US-Russian summit and the UK-French border were discussed.' },
      { text: 'The Israel-Palestinian negotiations failed.' },
      { text: 'The South African Chinese community and its trade union met.' },
    ],
    limits: ['Pairs without a shared noun near them (“Russia US meeting place”) are left alone.'],
  },
  *checkParagraph(paragraph) {
    if (!/\p{Lu}/u.test(paragraph.text)) return;
    yield* spaced(paragraph);
    yield* mixed(paragraph);
  },
});

// The pattern takes one country word; its neighbour is read right behind it, so that chains are seen too.
const first = new RegExp(`(?<![\\p{L}\\p{N}.’'-])${countryPattern}(?![\\p{L}\\p{N}’'])`, 'gu');
const second = new RegExp(`${countryPattern}(?![\\p{L}\\p{N}’'-])`, 'uy');

const shared =
  /^(?:relations?|relationships?|ties|treat(?:y|ies)|trade|talks|summits?|borders?|alliances?|wars?|dialogues?|agreements?|accords?|pacts?|deals?|cooperation|co-operation|negotiations?|conflicts?|disputes?|tensions?|partnerships?|friendship|diplomacy|rivalry|confrontation|exchanges|consultations|stand-?off|ceasefire|armistice|pipeline|drills|exercises|frontier)$/;
// Before these two countries can only be a pair; before the others the second may belong to the noun alone.
const always = /^(?:relations?|relationships?|ties|borders?|frontier)$/;
const modifier =
  /^(?:nuclear|arms|control|military|economic|trade|free|security|bilateral|strategic|diplomatic|commercial|defen[cs]e|peace|joint|maritime|border|energy|gas|oil|political|cultural|intelligence|information|sharing|missile|space|disarmament|foreign|investment|tariff|water|summit|leaders|mutual|high-level|and|cold|proxy|extradition|tax|visa|fisheries|currency|swap)$/;

function* spaced(paragraph: Paragraph): Iterable<Problem> {
  const { text } = paragraph;
  for (const match of text.matchAll(first)) {
    const end = match.index + match[0].length;
    if (text[end] !== ' ') continue;
    second.lastIndex = end + 1;
    const other = second.exec(text)?.[0];
    if (!other) continue;
    const a = countryWord(match[0])!;
    const b = countryWord(other)!;
    if (a.country === b.country || isKorea(a, b)) continue;
    const stop = end + 1 + other.length;
    const noun = sharedNoun(paragraph, stop);
    if (!noun || !fits(text, match.index, match[0], a, b, noun)) continue;
    yield {
      start: match.index,
      end: stop,
      message: `“${match[0]} ${other}” names two countries that share the ${noun.word}: without a hyphen the first seems to own the second. Join them.`,
      fixes: [
        {
          title: `Replace with “${match[0]}-${other}”`,
          safe: true,
          preferred: true,
          edits: [{ start: end, end: end + 1, text: '-' }],
        },
      ],
    };
  }
}

const isKorea = (a: CountryWord, b: CountryWord): boolean => /Korea/.test(a.country.name) && b.country.name === 'Korea';

interface SharedNoun {
  readonly word: string;
  /** True when nothing stands between the pair and it. */
  readonly next: boolean;
}

// The noun the two share, at most five words on, with nothing but modifiers of it between.
function sharedNoun(paragraph: Paragraph, from: number): SharedNoun | undefined {
  const tokens = tokensOf(paragraph);
  let at = tokens.findIndex((t) => t.start >= from);
  if (at < 0) return undefined;
  for (let n = 0; n < 5 && at < tokens.length; n++, at++) {
    const t = tokens[at]!;
    // The last of "trade agreement", "arms control treaty" is the one they share.
    const next = tokens[at + 1]?.lower;
    if (shared.test(t.lower) && !(next && shared.test(next) && t.lower !== next))
      return { word: t.lower, next: n === 0 };
    if (!modifier.test(t.lower) && !(t.pos === 'ADJ' && /^\p{Ll}/u.test(t.text))) return undefined;
  }
  return undefined;
}

function fits(text: string, start: number, word: string, a: CountryWord, b: CountryWord, noun: SharedNoun): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (
    /\b(?:Latin|North|South|Central|African|Native|Asian|New|East|West|Northern|Southern|Saudi|Gulf of)\s$/.test(before)
  )
    return false;
  // "Korean American", "Turkish Cypriot": one people, unless what follows can only lie between two countries.
  if (/^(?:American|Cypriot|Canadian|Israeli|Brazilian)$/.test(b.country.adjectives[0]!) && !b.noun && !a.noun)
    return noun.next && always.test(noun.word);
  // "In Iraq US talks …", "He left for the U.S. Russian officials …": a place, or the end of a sentence.
  if (/(?:^|[.!?”"]\s)(?:In|From|Across|Inside|To|For|Outside)\s(?:the\s)?$/.test(before)) return false;
  if (
    /\b(?:in|inside|across|from|to|for|outside|throughout|told|gave|give|offered?|sent|within|against|with)\s(?:the\s)?$/.test(
      before,
    )
  )
    return noun.next && always.test(noun.word) && !word.endsWith('.');
  return true;
}

const pair = new RegExp(`(?<![\\p{L}\\p{N}.’'-])(${countryPattern})-(${countryPattern})(?![\\p{L}\\p{N}’'-])`, 'gu');

// "Iran-French": a noun with an adjective.
function* mixed({ text }: Paragraph): Iterable<Problem> {
  for (const match of text.matchAll(pair)) {
    const a = countryWord(match[1]!)!;
    const b = countryWord(match[2]!)!;
    if (a.adjective || b.noun || a.country === b.country || isKorea(a, b)) continue;
    // “America-…”, “Israel-Palestinian”: forms that the press prints.
    if (/^(?:Georgia|America|Korea)$/.test(match[1]!) || match[2] === 'Palestinian') continue;
    const right = a.country.adjectives[0]!;
    yield {
      start: match.index,
      end: match.index + match[0].length,
      message: `“${match[0]}” joins a country's name with an adjective. Use two adjectives: “${right}-${match[2]}”.`,
      confidence: 0.75,
      fixes: [
        {
          title: `Replace with “${right}-${match[2]}”`,
          safe: true,
          preferred: true,
          edits: [{ start: match.index, end: match.index + match[1]!.length, text: right }],
        },
      ],
    };
  }
}
