import { button, editor, h, wordsOnPage } from './dom.ts';
import type { FromReport, ReportPageWords, ToReport } from './report-messages.ts';

// The page of a folder's report: the content comes as HTML, whose words the server has escaped.
const words = wordsOnPage<ReportPageWords>();
const send = (message: FromReport): void => editor.postMessage(message);
const content = h('div');
const exports = (['html', 'sarif', 'csv'] as const).map((format) =>
  button(words[format], () => send({ type: 'export', format })),
);
document.querySelector('main')!.append(
  h(
    'div',
    { class: 'tools', role: 'toolbar', 'aria-label': words.exportAs },
    h('span', { class: 'quiet' }, words.exportAs),
    ...exports,
    button(words.again, () => send({ type: 'check' })),
  ),
  content,
);

content.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLElement>('button.link') : null;
  const { uri, line, column, page } = link?.dataset ?? {};
  if (page) send({ type: 'rule', rule: page });
  else if (uri) send({ type: 'go', uri, line: Number(line), column: Number(column) });
});
content.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && target.id === 'filter') only(target.value);
});
window.addEventListener('message', ({ data }: MessageEvent<ToReport>) => {
  const parsed = new DOMParser().parseFromString(data.html, 'text/html');
  content.replaceChildren(...parsed.body.childNodes);
});
send({ type: 'ready' });

// Shows the findings of one rule, or of all; a file without any is hidden.
function only(rule: string): void {
  for (const file of content.querySelectorAll('details')) {
    const items = [...file.querySelectorAll<HTMLElement>('li')];
    for (const item of items) item.hidden = rule !== '' && item.dataset.rule !== rule;
    file.hidden = items.every((i) => i.hidden);
  }
}
