import type { Memento } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ArticleDateParams, articleDateNotification } from '../server/protocol.ts';

const key = 'articleDates';

/** Dates that people set for articles by command, remembered in this workspace. */
export class ArticleDates {
  constructor(
    private readonly state: Memento,
    private readonly client: BaseLanguageClient,
  ) {}

  of(uri: string): string | undefined {
    return this.all()[uri];
  }

  /** @param date ISO 8601, or nothing to take the article's own word again */
  async set(uri: string, date: string | undefined): Promise<void> {
    const { [uri]: _, ...others } = this.all();
    await this.state.update(key, date ? { ...others, [uri]: date } : others);
    await this.send(uri, date ?? null);
  }

  sendAll(): void {
    for (const [uri, date] of Object.entries(this.all())) void this.send(uri, date);
  }

  private all(): Record<string, string> {
    return this.state.get(key, {});
  }

  private send(uri: string, date: string | null): Promise<void> {
    const params: ArticleDateParams = { uri, date };
    return this.client.sendNotification(articleDateNotification, params);
  }
}
