import { type DisputePattern, pattern as p } from './dispute-pattern.ts';

/** What an effect is on, where it is a judgement to speak of one. */
const abstract =
  '(?:relations?|relationship|ties|trust|confidence|stability|security|peace|econom(?:y|ies)|growth|development|reputation|image|credibility|position|unity|democracy|systems?|society|morale|foundations?|cooperation|friendship|interests?|rights?|freedoms?|order|balance|situation|tensions?|conflicts?|crisis|standing|authority|influence|industr(?:y|ies)|sectors?|businesses|markets?|livelihoods?|prestige|sovereignty|alliances?|part(?:y|ies)|coalition|hopes|fears|doubts|divisions?|dissatisfaction|discontent|outrage|panic|anger|concerns?|unrest|will|spirit|competitiveness|dignity|life|lives|people)';

const harmed =
  '(?:hurt|harmed|harms|damag(?:ed|es|ing)|weaken(?:ed|s|ing)|strengthen(?:ed|s|ing)|boost(?:ed|s|ing)|undermin(?:ed|es|ing)|erod(?:ed|es|ing)|shak(?:en|es|ing)|crippl(?:ed|es|ing)|destroy(?:ed|s|ing)|devastat(?:ed|es|ing)|deepen(?:ed|s|ing)|worsen(?:ed|s|ing)|exacerbat(?:ed|es|ing)|improv(?:ed|es|ing)|transform(?:ed|s|ing)|reviv(?:ed|es|ing)|poison(?:ed|s|ing)|strain(?:ed|s|ing)|sour(?:ed|s)|tarnish(?:ed|es|ing)|shatter(?:ed|s|ing)|jeopardi[sz](?:ed|es|ing)|endanger(?:ed|s|ing)|disrupt(?:ed|s|ing)|paraly[sz](?:ed|es|ing)|enrich(?:ed|es|ing)|consolidat(?:ed|es|ing)|enhanc(?:ed|es|ing)|promot(?:ed|es|ing)|eas(?:ed|es|ing)|heighten(?:ed|s|ing)|stok(?:ed|es|ing)|fuel(?:l)?(?:ed|s|ing)|inflam(?:ed|es|ing)|intensif(?:ied|ies|ying)|inject(?:ed|s|ing)|arous(?:ed|es|ing)|provok(?:ed|es|ing)|caus(?:ed|es|ing)|restrict(?:ed|s|ing)|curtail(?:ed|s|ing)|suppress(?:ed|es|ing)|sacrific(?:ed|es|ing)|squander(?:ed|s|ing)|neglect(?:ed|s|ing)|polariz(?:ed|es|ing)|unit(?:ed|es|ing)|radicali[sz](?:ed|es|ing)|betray(?:ed|s|ing)|ignor(?:ed|es|ing)|violat(?:ed|es|ing))';

const size =
  '(?:huge|major|great|significant|serious|profound|far-reaching|negative|positive|devastating|catastrophic|deep|big|lasting|severe|enormous|strong|direct|clear|heavy|fatal|crippling|bitter|further|decisive|historic)';

