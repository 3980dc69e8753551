import { BYLINE, CLOSE, HAN, NAMES, OFFICE, OPEN, REPORTER, S, phrase } from './vocabulary.ts';

export const BYLINE_BRACKET = phrase(
  'byline in brackets behind a dateline',
  `^${S}${OPEN}${S}${BYLINE}${S}${CLOSE}`,
  '（记者黄玥 董博婷 王明玉） | (记者 张 丽 王 波】 | （首席记者 罗丽） | （记者/罗丽 通讯员/陈思敏） | （全媒体记者王敏通讯员李强） | （記者陳大文） | （特派員王敏） ✗ （王敏） | （记者） | （记者王敏',
);
export const BYLINE_REST = phrase(
  'byline that a bracket before the dateline closes',
  `^${S}${BYLINE}${S}${CLOSE}`,
  '记者王敏） | 记者 王敏 李强】 ✗ （记者王敏） | 王敏）',
);
export const BYLINE_TAIL = phrase(
  'byline in brackets behind a text',
  `${OPEN}${S}${BYLINE}(?<!摄)${S}${CLOSE}$`,
  '水也清了。（本报记者 王敏 李强） | 水也清了。[记者王敏) | （見習記者陳大文） ✗ （记者王敏摄于）今天 | （记者手记）上 | 蜻蜓。（記者王敏攝）',
);
/** Group 1 must be a title and names. */
export const BYLINE_LAST = phrase(
  'byline without brackets behind a text',
  `(?<=[。！？”」』]\\s{1,4})(${BYLINE})$`,
  '以策安全。 記者 李志明 → 記者 李志明 | 多。　本报记者王敏 → 本报记者王敏 ✗ 多。记者王敏 | 见到本报记者 王敏',
);
export const NAMES_BRACKET = phrase(
  'names in brackets behind a dateline',
  `^${S}${OPEN}${S}(${NAMES})${S}${CLOSE}`,
  '（李建国、王小明） → 李建国、王小明 | [陳大文) → 陳大文 ✗ 李建国 | （2024）',
);
export const NAMES_TAIL = phrase(
  'names in brackets behind a text',
  `${OPEN}${S}(?:(?:作者|文|撰文|来稿)[：:\\s]{1,4})?(${NAMES})${S}${CLOSE}$`,
  '多。（作者：王敏） → 王敏 | 多。（王 敏） → 王 敏 | 多。(文：王嵐) → 王嵐 ✗ 多。（a） | （王敏）多',
);
/** What follows a title, or nothing: parted from the text by a space, a figure or a word of time. */
const NAMED = `[：:/／\\s]{0,4}(${HAN}{2,4}?|${HAN}\\s${HAN})(?:报[道导][：:，,]?|${CLOSE}|(?=[\\s、0-9０-９]|近日|日前|昨|今)|[：:])`;
export const BYLINE_OPEN = phrase(
  'byline without brackets behind a dateline',
  `^[\\s、]{0,4}${OPEN}?${REPORTER}${NAMED}`,
  '首席记者营丽娟16月17日 → 营丽娟 | 记者张丽华报道： → 张丽华 | 记者李文亮 市民 → 李文亮 | （记者刘敏珍6月 ✗ 记者从市农业局获悉， | 市民纷纷前来选购 | 李文亮 市民',
);
export const BYLINE_MORE = phrase(
  'a further name of such a byline',
  `^[\\s、]{0,4}${OPEN}?(?:${REPORTER})?${NAMED}`,
  '、李文亮 市民 → 李文亮 | 通讯员陈思敏报道： → 陈思敏 ✗ 市民纷纷前来选购',
);
export const REPORTER_HEAD = phrase(
  'what a byline begins with',
  `^(?:[□■○●◎△]${S})?(?:文[／/]图?${S}|文图${S})?(?:${REPORTER}|(?:作者|撰文|文(?:[／/]图)?)(?=[：:\\s]))`,
  '本报记者 姚雪青 | 新华社记者 王敏 | 通讯员 李强 | 作者：李明 | ■本报通讯员 杨光荣 | 首席记者 罗丽 | 全媒体记者 | 融媒体记者 | 高級記者 | 摄影记者 | 實習記者 | 南方日报驻京记者 | 文：王嵐 | 文/图 齐向东 ✗ 作者的话 | 文化 | 他是记者',
);
export const PEN_NAME = phrase(
  'mark before a pen name, or brackets around one whose two Han are set apart',
  `^(?:[□◎]${S}${HAN}{1,4}(?:\\s{1,4}${HAN}{1,4}){0,3}|${OPEN}${HAN}[\\s\\u3000]{1,2}${HAN}${CLOSE})$`,
  '□ 麦田 | ◎王敏 李强 | （言　欢） ✗ □ 麦田里的守望者 | ■ 麦田 | （言欢） | （上　中　下）',
);
export const WRITER_AND_PICTURES = phrase(
  'who wrote, and whose the pictures are',
  `^文${S}[：:/／]${S}${NAMES}[\\s；;]{1,4}(?:图片?|摄影?)${S}[：:/／]${S}${HAN}{2,8}$`,
  '文：孔慧如　圖：受訪者提供 | 文/王岚 摄影/李强 ✗ 文：王岚 | 文化：一座城 图：码头',
);
export const OFFICE_LINE = phrase(
  'office that signs its notice',
  `^${HAN}{3,24}(?:公司|[局委院处厅馆站所社厂校会]|银行|中心|办公室|政府|大学|基金会)$`,
  '临河县宏达木业有限公司 | 市自来水公司 | 縣府農業局 | 城关镇人民政府 ✗ 公司 | 请到市自来水公司办理 | 供水公司告示',
);
export const COMMENTATOR = phrase(
  'who writes what the paper thinks',
  `^(?:[□■◎]${S})?${OFFICE}(?:特约|首席|高级)?评论员[：:\\s]{0,4}(.{0,12})$`,
  '本报评论员 | 新华社评论员 王敏 → 王敏 | □ 本报特约评论员　王敏 → 王敏 | 本報特約評論員 ✗ 评论员 | 本报评论员文章说，要加强各方面的合作',
);
/** Group 1 must be names. */
export const NAMES_REPORT = phrase(
  'names, and that they report',
  `^(${NAMES})\\s{0,4}(?:报[道导]|采写|撰文|编译|整理)$`,
  '黄佩君 报道 → 黄佩君 | 陳大文報導 → 陳大文 | 王敏 李强 采写 → 王敏 李强 ✗ 报道 | 王敏 报道了',
);
export const EDITOR_LINE = phrase(
  'signature of an editor’s lead',
  '^[—－–-]{1,3}\\s{0,4}(?:本报)?编者$',
  '—编者 | ——本報編者 ✗ 编者按 | —编者按',
);
/** Who wrote and who took the pictures: 王敏/文 李强/图, 文/图, 摄影报道. */
export const ROLE = phrase(
  'part that one of several had',
  `(?<![者员])[/／]${S}(?:文|图|摄影?)(?:[/／]?[文图])?|(?:文[／/]?[图摄]|[图摄][／/]?文|摄影报[道导]|报[道导])(?=[^${HAN}]{0,3}$)|(?<=[/／]${S}文.{1,9})[图摄]$`,
  '王敏/文 | 陈帆／圖 | 王敏 文/图 | 王敏 文/摄 | 王敏摄影报道 | 刘敏珍/文陈帆图 ✗ 记者/文小雨 | 文化 | 地图 | 图书馆',
);
