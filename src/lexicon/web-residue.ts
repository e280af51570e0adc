/**
 * What publishing systems print around an article. Each entry is pattern source for a whole paragraph (or a last
 * sentence) without the marks at its ends; case does not count. `~` stands for a few words of anything.
 */
export const pageFurniture: readonly string[] = [
  // Comment forms
  'click to enter (?:the )?(?:topic|special|page|column|live)~', '(?:found|see|noticed?|spot(?:ted)?) (?:an? )(?:typo|error|mistake|bug|inaccuracy)\\b~', '~ctrl\\s?\\+\\s?enter~',
  '(?:relationship|relation|relevant|relative) (?:articles?|news|links?|readings?|reports?|contents?|topics?)', 'share to[:：]?~',
  'your email address will not be published~', 'required fields are marked~', 'leave a (?:reply|comment)~', '(?:post|add|write) (?:a|your) comment', 'comments are (?:closed|off|disabled)~', 'no comments(?: yet)?', '\\d+ comments?', 'save my name,? (?:e-?mail|and)~', 'you must be logged in to~', 'cancel reply', 'notify me of~(?:comments|posts)~', 'log ?in to (?:leave|post|comment)~', 'be the first to comment~',
  // Sharing and subscription
  'share (?:this|on|via|with)~', 'share', 'tweet(?: this)?', 'like this', 'follow us(?: on)?~', 'subscribe(?: now| today| to our~)?', 'sign up (?:for our|to our|to receive our)~newsletters?~', 'join our (?:newsletter|telegram|whatsapp|mailing)~', '(?:print|e-?mail|bookmark) this(?: page| article| story)?', 'copy (?:the )?link', 'scan (?:the )?(?:qr )?(?:code|qr)~', 'long press~qr code~', 'download (?:our|the) app~', '(?:open|view|read) (?:it )?in (?:the )?app', 'wechat (?:public|official) account~', 'follow (?:the )?(?:wechat|weibo)~',
  // Links to elsewhere
  'read more', 'read (?:also|next|the full (?:article|story))(?: here)?', 'see more', 'see also', 'learn more', 'show more', 'view more', 'load more', 'more details', 'more from~', 'click (?:here|to (?:enlarge|view|see|read|expand))~', 'related (?:news|articles?|stories|posts?|links?|reading|topics|content|coverage)', '(?:you (?:may|might) also (?:like|be interested in))~', 'recommended(?: (?:for you|reading|articles?|stories))?', 'most (?:read|viewed|popular|commented)~', 'popular (?:posts|news|articles)', 'latest (?:posts|articles|headlines)', 'hot (?:news|topics|spots)', 'trending(?: now)?', 'back to (?:the )?(?:top|home ?page|list|news)', '(?:previous|next|last) (?:post|article|story|page|one)~?', 'post navigation', 'skip to (?:main )?content', 'home ?page', 'table of contents', 'continue reading', 'full text(?: below)?',
  // Rights and origin
  'all rights reserved~', '(?:copyright )?(?:©|\\(c\\))~\\d{4}~', 'copyright~(?:reserved|prohibited)~', '~reproduction (?:is )?(?:strictly )?prohibited~', '(?:do not|no) (?:reprint|reproduce)~without~(?:permission|authori[sz]ation)~', '(?:please )?indicate the source~', 'the post~appeared first on~', '(?:the|this) (?:article|post|story|text|news|content|report|material)(?: is| was)?(?: (?:taken|reprinted|originally|first|translated|published|posted|reproduced|sourced|comes))* (?:from|on|at|by|in) (?:the )?(?:source|original|twitter|facebook|telegram|website|internet|web|site)~', 'original (?:article|text|post|source|link)', 'source (?:link|of the article|text)', 'view (?:the )?original(?: post| text)?', 'the (?:above )?(?:content|article|views?)(?: only)? represents? (?:only )?the (?:author|views?|personal)~', 'disclaimer',
  // Advertising and machinery
  'advertisements?', 'sponsored(?: content)?', 'promoted(?: content)?', 'loading', 'please wait', 'accept(?: all)? cookies', '(?:we|this (?:site|website)) uses? cookies~', 'javascript (?:is )?(?:disabled|required)~', 'your browser does not support~', 'video player', 'play video', 'image gallery', 'photo gallery', 'log ?in', 'sign in', 'sign up', 'register', 'search', 'menu', 'automatic translation~', 'translated by (?:google|deepl|yandex|bing|microsoft|machine)~', 'this is a machine translation~', 'the original text plus alert', 'error reporting', 'submit(?: a)? correction', 'report an error~',
]; // biome-ignore format: a list

