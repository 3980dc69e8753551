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
  description: '本期疑误之处，以替换为先；逐处采纳、驳回或待定，导出为校改文件。',
  intro: '疑误以替换为先，次形近、脱文、衍文。采纳者成为校改，识读原文仍存；多数只供参考。',
  needsScript: '此为静态清单。判断、导出须用浏览器脚本；亦可照 README 手写校改文件。',
  left: (places: number, open: number, filed: number) =>
    `待判之处共 ${places}：未判 ${open}，已判入档 ${filed}`,
  log: '校改记录',
  confusions: '误识表',
  feed: '校改订阅（Atom）',
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
    context: '前后八字（疑误之本）',
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
    'no-such-place': '其处已不存在',
    'not-a-witness': '其证不及此处',
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
  layoutNote: '分段之异不入校改，列此备查。',
  elsewhere: '不在各条之内的疑点',
  toDesk: '校对台',
  atDesk: '到校对台判此处',
  logTitle: '校改记录',
  logDescription: '各处判断：何人、何日、何故，及已失效者。',
  logIntro:
    '判断以文件存于 seeds/corrections/，经人审阅而后入站。识读原文一字不动，校改只见于正文之“校改”读法。',
  noDecisions: '尚无判断。',
  staleTitle: '已失效',
  staleIntro: '版面、读法或前后文字已与判断时不符，不再采用；须重新核对。',
  noStale: '无。',
  logColumns: {
    place: '所在',
    change: '判断',
    reason: '理由',
    who: '何人何日',
    confirmed: '复核',
    file: '文件',
  },
  confusionsTitle: '误识表',
  confusionsDescription: '识读以何为何：误识之字对，按类、按版计数。',
  confusionsIntro: '以他证多数与编辑判断为据：左为识读所作，右为应作。驳回者不计。',
  confusionColumns: {
    read: '识读作',
    meant: '应作',
    class: '类',
    count: '次数',
    accepted: '已采纳',
    pages: '各版',
  },
  confusionsData: '数据',
  noConfusions: '尚无可据之例。',
  feedTitle: '对勘 校改',
  feedEntry: (label: string, from: string, to: string) => `${label}：${shown(from)} → ${shown(to)}`,
  emended: (count: number) => `校改 ${count} 处`,
  asRead: '照识读原文',
  emendations: '校改',
  emendation: (from: string, to: string) =>
    from === '' ? `识读脱“${to}”` : to === '' ? `识读衍“${shown(from)}”` : `识读作“${shown(from)}”`,
  block: (number: number) => `第${number}段`,
} as const;
