import { type DisputePattern, pattern as p } from './dispute-pattern.ts';

/** Forms of a regular verb: "plunder" gives plunder, plunders, plundered. */
const forms = (list: string): string =>
  list
    .trim()
    .split(/\s+/)
    .map((v) => (v.endsWith('e') ? `${v.slice(0, -1)}(?:e|es|ed)` : `${v}(?:s|es|ed)?`))
    .join('|');

/** What nobody does openly: whoever is said to have done it is accused. */
const misdeeds = forms(`plunder bribe embezzle pocket harass infiltrate molest smuggle extort enslave
  blackmail terrorize terrorise falsify`);

/** After "to": what an action is said to be for, as only its author could tell. */
const gain =
  '(?:please|appease|silence|frighten|intimidate|distract|overshadow|polish|remove (?:a|his|her|their|its) (?:rival|opponent|critic)s?|save (?:his|her|its|their)|keep (?:his|her|their|its) (?:power|posts?|privileges|seats?|majority)|win the (?:favou?r|support)|draw (?:the )?(?:anger|attention)|teach .{2,30} a lesson|push back|squeeze|regroup|collect the insurance|escape (?:the )?(?:supervision|taxes|justice|punishment)|appear (?:\\w+er|more \\w+)|get (?:a better|more)|drive .{2,40} out of)';

/** How people lose their lives, in the active or the passive. */
const perish =
  '(?:murdered|drowned|perished|beheaded|crushed|buried|shot dead|burned to death|executed|starved|poisoned|kidnapped|displaced|tortured|massacred|lost their lives|fell ill)';

const number =
  '(?:(?!(?:1[89]|20)\\d\\d\\b)\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousands?|hundreds|dozens|tens of thousands)';

