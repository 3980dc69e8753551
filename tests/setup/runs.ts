import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The part of their inputs that properties are tried on: all in the long tests, a quarter in the short ones. */
    share: number;
  }
}

/** How many inputs a property is tried on here, of so many in the long tests. */
export const runsOf = (runs: number): number => Math.ceil(runs * inject('share'));
