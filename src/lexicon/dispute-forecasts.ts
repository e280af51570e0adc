import { type DisputePattern, pattern as p } from './dispute-pattern.ts';

/** Between "will" and its verb. */
const between =
  '(?:not |never |also |soon |eventually |probably |certainly |inevitably |only |further |definitely |gradually |still |likely |again |even |thus |therefore |greatly |significantly |surely |have to |be able to )*';

/** What cannot be arranged beforehand, as a visit can: that something grows, fails, costs. */
const happens =
  '(?:cause|bring|lead|drive|shrink|grow|rise|fall|increase|decrease|decline|double|triple|reach|exceed|collapse|end|fail|win|lose|benefit|hurt|harm|damage|help|boost|improve|worsen|strengthen|weaken|change|transform|affect|suffer|struggle|attract|create|destroy|remain|continue to|become|prove|make|force|enable|prevent|spread|recover|survive|last|happen|pay|deepen|deteriorate|promote|contribute|inject|cost|save|reduce|cut|eliminate|solve|resolve|trigger|provoke|undermine|threaten|push|escalate|accelerate|slow|peak|drop|surge|soar|plunge|emerge|disappear|depend|ensure|guarantee|have (?:an?|no|serious|little|major|great)|run out|fall|go (?:bankrupt|down|up)|face (?!x)|put (?:an end|pressure)|starve|freeze|split|isolate|usher|enhance|turn (?:into|out|the)|dominate|shape|define|ruin|bankrupt|mean|kill|claim|swallow|overtake|surpass|replace|regret|pay dearly|give .{1,30}(?:advantage|position|hope|boost)|never \\w+|play an? (?:\\w+ )?role|lay (?:a|the) (?:\\w+ )?foundation|be (?:unable|forced|bankrupt|difficult|hard|easy|impossible|enough|better|worse|under|more|less|no|hit|hurt|affected|damaged|destroyed|lost|isolated|divided|left|a (?:\\w+ )?(?:disaster|success|failure|problem|challenge|turning point|blow|boost|test)))';

const worse = '(?:rise|increase|worsen|escalate|collapse|spread|deteriorate|intensify|double|break out|run out|exceed)';

/** Statistics: a number of them is somebody's count. */
const statistic =
  '(?:unemployment|inflation|poverty|gdp|birth rate|approval rating|output|exports?|imports?|sales|profits?|revenues?|turnover|debt|deficit|losses|wages|incomes?|population|market share|crime|attacks|accidents|suicides|prices)';

/** Predictions, causes and figures that are somebody's estimate. */
export const forecastPatterns: readonly DisputePattern[] = [
  p('a trend', 0.4, /\b(?:has|have) (?:more than |almost |nearly )?(?:doubled|tripled|quadrupled|halved)\b/),
  p('a prediction', 0.4, new RegExp(`\\b(?:will|won't|won’t) ${between}${happens}\\b`)),
  p('a prediction', 0.6, new RegExp(`\\b(?:may|might|could) ${between}${worse}\\b`)),
  p('a prediction', 0.4, new RegExp(`\\b(?:may|might|could) ${between}${happens}\\b`)),
  p(
    'a prediction',
    0.3,
    /\b(?:by the end of|before the end of|by the summer|by next|in the (?:near |foreseeable )?future|in the (?:coming|next) (?:years|months|weeks|days)|sooner or later|this year|next year|forever|for (?:years|decades|generations))\b/,
    /\b(?:will|cannot)\b/,
  ),
  p(
    'a prediction',
    1,
    /\b(?:(?:is|are) (?:un)?likely|unlikely|(?:is|are) (?:doomed|destined|certain|sure|set|about) to|it is only a matter of time|can hit any)\b/,
  ),
  p('a cause', 0.4, /\b(?:was|were|is|are|has been) (?:\w+ )?caused by\b/),
  p('a figure', 0.6, /\bestimated (?:at|to)\b/),
  p('a figure', 0.5, new RegExp(`\\b${statistic}\\b`), /\d ?(?:%|percent|per cent)/),
  p(
    'a figure',
    0.5,
    /\b(?:fled|have no|without|starving|hungry|hunger|homeless|dying|live in poverty|lack|lost their|(?:are|were|been) affected|unemployed|illiterate|addicted)\b/,
    /(?:\b\d[\d,.]*\b|\b(?:hundreds|thousands|millions|dozens|a third|half|a quarter|most) of)/,
  ),
  p(
    'a figure',
    0.5,
    /(?:\d ?(?:%|percent|per cent)|\b(?:a third|half|a quarter|two thirds|three quarters|majority|most)) of (?:the |all |its |their )?(?:\w+ )?(?:population|people|voters|residents|respondents|citizens|households|victims|workers|employees|companies|women|men|children|students|parents|young)\b/,
  ),
  p(
    'a superlative',
    0.3,
    /\b(?:worst|lowest|highest|biggest|largest|strongest|deepest|greatest)\b.{0,40}\b(?:since|in (?:\d+|many) years|in (?:decades|years|history)|ever)\b/,
  ),
  p(
    'a figure',
    0.5,
    /\bcosts?(?:ing)? .{0,40}(?:million|billion|thousand|\d,\d{3}|\d+ (?:dollars|euros|yuan|rubles|roubles|yen))/,
  ),
  p(
    'a trend',
    0.6,
    /\b(?:doubled|tripled|quadrupled|halved|record (?:lows?|highs?|numbers?|levels?)|fast|rapidly|dramatically|significantly|getting out of hand|on the rise|at an alarming)\b/,
  ),
];
