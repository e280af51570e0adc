import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../src/annotate/claims.ts';
import { articleOf } from '../support/check.ts';

/** The sentence stands in a paragraph of its own, under one with a source. */
const before = 'News of the day\n\nThe council met on Monday to open the new hall, the mayor said.\n\n';

function statusesOf(text: string, lead = before): string[] {
  const article = articleOf(`${lead}${text}\n\nThe guests left at noon.`);
  return claimsOf(article)
    .filter((c) => c.start >= lead.length && c.end <= lead.length + text.length)
    .map((c) => c.status);
}

/** Why it needs no source (or has one), and the sentence. */
const silent: readonly (readonly [string, string])[] = [
  ['source behind a dateline', 'July 26 (Harbour News) According to reports in foreign media, the storm brought life-threatening floods to the coast.'],
  ['"claims" taken for a noun', 'Jorge Arreaza claims that recently, the government has exerted unfounded pressure on the country, which is dangerous.'],
  ['"clarified that,"', 'The draft clarified that, employers should avoid excessive overtime because it is dangerous for health.'],
  ['"continued to reaffirm"', 'During his visit, Prime Minister Vuong continued to reaffirm the important policy of being a reliable and peaceful partner of all countries.'],
  ['reported by a body', 'The total number of serious cases reported by the province amounted to 69, of whom 66 had recovered and 1 had died.'],
  ['a state confirms its figure', 'It was the day before the important address, and Spain confirmed more than 80,000 cases of the disease.'],
  ['speaker at the end, "believes"', 'They may even drop further to 4% if the bank lowers the key rate in the autumn, Pokatovich believes.'],
  ['in his opinion', 'Average rates, in his opinion, will also fall in the coming months and may drop to 4.2 percent.'],
  ['for somebody', 'For Kevin Allton, the exhibition was the most important and beautiful event of the year.'],
  ['concern of a body', 'Secular associations are concerned the government will modify the law in order to keep an exception.'],
  ['hearsay is marked by another rule', 'It is thought that the rock was created when a comet hit the planet 600,000 years ago because of its mass.'],
  ['who alleges stands in the clause', 'On Friday company officials went to the station, where they claimed the woman had stolen computers in a conspiracy with others.'],
  ['injuries', 'His injuries were so severe that he died at the site of the accident.'],
  ['weather', 'During the small hours the convective weather caused by strong wind and sudden downpours dispersed the heat that had lasted for days.'],
  ['a cause that everybody knows', 'Because of the pandemic, many of the graduates will not be able to receive their diploma in person.'],
  ['purpose of works', 'The exhibition also seeks to show how the harbour looked before the war.'],
  ['programme', 'The two ministers are also to discuss the bilateral agenda, and will hold a news conference at noon.'],
  ['anniversary', 'Next year will mark 10 years since the disaster, the best known in the region.'],
  ['prices on a market', 'The exchange rate fell sharply against the dollar on Friday, below the mark of 7.0, as tensions between the two escalated.'],
  ['charges', 'She faces fraud charges for using a shell company.'],
  ['the outlet’s own reporting', 'This reporter learned that the coast guard had seriously undermined the gang’s business and destroyed its trust.'],
  ['a visit', 'The president arrived in Paris on Monday and was met by the foreign minister at the airport.'],
  ['a vote', 'The parliament passed the law on Thursday by 210 votes to 140.'],
  ['a crowd', 'Thousands of people gathered in the main square on Sunday evening.'],
  ['a prize', 'The prize is worth 50,000 euros and is awarded every two years.'],
  ['an accident', 'The accident happened at about 6 p.m. at a crossing south of the town.'],
  ['newspapers that take a side', 'The government has decided to abolish the deal, and while one newspaper affirmed the decision, others have raised serious concerns.'],
  ['a plain adjective', 'The road to the mine is closed, and the bridge is still wet.'],
  ['a description', 'The box was red and the key was missing.'],
  ['a noun that judges nothing', 'He is a member of the council and the owner of the mill.'],
  ['a number after a name', 'Emperor Peter I took part in its laying out.'],
  ['crosshead with a speaker', 'Spain: This is a safe place.'],
  ['crosshead with quoted words', 'China “Interference in internal affairs…”'],
  ['box with a signature', 'This was a very difficult decision. In the end, these choices provide the best opportunity for the greatest number of people. Charles Bolden, Agency Administrator'],
]; // biome-ignore format: a table

