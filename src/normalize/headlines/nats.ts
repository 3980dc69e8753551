/** A table of what speaks for and against something: each row's name, what one unit of it says in nats, and how it is measured. */
export type Table<Of> = readonly (readonly [
  name: string,
  nats: number,
  measure: (of: Of) => number | boolean,
])[];

/** What all rows of a table say together, in nats. */
export function natsOf<Of>(table: Table<Of>, of: Of): number {
  return table.reduce((sum, [, nats, measure]) => sum + nats * Number(measure(of)), 0);
}
