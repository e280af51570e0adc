import { type ExtensionContext, env, Uri, ViewColumn, type Webview, type WebviewPanel, window } from 'vscode';

/** A page of our own in an editor tab. */
export interface Page {
  /** The part after `copydesk.`; also the name of its script and style. */
  readonly id: string;
  readonly title: string;
  /** Handed to the script, as JSON: the words in the editor's language. */
  readonly words: Readonly<Record<string, string>>;
  readonly retain?: boolean;
}

/**
 * Opens a page. It may load its own script and style and nothing else: no network, no inline code, no other files. All
 * words reach the script as data and are set as text, so that no word of an article or a file becomes code.
 */
export function openPage(context: ExtensionContext, { id, title, words, retain }: Page): WebviewPanel {
  const root = Uri.joinPath(context.extensionUri, 'dist', 'webview');
  const media = Uri.joinPath(context.extensionUri, 'media');
  const panel = window.createWebviewPanel(`copydesk.${id}`, title, ViewColumn.Active, {
    enableScripts: true,
    enableForms: true,
    localResourceRoots: [root, media],
    retainContextWhenHidden: retain ?? false,
  });
  panel.iconPath = pageIcon(media);
  panel.webview.html = pageHtml(panel.webview, {
    title,
    script: Uri.joinPath(root, `${id}.js`),
    style: Uri.joinPath(media, 'webview', 'page.css'),
    body: `<body data-words="${escaped(JSON.stringify(words))}">
<main lang="${escaped(env.language)}"></main>`,
  });
  return panel;
}

/** The picture in the tab of a page. `media`: the extension's folder of that name. */
export const pageIcon = (media: Uri): { light: Uri; dark: Uri } => ({
  light: Uri.joinPath(media, 'page-light.svg'),
  dark: Uri.joinPath(media, 'page-dark.svg'),
});

/** What differs from page to page; `body` begins with the body's opening tag, its words escaped. */
export interface PageFrame {
  readonly title: string;
  readonly script: Uri;
  readonly style: Uri;
  readonly body: string;
}

/** The frame of a page, and what it may do: load its one script and its one style. */
export function pageHtml(webview: Webview, { title, script, style, body }: PageFrame): string {
  const nonce = randomNonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'; form-action 'none'; base-uri 'none'`;
  return `<!DOCTYPE html>
<html lang="${escaped(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${webview.asWebviewUri(style)}">
<title>${escaped(title)}</title>
</head>
${body}
<script nonce="${nonce}" src="${webview.asWebviewUri(script)}"></script>
</body>
</html>`;
}

/** Words as they may stand in a page, between tags or in an attribute. */
export const escaped = (s: string): string =>
  s.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return Array.from(bytes, (b) => b.toString(36)).join('');
}
