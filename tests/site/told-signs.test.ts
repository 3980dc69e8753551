import { expect, it } from 'vitest';
import { dictionaryOf } from '../../src/i18n/dictionary.ts';
import { toldSigns } from '../../src/site/page/told-signs.ts';

const { signs } = dictionaryOf('zh-CN');
const reading = { line: 7, label: 'paragraph', instead: 'display', nats: 4.25, signs: [] };

it('a line’s label, the next best and what told are said in words, weights with their signs', () => {
  const told = toldSigns(
    {
      ...reading,
      signs: [
        { sign: 'set in', nats: 6, line: 7 },
        { sign: 'ends a sentence', nats: -0.5, line: 6 },
        { sign: 'form tells', nats: 60, line: 7 },
      ],
    },
    signs,
  );
  expect(told).toEqual({
    verdict: '定为段首行，而非题目：胜 4.3 奈特',
    rows: [
      { weight: '+6.0', text: '行首缩进', line: null, against: false },
      { weight: '−0.5', text: '以句末标点止', line: 6, against: true },
      { weight: '必', text: '行之形已明：题记、转版、表格之类', line: null, against: false },
    ],
  });
});

it('nothing is weighed where there is no choice', () => {
  expect(toldSigns({ ...reading, nats: 58 }, signs).verdict).toBe('定为段首行，不作题目');
});
