import { listOf } from './calque.ts';

/** From any language: verbs, prepositions, numbers and forms of words as no English sentence joins them. */
export const constructions = listOf(`
he|she|they|spokesman|spokeswoman|minister|president|official|officials|ministry|source|sources|department|service|police|agency|witnesses|lawyer|mayor|governor told that !story|joke|one|to|of = сказал, что = {1} said that = The mayor told that the bridge is safe.
he|she|spokesman|spokeswoman|minister|president|official|ministry|service|police|agency|lawyer|mayor|governor told about the|his|her|their|this|plans = рассказал о = {1} spoke about {4} = The mayor told about the new bridge.
spokesman|spokeswoman|ministry|police|service|office|department|company|embassy|agency|authorities informed that = сообщили, что = {1} said that = The embassy informed that the road is closed.
stressed|emphasized|emphasised|stated|reported|assured|clarified|underlined|announced , that the|a|in|it|he|she|they|there|this|on|at = заявил, что = {1} that {4} = She stressed, that the bridge is safe.
said|stated|stressed|emphasized|pointed|declared (out) that : = 表示: = = He said that: the bridge is safe. = drop “that” or the colon
~discuss|~emphasize|~emphasise|~underline|mentioned about the|a|his|her|their|its|how|this|issues = 谈到 = {1} {3} = They discussed about the bridge. = no “about” after this verb
~reach to <number> = 达到 = reach {3} = The count reached to 40 on Monday.
~amount|~equal for <number> = 合计 = come to {3} = The loss amounted for 40 million.
~consist in|from <number> = состоит из = consist of {3} = The crew consists from 40 sailors.
~participate at|to the = участвовать в = take part in the = He participated to the talks.
~congratulate him|her|them|president|putin|biden|xi|trump with the|his|her|this|a = поздравил с = congratulate {2} on {4} = She congratulated him with the win.
~depend from the|a|this|how = зависит от = depend on {3} = It depends from the weather.
~prevent|~prohibit him|her|them|people|citizens|ships|aircraft|vehicles|residents|foreigners to = запретить = = It prevents ships to leave. = … from leaving
~suggest|~propose him|her|them|us|people|citizens|residents|countries|parliament to !the|be = предложил им = = He suggested them to leave. = suggested that they …
~say to reuters|afp|cnn|bbc|tass|ria|interfax|xinhua|efe|yonhap|kyodo|cctv|nhk|bloomberg = dijo a = tell {3} = The mayor said to Reuters that rain fell.
~tell to the|a reporter|reporters|journalists|press|media|newspaper|agency|channel|correspondent|public = рассказал журналистам = tell {3} {4} = The mayor told to the press that rain fell.
~tell to reuters|afp|cnn|bbc|tass|ria|interfax|xinhua|efe|yonhap|kyodo|cctv|nhk|bloomberg|journalists|reporters = сообщил = tell {3} = The mayor told to Reuters that rain fell.
is|are|was|were|been happened|occurred|existed|arisen|erupted|perished|vanished !in|at = 发生了 = = A blast was happened near the port. = no “be” with this verb
was|were|been died|appeared|emerged|arrived !at = 出现了 = = The child was died near the port. = no “be” with this verb
did|does not|n't went|said|was|were|came|took|gave|saw|made|told|got|found|knew|thought|met|left|held|kept|began|brought|stood|won|lost|wrote|spoke|fell|sent|built|bought|paid|ran = 没有 = = The envoy did not came. = the verb’s plain form
must|should to <verb> = 必须 = {1} {3} = States must to act.
shall|must|should|cannot went|came|took|gave|saw|made|told|got|knew|thought|met|held|kept|began|brought|stood|won|lost|wrote|spoke|fell|sent|built|became = 将 = = The envoy should came on Monday. = the verb’s plain form
yesterday will|shall !be = 昨天 = = The envoy yesterday will leave. = tense and time disagree
will yesterday = 昨天将 = = The envoy will yesterday leave. = tense and time disagree
more better|higher|stronger|larger|bigger|greater|worse|easier|faster|lower|deeper|closer|clearer|smaller|safer|younger|cheaper|harder|richer|poorer = 更好 = {2} = Roads became more better.
more and more high|strong|big|large|great|fast|low|deep|close|clear|small|safe|old|hot|cold|hard|rich|poor|heavy|short|long|near|few = 越来越高 = = The price is more and more high. = ever higher, closer …
the most largest|biggest|highest|strongest|greatest|latest|newest|oldest|nearest|closest = 最大 = the {3} = It is the most biggest dam. = one superlative
one of the largest|biggest|oldest|richest|poorest|strongest|highest|busiest|youngest|fastest city|country|company|bank|state|team|party|province|port|airport|hospital|school|river|island|event|man|woman|leader|producer|exporter|market|bridge|dam|nation|minister in|of|, = 最大的…之一 = = It is one of the biggest port in Asia. = plural after “one of the”
<number> percents = 百分之 = {1} percent = Prices rose by 40 percents in May.
<number> millions|thousands|hundreds|billions|trillions (of) people|dollars|yuan|euros|rubles|roubles|won|yen|tons|tonnes|doses|residents|voters|kilometers|cases|refugees|soldiers|pesos|lira|users = миллионов = = It cost 5 millions euros. = the singular after a figure
<number> hundred million|millions = 亿 = = It cost 1.3 hundred million. = check the figure: 亿 is 100 million
<number> ten thousand|thousands = 万 = = It drew 3.2 ten thousand. = check the figure: 万 is 10,000
two|three|four|five|six|seven|eight|nine|several tens of thousands|millions|billions = 数万 = = Two tens of thousands came. = check the figure
<number> thousand|thousands <number> hundred|hundreds (and) (<number>) people|dollars|yuan|meters|metres|kilometers|tons = 千百 = = It drew 3 thousand 5 hundred people. = one figure: 3,500
~increase|~rise|~grow|~fall|~drop|~decrease|~decline with <number> percent|% !of = с …% = {1} by {3} {4} = Prices rose with 5 percent.
<number> times less|fewer|lower|smaller|cheaper = в 3 раза меньше = = It is 3 times less than in May. = a third of
at the age of <number> years|year (old) !and = 岁 = at the age of {5} = He died at the age of 93 years.
aged|age <number> years old = 享年 = aged {2} = She died aged 93 years old.
a|an|the <number> years old man|woman|boy|girl|student|teacher|driver|resident|suspect|worker|person|soldier = 岁的 = {1} {2}-year-old {5} = A 40 years old man fled.
in january|february|march|april|may|june|july|august|september|october|november|december <day> , = в …числа = on {2} {3}, = The ship left in May 5, port staff said. = on
on yesterday|tomorrow !'s|show|, = 昨天 = {2} = The ship left on yesterday at noon. = no preposition
since <number> days|weeks|months|years ago = depuis = = It closed since three weeks ago. = for …, or … ago
until|till the present|now !of|when|that|he|she|it|day|- = до настоящего времени = so far = Until the present no one is named.
~conduct|~make|~perform (*) ~carry out = 进行开展 = carry out = They conduct carry out checks.
although|though <names> (also) ~be|~have * , but = 虽然…但是 = = Although Tokyo has rain, but it is warm. = drop “but”
the both sides|countries|parties|leaders|presidents|ministers = 双方 = both {3} = The both sides agreed.
both two sides|countries|parties|leaders|presidents|ministers|men = 双方 = both {3} = Both two sides agreed.
informations|advices|equipments|homeworks|furnitures = 信息 = = He sent informations to them. = no plural
(the) police has|is entered|started|begun|opened|launched (into) (a|an) investigation|probe = 警方已展开调查 = = The police has opened an investigation. = police have …
~enter (into) (a|an|the) (full|formal|criminal|internal|joint) investigation|probe|inquiry of|into = 수사에 들어갔다 = open an investigation into = Prosecutors entered into an investigation of the firm.
the number of dead|injured|wounded|infected|killed|deceased ~exceed|~break|~reach|~rise (through|to) = число погибших = = The number of dead reached 40. = the death toll; the number of people …
according to (the) <names> reported|wrote|announced|noted|stated|stressed (that|,) = 据…报道 = = According to the Harbour Times reported, rain fell. = according to …, or … reported
according to the (news|information|data|message|reports|words) of|from (the) <names> said|stated|reported = 据…消息 = = According to the information of Nova said, rain fell. = according to …, without a second verb
`);
