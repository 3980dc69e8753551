import { describe, expect, it } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { accountFaults, rawLines } from './account.ts';

/** The blocks of a page of one story, each with where it stands, and the faults of its account. */
function read(text: string) {
  const { page, articles } = normalizePage({
    file: 'x_marks.txt',
    bytes: new TextEncoder().encode(text),
    sidecar: null,
  });
  if (page === null) throw new Error('no page');
  const blocks = articles.flatMap((article) =>
    article.blocks.map(({ type, text: words, sources: [first] }) => [
      type,
      words,
      `${String(first?.line)}:${String(first?.column)}`,
    ]),
  );
  return { blocks, faults: accountFaults(rawLines(text), page, articles) };
}

const first = '本地今年的养老服务做得扎实，给老人添了一份保障。';
const second = '县里的干部说，补贴按月发放，没有再拖时间。';
const third = '另一处的改造也很顺利。';

describe('a byte-order mark within a page', () => {
  it('before strong type is white space, and takes no character with it', () => {
    const { blocks, faults } = read(`${first}\n\n\uFEFF**甲乙丙**\n\n${second}\n\n**丁戊己**\n\n${third}\n`);
    expect(blocks).toEqual([
      ['paragraph', first, '1:1'],
      ['heading', '甲乙丙', '3:4'],
      ['paragraph', second, '5:1'],
      ['heading', '丁戊己', '7:3'],
      ['paragraph', third, '9:1'],
    ]);
    expect(faults).toEqual([]);
  });

  it('before an ATX heading is white space too, at the first of them and at others', () => {
    const { blocks, faults } = read(
      `${first}\n\n\uFEFF## 甲乙丙\n\n${second}\n\n\uFEFF## 丁戊己\n\n${third}\n\n## 庚辛壬\n\n${first}\n`,
    );
    expect(blocks.filter(([type]) => type === 'heading')).toEqual([
      ['heading', '甲乙丙', '3:5'],
      ['heading', '丁戊己', '7:5'],
      ['heading', '庚辛壬', '11:4'],
    ]);
    expect(faults).toEqual([]);
  });
});