/** Effects, states and turns of phrase by which a writer judges, beyond single adjectives and nouns. */
export const verdictPatterns: readonly DisputePattern[] = [
  p('an assessment', 1, new RegExp(`\\b${harmed} (?:[\\w’'-]+ ){0,4}?${abstract}\\b`)),
  p(
    'an assessment',
    1,
    new RegExp(
      `\\b(?:ha(?:s|ve|d)|having|with) (?:also |already )?an? (?:\\w+ )?${size} (?:impact|effect|influence|consequences)\\b`,
    ),
  ),
  p(
    'an assessment',
    1,
    new RegExp(
      `\\b(?:suffer(?:s|ed|ing)?|deal(?:s|t|ing)?|receiv(?:es|ed)|inflict(?:s|ed|ing)?) (?:an? )?${size} (?:losses|damage|casualties|defeats?|blows?|setbacks?|shock)\\b`,
    ),
  ),
  p(
    'an assessment',
    1,
    /\b(?:is|are|was|were|be|been|becomes?|became|remains?|marks?|marked|represents?|constitutes?) (?:\w+ly |also |still |not |nothing but )?(?:an?|the|another) (?:[\w-]+ ){0,2}?(?:blow|boost|victory|defeat|warning|lesson|turning point|trick|ploy|plot|lie|excuse|joke|insult|shame|miracle|pride|pillar|backbone|driving force|guarantee|trap|dead end|solution|violation|wake-up call|step (?:forward|back|in the right direction)|big hit|laughing ?stock|scapegoat|paper tiger|pawn|hotbed|breeding ground|powder keg|troublemaker|winner|loser|beacon|model for|matter of (?:life|time|concern))\b/,
  ),
  p(
    'an assessment',
    1,
    /\b(?:on the (?:brink|verge|edge) of|in (?:a |an )?(?:\w+ )?(?:panic|ruins|chaos|disarray|decline|despair|limbo|shambles|dilemma|predicament|deadlock|dire straits|stalemate)|in an? (?:\w+ )?(?:severe|difficult|bad|awkward|dangerous|desperate|weak|strong|passive|favou?rable|critical|serious) (?:situation|state|position)|under (?:\w+ )?(?:heavy |great |growing |enormous )?pressure(?: from)?|(?:los(?:t|es|ing|e)) (?:its |his |her |their |the )?(?:control|trust|confidence|support|credibility|patience|faith|momentum|legitimacy|appeal|lustre)|at (?:its|their|the|a|an) (?:all-time |historic(?:al)? )?(?:lowest|highest|critical|crucial|low|high) (?:point|level|ebb|moment|stage|juncture)|(?:go|gone|goes|went|be|become|became) bankrupt|fall(?:s|en|ing)? apart|dead letter|slow to (?:respond|react|act|help|recogni[sz]e)|(?:moving|drifting|heading|sliding|slipping) (?:towards?|into|back)|mired in|bogged down|out of touch|in vain)\b/,
  ),
  p(
    'an assessment',
    1,
    /\b(?:there (?:is|are|was|were)|ha(?:s|ve|d)|leaves?|left|see[sn]?) (?:\w+ )?no (?:\w+ )?(?:chance|hope|alternative|choice|way out|doubt|future|prospects?|reason|basis|grounds|evidence|proof|need|point|sign|intention|interest in|right to|legal basis|guarantee)\b/,
  ),
  p(
    'an assessment',
    1,
    /\b(?:ha(?:s|ve) (?:so far |completely |repeatedly |once again )?(?:failed|struggled) to|is losing|are losing|los(?:es|ing) control of|is unable to|are unable to|incapable of)\b/,
  ),
  p(
    'an assessment',
    1,
    /\b(?:undoubtedly|of course|no doubt|without (?:a )?doubt|needless to say|as (?:is|everyone) (?:well )?knows?|it is (?:\w+ly )?(?:clear|obvious|evident|no secret|no coincidence|no wonder|undeniable|worth noting|worth mentioning|noteworthy|time (?:to|for)|important|essential|inevitable|regrettable|foreseeable|impossible|difficult|hard|wrong|right|unacceptable|unfortunate) (?:that|to|how|for)|this (?:shows|proves|means|reflects|demonstrates|indicates|suggests)|(?:fully |clearly |once again )(?:reflect|demonstrat|prov|show|expos)\w*|facts? (?:have |has )?(?:fully )?prove[dn]?|(?:shows?|proves?|exposes?|reveals?|reflects?) (?:the (?:\w+ )?(?:weakness|failure|hypocrisy|strength|determination|nature|face|importance|level|ugly|true|real)))\b/,
  ),
  p(
    'an assessment',
    1,
    /\b(?:mutual trust|win-win|all walks of life|repercussions|new (?:momentum|impetus|vitality|chapter|cold war)|(?:to|at|on) (?:a|the) (?:new|higher) (?:level|height|stage)|great (?:significance|importance)|(?:key|important|positive|crucial|vital|leading|major|central|decisive|active|constructive|irreplaceable) role in|(?:great|important|major|positive|outstanding|significant|remarkable) (?:contributions?|progress|achievements?|results?)|won (?:wide |broad |the |great |international )?(?:\w+ )?(?:support|praise|recognition|respect|hearts)|ha(?:s|ve) always (?:been|adhered|insisted|supported|opposed|attached)|in the right direction|good momentum|bright future|double standards?|cold war mentality|from bad to worse|more harm than|real winner|tip of the iceberg|time bomb)\b/,
  ),
  p(
    'an assessment',
    1,
    /\b(?:can(?:not| no longer| never| hardly|['’]t) (?:\w+ )?(?:be|afford|supply|pay|win|survive|continue|solve|replace|stop|hide|deny|keep|defend|protect|compete|cope|guarantee|rely|trust|hold|do without)|hardly any(?:body|one|thing)?|(?:is|are) not (?:\w+ )?(?:ready|able|prepared|enough|in a position|interested|aware|to blame|guilty|responsible|sincere|serious|afraid|suitable|acceptable|working|known for)|ha(?:s|ve) (?:still |yet )?(?:not|never|n['’]t) (?:worked|helped|achieved|learned|changed|improved|kept|fulfilled|paid off|brought|yielded|solved|succeeded|lived up|taken|done|shown|recovered|been able)|(?:do|does)(?: not|n['’]t) (?:get along|work|trust|understand|care|believe|exist|respect|recogni[sz]e|dare|seem|help|matter|deserve|intend|hide))\b/,
  ),
  p(
    'an assessment',
    1,
    /\b(?:ha(?:s|ve) (?:\w+ly |clearly |already |long |largely |all but |thus )*(?:failed|succeeded|backfired|stalled|stagnated|collapsed|deteriorated|worsened|improved|crumbled|faltered|cooled|withstood|survived|lost (?!\d|his|her|their|its|a )|won over|paid off|changed fundamentally|turned into|come to nothing|become (?:more|less|increasingly|too) \w+)(?! to\b)|(?:come|came|comes|ground|grinds) to a (?:standstill|halt|dead end)|backfir\w+|stagnat\w+|deteriorat\w+|crumbl\w+|unravel\w*|gain(?:s|ed|ing) the upper hand|los(?:t|es|ing) touch|attract(?:s|ed|ing)? (?:\w+ )?(?:attention|criticism)|(?:progress|recover|improv|advanc|mov)\w* (?:\w+ )?slowly|dragg?(?:s|ed|ing) (?:\w+ ){1,4}?into|on the point of|(?:strong|rapid|steady|sluggish|slow|weak|remarkable) (?:recovery|growth|momentum|resilience|performance|demand|decline|development))\b/,
  ),
  p(
    'an assessment',
    1,
    /\b(?:too (?:late|early|slow(?:ly)?|weak(?:ly)?|little|far|often|quickly|soft|lenient|harsh|cautious|optimistic)|(?:is|are|was|were|been|being) (?:\w+ly )?(?:regarded|seen|viewed|considered|criticized|criticised|praised|hailed|blamed|hated|feared|respected|admired|mocked|ridiculed) (?:as|for|by (?:many|some|most|critics|experts)|an?)|(?:public|popular|growing|widespread|mounting|deep|general) (?:anger|discontent|outrage|dissatisfaction|frustration|fear|concern|resentment|pressure|criticism|doubts?|unrest|mistrust)|pos(?:e|es|ed|ing) an? (?:\w+ )?(?:danger|threat|risk|challenge|problem)|threatens? (?:the |to |its |their |our |all )|benefits? (?:only|mainly|nobody|everyone)|is an? (?:\w+ )?concern|so far (?:failed|no)|turned out to be|proves? to be|should (?:stop|immediately|not|never|have|be (?:held|punished|ashamed))|must (?:stop|immediately|be (?:held|punished|stopped)))\b/,
  ),
  p(
    'an assessment',
    1,
    /\b(?:in-depth|candid|exchange of views|complete success|fruitful|since ancient times|inalienable|inseparable part|peace and contentment|harmonious|sincer(?:e|ity)|good-neighbou?rl\w+|shared future|irrefutable|ironclad|unswerving\w*|resolute\w*|full of (?:lies|prejudice|hatred|contempt|vitality|hope)|hegemonic|irresponsible|deserves?|worthy of|with joy|as if nothing)\b/,
  ),
  // A comparison that judges, not one that counts.
  p(
    'an assessment',
    1,
    /\b(?:is|are|was|were|remains?|becomes?|became) (?:far |much |even |no |also |now |still )?(?:more|less) (?!than\b)\w+ than\b/,
  ),
  p(
    'an assessment',
    0.6,
    /\b(?:(?:completely|totally|utterly|fundamentally|thoroughly|irrevocably) \w+ed|no longer|as never before|unlike any|like never)\b/,
  ),
];
