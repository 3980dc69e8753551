import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

describe('folding', () => {
  it.each([
    ['，。；：（）％', ',。;:()%'],
    ['ＡＢＣ１２３', 'ABC123'],
    ['全角　空格\u00a0和\u2009细空', '全角 空格 和 细空'],
    ['二○二五', '二〇二五'],
    ['姓名•记者・编者', '姓名·记者·编者'],
    ['……——《》“”、', '……——《》“”、'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps every offset and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