/** Flat claims in plain words: their grammar tells what they are, whatever they are about. */
export const flatPatterns: readonly DisputePattern[] = [
  p('an allegation', 1, new RegExp(`\\b(?:${misdeeds}|stole|steals?|bribes)\\b`)),
  p(
    'an allegation',
    1,
    /\b(?:(?:bought|buys?|buying) votes|(?:received|accepted|took|takes?|demand(?:s|ed)) (?:kickbacks|bribes|money under)|under the table|(?:is|are) suspected of|(?:stands?|stood|are|is|were|was) behind the (?:riots|unrest|attacks?|protests|coup|murders?)|let .{3,40} disappear|spread(?:s|ing)? false|on invented charges|certain (?:powers|forces|countries)|under orders from|implicated in|below (?:its|their) value|looked the other way|without (?:any )?reason|against the rules)\b/,
  ),
  p('a motive', 1, new RegExp(`\\b(?:in order |so as )?to ${gain}\\b`)),
  p(
    'a motive',
    1,
    /\b(?:so as not to|with the (?:aim|intention|goal|purpose) of|out of (?:consideration|fear|revenge|spite)|in (?:the )?(?:hope|expectation) of|in the hope that|(?:is|are|was|were) (?:timed to|directed against)|(?:the |its |his |their )?(?:intention|purpose|aim|real aim|goal) of .{3,50} (?:is|was) to|behind .{3,60} is the (?:wish|desire|fear)|(?:because|since) (?:it|he|she|they) (?:wants?|wanted|fears?|feared|feels?|is afraid|are afraid|hopes?|hoped)|wish for (?:revenge|power))\b/,
  ),
  p(
    'a cause',
    1,
    /\b(?:(?:is|are|was|were) (?:mainly |largely |partly |also )?(?:the (?:fault|work|legacy|result|consequence|product|reason|cause) (?:of|for)|a (?:result|consequence|legacy|product) of|responsible for|man-made|due to (?:the )?(?:\w+ )?(?:mistakes?|negligence|greed|arrogance|stubbornness|failures?|polic(?:y|ies)|lack)|owed to|triggered by|brought about by|provoked by|explained by|to be blamed on|linked (?:to|with))|ha(?:s|ve) (?:its|their) (?:roots?|origins?) in|goes? back to|stem(?:s|med)? from|through the (?:negligence|fault|greed)|because of (?:the |its |his |her |their )?(?:\w+ )?(?:arrogance|mistakes?|greed|negligence|stubbornness|incompetence|corruption|carelessness)|(?:made|makes) .{3,40} collapse|brought .{3,40} into (?:debt|crisis|ruin|poverty))\b/,
  ),
  p(
    'a superlative',
    1,
    /\b(?:(?:is|are|was|were|remains?|becomes?|became|has become) (?:still |now |also |considered |by far )?(?:one of )?the (?:second |third )?(?:most \w+|least \w+|(?:\w{3,}est|worst|best)(?<!\b(?:rest|lowest|highest|west|forest|interest|latest|nearest|eldest|oldest|youngest|tallest|longest|request|protest|arrest|guest|harvest|priest|contest))) (?:\w+ ){0,4}?(?:in|of|on|since|for|that|has|ever|authority|man|woman|hit)\b|never before (?:has|have|had)|nowhere else|no other \w+ (?:\w+ ){0,4}?(?:has|have|is|enjoys?|can)|none of the .{3,30} (?:is|are) as|unmatched|without equal|(?:is|are) unique in|than (?:any|all) (?:the )?others?|surpass(?:es|ed)|historic (?:low|high)|second to none|its kind\b)/,
  ),
  p('a toll', 0.8, new RegExp(`\\b${number}\\b[^.;]{0,40}\\b${perish}\\b`)),
  p(
    'a toll',
    1,
    new RegExp(
      `\\b(?:claimed|cost|costs|took|taken|killed|infected|displaced)\\b (?:the lives of )?(?:about |around |more than |over |nearly |at least |some |up to )?${number}\\b (?:\\w+ ){0,3}?(?:lives|victims|dead|people|civilians|families|houses|homes|villages|buildings|fighters|soldiers|vehicles|hectares|settlements)\\b`,
    ),
  ),
  p(
    'a toll',
    1,
    /\b(?:death toll|number of (?:the )?(?:dead|deaths|wounded|injured|victims|missing))\b[^.;]{0,60}\b(?:rose|risen|climbed|reached|is|stands|increased)\b[^.;]{0,12}\d/,
  ),
  p(
    'a figure',
    0.6,
    /(?:\d ?(?:%|percent|per cent)|\b(?:half|a third|a quarter|two thirds|every (?:second|third|fourth|fifth)|millions?|tens of thousands)\b)[^.;]{0,60}\b(?:destroyed|lost|perished|undernourished|without (?:work|electricity|water|food)|depends? on|beaten|hungry|homeless|unemployed)\b/,
  ),
  p(
    'a state of mind',
    1,
    /\b(?:(?:is|are|was|were|feels?|felt) (?:\w+ly |very |deeply |also |all )?(?:alarmed|abandoned|insulted|cheated|betrayed|hurt by|homesick|grateful|indignant|moved to tears|bored|surprised|shocked|embarrassed|convinced)|(?:feels?|felt) like|yearns?|yearned|longs? for|despises?|envies|envied|trusts? (?:nobody|no one|only)|with (?:unease|mistrust|suspicion|envy)|ha(?:s|ve) not forgotten|never got over|looking forward to|deep in (?:his|her|their) hearts?|grown cold|in high spirits|will to fight|do(?:es)? not want to hear)\b/,
  ),
  p(
    'an assessment',
    1,
    /\b(?:(?:acted|act|behaved|fought|fights?|reacted|responded|worked) (?:quickly|decisively|bravely|cleverly|clumsily|heroically|slowly|wisely|badly)|(?:is|are|was|were) (?:neither \w+ nor|only symbolic|half-hearted|worth nothing|free only|tottering|evasive|a (?:patchwork|farce|demonstration|model|pale shadow|magnet))|only (?:symbolic|on paper)|plays? with fire|stood the test|fell on fertile|(?:borne|bears?|bore) (?:\w+ )?fruit|used up (?:its|his|her|their)|in an? (?:poor|miserable|sorry|bad|good|excellent) state|has been shaken|best period|made a mess|done (?:its|his|her|their) homework|shows? the (?:wisdom|strength|weakness|courage)|cooled off|out of thin air|clay feet|strangl(?:es|ed|ing)|too mild|too harsh|full of holes)\b/,
  ),
  p(
    'a prediction',
    0.4,
    /\bwill (?:not |hardly |soon |never |only )?(?:be (?:empty|twice|felt|over|remembered)|pass without|leave behind|live to see|explode|break|flare up|fill|slow|stir up|forgive|fall|survive|give in|have a hard)\b/,
  ),
];
