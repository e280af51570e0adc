import { commands, Uri, type UriHandler } from 'vscode';

/** Shows a rule's page, bundled with the extension, as rendered Markdown. */
export const openRulePage = (extension: Uri, rule: string): Thenable<unknown> =>
  commands.executeCommand('markdown.showPreview', Uri.joinPath(extension, 'docs', 'rules', `${rule}.md`));

/** Opens `…/rule/<id>` links, those behind a finding's code. */
export const rulePages = (extension: Uri): UriHandler => ({
  handleUri({ path }) {
    const rule = /^\/rule\/([a-z-]+)$/.exec(path)?.[1];
    if (rule) return openRulePage(extension, rule) as Thenable<void>;
  },
});
