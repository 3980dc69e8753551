import { describe, expect, it } from 'vitest';
import { Session } from '../../src/browser/compare/session.ts';
import { troubleTogether, troubleWith } from '../../src/browser/compare/trouble.ts';
import { withoutMarks } from '../../src/collate/plain/without-marks.ts';
import type { FlowItem } from '../../src/site/comparison/flow.ts';
import { inNotation } from './own-texts-notation.ts';

const whole = { fragments: false, lines: false };
const two = [
  { name: 'A', text: '市民纷纷前来选购年宵花。\n花市开到除夕中午。' },
  { name: 'B', text: '市民纷纷前来选购年霄花。\n花市开到除夕中午。' },
];

const kinds = (items: Iterable<FlowItem>): string[] => Array.from(items, ({ kind }) => kind);

describe('texts of one’s own', () => {
  it('stand side by side as those of the archive do: what differs in rows, what is the same in a fold', () => {
    const session = new Session(two, whole);
    const { head, items } = session.columns(['A', 'B']);
    expect(head.columns.map(({ label, characters, lang }) => [label, characters, lang])).toEqual([
      ['A', 21, 'zh-CN'],
      ['B', 21, 'zh-CN'],
    ]);
    expect([head.substantive, head.counts.shape]).toEqual([1, 1]);
    const all = [...items];
    expect(kinds(all)).toEqual(['paragraph', 'row', 'fold', 'paragraph', 'row', 'fold-end']);
    expect(inNotation(all)).toEqual([
      ['市民纷纷前来选购年[宵]花。', '市民纷纷前来选购年[霄]花。'],
      ['花市开到除夕中午。', '花市开到除夕中午。'],
    ]);
  });

  it('give a joint text that marks what nothing decides', () => {
    const [first] = new Session(two, whole).joint();
    expect(first?.segments.map((one) => (one.kind === 'mark' ? [one.text, one.doubtful] : one.text))).toEqual(
      ['市民纷纷前来选购年', ['宵', true], '花。'],
    );
  });

  it('say which are the same, and which share nothing and what they are most like', () => {
    const texts = [
      ...two,
      { name: 'C', text: two[0]?.text ?? '' },
      { name: 'D', text: '雨后初晴，山色如洗，游人渐多。' },
    ];
    const said = new Session(texts, whole).witnesses.map(({ label, same, related, alike }) => [
      label,
      same,
      related,
      alike?.label,
    ]);
    expect(said).toEqual([
      ['A', null, true, undefined],
      ['B', null, true, undefined],
      ['C', 'A', true, undefined],
      ['D', null, false, 'A'],
    ]);
  });

  it('stop and begin where they do where they are parts, and omit nothing there', () => {
    const parts = [two[0], { name: 'B', text: '花市开到除夕中午。' }].flatMap((one) => one ?? []);
    const { head, items } = new Session(parts, { fragments: true, lines: false }).columns(['A', 'B']);
    expect(head.substantive).toBe(0);
    const [fold] = items;
    expect(fold).toMatchObject({
      kind: 'fold',
      fold: {
        kind: 'unprinted',
        absence: { side: 'b', kind: 'starts-late' },
        opening: '市民纷纷前来选购年宵花。',
      },
    });
  });

  it('lay a paragraph of very many rows out in several, of which the first has its address', () => {
    const text = '市民纷纷前来选购年宵花，花市开到除夕中午为止。'.repeat(45);
    const { items } = new Session(
      [
        { name: 'A', text },
        { name: 'B', text: text.replace('宵', '霄') },
      ],
      whole,
    ).columns(['A', 'B']);
    const paragraphs = [...items].flatMap((item) =>
      item.kind === 'paragraph' ? [[item.id, item.number]] : [],
    );
    expect(paragraphs).toEqual([
      ['p1', 1],
      [null, 1],
    ]);
  });

  it('are written as the command writes them', () => {
    const session = new Session(two, whole);
    expect(session.write('csv')).toContain('classify:');
    expect(JSON.parse(session.write('json'))).toMatchObject({
      witnesses: [{ siglum: 'A' }, { siglum: 'B' }],
    });
    expect(session.write('tei')).toContain('<TEI');
  });
});

