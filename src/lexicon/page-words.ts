/** Words that lines of a web page around an article are made of; in prose they stand far apart. */
export const pageWords: ReadonlySet<string> = new Set(
  `account accept advertisement agreement app application archive article articles author authorization authorized browser button
  byline channel characters click client comment comments contact content contents cookie cookies copy copyright correction credit credits
  ctrl date disclaimer download edit edited editing editor editorial editors email enlarge enter exclusive facebook feed follow forum full
  gallery home hyperlink illustration image images imprint infographic input instagram keyboard keywords latest license like likes link links
  list listen load log login logo mail manuscript material materials member members menu messenger modified more newsletter newsroom
  next notification notifications original page password permission photo photograph photographer photos picture pictures podcast policy
  popular post posts previous print privacy prohibited proofread proofreader proofreading publication published publisher push qr rating
  ranking read reader readers reading recommended redistribution register registration related rem report reporter reporters reprint reprinted
  reproduced reproduction responsible rest review reviewer rights rss scan screenshot section settings share shares sign site source sources
  statement subject subscribe subscriber subscribers subscription tag tags telegram terms text theme tiktok title topic topics translated
  translation translator tweet twitter typo unauthorized updated updates upload use user version video view views viber vk vkontakte volume
  wechat website weibo whatsapp words writer youtube`.split(/\s+/),
);

/** Labels before a colon: what a publishing system knows of an article. */
export const pageLabels =
  'source|sources|author|authors|editors?|(?:responsible|chief|executive|duty|managing) editors?|editors? in charge|reporters?|correspondents?|text|translat(?:or|ion|ed by)|proofread(?:er|ing)?|reviews?|reviewer|planning|design|photos?|photographs?|pictures?|images?|videos?|illustrations?|credits?|original (?:title|text|link|source)|title|tags?|keywords?|topics?|sections?|category|categories|published|publication date|date of publication|updated|modified|input|views?|reading volume|reading time|readings|hits|comments?|shares?|likes?|read also|see also|read more|read on the topic|related(?: articles| news| links| topics)?|recommended|share|statement|disclaimer|remaining|full text';
