/** The set phrases of newspaper pages, as expressions over one line or the head or tail of a paragraph. */

/** Room for the spaces that OCR puts in; bounded, so that no expression takes long over many of them. */
const S = '\\s{0,4}';
export const NUMERAL = '[0-9０-９〇零一二三四五六七八九十百]{1,8}';
/** The number of a page, with its section's letter where it has one: 1, 一, A3. */
const PAGE = `[A-Za-zＡ-Ｚ]?${S}${NUMERAL}`;
const DAY = `(?:${NUMERAL}${S}年${S})?${NUMERAL}${S}月${S}${NUMERAL}${S}日`;
const AGENCY = '(?:新[华華]社|中新社|中新网|中国新闻社|人民网|央视网|新华网)';
const PAPER_NAME = '\\p{Script=Han}{0,6}(?:日|晚|晨|早|时|新|商|快|都市|青年|周|导)[报報]';
const PLACE = '[\\p{Script=Han}·]{2,12}?';
const ARROWS = `[▲▶►▼>》]{0,3}${S}`;

const OPEN = '[（(\\[【]';
const CLOSE = '[）)\\]】]';
/** What may stand behind the page's number in brackets: 上接第1版《春风化雨》. */
const MORE = '[^）)\\]】。，]{0,12}';

const FROM = `(?:上接|紧接)${S}第?${S}(${PAGE})${S}版`;
/** 上接第1版: the text began on another page. Group 1 or 2 is the page's number. */
export const JUMP = new RegExp(`^${ARROWS}(?:${OPEN}${S}${FROM}${MORE}${CLOSE}?|${FROM}${CLOSE}?)`, 'u');

const TO = `下转${S}第?${S}${PAGE}${S}版`;
/** 下转第2版 at the end of a text: it goes on on another page. */
export const TURN = new RegExp(`${ARROWS}(?:${OPEN}${S}${TO}${MORE}${CLOSE}?|${TO}${CLOSE}?)$`, 'u');

/** A dateline's last word, and not the head of another: 电话, 讯息. Without a day it is weaker, and more are told. */
const SENT = '(?:专电|[电電](?![话视商])|[讯訊](?![息问号速]))';
const SENT_UNDATED = '(?:专电|[电電](?![话视商动台影力子气脑波报池器网缆站梯])|[讯訊](?![息问号速]))';
/** A place without a day is short, and the dateline parted from what follows: 新华社发布的通讯 is none. */
const FROM_PLACE = `\\p{Script=Han}{2,4}?${S}(?:专?[电電]|[讯訊])(?=[\\s（(【［】：:）)]|$)`;
const SENT_FROM = `(?:(?:${PLACE})?${S}${DAY}${S}${SENT}|${SENT_UNDATED}|${FROM_PLACE})`;
const WIRE = `(?:综合)?(?:据${S})?${AGENCY}${S}${SENT_FROM}`;
const LOCAL = `(?:本[报報]|${PAPER_NAME})${S}${SENT_FROM}`;
const DATELINE = `(?:${WIRE}|${LOCAL})`;

const OFFICE = `(?:本[报報]|本社|新[华華]社|新华网|中新社|中新网|${PAPER_NAME})`;
const REPORTER = `${OFFICE}?(?:“[^”\\n]{2,8}”)?(?:首席|高级|全媒体|融媒体|特派|特约|见习|实习|摄影|驻\\p{Script=Han}{2,4})?(?:[记記]者|通[讯訊][员員]|实习生)`;
const NAMES = `[\\p{Script=Han}·]{1,8}(?:[\\s、，,]{1,6}(?:${REPORTER}${S}[：:/／]?)?${S}[\\p{Script=Han}·]{1,8}){0,7}`;
const BYLINE = `${REPORTER}[：:/／\\s]{0,4}${NAMES}`;

