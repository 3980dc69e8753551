import type { PlainText } from './read-witness.ts';

/**
 * Witnesses are called by their file names; where two files have one name, by their paths, and where these are equal by
 * numbers too (`a.txt`, `a-2.txt`).
 */
export function named<Text extends PlainText>(read: readonly Text[]): Text[] {
  const names = read.map(({ name }) => {
    const short = baseName(name);
    return new Set(read.flatMap((other) => (baseName(other.name) === short ? other.name : []))).size > 1
      ? name
      : short;
  });
  const taken = new Set(names);
  return read.map((one, at) => {
    const name = names[at] ?? '';
    if (names.indexOf(name) === at) return { ...one, name };
    let number = 2;
    while (taken.has(numbered(name, number))) number += 1;
    taken.add(numbered(name, number));
    return { ...one, name: numbered(name, number) };
  });
}

const baseName = (path: string): string => path.split(/[/\\]/u).findLast((part) => part !== '') ?? path;
const numbered = (name: string, number: number): string => name.replace(/(?=\.\w+$)|$/u, `-${number}`);
