// Stands in for `vitest` where the tests under trial import it: it collects them, to be run as often as is wanted.
export { expect } from 'vitest';

import { turn } from './active.ts';

interface Collected {
  name: string;
  run: () => unknown;
}

type Body = (...given: readonly unknown[]) => unknown;
type Settings = Record<string, unknown>;

const known = globalThis as { collectedTests?: Collected[] };

/** The tests of the file that is being read, whichever reading of this module collects them. */
export const collected = (known.collectedTests ??= []);

/** Hooks of the file and of the groups within it that are being read. */
const before: (() => unknown)[][] = [[]];
const after: (() => unknown)[][] = [[]];
const names: string[] = [];

function add(name: string, body: Body, given: readonly unknown[] = []): void {
  const [starts, ends] = [before, after].map((hooks) => [...hooks]);
  const run = async (): Promise<void> => {
    for (const hook of starts?.flat() ?? []) await hook();
    try {
      await body(...given);
    } finally {
      for (const hook of ends?.flat() ?? []) await hook();
    }
  };
  collected.push({ name: [...names, name].join(' > '), run });
}

/** A test that is expected to fail says nothing of a mutant. */
function test(name: string, ...rest: readonly (Settings | Body | number)[]): void {
  const body = rest.find((one): one is Body => typeof one === 'function');
  const isExpectedToFail = rest.some((one) => typeof one === 'object' && one['fails'] === true);
  if (body !== undefined && !isExpectedToFail) add(name, body);
}

/** `each` spreads a row that is a list; `for` gives it as it stands. */
const rows =
  (spread: boolean) =>
  (table: readonly unknown[]) =>
  (name: string, ...rest: readonly (Settings | Body | number)[]): void => {
    const body = rest.find((one): one is Body => typeof one === 'function');
    for (const [at, row] of table.entries())
      if (body !== undefined)
        add(`${name} (${at})`, body, spread && Array.isArray(row) ? (row as unknown[]) : [row]);
  };

function group(name: string, body: Body, given: readonly unknown[] = []): void {
  names.push(name);
  before.push([]);
  after.unshift([]);
  body(...given);
  names.pop();
  before.pop();
  after.shift();
}

const groups =
  (table: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const [at, row] of table.entries())
      group(`${name} (${at})`, body, Array.isArray(row) ? (row as unknown[]) : [row]);
  };

/** What runs on some machines only is left to them. */
const runIf = (): typeof test => () => undefined;

export const it = Object.assign(test, { each: rows(true), for: rows(false), runIf });
export { it as test };
export const describe = Object.assign((name: string, body: Body): void => group(name, body), {
  each: groups,
});

/** Begins a file of tests: hooks at its top are its own. */
export function startFile(): void {
  before.splice(0, before.length, []);
  after.splice(0, after.length, []);
}

export const beforeEach = (hook: () => unknown): unknown => before.at(-1)?.push(hook);

/** What is made once for all tests is made once for each mutant: making it may be what it breaks. */
export const beforeAll = (hook: () => unknown): unknown => {
  let madeFor = -1;
  return beforeEach(() => {
    if (madeFor === turn()) return undefined;
    madeFor = turn();
    return hook();
  });
};

export const afterEach = (hook: () => unknown): unknown => after[0]?.push(hook);
export const afterAll = afterEach;
