import { type DisputePattern, pattern as p } from './dispute-pattern.ts';

/**
 * Turns of phrase that judge, guess or accuse as a whole, though none of their words does alone. They are what a desk
 * would ask "says who?" about in any story: how well something was done, what somebody lacks, owes, hides or is after.
 */
export const idiomPatterns: readonly DisputePattern[] = [
  // How well it was done, how much of it there is.
  p(
    'an assessment',
    1,
    /\b(?:(?:badly|poorly|well|carelessly|hastily|cheaply|perfectly|brilliantly|hopelessly|woefully|insufficiently|inadequately) (?:organi[sz]ed|managed|prepared|equipped|built|planned|trained|run|handled|coordinated|paid|protected|maintained|designed|informed)|(?:far|much) too \w+|(?:progress|proceed|develop|advanc|go|went)\w* (?:very |quite )?(?:smoothly|well|according to plan|badly|wrong|nowhere|downhill)|(?:short|full|devoid|incapable|tired|afraid|proud|sure|certain|guilty) of (?!a\b|the day|life\b)|in (?:poor|bad|good|excellent|terrible|dire) (?:condition|shape|health|hands|faith)|mak(?:es|ing|e) (?:no |little |perfect |a lot of )?sense|without (?:effect|success|consequences?|result|reason|justification|mercy)|(?:is|are|was|were|remains?) slow to|leaves? (?:much|a lot) to be desired|(?:deeply|bitterly|hopelessly) (?:divided|split|concerned|rooted|corrupt|unpopular|in debt)|by far the|second to none|anything but|at best|at a loss|beyond (?:doubt|repair|recognition|question)|out of (?:proportion|step|the question)|on a collision course|on the wrong track|on the right track|at the mercy of|at odds|on speaking terms|lagg?(?:s|ed|ing) behind|fall(?:s|en|ing)? behind|fell short|falls? short|liv(?:es?|ing) up to|stand(?:s|ing)? (?:no|a good|little) chance|the wrong (?:way|signal|decision|time|direction)|the right (?:way|signal|decision|direction))\b/,
  ),
  // What somebody lacks, wastes, neglects or depends on.
  p(
    'an assessment',
    1,
    /\b(?:lacks? (?:the |any |an? )?\w+|owes? (?:his|her|its|their|much|everything)|wast(?:es|ed|ing) (?:money|time|millions|billions|taxpayers)|neglect(?:s|ed|ing)|mismanag\w+|bungl\w+|botch\w+|underestimat\w+|overestimat\w+|misjudg\w+|misus(?:e|es|ed|ing)|squander\w+|overlook(?:s|ed|ing)|tolerat(?:es|ed|ing)|condon\w+|politici[sz]\w+|prolong(?:s|ed|ing)|exploit(?:s|ed|ing)|profit(?:s|ed|ing)? from|depends? (?:heavily |entirely |completely |largely |on the goodwill)|heavily dependent|(?:hit|hits|affects?|hurts?) .{2,40}? (?:harder|hardest|most|worst|more than)|treat(?:s|ed|ing)? .{2,40}? like|pays? (?:a high|the) price|bears? (?:the |full |great )?(?:responsibility|blame|brunt)|(?:is|are|was|were) (?:\w+ly )?(?:to blame|at fault|outdated|overwhelmed|overdue|outnumbered|understaffed|underfunded|malnourished|deprived|discriminated|oppressed|exploited|neglected|abandoned|forgotten|doomed|discredited|weakened|exhausted|isolated|paralysed|paralyzed) ?(?:by|against|for|from|with|\.|,|$))/,
  ),
  // Promises and words that were broken.
  p(
    'an allegation',
    1,
    /\b(?:(?:broken?|breaks?|breaking|went back on|betray\w*|renege\w*) (?:\w+ )?(?:its|their|his|her|the)? ?(?:own )?(?:promises?|word|pledges?|commitments?|agreements?|ceasefire|law|rules)|hid (?:\w+ ){0,2}?(?:from|behind)|secretly|in secret|behind (?:the )?closed doors|behind (?:his|her|their|its) backs?|was bought|(?:stole|stolen|steals?|stealing) (?:the |\w+ )?(?:data|votes?|election|money|millions|secrets|technology|grain|children)|as (?:human )?shields|set fire to|surrender(?:s|ed|ing)? (?:in|en)|on the side of|(?:knew|known) (?:all along|for years|in advance)|remained silent|kept (?:silent|quiet|secret)|haven for|safe haven|rubber-?stamp\w*|kangaroo court|show trial|witch[ -]hunt|double game|dirty (?:tricks|money|war)|price[- ]fixing|insider trading|conflicts? of interest|conspir\w+|doping|drug test was)\b/,
  ),
  // What may come of it.
  p(
    'a prediction',
    1,
    /\b(?:there is an? (?:\w+ )?(?:possibility|danger|risk|likelihood|probability|chance|prospect|fear) (?:that|of)|could develop into|would have to (?:close|leave|resign|pay|go)|remains? (?:to be seen|uncertain|unclear|open|in doubt|unresolved)|hangs? (?:by a thread|in the balance)|the days of .{2,30} are numbered|in store for|will (?:really |surely |not |soon |probably |hardly )*(?:hit|hurt|help|pay off|work|last|hold|double|triple|fade|backfire|fizzle|come as|go down in|change hands|make history|have to|be remembered)|probably|presumably|in all likelihood|most likely|perhaps|is bound to|are bound to)\b/,
  ),
  // What somebody is after.
  p(
    'a motive',
    1,
    /\b(?:(?:us(?:es|ed|ing)|exploit(?:s|ed|ing)) .{2,50}? to (?:stay in|cling to|get rid of|punish|frighten|enrich|hide|strengthen|advance|promote|extend|win|impress|test|humiliate|sow|cover|pursue|achieve)|(?:is|are|was|were) (?:\w+ly )?aiming to|eager(?:ly)? (?:to|hopes?|for)|bent on|cling(?:s|ing)? to power|stay(?:s|ing)? in power|power grab|at any (?:cost|price)|at all costs|playing for time|buy(?:s|ing)? time|sav(?:es|ing) face|sav(?:es|ed|ing) (?:his|her|their|its) (?:own )?(?:skin|career)|has (?:his|her|its) eyes? on|behind the scenes|pull(?:s|ing)? the strings|for show|for the cameras|lip service)\b/,
  ),
  // Claims of one side in a war or a dispute between states.
  p(
    'an assessment',
    1,
    /\b(?:certain (?:countries|forces|people|politicians)|(?:anti|pro)-(?:china|chinese|russian|russia|western) forces|external forces|on the pretext|so-called|people of all|all sectors of society|from all sides|historical (?:trend|fact|responsibility)|core interests?|red lines?|the will of the people|trend of (?:the times|history)|not a threat|people-centered|strong leadership|correct leadership|under the leadership|liberat(?:ed|es|ing) (?!the hostages)|denazif\w+|occupiers|invaders|puppet|collective west|unfriendly|heroic(?:ally)?|great attention|highly (?:praised|appraised|valued|appreciated|regarded)|wholeheartedly)\b/,
  ),
  // How things stand.
  p(
    'an assessment',
    1,
    /\b(?:(?:sink|sank|sunk|slid|slip|slipp|plung|drift|descend|fall|fell)\w* (?:\w+ ){0,3}?(?:deeper |further |back )?into (?:an? |the )?(?:\w+ )?(?:poverty|crisis|chaos|recession|debt|difficult\w*|war|misery|despair|depression|anarchy|oblivion)|far apart|nothing (?:has |had |will )?(?:change[ds]?|happen(?:ed|s)?|come)|under (?:\w+ )?(?:criticism|suspicion|attack|siege|strain|threat)|giv(?:en?|es|ing) in to|gave in to|(?:little|slim|faint|no) (?:hope|chance|prospect|signs?|remorse|mercy|trace|interest|progress|effect|doubt|sympathy|support|room|love)|(?:broad|wide|important|full|basic) (?:consensus|agreement|understanding)|side effects|(?:firmly|strongly|fully|wholly|resolutely|unanimously|actively) (?:support|oppos|back|defend|reject|adher|uphold|safeguard|promot)\w*|sense of (?:crisis|urgency|unease|insecurity|helplessness|injustice)|(?:becom|becam)\w+ (?:a )?reality|put (?:\w+ ){1,3}before|generally (?:stable|good|controllable|smooth)|under control|(?:two|three|four|five|six|seven|eight|nine|ten|hundred)fold|the mood (?:is|in|among|of)|tip the balance|no answer to|at the end of (?:its|their|his|her) (?:strength|tether|rope)|lost (?:its|their) (?:charm|way|edge|bite|lustre|magic|shine)|worth (?:every|nothing|the paper)|showing (?:the |its |no )?(?:first )?(?:signs|determination|intention)|simply|mainly (?:help|benefit|serv|hurt|hit)\w*|barely|bow(?:s|ed|ing)? to|driv(?:es|en|ing) .{3,40} (?:from|out of|into)|has cost the|fears? for (?:his|her|their) (?:life|lives|safety|job|future)|(?:cannot|can not|can't|could not) stand|takes? its toll|leav(?:es|ing) .{2,30} behind|at a (?:high|heavy) price|(?:likelihood|possibility|probability|chances?|risk) (?:of [^,.]{2,30} )?(?:is|are|remains?) (?:\w+ )?(?:low|high|small|slim|great|real|growing|negligible))\b/,
  ),
  // What one side of a war tells of the other, or of itself.
  p(
    'an allegation',
    1,
    /\b(?:(?:soldiers|troops|mercenaries|fighters|conscripts) (?:\w+ )?(?:have |had |are )?(?:\w+ )?(?:desert(?:ed|ing)|surrender(?:ed|ing)|fled|mutin\w+)|mercenaries|continu(?:e|es|ed) (?:to|their) (?:advance|offensive|attack)|(?:hid(?:es?|ing)|conceal\w*|downplay\w*|exaggerat\w+) (?:its|their|the|his|her) (?:\w+ )?(?:losses|failures?|role|involvement|crimes?|intentions?|weakness|dead)|ordered (?:his|her|their) (?:men|troops|soldiers|officers)|(?:written|drafted|dictated) by (?:lobbyists|the industry)|never (?:reached|arrived|paid|received)|(?:tortur|rap|execut|starv|beat)(?:es|e|ed|ing) (?:\w+ )?(?:prisoners|civilians|detainees|women|children|hostages))\b/,
  ),
];
