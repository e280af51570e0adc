import { listOf } from './calque.ts';

/** From Chinese: what agencies write about meetings, accidents and briefings, by formula. */
export const formulasChinese = listOf(`
epidemic situation = 疫情 = outbreak = The epidemic situation in the town is grave.
still|remains|is severe|grim and complicated|complex = 严峻复杂 = = The flood is still severe and complicated. = serious
severely|strictly|seriously investigate|investigated and deal|dealt|punish|punished (with) = 严肃查处 = = The office will strictly investigate and deal with it. = investigate and punish
dealt|handled|handle|punished (with) (strictly|severely) according to law = 依法处理 = = They will be dealt with according to law. = prosecuted
~launch|~unfold a|in-depth|friendly (friendly|in-depth) meeting|meetings|exchange|exchanges|negotiation|negotiations|conversation = 展开会谈 = hold talks = They launched a meeting on Monday.
~carry out friendly|in-depth|extensive|practical exchanges|exchange = 开展友好交流 = = They carry out friendly exchanges. = meet, work together
~issue|~publish|~release an important speech|talk = 发表重要讲话 = give a speech = She issued an important speech at the port.
~attract|~arouse|~draw|~receive|~cause|~pay|~attach (a|the) high|highly attention = 引起高度关注 = draw much attention = The flood attracted high attention.
~attach great|high attention to = 高度重视 = take seriously = The mayor attached great attention to the flood.
~make|~give|~issue (an|a) (series) (of) important instruction|instructions|indications|arrangements = 作出重要指示 = give orders = The premier made important instructions on the flood.
rescue|search|treatment|investigation|verification|evacuation|disposal|identification|relief work|works is|was|are (still|currently|also|now) (being) (carried|under|in|conducted|proceeding) (out) (an|full) intense|tense|nervous|nervously|intensely|intensively|orderly = 救援工作正在紧张进行 = = The rescue work is being carried out nervously. = the rescue goes on
in (an) intense|tense|nervous progress = 紧张进行中 = under way = The search is in intense progress.
was|were unfortunately killed|drowned|sacrificed|martyred|perished|infected = 不幸遇难 = {1} {3} = Nine were unfortunately killed in the fire.
~break through <number> (million|thousand|billion) = 突破 = pass {3} {4} = Cases broke through 40 in May.
newly added|increased|diagnosed <number> = 新增 = = The city newly added 40 cases. = reported … new
do|does|doing|did things|thing that harm others = 损人不利己 = = They do things that harm others. = do harm to all
at the first time !of = 第一时间 = at once = Doctors arrived at the first time on Monday.
situation|incident|matter|issue you (just) mentioned = 你提到的情况 = = He did not know the situation you mentioned. = the matter
<number> sets of ventilators|vehicles|houses|apartments|respirators|computers|missiles = 套 = {1} {4} = It sent 40 sets of ventilators.
<number> heads of cattle|sheep|pigs|horses = 头 = {1} {4} = They lost 40 heads of sheep.
according to the introduction , = 据介绍 = = According to the introduction, the dam is new. = … said
strong|strongly dissatisfaction|dissatisfied and firm|firmly|resolute|resolutely opposition|opposed|oppose|opposes = 强烈不满和坚决反对 = = It voiced strong dissatisfaction and firm opposition to the sale. = objects strongly
on|for the relevant issue|issues|question|matter|questions|situation , = 对有关问题 = on this, = On the relevant issue, he said no.
~ask about the relevant|related situation|question|issue|reports|report = 问及有关问题 = = He was asked about the relevant issue. = asked about it
~solve|~handle|~resolve * (*) through the way|form|means of dialogue|negotiation|consultation|consultations = 通过对话方式解决 = = They solve it through the way of dialogue. = by dialogue
earnestly|conscientiously|solidly do|implement|strengthen|carry|grasp (out) (the) (*) work|responsibilities|responsibility|spirit|measures = 切实做好工作 = = Towns must conscientiously do the work. = see to
~make new|greater|due|important|positive contributions|contribution for = 作出贡献 = = Teams made new contributions for peace. = contribute to
~close|~narrow|~shorten the distance between the|both|two hearts|peoples = 拉近距离 = bring together = It closed the distance between the hearts.
wolf|wolves ambition|ambitions = 狼子野心 = ulterior motives = He spoke of wolf ambition.
ulterior motive|motives people|person|forces|persons = 别有用心的人 = people with ulterior motives = Ulterior motive people spread it.
~confuse|~reverse|~invert right and wrong = 颠倒是非 = twist the facts = They reverse right and wrong.
~reverse|~invert black and white = 颠倒黑白 = twist the facts = They reverse black and white.
thief|thieves shouting|crying|shouts|calling (to) (catch|stop) (the) thief|thieves = 贼喊捉贼 = = It is a thief shouting to catch the thief. = accusing others of one’s own crime
~add|~pour oil to|on the fire|flames = 火上浇油 = make matters worse = They added oil to the fire.
~engage in small|political circles|circle|cliques = 搞小圈子 = form blocs = They engage in small circles.
~expose|~reveal its|their|his true (ugly|hideous) features = 暴露真面目 = show {2} true face = It exposed its true features.
against the tide|trend|current of the times|era = 逆潮流而动 = against history = They act against the tide of the times.
big v|vs (account|accounts|blogger|bloggers|users) = 大V = = Big V bloggers wrote it. = influential blogger
self-media account|accounts|people|platform|platforms = 自媒体 = bloggers = Self-media people wrote it.
we-media account|accounts|people|platform|platforms = 自媒体 = bloggers = We-media people wrote it.
~introduce the relevant|specific|basic situation|situations of|to|about = 介绍有关情况 = = He introduced the relevant situation of the port. = briefed
wechat public number|numbers = 微信公众号 = WeChat account = Its WeChat public number wrote it.
(the) official microblog|micro-blog (of) = 官方微博 = = The official microblog of the city wrote it. = Weibo account
large number|numbers of (*) masses = 大批群众 = = A large number of masses came. = many people
preliminarily|initially judge|judged|judges (that) = 初步判断 = = Police initially judged that he fell. = first thought
preliminarily|initially ~determine|~confirm|~identify as = 初步确定 = = It was preliminarily identified as a leak. = at first sight
no|without life danger|dangers = 无生命危险 = = He has no life danger. = is out of danger
people first|supreme (,|and) life|lives first|supreme = 人民至上、生命至上 = people’s lives come first = It follows people first and life first.
~effectively|~been effectively controlled !by = 得到有效控制 = = The fire has been effectively controlled. = is under control
`);

