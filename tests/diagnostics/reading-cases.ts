import type { RuleCase } from './rule-cases.ts';

const page = (...lines: string[]) => ({ page: lines.join('\n') });

/** An engine's file of so many scans with a line each. */
const scans = (...lines: string[]): string =>
  `<alto><Layout>${lines.map((line) => `<Page><TextLine><String CONTENT="${line}"/></TextLine></Page>`).join('')}</Layout></alto>`;

const market = '据新华社北京1月21日电 市民纷纷前来选购年宵花，花农说今年的价格比去年便宜。';
const stop = '公交站挪到了学校门口，孩子们不用再过马路。';
const columns = (gap: string): string[] => [
  `新桥昨天通车，两岸的居民${gap}菜场门口新添了一排长凳，`,
  `赶来看热闹，桥面铺着红毯${gap}买菜的老人走累了可以歇脚，`,
  `锣鼓队在桥头敲了一上午，${gap}摊主们说生意也跟着好起来，`,
  `桥长三百米，双向四条车道${gap}街道还打算再装几盏路灯，`,
  `过去绕行要走四十分钟的路${gap}让晚上出来散步的人也方便，`,
  `如今开车过去只要两分钟。${gap}年底以前全部装好。`,
];
const across = [
  '新桥昨天通车，两岸的居民菜场门口新添了一排长凳， 旧书摊搬进了文化宫，周末人多，',
  '赶来看热闹，桥面铺着红毯买菜的老人走累了可以歇脚， 有人一早就来排队，为的是淘一套',
  '锣鼓队在桥头敲了一上午， 摊主们说生意也跟着好起来，连环画，摊主老周说这些书收了',
  '桥长三百米，双向四条车道 街道还打算再装几盏路灯，好几年，一直没有舍得卖，现在',
  '过去绕行要走四十分钟的路让晚上出来散步的人也方便， 看见有人喜欢，心里也高兴，就',
  '如今开车过去只要两分钟， 年底以前全部装好，居民盼着，按原价让了出去，一上午卖掉三',
];

/** What the rules about how a page was read say, each with a case and a near miss. */
export const readingCases: readonly RuleCase[] = [
  {
    rule: 'page:markup-only',
    fires: page('<?xml version="1.0"?>', '<svg><text>花市</text></svg>'),
    says: [
      'x.txt:1:1: This is XML, not text; no article is made of it, so export the page as plain text or Markdown [page:markup-only]',
    ],
    silent: page('[花市] 今天开张', '', market),
  },
  {
    rule: 'page:several-scans',
    fires: page(scans('花市开张了。', '河边的柳树绿了。')),
    says: [
      'x.txt:1:1: Unexpected file of 2 scans, expected one page; they are read as one behind the other, so give each a file of its own [page:several-scans]',
    ],
    silent: page(scans('花市开张了。')),
  },
  {
    rule: 'page:model-talk',
    fires: page('以下是这张图片中的文字：', '', '花市开张', '', market),
    says: [
      'x.txt:1:1-1:13: Unexpected words of the model that read the page (1 line, first here), expected the page alone; they are set aside, check that nothing printed is among them [page:model-talk]',
    ],
    silent: page('以下是本市花市的地址：', '', '花市开张', '', market),
  },
  {
    rule: 'page:spaced-han',
    fires: page('花 市 今 天 开 张 ， 市 民 一 早 就 来 选 花 ， 花 农 忙 得 不 停 ， 直 到 天 黑 。'),
    says: [
      'x.txt:1:1: Unexpected spaces between most Han, expected none; 27 single ones are taken out, so check headlines whose words a space should part [page:spaced-han]',
    ],
    silent: page('花 市 今 天 开 张', market),
  },
  {
    rule: 'page:doubled-lines',
    fires: page(...['花市开张', market, '花农丰收', stop].flatMap((line) => [line, line])),
    says: [
      "x.txt:2:1-2:5: Unexpected second copy of nearly every line (4 of them, first here), expected each once; the copies are set aside, check the file's text layers [page:doubled-lines]",
    ],
    silent: page('花市开张', '花市开张', market, '花农丰收', '花农丰收', stop),
  },
  {
    rule: 'repeats:loop',
    fires: page(market, stop.repeat(5), market),
    says: [
      `x.txt:2:22-2:106: Unexpected run of 5 times “${stop}”, expected it once; the further ones are set aside, check the place on the scan (see x.txt:2:1-2:22) [repeats:loop]`,
    ],
    silent: page(market, stop.repeat(4), market),
  },
  {
    rule: 'page:looping',
    fires: page(market, stop.repeat(8) + stop.slice(0, 6)),
    says: [
      'x.txt:2:22-2:175: The model repeats itself from here to the end of the page, and what is printed behind this place is most likely missing; read the page again [page:looping]',
    ],
    silent: page(market, stop.repeat(8), market),
  },
  {
    rule: 'page:program',
    fires: page('<script>show(1)</script>', market, '<style>p { color: red }</style>'),
    says: [
      "x.txt:1:1-1:25: Unexpected script or style of a browser (2 of them, first here), expected text; what stands within is set aside, so save the page's text alone [page:program]",
    ],
    silent: page('<p>', market, '</p>', '<!-- page 2 -->'),
  },
  {
    rule: 'page:read-across',
    fires: page(...columns('    ')),
    says: [
      'x.txt:1:1-6:1: Lines run straight across the columns; they are parted at their gaps into 2 columns, check that the columns are whole [page:read-across]',
    ],
    silent: page(...columns('')),
  },
  {
    rule: 'page:read-across',
    fires: page(...across),
    says: [
      'x.txt:1:1-6:1: Lines seem to run straight across the columns, and no gaps tell where one column ends; have the engine find the columns and read the page again [page:read-across]',
    ],
    silent: page(...across.map((line) => line.replace(' ', ''))),
  },
  {
    rule: 'page:vertical-reversed',
    fires: page('，来回了渡摆', '。下年去在（', '、湖过船坐）', '，人的岸两', '。了便方行出', '，天今'),
    says: [
      'x.txt:1:1: Brackets close before they open and lines begin with stops: vertical text seems to be read in reverse; read the page again with the engine set to vertical text [page:vertical-reversed]',
    ],
    silent: page('摆渡船回来了，', '（去年下水。', '坐船过湖）、', '两岸的人，', '出行方便了。', '今天，'),
  },
  {
    rule: 'page:not-chinese',
    fires: page('The flower market opened this morning and people came early to buy.'),
    says: [
      "x.txt:1:1: The page's text is Latin for the most part, expected Chinese; it is read by the rules for Chinese all the same, check that it is the right file [page:not-chinese]",
    ],
    silent: page(`Flower Market ${market}${stop}`),
  },
];
