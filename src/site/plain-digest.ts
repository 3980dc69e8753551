import { hash } from 'node:crypto';

/** Characters from which on what is told of a part is told by its digest. */
const longPart = 200;

/**
 * A function that tells plain data, of lists, records and primitives, from all other: equal texts for equal data. Long
 * parts are gone through once, in however much they stand; what is no plain data throws.
 */
export function plainDigests(): (value: unknown) => string {
  const known = new WeakMap<object, string>();
  const told = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return primitive(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const parts = Array.isArray(value)
      ? value.map(told)
      : Object.entries(plain(value)).map(([key, one]) => `${JSON.stringify(key)}:${told(one)}`);
    const whole = Array.isArray(value) ? `[${parts.join()}]` : `{${parts.join()}}`;
    if (whole.length < longPart) return whole;
    const digest = hash('sha256', whole, 'base64');
    known.set(value, digest);
    return digest;
  };
  return told;
}

/**
 * The same for records and lists of them as they were read from JSON, which are gone through by what writes JSON: a tenth
 * of the time, and an archive asks for all it holds.
 */
export function recordDigests(): (value: unknown) => string {
  const known = new WeakMap<object, string>();
  const digest = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return primitive(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const whole = Array.isArray(value) ? `[${value.map(digest).join()}]` : JSON.stringify(value);
    const made = hash('sha256', whole, 'base64');
    known.set(value, made);
    return made;
  };
  return digest;
}

function primitive(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    throw new Error(`A page was given a ${typeof value}, which is no plain data; this is a bug.`);
  return Object.is(value, -0) ? '-0' : JSON.stringify(value);
}

function plain(value: object): object {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new Error('A page was given an instance of a class, which is no plain data; this is a bug.');
  return value;
}
