import { expect, test } from 'vitest';
import { variantsCsv } from '../../../src/export/data/variants-csv.ts';
import type { Variant } from '../../../src/records/variant.ts';

const place = { block: 'p1', from: 0, to: 1, file: 'a "b", 报.txt', line: 3, column: 1 };
const variant: Variant = {
  id: 'v-0123456789',
  story: 's-000-a1',
  class: 'shape',
  rule: 'classify:shape',
  group: null,
  readings: [
    { text: '=1+1', witnesses: ['000-a1'] },
    { text: '', witnesses: ['001-a1'] },
  ],
  context: { before: '他说：“', after: ',好' },
  places: [
    { ...place, witness: '000-a1' },
    { ...place, witness: '001-a1', to: 0 },
  ],
  abstaining: ['002-a1'],
  majority: null,
  suspects: ['001-a1'],
};

test('a row a witness, for spreadsheets: byte-order mark, no formula, quotes doubled', () => {
  expect(variantsCsv([variant]).split('\r\n')).toEqual([
    '\uFEFFvariant,story,class,rule,witness,reading,before,after,majority,suspected,block,from,to,file,line,column',
    `v-0123456789,s-000-a1,shape,classify:shape,000-a1,'=1+1,他说：“,",好",—,no,p1,0,1,"a ""b"", 报.txt",3,1`,
    `v-0123456789,s-000-a1,shape,classify:shape,001-a1,,他说：“,",好",—,yes,p1,0,0,"a ""b"", 报.txt",3,1`,
    '',
  ]);
});
