// Drives the workbench as a person would, through playwright-core. Selectors are VS Code 1.100's and are all here.
export class Workbench {
  constructor(page) {
    this.page = page;
    this.quickInput = page.locator('.quick-input-widget:visible');
    this.errors = page.locator('.monaco-editor .squiggly-error');
    this.warnings = page.locator('.monaco-editor .squiggly-warning');
    this.infos = page.locator('.monaco-editor .squiggly-info');
    this.hints = page.locator('.monaco-editor .squiggly-hint');
    this.toasts = page.locator('.notification-toast');
  }

  /** The problems item comes with the restored workbench; keys pressed before may be lost. */
  async ready() {
    await this.page.locator('#status\\.problems').waitFor({ timeout: 60000 });
  }

  /**
   * Presses a workbench shortcut until what it opens is there. The focus falls to <body>, where the workbench
   * hears no keys, when a focused row is redrawn (settings, lists); so give it back first.
   */
  async press(key, opens) {
    for (let tries = 3; ; tries--) {
      await this.page.evaluate(
        () =>
          document.activeElement === document.body &&
          document.querySelector('.part.activitybar .action-label')?.focus(),
      );
      await this.page.keyboard.press(key);
      try {
        return await opens.waitFor({ timeout: 3000 });
      } catch (e) {
        if (tries === 1) throw e;
      }
    }
  }

