import { listOf } from './calque.ts';

/** From Chinese: formulas of news agencies, courts and ministries. */
export const newsChinese = listOf(`
~put|~make|~raise|~propose stern|solemn|strict negotiations = 提出严正交涉 = lodge a formal protest = Beijing made stern negotiations.
rudely|crudely|roughly interfere|interfered|interferes|interfering = 粗暴干涉 = = They rudely interfered in the vote. = blatantly interfered
~gesture|~gesticulate at|about|in other|others|their|its internal|affairs|countries = 指手画脚 = = They gesticulate about other countries. = tell others what to do
~play with fire will set|~burn themselves (on) (fire) = 玩火者必自焚 = = Those who play with fire will set themselves on fire. = whoever plays with fire will get burned
like fire and water = 水火不容 = irreconcilable = The two camps are like fire and water.
~reach|~achieve|~form important|many consensus|consensuses = 达成重要共识 = reach important agreements = The leaders reached important consensus.
all|any consequences|responsibilities caused|arising|arisen|generated|resulting therefrom|thereby|hence = 由此产生的一切后果 = all the consequences = They must bear all consequences caused thereby.
~lift|~move|~raise|~pick (up) a|the rock|stone (only) to|and drop|hit|smash|dropping|hitting|smashing (it) (on|onto) * own foot|feet = 搬起石头砸自己的脚 = = They lift a rock only to drop it on their own feet. = only harm themselves
~inject (new|strong|fresh|powerful) vitality|power|energy into = 注入活力 = give new life to = It injected new vitality into the village.
~pay high|highly attention|importance to = 高度重视 = take seriously = Leaders pay high attention to safety.
war|battle of (epidemic) prevention and control = 疫情防控阻击战 = = He called it a battle of epidemic prevention and control. = the fight against the epidemic
~consider|~take|~bear|~keep the overall situation (into|in) (account|mind|consideration) = 顾全大局 = look at the bigger picture = He asked them to consider the overall situation.
~keep|~take the overall situation as|of = 大局 = = They take the overall situation as the point. = the bigger picture
resumption|resume|resumed|resuming (of) work and production = 复工复产 = = Firms resumed work and production. = reopen
~do a good job in|on (the) prevention|epidemic|construction|safety|security|protection|ensuring|guaranteeing|promoting|disaster|flood|rescue|relief|follow-up = 做好…工作 = = Counties must do a good job in flood control. = see to
life|lives and property safety|security = 生命财产安全 = safety = They protect people’s life and property safety.
flood fighting and rescue|emergency|disaster = 抗洪抢险 = = The flood fighting and rescue goes on. = the flood relief effort
in|at|for the first time rushed|arrived|went|responded|notified|reported = 第一时间 = at once {5} = Firemen at the first time rushed to the scene.
on-site|on-the-spot|scene disposal|disposition (work) = 现场处置 = work at the scene = Police are doing on-site disposal.
emergency disposal|disposition (work|plan|measures|plans|capabilities) = 应急处置 = emergency response = The city started emergency disposal.
aftermath (disposal|treatment|handling) work = 善后工作 = dealing with the aftermath = The aftermath work goes on.
~cause * dead|died|killed (people) and * injured|wounded|hurt|missing = 造成…死…伤 = = The crash caused two dead and five injured. = killed … and injured …
specific|concrete|exact reason|reasons|cause|causes|situation|circumstances is|are (still) (being|under) (further) investigation|investigated|verified|verification = 具体原因正在调查 = = The specific cause is still under investigation. = the cause is under investigation
relevant situation|circumstances|situations of|is|was|will|about|in|to|with = 有关情况 = = He described the relevant situation of the port. = the matter
relevant|related staffs|units|unit|principal|principals|leaders|leader|comrade = 有关单位 = = The relevant units must act. = those concerned
competent department|departments = 主管部门 = authorities = The competent departments approved it.
reporter|reporters|correspondent|correspondents of|from this newspaper|website|agency = 本报记者 = = A reporter of this newspaper saw it. = our reporter
the reporter|reporters (also) noticed that = 记者注意到 = = The reporter noticed that the gate was shut. = (drop it)
accepted|accepting an|a (exclusive|media|telephone|phone|joint|written) interview with|from|of|by = 接受采访 = gave an interview to = She accepted an interview with the daily.
as of the time of press|release|publication|posting|writing|deadline = 截至发稿时 = at the time of writing = As of the time of press he is missing.
all|various|different circles of|in (the) society|life = 社会各界 = the public = It got help from all circles of society.
the outside world ~believe|~think|~speculate|~say|~worry|~guess|generally|widely = 外界认为 = = The outside world generally believes he will stay. = observers
public opinion ~think|~point|~analyze|generally (out) (that) = 舆论认为 = = Public opinion generally thinks so. = commentators
public opinion field|fields = 舆论场 = public debate = It filled the public opinion field.
~usher in a|an|the|its|their * peak|snow|snowfall|rain|rainfall|birthday|harvest = 迎来 = = The port ushered in the tourist peak. = see, have
(a) new historical|history high|low = 历史新高 = a record {4} = Sales hit a new historical high.
ring ratio|comparison|growth = 环比 = = Sales fell on a ring ratio. = from the month before
trillion-level|billion-level|trillion-class|billion-class * = 万亿级 = = It is a trillion-level market. = worth trillions
faucet|bibcock|dragon-head|dragonhead enterprise|enterprises|company|companies|stock|stocks = 龙头企业 = leading {2} = The town has two faucet enterprises.
six stability|stabilities|stables|guarantees|protections = 六稳六保 = = Banks work for the six stabilities. = jobs, trade and other targets
national two sessions|meetings = 全国两会 = the annual session of parliament = The national two sessions begin in March.
party and country|nation leaders|leader = 党和国家领导人 = the country’s leaders = Party and country leaders came.
~publish|~issue|~release|~announce a (keynote|televised|tv|television|public|national|important) speech|lecture = 发表讲话 = give a {3} speech = The president published a televised speech.
~study|studied|research|researched and deploy|deployed|deployment|deploying|arrange|arranged = 研究部署 = plan = The meeting studied and deployed flood control.
arrangement|arrangements and deployment|deployments = 部署安排 = plans = He made arrangements and deployments.
comprehensive|important|overall|unified|specific deployment|deployments of|for|on = 全面部署 = = It made a comprehensive deployment for the work. = plan for
under the strong|firm|correct leadership of the party|central|committee|provincial|municipal = 坚强领导 = = It was done under the strong leadership of the party. = drop it
taiwan|macao|macau compatriots|compatriot = 台湾同胞 = people in {1} = Taiwan compatriots came.
black and evil forces|gang|gangs = 黑恶势力 = organised crime = Police fight black and evil forces.
~sweep|~eliminate black|blacks|gangs|gangsters|underworld and (eliminate|eliminating|remove|removing) evil|evils = 扫黑除恶 = fight organised crime = Police sweep black and eliminate evil.
telecom|telecommunication|telecommunications (and) network fraud|frauds = 电信网络诈骗 = phone and online fraud = Telecom network fraud grows.
~arrive|~bring to|at the case = 到案 = = Two men were brought to the case. = be in custody
case is (being|under|in) (under|in) further processing|processed|handled|handling|hearing = 案件正在进一步审理 = = The case is being further processed. = the case continues
review|examination and prosecution = 审查起诉 = charging = It was sent for review and prosecution.
procuratorial organ|organs|authorities|department = 检察机关 = prosecutors = The procuratorial organs acted.
~file|~open a case for (criminal) investigation = 立案侦查 = open an investigation = Police filed a case for investigation.
~put|~place on file for investigation = 立案调查 = be under investigation = He was put on file for investigation.
duty|job crime|crimes = 职务犯罪 = abuse of office = He is held for duty crimes.
empty-nest elderly|elders|old|youth|youths = 空巢老人 = = Volunteers visit empty-nest elderly. = older people living alone
difficulty|difficult|difficulties in|of|to seeing|see a doctor|doctors = 看病难 = = Villagers have difficulty in seeing a doctor. = little access to medical care
post-80s|post-90s|post-95s|post-00s (young|college|university) people|youth|youths|girl|boy|generation|student|students|couple|netizen = 90后 = = The post-90s youth came. = born in the 1990s
~transmit|~convey|~spread|~pass positive energy = 传递正能量 = set a good example = The song transmits positive energy.
main melody|theme movie|movies|film|films|work|works|drama|dramas|blockbuster = 主旋律 = patriotic {3} = It is a main melody film.
live (broadcast|streaming) room|rooms = 直播间 = live stream = He spoke in the live broadcast room.
bullet screen|screens|curtain|curtains = 弹幕 = on-screen comments = The bullet screen was full.
~brush the screen|screens = 刷屏 = flood social media = The photo brushed the screen.
popular|hot|fire|red all over|across|throughout the (whole|entire) internet|network|net = 火遍全网 = = The song is popular all over the internet. = has gone viral
last one kilometer|kilometre|mile = 最后一公里 = last mile = It solves the last one kilometer.
all-round|all-around|omni-bearing (and) (*) cooperation|publicity = 全方位合作 = broad {4} = They seek all-round cooperation.
long-acting|long-effect|long-effective mechanism|mechanisms = 长效机制 = lasting system = It needs a long-acting mechanism.
vanguard and exemplary|model role|roles|function = 先锋模范作用 = = Members play a vanguard and exemplary role. = set an example
~give full play to = 充分发挥 = make full use of = Firms give full play to their skills.
firmly grasp|seize|hold|grasped|seized the (*) initiative|opportunity|opportunities|bottom = 牢牢把握 = = They firmly grasp the initiative. = take
safety|security hidden danger|dangers|hazards|troubles = 安全隐患 = safety hazards = They look for safety hidden dangers.
hidden safety|security|fire|quality danger|dangers|hazard|hazards|troubles = 安全隐患 = {2} hazards = They look for hidden safety dangers.
affected|disaster-stricken|disaster-affected|stranded|trapped|relocated|poor masses|mass = 受灾群众 = {1} people = The affected masses got tents.
the masses ~reflect|~complain|~say|~report|~feel|~believe|reacted = 群众反映 = = The masses reflected that roads are bad. = residents
~reflect the|this|their (*) problem|problems|situation|issue|issues|opinions to = 向…反映问题 = = He reflected the problem to the mayor. = report, raise
~supervise and urge = 督促 = press = They supervise and urge firms to pay.
~carry forward the (*) spirit|tradition|traditions|virtues|culture = 弘扬 = = They carry forward the spirit of work. = keep up
people's livelihood project|projects|fields|field|area|areas|undertakings|security|protection|work = 民生工程 = welfare {4} = It is a people's livelihood project.
iron brother|brothers|buddies = 铁哥们 = close friends = They call themselves iron brothers.
net friend|friends|citizen|citizens|people = 网友 = = Net friends laughed. = people online
~exchange (in-depth) views in-depth|deeply on = 深入交换意见 = discuss in depth = They exchanged views in-depth on trade.
~have|~hold|~conduct (a) (in-depth|friendly) exchange|exchanges of opinions = 交换意见 = hold talks = They had friendly exchanges of opinions.
~make positive|active contribution|contributions to = 作出积极贡献 = contribute to = The firm made positive contributions to the town.
~add new impetus|kinetic|highlights|luster = 增添新动力 = = It adds new impetus to trade. = help
~plant a seed|seeds in the heart|hearts = 在心中种下种子 = = It planted a seed in the hearts of pupils. = inspire
~set off an|a upsurge|climax|craze|boom of|in = 掀起热潮 = = It set off an upsurge of learning. = start a wave of
~achieve fruitful|remarkable|positive|gratifying|phased results|achievements|fruits in = 取得丰硕成果 = = It achieved fruitful results in trade. = do well in
phased|staged|stage results|achievements|progress|victory|victories = 阶段性成果 = first results = The talks brought phased results.
~release|~send (out) a|the (*) signal to the outside|world|outside = 对外释放信号 = = It released a signal to the outside world. = signal
in the new era|journey of = 新时代 = = He spoke of women in the new era of China. = today
~take practical|concrete actions|action to = 以实际行动 = act to = They take practical actions to help.
with practical actions|action = 以实际行动 = by deeds = They help with practical actions.
~strictly implement the (*) responsibility|responsibilities|measures|system = 严格落实责任 = = Schools strictly implement the responsibility. = carry out
~implement the main|subject responsibility|responsibilities = 落实主体责任 = = Firms implement the main responsibility. = answer for
~compact|~compress|~consolidate (the) responsibility|responsibilities = 压实责任 = hold officials to account = They compact responsibilities at each level.
pressed|press|presses|pressing the fast-forward button|key|mode = 按下快进键 = speed up = The port pressed the fast-forward button.
staged|stages|staging a drama|scene|farce of = 上演…戏码 = = They staged a farce of a vote. = put on
~touch the bottom line|lines|cake = 触碰底线 = = The remark touched the bottom line. = cross a line, touch interests
~hold the bottom line = 守住底线 = = Banks hold the bottom line. = keep to the minimum
bottom line thinking = 底线思维 = planning for the worst = He spoke of bottom line thinking.
~play the * card|cards again = 打…牌 = use {3} again = They play the Taiwan card again.
~draw a conclusion|conclusions in|at advance = 提前下结论 = = He drew a conclusion in advance. = prejudge
the sun and the moon|sky = 日月 = = They fight for the sun and the sky. = idiom
strong|hot wind|winds blew|blows|blowing from = 风 = = Strong winds blew from the market. = mood
~shout|~call (out) across the air|space = 隔空喊话 = = He shouted across the air to rivals. = challenge from afar
~respond|~answer|~fight|~spar across|through the air = 隔空回应 = = She responded across the air. = hit back from afar
~sing the opposite|opposing tune = 唱反调 = disagree = He sang the opposite tune.
~take the opportunity to hype = 借机炒作 = = They took the opportunity to hype the case. = exploit
~hype (up) the * threat|issue|theory|topic = 炒作 = = They hype up the China threat. = play up
~step on|~hit the brakes|brake of = 踩刹车 = = They step on the brakes of the plan. = slow
~break the ice trip|tour|visit = 破冰之旅 = = It was a break the ice trip. = icebreaking visit
ice-breaking|icebreaking trip|tour|journey|visit = 破冰之旅 = first visit in years = It was an ice-breaking trip.
~go all the way north|south|west|east|up|down = 一路走高 = = Prices go all the way up. = keep rising
~open|~opened wide the door|doors of opening = 扩大开放 = = It opened wide the doors of opening up. = opened up
opening to the outside world = 对外开放 = opening up = It is a fruit of opening to the outside world.
~bring benefit|benefits to the people = 造福人民 = help people = The dam brings benefits to the people.
~be deeply loved by the people|masses|public|audience|users = 深受喜爱 = be popular = The singer is deeply loved by the audience.
well-known at home and abroad = 闻名中外 = famous = The tea is well-known at home and abroad.
at home and abroad|overseas have|has|are|is|paid|attention = 海内外 = = People at home and abroad have seen it. = in China and elsewhere
friends at home and abroad = 海内外朋友 = = It drew friends at home and abroad. = people from China and abroad
the vast numbers|number|majority of (*) people|workers|farmers|party|cadres|officers|soldiers|students|teachers|users|fans|consumers|employees = 广大 = = The vast number of workers agreed. = many, most
the majority of netizens|compatriots|cadres|fans = 广大 = = The majority of netizens agreed. = many people online
is of great|important significance|meaning to|for|in = 具有重要意义 = = The visit is of great significance to peace. = matters for
has|have (very) important|great|profound|far-reaching|practical significance|meaning (for|to) = 具有重要意义 = = It has important significance for peace. = matters
has|have (far-reaching|profound) historical|practical and (far-reaching|profound|practical|historical) significance = 历史意义 = = It has historical and practical significance. = matters
~draw lessons from one|this instance = 举一反三 = = Firms must draw lessons from one instance. = apply the lesson elsewhere
~draw inferences from one (instance|case) = 举一反三 = = They draw inferences from one instance. = apply the lesson elsewhere
~kill the chicken|chickens to scare|show|warn the monkey|monkeys = 杀鸡儆猴 = make an example = They kill the chicken to scare the monkey.
the right of speech|discourse|voice = 话语权 = a say = They lack the right of speech.
discourse power = 话语权 = a say = They seek discourse power in trade.
~master|~grasp|~seize the initiative|discourse|right of|to = 掌握主动权 = take the lead in = They master the initiative of the talks.
~feel the pulse of = 把脉 = = They feel the pulse of trade. = study
cut across the board = 一刀切 = a blanket rule = There is a cut across the board.
one size fits all approach|practice|policy in|of = 一刀切 = = They end the one size fits all practice in schools. = blanket rule
one|single knife cut = 一刀切 = blanket rule = They end the one knife cut.
~blossom|~bloom everywhere|more = 多点开花 = = The outbreak blossoms everywhere. = spread to many places
blooming|blossoming at|in many|multiple points|places = 多点开花 = spreading = The trade is blooming at many points.
sporadic and (*) (clustered|aggregated|gathering) epidemic|epidemics|outbreak = 散发和聚集性疫情 = = There was a sporadic and clustered epidemic. = scattered cases and clusters
local|native confirmed cases|case = 本土确诊病例 = locally transmitted cases = Nine local confirmed cases were found.
clustered|aggregated|gathering|aggregation epidemic|epidemics|infection = 聚集性疫情 = cluster of infections = A clustered epidemic was found.
medium|high|middle and high|medium risk area|areas = 中高风险地区 = = They came from medium and high risk areas. = places with outbreaks
dynamic zero|clearing|reset (clearing|cleared|policy) = 动态清零 = zero-COVID = The city keeps dynamic zero clearing.
sealed|closed control|management area|areas|zone|zones = 封控区 = locked-down area = She lives in a closed control area.
static management = 静态管理 = lockdown = The city is under static management.
silent management = 静默管理 = lockdown = The city is under silent management.
~be|~get positive for|of|in nucleic acid = 核酸阳性 = = He was positive for nucleic acid. = test positive
nucleic acid test|tests|testing|detection (is|was|were) (of) negative|positive = 核酸检测 = PCR test = Her nucleic acid test was negative.
`);