describe('what cannot be compared', () => {
  it('is said of a web page’s source, not of text that speaks of one', () => {
    expect(troubleWith({ name: 'A', text: '\n<!DOCTYPE html>\n<html lang="zh">' })).toEqual({
      problem: 'html',
    });
    expect(troubleWith({ name: 'A', text: '网页以 <html> 开头。' })).toBeNull();
  });

  it('is said of fewer than two texts, with those that are empty', () => {
    const texts = [
      { name: 'A', text: '花' },
      { name: 'B', text: ' \n' },
    ];
    expect(troubleTogether(texts)).toEqual({ problem: 'tooFew', empty: ['B'], alone: true });
  });
});

it('Markdown is read without its marks, and what only looks like one stays', () => {
  const text = '# 花市 #\n**年宵花**上市，3*4=12。\n\n---\n> 引文 ![图](a.png)见[此](b.html)。\n#话题#不是题';
  expect(withoutMarks(text)).toBe('\n花市\n\n年宵花上市，3*4=12。\n\n引文 见此。\n#话题#不是题');
});

it('members of Markdown’s lists stand by themselves, without their marks; numbers and dashes in a line stay', () => {
  const text = '见下：\n- 年宵花\n* 金桔，又名\n四季桔\n  + [x] 水仙\n1. 其一\n- \n花市 - 三日\n-5度\n';
  expect(withoutMarks(text)).toBe(
    '见下：\n\n年宵花\n\n金桔，又名\n四季桔\n\n水仙\n1. 其一\n- \n花市 - 三日\n-5度\n',
  );
});

describe('three texts side by side', () => {
  const columns = (...texts: readonly string[]) => {
    const names = ['A', 'B', 'C', 'D'];
    const given = texts.map((text, at) => ({ name: names[at] ?? '', text }));
    const { head, items } = new Session(given, whole).columns(names.slice(0, texts.length));
    return { head, items: [...items] };
  };

  it('are marked where they part, each in its words, and noted once', () => {
    const { head, items } = columns(
      '市民纷纷前来选购年宵花。\n花市开到除夕中午。',
      '市民纷纷前来选购年霄花。\n花市开到除夕中午。',
      '市民纷纷前来选购年宵花。\n花市开到除夕。',
    );
    expect(inNotation(items)).toEqual([
      ['市民纷纷前来选购年[宵]花。', '市民纷纷前来选购年[霄]花。', '市民纷纷前来选购年[宵]花。'],
      ['花市开到除夕[中午]。', '花市开到除夕[中午]。', '花市开到除夕[]。'],
    ]);
    expect([head.counts.shape, head.counts.omission, head.substantive]).toEqual([1, 1, 2]);
    expect(items.flatMap((item) => (item.kind === 'row' ? [item.row.notes.length] : []))).toEqual([1, 1]);
  });

  it('keep what only one of them has at the end of its paragraph there, and cut rows where any begins a paragraph', () => {
    const { items } = columns(
      '市民纷纷前来选购年宵花。花市开到除夕中午。\n雨后初晴，游人渐多。',
      '市民纷纷前来选购年宵花。\n花市开到除夕中午。\n雨后初晴，游人渐多。',
      '市民纷纷前来选购年宵花。花市开到除夕中午。真热闹！\n雨后初晴，游人渐多。',
    );
    expect(inNotation(items)).toEqual([
      ['市民纷纷前来选购年宵花。', '市民纷纷前来选购年宵花。', '市民纷纷前来选购年宵花。'],
      ['花市开到除夕中午。[]', '花市开到除夕中午。[]', '花市开到除夕中午。[真热闹！]'],
      ['雨后初晴，游人渐多。', '雨后初晴，游人渐多。', '雨后初晴，游人渐多。'],
    ]);
  });

  it('fold where they differ in what is hidden at first alone, which is counted', () => {
    const { items } = columns('花市，开到除夕中午。', '花市,开到除夕中午。', '花市，开到除夕中午。');
    expect(items[0]).toMatchObject({ kind: 'fold', fold: { kind: 'equal', hidden: 1, classes: ['width'] } });
  });

  it('fold where they are all the same', () => {
    const { items } = columns('花市开到除夕中午。', '花市开到除夕中午。', '花市开到除夕中午。');
    expect(kinds(items)).toEqual(['fold', 'paragraph', 'row', 'fold-end']);
  });
});
