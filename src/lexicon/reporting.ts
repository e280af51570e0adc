const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs by which a source makes a statement: the words that vouch. Dictionary forms. */
export const statementVerbs = words(`
  say tell add announce report write state note claim argue warn deny confirm explain tweet post stress emphasize emphasise
  declare insist reveal disclose allege accuse estimate predict conclude reply respond recall acknowledge admit assert
  remark observe reiterate repeat complain testify contend maintain caution concede comment clarify proclaim affirm
  reaffirm inform brief recount mention cite describe call criticize criticise condemn denounce praise blame promise
  pledge vow urge demand suggest propose indicate signal hint boast lament joke question ask wonder quote attribute
  speculate forecast project calculate express voice outline detail point refer declare pronounce assure advise
  recommend request appeal object protest retort counter rule find determine show record publish carry broadcast
  release list rank reckon argue dismiss reject rebuff slam blast decry deride hail welcome thank congratulate apologize
  apologise elaborate continue agree accept concur pen blog relate narrate opine underline underscore highlight
  announce unveil notify alert tout shout chant yell cry read answer interject contend evaluate assess demand instruct
  convey mock rebuke exclaim whisper clarify invite title headline`);

/** Verbs of speech that need no more than a speaker before them to tell whose word it is. Dictionary forms. */
export const speakingVerbs = words(`
  say tell add announce report state note claim argue warn deny confirm explain tweet stress emphasize emphasise declare
  insist reveal disclose allege accuse estimate predict conclude reply respond acknowledge admit assert remark reiterate
  repeat complain testify contend maintain caution concede clarify proclaim affirm reaffirm criticize criticise condemn
  denounce praise blame promise pledge vow urge hail welcome thank congratulate apologize apologise dismiss reject recall
  mention point believe think hope fear describe underline underscore highlight lament suggest speculate forecast specify
  recount call demand protest quote express appeal deem`);

/** Verbs of the mind: what their subject holds, vouched for by nobody but that subject. */
export const mindVerbs = words(`
  believe think expect hope fear feel know want consider assume suspect doubt worry understand see regard view
  anticipate imagine hold realize realise learn hear remember decide plan intend refuse decline wish`);

/** Verbs that bring a sentence near "it seems": they vouch for nothing. */
export const seemingVerbs = words('seem appear look tend prove remain sound');

/** Documents and data that can "say" or "show". */
export const documentNouns = words(`
  report statement study survey poll document letter article release editorial paper data statistic statistics figures
  analysis review investigation audit communique communiqué memo memorandum filing indictment complaint ruling record
  records transcript post tweet bulletin notice declaration announcement readout account message text book research census
  news footage video photo picture image estimate dispatch agreement treaty draft law bill order resolution website
  results findings minutes email speech`);

/** Bodies named by a common noun. */
export const bodyNouns = words(`
  agency newspaper daily outlet magazine network broadcaster channel station company ministry department government
  office bureau committee commission council court party group organization organisation union army police administration
  campaign university institute school hospital bank firm team association federation embassy parliament senate congress
  house cabinet board service authority press website paper journal side delegation military navy force center centre fund`);

/** Speakers for somebody else. */
export const spokesNouns = words(
  'spokesman spokeswoman spokesperson spokesmen spokespeople representative aide adviser advisor',
);

/** People who are named by nothing but what they are. */
export const unnamedPeople = words(`
  source sources official officials expert experts analyst analysts observer observers insider insiders critic critics
  economist economists scientist scientists netizen netizens witness witnesses diplomat diplomats researcher researchers
  commentator commentators strategist strategists scholar scholars specialist specialists people person some others many
  supporter supporters opponent opponents resident residents activist activists lawyer lawyers doctor doctors
  someone somebody operative operatives staffer staffers executive executives historian historians trader traders investor
  investors circles quarters public rumor rumors rumour rumours legislator legislators lawmaker lawmakers politician politicians
  student students worker workers voter voters member members guest guests user users viewer viewers pundit pundits
  leader leaders mourner mourners protester protesters parent parents farmer farmers fan fans`);

/** Unnamed people whose word a desk would ask to be named: they tell what only insiders know, or judge. */
export const askWho = words(`
  source sources official officials expert experts analyst analysts observer observers insider insiders critic critics netizen
  netizens diplomat diplomats people person some many commentator commentators scholar scholars specialist specialists
  someone somebody circles quarters rumor rumors rumour rumours public economist economists strategist strategists
  operative operatives staffer staffers executive executives legislator legislators lawmaker lawmakers pundit pundits
  politician politicians trader traders others`);

/** Media as a class, none of them named. */
export const mediaNouns = words(
  'media press newspaper newspapers outlet outlets agency agencies broadcaster broadcasters headline headlines channel channels website websites paper papers',
);

/** Nouns whose plural or bare use hides which body is meant ("relevant departments"). */
export const vagueBodies = words(
  'department departments authority authorities party parties agency agencies side sides personnel quarter quarters ministry ministries unit units institution institutions organ organs',
);

/** Words that make a body vague. */
export const vagueAdjectives = words(
  'relevant concerned foreign overseas local international western domestic competent related various other certain some several many multiple state innovative conservative official',
);

/** Adverbs that attribute to nobody. */
export const hearsayAdverbs = words('reportedly allegedly supposedly purportedly');

/** Verbs that vouch for, doubt or judge what they report, with why. AP and Reuters prefer "said". */
export const loadedVerbs: Readonly<Record<string, string>> = {
  point: 'takes what follows for a fact',
  note: 'takes what follows for a fact',
  admit: 'implies guilt',
  acknowledge: 'takes what follows for a fact',
  concede: 'implies defeat',
  confess: 'implies guilt',
  claim: 'casts doubt on what follows',
  allege: 'casts doubt on what follows',
  purport: 'casts doubt on what follows',
  reveal: 'takes what follows for a fact',
  expose: 'takes what follows for a fact',
  boast: 'judges the speaker',
  brag: 'judges the speaker',
  gush: 'judges the speaker',
  rant: 'judges the speaker',
  insist: 'hints that others doubt it',
};

/** What something can be "according to" without anybody having said it: a plan, the law, the circumstances. */
export const grounds = `(?:local |actual )?(?:laws?|plans?|schedule|principles?|regulations?|rules|needs?|requirements?|customs?|tradition|conditions?|situation|actual|ability|age|agreement|policy|circumstances|time|local time)`;
