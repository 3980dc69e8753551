import { describe, expect, it } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { accountFaults, rawLines } from './account.ts';

const read = (text: string, file = '001.xml') =>
  normalizePage({ file, bytes: new TextEncoder().encode(text), sidecar: null });

const alto = (lines: string): string =>
  `<alto><Description><MeasurementUnit>pixel</MeasurementUnit></Description><Layout>\n${lines}\n</Layout></alto>`;
const line = (text: string, box = ''): string => `<TextLine${box}><String CONTENT="${text}"/></TextLine>`;

describe('an engine’s file that is made to do harm is refused with its place', () => {
  const laughs = [
    '<!DOCTYPE alto [',
    ' <!ENTITY a "哈哈">',
    ...['ba', 'cb', 'dc', 'ed'].map(([name, of]) => ` <!ENTITY ${name} "${`&${of};`.repeat(10)}">`),
    ']>',
    alto('<TextLine><String CONTENT="&e;"/></TextLine>'),
  ].join('\n');

  it.each([
    ['entities that stand for more and more', laughs, 'undefined entity', 9],
    [
      'elements in elements in elements',
      alto(`${'<TextBlock>\n'.repeat(300)}${line('花市')}`),
      'elements nested more than 200 deep',
      200,
    ],
    ['XML that ends too soon', alto(line('花市')).slice(0, -10), 'unclosed tag', 3],
  ])('%s', (_, text, reason, lineOfFile) => {
    const { page, problems } = read(text);
    expect(page).toBeNull();
    expect(problems).toMatchObject([
      { rule: 'read:engine-file', severity: 'error', place: { line: lineOfFile } },
    ]);
    expect(problems[0]?.message).toContain(reason);
  });

  it('JSON in JSON in JSON is no page', () => {
    const { page, problems } = read(`${'['.repeat(200_000)}${']'.repeat(200_000)}`, '001.json');
    expect(page).toBeNull();
    expect(problems).toMatchObject([{ rule: 'pages:no-engine', severity: 'warning' }]);
  });
});

describe('boxes that no scan has say nothing, and the text is read all the same', () => {
  const box = (x: string, y: string, width: string, height: string): string =>
    ` HPOS="${x}" VPOS="${y}" WIDTH="${width}" HEIGHT="${height}"`;
  it.each([
    ['huge ones', box('1e308', '1e308', '1e308', '1e308')],
    ['infinite ones', box('1e999', '0', '10', '10')],
    ['what is no number', box('NaN', 'x', '', '10')],
    ['ones of no size', box('10', '10', '0', '0')],
    ['ones inside out', box('10', '10', '-200', '-20')],
    ['none at all', ''],
  ])('%s', (_, odd) => {
    const texts = ['菜市场昨天搬进了新棚，摊位比从前宽了', '一倍。', '卖豆腐的李嫂说生意比往年还好。'];
    const lines = texts.map((text, at) =>
      line(text, at === 1 ? odd : box('10', String(10 + 30 * at), '360', '20')),
    );
    const { page, articles, text } = read(alto(lines.join('\n')));
    if (page === null) throw new Error('no page');
    expect(text).toBe(`${texts.join('\n')}\n`);
    expect(accountFaults(rawLines(text), page, articles)).toEqual([]);
    expect(articles.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('')).toBe(texts.join(''));
  });
});