/** From Russian: what agencies write about officials, courts and accidents, by formula. */
export const formulasRussian = listOf(`
with (a|an) working|official|state visit in|to|on !from = с рабочим визитом = on a {3} visit {5} = He arrived with a working visit to Kazan.
investigative|procedural|operational actions|measures = следственные действия = = Investigative actions go on. = the investigation
according to his|her|their words = по его словам = = According to his words, rain fell. = he said
under|on|by the article|articles <number> (of) = по статье = = She was charged under the article 40 of the code. = under Article …
~be located in (a|an) (extremely|very) serious|grave|critical|severe|stable|heavy condition|state = находится в тяжёлом состоянии = be in a {6} condition = He is located in a serious condition.
in (a|an) heavy|grave|hard condition|state|severity of|and|,|. = в тяжёлом состоянии = = He is in a heavy condition. = in a serious condition
condition of medium|average|moderate|middle severity|gravity = состояние средней тяжести = = He is in a condition of medium severity. = a moderately serious condition
<number> people|persons|residents suffered ,|. = пострадали = = In the fire 40 people suffered. = were injured
~put|~set an|the end|point in the|this (*) question|case|issue|matter|story|history = поставить точку в вопросе = settle the matter = The court put an end in the question.
it|this goes about the|a|supply = речь идёт о = = It goes about the supply of tanks. = this is about
~carry the responsibility for = нести ответственность = be responsible for = The firm must carry the responsibility for it.
where|which he|she told about = где рассказал о = = He gave an interview where he told about it. = spoke about
on the territory of the <names> region|district|oblast|republic|krai|province = на территории области = = It fell on the territory of the Bryansk region. = in
(the) press service of (the) (*) department|ministry|court|president|government|company told|specified|clarified|informed !us|reporters|reuters|afp|tass|the|him|interfax = пресс-служба рассказала = = The press service of the ministry told about it. = said
~do not|n't exclude that = не исключает, что = = She does not exclude that rain falls. = thinks it possible that
~act|~perform|~come with (a|the) statement|statements|initiative|proposal to|about|that|on = выступил с заявлением = = He acted with a statement on Monday. = made a statement
~express|~voice confidence|hope|readiness|doubt|conviction , that = выразил уверенность, что = = She expressed hope, that rain ends. = drop the comma
~be of the opinion , that = считает, что = thinks that = She is of the opinion, that rain ends.
~conduct|~hold|~lead negotiations|negotiation on|over|by the phone|telephone = провели переговоры по телефону = speak by phone = They held negotiations on the phone.
~have place to be|being = имеет место быть = exist = Errors have place to be.
~inflict|~apply (a|an) (massive|missile|rocket|air) strike|strikes|blow|blows on|to|at (the) = нанесли удар по = hit = They inflicted a missile strike on the city.
`);

