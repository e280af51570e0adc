import type { Memento } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ArticleDateParams, articleDateNotification } from '../server/protocol.ts';

const key = 'articleDates';

/** Dates that people set for articles by command, remembered in this workspace; of unsaved ones until the end. */
export class ArticleDates {
  #unsaved: Readonly<Record<string, string>> = {};

  constructor(
    private readonly state: Memento,
    private readonly client: BaseLanguageClient,
  ) {}

  of(uri: string): string | undefined {
    return this.#all()[uri];
  }

  /** @param date ISO 8601, or nothing to take the article's own word again */
  async set(uri: string, date: string | undefined): Promise<void> {
    const unsaved = uri.startsWith('untitled:');
    const { [uri]: _, ...others } = unsaved ? this.#unsaved : this.#saved();
    const dates = date ? { ...others, [uri]: date } : others;
    if (unsaved) this.#unsaved = dates;
    else await this.state.update(key, dates);
    await this.#send(uri, date ?? null);
  }

  sendAll(): void {
    for (const [uri, date] of Object.entries(this.#all())) void this.#send(uri, date);
  }

  #saved(): Readonly<Record<string, string>> {
    return this.state.get(key, {});
  }

  #all(): Readonly<Record<string, string>> {
    return { ...this.#saved(), ...this.#unsaved };
  }

  #send(uri: string, date: string | null): Promise<void> {
    const params: ArticleDateParams = { uri, date };
    return this.client.sendNotification(articleDateNotification, params);
  }
}
