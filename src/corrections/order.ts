import type { Correction } from '../records/correction.ts';

const numeric = (text: string): number[] => (text.match(/\d+/gu) ?? []).map(Number);

/** Orders decisions as readers meet their places: by page, article, block and offset; stale ones behind, by their file. */
export function compareCorrections(a: Correction, b: Correction): number {
  if (!a.place || !b.place) {
    return Number(!a.place) - Number(!b.place) || compare(a.file, b.file) || a.line - b.line;
  }
  return (
    compare(pageOf(a.witness), pageOf(b.witness)) ||
    last(a.witness) - last(b.witness) ||
    last(a.place.block) - last(b.place.block) ||
    a.place.from - b.place.from ||
    compare(a.id, b.id)
  );
}

const pageOf = (article: string): string => article.slice(0, article.lastIndexOf('-a'));
const last = (id: string): number => numeric(id).at(-1) ?? 0;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
