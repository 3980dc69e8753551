const numerals = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The home page. */
export const home = {
  title: '对勘：逐字对读同一篇新闻的各家版面',
  description:
    '把各家报纸同一篇新闻逐字对读：哪里不同、属于哪一类、根据什么，处处注明；可能有错的地方，一一可查。',
  /** What the site is, in one sentence, for somebody who has never seen it. */
  said: '同一篇新闻，几家报纸都登了：本站把各报的文字逐字对照，标出不同之处，指出哪一家可能错了。',
  howTo: '两分钟看懂本站',
  papers: '本期各版',
  allArticles: '全部文章',
  total: (pages: number, articles: number) => `${pages} 版 ${articles} 篇`,
  shared: '他报同刊',
  alone: '仅见此报',
  tryWords: '试搜',
  readAll: '读全文',
  compare: '逐字对读',
  notes: (count: number) => `${count} 处不同`,
  reach: (blocks: number) => `各报印到哪里，共 ${blocks} 段`,
  orange: '形、替',
  blue: '脱、衍',
  allPages: (count: number) => `全部 ${count} 版`,
  everyArticle: (count: number) => `全部 ${count} 篇文章`,
  otherPapers: (count: number) => `另 ${count} 家`,
  numeral: (count: number) => numerals[count] ?? String(count),
  same: '实质全同',
  suspicious: '可能有错的地方',
  suspiciousSaid: '多数报纸都一样、只有一家不同之处；点开看原文。',
  openPlaces: (count: number) => `还没有定论：${count} 处`,
  settledPlaces: (count: number) => `已经校定：${count} 处`,
  restOpen: (count: number) => `其余 ${count} 处见校对台`,
  restSettled: (count: number) => `其余 ${count} 处见校改记录`,
  noneOpen: '都已有定论',
  allSuspicious: (all: number, settled: number) => `疑误共 ${all} 处，已决 ${settled}`,
  settled: { applied: '已采纳', kept: '已驳回', both: '两存' },
  nothingSuspicious: '本期没有三家以上同刊而不同的地方。',
} as const;