/** 新华社北京1月21日电, 据新华社…电, 本报讯, 【本报讯】, （本报讯 before 记者, at the head of a paragraph. */
export const DATELINE_HEAD = new RegExp(
  `^(?:${DATELINE}|[【［]${S}${DATELINE}${S}[】］]|[（(]${S}${DATELINE}(?=${S}${BYLINE}${S}[）)]))`,
  'u',
);

/** How far into a text the name of a paper reaches that begins it, and what the 报 at its end stands behind. */
const LONGEST_PAPER = 8;
const PAPER = '报'.charCodeAt(0);
const BEFORE_PAPER = new Set(Array.from('日晚晨早时新商快市年周导', (char) => char.charCodeAt(0)));

function beginsWithPaper(text: string): boolean {
  for (let at = 1; at <= LONGEST_PAPER && at < text.length; at += 1)
    if (text.charCodeAt(at) === PAPER && BEFORE_PAPER.has(text.charCodeAt(at - 1))) return true;
  return false;
}

/** Whether a text begins as a dateline may: for others the expression need not be tried. */
export const mayBeDateline = (text: string): boolean =>
  '据综新中人央本【［（(晨晚早'.includes(text.charAt(0) || ' ') || beginsWithPaper(text);

/** （新华社北京1月21日电）, （据新华社） behind a text: all of it is dateline. */
export const DATELINE_TAIL = new RegExp(
  `[（(]${S}(?:${DATELINE}|(?:综合|据)?${AGENCY}(?:报道|消息|稿|供稿)?)${S}[）)]$`,
  'u',
);

/** 题：… behind a dateline alone: what the agency calls the story. */
export const DISPATCH_TITLE = /^\s{0,4}题[：:].{2,50}[^。！？，]$/u;

/** （记者黄玥 董博婷 王明玉） behind a dateline, its bracket opened there or before, or at the end of a text. */
export const BYLINE_BRACKET = new RegExp(`^${S}[（(]${S}${BYLINE}${S}[）)]`, 'u');
export const BYLINE_REST = new RegExp(`^${S}${BYLINE}${S}[）)]`, 'u');
export const BYLINE_TAIL = new RegExp(`[（(]${S}${BYLINE}${S}[）)]$`, 'u');

/** （王敏、李强）: a bracket with nothing but Han in it, which may be names; group 1. */
export const NAMES_BRACKET = new RegExp(`^${S}[（(]${S}(${NAMES})${S}[）)]`, 'u');
export const NAMES_TAIL = new RegExp(`[（(]${S}(?:作者[：:\\s]{1,4})?(${NAMES})${S}[）)]$`, 'u');

/** 记者李文亮 and a space, 记者张丽华报道： behind a dateline; group 1 is the name. */
export const BYLINE_OPEN = new RegExp(
  `^${S}${REPORTER}[：:/／\\s]{0,4}(\\p{Script=Han}{2,4}?)(?:报道[：:，,]?|(?=\\s)|[：:])`,
  'u',
);

/** What a byline begins with: 本报记者, 新华社记者, 通讯员, 作者：. */
export const REPORTER_HEAD = new RegExp(
  `^(?:[□■○●◎△]${S})?(?:文[／/]图?${S}|文图${S})?(?:${REPORTER}|作者(?=[：:\\s]))`,
  'u',
);

/** □ 麦田: the mark that only a writer's name, real or not, stands behind. */
export const PEN_NAME = /^[□◎]\s{0,4}\p{Script=Han}{1,4}(?:\s{1,4}\p{Script=Han}{1,4}){0,3}$/u;

/** 文/图, 摄影报道 behind a reporter's name. */
export const BYLINE_END = /\s*(?:文[／/]?图|图[／/]?文|摄影报道)$/u;

/** 本报评论员, 新华社评论员 王敏: who writes what the paper thinks. Group 1 is a name, if any. */
export const COMMENTATOR = new RegExp(`^${OFFICE}(?:特约|首席|高级)?评论员[：:\\s]{0,4}(.{0,12})$`, 'u');

