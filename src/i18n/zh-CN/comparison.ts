import { grouped } from '../grouped.ts';

/** Numbers of witnesses in running text are written out, as an apparatus does (余三证). */
const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const numeral = (count: number): string => digits[count] ?? String(count);

/** So many witnesses are named in a sentence; of more the first half are, and all are counted. */
const namedAtMost = 6;

const list = (names: readonly string[], count = names.length): string =>
  count > namedAtMost ? `${names.slice(0, namedAtMost / 2).join('、')}等${count}家` : names.join('、');

/** Readings are quoted, in corner brackets where they hold quotation marks themselves; a space is named. */
function quoted(text: string): string {
  const shown = text.replace(/\s/gu, '␣');
  return /[“”]/u.test(shown) ? `「${shown}」` : `“${shown}”`;
}

/** What is said of a seam: as the data have it, and in numbers where a program made it. */
interface SeamNote {
  note: string;
  between?: { before: number; behind: number } | undefined;
  repeated?: { line: number; length: number } | undefined;
}

interface Clause {
  kind: 'reads' | 'adds' | 'lacks' | 'omits' | 'breaks' | 'runs-on';
  witnesses: readonly string[];
  /** How many there are where only the first six are given. */
  count?: number;
  rest: boolean;
  text: string;
}

function clause({ kind, witnesses, count = witnesses.length, rest, text }: Clause): string {
  const who = rest ? `余${numeral(count)}证` : list(witnesses, count);
  const says = {
    reads: `作${quoted(text)}`,
    adds: `衍${quoted(text)}`,
    lacks: '无',
    omits: '脱',
    breaks: '分段',
    'runs-on': '不分段',
  };
  return who + says[kind];
}

interface Verdict {
  votes: readonly number[];
  decided: boolean;
  suspects: readonly string[];
  abstaining: readonly string[];
  /** How many there are of each where only the first six are given. */
  counts?: { suspects: number; abstaining: number };
}

const range = (first: number, last: number): string =>
  first === last ? `第${first}段` : `第${first}–${last}段`;

const withoutBrackets = (jump: string): string => jump.replace(/^[（(\s]+|[）)\s]+$/gu, '');

/** What the comparison of two witnesses says. */
export const comparison = {
  between: (a: string, b: string) => `${a} 与 ${b} 对读`,
  places: (count: number) => `${count} 处`,
  filters: '异文分类',
  onlyDiffering: '只看有不同的段落',
  overview: '有异之段',
  overviewItem: (number: number, count: number) => `第${number}段 ${count}处`,
  block: (number: number) => `第${number}段`,
  /** The number alone is shown beside a row; these words around it are for those who hear it, and for phones. */
  blockBefore: '第',
  blockAfter: '段',
  equal: (first: number, last: number, characters: number) =>
    `${range(first, last)} 两家全同，${grouped(characters)} 字`,
  equalBut: (run: {
    first: number;
    last: number;
    characters: number;
    hidden: number;
    names: readonly string[];
  }) =>
    `${range(run.first, run.last)} 除${run.names.join('、')} ${run.hidden} 处外全同，${grouped(run.characters)} 字`,
  unprinted: (first: number, last: number, characters: number) =>
    `${range(first, last)}，${grouped(characters)} 字`,
  notHere: (label: string) => `${label} 不及此处。`,
  startsLate: (jump: string, block: number) => `“${withoutBrackets(jump)}”，自第${block}段起；`,
  startsLateUnmarked: (block: number) => `自第${block}段起，此前文字不在其版；不计脱文。`,
  beforeOnPage: (page: string) => `此前文字在其第${page}版，不在本站；不计脱文。`,
  beforeElsewhere: '此前文字在其他版，不在本站；不计脱文。',
  endsEarly: (block: number) => `止于第${block}段；此后文字不在其版，不计脱文。`,
  lost: '其版此处有断缺，不计脱文。',
  moved: '此段文字印于别处，不计脱文。',
  nothing: '两家没有一段相同。',
  begins: (label: string) => `${label} 自此起`,
  breaksOff: (label: string) => `${label} 止于此`,
  heading: '题',
  noHeadline: (label: string) => `${label} 无题。`,
  headlineOnPage: (page: string) => `题在其第${page}版，不在本站。`,
  headlineElsewhere: '题不在其版。',
  lemma: (before: string, lemma: string, after: string) => `${before}【${lemma}】${after}`,
  clauses: (clauses: readonly Clause[]) => clauses.map(clause).join('，'),
  layoutNote: '此处',
  verdict: ({ votes, decided, suspects, abstaining, counts }: Verdict) => {
    const told = [
      suspects.length > 0 && `${list(suspects, counts?.suspects)}疑误`,
      !decided && '未决',
      abstaining.length > 0 && `${list(abstaining, counts?.abstaining)}不及`,
    ];
    return { votes: votes.join(':'), told: told.filter((part) => part !== false).join('，') };
  },
  sources: '出处',
  place: (label: string, line: number, column: number) => `${label} 第${line}行第${column}字`,
  joins: (count: number) => `接行 ${count} 处`,
  seam: {
    jump: '转版处',
    cut: '版面截断处',
    join: '断处相接',
    repeat: '重出处，只取其一',
  },
  seamNote: ({ note }: SeamNote) => note,
  countedAll: (substantive: number, punctuation: number, layout: number) =>
    substantive > 0
      ? `实质异文 ${substantive}，标点 ${punctuation}，分段 ${layout}`
      : punctuation > 0
        ? `文字全同；标点不同 ${punctuation} 处`
        : '文字全同',
  nothingThere: '无',
  alone: '只有这家报纸刊登，没有别家可以对照。',
  pairTitle: (headline: string, a: string, b: string) => `${headline}：${a} 与 ${b} 对读`,
  pairDescription: (headline: string, variants: number) =>
    `《${headline}》两证逐段对读，实质异文 ${variants} 处，附出处。`,
  choosePair: '换两家对读',
  readWhole: (label: string) => `读 ${label} 全文`,
  storyPage: '查看各报异同',
} as const;
