import { type Article, articleLayer, type Paragraph, paragraphLayer } from '../model/article.ts';
import { sentencesOf, tokensIn } from '../text/tokens.ts';
import { quotationsIn } from './quotations.ts';

interface Counts {
  readonly sentences: number;
  /** Sentences in which the writer speaks of himself or to the reader, outside quotation marks. */
  readonly personal: number;
  /** Sentences that tell of play on a field. */
  readonly sport: number;
}

const person = /^(?:i|we|my|our|me|us|you|your)$/;
const play =
  /\b\d{1,3}\s?[-–]\s?\d{1,3}\b(?! percent)|\b(?:goals?|goalkeeper|striker|midfielder|defender|match|season|league|fixture|quarterback|innings|wicket|championship|kick-off|penalty|half-time|playoffs?|play-offs?|(?:semi|quarter)-?finals?|relegat\w+|sumo|yokozuna|ozeki|sekiwake|innings?|pitchers?|pitched|batters?|home runs?|homers?|strikeouts?|shutout|no-hitter|bullpen|rookies?|NBA|NHL|MLB|NFL|UFC|MMA|Bundesliga|Premier League|Serie A|La Liga|DFB-Pokal|Champions League|Grand Prix|Formula (?:1|One)|pole position|podium|dressage|volleyball|basketball|baseball|rugby|cricket|hockey|marathon|wrestlers?|world champion\w*|Olympic champion\w*|gold medal\w*|unbeaten|knockout|tie-?break|forward line|shootout|head coach|undefeated|rebounds|dunk|three-pointers?|halfback|fullback|winger|substitute)\b/i;

const counts = paragraphLayer('own voice', (paragraph: Paragraph): Counts => {
  if (paragraph.kind !== 'prose') return { sentences: 0, personal: 0, sport: 0 };
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
  return { sentences: sentences.length, personal: personal.length, sport: sport.length };
});

/** A first line that says that what follows is somebody's opinion. */
const labelled =
  /^(?:[\w’' ]{0,30}\b)?(?:commentary|opinion|editorial|op-ed|column|viewpoint|review|analysis|letter to the editor)\s?[:|–—-]|[|–—:]\s?(?:commentary|opinion|editorial|op-ed|column|review)\s*$/i;

/** Fewer sentences tell nothing of the kind of text. */
const fewest = 6;

/**
 * Texts whose readers expect the writer's own voice: a column or guide (the writer speaks of himself or to the
 * reader) and a match report. Opinion pages and sports desks sign such texts; a source for each sentence is not asked.
 */
export const isOwnVoice = articleLayer('own voice', (article: Article): boolean => {
  let sentences = 0;
  let personal = 0;
  let sport = 0;
  for (const { paragraph } of article.paragraphs) {
    const c = paragraph.get(counts);
    sentences += c.sentences;
    personal += c.personal;
    sport += c.sport;
  }
  if (labelled.test(article.paragraphs[0]?.paragraph.text ?? '')) return true;
  return (
    sentences >= fewest &&
    ((personal > 1 && personal >= sentences * (personal > 2 ? 0.1 : 0.2)) || sport >= sentences * 0.35)
  );
});
