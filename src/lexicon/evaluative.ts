const words = (list: string): string => list.trim().split(/\s+/).join('|');

/** Adjectives that judge what they describe, wherever they stand; alternatives of a pattern, lower case. */
export const judging = words(`
  absurd abysmal admirable aggressive alarming amazing ambitious appalling arbitrary arrogant astonishing atrocious
  authoritarian awful baseless beneficial biased bleak bold brave brilliant brutal catastrophic chaotic controversial
  convincing corrupt courageous cowardly crucial cruel damaging dangerous decisive deplorable desperate destructive
  devastating dictatorial difficult dire disappointing disastrous discriminatory disgraceful dishonest disturbing dramatic
  effective efficient enormous essential evil excellent exceptional excessive exciting exemplary extraordinary fantastic
  far-reaching flawed foolish fragile fruitful glorious grave grim groundless hardline hard-line harmful harsh heroic historic
  hopeless horrible hostile huge humiliating hypocritical ill-advised illegitimate immense immoral important impressive
  inadequate incompetent incredible ineffective inevitable influential inhumane insufficient irresponsible lavish legendary
  lucrative magnificent massive meaningful misguided naive notorious outdated outrageous outstanding perfect pivotal
  popular powerful precarious prestigious problematic productive profound promising provocative radical reckless remarkable
  repressive ridiculous risky ruthless scandalous serious severe shameful shocking significant sinister spectacular splendid
  strong stronger striking stunning stupid substantial successful superb superior surprising suspicious tense terrible tough
  toxic tragic tremendous troubling ugly unacceptable unbearable undemocratic unfair unfortunate unfounded unjust unnecessary
  unpopular unprecedented unrealistic unreasonable unstable unsustainable unwise urgent useless valuable viable vibrant
  suicidal groundless clumsy cynical cunning deceitful defenceless doomed exaggerated fanatical far-fetched feeble fierce
  futile gloomy greedy groundbreaking hasty hawkish heartless helpless illogical impotent inconsistent incomprehensible
  indispensable inseparable insincere irrational irreplaceable irreversible malicious mediocre merciless miserable
  negligent obsolete oppressive overrated pathetic pointless premature regrettable rigid rotten selfish senseless shaky
  slanderous sloppy stagnant stubborn superficial treacherous tyrannical uncontrollable undeniable unethical unpredictable
  unprofessional unqualified unreliable unscrupulous unsuccessful untenable unshakable unbreakable complacent
  vicious vital volatile vulnerable warm weak weaker wise wonderful worrying worthless`);

/** Adjectives that judge only as what is said of something ("is good"), not before a noun ("good morning"). */
export const judgingAfterVerb = words(`
  better worse best worst bad easy fair false good great hard harder impossible necessary negative poor positive
  clear consistent contagious deadly effective expensive false fragile inevitable legitimate logical painful passive peaceful
  profitable reasonable reliable symbolic unclear uncertain uneasy unhealthy unilateral rare right safe safer secure stable true unsafe wrong well-received`);

/** Nouns that judge what is called by them. */
export const verdicts = words(`
  success successes failure failures disaster catastrophe triumph fiasco disgrace scandal chaos mess milestone breakthrough
  setback symbol symbols hallmark testament tragedy farce sham masterpiece highlight highlights cornerstone nightmare
  boon mistake injustice humiliation turmoil mayhem disorder crisis challenge challenges obstacle burden threat danger
  weakness hypocrisy betrayal provocation propaganda aggression monopoly legend hero villain dictator traitor puppet genius`);

/** Nouns that tell what must or should be: as what something "is", they are the writer's view. */
export const callsFor = words(
  'demand necessity need duty obligation requirement priority responsibility must right mistake proof',
);
