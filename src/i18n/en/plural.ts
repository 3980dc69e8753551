import { grouped } from '../grouped.ts';

/** A number with what it counts: `1 place`, `4,640 characters`; where the plural is no mere s, it is given. */
export function plural(count: number, one: string, more = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : more}`;
}
