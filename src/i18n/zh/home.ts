const numerals = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The home page. */
export const home = {
  title: '对勘：逐字对读同一篇新闻的各家版面',
  description: '把各家报纸同一篇新闻的识读文字逐字对读，异文各归其类，各注所据；疑误之处，一一可查。',
  papers: '本期各版',
  allArticles: '全部篇目',
  total: (pages: number, articles: number) => `${pages} 版 ${articles} 条`,
  shared: '他报同刊',
  alone: '仅见此报',
  tryWords: '试搜',
  readAll: '读全文',
  compare: '逐字对读',
  notes: (count: number) => `校记 ${count} 条`,
  reach: (blocks: number) => `各证起讫，${blocks} 段`,
  orange: '形、替',
  blue: '脱、衍',
  numeral: (count: number) => numerals[count] ?? String(count),
  same: '实质全同',
  suspicious: '待勘之处',
  openPlaces: (count: number) => `未判 ${count} 处`,
  noneOpen: '皆已有判',
  allSuspicious: (all: number, settled: number) => `待判之处共 ${all}，已判 ${settled}`,
  settled: { applied: '已采纳', kept: '已驳回', both: '两存' },
  nothingSuspicious: '本期无多数可据，未见疑误。',
} as const;
