import { AGENCY, BYLINE, CLOSE, DAY, HAN, NUMERAL, OFFICE, OPEN, REPORTER, S, phrase } from './vocabulary.ts';

/** A dateline's last word, and not the head of another: 电话, 讯息. Without a day it is weaker, and more are told. */
const SENT = '(?:专?电(?![话视商])|专?讯(?![息问号速]))';
const SENT_UNDATED = '(?:专电|电(?![话视商动台影力子气脑波报池器网缆站梯])|专?讯(?![息问号速]))';
/** A place without a day is short, and the dateline parted from what follows: 新华社发布的通讯 is none. */
const FROM_PLACE = `${HAN}{2,4}?${S}(?:专?电|讯)(?=[\\s：:]|${OPEN}|${CLOSE}|$)`;
const SENT_FROM = `(?:(?:[${HAN}·]{2,12}?)?${S}${DAY}${S}${SENT}|${SENT_UNDATED}|${FROM_PLACE})`;
const DATELINE = `(?:(?:综合)?(?:据${S})?${OFFICE}${S}${SENT_FROM})`;
/** In brackets alone a place or a day will do; 资讯 and 短讯 are words of their own. */
const SENT_ABROAD = `(?:(?:${HAN}{2,8}?${S})?${DAY}${S}[讯电]|${HAN}{2,8}(?<![通资短简喜快音视审传腾])讯|${HAN}{2,4}通讯|专[讯电访]|特讯|${OFFICE}(?:特讯|专访|消息))`;

export const DATELINE_HEAD = phrase(
  'dateline at the head of a text',
  // A round bracket alone on its line closes a text.
  `^(?:${DATELINE}(?:${S}[】］〕])?|[【［〔\\[]${S}(?:${DATELINE}${S}${CLOSE}?|${SENT_ABROAD}${S}${CLOSE})|[（(]${S}(?:${DATELINE}|${SENT_ABROAD})${S}${CLOSE}(?=\\s{0,4}\\S)|[（(]${S}${DATELINE}(?=${S}${BYLINE}${S}${CLOSE}))`,
  '新华社北京1月21日电 | 综合新华社华盛顿一月二十一日电 | 据新华社电 | 本报讯 | 本报讯近日，全省 | 【本報訊】 | 【本报讯)近日 | 本报讯】近日 | （本报讯 记者王敏） | 南方日報訊 | （新加坡讯）环境局 | （吉隆坡21日讯）随着 | 【吉隆坡21日讯】 | （中央社台北二十一日電）今天 | 【專訊】教育局 | （專訪）深水埗 | （本報特訊）兩名 | 【特訊】港口 | 【本報消息】港口 | （葵涌通訊）葵盛邨 | 路透社倫敦21日電 | 新华社北京廿一日电 ✗ 近日，本报讯 | 【消息】港口 | 人民网电商频道 | 本报讯息不断 | 本报多次报道该地电动车 | 新华社发布的通讯《港口新事》说 | （新华社北京1月21日电） | （短讯）今天 | 【通讯】山里 | 【最新资讯】',
);
export const DATELINE_TAIL = phrase(
  'dateline in brackets behind a text',
  `${OPEN}${S}(?:${DATELINE}|(?:综合|据)?(?:${AGENCY}|外电)(?:[、／/\\s]${AGENCY}){0,2}(?:报[道导]|消息|稿|供稿|电)?)${S}${CLOSE}$`,
  '（新华社北京1月21日电） | 开工。（据新华社） | 開工。（法新社、路透社） | 开工。【新华社电) | （综合外电报道） ✗ （新华社发） | （据《人民日报》） | 新华社北京1月21日电',
);
export const DISPATCH_TITLE = phrase(
  'title that an agency gives its story',
  '^\\s{0,4}题[：:].{2,50}[^。！？，]$',
  '题：春到山乡 | 題：春到山鄉 ✗ 题：春到山乡。 | 问题：春到山乡',
);
/** A reporter, and where and when the report was sent: groups are what stands before the reporter, the reporter, the rest. */
export const REPORT = phrase(
  'report with its reporter and place',
  `^(${OPEN}?${S}(?:${AGENCY}${S}(?=记者|特派员))?)(${REPORTER}${S}[：:／/]?${S}[${HAN}·、／/\\s]{2,24}?)((?:${DAY}${S}专?[电讯]|(?:专题|综合|现场|连线|摄影)?报[导道])${S}${CLOSE}?)`,
  '〔記者王大明／台北報導〕 → 〔 | （中央社記者陳小美台北21日電） → （中央社 | 【記者李小華台中報導】 | 【本報記者陳大文報道】 | 記者王大明／台北報導 | （特派員李小華東京二十日專電） ✗ 記者王大明 | （记者王敏） | 据记者报道',
);
/** Who sent or wrote, as the first line of a signature says it that wraps. */
export const SENDER = phrase(
  'who sent or wrote',
  `^.{0,8}(?:${OFFICE}|${REPORTER})`,
  '据新华社北京1月2 | 本报讯 | （記者王 | 中央社 ✗ 新春花市开张 | 社会',
);
export const DATELINE_PLACE = phrase(
  'place in a dateline',
  `(?:${OFFICE}|^${OPEN}(?!(?:综合)?据?${OFFICE}|综合))([${HAN}·]{2,12}?)(?=${DAY}|综合|专?[电讯]|报[道导])`,
  '据新华社北京1月21日电 → 北京 | （据新华社临川1月2日电） → 临川 | （吉隆坡21日訊） → 吉隆坡 | 〔台北報導〕 → 台北 | 本报北京讯 → 北京 ✗ 据新华社电 | 【本报讯】 | 南方日报讯 | 【專訊】 | （综合讯）',
);
export const DATELINE_DAY = phrase(
  'day in a dateline',
  `(?:(民国)?(${NUMERAL})年)?(?:(${NUMERAL})月)?(${NUMERAL})日`,
  '民國114年2月18日 → 民國 | 1月21日 → 1 | 二十一日電 → 二十一 ✗ 日报 | 1月',
);
