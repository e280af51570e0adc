import { config } from '@vscode/l10n';
import { CodeActionKind, type Connection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version as packageVersion } from '../../package.json';
import { safeFixes, together } from '../engine/apply.ts';
import { articleLists } from '../engine/article-lists.ts';
import type { CheckResult } from '../engine/check.ts';
import { readWorkspaceFile } from '../engine/workspace-file.ts';
import { rulePage as pageOf } from '../report/rule-page.ts';
import { sarifReport } from '../report/sarif.ts';
import { reportedFindings } from '../report/summary.ts';
import { folderReport } from '../report/write.ts';
import { rules } from '../rules/index.ts';
import { withLists } from '../text/front-matter-lists.ts';
import { codeActions, fixAllKind } from './actions.ts';
import { alignmentReport } from './alignment.ts';
import { comparisonReport } from './comparison.ts';
import { diagnosticsOf, faultDiagnostic, textEdits } from './convert.ts';
import { type HoverOptions, hoverAt } from './hover.ts';
import { type Checked, OpenArticle } from './open-article.ts';
import { outlineOf } from './outline.ts';
import * as protocol from './protocol.ts';
import { repairsOf } from './repairs.ts';
import { articleReport } from './reports.ts';
import { inEditorsLanguage } from './said.ts';
import { SettingsStore } from './settings.ts';
import { SourceTexts } from './source-texts.ts';

/** What the server cannot do by itself. */
export interface Outside {
  /** Reads a file of the workspace, for editors without our client; undefined where there is none. */
  readonly readFile?: (uri: string) => string | undefined;
}

/** Documents of these schemes are no articles: output panels, diffs, settings, our own pages. */
const foreign =
  /^(?:output|git|gitlens|vscode|vscode-userdata|vscode-settings|vscode-scm|vscode-chat[a-z-]*|debug|search-editor|walkThrough|walkThroughSnippet|comment|copydesk-[a-z]+):/;
const isArticle = (uri: string): boolean => !foreign.test(uri);

