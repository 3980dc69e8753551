import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { anyCharacter } from './any-character.ts';

const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

/** What folds, and what to: marks in their forms for vertical setting, small ones, and twins. */
const forms =
  '︐,︑、︒。︓:︔;︕!︖?︗〖︘〗︙…︱—︲–︳_︴_︵(︶)︷{︸}︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇[﹈]﹍_﹎_﹏_' +
  '﹐,﹑、﹒.﹔;﹕:﹖?﹗!﹘—﹙(﹚)﹛{﹜}﹝〔﹞〕﹟#﹠&﹡*﹢+﹣-﹤<﹥>﹦=﹨\\﹩$﹪%﹫@' +
  '•·‧·∙·⋅·・·･·―—─—⋯…⋮…〜~∼~｡。､、｢「｣」‐-‑-−-○〇◯〇';
const pairs = [
  ...(forms.match(/../gsu) ?? []),
  ...Array.from({ length: 94 }, (_, at) => String.fromCharCode(0xff01 + at, 0x21 + at)),
  ...units
    .filter((unit) => /^\s|\u0085$/u.test(unit) && unit !== ' ' && unit !== '\ufeff')
    .map((unit) => `${unit} `),
];

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

  it('makes these code units another, and no more', () => {
    const folded = units.filter((unit) => fold(unit) !== unit).map((unit) => unit + fold(unit));
    expect(folded).toEqual(pairs.toSorted());
  });

  it('keeps every offset and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
