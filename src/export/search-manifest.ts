/** Where a site says which index it has, from its root. */
export const manifestPath = 'search/index.json';

/**
 * The index that a site is searched by: Pagefind's, in `pagefind/`; or, in a large archive, terms in so many `parts` and
 * documents one a file, under `search/<folder>/`, whose name changes with what is in it.
 */
export type SearchManifest = { kind: 'pagefind' } | { kind: 'parts'; folder: string; parts: number };

/** A part of the terms, or a document, in an index of parts. */
export const partPath = (folder: string, part: number): string => `search/${folder}/terms/${part}.bin`;
export const documentPath = (folder: string, document: number): string =>
  `search/${folder}/documents/${document}.bin`;