/** —编者: the signature of an editor's lead. */
export const EDITOR_LINE = /^[—－–-]{1,3}\s*(?:本报)?编者$/u;

/** What of a byline is no name. */
export const BYLINE_TITLES = new RegExp(
  `${REPORTER}|${OFFICE}?(?:特约|首席|高级)?评论员|文[／/]?图|作者|摄影报道|报道|本报|编者|[—－–（）()：:/／□■○●◎△]|[-]`,
  'gu',
);

/** A number in a circle that belongs to a picture. */
export const FIGURE_MARK = /^(?:图\s*)?[①-⑳❶-❿](?:\s*[①-⑳❶-❿])*$/u;

/** 图①：… the text of a picture. */
export const CAPTION_HEAD =
  /^(?:图\s*[①-⑳❶-❿一二三四五六七八九十0-9]{1,2}|[左右上下中]{1,2}图|图为|图片)\s*[：:]/u;

const PHOTOGRAPHER = '(?:\\p{Script=Han}{2,4}|\\p{Script=Han}\\s{1,2}\\p{Script=Han})';
/** …摄, …供图 at the end of a picture's text. Group 1 is who: names, or an agency's reporter and a name. */
export const PICTURE_CREDIT = new RegExp(
  `[\\s（(。][\\s（(■□]{0,4}(?:${OFFICE}?记者|(?:本报)?通讯员|新华社发?)?[\\s（(]{0,4}(${PHOTOGRAPHER}(?:[\\s、]{1,4}${PHOTOGRAPHER})*)\\s{0,4}[/／]?(?:(?<!拍)摄|供图)[）)]*(?:[（(]\\p{Script=Han}{2,8}[）)])?$`,
  'u',
);

/** …新华社发, …资料图片: a picture that an agency or the archive gave. */
export const PICTURE_SOURCE = /[\s（(。](?:新华社|中新社|资料|本报)(?:供图|发|图片|图)[）)]*$/u;

const CREDITS_ROLE =
  '(?:本版|责任|版式|美术|视觉|值班|执行|图片|文字|见习)?(?:责任编辑|责编|编辑|编委|主任|设计|美编|版式|校对|组版|审读|审校|策划|统筹|主编|总值班|检校|编审)';
/** 本版责编, 版式设计: what the names of those who made a page stand behind. Group 1 is the mark between, if any. */
export const CREDITS_HEAD = new RegExp(`^${CREDITS_ROLE}${S}([：:／/]?)${S}`, 'u');

/** A further role behind the names of the one before. */
export const CREDITS_NEXT = new RegExp(`(?<=[\\s、])${CREDITS_ROLE}${S}[：:／/\\s]`, 'u');

/** 来源/新华社 制图/方磊: the credit of a chart. */
export const CHART_CREDIT = /^(?:数据|资料|图表|图片)?(?:来源|制图|制表|绘图|编制)\s*[/／：:]/u;

const BULLETS = new Set(Array.from('·•●▪◆★☆▲►▶○', (mark) => mark.charCodeAt(0)));

/** Whether a line is an item of a chart or list. */
export const isItem = (text: string): boolean => BULLETS.has(text.charCodeAt(0));

export const AGENCIES = ['新华社', '中新社', '中新网', '中国新闻社', '人民网', '央视网', '新华网'] as const;

const phraseHeads = new Uint8Array(0x10000);
for (const head of '◎△晨晚早▲▶►▼>》紧综作（([［【上下左右图①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿据新中人央本社特见实通记□■○●文—－–-责版美视值执片编设校组审见策统主总检数资来制绘') {
  phraseHeads[head.charCodeAt(0)] = 1;
}

/** Whether a text begins as some set phrase does: one that begins with anything else is none, and need not be tried. */
export const mayBePhrase = (text: string): boolean =>
  phraseHeads[text.charCodeAt(0)] === 1 || beginsWithPaper(text);