/** From Japanese, Korean, Arabic and Spanish, by formula. */
export const formulasOther = listOf(`
in (a) serious|severe|heavy unconscious condition|state = 意識不明の重体 = unconscious and in serious condition = He is in a serious unconscious condition.
~show the idea|thought that = 考えを示した = say that = She showed the idea that rain falls.
~be hurrying to investigate|identify|confirm|clarify = 調べを急いでいる = = Police are hurrying to investigate the cause. = are investigating
~be counted|tallied|aggregated as <number> (million|billion|trillion) won|yen = 집계됐다 = = The damage was counted as 3 billion won. = came to
~raise his|her|its|their voice|voices that = 목소리를 높였다 = complain loudly that = The union raised its voice that pay is low.
in the morning|afternoon|evening|night of this monday|tuesday|wednesday|thursday|friday|saturday|sunday = en la mañana de este martes = on {6} {3} = He resigned in the morning of this Tuesday.
it is seen that the|a|an|he|she = とみられる = apparently {5} = It is seen that the man fell.
~show the|an|his|her intention to|of = 意向を示した = say that he plans = She showed the intention to go.
harden|hardened|hardens|~solidify the|its|their|his policy|plan to|of = 方針を固めた = decided {4} = The party hardened the policy to extend it.
~enter (into) (the|a) adjustment|adjustments for|to|of = 調整に入った = = They entered into adjustment for talks. = begin preparing
(the|a) person|persons concerned ~say|~reveal|~explain = 関係者 = = Persons concerned said rain fell. = people involved
investigation|search|recovery|identification of (the) * is|are|was|were being hurried|hastened = 調べを急いでいる = = The investigation of the cause is being hurried. = is under way
investigation|search|recovery|identification is|are|was|were being hurried|hastened = 調べを急いでいる = = The search is being hurried. = is under way
hurry|hurried|~hasten the investigation|search|confirmation|identification|recovery of|into|for = 調べを急ぐ = = Police hurried the investigation of the crash. = press on with
~be carried|transported|taken|sent to (the|a) hospital (,) and (his|her|their|the) death|deaths ~be (later) confirmed = 病院に搬送され、死亡が確認された = = She was carried to the hospital and death was confirmed. = was taken to hospital and pronounced dead
on (the) suspicion of murder|fraud|arson|robbery|kidnapping attempt|attempts = 殺人未遂の疑い = on suspicion of attempted {5} = He is held on suspicion of murder attempt.
~deny|~admit the suspicion|suspicions saying|and|, = 容疑を認めている = = He denies the suspicion saying he slept. = denies the charge
it is known that = 것으로 알려졌다 = reportedly = It is known that rain fell.
~be surveyed|tallied|aggregated|counted to be|have (been) = 것으로 조사됐다 = {1} = The share was surveyed to be 40 percent.
~call on the necessity|need|importance of = دعا إلى ضرورة = call for = He called on the necessity of peace.
~indicate to the importance|necessity|need|fact = أشار إلى = stress the {4} = He indicated to the importance of water.
~point|~indicate to that = مشيرا إلى أن = note that = He indicated to that it rains.
's keenness on|to = حرص = = He spoke of the kingdom's keenness to trade. = wish to
efforts|effort (being) exerted by|to|in = الجهود المبذولة = = He spoke of the efforts exerted by doctors. = the efforts of
at the date , = a la fecha = so far, = At the date, 40 houses stand.
~carry|~take to cape = llevar a cabo = carry out = It was carried to cape by the navy.
~have as objective|object|purpose|aim = tener como objetivo = = The plan has as objective to save water. = aims
in front of this (situation|fact|event|crisis) , = frente a esta situación = = In front of this situation, the government left. = in view of this
the|his|her sensible death|loss|decease = sensible fallecimiento = = They lament the sensible loss of the mayor. = sad
`);
