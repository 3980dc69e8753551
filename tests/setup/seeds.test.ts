import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The OCR texts as they were handed over. */
const checksums = {
  '000_582ae572c9f99004.txt': 'f3351066937525be4869d38983da2d2063d595677974897935a67e6d9b87cc48',
  '001_55bf90663ed58577.txt': 'e2f1218541685430f3135ba285e3dff9fe3d1bb0b2be6d3442a6b0c4fa65c485',
  '002_ced976bdf4c86d82.txt': 'eac17872aa569fc8b3e87175f098c0de3b6050fcab54f74c658cac37d81b8804',
  '003_7a80562be81a2e4f.txt': 'fd4548c2c41a702ccc1d55ec4b7663f8e1d99af92ade6231ea18dc72fea22b06',
  '004_7d7d5e0dded3b31c.txt': 'ef1802e08e41f5d60966caae9314c7475a5c0fd03684d05e4d929d65d1aa2b08',
};

test('the pages are kept byte for byte', () => {
  const pages = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
  const found = pages.map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(`seeds/${name}`))
      .digest('hex'),
  ]);
  expect(Object.fromEntries(found)).toEqual(checksums);
});
