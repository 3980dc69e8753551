/**
 * What numbers of the site count, in one place. `variants`: places where witnesses differ in what is said (异文);
 * `punctuation`, `layout`: in marks, in paragraphs alone; `suspected`: variants in which most others stand against a witness
 * (疑误); `places`: what the desk has to decide one by one: each witness that most others stand against, each variant that
 * nothing tells, each doubt of one witness alone; `open`: of these the ones that no file of decisions has settled;
 * `settled`: the others.
 */
export const countNames = [
  'variants',
  'punctuation',
  'layout',
  'suspected',
  'places',
  'open',
  'settled',
] as const;
export type CountName = (typeof countNames)[number];

/** Of what: the whole issue, or one thing in it (`@s-000-a1`, `@003-a7`, `@fluent`). */
export type CountKey = CountName | `${CountName}@${string}`;

/** Numbers by what they count, for the attribute `data-counts` of the element that says them. */
export function counted(counts: Partial<Record<CountKey, number | null>>): string {
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(counts).filter((entry): entry is [string, number] => entry[1] !== null),
    ),
  );
}
