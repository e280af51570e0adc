// node measured.mjs CHECKER.mjs TEXTS.json start|work: one checker in a process of its own. `start` says when the first
// result is there; `work` prints { fresh, keystroke, memory, findings }: milliseconds of each time, resident MB.
import { readFileSync } from 'node:fs';

const [, , checker, texts, task] = process.argv;
const { small, large, versions } = JSON.parse(readFileSync(texts, 'utf8'));
const { fresh, edit } = await (await import(checker)).open();
if (task === 'start') process.stdout.write(`${await fresh(small)}\n`, () => process.exit(0));
else {
  const timed = async (list, work) => {
    const times = [];
    for (const text of list) {
      const start = performance.now();
      await work(text);
      times.push(performance.now() - start);
    }
    return times;
  };
  await timed(large.slice(0, 2), fresh); // warm
  const whole = await timed(large.slice(2), fresh);
  const findings = await fresh(versions[0]);
  const strokes = (await timed(versions.slice(1), edit)).slice(Math.min(20, versions.length >> 2));
  const memory = process.memoryUsage().rss / 2 ** 20;
  process.stdout.write(`${JSON.stringify({ fresh: whole, keystroke: strokes, memory, findings })}\n`, () =>
    process.exit(0),
  );
}
