import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { InitializationOptions } from '../../src/server/protocol.ts';
import { type Outside, serve } from '../../src/server/server.ts';

/** An editor as far as the server can tell: over streams, in this process. */
export class TestClient {
  readonly diagnostics = new Map<string, { version: number | undefined; list: readonly Diagnostic[] }>();
  readonly #versions = new Map<string, number>();

  /** @param patience milliseconds to wait for an answer */
  constructor(
    readonly connection: ProtocolConnection,
    readonly patience = 15_000,
  ) {
    connection.onNotification('textDocument/publishDiagnostics', (p) => {
      this.diagnostics.set(p.uri, { version: p.version, list: p.diagnostics });
    });
  }

  async start(options: InitializationOptions = {}, folders: readonly string[] = []) {
    this.connection.listen();
    const result = await this.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
      initializationOptions: options,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    });
    await this.connection.sendNotification('initialized', {});
    return result as { capabilities: Record<string, unknown>; serverInfo: { name: string } };
  }

  /** Opens or replaces a document and waits for what is said of it. */
  async text(uri: string, text: string, languageId = 'plaintext'): Promise<readonly Diagnostic[]> {
    const before = this.#versions.get(uri);
    const version = (before ?? 0) + 1;
    this.#versions.set(uri, version);
    if (before === undefined)
      await this.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version, text },
      });
    else
      await this.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
    await this.until(() => this.diagnostics.get(uri)?.version === version);
    return this.diagnostics.get(uri)!.list;
  }

  async until(condition: () => boolean, what = 'condition'): Promise<void> {
    for (const end = Date.now() + this.patience; !condition(); ) {
      if (Date.now() > end) throw new Error(`timed out: ${what}`);
      await new Promise((r) => setTimeout(r, 5));
    }
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  close(): void {
    this.connection.dispose();
  }
}

/** Serves in this process. */
export function inProcess(outside: Outside = {}): TestClient {
  const [up, down] = [new PassThrough(), new PassThrough()];
  serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), outside);
  return new TestClient(createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up)));
}
