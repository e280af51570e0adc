import { deletion } from '../../annotate/deletion.ts';
import { controlResidue } from '../../annotate/residue/controls.ts';
import { creditResidue, isCodeLine } from '../../annotate/residue/credits.ts';
import { cutEnd } from '../../annotate/residue/cut.ts';
import { pageResidue } from '../../annotate/residue/page.ts';
import { isPageLine } from '../../annotate/residue/page-lines.ts';
import type { Residue } from '../../annotate/residue/shape.ts';
import { stampResidue } from '../../annotate/residue/stamps.ts';
import { type Article, type Paragraph, type PlacedParagraph, paragraphLayer } from '../../model/article.ts';
import type { Fix, Problem } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { bySpan, contains, shift } from '../../model/span.ts';

/** What the publishing system left in the text. */
export const residue = defineRule({
  meta: {
    id: 'residue',
    family: 'translation',
    severity: 'warning',
    what: 'Credits, codes, form labels, time stamps and other leavings of the publishing system.',
    why: 'They stood around the article on its page and came along when it was copied or translated. They are no part of it.',
    remedy: 'Delete them.',
    bad: [
      { text: 'The vote is on Sunday. ⟦(Reporter Zhang Wei)⟧', fixed: 'The vote is on Sunday.' },
      {
        text: '⟦[update] kxq40218840213pic [editor in charge: Sun li]⟧\n\nThe vote is on Sunday.',
        fixed: 'The vote is on Sunday.',
      },
      { text: '⟦Leave a Reply⟧\n\nThe vote is on Sunday.', fixed: 'The vote is on Sunday.' },
      { text: 'They didn⟦&rsquo;⟧t vote.', fixed: 'They didn’t vote.' },
      { text: 'Ships ⟦&middot⟧ left the port.', fixed: 'Ships left the port.' },
      { text: '⟦Data map:⟧ The old lighthouse in winter.', fixed: 'File photo: The old lighthouse in winter.' },
      { text: 'The club lost.⟦<br/>⟧', fixed: 'The club lost.' },
      { text: 'Flood closes two bridges⟦ - Harbour News⟧\n\nThe river rose.', headline: true },
      { text: 'Flood closes two bridges⟦ · Harbour News⟧\n\nThe river rose.', headline: true },
      { text: 'Flood closes two bridges⟦ • Harbour News⟧\n\nThe river rose.', headline: true },
      { text: 'Flood in Recife⟦•⟧Brazil closes bridges\n\nThe river rose.', headline: true },
      { text: 'Flood closes two bridges ⟦| Region | News⟧\n\nThe river rose.', headline: true },
      { text: 'Flood closes two bridges ⟦June 4 09:31⟧\n\nThe river rose.', headline: true },
      { text: '⟦2023-06-04 09:31:00⟧\n\nThe river rose.', fixed: 'The river rose.' },
      { text: 'The singer ⟦(microblogging)⟧ thanked her fans.', fixed: 'The singer thanked her fans.' },
      { text: 'The river rose at night. ⟦Harbour News reporter Li Hua⟧' },
      {
        text: 'The dyke broke in two places. ⟦NEW DELHI:⟧ The army sent boats.',
        fixed: 'The dyke broke in two places. The army sent boats.',
      },
      { text: 'He lives in Recife⟦ ∙ ⟧Brazil today.', fixed: 'He lives in Recife, Brazil today.' },
      { text: 'The har⟦\u200B⟧bour is closed.', fixed: 'The harbour is closed.' },
      { text: 'The army said it would send boats because ⟦of the⟧' },
      { text: 'The crowd went home.⟦/AP Photo⟧' },
      { text: 'The river rose.\n\n⟦Photo: Harbour Press. Read also: Five facts about the dam⟧' },
      { text: 'The river rose.\n\n⟦Reading volume: 12,430 Comments: 56⟧' },
      { text: 'The river rose.\n\n⟦Unauthorized reproduction and redistribution prohibited⟧' },
      { text: 'They didn⟦& rsquo;⟧t vote.', fixed: 'They didn’t vote.' },
      { text: 'The ⟦\u202E⟧harbour is closed.', fixed: 'The harbour is closed.' },
      { text: 'The river rose.\n\n⟦Click to enter the topic: floods in the valley⟧' },
      { text: 'The river rose.\n\n⟦Found a typo? Select it and press Ctrl+Enter⟧' },
      { text: 'The river rose.\n\n⟦Relationship article⟧' },
      { text: 'The river rose.\n\n⟦(function () { var ad = document.getElementById("ad"); ad.load(); })();⟧' },
      { text: 'The river rose.\n\n⟦.share-box { float: left; margin: 0 }⟧' },
      { text: 'The river rose.\n\n⟦window.adsQueue = window.adsQueue || [];⟧' },
      { text: 'The river rose.\n\n⟦Reporter Han So-ra sora@harbour.example⟧' },
      { text: '⟦[Harbour Network Report] ⟧The river rose at night.', fixed: 'The river rose at night.' },
      {
        text: '⟦Harbour News Network reported on August 3 ⟧The river rose at night.',
        fixed: 'The river rose at night.',
      },
    ],
    good: [
      { text: 'The river rose.\n\nThe editor of the newspaper left, his lawyer said.' },
      { text: 'Harbour News Network reported on August 3 that the river rose.' },
      { text: '[He] left the hall. He found a typo in the report, and pressed on.' },
      { text: 'The reporter (a friend of the mayor) left. The editor (of the Times) stayed.' },
      { text: 'AT&T and the R&D unit of Marks & Spencer agreed.' },
      { text: 'The source said: “Read more, click less.” Then he shared it.' },
      { text: 'We all want to know more. Time: we have none of it, and the rest of us will have to wait for years.' },
      { text: 'Opinion | Why the river must be left alone\n\nThe river rose.', headline: true },
      { text: 'BEIJING: The river rose on Monday.' },
      { text: 'TRUMP: We will see. CLINTON: We will.' },
      { text: 'Wednesday, January 27, 2021' },
      { text: 'Flight MU5735 and case CVE-2021-44228 were named.' },
      { text: 'The vote [the third since May (see below); 212 for, 190 against] was close.' },
      { text: 'The firm (NYSE: ABC) = “a bargain”, he said; others (among them J&J) waited.' },
      { text: 'The family 👩‍👩‍👧 smiled. (See note.)' },
      { text: 'The army said it sent 20 boats' },
      { text: 'Storm hits coast - two missing\n\nThe storm hit at night.', headline: true },
      { text: 'LIVE • Flood closes two bridges\n\nThe river rose.', headline: true },
      { text: 'Weather · Sport · Harbour\n\nThe river rose.', headline: true },
      { text: 'Recife • Olinda • Natal: trains stop\n\nThe trains stopped.', headline: true },
      { text: '• The bridge reopens.\n\n• The pump gave 3 kW·h a day.' },
    ],
    limits: ['A caption that reads like a sentence of the text is not seen.'],
  },
  *checkArticle(article) {
    for (const placed of article.paragraphs) {
      const found = [...placed.paragraph.get(leavings)];
      if (placed.index > 0) found.push(...placed.paragraph.get(pageLine));
      if (placed.index < 3) found.push(...stampResidue(placed.paragraph.text, placed.paragraph.kind, placed.index));
      found.push(...placed.paragraph.get(placed.index > 2 ? laterParagraph : firstParagraphs));
      if (placed.index === article.paragraphs.length - 1 && placed.index > 0) {
        const cut = cutEnd(placed.paragraph.text);
        if (cut) found.push(cut);
      }
      for (const r of apart(found)) yield problem(article, placed, r);
    }
  },
});

