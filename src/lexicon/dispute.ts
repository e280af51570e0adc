import { designPatterns } from './dispute-designs.ts';
import { flatPatterns } from './dispute-flat.ts';
import { forecastPatterns } from './dispute-forecasts.ts';
import { idiomPatterns } from './dispute-idioms.ts';
import { type DisputePattern, pattern as p } from './dispute-pattern.ts';
import { verdictPatterns } from './dispute-verdicts.ts';
import { callsFor, judging, judgingAfterVerb, verdicts } from './evaluative.ts';

export type { DisputePattern, DisputeReason } from './dispute-pattern.ts';

const copula = String.raw`\b(?:is|are|was|were|be|been|being|remains?|remained|becomes?|became|proved|proves)\s`;
/** Words that may stand between the verb and what it says of its subject. */
const between = String.raw`(?:(?:not|no|also|still|very|so|too|more|most|less|far|much|even|now|always|never|just|quite|rather|really|only|an?|the|one|of|our|its|their|such|\w+ly)\s){0,4}`;

/**
 * The weights follow how often sentences of edited news that hold the words name a source for them: minds, promises and
 * accusations nearly always, extremes and trends seldom.
 */
export const disputePatterns: readonly DisputePattern[] = [
  p(
    'an assessment',
    1,
    new RegExp(`${copula}${between}(?:${judging}|${judgingAfterVerb}|(?:[\\w-]+\\s)?(?:${verdicts}))\\b`),
  ),
  p('an assessment', 0.5, new RegExp(`\\b(?:${judging}|${verdicts})\\b`)),
  p('an assessment', 1, new RegExp(`${copula}(?:an?|the|their|its|our) (?:\\w+ ){0,2}?(?:${callsFor})\\b`)),
  p(
    'an assessment',
    1,
    /\b(?:out of control|more harm than good|more good than harm|(?:a|an) (?:hard|difficult|tough) time|left unchecked|at a crossroads|can only|nothing but|(?:just|only|merely) a (?:little|few|small|minor)|appears? to|seems? to|bright spot|(?<!not )far from (?:being|over|certain|clear|it|ideal|perfect|enough|\w+ing)|in disarray|lessons? of|so-called)\b/,
  ),
  p(
    'an assessment',
    0.5,
    /\b(?:apparently|evidently|presumably|obviously|undoubtedly|unfortunately|hopefully|arguably|failed to|fails to|struggl\w+ to|regarded as|viewed as|seen as|key role|impetus|successfully (?!elected|re-?elected)\w+|strongly|seriously|severely|sharply)\b/,
  ),
  p(
    'a superlative',
    0.7,
    /\b(?:greatest|strongest|richest|poorest|boldest|deadliest|worst|best|most \w+(?:ful|ous|ive|ant|ent|ed|ing|al|ble)|one of the most|first chance|(?:first|last) ever)\b/,
  ),
  // Records and ranks that can be looked up.
  p(
    'a superlative',
    0.5,
    /\b(?:largest|biggest|highest|lowest|smallest|longest|fastest|oldest|youngest|first time|the first \w+ (?:as|to)|least \w+(?:ful|ous|ive|ant|ent|ed|ing|al|ble))\b/,
  ),
  p('a superlative', 0.6, /\b(?:rank(?:s|ed|ing)|in the world|of all time|second only to)\b/),
  p('a prediction', 1, /\b(?:(?:is|are) (?:expected|likely|poised|bound) to|going to|it is expected|inevitably)\b/),
  p('a prediction', 0.7, /\b(?:will|won't|won’t|cannot)\b/),
  p('a prediction', 0.5, /\bwould(?! have\b)/),
  p('a prediction', 0.4, /\b(?:(?:may|might|could)(?! have\b)|consequences|prospects?)\b/),
  p(
    'a motive',
    1,
    /\b(?:in an? (?:attempt|effort|bid) to|seek(?:s|ing)? to|sought to|wants? to|wanted to|hop(?:es|ed|ing) to|intends? to|committed to|determined to|(?:is|are|was|were) willing to|in retaliation|motivated|ambitions?|knowing that|under the pretext|in the name of)\b/,
  ),
  p(
    'a motive',
    0.6,
    /\b(?:in order to|so as to|aim(?:s|ed|ing)? (?:to|at)|tr(?:ies|ied|ying) to|intended to|in response to|deliberately|focus(?:es|ed)? on|focusing on|preparing to|to avoid|to prevent)\b/,
  ),
  p('a motive', 0.5, /\b(?:counter-?measures?|retaliat\w+|pretexts?|excuses?)\b/),
  p('a cause', 1, /^(?:the |its |their )(?:\w+ )?causes? (?:of|behind)\b/),
  p('a cause', 0.7, /\b(?:because|caused by|as a result|therefore|thus|consequently|owing to|blamed (?:on|for))\b/),
  p(
    'a cause',
    0.5,
    /\b(?:due to(?! \w+ (?:to|out|in)\b)|causes|led to|leads? to|result(?:ed|s|ing) in|thanks to|triggered|sparked|fuel(?:l)?ed|stems? from)\b/,
  ),
  p('an allegation', 1, /\b(?:alleg\w+|collu(?:d|s)\w+|cover(?:ed)?[ -]up|guilty of|conspir\w+|interfer\w+)\b/),
  p(
    'an allegation',
    0.6,
    /\b(?:accus\w+|suspected|fraud\w*|corrupt\w*|unlawful\w*|violat\w+|tortur\w+|(?<!-)threaten\w*|undermin\w+|spy(?:ing)?|mislead\w*|denied|denies|defian(?:t|ce)|disob\w+|crackdown|obstruct\w+|abuse[sd]?|illegal(?:ly)?)\b/,
  ),
  p('a private talk', 0.6, /(?<!\bto )\b(?:discuss(?:ed|es)?|talked about)\b/),
  p(
    'a private talk',
    0.4,
    /(?<!\bto )\b(?:discuss(?:ed|es)?|talked about)\b/,
    /\b(?:leaders?|sides|ministers?|presidents?|counterparts?|phone|calls?|talks|meetings?|summit|delegations?|officials|governments?|diplomats?|secretary)\b/,
  ),
  p(
    'a private talk',
    1,
    /\b(?:the (?:call|talks?|conversation|meeting|negotiations?) (?:also |mainly )?(?:focused|centered|centred|covered|touched|included))\b/,
  ),
  p(
    'a private talk',
    0.6,
    /\b(?:agreed (?:to|on|that)|exchanged views|reached (?:an? )?(?:agreement|consensus)|privately|behind closed doors|secretly)\b/,
  ),
  p(
    'a state of mind',
    1,
    /\b(?:(?:is|are|was|were|been|be|feels?|felt) (?:\w+ )?(?:pleased|worried|angry|happy|saddened|concerned|afraid|anxious|frustrated|disappointed|satisfied|optimistic|pessimistic|confident|upset)|believes?|thinks?|thought|cherish\w*|feared|hopes|dreams? of|regrets?)\b/,
  ),
  p('a state of mind', 0.5, /\b(?:fears?|believed|consider(?:s|ed|ing)|worr(?:y|ies)|anger|frustration)\b/),
  p(
    'a trend',
    0.4,
    /\b(?:rising|rose|increas\w+|decreas\w+|declin\w+|fell|fallen|drop(?:ped|s)?|grow(?:n|th|ing|s)?|grew|surg\w+|soar\w+|plung\w+|spread(?:ing)?|more and more|worsen\w*|improv\w+|shortages?|lack of|emerged|erupted|escalat\w+|intensif\w+|strengthen\w*|heighten\w*)\b/,
  ),
  p(
    'a toll',
    0.2,
    /\b(?:killed|kills?|dead|died|deaths?|death toll|injur(?:ed|ies)|wounded|casualt(?:y|ies)|victims?|infect(?:ed|ions?)|cases|patients|displaced|missing|hospitali[sz]ed|detained|arrested)\b/,
  ),
  ...verdictPatterns,
  ...designPatterns,
  ...forecastPatterns,
  ...idiomPatterns,
  ...flatPatterns,
];

/** A number of something, no date, age, score or clock time. */
export const figurePattern =
  /(?:[$€£¥]\s?\d|\b\d[\d,.]*\s?(?:%|percent|per cent|million|billion|trillion|thousand|lakh|crore|people|persons|men|women|children|soldiers|troops|patients|dollars|euros|yuan|tons?|tonnes|barrels|miles|kilomet(?:er|re)s|km|cases|deaths|votes|points)\b|\b(?:hundreds|thousands|dozens|millions|tens) of\b|\b\d{1,3},\d{3}\b|\b(?:half|third|quarter|majority|most) of\b|\b\d+ of (?:the )?\d+\b|\bmore than [\d,]+\b|\bat least [\d,]+\b)/;

/** Sentences that need nobody to vouch: what everybody could see or look up. */
export const publicRecord =
  /\b(?:took (?:office|the oath|place)|take place|was (?:born|founded|established|sworn in|appointed|held|signed|released|awarded)|were (?:held|signed|awarded)|(?:was|were|got) (?:\w+ )?(?:re-?)?elected|(?:won|lost|held) (?:the |an? )?(?:\w+ )?election|turnout|votes|attended|visited|arrived|met with|signed|(?<!was |were )opened|wearing|published|released (?:on|in|from)|is located|faces? (?:\w+ ){0,3}charges|face (?:up to|a (?:maximum|fine|sentence|prison|jail)|\d+ years|life in)|(?:shares?|stocks?|index|futures|currency|exchange rates?|crude|bitcoin)\b.{0,60}\b(?:rose|fell|closed|opened|gained|lost|dropped|surged|plunged|climbed|jumped|slid)|is an? (?:town|city|country|village|member|professor|form|kind|type|condition|disease|festival)|(?:was|were) (?:charged|convicted|sentenced|indicted|acquitted|arraigned|jailed|fined)|pleaded|began (?:on|in|at)|won the|beat|scored|defeated|was written|photo|picture shows)\b/;

/** A year in the past tense: news of the week names none, background that can be looked up does. */
export const datedBackground =
  /(?:\b(?:in|of|since|from|until|after|during|following) (?:the )?(?:early |late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)?\s?(?:1\d{3}|20[0-4]\d)s?\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:1\d{3}|20[0-4]\d)\b|\b(?:years|decades|months) ago\b|\blast (?:year|summer|winter|spring|autumn|fall|month|week)\b)/;

/** What is fixed in a calendar or programme: no prediction. */
export const scheduled =
  /\b(?:(?:will|would|(?:is|are) (?:to|(?:expected|scheduled|due|slated|set) to)) (?:also |then |again |once again )?(?:be (?:held|broadcast|shown|screened|launched|released|published|announced|open|closed|sent|given|displayed|available|played|sold|staged|streamed|livestreamed|aired|on (?:display|show|sale))|take (?:place|part)|go on (?:display|sale|trial)|host|launch|open|close|begin|start|play|meet|visit|face(?= x)|serve|air|expire|hold|attend|perform|compete|participate|present|deliver|join|celebrate|mark|feature|discuss|sign|unveil|kick off|premiere|tour|address|speak|travel|head to|run (?:until|till|through|from)|return (?:to|on|for|home)|arrive|continue until)|(?:will|would) act as)\b/;

/**
 * Set phrases in which a word that elsewhere judges, blames or foretells does not: the weather, injuries, what everybody
 * knows for a cause, names of duties and prizes. They are left out before a sentence is weighed.
 */
export const neutralPhrases =
  /\b(?:(?:seriously|severely|gravely|critically) (?:injur\w+|wounded|hurt|ill|burn\w*)|(?:serious|severe|grave|critical|life-threatening|minor) (?:\w+ )?(?:injur\w+|wounds?|burns?|condition|weather)|injuries (?:were|are) (?:so )?(?:severe|serious)|in danger of (?:losing|dying|drowning)|(?:strong|powerful|massive|violent|severe|heavy|devastating) (?:\w+ )?(?:winds?|rain\w*|earthquakes?|quake|storms?|gusts?|currents?|aftershocks?|breeze|waves?|downpours?|thunderstorms?|convective weather|tremors?|typhoon|hurricane|cyclone)|true (?:for|of)|(?:because of|due to|owing to|as a result of|caused by|thanks to) (?:the )?(?:ongoing |current |new |novel |global |bad |heavy |\w+ )?(?:coronavirus|covid\S*|corona|pandemic|epidemic|outbreak|lockdown|weather|rains?|rainfall|snow|snowfall|storm|fog|winds?|accident|crash|collision|explosion|fire|incident|fall|vote|draw|holidays?|absence|injury|illness|age|virus)(?: (?:outbreak|virus|pandemic|epidemic|restrictions|measures|situation|crisis))?|(?:measures?|steps|efforts?|precautions|restrictions|rules|order|lockdown|work|ways?) (?:\w+ )?(?:\w+ )?(?:in order )?to (?:prevent|avoid|stop|contain|curb|slow|limit)|(?:to|of) prevent(?:ing)? (?:the )?(?:further )?(?:spread|infections?)|crisis (?:centre|center|management|team|cell|meeting|response|hotline|talks|unit)|best (?:actor|actress|film|picture|director|known|wishes|friends?|supporting|original|seller|selling|man)|good (?:morning|evening|luck|wishes|friends?)|most (?:wanted|likely|recent(?:ly)?)|going to (?:school|work|bed|church|hospital|the|a|an|vote|war)|only a few (?:hours|minutes|days|weeks|months|years|met(?:er|re)s|kilomet\w+|miles|steps)|just a few (?:hours|minutes|days|weeks|months|years|met(?:er|re)s|kilomet\w+|miles|steps)|(?:lost|losing|lose) control of (?:the |his |her |a )?(?:car|vehicle|bike|motorcycle|truck|bus|aircraft|plane|ball|train)|without losing control|failed to (?:get|be|win) (?:re-?)?elect\w+|literally aimed at|aimed (?:\w+ )?at (?:the )?(?:head|target|goal|him|her|crowd|police|window|car))\b/g;

/** What is made for something says itself what it is for: a law, an exhibition, a service "aims to". */
export const madeForPurpose =
  /\b(?:bill|law|act|initiative|amendment|exhibition|exhibit|project|programme|program|app|application|service|films?|book|study|research|course|workshop|event|festival|scheme|fund|package|mission|survey|tournament|probe|instrument|experiment|trial|stickers?|measures?|platform|website|tool|system|legislation|lawsuit|suit|petition|resolution|drill|exercises?|training|contest|competition|prize|award|network|lab|laboratory|telescope|rover|robot|device|song|artwork|painting|work|museum|centre|center)s? (?:\S+ ){0,6}?(?:seek(?:s|ing)?|sought|aim(?:s|ed|ing)?|intended|designed|hop(?:es|ed|ing)|tr(?:ies|ied|ying)|focus(?:es|ed|ing)?|meant|wants?)\b/;

/** A court or the police accuse: who does so is told by the word. */
export const inCourt =
  /\b(?:charges|charged|indict\w+|on trial|stands? trial|undergoing trial|convicted|acquitted|sentenced|on suspicion of|lawsuits?|prosecutors?|pleaded|arraigned|in court|the court (?:heard|ruled|found))\b/;

/** A toll with its number, in either order. */
export const countedToll =
  /(?:\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)\b[^.;]{0,40}\b(?:killed|dead|died|deaths?|injur\w+|wounded|casualt\w+|victims?|infect\w+|cases|patients|displaced|missing|hospitali[sz]ed|detained|arrested)\b|\b(?:deaths?|toll|cases|patients|infections|casualties)\b[^.;]{0,30}\b\d[\d,.]*)/;

/** A count as it stands now: it changes, so the source of the sentence before does not answer for it. */
export const runningCount = /\b(?:at present|so far|to date|as of|up to now|by now|currently)\b/;
