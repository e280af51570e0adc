/** What hides behind a set phrase that attributes to nobody who could be asked. */
export type Hidden = 'unnamed people' | 'hearsay' | 'media' | 'vague body' | 'document';

/** A set phrase, matched in running text outside quotation marks. */
export interface HearsayPhrase {
  readonly which: Hidden;
  readonly pattern: RegExp;
}

const told =
  '(?:sa(?:id|ys?)|stated?s?|reported|reports?|report|claim(?:ed|s)?|believed?s?|thinks?|thought|pointed out|points? out|notes?d?|added|adds|announced|confirmed|denied|revealed|disclosed|told|explained|warn(?:ed|s)?|predict(?:ed|s)?|criticis?z?e[ds]?|commented|analy[sz]ed|suggest(?:ed|s)?|expects?|expected|fears?|speculated?|responded|replied|declined|refused|stressed|emphasi[sz]ed|reminded?|recall(?:ed|s)?|published|quoted|released|broadcast|generally believes?|described)';
const helped =
  '(?:also |have |has |had |generally |widely |previously |once |even |now |still |earlier |then |all |not |recently |repeatedly )*';
const passive =
  '(?:reported|said|believed|understood|rumou?red|alleged|claimed|thought|learned|learnt|analy[sz]ed|speculated|assumed|interpreted|observed|pointed out|argued|estimated|feared|disclosed|noted|viewed|suspected|hoped|predicted|anticipated)';
const nations = '(?:an|ese|ish|ench|eli|aqi|ani|ian|ean|tch|eek|wiss)';

/**
 * Ways in which English news, and news put into English from Chinese, Japanese, Korean and Russian, attribute to nobody:
 * 据悉, 有分析认为, とみられる, という見方がある, 것으로 알려졌다, стало известно, по предварительным данным.
 */