const pageLine = paragraphLayer('line of the page', ({ text, kind }): readonly Residue[] =>
  kind !== 'heading' && isPageLine(text)
    ? [{ start: 0, end: text.length, what: 'a line of the web page around the article' }]
    : [],
);

const leavings = paragraphLayer('residue', ({ text }: Paragraph): readonly Residue[] =>
  isCodeLine(text)
    ? [{ start: 0, end: text.length, what: 'a line of codes and credits' }]
    : [...pageResidue(text, 1), ...controlResidue(text)],
);
const firstParagraphs = paragraphLayer('credits of the first paragraphs', ({ text }): readonly Residue[] => [
  ...creditResidue(text, 0),
]);
const laterParagraph = paragraphLayer('credits', ({ text, kind }): readonly Residue[] => [
  ...creditResidue(text, 3),
  ...stampResidue(text, kind, 3),
]);

// The widest first; what lies in one already told is not told again.
function apart(found: readonly Residue[]): Residue[] {
  const kept: Residue[] = [];
  for (const r of [...found].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((k) => contains(k, r) || (r.start < k.end && k.start < r.end))) kept.push(r);
  return kept.sort(bySpan);
}

function problem(article: Article, placed: PlacedParagraph, r: Residue): Problem {
  const at = shift(r, placed.start);
  const words = article.text.slice(at.start, at.end).replace(/\s+/g, ' ').trim().slice(0, 50);
  const certain = r.certain !== false;
  const isCut = r.what.includes('cut off');
  const shown = /^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(words) && words ? `“${words}” is` : 'This is';
  const edit = r.instead === undefined ? deletion(article, placed, at) : { ...at, text: r.instead };
  const fix: Fix = {
    title: r.instead?.trim() ? `Replace with “${r.instead.trim()}”` : 'Delete',
    safe: certain,
    preferred: certain,
    edits: [edit],
  };
  return {
    start: at.start,
    end: at.end,
    message: isCut
      ? `The text breaks off here in mid-sentence. Fetch the rest of it, or end the sentence.`
      : `${shown} ${r.what}, not part of the article. ${r.instead?.trim() ? 'Replace it.' : 'Delete it.'}`,
    confidence: certain ? 0.95 : 0.75,
    fixes: isCut ? [] : [fix],
  };
}
