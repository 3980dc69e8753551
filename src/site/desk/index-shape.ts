/** What rows can be chosen by, a column each. */
export const deskFacets = ['class', 'page', 'paper', 'day', 'story', 'rule', 'votes'] as const;
export type DeskFacet = (typeof deskFacets)[number];

/** The values of a column: each row's is `names[of[row]]`. */
export interface DeskColumn {
  names: string[];
  of: number[];
}

/**
 * A desk of many rows at a glance, column by column in the order of its list: by it a browser filters and counts rows that
 * it has not loaded. `part`: rows to a page of the list; `witness`: whose error it is, empty where several may err; `pair`:
 * what was read and what it should be, as JSON, empty where that is not known; `filed`: `0` open, `1` settled and confirmed
 * by nobody, `2` confirmed.
 */
export interface DeskIndex {
  part: number;
  keys: string[];
  facets: Record<DeskFacet, DeskColumn>;
  witness: DeskColumn;
  pair: DeskColumn;
  filed: string;
  /** Which part of the places decided together holds an id. */
  together: Record<string, number>;
}
