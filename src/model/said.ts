/**
 * Words for a person with their places open (`{0}`), so that an editor can say them in its own language. Every form is
 * written out where it is used: a test looks each up in the languages of the interface.
 */
export interface Said {
  readonly form: string;
  readonly args: readonly (string | number | Said)[];
}

/** @param form plain English with `{0}`, `{1}` for the arguments, which may be such words themselves */
export const say = (form: string, ...args: Said['args']): Said => ({ form, args });

/** What was said, in the language that `translate` knows: it gets a form and its arguments, as `l10n.t` does. */
export const saidBy = (
  translate: (form: string, ...args: (string | number)[]) => string,
  { form, args }: Said,
): string => translate(form, ...args.map((a) => (typeof a === 'object' ? saidBy(translate, a) : a)));

/** What was said, in English. */
export const inEnglish = (said: Said): string =>
  saidBy((form, ...args) => form.replace(/\{(\d)\}/g, (place, n: string) => String(args[Number(n)] ?? place)), said);
