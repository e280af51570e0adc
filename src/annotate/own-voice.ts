import { type Article, articleLayer, type Paragraph, paragraphLayer } from '../model/article.ts';
import { overlaps, type Span } from '../model/span.ts';
import { sentencesOf, tokensIn } from '../text/tokens.ts';
import { localAttributions } from './attribution/local.ts';
import { quotationsIn } from './quotations.ts';

interface Counts {
  readonly sentences: number;
  /** Sentences in which the writer speaks of himself or to the reader, outside quotation marks. */
  readonly personal: number;
  /** Sentences that tell of play on a field. */
  readonly sport: number;
  /** Turns of talk rather than of reporting, outside quotation marks. */
  readonly talk: number;
  /** Sentences in which somebody is cited or quoted. */
  readonly cited: number;
}

// "It’s", "won’t": house styles of reporting spell them out, columns and analyses do not.
const contraction = /\b(?:\w+n['’]t|(?:it|that|there|he|she|they|we|you|what|who|here|let)['’](?:s|re|ve|ll|d))\b/i;
const opener =
  /^\W*(?:But|And|So|Or|Yet|Still|Of course|In fact|Indeed|Perhaps|Maybe|Sure|Instead|After all|Not|No|Yes|Well|Clearly|Ideally|Make no mistake)\b/;

// Spoken turns of a sentence, weighed by how seldom a report holds them.
const talkIn = (own: string): number =>
  (contraction.test(own) ? 1 : 0) +
  (/\?\s*$/.test(own) ? 1.5 : 0) +
  (/!\s*$/.test(own) ? 1 : 0) +
  (opener.test(own) ? 0.7 : 0) +
  (/\b(?:should|must|ought|needs? to|ha(?:s|ve) to)\b/.test(own) ? 0.5 : 0);

const person = /^(?:i|we|my|our|me|us|you|your)$/;
const play =
  /\b\d{1,3}\s?[-–]\s?\d{1,3}\b(?! percent)|\b(?:goals?|goalkeeper|striker|midfielder|defender|match|season|league|fixture|quarterback|innings|wicket|championship|kick-off|penalty|half-time|playoffs?|play-offs?|(?:semi|quarter)-?finals?|relegat\w+|sumo|yokozuna|ozeki|sekiwake|innings?|pitchers?|pitched|batters?|home runs?|homers?|strikeouts?|shutout|no-hitter|bullpen|rookies?|NBA|NHL|MLB|NFL|UFC|MMA|Bundesliga|Premier League|Serie A|La Liga|DFB-Pokal|Champions League|Grand Prix|Formula (?:1|One)|pole position|podium|dressage|volleyball|basketball|baseball|rugby|cricket|hockey|marathon|wrestlers?|world champion\w*|Olympic champion\w*|gold medal\w*|unbeaten|knockout|tie-?break|forward line|shootout|head coach|undefeated|rebounds|dunk|three-pointers?|halfback|fullback|winger|substitute)\b/i;

const counts = paragraphLayer('own voice', (paragraph: Paragraph): Counts => {
  if (paragraph.kind !== 'prose') return { sentences: 0, personal: 0, sport: 0, talk: 0, cited: 0 };
  const quotations = paragraph.get(quotationsIn);
  const sentences = sentencesOf(paragraph);
  const free = sentences.filter((s) => !quotations.some((q) => q.start <= s.start + 1 && s.end <= q.end + 1));
  const personal = free.filter((s) =>
    tokensIn(paragraph, s).some(
      (t) =>
        t.pos === 'PRON' &&
        person.test(t.lower) &&
        t.text !== 'US' &&
        !quotations.some((q) => q.start < t.start && t.start < q.end),
    ),
  );
  const sport = sentences.filter((s) => play.test(paragraph.text.slice(s.start, s.end)));
  const own = withoutQuotations(paragraph.text, quotations);
  const said = paragraph.get(localAttributions);
  return {
    sentences: sentences.length,
    personal: personal.length,
    sport: sport.length,
    talk: sentences.reduce((sum, s) => sum + talkIn(own.slice(s.start, s.end)), 0),
    cited: sentences.filter((s) => said.some((a) => a.content.some((c) => overlaps(c, s)))).length,
  };
});

const withoutQuotations = (text: string, quotations: readonly Span[]): string =>
  quotations.reduce((own, q) => own.slice(0, q.start) + ' '.repeat(q.end - q.start) + own.slice(q.end), text);

/** A first line that says that what follows is somebody's opinion. */
const labelled =
  /^(?:[\w’' ]{0,30}\b)?(?:commentary|opinion|editorial|op-ed|column|viewpoint|review|analysis|letter to the editor)\s?[:|–—-]|[|–—:]\s?(?:commentary|opinion|editorial|op-ed|column|review)\s*$/i;

/** Fewer sentences tell nothing of the kind of text. */
const fewest = 6;

/** Fewer sentences do not tell how their writer talks. */
const fewestForTalk = 12;

/**
 * Texts whose readers expect the writer's own voice: a column or guide (the writer speaks of himself or to the
 * reader, or in turns of talk with few others cited) and a match report. Opinion pages and sports desks sign such texts; a source for each sentence is not asked.
 */
export const isOwnVoice = articleLayer('own voice', (article: Article): boolean => {
  let sentences = 0;
  let personal = 0;
  let sport = 0;
  let talk = 0;
  let cited = 0;
  for (const { paragraph } of article.paragraphs) {
    const c = paragraph.get(counts);
    sentences += c.sentences;
    personal += c.personal;
    sport += c.sport;
    talk += c.talk;
    cited += c.cited;
  }
  if (labelled.test(article.paragraphs[0]?.paragraph.text ?? '')) return true;
  return (
    sentences >= fewest &&
    ((sentences >= fewestForTalk && talk >= sentences * 0.25 && cited <= sentences * 0.5) ||
      (personal > 1 && personal >= sentences * (personal > 2 ? 0.1 : 0.2)) ||
      sport >= sentences * 0.35)
  );
});
