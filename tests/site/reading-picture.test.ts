import { describe, expect, it } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { readingPicture } from '../../src/site/page/reading-picture.ts';

function pictureOf(text: string) {
  const bytes = new TextEncoder().encode(text);
  const { page, articles, text: read } = normalizePage({ file: '900_x.txt', bytes, sidecar: null });
  if (page === null) throw new Error('no page');
  return readingPicture(page, articles, read.split('\n'));
}

/** Each line that holds something: its number, and its stretches as `label|text`. */
const drawn = (text: string): string[] =>
  pictureOf(text).lines.flatMap(({ number, segments }) => {
    const said = segments.flatMap(({ taken, text: own }) => (taken ? `${taken.label}|${own}` : []));
    return said.length > 0 ? `${number} ${said.join(' ')}` : [];
  });

const page = [
  '# 村里修通水渠',
  '',
  '本报记者 王小明',
  '',
  '新华社北京1月22日电 村里的水渠昨日修通，',
  '三百亩水田用上了山水。',
  '',
  '村民说，今年的稻子不愁水。',
].join('\n');

describe('the picture of a page’s reading', () => {
  it('says of every stretch of a line what it was taken for', () => {
    expect(drawn(page)).toEqual([
      '1 headline|村里修通水渠',
      '3 byline|本报记者 王小明',
      '5 dateline|新华社北京1月22日电 first|村里的水渠昨日修通，',
      '6 further|三百亩水田用上了山水。',
      '8 first|村民说，今年的稻子不愁水。',
    ]);
  });

  it('holds every line as it was read', () => {
    const texts = pictureOf(page).lines.map(({ segments }) => segments.map(({ text }) => text).join(''));
    expect(texts.join('\n')).toBe(page);
  });

  it('counts the lines of each kind and knows the first', () => {
    expect(pictureOf(page).legend).toContainEqual({ label: 'first', count: 2, first: 5 });
    expect(pictureOf(page).legend).toContainEqual({ label: 'headline', count: 1, first: 1 });
  });

  it('opens an article where its lines begin, and leaps where another stands between', () => {
    const lines = pictureOf(page).lines;
    expect(lines.filter(({ opens }) => opens).map(({ number, opens }) => [number, opens])).toEqual([
      [1, { article: '900-a1', again: false }],
    ]);
    expect(lines.filter(({ from, to }) => from !== null || to !== null)).toEqual([]);
  });
});

describe('texts that leap', () => {
  const block = (id: string, line: number, length: number) => ({ id, line, length });
  const raw = ['甲文之一，', '乙文全篇。', '甲文之二。', '', '甲文之三。'];

  it('are led from line to line, over what stands between, and not over a blank line', () => {
    const article = (id: string, blocks: ReturnType<typeof block>[], texts: string[]) => ({
      ...bare(id),
      blocks: blocks.map(({ id: name, line, length }, at) => ({
        id: name,
        type: 'paragraph' as const,
        text: texts[at] ?? '',
        sources: [{ line, column: 1, length }],
      })),
    });
    const first = article(
      '900-a1',
      [block('p1', 1, 5), block('p2', 3, 5), block('p3', 5, 5)],
      [raw[0] ?? '', raw[2] ?? '', raw[4] ?? ''],
    );
    const second = article('900-a2', [block('p1', 2, 5)], [raw[1] ?? '']);
    const { lines } = readingPicture(emptyPage(), [first, second], raw);
    expect(lines.map(({ from, to }) => [from, to])).toEqual([
      [null, 3],
      [null, null],
      [1, null],
      [null, null],
      [null, null],
    ]);
    expect(lines[2]?.opens).toEqual({ article: '900-a1', again: true });
  });

  it('show a seam just behind the character before it, also at the end of a line', () => {
    const cut = { kind: 'cut', lost: true, rule: 'open-end', note: '断' } as const;
    const one = {
      ...bare('900-a1'),
      blocks: [
        {
          id: 'p1',
          type: 'paragraph' as const,
          text: '甲文之一，甲文',
          sources: [
            { line: 1, column: 1, length: 5 },
            { line: 3, column: 1, length: 2 },
          ],
        },
      ],
      seams: [{ block: 'p1', offset: 5, ...cut }],
    };
    const { lines } = readingPicture(emptyPage(), [one], raw);
    expect(lines[0]?.segments.map(({ text, seam }) => [text, seam?.kind ?? null])).toEqual([
      ['甲文之一，', null],
      ['', 'cut'],
    ]);
  });
});

function emptyPage() {
  const { page: empty } = normalizePage({ file: '900_x.txt', bytes: new Uint8Array(), sidecar: null });
  if (empty === null) throw new Error('no page');
  return empty;
}

function bare(id: string) {
  const bytes = new TextEncoder().encode('# 题\n\n甲文。\n');
  const [found] = normalizePage({ file: '900_x.txt', bytes, sidecar: null }).articles;
  if (!found) throw new Error('no article');
  return { ...found, id, headline: null, sources: {}, seams: [] };
}
