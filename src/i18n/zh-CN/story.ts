const range = (first: number, last: number): string => (first === last ? `${first}` : `${first}–${last}`);

/** Of many names the first few stand for all. */
const some = (labels: readonly string[]): string =>
  labels.length > 6 ? `${labels.slice(0, 3).join('、')} 等` : labels.join('、');

/** The page of a story: its witnesses, its matrix, its apparatus and its joint text. */
export const story = {
  description: (headline: string, labels: readonly string[], variants: number) =>
    `《${headline}》刊登于 ${some(labels)} 各版，文字不同 ${variants} 处：逐段对照各报，逐处注明。`,
  counts: (substantive: number, punctuation: number, layout: number) =>
    `实质异文 ${substantive}，标点 ${punctuation}，分段 ${layout}。`,
  suspected: (places: readonly { label: string; count: number }[]) =>
    places.length === 0
      ? ''
      : `疑误：${places
          .slice(0, 6)
          .map(({ label, count }) => `${label} 有 ${count} 处`)
          .join('，')}${places.length > 6 ? `，余 ${places.length - 6} 家见下` : ''}。`,
  identical: (labels: readonly string[]) =>
    labels.length === 2
      ? `${labels.join(' 与 ')} 都印到的地方没有一个字不同，不能互相核对。`
      : `${some(labels)} ${labels.length} 家没有一个字不同，不能互相核对。`,
  twoWitnesses: '只有两家：不同的地方，谁对谁错没法判。',
  pairs: '点数字，看哪两家怎样不同；数字是文字不同的处数',
  pair: (a: string, b: string, count: number) => `${a} 与 ${b}：${count} 处`,
  cards: '各证',
  witnessesSaid: '点报名看那一版；末两栏的数字是文字不同的处数，点开逐段对读',
  paper: '报',
  percent: '占',
  stripHead: '各段',
  besideJoint: '与合校本',
  besideNearest: '与最近一家',
  extent: '起讫',
  blocks: (first: number, last: number) => `${range(first, last)} 段`,
  characters: '字数',
  share: (count: string, percent: number) => `${count}，占合校本 ${percent}%`,
  jump: '转版',
  none: '—',
  title: '题',
  titleAndDeck: '有题有副题',
  titleOnly: '有题无副题',
  untitled: '题缺',
  dateline: '电头',
  noDateline: '不及',
  suspects: '疑误',
  places: (count: number) => `${count} 处`,
  undecidable: '两证无从判',
  strip: (label: string) => `${label} 各段起讫与疑误`,
  matrix: '各段各报：印了多少，几处不同',
  alike: (labels: readonly string[]) => `${labels.length} 家全同：${labels.join('、')}`,
  alikeCount: (count: number) => `${count} 家`,
  block: '段',
  opening: '起首',
  shareName: { whole: '全', abridged: '节', 'head-cut': '截头', 'tail-cut': '截尾', none: '缺' },
  legend: [
    ['全', '整段俱在'],
    ['节', '有删节'],
    ['截头、截尾', '止于半途'],
    ['缺', '不及此段'],
  ] as readonly (readonly [string, string])[],
  legendCount: '后面的数字：该报与合校本不同的处数',
  cell: (share: string, count: number) => `${share} ${count} 处异文`,
  apparatus: '校记',
  entries: (count: number) => `${count} 条，行首数字为段号`,
  setting: (count: number) => `标点、分段 ${count} 条`,
  joint: '合校本',
  jointRule: (label: string) => `以 ${label} 为底本，过半者从之；未决之处仍用底本，标出存疑`,
  basis: '各段所据',
  partly: (labels: readonly string[]) => `${some(labels)} 起讫在其中`,
  reaching: (labels: readonly string[], all: number) =>
    labels.length > 6 ? `${all} 家中 ${labels.length} 家` : labels.join(' '),
  moved: '移易',
  move: (label: string, block: number) => `${label} 第${block}段有文字与他证次序不同`,
} as const;