/** What is disputable, and the sentence. */
const marked: readonly (readonly [string, string])[] = [
  ['a motive, not a hope reported', 'Moscow hopes to divide the union and wants to weaken its most important members.'],
  ['the writer’s own conclusion', 'This shows that the coalition will fail because it is weak.'],
  ['nobody’s view', 'Nobody believes that the ceasefire will hold.'],
  ['an effect', 'The strike has completely destroyed the trust of the customers.'],
  ['an effect on what cannot be counted', 'The scandal has shaken the party.'],
  ['a state', 'The hospital is on the verge of collapse.'],
  ['a diplomatic phrase', 'The meeting injected new momentum into the development of relations.'],
  ['a certainty', 'This is undoubtedly a clumsy move.'],
  ['a comparison', 'The new variant is more contagious than the old one.'],
  ['a prediction', 'The pound will continue to be under pressure.'],
  ['a prediction of worse', 'The number of deaths may rise further.'],
  ['an unlikely event', 'The president is unlikely to run again.'],
  ['a motive', 'The move is aimed at weakening the unions.'],
  ['a hidden motive', 'The real reason for the dismissal was his criticism of the war.'],
  ['an accusation', 'The mayor took bribes from the construction company.'],
  ['who did it', 'The attack was carried out by separatists.'],
  ['a state of mind', 'The incident has caused dissatisfaction among the drivers.'],
  ['an estimate', 'The damage is estimated at 500 million dollars.'],
  ['a statistic', 'Unemployment among the young has reached 40 percent.'],
  ['how it was done', 'The rescue was badly organised.'],
  ['what is lacking', 'The new minister lacks experience.'],
  ['a broken promise', 'The company has repeatedly broken its promises.'],
  ['a possibility', 'There is a possibility that the party will split.'],
  ['a use of others', 'The president is using the war to stay in power.'],
  ['consensus', 'Both leaders reached broad consensus on important issues.'],
  ['what cannot be', 'The army can no longer supply its troops in the north.'],
  ['too late', 'The central bank reacted too late to the rise in prices.'],
  ['who is behind it', 'The broadcaster is controlled by the president’s family.'],
  ['a motive that is ascribed', 'The government wants to distract attention from its own failures.'],
  ['a survey without a source', 'About 70 percent of the population oppose the reform.'],
  ['any adjective that is no plain one', 'The judges in this case are spineless.'],
  ['what something has been', 'The reform of the schools has been a complete disappointment.'],
  ['political motives', 'The case was opened by political motives.'],
  ['a verb that judges', 'The new textbook distorts the history of the war.'],
  ['a country has no mind to tell of', 'Pakistan wants to play a larger role in the talks.'],
  ['an event proves nothing', 'This case shows that the security service has gone bankrupt.'],
  ['a misdeed', 'The village head pocketed the subsidies for the poor.'],
  ['for what it was done', 'The minister resigned so as not to endanger the coalition.'],
  ['a contested cause', 'The quarrel has its roots in the division of the water.'],
  ['the best of its kind', 'The fish market has been praised, and it is the most beautiful of its kind.'],
  ['how they died', 'In the camp 40 children have drowned.'],
  ['"according to plan" is no source', 'According to plan, the bridge will be a great success and is expected to draw 3 million people.'],
]; // biome-ignore format: a table

describe('a sentence with nobody to vouch for it', () => {
  test.each(silent)('is not marked: %s', (_, text) => {
    expect(statusesOf(text)).not.toContain('unattributed');
  });
  test.each(marked)('is marked: %s', (_, text) => {
    expect(statusesOf(text)).toContain('unattributed');
  });

  test('reported speech goes on over a paragraph', () => {
    const lead = 'News of the day\n\nThe secretary said on Monday that the next weeks would be crucial.\n\n';
    expect(
      statusesOf(
        'While the council would take all necessary measures, it was equally important that people stayed at home.',
        lead,
      ),
    ).toEqual(['implied']);
  });

  test('a quotation goes on over a paragraph without a mark of its own', () => {
    const lead =
      'News of the day\n\n“We cannot get any money back, Ann Carter said. The company wants double the price.\n\n';
    expect(statusesOf('I am very disappointed, because we are packed and ready to go.”', lead)).toEqual(['none']);
  });

  test('a sentence that leads up to somebody’s words needs no source of its own', () => {
    const lead = before;
    const text = 'The drivers of the harbour are sceptical. “Nobody has asked us at all,” said Ann Carter, a driver.';
    expect(statusesOf(text, lead)).not.toContain('unattributed');
    const orphan = 'The drivers of the harbour are sceptical. “Nobody has asked us at all.”';
    expect(statusesOf(orphan, lead)).toContain('unattributed');
  });

  test('numbers of those asked belong to the poll that was named', () => {
    const lead = 'News of the day\n\nThe plan is popular, according to a poll by the university.\n\n';
    expect(statusesOf('More than half of the respondents who support the plan are women.', lead)).not.toContain(
      'unattributed',
    );
  });

  test('a first line is a headline although it ends with a full stop', () => {
    const article = articleOf('The closure is likely to cost jobs.\n\nThe council met.\n\nThe guests left at noon.');
    expect(claimsOf(article)[0]?.status).toBe('none');
  });

  test('an analysis that talks to its readers speaks in its own voice', () => {
    const talk = 'But the harbour isn’t in a good state. Why should it be? It’s a disaster for the region. ';
    expect(statusesOf(talk.repeat(5))).not.toContain('unattributed');
  });

  test('a text that says it is opinion speaks in its own voice', () => {
    const lead = 'Commentary: The harbour needs a plan\n\nThe council met on Monday.\n\n';
    expect(statusesOf('The harbour is in a desperate state and will be a disaster for the region.', lead)).toEqual([
      'none',
    ]);
  });
});
