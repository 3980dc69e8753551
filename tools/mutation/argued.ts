/** A mutant that no test can tell from the original, since it does the same. */
interface Argued {
  file: string;
  /** The line of the source, without its indent. */
  text: string;
  /** The change, as the command prints it. */
  change: string;
  why: string;
}

export const argued: readonly Argued[] = [
  {
    file: 'src/text/form.ts',
    text: 'if (PLAIN.test(folded)) return folded;',
    change: 'condition: PLAIN.test(folded) → false',
    why: 'a shortcut: what is plain folds to itself',
  },
  {
    file: 'src/text/tokens.ts',
    text: 'const grapheme = HIDDEN.test(whole) ? withoutHidden(whole) : whole;',
    change: 'condition: HIDDEN.test(whole) → true',
    why: 'where nothing is hidden, nothing is taken out',
  },
  {
    file: 'src/text/tokens.ts',
    text: 'while (end < text.length && isHidden(end)) end = endOf(end);',
    change: 'boundary: < → <=',
    why: 'behind the last character none is hidden',
  },
  {
    file: 'src/text/sha256.ts',
    text: 'for (let at = 16; at < 64; at += 1) {',
    change: 'boundary: < → <=',
    why: 'a typed array takes no 65th word',
  },
  {
    file: 'src/text/sha256.ts',
    text: 'view.setUint32(blocks.length - 8, Math.floor((bytes.length * 8) / 0x1_0000_0000));',
    change: 'number: 0x1_0000_0000 → 4294967297',
    why: 'tells from 512 MB on, and files have 10 MB at most',
  },
  {
    file: 'src/text/search-tokens.ts',
    text: 'if (before) tokens.add(before + code);',
    change: 'condition: before → true',
    why: 'adds the first character, which is there, once more',
  },
  {
    file: 'src/text/classes.ts',
    text: 'if ((code >= 0x2000 && code < 0x2070) || (code >= 0x2e80 && code < 0xa000)) return false;',
    change: 'number: 0x2e80 → 11905',
    why: 'U+2E80 is no letter and no digit by the other way either',
  },
  {
    file: 'src/collate/reuse/symbols.ts',
    text: 'const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);',
    change: 'number: 0x2c1b3c6d → 739982446',
    why: 'another hash does as well',
  },
  {
    file: 'src/collate/reuse/symbols.ts',
    text: 'const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);',
    change: 'bits: >>> → <<',
    why: 'another hash does as well',
  },
  {
    file: 'src/collate/reuse/symbols.ts',
    text: 'return firstHashed + (((spread ^ (spread >>> 12)) >>> 0) % hashedSymbols);',
    change: 'number: 0 → 1',
    why: 'another hash does as well',
  },
  {
    file: 'src/collate/reuse/symbols.ts',
    text: 'hash = (Math.imul(hash, 0x01000193) + unit) | 0;',
    change: 'number: 0x01000193 → 16777620',
    why: 'another hash does as well',
  },
  {
    file: 'src/collate/reuse/passages.ts',
    text: 'const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);',
    change: 'bits: ^ → |',
    why: 'another hash does as well',
  },
  {
    file: 'src/collate/grams.ts',
    text: 'return spread ^ (spread >>> 13);',
    change: 'bits: ^ → |',
    why: 'another hash does as well',
  },
  {
    file: 'src/collate/reuse/passages.ts',
    text: 'while (slots < symbols.length * 2) slots *= 2;',
    change: 'number: 2 → 3',
    why: 'another size of the table finds the same',
  },
  {
    file: 'src/collate/reuse/fingerprints.ts',
    text: 'while (bits < 29 && 1 << bits < hashes.length * 4) bits += 1;',
    change: 'arithmetic: * → /',
    why: 'another size of the table drops fewer, which is made up for later',
  },
  {
    file: 'src/collate/pair.ts',
    text: 'if (cells <= exactCells) return true;',
    change: 'condition: cells <= exactCells → true',
    why: 'both ways find the fewest edits; the bound is one of time',
  },
  {
    file: 'src/collate/pair.ts',
    text: 'if (cells <= exactCells) return true;',
    change: 'condition: cells <= exactCells → false',
    why: 'both ways find the fewest edits; the bound is one of time',
  },
  {
    file: 'src/collate/drop-strangers.ts',
    text: 'if (kept.length === columns.width && members.length === columns.cells.length) return columns;',
    change: 'condition: kept.length === columns.width && members.length === columns.cells.length → false',
    why: 'a shortcut: what is made anew is the same',
  },
  {
    file: 'src/corrections/emend-joint.ts',
    text: 'const standing = groups.find((group) => group.some(({ text }) => text === now));',
    change: 'method: find → findLast',
    why: 'no two groups hold one text',
  },
  {
    file: 'src/corrections/read-corrections.ts',
    text: "const keys = issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1).map(String);",
    change: 'call: issue.path.slice(0, 1) → issue.path',
    why: 'an entry has no values within values: a path has one part',
  },
  {
    file: 'src/corrections/own-text.ts',
    text: 'known.set(article.id, joined);',
    change: 'statement: known.set(article.id, joined) → void 0',
    why: 'a cache: what is made anew is the same',
  },
  {
    file: 'src/collate/describe-columns.ts',
    text: 'forms.set(text, form);',
    change: 'statement: forms.set(text, form) → void 0',
    why: 'a cache: what is made anew is the same',
  },
  {
    file: 'src/collate/settle-spaces.ts',
    text: '(sum, symbols) => sum + symbols.reduce((n, symbol) => n + (symbol === SPACE ? 1 : 0), 0),',
    change: 'number: 0 → 1',
    why: 'makes the rows longer than they need to be, which are cut at the end',
  },
];
