/** What the editor gives to a page. */
interface Editor {
  postMessage(message: unknown): void;
}
declare function acquireVsCodeApi(): Editor;

/** The editor, for sending messages; asked for once, as it may be. */
export const editor = acquireVsCodeApi();

/** The words that the extension put on the page. */
export const wordsOnPage = <T>(): T => JSON.parse(document.body.dataset.words ?? '{}') as T;

type Attributes = Readonly<Record<string, string | boolean | undefined>>;
type Child = Node | string | undefined | false;

/** Makes an element; text is always set as text. An attribute that is false or undefined is left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children.filter((c): c is Node | string => c !== undefined && c !== false));
  return element;
}

/** A button that does something. */
export function button(label: string, run: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const b = h('button', { type: 'button', ...attributes }, label);
  b.addEventListener('click', run);
  return b;
}
