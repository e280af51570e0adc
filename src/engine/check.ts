import { publicationDate } from '../annotate/publication-date.ts';
import type { Article, Paragraph } from '../model/article.ts';
import { atLeast, type Finding, type Problem, type Severity } from '../model/finding.ts';
import type { ParagraphScope, Rule, RuleMeta } from '../model/rule.ts';
import { inEnglish, type Said, say } from '../model/said.ts';
import { bySpan, type Span } from '../model/span.ts';
import { writtenIn } from '../text/language.ts';
import { longestParagraph } from '../text/tokens.ts';
import { fingerprint } from './fingerprint.ts';
import { hasStets, isStet } from './stet.ts';

/** Something the reader should know that is no finding: a part that was skipped, a rule that failed. */
export interface Note {
  readonly message: string;
  /** The same for an editor in another language. */
  readonly said: Said;
  /** Offset of the place, where there is one. */
  readonly at?: number;
  /** The rule that failed, where one did. */
  readonly rule?: string;
}

/** @param more place and rule, where there are some */
export const note = (said: Said, more: Pick<Note, 'at' | 'rule'> = {}): Note => ({
  message: inEnglish(said),
  said,
  ...more,
});

export interface CheckResult {
  readonly article: Article;
  /** By place. */
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}

/** Runs rules over articles. It remembers what paragraph rules said of paragraphs it has seen. */
export class Checker {
  readonly #seen = new WeakMap<Paragraph, Seen>();

  constructor(readonly rules: readonly Rule[]) {}

  check(article: Article): CheckResult {
    const findings: Finding[] = [];
    const notes: Note[] = skipped(article);
    const language = article.get(writtenIn);
    if (language !== 'english' && language !== 'little')
      return { article, findings, notes: [note(notEnglish[language])] };
    const date = article.get(publicationDate);
    const lead = article.paragraphs.find((p) => p.paragraph.kind === 'prose')?.index;
    const seen = article.paragraphs.map((p) => this.#seenOf(p.paragraph, { date, lead: p.index === lead }));
    for (const [n, rule] of this.rules.entries()) {
      const chosen = article.settings.severities[rule.meta.id];
      if (chosen === 'off') continue;
      const add = (problem: Problem, by: number): void => {
        findings.push(place(problem, by, rule.meta, chosen, article.text));
      };
      try {
        if (rule.checkParagraph) {
          for (const { index, start, paragraph } of article.paragraphs) {
            const { problems, scope } = seen[index]!;
            for (const problem of (problems[n] ??= [...rule.checkParagraph(paragraph, scope)])) add(problem, start);
          }
        }
        if (rule.checkArticle) for (const problem of rule.checkArticle(article)) add(problem, 0);
      } catch (error) {
        // One faulty rule must not take the others' findings with it.
        const { id } = rule.meta;
        const why = error instanceof Error ? error.message : String(error);
        notes.push(note(say('The rule {0} failed and was skipped: {1}', id, why), { rule: id }));
      }
    }
    const kept = hasStets(article) ? findings.filter((f) => !isStet(f, article)) : findings;
    return { article, findings: kept.sort(bySpan), notes };
  }

  // What was said of the paragraph in the same scope; nothing yet where the scope is another.
  #seenOf(paragraph: Paragraph, scope: ParagraphScope): Seen {
    const known = this.#seen.get(paragraph);
    if (known && known.scope.lead === scope.lead && known.scope.date?.iso === scope.date?.iso) return known;
    const made = { scope, problems: [] };
    this.#seen.set(paragraph, made);
    return made;
  }
}

/** What each paragraph rule, by its place in the list, said of a paragraph. */
interface Seen {
  readonly scope: ParagraphScope;
  readonly problems: (readonly Problem[] | undefined)[];
}

const notEnglish = {
  'another script': say('This text is not in English, so it was not checked.'),
  'another language': say('This text does not look like English, so it was not checked.'),
  'no prose': say('This text has no running prose, so it was not checked.'),
} as const;

const skipped = (article: Article): Note[] =>
  article.paragraphs
    .filter((p) => p.paragraph.text.length > longestParagraph)
    .map((p) =>
      note(say('A paragraph of {0} characters is too long to be checked.', p.paragraph.text.length), { at: p.start }),
    );

function place(problem: Problem, by: number, meta: RuleMeta, chosen: Severity | undefined, text: string): Finding {
  const move = <T extends Span>(s: T): T => (by ? { ...s, start: s.start + by, end: s.end + by } : s);
  const moved = move(problem);
  const { fixes = [], related = [] } = problem;
  return {
    ...moved,
    rule: meta.id,
    severity: severityOf(problem.severity, chosen, meta.severity),
    confidence: problem.confidence ?? 0.9,
    fixes: by ? fixes.map((f) => ({ ...f, edits: f.edits.map(move) })) : fixes,
    related: by ? related.map(move) : related,
    fingerprint: fingerprint(meta.id, text, moved),
  };
}

// The user's choice replaces the rule's default; a finding that the rule itself makes milder never gets graver by it.
function severityOf(own: Severity | undefined, chosen: Severity | undefined, standard: Severity): Severity {
  if (own === undefined) return chosen ?? standard;
  return chosen !== undefined && atLeast(own, chosen) ? chosen : own;
}
