import {
  bodyNouns,
  documentNouns,
  grounds,
  speakingVerbs,
  spokesNouns,
  unnamedPeople,
} from '../../lexicon/reporting.ts';
import { personTitles } from '../../lexicon/titles.ts';
import { type Paragraph, paragraphLayer } from '../../model/article.ts';
import type { Token } from '../../model/text.ts';
import { sentencesOf, tokensIn } from '../../text/tokens.ts';

/**
 * For each sentence of the paragraph: true where its grammar alone tells that somebody vouches for it, whatever the
 * learned models say: "according to", "reported by", "in his opinion", or a main verb of speech with a speaker before it.
 */
export const namesItsSource = paragraphLayer('plain sources', (p: Paragraph): readonly boolean[] =>
  sentencesOf(p).map(
    (s) =>
      phrases.some((r) => r.test(p.text.slice(s.start, s.end))) ||
      speaksFirst(tokensIn(p, s)) ||
      speaksLast(tokensIn(p, s)),
  ),
);

const phrases: readonly RegExp[] = [
  new RegExp(`\\b[Aa]ccording to(?! ${grounds}\\b) \\S`),
  /\b(?:citing|quoting|quoted by|cited by) (?:the |a |an |his |her |its )?\p{L}/u,
  /\b(?:reported|announced|published|released|disclosed|compiled|estimated|described|predicted|forecast|issued|confirmed|claimed|explained|revealed|quoted) by (?!(?:that|this|the end|the time|now|\d)\b)/,
  /\b(?:in|from) (?:the )?(?:opinion|view|words|eyes|estimation|assessment) of\b/i,
  /\b[Ii]n (?:his|her|their|my|\p{L}+['’]s?) (?:own )?(?:opinion|view|words|estimation|assessment|eyes)\b/u,
  /^(?:For|To) (?:\p{Lu}[\p{L}.’'-]+ ){1,3}?\p{Lu}[\p{L}.’'-]+, (?!\d)/u,
  // "Spain confirmed 200 new cases": who announces a figure is named.
  /\b\p{Lu}[\p{L}.’'-]+ (?:has |have |had )?(?:also )?(?:reported|confirmed|announced) (?:its |their |a total of |more than |at least |another |nearly |about |over |around |an? (?:\p{L}+ )?(?:increase|rise|drop|fall|record) |no new |\d)/u,
  /\b(?:figures?|data|statistics|results?|records?|polls?|surveys?|studies|study|census|research|reports?|documents?|tests?|analysis|forecasts?|estimates?) (?:(?:from|by|of|in|published|released|issued) [^,;.]{2,60}? )?(?:have |has |had )?(?:also )?(?:shows?|showed|shown|suggests?|suggested|indicates?|indicated|reveals?|revealed|finds|found|says?|said|states?|stated|predicts?|puts?) /,
  /\b(?:analy[sz]ed|studied|surveyed|examined|investigated|interviewed|polled|reviewed)\b.*\b(?:found|concluded|showed)\b/,
  /\b(?:newspapers?|daily|dailies|magazine|broadcaster) (?:also |has |have )?(?:affirmed|reported|wrote|said|critici[sz]ed|commented|praised|warned|argued|called)\b/,
  // The outlet's own reporting.
  /\b(?:[Tt]his|[Oo]ur) (?:reporter|newspaper|correspondent|paper|agency)s? (?:has |have )?(?:learn(?:ed|t)|saw|noticed|found|observed|understands)\b/,
  // A worry or a conviction of somebody who is named is his own.
  /\b(?:\p{Lu}[\p{L}.’'-]+|[Hh]e|[Ss]he|[Tt]hey|groups?|associations?|unions?|officials|experts|residents|parents|organi[sz]ations?) (?:is|are|was|were) (?:\w+ly |very |also |still )?(?:concerned|worried|confident|optimistic|convinced|afraid|hopeful|certain|sure|adamant|sceptical|skeptical)\b/u,
];

/** Verbs that lead to the one of speech: "continued to stress", "went on to say". */
const leading = new Set(['continue', 'go', 'start', 'begin', 'also']);

/** Words that begin a clause before the main one, whose verb says nothing of who speaks. */
const before =
  /^(?:as|while|when|if|although|though|after|before|since|because|during|in|on|at|for|with|from|to|by|over|under|despite|following|amid|besides|regarding|earlier|meanwhile|speaking|asked|answering|commenting|responding|talking|referring|addressing)$/;

/**
 * True where the first finite verb of the main clause is one of speech and a person, body, document or country is its
 * subject: "During the visit, Prime Minister Vuong continued to reaffirm …".
 */
function speaksFirst(tokens: readonly Token[]): boolean {
  let i = mainClause(tokens);
  let subject: Token | undefined;
  for (; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (/^(?:who|which|whose|where|that)$/.test(t.lower) && i > 0 && tokens[i - 1]!.text === ',') {
      i = afterComma(tokens, i);
      if (i < 0) return false;
      i--;
      continue;
    }
    if (t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'PRON') {
      const verb = saysLikeNoun(tokens, i);
      if (verb) return canSpeak(subject);
      if (!subject || !/^(?:of|for|in|at|from|on|with|by)$/.test(tokens[i - 1]?.lower ?? ''))
        subject = named(tokens, i, subject);
      continue;
    }
    if (t.pos !== 'VERB' && t.pos !== 'AUX') continue;
    if (t.pos === 'VERB' && !isFiniteVerb(tokens, i)) continue;
    return canSpeak(subject) && speechVerb(tokens, i);
  }
  return false;
}

/** Words that may follow the verb of a closing "…, he said on Monday". */
const closing = 6;

// "…, Pokatovich believes": a last clause that is nothing but a speaker and a verb of speech.
function speaksLast(tokens: readonly Token[]): boolean {
  const end = tokens.length - 1;
  const at = tokens.findLastIndex(
    (t) =>
      (t.pos === 'VERB' || t.lower === 'alleged') &&
      speakingVerbs.has(t.lower === 'alleged' ? 'allege' : t.lemma) &&
      !t.lower.endsWith('ing'),
  );
  if (at < 2 || end - at > closing || !/^[.(\p{L}]/u.test(tokens[at + 1]?.text ?? '.')) return false;
  const comma = tokens.findLastIndex((t, i) => i < at && /^[,”"–—-]$/.test(t.text));
  if (comma < 1 || at - comma < 2 || at - comma > closing) return false;
  const before = tokens.slice(comma + 1, at);
  return canSpeak(before.at(-1)) && !before.some((t) => /^(?:VERB|AUX|SCONJ)$/.test(t.pos) || /^wh/.test(t.lower));
}

function mainClause(tokens: readonly Token[]): number {
  let i = 0;
  while (i < tokens.length && !/[\p{L}\p{N}]/u.test(tokens[i]!.text)) i++;
  if (!before.test(tokens[i]?.lower ?? '')) return i;
  const comma = afterComma(tokens, i);
  return comma < 0 ? i : comma;
}

const afterComma = (tokens: readonly Token[], from: number): number => {
  for (let i = from; i < tokens.length; i++) if (tokens[i]!.text === ',') return i + 1;
  return -1;
};

// A surname decides, and a person before "of": "the governor of Texas".
const named = (tokens: readonly Token[], i: number, subject: Token | undefined): Token => {
  const t = tokens[i]!;
  return subject && canSpeak(subject) && !canSpeak(t) && tokens[i - 1]?.text !== "'s" && tokens[i - 1]?.text !== '’s'
    ? subject
    : t;
};

// "Arreaza claims that": the tagger takes the verb for a noun.
function saysLikeNoun(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  return (
    t.pos === 'NOUN' &&
    /^(?:claims|reports|states|notes|comments|stresses|warns|explains|says|adds|tweets|demands)$/.test(t.lower) &&
    /^(?:PROPN|PRON)$/.test(tokens[i - 1]?.pos ?? '') &&
    /^(?:that|how|why|whether|[,:"“])$/.test(tokens[i + 1]?.lower ?? '')
  );
}

function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (t.lower.endsWith('ing')) return tokens[i - 1]?.pos === 'AUX';
  if (tokens[i - 1]?.lower === 'to') return false;
  // "The companies included in the list are …": a participle with a preposition after a noun, and a verb to come.
  const participle = t.lower.endsWith('ed') || /(?:en|wn|ght|lt)$/.test(t.lower);
  const next = tokens[i + 1];
  return !(
    participle &&
    tokens[i - 1]?.pos === 'NOUN' &&
    next?.pos === 'ADP' &&
    tokens.slice(i + 2, i + 12).some((o) => o.pos === 'AUX' || (o.pos === 'VERB' && !o.lower.endsWith('ing')))
  );
}

function speechVerb(tokens: readonly Token[], at: number): boolean {
  let i = at;
  let be = false;
  while (i < tokens.length && (tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'ADV')) {
    if (tokens[i]!.lemma === 'be' && tokens[i]!.lower !== 'been') be = true;
    if (/^(?:will|would|may|might|could|can|should|must)$/.test(tokens[i]!.lower)) return false;
    i++;
  }
  const verb = tokens[i];
  if (!verb) return false;
  if (be && !verb.lower.endsWith('ing')) return false;
  // "Moscow hopes to divide the Union" ascribes a motive; "hopes that" reports a hope.
  if (/^(?:hope|fear|think|promise|demand)$/.test(verb.lemma) && tokens[i + 1]?.lower === 'to')
    return verb.lemma === 'promise';
  if (speakingVerbs.has(verb.lemma))
    return verb.lower !== 'called' || /^(?:on|for|the|it|his|her|their|a|an|this)$/.test(tokens[i + 1]?.lower ?? '');
  if (!leading.has(verb.lemma)) return false;
  const to = tokens[i + 1]?.lower === 'on' ? i + 2 : i + 1;
  return tokens[to]?.lower === 'to' && speakingVerbs.has(tokens[to + 1]?.lemma ?? '');
}

/** Nouns in -er, -or, -ist that are no persons. */
const things =
  /^(?:number|order|water|paper|weather|river|power|border|matter|winter|summer|letter|chapter|cluster|disaster|shelter|counter|offer|tower|wonder|center|centre|chamber|cover|factor|sector|error|floor|corridor|terror|poster|newsletter|manner|corner|dinner|laughter|slaughter|murder|danger|anger|computer|tractor|motor|reactor|vector|mirror|master|transfer|encounter|register|banner|barrier|layer|liter|meter|quarter|character|september|october|november|december|list|mist|twist|color|humor|labor|favor|behavior)s?$/;

function canSpeak(t: Token | undefined): boolean {
  if (!t) return false;
  if (t.pos === 'PROPN') return true;
  if (t.pos === 'PRON') return /^(?:he|she|they|we|i|who)$/.test(t.lower);
  const lemma = t.lemma;
  return (
    personTitles.has(lemma) ||
    bodyNouns.has(lemma) ||
    documentNouns.has(lemma) ||
    spokesNouns.has(lemma) ||
    unnamedPeople.has(t.lower) ||
    /^(?:police|media|people|family|country|government|men|women|man|woman|mother|father|son|daughter|wife|husband|brother|sister|girl|boy|child|children|authorities|union|unions|friend|colleague|president|king|queen|delegation|embassy|student|patient|chancellor|premier|candidate|participant|tenant|consultant|assistant|lieutenant|president|agent|resident|correspondent|client|parent|veteran|citizen|guardian|technician|politician|physician|musician|magician|civilian)s?$/.test(
      lemma,
    ) ||
    (/(?:er|or|ist|man|woman|men|women|ian|eer)s?$/.test(lemma) && !things.test(lemma))
  );
}
