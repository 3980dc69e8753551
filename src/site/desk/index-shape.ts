/** What rows can be chosen by: what a row tells itself, and what its page does. */
export const rowFacets = ['class', 'page', 'story', 'rule', 'votes'] as const;
export const pageFacets = ['paper', 'day'] as const;
export type RowFacet = (typeof rowFacets)[number];
export type PageFacet = (typeof pageFacets)[number];
export type DeskFacet = RowFacet | PageFacet;

/** The values of a column: each row's is `names[of[row]]`. */
export interface DeskColumn {
  names: string[];
  of: number[];
}

/**
 * A desk of many rows at a glance, column by column in the order of its list: by it a browser filters and counts rows that
 * it has not loaded. `part`: rows to a page of the list; `pages`: a value for each name of the column `page`; `pair`: what
 * was read and what it should be, as JSON, empty where that is not known; `filed`: `0` open, `1` settled and confirmed by
 * nobody, `2` confirmed; `names`: in how many files the names of the rows stand.
 */
export interface DeskIndex {
  part: number;
  facets: Record<RowFacet, DeskColumn>;
  pages: Record<PageFacet, DeskColumn>;
  pair: DeskColumn;
  filed: string;
  names: number;
}

/**
 * What some rows that follow each other are called, by which what a browser has decided is found among them: `keys`, the
 * ids of their elements; `witness`: whose error it is, empty where several may err.
 */
export interface DeskNames {
  keys: string[];
  witness: DeskColumn;
}

/** Rows to a file of names, which takes about seven bytes a row compressed. */
export const namedAFile = 10_000;

/** Which part of the places that are decided together holds an id. */
export type DeskTogether = Record<string, number>;
