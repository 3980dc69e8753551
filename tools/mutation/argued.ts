import list from './argued.json' with { type: 'json' };

/** Mutants that no test can tell from the original, since they do the same. */
interface Argued {
  file: string;
  /** The line of the source, without its indent. */
  text: string;
  /** The changes, as the command prints them. */
  changes: readonly string[];
  why: string;
}

export const argued: readonly Argued[] = list;
