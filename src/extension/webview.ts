import { type ExtensionContext, env, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';

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
  const icon = (theme: string): Uri => Uri.joinPath(media, `page-${theme}.svg`);
  panel.iconPath = { light: icon('light'), dark: icon('dark') };
  const { webview } = panel;
  const nonce = randomNonce();
  const script = webview.asWebviewUri(Uri.joinPath(root, `${id}.js`));
  const style = webview.asWebviewUri(Uri.joinPath(media, 'webview', 'page.css'));
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'; form-action 'none'`;
  webview.html = `<!DOCTYPE html>
<html lang="${escaped(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>${escaped(title)}</title>
</head>
<body data-words="${escaped(JSON.stringify(words))}">
<main lang="${escaped(env.language)}"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
  return panel;
}

const escaped = (s: string): string =>
  s.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return Array.from(bytes, (b) => b.toString(36)).join('');
}
