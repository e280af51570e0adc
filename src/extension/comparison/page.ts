import { env, l10n, Uri, type Webview } from 'vscode';

/**
 * The page around a comparison. It may load its own script and style and nothing else; no code stands in the page.
 * The comparison itself comes as a message, its words escaped where it was written.
 */
export function pageHtml(webview: Webview, media: Uri, title: string): string {
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(24)), (b) => b.toString(36)).join('');
  const address = (file: string): string => String(webview.asWebviewUri(Uri.joinPath(media, 'comparison', file)));
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'; form-action 'none'; base-uri 'none'`;
  return `<!DOCTYPE html>
<html lang="${escaped(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('page.css')}">
<title>${escaped(title)}</title>
</head>
<body>
<div class="actions">
<button type="button" id="save">${escaped(l10n.t('Save as Markdown or HTML…'))}</button>
<button type="button" id="copy" class="secondary">${escaped(l10n.t('Copy as Markdown'))}</button>
</div>
<div id="comparison"></div>
<script nonce="${nonce}" src="${address('page.js')}"></script>
</body>
</html>`;
}

const escaped = (s: string): string =>
  s.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);
