const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Adjectives that tell, as what something "is", no more than anybody can see or look up. Whatever else is said of
 * something by "is", "was", "remains" judges it: the list of what judges would have no end.
 */
export const plainAdjectives = words(`
 able unable young old aged dead alive present absent ready open closed shut available accessible located situated based born
 married single divorced pregnant native equal free full empty visible local national regional public private official
 subject similar different identical new first second third last next same own red green blue white black yellow grey
 gray brown wooden male female ill sick injured wounded unhurt uninjured unconscious conscious missing unknown back away
 home online offline live asleep awake wet dry cold warm hot tall long wide high deep large small round big eligible
 mandatory compulsory optional obligatory required forbidden prohibited banned liable pending valid bilingual such more
 many few much other several worth part current former complete finished done due ongoing underway quarantined infected
 separated responsible scientific close neat simulated armed retroactive chief main true possible inside outside upside
 north south east west northern southern eastern western central nearby adjacent parallel upper lower early late daily
 weekly monthly annual permanent temporary provisional final preliminary original initial annual seasonal familiar common
 usual typical normal general standard average total net gross human animal electric digital medical legal military civil
 civilian naval nuclear chemical biological political economic financial religious catholic muslim christian jewish
 orthodox protestant buddhist hindu unemployed retired homeless positive negative asymptomatic contagious fatal lethal
 negotiable refundable confidential anonymous unnamed undisclosed unanimous present-day underage adult overnight aboard
 involved concerned engaged intact unharmed unused vacant occupied inhabited uninhabited abandoned snowy rainy sunny
 cloudy foggy windy humid clear frozen blocked flooded impassable motionless silent naked barefoot hungry thirsty tired
 visible audible recognizable illegible handwritten printed aware unaware able-bodied left right`);

/** Nouns that judge what is called by them: "X is a disgrace". */
export const judgingNouns = words(`
 absurdity accomplishment achievement adventure affront aggressor alarm anachronism anomaly asset
 atrocity attraction backbone ballast bargain barrier beacon blessing blow blunder boon boost bottleneck bully burden
 butcher calamity capitulation catastrophe challenge champion chaos charade cheat civil-war classic coincidence
 comedy compromise confession contradiction coward crisis cure curse danger deadlock
 death-blow deathblow debacle decline defeat delusion demagogue despot deterrent dictator dictatorship dilemma
 disappointment disaster discrimination disgrace dishonour dishonor disservice distraction dream 
 embarrassment encouragement enemy enigma eyesore equaliser equalizer error escalation evil exaggeration exception excuse
 extremist facade failure fake fantasy farce fascist fault fear fiasco fiction figurehead flagship flaw flop
 folly fool fraud front gamble gangster gem genius genocide giant hallmark harassment haven hero
 highlight hindrance hoax hope hostage hotbed humiliation hypocrisy hypocrite icon idiot idol illusion imposition
 improvement injustice innovation insult invention irony jewel joy lackey laughingstock lesson liability
 liar lie lifeline luxury madness magnet malaise marvel masterpiece masterstroke menace mess milestone mirage misery
 misfortune misjudgment mistake mockery monopoly monster monument mouthpiece mystery myth necessity nightmare
 nonsense nuisance obstacle obsession occupier offense offence oligarch opportunist oppressor outrage outcry
 outsider overreaction pain panacea paradise paradox pawn peril phenomenon pillar pioneer plague plot
 pleasure ploy powerhouse pressure pretext pride privilege problem profiteer progress provocation
 propagandist proof puppet puzzle quagmire racket rarity rebuff reckoning recipe red-line regression relief
 reminder renaissance reprisal revenge revolution riddle risk rival role-model rumour rumor sacrifice saint
 salvation satellite scam scandal scapegoat sensation setback shadow sham shame shock showcase shortcoming 
 solution spectacle stain stalemate stooge stumbling-block stunt success
 surprise surrender symbol symptom taboo tendency terrorist testament testimony thorn threat time-bomb torture
 tragedy trailblazer traitor trap trauma treasure trend trick triumph trouble truth turnaround turning-point tyrant
 underdog understatement unknown upheaval usurper vacuum vassal victim victory villain violation visionary vulnerability
 warmonger warning waste weakness weapon whitewash winner wonder worry wound`);

/** Adverbs by which a writer vouches for, or presses, what he says. */
export const emphatic = words(`
 absolutely admittedly altogether apparently arguably astonishingly avowedly badly barely blatantly blindly
 boldly bravely brazenly brutally callously clearly cleverly completely constantly conveniently
 courageously cruelly cynically dangerously deceptively decidedly deliberately desperately disgracefully dramatically
 drastically enormously entirely evidently excessively extremely fatally firmly flagrantly forcefully
 foolishly fully fundamentally gravely greatly grossly hardly heroically hopelessly hugely illegally immensely
 immorally incredibly inevitably inexorably inexplicably intensely ironically irresponsibly irrevocably literally
 ludicrously massively mercilessly naively needlessly notoriously obsessively obstinately obviously 
 overwhelmingly painfully perfectly plainly practically predictably presumably profoundly provocatively
 radically rapidly rashly recklessly regrettably relentlessly reluctantly remarkably rightly ruthlessly sadly scandalously
 scarcely selfishly senselessly shamefully shamelessly shockingly simply skilfully skillfully spectacularly 
 stubbornly stupidly substantially successfully superbly supposedly surely surprisingly suspiciously systematically
 terribly thankfully thoroughly totally tragically truly ultimately unacceptably undeniably undoubtedly
 unexpectedly unfairly unfortunately unjustly unlawfully unmistakably unnecessarily unquestionably unscrupulously utterly
 vastly vehemently viciously virtually wantonly wisely wrongly wrongfully`);

/** Verbs that tell what a thing did as good or bad, or what only those concerned can know. Dictionary forms. */
export const judgingVerbs = words(`
 abuse abandon aggravate alienate annoy antagonize appease backfire bankrupt betray blackmail boost botch brainwash bully
 capitulate censor cheat coerce collude compromise conceal condone contradict corrupt covet crave cripple crumble
 dazzle deceive decimate defame defraud defy degrade delude demean demonise demonize demoralise demoralize deprive deserve
 despise destabilise destabilize detest devastate disappoint discredit discriminate disgrace disgust dishearten
 disregard disrespect distort distrust doom distort dominate downplay dwarf eclipse embarrass embezzle embitter enchant
 endanger enrage enslave erode exacerbate exaggerate excel exploit fabricate fail falsify falter fascinate
 flounder fudge glorify harass hamper hate haunt humiliate hype idolize ignore impede impoverish impress
 inflame infringe infuriate intimidate jeopardise jeopardize lack languish lie loathe loot manipulate marginalise
 marginalize mismanage mislead misrepresent misuse mock mishandle neglect obstruct offend oppress outclass
 outrage outshine overburden overestimate overreach overreact overshadow overstate overwhelm pander paralyse paralyze
 persecute perpetuate plunder poison polarise polarize prosper provoke radicalise radicalize ravage regret rejuvenate
 repress resent revitalise revitalize ridicule ruin sabotage scapegoat scare shirk shock slander slump smear spy squander
 stagnate stall stifle stoke stumble suffocate swindle taint tarnish terrorise terrorize thrive
 thwart traumatise traumatize trivialise trivialize undermine underestimate underperform usurp bias demoralize vilify violate weaken
 whitewash withstand `);
