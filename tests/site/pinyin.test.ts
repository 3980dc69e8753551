import { expect, test } from 'vitest';
import { pinyinOf, spokenReadings } from '../../src/site/pinyin.ts';
import type { Note } from '../../src/site/comparison/notes.ts';

test.for([
  ['郑[重]强调', 'zhòng'],
  ['不要[重]复', 'chóng'],
  ['银[行]放款', 'háng'],
  ['步[行]回家', 'xíng'],
  ['增[长]很快', 'zhǎng'],
  ['[长]江两岸', 'cháng'],
  ['生[长發]育', 'zhǎng fā'],
  // Tones stand as each has them by itself.
  ['[不会]来', 'bù huì'],
  ['有[1288.8亿]元', '1288.8 yì'],
  ['[甲、乙]两地', 'jiǎ yǐ'],
  // A Han that takes two code units moves none of what stands behind it.
  ['𠮷[重]复', 'chóng'],
])('%s is read %s', ([written = '', read]) => {
  const [, before = '', text = '', after = ''] = /^(.*)\[(.*)\](.*)$/u.exec(written) ?? [];
  expect(pinyinOf({ before, text, after })).toBe(read);
});

test.for(['', '……', '12%', 'GDP'])('“%s” has no pinyin', (text) => {
  expect(pinyinOf({ before: '增长', text, after: '以上' })).toBeNull();
});

test('of a passage the beginning is read', () => {
  expect(pinyinOf({ before: '', text: '人'.repeat(30), after: '' })).toBe(`${'rén '.repeat(24)}…`);
});

test('the readings of a note are read in its order, each once, its own first', () => {
  const clause = { kind: 'reads', witnesses: [], rest: false } as const;
  const note = {
    before: '不要',
    lemma: '重',
    after: '复',
    clauses: [
      { ...clause, text: '' },
      { ...clause, text: '恢' },
      { ...clause, text: '重' },
    ],
  } as unknown as Note;
  expect(spokenReadings(note)).toEqual([
    { text: '重', pinyin: 'chóng' },
    { text: '恢', pinyin: 'huī' },
  ]);
});
