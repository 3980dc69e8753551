import type { Archive } from '../records.ts';
import {
  type DeskColumn,
  type DeskFacet,
  type DeskIndex,
  type DeskNames,
  namedAFile,
  pageFacets,
  rowFacets,
} from './index-shape.ts';
import { listParts } from '../list-parts.ts';
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
export function deskIndex(archive: Archive, items: readonly DeskItem[], part: number): DeskIndex {
  const rows = items.map((item) => facetsOf(archive, item));
  const facets = columnsOf(rowFacets, rows);
  const byPage = new Map(rows.map((row) => [row.page, row]));
  return {
    part,
    facets,
    pages: columnsOf(
      pageFacets,
      facets.page.names.flatMap((page) => byPage.get(page) ?? []),
    ),
    pair: columnOf(items.map(pairOf)),
    filed: items.map(filedAs).join(''),
    names: Math.ceil(items.length / namedAFile),
  };
}

/** The names of a list's rows, in as many files as its index says. */
export function deskNames(items: readonly DeskItem[]): DeskNames[] {
  return listParts(items, namedAFile).map(({ items: some }) => ({
    keys: some.map(({ key }) => key),
    witness: columnOf(
      some.map(({ candidates }) => (candidates.length === 1 ? (candidates[0]?.witness ?? '') : '')),
    ),
  }));
}

function columnsOf<Facet extends DeskFacet>(
  names: readonly Facet[],
  rows: readonly Record<DeskFacet, string>[],
): Record<Facet, DeskColumn> {
  return Object.fromEntries(names.map((name) => [name, columnOf(rows.map((row) => row[name]))])) as Record<
    Facet,
    DeskColumn
  >;
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
