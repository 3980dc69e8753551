import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeApparatus } from '../../../src/collate/plain/apparatus.ts';
import { collatePlain, type PlainCollation } from '../../../src/collate/plain/collate-plain.ts';
import { writeCsv } from '../../../src/collate/plain/csv.ts';
import { writeGraphml } from '../../../src/collate/plain/graphml.ts';
import { leaveOut, withoutVerdicts } from '../../../src/collate/plain/leave-out.ts';
import { writeTable } from '../../../src/collate/plain/table.ts';
import { writeTei } from '../../../src/collate/plain/tei.ts';

const folder = new URL('../../fixtures/collate/formats/', import.meta.url);

function collated(name: string): PlainCollation {
  const texts = readdirSync(new URL(`${name}/`, folder))
    .filter((file) => /^[a-z]\.txt$/u.test(file))
    .map((file) => ({ name: file, text: readFileSync(new URL(`${name}/${file}`, folder), 'utf8') }));
  return collatePlain(texts, { fragments: name === 'parts' });
}

const written: Readonly<Record<string, (collation: PlainCollation) => string>> = {
  'apparatus.text': writeApparatus,
  'no-verdicts.text': (collation) => writeApparatus(withoutVerdicts(collation), { verdicts: false }),
  'without-case.text': (collation) => writeApparatus(leaveOut(collation, ['case', 'script', 'punctuation'])),
  'variants.csv': writeCsv,
  'table.tsv': writeTable,
  'graph.graphml': writeGraphml,
  'collation.tei': (collation) => writeTei(collation),
  'verse.tei': (collation) => writeTei(collation, { verse: true }),
};

describe.each(['canal', 'ferry', 'parts'])('what is collated of %s is written', (name) => {
  const collation = collated(name);
  it.each(Object.entries(written))('as %s', (file, write) => {
    const place = new URL(`${name}/${file}`, folder);
    const found = write(collation);
    if (process.env['UPDATE'] === '1' && process.env['CI'] === undefined && !existsSync(place))
      writeFileSync(place, found);
    expect(found).toBe(readFileSync(place, 'utf8'));
  });
});
