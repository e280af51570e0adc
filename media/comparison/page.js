// The page of a comparison: shows what it is sent, and says which passage was chosen.
(() => {
  const editor = acquireVsCodeApi();
  const place = document.getElementById('comparison');
  const keyOf = (b) => `${b.dataset.column} ${b.dataset.start}`;

  window.addEventListener('message', ({ data }) => {
    if (data.type !== 'show') return;
    editor.setState(data.state);
    // A person who reads on finds the same passage under the fingers and the eye.
    const focused = document.activeElement?.classList.contains('passage') ? keyOf(document.activeElement) : undefined;
    const { scrollX, scrollY } = window;
    place.innerHTML = data.body;
    window.scrollTo(scrollX, scrollY);
    if (focused) [...place.querySelectorAll('.passage')].find((b) => keyOf(b) === focused)?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (button?.classList.contains('passage')) {
      const { column, start, end } = button.dataset;
      editor.postMessage({ type: 'go', column: Number(column), start: Number(start), end: Number(end) });
    } else if (button) editor.postMessage({ type: button.id });
  });
  // Up and down move from row to row in a column, as in a table of figures.
  document.addEventListener('keydown', (event) => {
    const row = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const button = event.target.closest('.passage');
    if (!row || !button) return;
    const own = [...place.querySelectorAll(`.passage[data-column="${button.dataset.column}"]`)];
    const next = own[own.indexOf(button) + row];
    if (next) next.focus();
    event.preventDefault();
  });
  editor.postMessage({ type: 'ready' });
})();
