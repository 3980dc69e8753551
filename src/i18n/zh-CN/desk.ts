const numerals = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const numeral = (count: number): string => numerals[count] ?? String(count);

/** Of many witnesses the first few are named, and all are counted. */
const some = (labels: readonly string[], between: string): string =>
  labels.length > 6 ? `${labels.slice(0, 3).join(between)}等${labels.length}家` : labels.join(between);

/** A sign that looks the same in full and half width, with its number. */
const withNumber = (text: string): string =>
  Array.from(text).length === 1 && !/\p{Script=Han}/u.test(text)
    ? `${text} U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : text;

/** A reading in words: nothing is said to be nothing, a space is named. */
const shown = (text: string): string => (text === '' ? '无' : text.replace(/\s/gu, '␣'));

/** The proof desk, its log, what this OCR confuses, emended texts and readers' reports. */
export const desk = {
  title: '校对台',
  description: '本期可能有错的地方，最要紧的在前；逐处采纳、驳回或待定，导出为校改文件。',
  intro: '最要紧的在前。采纳了就成为校改，识读原文照样保留；多数只供参考。',
  needsScript: '这是静态清单。要判断和导出，需要打开浏览器的脚本；也可以照 README 手写校改文件。',
  left: (places: number, open: number, filed: number) =>
    `待判之处共 ${places}：未判 ${open}，已判入档 ${filed}`,
  log: '校改记录',
  confusions: '误识表',
  feed: '订阅校改',
  filters: '筛选',
  classes: '疑误分类',
  suspicion: '单证',
  page: '版',
  paper: '报',
  day: '日期',
  confusion: '误识',
  pairCount: (from: string, to: string, count: number) => `${shown(from)} → ${shown(to)} ×${count}`,
  partTitle: (number: number) => `校对台 第${number}页`,
  togetherTitle: '标点、繁简与宽窄',
  labels: (labels: readonly string[]) => (labels.length > 6 ? `${labels.length}家` : labels.join(' ')),
  story: '同文',
  rule: '规则',
  state: '判断',
  any: '全部',
  states: {
    open: '未判',
    mine: '本机已判',
    filed: '已入档',
    unconfirmed: '已入档，待复核',
    conflict: '相左',
  },
  columns: {
    verdict: '判词',
    votes: '票数',
    class: '类',
    context: '前后八字',
    readings: '各证读法',
    place: '所在',
    decision: '判断',
  },
  suspect: (labels: readonly string[]) => `${some(labels, '、')} 疑误`,
  noVerdict: '不判',
  twoDiffer: '二证相歧',
  single: '仅见此报',
  allReach: (count: number) => `${numeral(count)}证俱在`,
  notReaching: (labels: readonly string[]) => `${some(labels, '、')} 不及`,
  place: (label: string, block: number) => `${label} 第${block}段`,
  line: (line: number, column: number) => `${line} 行 ${column} 列`,
  raw: '原行',
  shown,
  pair: (from: string, to: string) => `${shown(from)} → ${shown(to)}`,
  open: '未判',
  filed: {
    applied: '采纳',
    kept: '驳回',
    both: '两存',
    open: '待定',
    stale: '失效',
  },
  stale: {
    source: '版面文件已变',
    'no-such-place': '这个地方已不存在',
    'not-a-witness': '这家没有印到这里',
    reading: '读法不符',
    paragraphs: '引文跨段',
    context: '前后文字不符',
  },
  newEvidence: '判后添了新证',
  confirmed: (names: readonly string[]) => `${names.join('、')} 复核`,
  unconfirmed: '未复核',
  by: (name: string, day: string) => `${name} ${day}`,
  alsoSuspicious: (titles: readonly string[]) => `又：${titles.join('、')}`,
  bulk: '标点、繁简与宽窄，一并处理',
  bulkCount: (count: number) => `${count} 处`,
  bulkGroup: (readings: readonly { labels: readonly string[]; text: string }[]) =>
    readings.map(({ labels, text }) => `${some(labels, ' ')} 作“${withNumber(shown(text))}”`).join('，'),
  withNumber: (text: string) => withNumber(shown(text)),
  punctuation: '标点',
  width: '宽窄',
  layout: '分段',
  layoutNote: '分段不同不作校改，列在这里备查。',
  elsewhere: '不在文章里的疑点',
  toDesk: '校对台',
  atDesk: '到校对台判此处',
  logTitle: '校改记录',
  logDescription: '每处判断：谁、哪天、为什么，包括已经失效的。',
  logIntro:
    '判断存成文件，放在 seeds/corrections/，有人审阅后才上站。识读原文一字不动，校改只出现在正文的“校改”读法里。',
  noDecisions: '还没有判断。',
  staleTitle: '已失效',
  staleIntro: '版面、读法或前后文字跟判断时不一样了，不再采用，要重新核对。',
  noStale: '无。',
  logColumns: {
    place: '所在',
    change: '判断',
    reason: '理由',
    who: '谁、哪天',
    confirmed: '复核',
    file: '文件',
  },
  confusionsTitle: '误识表',
  confusionsDescription: '什么字认成了什么字，按类、按版计数。',
  confusionsIntro: '根据别家的多数和编辑的判断：左边是认成的字，右边是应该的字。驳回的不算。',
  confusionColumns: {
    read: '识读作',
    meant: '应作',
    class: '类',
    count: '次数',
    accepted: '已采纳',
    pages: '各版',
  },
  morePages: (count: number) => `另 ${count} 版`,
  confusionsData: '数据',
  noConfusions: '还没有例子。',
  feedTitle: '对勘 校改',
  feedEntry: (label: string, from: string, to: string) => `${label}：${shown(from)} → ${shown(to)}`,
  emended: (count: number) => `校改 ${count} 处`,
  asRead: '照识读原文',
  emendations: '校改',
  emendation: (from: string, to: string) =>
    from === '' ? `识读脱“${to}”` : to === '' ? `识读衍“${shown(from)}”` : `识读作“${shown(from)}”`,
  block: (number: number) => `第${number}段`,
} as const;
