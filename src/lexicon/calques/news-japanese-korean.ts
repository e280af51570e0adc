import { listOf } from './calque.ts';

/** From Japanese and Korean: formulas of newspapers and agencies. */
export const newsJapaneseAndKorean = listOf(`
destination|transport|transportation destination hospital|hospitals = 搬送先の病院 = the hospital = He died at the transport destination hospital.
hospital|hospitals at|of the (transport|transportation) destination = 搬送先の病院 = hospital = He died in the hospital of the destination.
unconscious serious|heavy|severe condition|body|illness|state = 意識不明の重体 = = He is in unconscious serious condition. = unconscious, in critical condition
there is also|an aim|thought|movement|voice (to|that|of) = 狙いがある = = There is also aim to win votes. = it also aims
voices|voice of (the) (concern|anxiety|criticism|opposition|dissatisfaction|doubt|surprise|joy|regret) ~come|~rise|~raise|~leak|heard|from|were|are|have|has = 不安の声 = = Voices of anxiety are heard. = people worry, object
~show|~indicate|~reveal (a|the|his|her|its|their) recognition|outlook that|of = 認識を示した = say = He showed the recognition that prices rise.
~solidify|~harden|~consolidate|~firm (up) a|the|its|his (*) policy|intention|intentions|plan to|of = 方針を固めた = decide to = The party solidified its policy to lead.
in (the) final|last adjustment|adjustments|coordination (to|for|with|stage) = 最終調整に入った = = They are in final adjustment to meet. = about to
adjusting|adjust|adjustment|adjustments|coordinating|coordination in the direction of|that|to = 方向で調整 = = They are adjusting in the direction of talks. = planning
in the direction of holding|dissolving|accepting|lifting|extending|postponing|appointing|canceling|increasing|dismissing|reviewing = 方向で = to be {5} = They are in the direction of extending it.
tv talent|talents = テレビタレント = television personality = The TV talent laughed.
~update his|her|their (own) (official) instagram|twitter|sns|ameblo|ameba = インスタグラムを更新 = post on {5} = She updated her Instagram on Monday.
on|in his|her|their own instagram|twitter|facebook|youtube|weibo|sns = 自身のインスタグラム = on {4} = She wrote on her own Instagram.
~enter the family register|registry = 入籍 = marry = The two entered the family register.
late-stage|latter-stage|later-stage elderly = 後期高齢者 = people aged 75 or over = Fees rise for the latter-stage elderly.
eating and drinking establishment|establishments|places|shops|businesses = 飲食店 = bars and restaurants = Eating and drinking establishments close at 8.
short|shortened time business|operation|sales = 時短営業 = shorter opening hours = Bars keep short time business.
self-restraint request|requests|life|mood|period|from|of = 自粛 = = The self-restraint request ends. = call to stay at home
unnecessary and|or non-urgent|unurgent|nonurgent|non-emergency|unhurried = 不要不急 = non-essential = Avoid unnecessary and non-urgent trips.
newly|new infected|infection person|persons = 新規感染者 = new cases = There were ninety new infected persons.
infection expansion|explosion|re-expansion = 感染拡大 = spread of infections = Infection expansion goes on.
expansion of (the) (new|corona|coronavirus) infection|infections = 感染の拡大 = spread of infections = The expansion of infections goes on.
vaccine inoculation|inoculations = ワクチン接種 = vaccinations = Vaccine inoculation begins.
first|second|third|fourth time|times vaccination|inoculation|vaccine = 3回目接種 = {1} dose = The third time vaccination begins.
severe|severely person|persons = 重症者 = = There are nine severe persons. = people seriously ill
bed usage|use rate|rates = 病床使用率 = bed occupancy = The bed usage rate fell.
cabinet remodeling|remodelling|remodel|renovation = 内閣改造 = cabinet reshuffle = He plans a cabinet remodeling.
general|total resignation of the cabinet = 内閣総辞職 = resignation of the whole cabinet = He asked for the total resignation of the cabinet.
dissolution (and) (of) general election|elections = 解散総選挙 = snap general election = A dissolution general election is near.
heads|head talks|conference|meeting between|of the (two|leaders) = 首脳会談 = = The heads talks of the two failed. = summit
flying body|bodies = 飛翔体 = projectile = It fired a flying body.
short|medium|long|intermediate distance (ballistic) missile|missiles = 短距離ミサイル = {1}-range {3} {4} = It fired two short distance missiles.
passport side|circles|circle|insiders|camp|politicians = 여권 = the ruling camp = The passport circles denied it.
according to the (*) (*) industry on the * , = 업계에 따르면 = = According to the retail industry on the 5th, sales fell. = industry sources said
~say|~announce|~state|~explain|~reveal|~emphasize on this day (that|,) = 이날 밝혔다 = = He announced on this day that he would go. = that day
~collect|~gather attention|eyes|topic|topics|gaze = 화제를 모으다 = draw attention = The song collected topics.
warrant (substantive|substantial|real) examination|screening = 영장실질심사 = arrest warrant hearing = He came to the warrant examination.
group|collective infection|infections = 집단감염 = cluster of infections = A group infection broke out.
distancing stage|step = 거리두기 단계 = distancing level = The distancing step rises.
south-north relations|talks|summit|dialogue|exchange|exchanges|cooperation = 남북 = inter-Korean {2} = South-North relations froze.
confirmed|confirmation cases|case of corona = 코로나 확진자 = COVID-19 cases = There were nine confirmed cases of corona.
~express the position that = 입장을 표명하다 = say that = He expressed the position that it is over.
~reveal|~disclose his|her|its|their position|stance (that|on|through|in|to) = 입장을 밝히다 = = She revealed her position through a lawyer. = comment
an official from|of the (*) (*) side = 측 관계자 = = An official from the agency side said no. = a representative
~cause|~raise (a) (*) social controversy|stir|wave|repercussion = 물의를 빚다 = cause a scandal = He caused social controversy.
~cause a stir|controversy socially = 사회적 물의 = cause a scandal = He caused a stir socially.
~attract|~draw the attention of (the) netizens = 네티즌의 관심 = draw attention online = The photo attracted the attention of netizens.
netizens who (have) saw|seen|encountered|heard|came this|the|it (news|article|photo|across) = 이를 접한 네티즌 = = Netizens who saw this laughed. = people online
after hearing|seeing|encountering the|this news , netizens|people|citizens|fans = 소식을 접한 네티즌 = = After hearing the news, netizens laughed. = people online
the company side = 회사 측 = the company = The company side denied it.
hospital|school|university|agency|prosecution|defense side ~say|~explain|~announce|~state|~deny = 측은 밝혔다 = = The hospital side explained it. = the …
~be said to have said|told that = 말한 것으로 전해졌다 = = He is said to have said that it failed. = reportedly said
~be known|reported to be known|reported = 알려진 것으로 = = It is known to be known. = reportedly
it is a policy|plan to = 방침이다 = = It is a policy to build roads. = the plan is to
in the position|policy|stance that = 입장이다 = = They are in the position that it is over. = maintain
it is the policy|plan|idea|explanation|position|judgment that = という方針だ = = It is the policy that all go. = the plan is
it is an|a explanation|analysis|interpretation|evaluation|criticism that = 해석이다 = = It is an interpretation that he lost. = some say
there are|is (also) interpretations|interpretation|speculations|observations|forecasts|prospects|criticisms|opinions that = 해석이 나온다 = = There are interpretations that he lost. = some say
interpretations|interpretation|speculations|prospects|observations ~be (also) coming|raised (out) (that) = 관측이 나오고 있다 = = Speculations are coming out that he lost. = some say
`);
