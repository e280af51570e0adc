import { expect, test } from 'vitest';
import { isPageLine } from '../../src/annotate/residue/page-lines.ts';

// Written before the rule, in the styles of six kinds of sites; none is taken from an article.
const page = `
Responsible editor: Lin Hua Proofreading: Zhou Ping
[Editor: Ma Li] [Review: Qin Bo]
Original title: The river rises again Editor in charge: Fan Jie
Source: Harbour Daily Author: Tang Wei Editor: Xu Min
This manuscript is exclusive to the Harbour Daily and may not be reproduced without authorization.
Reproduced content must indicate the source: Harbour Network
Reading volume: 12,430 Comments: 56
Scan the QR code to follow our WeChat public account
Statement: This article only represents the views of the author and has nothing to do with this site.
Download the client for more news
Photo: Harbour Press. Read also: Five facts about the dam
Subscribe to our Telegram channel and be the first to know
Join us on Telegram and VKontakte
Have you noticed a mistake? Highlight the text and press Ctrl + Enter
Read on the topic: floods in the valley
Video: press service of the ministry Read more: the dam
Comments (14) Print version
Date of publication: 14 March, 10:22 Views: 330
If you want to receive push notifications, press the bell button in your browser settings
All materials on this site are available under the license; a hyperlink to the source is required
Related articles >> The dam | The bridge
Unauthorized reproduction and redistribution prohibited
Reporter Kim So-hee Copyright © Harbour Times, unauthorized reproduction prohibited
Input 2022.03.11 10:30 Modified 2022.03.11 11:02
Like it 24 Sad 3 Angry 1 Share
Go to the list Previous article Next article
This article is for paid members. Remaining: 820 characters / full text: 1,240 characters
Photo gallery Image 1 of 4 Enlarge the photo
Latest articles on the topic Recommended articles Ranking
Home > News > World > Asia
Reading time: 3 minutes
3 min read · Updated 2 hours ago
Follow us on Facebook, Twitter and Instagram
Sign up for our newsletter and receive the day’s news by email
To read the rest of this article, log in or subscribe
Accept cookies to view this content
Share on WhatsApp Share by email Copy link
Privacy policy | Terms of use | Imprint | Contact
With AFP agency material Edited by the newsroom
Read also Our articles on the subject: floods
`
  .trim()
  .split('\n');

const prose = `
The editor of the newspaper resigned on Friday, his lawyer said.
He shared a photo of the bridge on his Telegram channel on Monday.
The company said its app had been downloaded a million times.
More than 20 people commented on the report.
Read the letter, she told the court.
Subscribe to this theory and you end up with no dam at all.
Comments by the minister angered the opposition.
The report: a disaster that should never have happened.
The law bans copying films without permission, the judge said.
“Share the burden,” he said. “Follow the money.”
The source close to the editor said the article would be published.
Moscow, Kyiv and the grain | What is at stake
They met at home > nobody knows why.
Three words: follow the money.
Police read the message and shared the link with reporters.
The privacy policy of the company was changed without notice.
The photo was taken by a reporter in May.
By 2022 more than 330 articles had been written on the topic.
`
  .trim()
  .split('\n');

test('most lines of a page are known by their structure', () => {
  const missed = page.filter((l) => !isPageLine(l));
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(4);
});
test.each(prose)('is prose: %s', (line) => expect(isPageLine(line)).toBe(false));
