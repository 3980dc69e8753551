import fc from 'fast-check';
import type { LinePlace, Run } from '../../src/text/source-map.ts';

/** A text with its runs, and where each of its code units stands; `null`: nowhere. */
export interface Sourced {
  text: string;
  sources: Run[];
  places: (LinePlace | null)[];
}

/** Words as a line begins and ends with them: a Han outside the basic plane is two code units. */
const word = fc
  .array(fc.constantFrom('国', '务', '𠮷', '，', 'A', 'b', '7', '码'), { minLength: 1, maxLength: 5 })
  .map((chars) => chars.join(''));

/** Stretches of one line: what stands between two is a Markdown mark, and white space that was read begins the further ones. */
const line = fc.tuple(
  word,
  fc.array(fc.tuple(fc.constantFrom('', ' ', '\t', '\u3000'), word), { maxLength: 3 }),
);

const latin = /[A-Za-z0-9]/u;

/** A paragraph or heading: a wrap between two Latin words gives a space. */
const paragraph = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => {
  const made = empty();
  lines.forEach(([first, further], at) => {
    if (latin.test(made.text.slice(-1)) && latin.test(first.charAt(0))) join(made, ' ');
    add(made, { line: 2 * at + 1, column: 3, text: first });
    let column = 3 + first.length;
    for (const [space, text] of further) {
      add(made, { line: 2 * at + 1, column: column + 2, text: space + text });
      column += 2 + space.length + text.length;
    }
  });
  return made;
});

/** A table: a row a line, its cells parted by tabs; a cell may be empty. */
const table = fc
  .array(fc.array(fc.option(word, { nil: '' }), { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((rows) => {
    const made = empty();
    rows.forEach((cells, row) => {
      if (row > 0) join(made, '\n');
      let column = 2;
      cells.forEach((cell, at) => {
        if (at > 0) join(made, '\t');
        if (cell !== '') add(made, { line: row + 4, column, text: cell });
        column += cell.length + 3;
      });
    });
    return made;
  });

export const sourced: fc.Arbitrary<Sourced> = fc.oneof(paragraph, table);

const empty = (): Sourced => ({ text: '', sources: [], places: [] });

function join(made: Sourced, char: string): void {
  made.text += char;
  made.places.push(null);
}

function add(made: Sourced, { line: number, column, text }: LinePlace & { text: string }): void {
  made.sources.push({ line: number, column, length: text.length });
  made.text += text;
  for (let at = 0; at < text.length; at += 1) made.places.push({ line: number, column: column + at });
}
