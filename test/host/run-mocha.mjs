// For the entry points of the suites inside an extension host, Node's and the web worker's alike.

/**
 * Rejects where a test fails or is skipped, where none ran, and where something was thrown outside a test: the editor
 * itself would report success for the last two. `isOurs` tells by its stack whether a stray error is the project's.
 */
export function runMocha(mocha, isOurs = () => true) {
  const strays = watchStrayErrors();
  const count = { pass: 0, fail: 0, pending: 0 };
  return new Promise((resolve, reject) => {
    const runner = mocha.run(() => {
      const stray = strays.stop().filter((e) => e?.name !== 'Canceled' && isOurs(String(e?.stack ?? e)));
      for (const e of stray) console.error(`Thrown outside a test: ${e?.stack ?? e}`);
      if (count.fail > 0) reject(new Error(`${count.fail} of the tests failed`));
      else if (count.pending > 0) reject(new Error(`${count.pending} of the tests were skipped`));
      else if (stray.length > 0) reject(new Error(`${stray.length} errors were thrown outside a test`));
      else if (count.pass === 0) reject(new Error('no test ran'));
      else resolve();
    });
    for (const event of Object.keys(count)) runner.on(event, () => count[event]++);
  });
}

// A rejection that soon finds its handler is none; after a second VS Code itself handles each, to log it.
function watchStrayErrors() {
  const strays = new Map();
  const add = (key, error) => strays.set(key, { error, at: Date.now() });
  const forgive = (key) => Date.now() - (strays.get(key)?.at ?? 0) < 900 && strays.delete(key);
  const isNode = typeof process === 'object' && Boolean(process.versions?.node);
  const listeners = isNode
    ? {
        uncaughtException: (e) => add(e, e),
        unhandledRejection: (e, promise) => add(promise, e),
        rejectionHandled: forgive,
      }
    : {
        error: (e) => add(e, e.error ?? e.message),
        unhandledrejection: (e) => add(e.promise, e.reason),
        rejectionhandled: (e) => forgive(e.promise),
      };
  const [listen, unlisten] = isNode
    ? [(n, f) => process.on(n, f), (n, f) => process.off(n, f)]
    : [(n, f) => globalThis.addEventListener(n, f), (n, f) => globalThis.removeEventListener(n, f)];
  for (const [name, f] of Object.entries(listeners)) listen(name, f);
  return {
    stop() {
      for (const [name, f] of Object.entries(listeners)) unlisten(name, f);
      return [...strays.values()].map((s) => s.error);
    },
  };
}