/** Labels of caption and record at the start of a paragraph, before a colon. */
export const captionLabels = ['data map', 'data picture', 'data photo', 'data image', 'data chart', 'information map', 'file photo', 'file picture', 'file image', 'profile picture', 'profile photo', 'infographic', 'screenshot', 'video screenshot', 'schematic diagram', 'photo caption', 'picture caption', 'caption', 'image caption', 'original caption', 'copyright'] as const; // biome-ignore format: a list

/** Labels whose whole paragraph belongs to the publishing system. */
export const recordLabels = ['source', 'news source', 'article source', 'information source', 'source of information', 'source of the article', 'image source', 'photo source', 'picture source', 'picture', 'original title', 'original text', 'original link', 'original source', 'keywords?', 'key words', 'tags?', 'labels?', 'categor(?:y|ies)', 'filed under', 'related news', 'related reading', 'related articles?', 'related links?', 'related topics', 'related stories', 'read also', 'also read', 'further reading', 'read more', 'see also', 'more on this', 'recommended', 'author', 'authors?', 'reporters?', 'correspondents?', 'text', 'photo', 'editors?', 'editor in charge', 'responsible editor', 'duty editor', 'executive editor', 'edited by', 'proofread(?:ing|er)?', 'reviewer', 'review', 'translat(?:or|ion)', 'compiled by', 'written by', 'producer', 'planning', 'photo credits?', 'image credits?', 'photo by', 'publish(?:ed)? (?:date|time|on)', 'release (?:date|time)', 'posted (?:on|by|in|at)', 'updated(?: on| at)?', 'last updated', 'date', 'time', 'views', 'hits', 'number of views', 'reading', 'share', 'font size', 'share to'] as const; // biome-ignore format: a list

/** Named character references of web pages and the character meant; an empty one is deleted. */
export const entities: Readonly<Record<string, string>> = {
  nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', amp: '&', quot: '"', apos: '’', lt: '<', gt: '>', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', sbquo: '‘', bdquo: '“',
  middot: '', bull: '', ndash: '–', mdash: '—', hellip: '…', laquo: '“', raquo: '”', copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', yen: '¥', deg: '°', times: '×', shy: '',
  zwnj: '', zwj: '', eacute: 'é', egrave: 'è', aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', ntilde: 'ñ', ouml: 'ö', uuml: 'ü', auml: 'ä', ccedil: 'ç', szlig: 'ß',
}; // biome-ignore format: a table

/** Words in brackets that end a wire text, label a link or a picture. */
export const bracketLabels =
  /^(?:end|the end|finish|finished|over|complete|microblogging|micro-?blog|weibo|wechat|data map|file photo|file picture|information map|data picture|screenshot|video screenshot|full text|attached picture|with (?:picture|photo|video)s?|to be continued|reprinted?|source network|photo source network|picture source network)$/i;

/** Cities of datelines besides the capitals. */
export const datelineCities: readonly string[] = ['NEW YORK', 'SHANGHAI', 'HONG KONG', 'MUMBAI', 'KOLKATA', 'CHENNAI', 'BENGALURU', 'HYDERABAD', 'LUCKNOW', 'SRINAGAR', 'JAMMU', 'KARACHI', 'LAHORE', 'PESHAWAR', 'ISTANBUL', 'JERUSALEM', 'GAZA', 'DUBAI', 'GENEVA', 'VIENNA', 'FRANKFURT', 'MUNICH', 'MILAN', 'BARCELONA', 'ST. PETERSBURG', 'SAO PAULO', 'SÃO PAULO', 'RIO DE JANEIRO', 'LOS ANGELES', 'SAN FRANCISCO', 'CHICAGO', 'HOUSTON', 'BOSTON', 'TORONTO', 'MONTREAL', 'SYDNEY', 'MELBOURNE', 'OSAKA', 'BUSAN', 'SHENZHEN', 'GUANGZHOU', 'WUHAN', 'UNITED NATIONS', 'THIRUVANANTHAPURAM', 'KOCHI', 'KOZHIKODE', 'AHMEDABAD', 'PATNA', 'BHOPAL', 'JAIPUR', 'PUNE']; // biome-ignore format: a list
