/** An assignment, a call or a rule in braces: what every script or style sheet has and no sentence. */
const statement =
  /[\w$.\]]\s?=\s?[\w"'[{(!-][^=]{0,200}[;})\]]|[\w$]\([^()\n]{0,200}\)\s?[;{.})]|\{[^{}\n]{0,300}[:;][^{}\n]{0,300}\}/u;
const marks = /[(){}[\];=<>|&_$\\]/gu;
/** Share of a line's characters that are marks of code; prose with brackets and references stays under 4 in 100. */
const leastMarks = 0.08;

/** True for a line of the page's script or style sheet: `(function(){var s="_";})();`, `.ad { float: left; }`. */
export function isScriptLine(text: string): boolean {
  if (text.length < 8 || !statement.test(text)) return false;
  return (text.match(marks)?.length ?? 0) >= leastMarks * text.length;
}
