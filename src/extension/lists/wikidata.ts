import { type CancellationToken, l10n, ProgressLocation, window } from 'vscode';
import { Wikidata, WikidataFault, wikidataAddress } from '../../wikidata/ask.ts';
import type { Levels } from './levels.ts';
import { addChosen } from './transfer.ts';

/**
 * Import from Wikidata: the person types words or item ids and is told before that these, and nothing else, are sent,
 * and to where; chooses among what was found; chooses again among the entries made of it.
 * @param address of the API, where it is another than Wikidata's own
 */
export async function importFromWikidata(levels: Levels, address = wikidataAddress): Promise<void> {
  const words = await window.showInputBox({
    title: l10n.t('Import Names from Wikidata'),
    prompt: l10n.t(
      'Enter sends what you type here to {0}, and nothing else: no article, no name from your lists.',
      new URL(address).host,
    ),
    placeHolder: l10n.t('A name, or item numbers such as Q47'),
    ignoreFocusOut: true,
  });
  if (!words?.trim()) return;
  try {
    const ids = /^\s*(?:Q\d+[\s,;]*)+$/.test(words) ? words.match(/Q\d+/g)! : await search(words.trim(), address);
    if (!ids?.length) return;
    const found = await asking(address, (wikidata) => wikidata.names(ids));
    if (found)
      await addChosen(
        levels,
        'names',
        found.map((f) => f.name),
        'Wikidata',
      );
  } catch (error) {
    if (!(error instanceof WikidataFault)) throw error;
    if (error.kind !== 'stopped') void window.showErrorMessage(wordsOf(error));
  }
}

// The ids of the items chosen among those found.
async function search(words: string, address: string): Promise<string[] | undefined> {
  const hits = await asking(address, (wikidata) => wikidata.search(words));
  if (!hits?.length) {
    if (hits) void window.showInformationMessage(l10n.t('Wikidata knows nothing by the name of “{0}”.', words));
    return undefined;
  }
  const items = hits.map(({ id, label, description }) => ({ label, description: id, detail: description, id }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Whom or what do you mean?'),
    placeHolder: l10n.t('Enter asks Wikidata for the names of those marked'),
    canPickMany: true,
    matchOnDetail: true,
    ignoreFocusOut: true, // the answer took a while: the person may be elsewhere by now
  });
  return chosen?.map((c) => c.id);
}

function asking<T>(address: string, ask: (wikidata: Wikidata) => Promise<T>): Thenable<T> {
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Copydesk: asking {0}', new URL(address).host),
    cancellable: true,
  };
  return window.withProgress(options, (_, token) => ask(new Wikidata({ address, signal: signalOf(token) })));
}

function signalOf(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}

function wordsOf({ kind, detail }: WikidataFault): string {
  switch (kind) {
    case 'offline':
      return l10n.t('Wikidata cannot be reached. Is there a connection to the internet?');
    case 'timeout':
      return l10n.t('Wikidata did not answer in time. Try again later.');
    case 'busy':
      return detail
        ? l10n.t('Wikidata asks to wait {0} seconds before the next question.', detail)
        : l10n.t('Wikidata asks to wait a while before the next question.');
    case 'refused':
      return l10n.t('Wikidata refused the question: {0}', detail);
    case 'large':
      return l10n.t('The answer is too large. Ask for fewer items at a time.');
    default:
      return l10n.t('The answer is not what Wikidata is known to answer.');
  }
}
