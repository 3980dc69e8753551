import type { FlowItem } from '../../src/site/comparison/flow.ts';

/** The rows of a comparison, each with the texts of its cells, places that differ in brackets; `null`: no cell. */
export function inNotation(items: readonly FlowItem[]): (string | null)[][] {
  return items.flatMap((item) => {
    if (item.kind !== 'row') return [];
    return [
      item.row.cells.map(
        (cell) =>
          cell &&
          cell.segments
            .map((one) => (one.kind === 'text' ? one.text : one.kind === 'mark' ? `[${one.text}]` : ''))
            .join(''),
      ),
    ];
  });
}
