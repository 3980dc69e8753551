/** What is used here of Citation.js, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(format: 'bibtex' | 'ris'): string;
  }
  export const plugins: { config: { get(name: '@bibtex'): { format: Record<string, boolean> } } };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
