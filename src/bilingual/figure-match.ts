import type { EnglishNumber } from './english-values.ts';
import type { SourceFigure } from './source-values.ts';

/** True when the English number can be a translation of the figure. */
export function sameFigure(figure: SourceFigure, english: EnglishNumber): boolean {
  return figure.readings.some(
    (r) =>
      english.values.some((v) => close(r, v) || (figure.percent === true && close(r / 100, v))) ||
      rounded(r, figure, english) ||
      converted(r, english),
  );
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));

// "nearly 5,000" for 4,980; "13" for 13.2.
function rounded(value: number, figure: SourceFigure, english: EnglishNumber): boolean {
  const { minimum, maximum, step, written } = english;
  if (english.implied || written === undefined) return false;
  // "dozens", "hundreds of thousands"
  if (step === 0) return (figure.approximate || value >= 10) && minimum <= value && value <= maximum;
  // A round number may stand for one that rounds to it: up to its own step where it says so, else to half of it.
  const said = minimum !== maximum || figure.approximate;
  const off = Math.abs(written - value);
  return (
    value >= 10 &&
    off <= (said ? step : step / 2) &&
    off <= (said ? 0.1 : 0.02) * value &&
    !Number.isInteger(value / step)
  );
}

// English unit, what one of a source unit comes to.
const conversions: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:miles?|mi|mph)$/, [0.6214, 0.5]],
  [/^(?:square|sq)$/, [0.3861, 10.764, 0.1647, 666.7, 3.3]],
  [/^(?:feet|foot|ft)$/, [3.2808, 0.0328]],
  [/^(?:inch|inches|in)$/, [0.3937, 39.37]],
  [/^(?:yards?)$/, [1.0936]],
  [/^(?:pounds?|lbs?)$/, [2.2046, 2204.6, 1.1]],
  [/^(?:tons?|tonnes?)$/, [1.1023, 0.001]],
  [/^(?:acres?)$/, [2.471, 247.1, 0.1647]],
  [/^(?:hectares?|ha)$/, [0.0667, 100]],
  [/^(?:gallons?)$/, [0.2642]],
  [/^(?:kilometers?|kilometres?|km)$/, [0.5, 0.001, 1.852]],
  [/^(?:meters?|metres?|m)$/, [1000, 0.01]],
  [/^(?:kilograms?|kilos?|kg)$/, [0.5, 1000]],
  [/^(?:days?|weeks?|months?|years?|hours?|minutes?|decades?|seconds?|centur(?:y|ies))$/, [7, 1 / 7, 12, 1 / 12, 24, 1 / 24, 60, 1 / 60, 10, 0.1, 30, 1 / 30, 0.01]],
]; // biome-ignore format: a table

function converted(value: number, english: EnglishNumber): boolean {
  if (english.implied || english.unit === undefined) return false;
  if (
    /^(?:degrees?|f|fahrenheit)$/.test(english.unit) &&
    english.values.some((v) => Math.abs(v - (value * 1.8 + 32)) <= 1)
  )
    return true;
  const factors = conversions.find(([unit]) => unit.test(english.unit!))?.[1] ?? [];
  return factors.some((f) => english.values.some((v) => Math.abs(v - value * f) <= 0.04 * v));
}
