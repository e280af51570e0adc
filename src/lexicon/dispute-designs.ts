import { type DisputePattern, pattern as p } from './dispute-pattern.ts';

/** What is done against somebody or out of calculation: "wants to" with it is a motive that is ascribed. */
export const against =
  '(?:destabili[sz]e|divide|weaken|undermine|hide|cover|conceal|influence|force|provoke|contain|suppress|isolate|deceive|mislead|manipulate|distract|divert|shift|sow|drive a wedge|break through|seize|overthrow|blackmail|gain|buy time|justify|discredit|blame|smear|sabotage|take advantage|put pressure|pressure|destroy|prolong|create (?:\\w+ )?(?:chaos|tension|obstacles|problems)|shirk|change the status quo|intimidate|silence|save face|win (?:votes|over|back))';

/** Motives, accusations and minds: what only those know whom they are ascribed to. */
export const designPatterns: readonly DisputePattern[] = [
  p(
    'a motive',
    1,
    new RegExp(`\\b(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|us(?:es|ed|ing) .{3,40}?) to ${against}\\b`),
  ),
  p(
    'a motive',
    1,
    /\b(?:moves?|decisions?|attacks?|visits?|operations?|speech|statements?|orders?|bans?|actions?|steps?|strikes?|sanctions|arrests?|dismissal) (?:is|are|was|were|has been|have been) (?:\w+ly )?(?:aimed|intended|designed|meant) (?:at|to)\b/,
  ),
  p(
    'a motive',
    1,
    /\b(?:(?:real|true|main|hidden) (?:reasons?|purpose|aims?|goals?|motives?|intentions?|targets?)|ulterior|politically motivated|(?:political|financial|economic|personal|selfish) (?:motives?|reasons|purposes|gains?)|on purpose|deliberately|intentionally|out of (?:fear|revenge|spite|greed|envy|desperation)|for fear of|us(?:es|ed|ing) .{3,40}? as an? (?:\w+ )?(?:weapon|pretext|excuse|tool|cover|lever|means|bargaining chip)|(?:resigned|left|fled|withdrew|acted|lied|cancel\w+|postpon\w+|quit) .{0,40}?(?:to avoid|to escape)|taking advantage of|plays? the .{2,20} card)\b/,
  ),
  p(
    'an allegation',
    1,
    /\b(?:brib\w+|lied|lying (?:to|about)|embezzl\w+|launder\w+|rigg(?:ed|ing)|marred by|chemical weapons|cluster (?:bombs|munitions)|human shields|war crimes?|genocid\w+|atrocit\w+|excessive force|mastermind\w*|sabotag\w+|espionage|spy(?:ing)? on|organi[sz]ed from abroad|behind the (?:attacks?|assassination|coup|plot|bombings?|murders?|killings?|explosions?|hack\w*|protests)|secret (?:accounts?|deals?|prisons?|funds?|plans?)|hid(?:es|ing|den)? (?:the )?(?:truth|true|real|facts|extent)|conceal(?:s|ed|ing)?|knew (?:about|of)|plot(?:ted|ting) to|brainwash\w*|crimes against|smear\w*|slander\w*|hyp(?:ed|ing) up|bully(?:ing)?|hegemon\w+|meddl\w+|grossly|flagrant\w*|trampl\w+|state-sponsored|puppets? of|collaborat(?:ed|es|ing) with the (?:enemy|occupiers?))\b/,
  ),
  p(
    'an allegation',
    1,
    /\b(?:carried out|committed|ordered|planned|staged|fired|launched|planted|paid for|financed) by (?:the )?(?:\w+ ){0,2}?(?:rebels|separatists|militants|terrorists|forces|troops|agents|extremists|secret service|intelligence|militias?|regime|army)\b/,
  ),
  p(
    'a motive',
    1,
    /\b(?:(?:is|are|was|were) (?:mainly |only |merely |solely |clearly |really )(?:intended|designed|meant) to|serv(?:es?|ed) (?:only|mainly|merely|solely) (?:to|as)|nothing (?:other|more) than|political (?:retaliation|revenge|show|theat(?:er|re)|manoeuvre|maneuver|persecution|manipulation|stunt|calculation)|out of (?:calculation|self-interest)|with an eye (?:on|to)|in the hope (?:of|that)|under the guise of|turn(?:ed|s|ing)? a blind eye|look(?:ed|s|ing)? the other way|(?:looks?|looking) for an excuse)\b/,
  ),
  p(
    'an allegation',
    1,
    /\b(?:(?:is|are|was|were|been) (?:\w+ly |completely )?(?:controlled|manipulated|steered|armed|backed|sponsored|directed|infiltrated|dominated) by|(?:fired|launched|shot) from (?:the )?(?:territory|direction)|cover(?:s|ed|ing)?[ -]up|dump(?:s|ed|ing) .{0,30}?(?:waste|poison|toxic)|pollut(?:es|ed|ing)|poison(?:s|ed|ing)|falsif\w+|forg(?:ed|ing)|fabricat\w+|manipulat\w+|(?:pack of|full of|spread\w*|tell(?:s|ing)?) lies|disinformation|fake news|evad(?:ed|es|ing) taxes|tax evasion|at the behest of|on (?:the )?orders? (?:of|from))\b/,
  ),
  p(
    'an allegation',
    0.6,
    /\b(?:(?:is|are|was|were|been) (?:\w+ly )?(?:supported|financed|funded|trained|equipped|protected) by)\b/,
  ),
  p(
    'a state of mind',
    1,
    /\b(?:suffer(?:s|ed|ing)? from (?:depression|anxiety|stress|a nervous|alcoholism|dementia)|(?:\w+['’]s|his|her) health (?:has|is|was)|(?:did|does|do)(?: not|n['’]t) know (?:about|of|that|what|how)|knew nothing|kn(?:ew|ows) (?:very|full) well|had (?:fallen asleep|been drinking)|(?:is|are|was|were) (?:\w+ly )?(?:in love|drunk|jealous|insane|depressed|exhausted|confused|bored|lonely)|get(?:s|ting)? along|quarrel(?:l)?ed|had an affair|los(?:t|ing) (?:his|her|their) (?:nerve|temper|patience|mind))\b/,
  ),
  p(
    'an allegation',
    0.6,
    /\b(?:provocations?|aggression|extort\w*|blackmail\w*|cheat(?:ed|ing|s)?|stole|stolen|illegitimate|incit\w+|harass\w+|kickbacks?|nepotism|negligen\w+|scandal|the enemy|regime)\b/,
  ),
  p(
    'an allegation',
    0.6,
    /\b(?:up to|at least|about|more than|some|nearly|over)? ?(?:\d[\d,.]*|dozens of|hundreds of) (?:\w+ ){0,4}?(?:were |was )?(?:destroyed|eliminated|liquidated|neutrali[sz]ed|shot down)\b/,
  ),
  p(
    'a state of mind',
    1,
    /\b(?:(?:is|are|was|were|be|been|remains?|feels?|felt|grow|growing) (?:\w+ly |very |more |still |also |no longer |not )?(?:dissatisf\w+|resentful|jealous|furious|indignant|outraged|fed up|tired of|impatient|nervous|embarrassed|ashamed|proud|reluctant|unwilling|eager|desperate|unhappy|displeased|in (?:panic|shock))|dissatisfaction|discontent|resents?|grudges?|hatred|distrusts?|mistrust|no longer (?:trusts?|believes?|wants?)|los(?:t|ing) patience|panicked|see[sn]? no way|feels? (?:threatened|betrayed|abandoned|humiliated|insulted))\b/,
  ),
];