  // Once more from the start where something took the focus, which closes the quick input.
  async #pick(key, text, row) {
    const input = this.quickInput.locator('.quick-input-box input');
    for (let tries = 3; ; tries--) {
      try {
        await this.press(key, input);
        await input.fill(text, { timeout: 3000 });
        await this.quickInput.locator(`.monaco-list-row.focused[aria-label*="${row}"]`).waitFor({ timeout: 8000 });
        await this.page.keyboard.press('Enter');
        // A command may ask something in the same box at once.
        return await until('the list gone', async () => {
          const shown = await this.quickInput.isVisible();
          return !shown || (await input.inputValue({ timeout: 500 })) !== text;
        });
      } catch (e) {
        if (tries === 1) throw e;
        // The list was made before the extension's commands were known: it must be made anew.
        await this.page.keyboard.press('Escape');
        await this.quickInput.waitFor({ state: 'hidden', timeout: 3000 }).catch(() => undefined);
      }
    }
  }

  command(title) {
    return this.#pick('F1', `>${title}`, title);
  }
  open(file) {
    return this.#pick('ControlOrMeta+p', file, file);
  }

  /** For the serverless workbench, whose in-memory files quick open cannot search. */
  async openInExplorer(file) {
    await this.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${file}"]`).dblclick();
    await this.page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
  }

  async goTo(line, column) {
    const input = this.quickInput.locator('.quick-input-box input');
    await this.press('Control+g', input);
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /** Moves the mouse onto the nth occurrence of a word on the screen and returns the hover's text. */
  async hover(word, nth = 0) {
    const at = await this.page.evaluate(
      ([word, nth]) => {
        const lines = [...document.querySelectorAll('.monaco-editor .view-line')].sort(
          (a, b) => a.offsetTop - b.offsetTop,
        );
        for (const line of lines) {
          // A word may be spread over several text nodes: long stretches are drawn in pieces of 50 characters.
          const nodes = [];
          const walk = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) nodes.push(walk.currentNode);
          const text = nodes
            .map((n) => n.data)
            .join('')
            .replaceAll('\u00a0', ' ');
          const place = (offset) => {
            for (const n of nodes) {
              if (offset < n.data.length) return [n, offset];
              offset -= n.data.length;
            }
          };
          for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
            if (nth-- > 0) continue;
            const [node, offset] = place(i + (word.length >> 1));
            const range = document.createRange();
            range.setStart(node, offset);
            range.setEnd(node, offset + 1);
            const r = range.getBoundingClientRect();
            return { x: r.x + r.width / 2, y: r.y + r.height / 2 };
          }
        }
      },
      [word, nth],
    );
    if (!at) throw new Error(`not on the screen: ${word}`);
    await this.page.mouse.move(at.x - 2, at.y);
    await this.page.mouse.move(at.x, at.y);
    const hover = this.page.locator('.monaco-hover:visible .hover-contents');
    await hover.first().waitFor();
    return settled(async () => (await hover.allInnerTexts()).join('\n'));
  }

  /** Titles of the quick fixes at the cursor; the menu stays open. */
  async quickFixes() {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await this.press('ControlOrMeta+.', rows.first());
    return rows.allInnerTexts();
  }

  // By keyboard: until the mouse moves, an invisible .context-view-pointerBlock swallows clicks.
  async applyFix(title) {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    for (let i = await rows.count(); i > 0; i--) {
      if ((await rows.and(this.page.locator('.focused')).innerText()).includes(title)) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
    await this.page.locator('.action-widget:not(.action-list-submenu-panel)').waitFor({ state: 'hidden' });
  }

  /** Visible lines of the active editor. */
  lines() {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('.editor-group-container.active .monaco-editor .view-line')]
        .sort((a, b) => a.offsetTop - b.offsetTop)
        .map((l) => l.textContent.replaceAll('\u00a0', ' ')),
    );
  }

  /** Saves the active editor; returns when its tab no longer shows it as changed. */
  async save() {
    await this.page.keyboard.press('ControlOrMeta+s');
    await this.page.locator('.editor-group-container.active .tab.active:not(.dirty)').waitFor();
  }

  /** 'No Problems' or for example 'Errors: 1, Warnings: 2' */
  problemCount() {
    return this.page.locator('#status\\.problems').getAttribute('aria-label');
  }

  async problems() {
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    if (!(await this.page.locator('.markers-panel').isVisible()))
      await this.command('Problems: Focus on Problems View');
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  /** The frame of the web page in an editor tab that shows the words. */
  frameWith(words) {
    return until(`a page with “${words}”`, async () => {
      for (const f of this.page.frames())
        if (await f.evaluate((w) => document.body.innerText.includes(w), words).catch(() => false)) return f;
    });
  }

  /** Answers the dialog that asks for a file by its path. It fills in a path of its own when it has read the folder. */
  async file(path) {
    const input = this.page.locator('.quick-input-widget.show-file-icons:visible .quick-input-box input');
    await input.waitFor();
    // It fills the box anew until it has read the folder; what is typed before is lost.
    await settled(() => input.inputValue().then((v) => (v.startsWith('/') ? v : '')), 700);
    await input.fill(path);
    await settled(() => input.inputValue(), 300);
    await input.press('Enter');
    // A command may ask on in the same box at once.
    await until('the dialog gone', async () => {
      const shown = await input.isVisible();
      return !shown || (await input.inputValue({ timeout: 500 })) !== path;
    });
  }

  /** Waits for a list to choose from under a title. */
  async choosing(title) {
    await this.page.locator('.quick-input-widget:visible .quick-input-title', { hasText: title }).waitFor();
    await this.quickInput.locator('.monaco-list-row').first().waitFor();
  }

  /** Types a text setting into the settings editor. */
  async setting(id, value) {
    const search = this.page.locator('.settings-editor .settings-header .monaco-editor').first();
    await this.press('ControlOrMeta+,', search);
    await search.click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(`@id:${id}`);
    const input = this.page.locator(`.settings-editor [aria-label="${id}"]`).first();
    await input.fill(value);
    await this.page.keyboard.press('Tab');
  }
}

// A hover grows: what the editor knows itself comes first, "Loading..." a moment later, the server's card last.
async function settled(read, quiet = 400, ms = 15000) {
  let text = await read();
  let since = Date.now();
  await until(
    'a hover that no longer changes',
    async () => {
      const now = await read();
      if (now !== text || now === '' || now.includes('Loading...')) since = Date.now();
      text = now;
      return Date.now() - since >= quiet;
    },
    ms,
  );
  return text;
}

/** Polls until f() is truthy or stops throwing. */
export async function until(what, f, ms = 15000) {
  for (const end = Date.now() + ms; ; ) {
    let last;
    try {
      const v = await f();
      if (v) return v;
      last = JSON.stringify(v);
    } catch (e) {
      last = e.message;
    }
    if (Date.now() > end) throw new Error(`timed out: ${what} (${last})`);
    await new Promise((r) => setTimeout(r, 50));
  }
}
