/** The set phrases of newspaper pages, as expressions over one line or the head or tail of a paragraph. */

const NUMERAL = '[0-9０-９〇零一二三四五六七八九十百]+';
/** The number of a page, with its section's letter where it has one: 1, 一, A3. */
const PAGE = `[A-Za-zＡ-Ｚ]?\\s*${NUMERAL}`;
const DAY = `(?:${NUMERAL}\\s*年\\s*)?${NUMERAL}\\s*月\\s*${NUMERAL}\\s*日`;
const AGENCY = '(?:新华社|中新社|中新网|中国新闻社|人民网|央视网|新华网)';
const PLACE = '[\\p{Script=Han}·]{2,12}?';

/** 上接第1版: the text began on another page. Group 1 is the page's number. */
export const JUMP = new RegExp(
  `^[（(\\[【]?\\s*上接\\s*第?\\s*(${PAGE})\\s*版[^）)\\]】。，]{0,12}[）)\\]】]?`,
  'u',
);

/** 下转第2版: the text goes on on another page. */
export const TURN = new RegExp(
  `[（(\\[【]\\s*下转\\s*第?\\s*(${PAGE})\\s*版[^）)\\]】。，]{0,12}[）)\\]】]$`,
  'u',
);

const WIRE = `(?:据\\s*)?${AGENCY}\\s*(?:${PLACE})?\\s*(?:${DAY})?\\s*(?:专?电|讯)`;
const LOCAL = `本报(?:${PLACE})?\\s*(?:${DAY})?\\s*(?:电|讯)`;

/** 新华社北京1月21日电, 据新华社…电, 本报讯 at the head of a paragraph. */
export const DATELINE_HEAD = new RegExp(`^(?:${WIRE}|${LOCAL})`, 'u');

/** Whether a text begins with a character that a dateline begins with: for others the expression need not be tried. */
export const mayBeDateline = (text: string): boolean => '据新中人央本'.includes(text.charAt(0) || ' ');

/** （新华社北京1月21日电） behind a text: all of it is dateline. */
export const DATELINE_TAIL = new RegExp(`[（(]\\s*(?:${WIRE}|${LOCAL})\\s*[）)]$`, 'u');

const REPORTER = '(?:本报|本社|新华社|新华网|中新社|中新网)?(?:记者|通讯员|特约记者|见习记者|实习生)';
const NAMES =
  '[\\p{Script=Han}·]{1,8}(?:[\\s、，,]+(?:通讯员|实习生|本报记者|记者)?\\s*[\\p{Script=Han}·]{1,8}){0,7}';

/** （记者黄玥 董博婷 王明玉） behind a dateline or at the end of a text. */
export const BYLINE_BRACKET = new RegExp(`^\\s*[（(]\\s*${REPORTER}[：:\\s]*${NAMES}\\s*[）)]`, 'u');
export const BYLINE_TAIL = new RegExp(`[（(]\\s*${REPORTER}[：:\\s]*${NAMES}\\s*[）)]$`, 'u');

/** What a byline begins with: 本报记者, 新华社记者, 通讯员. */
export const REPORTER_HEAD = new RegExp(`^(?:[□■○●]\\s*)?(?:文[／/])?${REPORTER}`, 'u');

/** —编者: the signature of an editor's lead. */
export const EDITOR_LINE = /^[—－–-]{1,3}\s*(?:本报)?编者$/u;

/** What of a byline is no name. */
export const BYLINE_TITLES = new RegExp(`${REPORTER}|本报|编者|[—－–（）()：:□■○●]|[-]`, 'gu');

/** A number in a circle that belongs to a picture. */
export const FIGURE_MARK = /^(?:图\s*)?[①-⑳❶-❿](?:\s*[①-⑳❶-❿])*$/u;

/** 图①：… the text of a picture. */
export const CAPTION_HEAD =
  /^(?:图\s*[①-⑳❶-❿一二三四五六七八九十0-9]{1,2}|[左右上下中]{1,2}图|图为|图片)\s*[：:]/u;

/** …摄, …供图 at the end of a picture's text. Group 1 is who: names, or an agency's reporter and a name. */
export const PICTURE_CREDIT =
  /[\s（(。][\s（(]*(?:(?:本报|新华社)?记者|(?:本报)?通讯员|新华社发?)?[\s（(]*(\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4})*)\s*[/／]?(?:(?<!拍)摄|供图)[）)]*(?:[（(]\p{Script=Han}{2,8}[）)])?$/u;

/** …新华社发, …资料图片: a picture that an agency or the archive gave. */
export const PICTURE_SOURCE = /[\s（(。](?:新华社|中新社|资料|本报)(?:供图|发|图片|图)[）)]*$/u;

/** 本版责编, 版式设计: what the names of those who made a page stand behind. Group 1 is the mark between, if any. */
export const CREDITS_HEAD =
  /^(?:本版|责任|版式|美术|值班|执行|图片|文字)?(?:责任编辑|责编|编辑|设计|美编|校对|组版|策划|统筹|主编|总值班|检校|编审)\s*([：:／/]?)\s*/u;

/** 来源/新华社 制图/方磊: the credit of a chart. */
export const CHART_CREDIT = /^(?:数据|资料|图表|图片)?(?:来源|制图|制表|绘图|编制)\s*[/／：:]/u;

const BULLETS = new Set(Array.from('·•●▪◆■★☆▲►▶○', (mark) => mark.charCodeAt(0)));

/** Whether a line is an item of a chart or list. */
export const isItem = (text: string): boolean => BULLETS.has(text.charCodeAt(0));

export const AGENCIES = ['新华社', '中新社', '中新网', '中国新闻社', '人民网', '央视网', '新华网'] as const;

const phraseHeads = new Uint8Array(0x10000);
for (const head of '（([［【上下左右图①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿据新中人央本社特见实通记□■○●文—－–-责版美值执片编设校组策统主总检数资来制绘') {
  phraseHeads[head.charCodeAt(0)] = 1;
}

/** Whether a text begins as some set phrase does: one that begins with anything else is none, and need not be tried. */
export const mayBePhrase = (text: string): boolean => phraseHeads[text.charCodeAt(0)] === 1;
