import { type CancellationToken, FileType, Uri, workspace } from 'vscode';

/** Files larger than this (bytes) are no articles. */
const largestFile = 8_000_000;

/**
 * Every text and Markdown file of the workspace, folder by folder. It reads the folders itself: not every virtual
 * workspace can be searched. Folders whose name starts with a dot, and node_modules, are left out.
 */
export async function articleFiles(token: CancellationToken): Promise<Uri[]> {
  const found: Uri[] = [];
  const waiting = (workspace.workspaceFolders ?? []).map((f) => f.uri);
  for (let folder = waiting.pop(); folder && !token.isCancellationRequested; folder = waiting.pop()) {
    const entries = await workspace.fs.readDirectory(folder).then(undefined, () => []);
    for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
      const uri = Uri.joinPath(folder, name);
      if (type === FileType.Directory && !name.startsWith('.') && name !== 'node_modules') waiting.push(uri);
      else if (type & FileType.File && /\.(?:txt|md|markdown)$/i.test(name)) found.push(uri);
    }
  }
  return found;
}

/** The text of a file; undefined where it holds no text or too much. Throws where it cannot be read. */
export async function articleText(uri: Uri): Promise<string | undefined> {
  const bytes = await workspace.fs.readFile(uri);
  if (bytes.length > largestFile || bytes.subarray(0, 8192).includes(0)) return undefined;
  return new TextDecoder().decode(bytes);
}
