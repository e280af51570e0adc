import { listOf } from './calque.ts';

/** From Arabic, Spanish, French and Vietnamese. */
export const newsOther = listOf(`
in a|the related|similar|parallel|same|another context , = في سياق متصل = meanwhile, = In a related context, the bank closed.
from his|her|its|another side|angle , = من جهة أخرى = meanwhile, = From another side, the bank closed.
it is worth|worthy of mentioning|mention that = الجدير بالذكر = = It is worth of mentioning that he won. = (drop it)
it should be recalled|reminded|clarified that = следует отметить = = It should be recalled that he won. = (drop it)
sisterly|brotherly country|countries|state|states|people|peoples|nation|republic|kingdom = الشقيقة = = He thanked the sisterly country. = neighbouring Arab
private|special|informed|well-informed source|sources told|revealed|confirmed|said (to) = مصادر خاصة = = Private sources told the daily so. = sources
~stress|~emphasize|~emphasise|~affirm|~confirm on|upon the importance|need|necessity|depth|role|right = أكد على = {1} the {4} = He stressed on the importance of trade.
exposed to a|an (traffic|armed|violent|serious|sudden|severe|assassination|health|car|heart|terrorist) accident|attempt|attack|theft|robbery|beating|stroke|injury|crisis = تعرض لحادث = = He was exposed to a traffic accident. = had, suffered
on|via|through|in his|her|its|their (official|personal|verified) account|page|accounts|pages on|in|at (the) twitter|facebook|instagram|telegram|platform|site|social|weibo|vkontakte = عبر حسابه على تويتر = = He wrote through his account on Twitter. = on …
pioneers|activists of|on (the) social (networking|media|communication|network) (sites|networks|media) = رواد مواقع التواصل = social media users = Pioneers of social media laughed.
social communication|connection|contact site|sites|network|networks|media|means|websites = مواقع التواصل الاجتماعي = social media = It spread on social communication sites.
through|via|on|in his|her|their|its (official) social networks = a través de sus redes sociales = on social media = She wrote through her social networks.
~give to know = dar a conocer = announce = The club gave to know its plan.
it transcended that|, = trascendió que = it emerged that = It transcended that he left.
the also actor|actress|singer|president|minister|former|leader|candidate|senator|coach|player|writer|lawyer|businessman|journalist|member|head|secretary|mayor = el también = = The also actor laughed. = who is also
president|minister|mayor in|of functions|charge = presidente en funciones = acting {1} = The president in functions spoke.
maximum authority|exponent|representative|idol|figure = máxima autoridad = top {2} = He is the maximum authority of the town.
major|greater adults|adult = adultos mayores = older people = Major adults got the vaccine.
~count on|with (the) (*) presence|participation|attendance|collaboration of = contar con la presencia = = The fair counted with the presence of the mayor. = have
~realize|~realise a|an (*) event|operation|march|surgery|survey|raid|ceremony|tour|operative = realizar = = Police realized an operation. = carry out
~sustain|~maintain a|an (*) meeting|conversation|encounter|dialogue with = sostener una reunión = have a {4} with = He sustained a meeting with the mayor.
in life responded|answered|was|called (to) (the) (name) = en vida respondía al nombre = = The victim in life responded to the name of Luis. = was named
balance|bilan of * (people) dead|deaths|injured|wounded|detainees|victims|arrested = saldo de muertos = toll of {3} {5} = It left a balance of two dead.
leaving a balance|result of = dejando un saldo de = leaving = The bus fell, leaving a balance of two dead.
on|of this (past|last) monday|tuesday|wednesday|thursday|friday|saturday|sunday = este lunes = {1} {4} = The law passed on this Monday.
~say|~tell|~confirm|~explain|~assure|~declare|~affirm|~inform|~specify|~testify to (the) afp|efe|lusa|ansa|bfmtv|lci|franceinfo|europa|tass = a déclaré à l’AFP = tell {4} = He confirmed to AFP that it burned.
(the) interested|concerned party|person ~say|~explain|~declare|~confide|~assure|~believe = l’intéressé = = The interested party declared that he won. = he, she
investigation|inquiry (was|has|is) (been) opened for|of (the) (chief|head|attempted|intentional|voluntary|aggravated) (of) = enquête ouverte pour = = An investigation was opened for theft. = into
the boss|patron of the deputies|senators|republicans|socialists|lr|cgt|walkers|ps = le patron des députés = the leader of the {5} = The boss of the senators left.
barrier gestures|gesture = gestes barrières = precautions = Pupils keep the barrier gestures.
new|daily contaminations|contamination|contagions = nouvelles contaminations = {1} infections = There were ninety new contaminations.
deconfinement|reconfinement|re-confinement|deconfined|reconfined = déconfinement = = The deconfinement began. = end of lockdown; new lockdown
national|general|first|second|third|total|strict confinement (of) = confinement = {1} lockdown = The third confinement began.
resuscitation|reanimation service|services|bed|beds|patient|patients|unit|department = réanimation = intensive care = He is in the resuscitation service.
in|to|into reanimation = в реанимации = {1} intensive care = He lies in reanimation.
visit|visited|visits|visiting and work|worked|working in|at|with = thăm và làm việc = = He paid a visit and work with the port. = visit
~have|~hold a working session with = có buổi làm việc với = meet = He had a working session with the firm.
functional agency|agencies|forces|force|authorities|unit|units|sector|sectors = cơ quan chức năng = the authorities = The functional agencies acted.
~uphold|~raise|~heighten the|their|its (spirit|sense) of responsibility|vigilance = nâng cao tinh thần trách nhiệm = = They uphold the sense of responsibility. = act responsibly
~overcome the (*) consequences|consequence|aftermath of = khắc phục hậu quả = repair the damage of = They overcome the consequences of the storm.
complicated|complex developments|happenings of|in|on (the) (covid|covid-19|epidemic|storm|weather|disease|pandemic) = diễn biến phức tạp = = It follows the complicated developments of the epidemic. = spread, course
lost (the|their|his|her) life|lives on|at|in the spot|scene = perder la vida en el lugar = died at the scene = Two lost their lives on the spot.
`);
