import { Disposable, l10n, languages, Uri } from 'vscode';
import { articles } from '../articles.ts';
import type { ActiveOutline } from '../outline.ts';
import type { SourceLinks } from './links.ts';

/** An entry behind the language: the source text that the article is compared with, or the offer to link one. */
export function showLink(outline: ActiveOutline, links: SourceLinks): Disposable {
  const item = languages.createLanguageStatusItem('copydesk.source', articles);
  item.name = l10n.t('Copydesk: source text');
  const show = (): void => {
    const { source, uri } = outline.checked ?? {};
    if (source && source.uri === uri) {
      item.text = l10n.t('Source text: in this file');
      item.detail = '';
      item.command = { command: 'copydesk.compareSource', title: l10n.t('Compare') };
      return;
    }
    item.text = source
      ? l10n.t('Source text: {0}', Uri.parse(source.uri).path.split('/').at(-1) ?? '')
      : l10n.t('Source text: none');
    item.detail = source && links.of(outline.checked!.uri) === source.uri ? l10n.t('linked by you') : '';
    item.command = source
      ? { command: 'copydesk.showSource', title: l10n.t('Show beside') }
      : { command: 'copydesk.linkSource', title: l10n.t('Link…') };
  };
  show();
  return Disposable.from(item, outline.onChange(show));
}
