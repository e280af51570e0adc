import { l10n, Uri, type Webview } from 'vscode';
import { escaped, pageHtml } from '../webview.ts';

/** The page around a comparison. The comparison itself comes as a message, its words escaped where it was written. */
export function comparisonHtml(webview: Webview, media: Uri, title: string): string {
  return pageHtml(webview, {
    title,
    script: Uri.joinPath(media, 'comparison', 'page.js'),
    style: Uri.joinPath(media, 'comparison', 'page.css'),
    body: `<body>
<div class="actions">
<button type="button" id="save">${escaped(l10n.t('Save as Markdown or HTML…'))}</button>
<button type="button" id="copy" class="secondary">${escaped(l10n.t('Copy as Markdown'))}</button>
</div>
<div id="comparison"></div>`,
  });
}
