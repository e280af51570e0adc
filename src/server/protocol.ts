import type { ComparisonWords } from '../model/comparison.ts';

// What client and server tell each other beyond the Language Server Protocol. Types and names only: the extension
// imports nothing else of the server.

/** Sent once at the start. Editors without our client send nothing and get the defaults. */
export interface InitializationOptions {
  /** How a link to a rule's page starts, for example `vscode://copydesk.copydesk/rule/`. */
  readonly rulePage?: string;
  /** The client lets hovers carry links to the commands below. */
  readonly commandLinks?: boolean;
  /** The client sends the shared files itself (it reaches virtual workspaces); else the server reads the disk. */
  readonly clientReadsFiles?: boolean;
  /** The words of titles and cards in the editor's language, by their English. */
  readonly words?: Readonly<Record<string, string>>;
}

/** The user's own settings, section `copydesk`. Unknown or wrong values fall back to the defaults. */
export interface ClientSettings {
  readonly enable?: boolean;
  readonly strictness?: string;
  readonly rules?: Readonly<Record<string, string>>;
  readonly names?: readonly unknown[];
  readonly glossary?: readonly unknown[];
  readonly sourcePatterns?: readonly unknown[];
}

/** Notification: the text of a folder's copydesk.json; null when there is none. */
export const workspaceFileNotification = 'copydesk/workspaceFile';
export interface WorkspaceFileParams {
  readonly folder: string;
  readonly text: string | null;
}

/** Notification: passages kept as written outside any folder. */
export const ownStetsNotification = 'copydesk/ownStets';
export interface OwnStetsParams {
  readonly stets: readonly StetEntry[];
}

export interface StetEntry {
  readonly rule: string;
  readonly fingerprint: string;
  readonly text?: string;
  readonly note?: string;
}

/** Notification: the date a person set for an article; null takes it back. */
export const articleDateNotification = 'copydesk/articleDate';
export interface ArticleDateParams {
  readonly uri: string;
  readonly date: string | null;
}

/** Notification: the file that an article was translated from, chosen by a person; null takes the choice back. */
export const sourceLinkNotification = 'copydesk/sourceLink';
export interface SourceLinkParams {
  readonly uri: string;
  readonly source: string | null;
}

/** Request: an open article beside its source text, sentence by sentence; null where it has none. */
export const alignmentRequest = 'copydesk/alignment';
export interface AlignmentReport {
  /** The version of the article that this is of. */
  readonly version: number;
  readonly source: string;
  readonly language: string;
  readonly pairs: readonly {
    /** Offsets in the source text; empty where the translation has something of its own. */
    readonly source: readonly StatementReport[];
    /** Offsets in the article; empty where the translation leaves the sentence out. */
    readonly target: readonly StatementReport[];
    /** Findings of the comparison that stand in these sentences. */
    readonly findings: readonly FindingReport[];
  }[];
}

/** Request: check a text that is not open in the editor. */
export const checkTextRequest = 'copydesk/checkText';
export interface CheckTextParams {
  readonly uri: string;
  readonly text: string;
  /** As reports name it. */
  readonly path: string;
}

/** What that request gives; the diagnostics are those of the Language Server Protocol. */
export interface CheckTextReport extends ArticleReport {
  readonly diagnostics: unknown;
  /** For the report of a folder. */
  readonly findings: readonly ReportedFinding[];
  /** The file's part of a SARIF report. */
  readonly sarif: string;
}
/** Line and column count from 1. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly message: string;
  readonly fix?: string;
}

/** Request: the report of a folder that was checked file by file, as text. */
export const folderReportRequest = 'copydesk/folderReport';
export interface FolderReportParams {
  readonly format: 'page' | 'html' | 'csv' | 'sarif';
  readonly files: readonly {
    readonly path: string;
    readonly uri: string;
    readonly findings: readonly ReportedFinding[];
    readonly sarif: string;
  }[];
  readonly words: FolderReportWords;
  readonly language: string;
}
/** The report's words, in the editor's language; `{0}` and `{1}` stand for numbers. */
export interface FolderReportWords {
  readonly title: string;
  readonly sum: string;
  readonly nothing: string;
  readonly byRule: string;
  readonly byFile: string;
  readonly rule: string;
  readonly findings: string;
  readonly lineAndColumn: string;
  readonly clean: string;
  readonly allRules: string;
  readonly showOnly: string;
  readonly severities: Readonly<Record<ReportedFinding['severity'], string>>;
  readonly notes: readonly string[];
}

/** Request: what is known of an open article. */
export const articleRequest = 'copydesk/article';
export interface ArticleParams {
  readonly uri: string;
}
export interface ArticleReport {
  /** Findings by rule family. */
  readonly counts: Readonly<Record<string, number>>;
  readonly date?: string;
  readonly dateOrigin?: string;
  readonly strictness: string;
  /** The source text it is compared with. */
  readonly source?: { readonly uri: string; readonly language: string };
  /** What was skipped, in words. */
  readonly notes: readonly string[];
}

