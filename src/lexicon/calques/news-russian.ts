import { listOf } from './calque.ts';

/** From Russian: formulas of news agencies, police and ministries. */
export const newsRussian = listOf(`
it became known about = стало известно о = news came of = On Monday it became known about the fire.
according to the results of (the) (first|second|third|last|past) year|quarter|month|half|match|round|voting|talks = по итогам = = According to the results of the year sales fell. = in, after
on the results of (the) (first|last|past) year|quarter|month|half = по итогам года = in = Sales fell on the results of the year.
in relation|respect|regard to|of him|her|them|whom|which a (criminal) case = в отношении него дело = = In relation to him a criminal case was opened. = against …
on|upon this|the (given) fact ,|a|an|police|investigators|the = по данному факту = = On this fact, a check is under way. = over this
on the eve ,|it|he|she|became|in|at = накануне = = On the eve, it was calm. = the day before
interlocutor|interlocutors (of) (the) agency|publication|newspaper|channel|edition = собеседник агентства = source = The interlocutor of the agency denied it.
the interlocutor|interlocutors ~say|~note|~add|~explain|~specify|~clarify|~emphasize = собеседник отметил = the source {3} = The interlocutor added that it was late.
~say|~note|~report|~add|~tell|~explain|~specify|~clarify|~inform|~state in the press service|office|department = сообщили в пресс-службе = = The fire is out, they reported in the press service. = the press office said
~specify|~clarify|~precise in the department|ministry|agency|service|administration|company|headquarters = уточнили в ведомстве = = Nobody was hurt, specified in the ministry. = the ministry said
with reference|link to (its|own|the) source|sources|representative|representatives = со ссылкой на = = It wrote this with reference to sources. = citing
with a|the reference|link to (the|its) source|sources|press|agency|data|representative|newspaper|channel = со ссылкой на = = It wrote this with a link to the agency. = citing
, transmits|transfers|conveys|informs|transmit|reports ria|tass|interfax|novosti|unian|ukrinform|reuters|bloomberg|lenta = передаёт ТАСС = = The port is shut, transmits TASS. = … reports
recall , that|earlier|previously|on|in|last|the = напомним = = Recall, earlier the port was shut. = (drop it)
recall that earlier|previously|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday) = напомним = = Recall that earlier the port was shut. = (drop it)
earlier|previously it was reported|noted|became|written|stated (known) (that|about) = ранее сообщалось = = Earlier it was reported that two died. = it was reported earlier
~bring|~express (his|her|their|its|deep|the) (deep|deepest|sincere) condolences to the relatives and close = выразить соболезнования родным и близким = = He expressed condolences to the relatives and close friends. = offer condolences to the family
~bring (his|her|their|its|deep|the) (deep|deepest|sincere) condolences = принести соболезнования = offer condolences = He brought condolences to all.
relatives|family and close people|persons|ones = родные и близкие = family and friends = The relatives and close people wept.
there are|were no victims and|or destruction|destructions|damages|damage = жертв и разрушений нет = = There are no victims and destruction. = no one was hurt and nothing damaged
~be being specified|clarified|refined|precised = уточняется = be being checked = The number is being specified.
circumstances|causes|cause|reasons|reason|details (of) (the) (incident|accident|fire|what) (happened) are|is (being|now) established|specified|ascertained = причины устанавливаются = = The causes are being established. = are under investigation
~take|taken (the) (situation|case|investigation) under (his|her|its|their|personal|special|the) (personal|special) control = взять под контроль = = The governor took the case under personal control. = oversee in person
accident|collision|crash|incident with the participation of = авария с участием = {1} involving = There was an accident with the participation of two buses.
~deprive of (the) driver's|driving license|licence|rights = лишить прав = = He was deprived of driving license. = banned from driving
at the given moment = на данный момент = at the moment = At the given moment it is calm.
for|to|on today's day|moment = на сегодняшний день = so far = For today's day two have come.
from the side of the united|us|russia|russian|authorities|government|west|state|ukraine|ukrainian|kiev|enemy|nato|police|opposition = со стороны = = It sees pressure from the side of the authorities. = by, from
from the side of russia|ukraine|nato|washington|moscow|kiev|turkey|china|iran = со стороны = from {5} = It sees threats from the side of Moscow.
~apply|~appeal|~turn to doctors|medics|physicians (for|with) = обратиться к врачам = see a doctor = Two men applied to doctors.
~render (*) pressure|resistance|influence = оказать давление = exert {3} = They render pressure on him.
~enter|~come|~include (in|into|to) the composition|structure|number of = войти в состав = be part of = Two towns enter the composition of the region.
in|into|from (the) composition of (the) team|national|group|delegation|commission|government|squad|crew|federation|ussr = в составе = = Five flew in the composition of the delegation. = in, as part of
~occupy the post|position of|as = занимать должность = hold the {3} of = He occupied the post of mayor.
~speak|~come (out) with a|an statement|initiative|proposal|appeal (to) = выступить с заявлением = make a {5} = She came out with a statement.
in (the) quality of a|an|head|expert|chief|witness|guest = в качестве = as {5} = He spoke in the quality of a guest.
means of mass information = средства массовой информации = the media = He spoke to means of mass information.
military|infrastructure|energy|industrial|administrative|strategic|residential objects = военные объекты = {1} facilities = They hit energy objects.
populated|inhabited|settled point|points|locality = населённый пункт = = Ten populated points are flooded. = village or town
foreign policy department|agency ~say|~note|~add|~emphasize|head|representative = внешнеполитическое ведомство = = The foreign policy department said no. = foreign ministry
the military department = военное ведомство = = The military department noted it. = the defence ministry
publication|edition|portal|resource|newspaper clarifies|specifies|recalls|emphasizes|clarified|specified|informs = издание уточняет = = The port is shut, the portal specifies. = the newspaper reports
, the|a (*) expert|politician|senator|analyst|minister|official|diplomat|deputy|lawmaker|scientist is sure|convinced|confident . = уверен эксперт = = Prices will fall, the expert is sure. = … said
, is sure|convinced|confident the|a (*) expert|politician|senator|analyst|minister|official|diplomat|deputy|lawmaker = уверен политик = = Prices will fall, is sure the analyst. = … said
speech|talk|conversation goes about = речь идёт о = = The talk goes about two ships. = this is about
actual questions|topics|themes = актуальные вопросы = current {2} = They discussed actual questions of trade.
~give (a|the) start to = дать старт = launch = The mayor gave a start to the race.
solemn opening|awarding|presentation|concert|line = торжественное открытие = = A solemn opening took place. = ceremony
fine|fines|salary|reward|payment|payments|bribe|bail|loan|grant in (the) size|sum of = штраф в размере = {1} of = He got a fine in the size of 5,000 roubles.
units|unit of special|fire|engineering|automotive|road (special|fighting) equipment|technique|technics|machinery = единиц техники = = Ten units of special equipment work there. = vehicles
~attract|~bring|~involve to|in (the) (administrative|criminal|legal|strict) responsibility|liability = привлечь к ответственности = hold to account = He was brought to administrative responsibility.
~attract to (the) extinguish|extinguishing|liquidation|elimination|search|searches = привлечь к тушению = = Fifty men were attracted to extinguish the fire. = send to
localized|localize|localises|localizes|localised|localizing the fire|blaze|flame|flames = локализовать пожар = contained the {3} = Crews localized the fire.
open burning|combustion was|is|has (been) eliminated|liquidated|extinguished = открытое горение ликвидировано = the fire was put out = Open burning was eliminated at noon.
blue fuel = голубое топливо = natural gas = Prices of blue fuel rose.
~turn to|~address the (*) with a request|appeal|statement to = обратиться с просьбой = = He turned to the court with a request to wait. = ask
~hand over for temporary|eternal use = передать в пользование = = It was handed over for temporary use. = lend
~leave without attention = оставить без внимания = ignore = They left without attention his words.
without attention|consideration ~leave|left = оставить без внимания = = The request without attention left him sad. = ignored
~bear|~carry (a) criminal|full|personal responsibility for = нести ответственность = = He bears personal responsibility for the fire. = answer for
~conduct|~carry (out) an|a operational|operative measure|measures|activities|work = оперативные мероприятия = = They conduct a operative work there. = search
operational-search|operational-investigative|operatively-search measures|activities = оперативно-разыскные мероприятия = police inquiries = Operational-search measures go on.
operational|operative headquarters for|on (the) (prevention|fight|combating|control|coronavirus) = оперативный штаб = = The operational headquarters for the prevention met. = task force
law enforcers|enforcer = правоохранители = police = Law enforcers found a gun.
for an indefinite|uncertain time|period|term ~postpone|~close|~leave = на неопределённое время = indefinitely {5} = It was for an indefinite time postponed.
in (the) result of (the) (fire|accident|explosion|collision|shelling|attack|incident|which|this|road) = в результате = = In the result of the fire two died. = as a result of
as a|the result of which ,|a|an|the|two|three|one|several|he|she|they|it = в результате чего = = The roof fell, as a result of which two died. = and, so that
by|on|under preliminary data|information ,|the|no = по предварительным данным = = By preliminary data, no one died. = early reports say
according to the preliminary version ,|of|the = по предварительной версии = = According to the preliminary version, a wire burned. = early findings suggest
the main|priority|working version is|of|was = основная версия = = The main version is arson. = theory
versions of what|the happened|incident|tragedy|crash|murder = версии произошедшего = = Police check versions of what happened. = theories about
checks|check on|upon|about the fact|facts of = проверка по факту = = Police began checks on the fact of theft. = inquiry into
the fact of (the) theft|murder|death|fire|fraud|beating|hooliganism|violation|incident|attack = по факту = = A case concerns the fact of theft. = over the …
~be|~become|~was the culprit|perpetrator of the accident|collision|crash = виновник аварии = cause the {7} = He became the culprit of the accident.
the culprit|culprits of the accident|fire|celebration|incident|road|triumph = виновник = = The culprit of the accident fled. = the one to blame
~receive|~get (bodily|multiple|various|serious) injuries|injury of varying|various|different (degrees|severity) = получили травмы различной степени тяжести = be injured = Nine people received injuries of varying degrees.
injuries|injury|severity|wounds of (varying|various|different) (degrees|degree) of severity|gravity = различной степени тяжести = = Nine had injuries of varying degrees of severity. = some seriously
`);
