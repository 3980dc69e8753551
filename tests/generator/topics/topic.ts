/**
 * What a kind of story is written from. Slots: `{s}` the subject, `{市}` `{县}` places, `{人}` `{人2}` names, `{职}` an
 * office, `{n}` a number, `{小}` one below ten, `{d}` a decimal, `{%}` per cent, `{年}` a year, `{月}` a month, `{日}` a day.
 */
export interface Topic {
  subjects: readonly string[];
  headlines: readonly string[];
  leads: readonly string[];
  headings: readonly string[];
  offices: readonly string[];
  /** Facts: a sentence or two each. */
  facts: readonly string[];
  /** What people say, without quotation marks. */
  sayings: readonly string[];
}