/** Request: a rule's page in Markdown; null for a rule that does not exist. */
export const rulePageRequest = 'copydesk/rulePage';
export interface RulePageParams {
  readonly rule: string;
}

/** Request: the names and terms that an open article's front matter lists; null where it is not open. */
export const articleListsRequest = 'copydesk/articleLists';
export interface ArticleLists {
  readonly names: readonly object[];
  readonly glossary: readonly object[];
  /** In words, what cannot be read of them. */
  readonly faults: readonly string[];
}

/** Request: the edit by which an open article's front matter lists these and no others; null where it has no place. */
export const articleListsEditRequest = 'copydesk/articleListsEdit';
export interface ArticleListsEditParams {
  readonly uri: string;
  readonly names: readonly object[];
  readonly glossary: readonly object[];
}

/** Request: the edits of all safe fixes of an open article, as LSP text edits. */
export const safeFixesRequest = 'copydesk/safeFixes';

/** Request: the one good repair of each finding of an open article that has one, by rule. */
export const repairsRequest = 'copydesk/repairs';
export interface RepairReport {
  readonly rule: string;
  /** What the rule marks. */
  readonly what: string;
  /** Repairs that can be made together. */
  readonly repairs: readonly {
    readonly title: string;
    /** The words that it changes. */
    readonly text: string;
    /** As LSP text edits. */
    readonly edits: readonly unknown[];
  }[];
}

/** Request: what the views and the attribution map show of an open article; null where it is not checked. */
export const outlineRequest = 'copydesk/outline';
/** Offsets are UTF-16 code units of the document. */
export interface PlaceReport {
  readonly start: number;
  readonly end: number;
}
export interface StatementReport extends PlaceReport {
  readonly text: string;
}
/** A passage that cannot stand beside another: its words, and the other's place, words and source. */
export interface ConflictReport extends StatementReport {
  /** What they differ about: “how many were killed”. */
  readonly about: string;
  readonly source: string;
  readonly here: string;
}
export interface SourceReport {
  readonly name: string;
  readonly kind: string;
  /** Sentences it vouches for. */
  readonly claims: readonly StatementReport[];
}
/** A sentence and who vouches for it. */
export interface ClaimReport extends PlaceReport {
  readonly status: 'attributed' | 'implied' | 'unattributed' | 'none';
  /** Index into the sources, where the source has a name. */
  readonly source?: number;
  /** The sentence that names the source, for `implied`. */
  readonly carriedFrom?: PlaceReport;
  /** What it conflicts with; absent where there is none. */
  readonly conflicts?: readonly ConflictReport[];
}
export interface NameReport {
  readonly name: string;
  /** Who it is: the office on the article's day. */
  readonly about?: string;
  /** The name in its own script. */
  readonly native?: string;
  /** Each spelling in the article and where it stands. */
  readonly spellings: readonly { readonly text: string; readonly at: readonly PlaceReport[] }[];
  readonly findings: readonly string[];
}
export interface FindingReport extends PlaceReport {
  readonly rule: string;
  readonly family: string;
  readonly severity: string;
  readonly text: string;
  readonly message: string;
}
export interface OutlineReport {
  readonly version: number;
  readonly sources: readonly SourceReport[];
  readonly claims: readonly ClaimReport[];
  readonly names: readonly NameReport[];
  readonly findings: readonly FindingReport[];
}

/** Notification from the server, after each check of an open article. */
export const checkedNotification = 'copydesk/checked';
export interface CheckedParams extends ArticleReport {
  readonly uri: string;
  readonly version: number;
}

/** Commands that the client carries out when a code action is chosen; the argument is a FindingRef. */
export const commands = {
  stet: 'copydesk.stet',
  addName: 'copydesk.addName',
  openRule: 'copydesk.openRule',
  setSeverity: 'copydesk.setSeverity',
  previewKind: 'copydesk.previewKind',
  /** Argument: a Place. */
  goTo: 'copydesk.goTo',
} as const;

/** A stretch of a document as a command gets it, lines and characters from 0. */
export interface Place {
  readonly uri: string;
  readonly range: readonly [startLine: number, startCharacter: number, endLine: number, endCharacter: number];
}

/** A finding as a command gets it. */
export interface FindingRef {
  readonly uri: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly text: string;
}

/** Request to the client: the text of a file, null where there is none. Only files beside an open article are asked for. */
export const readFileRequest = 'copydesk/readFile';

/** Request: one article's sources side by side, or two articles. The texts come with it: they need not be open. */
export const compareRequest = 'copydesk/compare';
export interface ComparedText {
  readonly uri: string;
  /** What its column is called. */
  readonly name: string;
  readonly languageId: string;
  readonly text: string;
}
export interface CompareParams {
  readonly articles: readonly [ComparedText] | readonly [ComparedText, ComparedText];
  readonly title: string;
  readonly words: ComparisonWords;
}
export interface CompareReport {
  /** For the page: passages are buttons with `data-column`, `data-start` and `data-end`. */
  readonly body: string;
  readonly markdown: string;
  /** A page that stands alone. */
  readonly html: string;
}
export type { ComparisonWords };
