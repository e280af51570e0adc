import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/engine/apply.ts';
import { weekdayMismatch } from '../../src/rules/sources/weekday-mismatch.ts';
import { check } from '../support/check.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const forms: ((weekday: string, day: Date) => string)[] = [
  (w, d) => `The hearing is on ${w}, ${months[d.getUTCMonth()]} ${d.getUTCDate()}, ${d.getUTCFullYear()}, in Geneva.`,
  (w, d) => `The hearing is on ${w} ${d.getUTCDate()} ${months[d.getUTCMonth()]} ${d.getUTCFullYear()} in Geneva.`,
  (w, d) => `The hearing is on ${months[d.getUTCMonth()]} ${d.getUTCDate()}, ${d.getUTCFullYear()} (${w}), in Geneva.`,
  (w, d) => `The hearing is on ${w} (${months[d.getUTCMonth()]} ${d.getUTCDate()}, ${d.getUTCFullYear()}) in Geneva.`,
];

// 115 days over seven years, leap years among them, each with all seven weekdays: 805 combinations. The form changes
// with the combination.
describe('weekdays and dates', () => {
  const days = Array.from({ length: 115 }, (_, i) => new Date(Date.UTC(2018, 0, 1 + i * 23)));
  test.each(days.map((d, i) => [d.toISOString().slice(0, 10), d, i] as const))('%s with each weekday', (_, day, i) => {
    for (const [n, name] of weekdays.entries()) {
      const text = `News of the day\n\n${forms[(i + n) % forms.length]!(name, day)}`;
      const { findings } = check(text, { rules: [weekdayMismatch] });
      expect(
        findings.map((f) => text.slice(f.start, f.end)),
        text,
      ).toEqual(n === day.getUTCDay() ? [] : [name]);
      for (const fix of findings[0]?.fixes ?? [])
        expect(check(applyEdits(text, fix.edits), { rules: [weekdayMismatch] }).findings, fix.title).toEqual([]);
      if (findings[0]) expect(applyEdits(text, findings[0].fixes[0]!.edits)).toContain(weekdays[day.getUTCDay()]);
    }
  });
});

test('the date as the second fix keeps the way it is written', () => {
  const { findings } = check('News of the day\n\nThey met on Monday, 1st of March 2022.', { rules: [weekdayMismatch] });
  expect(findings[0]?.fixes.map((f) => f.title)).toEqual([
    'Replace with “Tuesday”',
    'Replace the date with “28th of February”',
  ]);
});
