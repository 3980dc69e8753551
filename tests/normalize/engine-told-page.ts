import { type Part, type PrintedLine, printPage } from './engine-print.ts';

/** A story of which an engine knows much: where it makes two of a line, and which words are a picture's though nothing shows it. */
export const garden = {
  headline: '老城墙下添了一座花园',
  blocks: [
    ['p', '城墙根的空地从前堆着瓦砾，今年春天种上了海棠和迎春，傍晚散步的人多了起来。'],
    ['p', '园里没有围栏，石凳是从老桥上拆下来的，刻着的字还看得清，孩子们爱坐在上面数船'],
    ['p', '管园子的老刘说，花是街坊们一家一棵认领的，浇水不用人催。'],
    ['p', '入夏以后园里还要挂上灯，让下了夜班的人路过时看得见花，也照得见脚下的路。'],
  ],
  /** Beside the last column, and below all. */
  captions: ['石凳上的孩子数着河里的船，城墙下开满了花。资料图片', '城墙下海棠开孩子数船忙'],
} as const;

const page: readonly Part[] = [
  { over: 'headline', text: garden.headline.replace('添了', '|添了') },
  { columns: garden.blocks },
  { over: 'caption', text: garden.captions[1].replace('孩子', '\n孩子') },
];

/** The page that it stands on, a line of its text in two, and a picture's text beside it. */
export function toldLines(): PrintedLine[] {
  const [columns, caption] = parts(printPage(page));
  const right = Math.max(...columns.map(({ box }) => box.left + box.width));
  const top = columns.at(-3)?.box.top ?? 0;
  const beside = garden.captions[0].split(/(?<=，)/u).map((text, at): PrintedLine => {
    const box = { left: right + 30, top: top + 28 * at, width: 18 * text.length, height: 18 };
    return { text, block: 90, kind: 'text', box };
  });
  return [...columns, ...beside, ...caption];
}

function parts(lines: readonly PrintedLine[]): [PrintedLine[], PrintedLine[]] {
  const at = lines.findIndex(({ kind }) => kind === 'caption');
  const columns = lines.slice(0, at).flatMap((line, number) => {
    if (number === at - 2) return halves(line);
    return number === at - 1 ? [{ ...line, block: 80 }] : [line];
  });
  return [columns, lines.slice(at).map((line) => ({ ...line, block: 99 }))];
}

/** Two of one line, each in a block of its own, with white between. */
function halves({ text, box, kind, block }: PrintedLine): PrintedLine[] {
  const half = text.length >> 1;
  const em = box.width / text.length;
  const right = { ...box, left: box.left + half * em, width: box.width - half * em };
  return [
    { text: text.slice(0, half), box: { ...box, width: half * em - 6 }, kind, block },
    { text: text.slice(half), box: right, kind, block: block + 40 },
  ];
}

/** A headline that is shorter than what stands over it, and set larger. */
export const bridgehead = {
  kicker: '石桥镇修桥三个月以后的第一个早晨',
  headline: '桥头赶集人更多',
} as const;

/** The page that it stands on. */
export const kickerPage: readonly Part[] = [
  { over: 'kicker', text: bridgehead.kicker },
  { over: 'headline', text: bridgehead.headline },
  { columns: garden.blocks },
];