/** Serves one connection: checks open articles as they change, explains and repairs. Knows no platform. */
export function serve(connection: Connection, outside: Outside = {}): void {
  const documents = new TextDocuments(TextDocument);
  const settings = new SettingsStore();
  const opened = new Map<string, OpenArticle>();
  const results = new Map<string, Checked & { readonly version: number }>();
  const dates = new Map<string, string>();
  const waiting = new Set<string>();
  let clientReads = false;
  const sarif = sarifReport(rules, packageVersion);
  const sources = new SourceTexts(
    async (uri) => {
      const open = documents.get(uri);
      if (open) return open.getText();
      if (!clientReads) return outside.readFile?.(uri);
      return (await connection.sendRequest<string | null>(protocol.readFileRequest, { uri })) ?? undefined;
    },
    (uri) => settings.of(uri).sourcePatterns,
  );
  let rulePage: string | undefined;
  let hovers: HoverOptions = {};
  let folders: readonly string[] = [];

  const context = (uri: string, format: string) => ({
    uri,
    format: format === 'markdown' ? ('markdown' as const) : ('plain' as const),
    settings: settings.of(uri),
    date: dates.has(uri) ? { iso: dates.get(uri)!, origin: 'command' as const } : undefined,
    source: sources.of(uri),
  });

  // The result for the document's present version; checked now where it is not known yet.
  const checked = (document: TextDocument): Checked => {
    const known = results.get(document.uri);
    if (known?.version === document.version) return known;
    let article = opened.get(document.uri);
    if (!article) opened.set(document.uri, (article = new OpenArticle()));
    const now = article.check(document.getText(), context(document.uri, document.languageId));
    results.set(document.uri, { version: document.version, ...now });
    return now;
  };
  const current = (document: TextDocument): CheckResult => checked(document).result;

  const publish = (uri: string): void => {
    const document = documents.get(uri);
    waiting.delete(uri);
    if (!document || !isArticle(uri)) return;
    const { result, fault } = settings.enabled ? checked(document) : {};
    const diagnostics = result ? diagnosticsOf(document, result, rulePage) : [];
    if (fault) diagnostics.push(faultDiagnostic(fault));
    connection.sendDiagnostics({ uri, version: document.version, diagnostics });
    const nothing: protocol.ArticleReport = { counts: {}, strictness: settings.of(uri).strictness, notes: [] };
    const report = result ? articleReport(result) : nothing;
    connection.sendNotification(protocol.checkedNotification, { uri, version: document.version, ...report });
  };

  // Edits that arrive together are checked once, after the messages already waiting were read.
  const schedule = (uri: string): void => {
    if (waiting.has(uri)) return;
    waiting.add(uri);
    setTimeout(() => publish(uri), 0);
  };
  const recheck = (): void => {
    results.clear();
    for (const d of documents.all()) schedule(d.uri);
  };

  const takeFile = (folder: string, text: string | null | undefined): void => {
    const uri = `${folder.replace(/\/$/, '')}/copydesk.json`;
    if (typeof text !== 'string') {
      settings.setFile(folder, undefined);
      connection.sendDiagnostics({ uri, diagnostics: [] });
    } else {
      const { file, problems } = readWorkspaceFile(text);
      settings.setFile(folder, file);
      const document = TextDocument.create(uri, 'jsonc', 0, text);
      const range = (s: { start: number; end: number }) => ({
        start: document.positionAt(s.start),
        end: document.positionAt(s.end),
      });
      connection.sendDiagnostics({
        uri,
        diagnostics: problems.map((p) => ({
          range: range(p),
          severity: 2,
          source: 'copydesk',
          message: inEditorsLanguage(p.said),
        })),
      });
    }
    recheck();
    lookBesideAll();
  };
  const readFolders = (): void => {
    for (const folder of folders) takeFile(folder, outside.readFile?.(`${folder.replace(/\/$/, '')}/copydesk.json`));
  };

  connection.onInitialize((params) => {
    const options = (params.initializationOptions ?? {}) as protocol.InitializationOptions;
    rulePage = options.rulePage;
    config({ contents: (options.words ?? {}) as Record<string, string> });
    hovers = { rulePage, commandLinks: options.commandLinks };
    clientReads = options.clientReadsFiles === true;
    folders = options.clientReadsFiles ? [] : (params.workspaceFolders ?? []).map((f) => f.uri);
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
      },
      serverInfo: { name: 'copydesk' },
    };
  });
  connection.onInitialized(() => readFolders());
  connection.onDidChangeConfiguration(({ settings: all }) => {
    settings.setOwn(((all ?? {}) as { copydesk?: protocol.ClientSettings }).copydesk ?? {});
    recheck();
    lookBesideAll();
  });
  connection.onDidChangeWatchedFiles(() => readFolders());
  connection.onHover(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    return document && settings.enabled && isArticle(document.uri)
      ? hoverAt(document, current(document), document.offsetAt(position), hovers)
      : null;
  });
  connection.onCodeAction((params) => {
    const document = documents.get(params.textDocument.uri);
    return document && settings.enabled && isArticle(document.uri)
      ? codeActions(document, current(document), params, rulePage)
      : [];
  });

  connection.onNotification(protocol.workspaceFileNotification, (p: protocol.WorkspaceFileParams) =>
    takeFile(p.folder, p.text),
  );
  connection.onNotification(protocol.ownStetsNotification, (p: protocol.OwnStetsParams) => {
    settings.setStets(p.stets);
    recheck();
  });
  connection.onNotification(protocol.articleDateNotification, ({ uri, date }: protocol.ArticleDateParams) => {
    if (date) dates.set(uri, date);
    else dates.delete(uri);
    results.delete(uri);
    schedule(uri);
  });
  connection.onNotification(protocol.sourceLinkNotification, ({ uri, source }: protocol.SourceLinkParams) => {
    sources.link(uri, source ?? undefined);
    void lookBeside(uri);
  });
  connection.onRequest(protocol.alignmentRequest, async ({ uri }: protocol.ArticleParams) => {
    // An article that was opened a moment ago.
    if (!sources.of(uri)) await lookBeside(uri);
    const document = documents.get(uri);
    return document && settings.enabled ? alignmentReport(current(document), document.version) : null;
  });
  connection.onRequest(protocol.checkTextRequest, async ({ uri, text, path }: protocol.CheckTextParams) => {
    // Of a closed article the source text is looked for now, and forgotten again.
    const closed = !documents.get(uri);
    if (closed) await sources.look(uri).catch(() => undefined);
    const document = TextDocument.create(uri, /\.(?:md|markdown)$/i.test(uri) ? 'markdown' : 'plaintext', 0, text);
    const { result } = new OpenArticle().check(text, context(uri, document.languageId));
    if (closed && !documents.get(uri)) sources.forget(uri);
    return {
      diagnostics: diagnosticsOf(document, result, rulePage),
      findings: reportedFindings(result),
      sarif: sarif.file({ path, result }),
      ...articleReport(result),
    } satisfies protocol.CheckTextReport;
  });
  connection.onRequest(protocol.folderReportRequest, (p: protocol.FolderReportParams) => {
    const { format, files, words, language } = p;
    if (format !== 'sarif') return folderReport(format, files, words, language);
    const findings = files.reduce((n, f) => n + f.findings.length, 0);
    const pieces = files.map((f) => f.sarif).filter(Boolean);
    return sarif.open + pieces.join(sarif.between) + sarif.close({ files: files.length, findings, notes: words.notes });
  });
  connection.onRequest(protocol.articleRequest, ({ uri }: protocol.ArticleParams) => {
    const document = documents.get(uri);
    return document ? articleReport(current(document)) : null;
  });
  connection.onRequest(protocol.safeFixesRequest, ({ uri }: protocol.ArticleParams) => {
    const document = documents.get(uri);
    return document ? textEdits(document, together(safeFixes(current(document).findings))) : [];
  });

  connection.onRequest(protocol.repairsRequest, ({ uri }: protocol.ArticleParams) => {
    const document = documents.get(uri);
    return document && settings.enabled ? repairsOf(document, current(document)) : [];
  });
  connection.onRequest(protocol.articleListsRequest, ({ uri }: protocol.ArticleParams) => {
    const document = documents.get(uri);
    if (!document) return null;
    const lists = articleLists(document.languageId === 'markdown' ? document.getText() : '');
    return { ...lists, faults: lists.faults.map(inEditorsLanguage) } satisfies protocol.ArticleLists;
  });
  connection.onRequest(protocol.articleListsEditRequest, ({ uri, ...lists }: protocol.ArticleListsEditParams) => {
    const document = documents.get(uri);
    const edit = document?.languageId === 'markdown' ? withLists(document.getText(), lists) : undefined;
    return edit ? textEdits(document!, [edit])[0] : null;
  });
  connection.onRequest(protocol.outlineRequest, ({ uri }: protocol.ArticleParams) => {
    const document = documents.get(uri);
    return document && settings.enabled && isArticle(uri) ? outlineOf(current(document), document.version) : null;
  });
  connection.onRequest(protocol.compareRequest, (params: protocol.CompareParams) =>
    comparisonReport(params, ({ uri, languageId }) => context(uri, languageId)),
  );
  connection.onRequest(protocol.rulePageRequest, ({ rule }: protocol.RulePageParams) => {
    const meta = rules.find((r) => r.meta.id === rule)?.meta;
    return meta ? pageOf(meta) : null;
  });

  // A source text that came or changed makes the article's values be compared anew.
  const lookBeside = async (uri: string): Promise<void> => {
    try {
      if (!isArticle(uri) || !(await sources.look(uri)) || !documents.get(uri)) return;
    } catch {
      return; // the client cannot read it: the article is checked alone
    }
    results.delete(uri);
    schedule(uri);
  };
  // Where source texts lie may have been said anew, or one was saved.
  const lookBesideAll = (): void => {
    for (const d of documents.all()) void lookBeside(d.uri);
  };
  documents.onDidChangeContent(({ document }) => schedule(document.uri));
  documents.onDidOpen(({ document }) => void lookBeside(document.uri));
  documents.onDidSave(() => lookBesideAll());
  documents.onDidClose(({ document }) => {
    for (const map of [opened, results]) map.delete(document.uri);
    sources.forget(document.uri);
    connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  documents.listen(connection);
  connection.listen();
}
