/** What makes a sentence open to dispute, in words for people. */
export type DisputeReason =
  | 'a figure'
  | 'a toll'
  | 'an assessment'
  | 'a superlative'
  | 'a prediction'
  | 'a motive'
  | 'a cause'
  | 'an allegation'
  | 'a private talk'
  | 'a state of mind'
  | 'a trend';

/** A pattern over the lower-cased sentence outside quotation marks; how much it weighs (1 suffices alone). */
export interface DisputePattern {
  readonly reason: DisputeReason;
  readonly weight: number;
  readonly pattern: RegExp;
}

const p = (reason: DisputeReason, weight: number, pattern: RegExp): DisputePattern => ({ reason, weight, pattern });

/** Bounded patterns, none with nested repetition. */
export const disputePatterns: readonly DisputePattern[] = [
  p(
    'a toll',
    0.6,
    /\b(?:killed|kills?|dead|died|deaths?|death toll|injur(?:ed|ies)|wounded|casualt(?:y|ies)|victims?|infect(?:ed|ions?)|cases|displaced|missing|hospitali[sz]ed|detained|arrested)\b/,
  ),
  p(
    'an assessment',
    1,
    /\b(?:out of control|a success|successful(?:ly)?|a failure|failed to|unprecedented|historic|huge|serious(?:ly)?|severe(?:ly)?|dangerous|devastating|disastrous|disaster|crucial|vital|key role|controversial|hard time|difficult|impressive|remarkable|significant(?:ly)?|dramatic(?:ally)?|important|effective(?:ly)?|powerful|bold(?:est)?|hardline|hard-line|warm|tense|tensions?|harmful|beneficial|positive|negative|appears? to|seems? to|more harm than good|symbols?|noise|chaos|setback|breakthrough|challenge[sd]?|well received|ambitio(?:n|us)|strong(?:ly)?|weak(?:ness)?|popular|unpopular|best|worst|far from|better|worse|so-called|intimate|affectionate|scandal|brutal|crisis|demand of)\b/,
  ),
  p(
    'an assessment',
    0.6,
    /\b(?:apparently|obviously|clearly|undoubtedly|of course|in fact|indeed|naturally|unfortunately|hopefully|arguably|in effect|supposedly|really|at best|at least in part|considered|regarded|viewed as|seen as|known as)\b/,
  ),
  p(
    'a superlative',
    1,
    /\b(?:largest|biggest|highest|lowest|greatest|smallest|longest|strongest|fastest|oldest|youngest|deadliest|richest|poorest|one of the most|most \w+(?:ful|ous|ive|ant|ent|ed|ing|al|ble)|least \w+|first (?:time|chance|ever)|rank(?:s|ed|ing))\b/,
  ),
  p(
    'a prediction',
    1,
    /\b(?:(?:is|are) (?:expected|likely|poised|bound) to|going to|can only|it is expected|inevitably|consequences|prospects?)\b/,
  ),
  p('a prediction', 0.8, /\b(?:will|won't|would(?! have\b)|cannot)\b/),
  p('a prediction', 0.5, /\b(?:may|might|could)(?! have\b)/),
  p(
    'a motive',
    1,
    /\b(?:in order to|so as to|in an? (?:attempt|effort|bid) to|aim(?:s|ed|ing)? (?:to|at)|seek(?:s|ing)? to|sought to|tr(?:y|ies|ied|ying) to|want(?:s|ed)? to|hop(?:e|es|ed|ing) to|intend(?:s|ed)? to|committed to|determined to|willing to|in response to|in retaliation|motivat\w+|ambition|cherish\w*|deliberately|focused on|focus(?:es)? on|knowing that|preparing to|concerned about)\b/,
  ),
  p(
    'a cause',
    1,
    /\b(?:because|due to|caused by|causes?|as a result|led to|leads? to|result(?:ed|s|ing) in|thanks to|therefore|thus|consequently|owing to|triggered|sparked|fuel(?:l)?ed|stems? from)\b/,
  ),
  p(
    'an allegation',
    0.8,
    /\b(?:alleg\w+|accus\w+|suspect(?:ed|s)?|fraud\w*|corrupt\w*|illegal(?:ly)?|unlawful\w*|violat\w+|interfer\w+|collu\w+|cover(?:ed)?[ -]up|guilty|crimes?|abuse[sd]?|tortur\w+|threat(?:s|en\w*)?|undermin\w+|spy(?:ing)?|terroris\w+|hack(?:ed|ers?|ing)|conspir\w+|propaganda|aggression|provocat\w+|disobedience|crackdown|obstruct\w+|mislead\w*|denied|denies)\b/,
  ),
  p(
    'a private talk',
    1,
    /\b(?:discuss(?:ed|es)?|agreed (?:to|on|that)|talked about|exchanged views|reached (?:an? )?(?:agreement|consensus)|the (?:call|talks?|conversation|meeting|negotiations?) (?:also |mainly )?(?:focused|centered|centred|covered|touched|included)|private(?:ly)?|behind closed doors|secret(?:ly)?)\b/,
  ),
  p(
    'a state of mind',
    1,
    /\b(?:pleased|worried|angry|happy|saddened|concerned|afraid|fears?|feared|anxious|frustrat\w+|disappointed|satisfied|optimistic|pessimistic|believes?|believed|thinks?|considers?|cherished|hopes?)\b/,
  ),
  p(
    'a trend',
    0.7,
    /\b(?:rising|rose|increas\w+|decreas\w+|declin\w+|fell|fallen|drop(?:ped|s)?|grow(?:n|th|ing|s)?|grew|surg\w+|soar\w+|plung\w+|spread(?:ing)?|more and more|worsen\w*|improv\w+|record|shortage|lack of|sharp(?:ly)?|emerged|erupted|escalat\w+|intensif\w+|strengthen\w*|restor\w+|has been|have been|is being|are being)\b/,
  ),
];

/** A number of something, no date, age, score or clock time. */
export const figurePattern =
  /(?:[$€£¥]\s?\d|\b\d[\d,.]*\s?(?:%|percent|per cent|million|billion|trillion|thousand|lakh|crore|people|persons|men|women|children|soldiers|troops|patients|dollars|euros|yuan|tons?|tonnes|barrels|miles|kilomet(?:er|re)s|km|cases|deaths|votes|points)\b|\b(?:hundreds|thousands|dozens|millions|tens) of\b|\b\d{1,3},\d{3}\b|\b(?:half|third|quarter|majority|most) of\b|\b\d+ of (?:the )?\d+\b|\bmore than [\d,]+\b|\bat least [\d,]+\b)/;

/** Sentences that need nobody to vouch: what everybody could see or look up. */
export const publicRecord =
  /\b(?:took (?:office|the oath|place)|was (?:born|founded|established|elected|sworn in|appointed|held|signed|released)|were (?:held|elected|signed)|attended|visited|arrived|met with|signed|opened|wearing|published|released (?:on|in)|is located|is a (?:town|city|country|village|member|professor)|began (?:on|in|at)|won the|beat|scored|defeated|was written|photo|picture shows)\b/;

/** What is fixed in a calendar or programme: no prediction. */
export const scheduled =
  /\b(?:will|would) (?:be (?:held|broadcast|shown|screened|launched|released|published|announced|open|closed|sent|given|displayed|available|played)|take place|go on (?:display|sale|trial)|host|launch|open|close|begin|start|play|meet|visit|face|serve|air|expire)\b/;

/** A toll with its number, in either order. */
export const countedToll =
  /(?:\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)\b[^.;]{0,40}\b(?:killed|dead|died|deaths?|injur\w+|wounded|casualt\w+|victims?|infect\w+|cases|displaced|missing|hospitali[sz]ed|detained|arrested)\b|\b(?:deaths?|toll|cases|infections|casualties)\b[^.;]{0,30}\b\d[\d,.]*)/;
