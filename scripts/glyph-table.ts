import { writeFile } from 'node:fs/promises';
import { makeGlyphTable } from '../src/export/glyphs/glyph-table.ts';

/** Draws the font's Han anew and writes what `src/text/glyph-similarity.ts` compares; needed when the font changes. */
const table = await makeGlyphTable((done, all) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done}/${all}${done === all ? '\n' : ''}`);
});
await writeFile(
  new URL('../src/text/glyph-table.json', import.meta.url),
  `${JSON.stringify(table, null, 2)}\n`,
);
