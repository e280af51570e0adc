// The only code of the program that speaks to the network. It runs when a person asks for it, and sends what they typed.
import {
  englishLabel,
  hitsIn,
  itemsIn,
  nameFrom,
  officesOf,
  type WikidataHit,
  type WikidataName,
  wikidataLanguages,
} from '../lists/wikidata.ts';

export const wikidataAddress = 'https://www.wikidata.org/w/api.php';

export interface AskOptions {
  /** Address of the API. */
  readonly address?: string;
  /** Longest wait for one answer, in milliseconds. */
  readonly timeout?: number;
  /** Largest answer taken, in bytes. */
  readonly largest?: number;
  /** Ends the asking. */
  readonly signal?: AbortSignal;
}

/** Why there is no answer. `detail`: the status, the API's own words, or the seconds it asks to wait. */
export class WikidataFault extends Error {
  constructor(
    readonly kind: 'offline' | 'timeout' | 'busy' | 'refused' | 'large' | 'unreadable' | 'stopped',
    readonly detail = '',
  ) {
    super(inWords[kind](detail));
  }
}

const inWords: Readonly<Record<WikidataFault['kind'], (detail: string) => string>> = {
  offline: () => 'Wikidata cannot be reached. Is there a connection to the internet?',
  timeout: () => 'Wikidata did not answer in time. Try again later.',
  busy: (s) => `Wikidata asks to wait${s ? ` ${s} seconds` : ' a while'} before the next question.`,
  refused: (why) => `Wikidata refused the question: ${why}`,
  large: () => 'The answer is too large. Ask for fewer items at a time.',
  unreadable: () => 'The answer is not what Wikidata is known to answer.',
  stopped: () => 'Stopped.',
};

/** Items that one request may ask for, by the API's rules. */
const mostItems = 50;
/** Longest search words sent. */
const longestSearch = 250;

/** Asks Wikidata's API (MediaWiki, wbsearchentities and wbgetentities). Throws WikidataFault. */
export class Wikidata {
  constructor(private readonly options: AskOptions = {}) {}

  /** Items whose names begin with the words; at most ten. */
  async search(words: string): Promise<WikidataHit[]> {
    const answer = await this.#ask({
      action: 'wbsearchentities',
      search: words.slice(0, longestSearch),
      language: 'en',
      uselang: 'en',
      type: 'item',
      limit: '10',
    });
    const hits = hitsIn(answer);
    if (!hits) throw new WikidataFault('unreadable');
    return hits;
  }

  /** The items as entries, in the order of the ids; an item that does not exist or has no English name is left out. */
  async names(ids: readonly string[]): Promise<WikidataName[]> {
    const items = await this.#items(ids, 'labels|aliases|descriptions|claims', Object.keys(wikidataLanguages));
    const offices = await this.#items([...new Set(items.flatMap(officesOf))], 'labels', ['en']);
    const titles = new Map(offices.map((o) => [String(o.id), englishLabel(o)]));
    const byId = new Map(items.map((i) => [String(i.id), i]));
    return ids.flatMap((id) => {
      const item = byId.get(id);
      return (item && nameFrom(item, titles)) ?? [];
    });
  }

  async #items(ids: readonly string[], props: string, languages: readonly string[]) {
    const found: Readonly<Record<string, unknown>>[] = [];
    for (let i = 0; i < ids.length; i += mostItems) {
      const answer = await this.#ask({
        action: 'wbgetentities',
        ids: ids.slice(i, i + mostItems).join('|'),
        props,
        languages: languages.join('|'),
      });
      const items = itemsIn(answer);
      if (!items) throw new WikidataFault('unreadable');
      found.push(...items);
    }
    return found;
  }

  async #ask(parameters: Readonly<Record<string, string>>): Promise<unknown> {
    const { address = wikidataAddress, timeout = 15_000, largest = 8_000_000, signal } = this.options;
    const url = new URL(address);
    // `origin=*`: an anonymous question, also from a page of another site.
    const all = { ...parameters, format: 'json', origin: '*' };
    for (const [key, value] of Object.entries(all)) url.searchParams.set(key, value);
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), timeout);
    const stop = (): void => limit.abort();
    signal?.addEventListener('abort', stop);
    try {
      const headers = { 'Api-User-Agent': 'Copydesk' };
      const response = await fetch(url, { headers, signal: limit.signal, redirect: 'error', credentials: 'omit' });
      if (response.status === 429 || response.status === 503)
        throw new WikidataFault('busy', /^\d+$/.exec(response.headers.get('retry-after') ?? '')?.[0]);
      if (!response.ok) throw new WikidataFault('refused', String(response.status));
      return checked(await textOf(response, largest));
    } catch (error) {
      if (error instanceof WikidataFault) throw error;
      if (signal?.aborted) throw new WikidataFault('stopped');
      throw new WikidataFault(limit.signal.aborted ? 'timeout' : 'offline');
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  }
}

async function textOf(response: Response, largest: number): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) return text + decoder.decode();
    size += piece.value.length;
    if (size > largest) {
      await reader!.cancel();
      throw new WikidataFault('large');
    }
    text += decoder.decode(piece.value, { stream: true });
  }
}

// The API says its errors with status 200.
function checked(text: string): unknown {
  let answer: { error?: { code?: unknown; info?: unknown } } | null;
  try {
    answer = JSON.parse(text) as typeof answer;
  } catch {
    throw new WikidataFault('unreadable');
  }
  const error = answer?.error;
  if (error?.code === 'maxlag' || error?.code === 'ratelimited') throw new WikidataFault('busy');
  if (error) throw new WikidataFault('refused', String(error.info ?? error.code ?? ''));
  return answer;
}