export const hearsayPhrases: readonly HearsayPhrase[] = [
  {
    which: 'hearsay',
    pattern: new RegExp(
      `\\b[Ii]t (?:is|was|has been|had been|'s been|’s been|is being|can be) (?:also |widely |generally |previously |further |now |already |then )*${passive}\\b`,
      'g',
    ),
  },
  { which: 'hearsay', pattern: /\b[Ii]t (?:was|has been) (?:found|revealed|discovered|established) that\b/g },
  { which: 'hearsay', pattern: /\b[Ii]t (?:also |has |had |later |has also )*bec(?:ame|ome) known\b/g },
  {
    which: 'hearsay',
    pattern:
      /\b(?:is|are|was|were|has been|have been) (?:also |widely |generally |now |still |long )*(?:believed|thought|said|rumou?red|understood|alleged|considered|reported|assumed|speculated) to (?!(?:the|an?|his|her|its|their)\b)\p{L}+/gu,
  },
  {
    which: 'hearsay',
    pattern:
      /\b(?:[Rr]eportedly|[Aa]ccording to (?:the )?(?:(?:latest|preliminary|official|unofficial|incomplete|relevant|various|some|multiple|unconfirmed|earlier|available|recent|current|updated|operational|initial|public|open|other|statistical|rough) )*(?:reports?|statistics|rumou?rs|sources|data|information|documents|estimates?|polls?|surveys?|figures|calculations|forecasts?|versions?|news))\b(?<!to the (?:report|poll|survey|version|forecast|estimate))(?! (?:from|by|of|released|published|compiled|provided|obtained|collected|presented|in|issued|conducted|agency|on the (?:website|site|page))\b)/g,
  },
  {
    which: 'hearsay',
    pattern:
      /\b[Aa]s (?:was |has been |had been |we |it was |it is )?(?:already |previously |earlier )?(?:reported|noted|stated|mentioned|announced|specified|it became known)(?: (?:earlier|before|previously|above))?(?=,| that| by the media)/g,
  },
  { which: 'hearsay', pattern: /\b[Ee]arlier,? it was (?:reported|noted|said|announced)\b/g },
  {
    which: 'unnamed people',
    pattern:
      /\b[Tt]here (?:is|are|was|were|have been|has been) (?:also |an? |some |many |even |growing |various |widespread |no shortage of )*(?:views?|opinions?|analys[ie]s|speculations?|rumou?rs?|claims?|voices|criticisms?|observations?|interpretations?|forecasts?|beliefs?|suspicions?|accusations?|those who|people who|reports) (?:that|saying|say|says|claiming|among|in some quarters|believe|think|pointing out|of the opinion|circulating)\b/g,
  },
  {
    which: 'unnamed people',
    pattern:
      /\b(?:[Vv]oices|[Cc]riticisms?|[Dd]oubts|[Cc]oncerns|[Oo]pinions|[Ss]peculations?|[Rr]umou?rs) (?:have |has |were |are |is |was |had )(?:also |been |being )*(?:raised|heard|voiced|spread(?:ing)?|circulated|circulating|emerged|surfaced|mounting)\b/g,
  },
  {
    which: 'media',
    pattern: new RegExp(
      `\\b(?:[Aa]ccording to|[Cc]iting|[Qq]uoting) (?:(?:the|some|several|many|local|foreign|overseas|international|state|western|various|domestic|\\p{Lu}\\p{Ll}+${nations}) ){0,3}(?:media(?: (?:reports?|outlets?|sources))?|(?:network|press|newspaper|news) (?:reports?|outlets?|agencies|sources))\\b(?! (?:agency|agencies|conference|release|service|secretary|channel))`,
      'gu',
    ),
  },
  // Media as a class, as the subject: "News agencies have released …", "An international media outlet has criticized …".
  {
    which: 'media',
    pattern: new RegExp(
      `(?:(?<=^|[.:!?”"\\])]\\s{1,2})(?:(?:An?|Some|Many|Several|Various|The) )?(?:(?!\\p{Lu}{2})\\p{L}\\p{Ll}+ ){0,2}?|\\b(?:[Aa]n?|[Ss]ome|[Mm]any|[Ss]everal|[Vv]arious|[Mm]ultiple) (?:(?!\\p{Lu}{2})\\p{L}\\p{Ll}+ ){0,2}?|\\b(?:[Ff]oreign|[Oo]verseas|[Ll]ocal|[Ii]nternational|[Ww]estern|[Dd]omestic) )(?:[Nn]ews agenc(?:y|ies)|[Mm]edia outlets?|[Nn]ews outlets?|(?<=(?:[Ff]oreign|[Oo]verseas|[Ll]ocal|[Ii]nternational|[Ww]estern|[Dd]omestic|[Ss]ome|[Mm]any) )media(?: headlines| reports)?) ${helped}${told}\\b`,
      'gu',
    ),
  },
  {
    which: 'unnamed people',
    pattern:
      /\b(?:confirmed|disclosed|revealed|told|leaked|quoted) by (?:an?|some|several|multiple|anonymous|unnamed|two|three) (?:[a-z]+ ){0,3}(?:sources?|officials?|insiders?|diplomats?)\b/g,
  },
  {
    which: 'unnamed people',
    pattern:
      /\b(?:on (?:the )?condition of anonymity|(?:asked|declined|requested|did not want|refused) (?:not )?to be (?:named|identified))\b/g,
  },
  {
    which: 'unnamed people',
    pattern: /\b(?:[Ss]ources|[Pp]eople|[Pp]ersons?) (?:close to|familiar with) (?:the )?\w+/g,
  },
  {
    which: 'unnamed people',
    pattern: new RegExp(
      `\\b(?:[Tt]he |[Aa] )?(?:relevant |responsible )?(?:person|persons|people|official|officials) in charge(?: of [^,.;]{2,50}?)? ${helped}${told}\\b`,
      'g',
    ),
  },
  {
    which: 'unnamed people',
    pattern: new RegExp(
      `\\b(?:[Tt]he outside world|[Pp]ublic opinion|[Nn]etizens|[Ii]nternet users|[Ii]nsiders|[Ii]nformed (?:sources|people|persons)|[Ii]ndustry (?:insiders|sources)|[Mm]arket participants|(?:[Tt]he )?(?:international community|industry)(?= generally| widely| believes)|[Pp]eople from all walks of life|[Ss]ome people|[Mm]any people|[Ss]ome analysts?|[Tt]he interlocutors?(?: of [^,.;]{2,30}?)?) ${helped}${told}\\b`,
      'g',
    ),
  },
  {
    which: 'unnamed people',
    pattern:
      /\b[Ii]n (?:the )?(?:\p{L}+ ){1,3}they (?:also |still )?(?:do not (?:exclude|rule out)|don['’]t (?:exclude|rule out)|believes?|say|said|thinks?|notes?d?|stress|consider|are convinced|explain|hope)\b/gu,
  },
  {
    which: 'vague body',
    pattern: new RegExp(
      `\\b(?:[Tt]he )?(?:[Rr]elevant|[Cc]ompetent|[Cc]oncerned|[Rr]elated) (?:departments?|authorities|parties|agencies|personnel|officials|persons|people|units|sides|bodies|institutions|ministries) ${helped}${told}\\b`,
      'g',
    ),
  },
  {
    which: 'document',
    pattern:
      /\b[Tt]he (?:latest|newest|most recent|leaked|exposed) (?:documents?|news|data|information|figures|statistics|polls?|surveys?) (?:also |have |has )*(?:shows?|showed|shown|says?|said|indicates?|indicated|reveals?|revealed|suggests?)\b/g,
  },
];
