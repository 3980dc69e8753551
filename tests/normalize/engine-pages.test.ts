import { describe, expect, it } from 'vitest';
import { readEnginePage } from '../../src/normalize/engine-files/engine-page.ts';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { accountFaults, rawLines } from './account.ts';
import { type Part, printPage, writers } from './engine-print.ts';
import { bridgehead, garden, kickerPage, toldLines } from './engine-told-page.ts';

const bridge = {
  headline: '石桥镇老桥修好重新通车',
  blocks: [
    ['p', '石桥镇的老桥昨天修好了，两岸的人一早就赶来看，有人带着孩子，有人推着车，桥头比赶集还热闹。'],
    ['p', '修桥的师傅说，桥面换了新石板，栏杆也加高了半尺'],
    ['p', '镇上的中学离桥不远，往年雨天学生要绕三里路才能到校，如今走过桥只要五分钟。'],
    ['h', '桥下的渡船还在'],
    ['p', '老周撑了三十年的船。他说，桥通了，船也不会停，春天有人要坐船看花'],
    ['p', '镇里答应在渡口边上搭一座凉亭，让等船的人有处坐，也让老人有处说话。'],
    ['p', '凉亭的木料是旧祠堂拆下来的，木匠说还能用上百年，只要年年上一遍油。'],
  ],
} as const;

const market = {
  headline: '菜市场搬家第一天',
  blocks: [
    ['p', '东门的菜市场搬到了新棚里，摊位比从前宽了一倍，地上有水沟，夏天不再积水。'],
    ['p', '卖豆腐的李嫂说，搬来的头一天就卖光了三板豆腐，比在老地方还快'],
    ['p', '市场的管理员说，旧址要改成停车场，年底以前完工，来买菜的人不愁没有地方停车。'],
    ['p', '附近的居民提了一条意见：晚上收摊以后要把灯关小一点，免得照进卧室里。'],
  ],
} as const;

const page: Part[] = [
  { over: 'header', text: '第2版' },
  { over: 'headline', text: bridge.headline },
  { columns: bridge.blocks },
  { over: 'headline', text: market.headline },
  { columns: market.blocks },
];

const read = (file: string, text: string, sidecar: string | null = null) =>
  normalizePage({ file, bytes: new TextEncoder().encode(text), sidecar });

describe.each(Object.entries(writers))('a page in columns from an engine, as %s', (name, write) => {
  const found = read(`001.${name}`, write(printPage(page)));

  it('is its stories, in reading order, first lines told by their indent and lost stops by the room they leave', () => {
    const articles = found.articles.map(({ headline, blocks }) => ({
      headline,
      blocks: blocks.map(({ type, text }) => [type === 'heading' ? 'h' : 'p', text]),
    }));
    expect(articles).toEqual([bridge, market]);
  });

  it('loses nothing and says nothing twice', () => {
    if (found.page === null) throw new Error('no page');
    expect(found.page.unassigned).toMatchObject([{ reason: 'furniture' }]);
    expect(accountFaults(rawLines(found.text), found.page, found.articles)).toEqual([]);
  });

  it('has a line of text for each of the engine’s, and says where in the file it stands', () => {
    const lines = found.text.split('\n').slice(0, -1);
    expect(lines.filter((line) => line !== '')).toHaveLength(printPage(page).length);
    const { format, places } = found.page?.engine ?? { format: null, places: [] };
    expect(places.map((place) => place !== null)).toEqual(lines.map((line) => line !== ''));
    const file = write(printPage(page)).split('\n');
    places.forEach((place, at) => {
      if (place === null || format === 'TSV') return;
      const behind = file[place.line - 1]?.slice(format === 'JSON' ? place.column - 1 : 0);
      expect(behind).toContain(lines[at]?.[0]);
      if (format === 'JSON') expect(behind?.startsWith(lines[at] ?? '')).toBe(true);
    });
  });
});

it('a headline of which an engine makes two is one, and a picture’s text is told by its region', () => {
  const { articles } = read('001.xml', writers['page.xml']?.(toldLines()) ?? '');
  expect(
    articles.map(({ kind, headline, blocks }) => [kind, headline, blocks.map(({ text }) => text)]),
  ).toEqual([
    ['article', garden.headline, garden.blocks.map(([, text]) => text)],
    ...garden.captions.map((caption) => ['caption', null, [caption]]),
  ]);
});

it.each(['page.xml', 'lines.json', 'tesseract.tsv'])(
  'a page whose lines run downwards, from the right, as %s',
  (name) => {
    const width = 3000;
    const upright = printPage(page).map((line) => {
      const { left, top, width: long, height } = line.box;
      return { ...line, box: { left: width - top - height, top: left, width: height, height: long } };
    });
    const { articles } = read(`001.${name}`, writers[name]?.(upright) ?? '');
    expect(articles.map(({ headline, blocks }) => [headline, blocks.map(({ text }) => text)])).toEqual(
      [bridge, market].map(({ headline, blocks }) => [headline, blocks.map(([, text]) => text)]),
    );
  },
);

it('a page of paragraphs that stand in high boxes is not turned', () => {
  const text = bridge.blocks[0][1].repeat(4);
  const list = [
    { type: 'text', text: bridge.headline, bbox: [0, 0, 500, 44], page_idx: 0 },
    ...[0, 1].map((at) => ({ type: 'text', text, bbox: [180 * at, 60, 160 + 180 * at, 900], page_idx: 0 })),
  ];
  const engine = readEnginePage(JSON.stringify(list));
  if (engine === null || 'problem' in engine) throw new Error('no page');
  expect(engine.layouts[0]?.box).toEqual({ x: 0, y: 0, width: 500, height: 44 });
});

it.each(Object.entries(writers))(
  'a headline is set in the largest type, however short, as %s',
  (name, write) => {
    expect(read(`001.${name}`, write(printPage(kickerPage))).articles).toMatchObject([bridgehead]);
  },
);
