import type { Archive } from '../records.ts';
import { type DeskColumn, type DeskFacet, deskFacets, type DeskIndex } from './index-shape.ts';
import { type DeskItem, isSettled, votesOf } from './items.ts';

/** What rows of the desk are chosen by. */
export function facetsOf(archive: Archive, item: DeskItem): Record<DeskFacet, string> {
  const { paper, date } = archive.page(item.page);
  return {
    class: item.class,
    page: item.page,
    paper: paper.name ?? '',
    day: date.value ?? '',
    story: item.story ?? '',
    rule: item.rule,
    votes: votesOf(item),
  };
}

/** The index of a list of items that stands in parts of `part` rows. */
export function deskIndex(
  archive: Archive,
  items: readonly DeskItem[],
  { part, together }: Pick<DeskIndex, 'part' | 'together'>,
): DeskIndex {
  const facets = items.map((item) => facetsOf(archive, item));
  return {
    part,
    keys: items.map(({ key }) => key),
    facets: Object.fromEntries(
      deskFacets.map((name) => [name, columnOf(facets.map((row) => row[name]))]),
    ) as DeskIndex['facets'],
    witness: columnOf(
      items.map(({ candidates }) => (candidates.length === 1 ? (candidates[0]?.witness ?? '') : '')),
    ),
    pair: columnOf(items.map(pairOf)),
    filed: items.map(filedAs).join(''),
    together,
  };
}

/** What was read and what it should be, where one witness errs and that is known; else empty. */
export function pairOf({ candidates: [only, other] }: Pick<DeskItem, 'candidates'>): string {
  if (!only || other || only.to === null || only.to === only.from) return '';
  return JSON.stringify([only.from, only.to]);
}

function filedAs(item: DeskItem): '0' | '1' | '2' {
  if (!isSettled(item)) return '0';
  return item.filed.some(({ confirmations }) => confirmations.length === 0) ? '1' : '2';
}

function columnOf(values: readonly string[]): DeskColumn {
  const names = [...new Set(values)];
  const numbers = new Map(names.map((name, number) => [name, number]));
  return { names, of: values.map((value) => numbers.get(value) ?? 0) };
}
