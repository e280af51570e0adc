import { commands, Disposable, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type RulePageParams, rulePageRequest } from '../server/protocol.ts';

const scheme = 'copydesk-rule';

/** Shows a rule's page, as rendered Markdown where the editor can. It comes from the rule itself: nothing is fetched. */
export async function openRulePage(rule: string): Promise<void> {
  const page = Uri.from({ scheme, path: `/${rule}.md` });
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    await window.showTextDocument(page, { preview: true });
  }
}

/** Gives rules their pages, and opens the `…/rule/<id>` links behind a finding's code. */
export function serveRulePages(client: BaseLanguageClient): Disposable {
  const pages = workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: ({ path }) => {
      const params: RulePageParams = { rule: path.slice(1).replace(/\.md$/, '') };
      return client.sendRequest<string | null>(rulePageRequest, params);
    },
  });
  const links = window.registerUriHandler({
    handleUri({ path }) {
      const rule = /^\/rule\/([a-z-]+)$/.exec(path)?.[1];
      if (rule) void openRulePage(rule);
    },
  });
  return Disposable.from(pages, links);
}
