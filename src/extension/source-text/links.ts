import type { Memento } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type SourceLinkParams, sourceLinkNotification } from '../../server/protocol.ts';

const key = 'sourceLinks';

/** Which file an article was translated from, where a person has said so; remembered in this workspace. */
export class SourceLinks {
  constructor(
    private readonly state: Memento,
    private readonly client: BaseLanguageClient,
  ) {}

  of(article: string): string | undefined {
    return this.#all()[article];
  }

  /** @param source a URI, or nothing to go by the files' names again */
  async set(article: string, source: string | undefined): Promise<void> {
    const { [article]: _, ...others } = this.#all();
    await this.state.update(key, source ? { ...others, [article]: source } : others);
    await this.#send(article, source ?? null);
  }

  sendAll(): void {
    for (const [article, source] of Object.entries(this.#all())) void this.#send(article, source);
  }

  #all(): Readonly<Record<string, string>> {
    return this.state.get(key, {});
  }

  #send(uri: string, source: string | null): Promise<void> {
    const params: SourceLinkParams = { uri, source };
    return this.client.sendNotification(sourceLinkNotification, params);
  }
}
