import { AGENCY, CLOSE, DAY, HAN, OFFICE, OPEN, REPORTER, S, phrase } from './vocabulary.ts';

const NUMBER = '[①-⑳❶-❿]';
const PHOTOGRAPHER = `(?:${HAN}{2,4}|${HAN}\\s{1,2}${HAN})`;
const FROM_AGENCY = `(?:${OPEN}${HAN}{2,8}${CLOSE})?$`;

export const FIGURE_MARK = phrase(
  'number of a picture',
  `^(?:图${S})?${NUMBER}(?:${S}${NUMBER}){0,20}$`,
  '① | 图① | ①②③ | 圖 ① ✗ ①加强 | 图1',
);
export const CAPTION_HEAD = phrase(
  'words that a picture’s text alone begins with',
  `^(?:图${S}(?:${NUMBER}|[一二三四五六七八九十0-9]{1,2})|[左右上下中]{1,2}图|图为|图片)${S}[：:]|^[▼◀◄]`,
  '图①：小学生 | 左图：码头 | 圖片：碼頭 | ▼碼頭昨日 ✗ 图书馆： | 图为渔民驾船 | ▲上接',
);
/** In a text of its own of one sentence at most. */
export const PLACED = phrase(
  'where in a picture somebody is',
  `^[^。]{2,24}${OPEN}(?:[前后]排)?(?:[左右]起?${S}[一二三四五六七八九]?|[前后中左右])(?:起)?${CLOSE}[^。]{2,60}。?$`,
  '严炳光（右二）带记者看漏水的骑楼。 | 陳凱晴（中）與隊友展示作品 | 馆长（前排左三）与读者合影。 ✗ 严炳光（右派）说 | 他指着墙（左）。墙上有字。 | （中）',
);
/** Other texts may begin so too, if no credit closes them. */
export const CAPTION_START = phrase(
  'words that a picture’s text may begin with',
  `^(?:[左右上下中]{0,2}图(?:为|中|①|${S}[：:])|图片[：:]|这是|[■▲▼◀◄]|(?=[^日]{0,12}月)${DAY}[^，,。电讯]{0,8}[，,]|近日[，,]|日前[，,])`,
  '图为渔民 | 3月2日，渔民 | 2024年3月2日在荣成，渔民 | 這是 | ■渡輪碼頭 | 近日， ✗ 3月2日电 | 渔民 | 近日',
);
/** Group 1 is who took it: names, or else the text is none. */
export const PICTURE_CREDIT = phrase(
  'who took a picture, at the end of its text',
  `(?:[\\s。！？”」]|${OPEN})(?:[\\s■□]|${OPEN}){0,4}(?:${REPORTER}|${AGENCY}发?)?[\\s：:/／]{0,4}(?:${OPEN})?${S}(${PHOTOGRAPHER}(?:[\\s、]{1,4}${PHOTOGRAPHER}){0,7})${S}[/／]?(?:(?<!拍)摄|供图|(?<!拍)摄影(?:报道)?)${CLOSE}{0,3}${FROM_AGENCY}`,
  '海带苗。 李信君摄（人民视觉） → 李信君 | 海带苗。 本报记者 何光明摄 → 何光明 | 新年。新华社发（刘勤利 摄） → 刘勤利 | 。（陳大文攝） → 陳大文 | 。（記者王大明攝） → 王大明 | 。 王敏/摄 → 王敏 | 揭幕。【司徒志雄攝） → 司徒志雄 | 。 王敏 摄影报道 → 王敏 ✗ 都由他拍摄 | 王敏摄 | 。王敏摄影展开幕',
);
export const PICTURE_SOURCE = phrase(
  'agency or archive that gave a picture, at the end of its text',
  `(?:[\\s。！？”」]${S}${OPEN}?|${OPEN})${S}(?:${AGENCY}|(?:历史|档案)?资料|本报|网[上络]|受访者|互联网)${S}(?:供图|提供|发|图片|截图|图|记者摄)${CLOSE}{0,3}$`,
  '。新华社发 | 。（新華社發） | 往来的渡轮。 資料圖片 | （网络图片） | （網上圖片） | （受訪者提供） | （本報記者攝） | 。资料图 ✗ 新华社发 | 。新华社发言人 | 政府网上图片',
);
export const PICTURE_GIVEN = phrase(
  'office that gave a picture, behind its text',
  `[。！？”」』）)]${S}${OPEN}?${S}(?:图片)?(?:由|来源[：:]?)?[${HAN}·《》]{2,24}(?:供图|图片提供|提供图片|提供的图片)${S}${CLOSE}?$`,
  '制作。 中国驻当地大使馆供图 | 。（市文旅局供图） | 。市政府圖片提供 ✗ 大使馆供图 | 。他为展览供图。 | 。供图',
);
export const CHART_CREDIT = phrase(
  'who made a chart',
  '^(?:数据|资料|图表|图片)?(?:来源|制图|制表|绘图|编制)\\s{0,4}[/／：:]',
  '来源/新华社 制图/方磊 | 数据来源：国家统计局 | 資料來源： ✗ 来源 | 收入来源：',
);

/** A reporter's picture or text in a line of its own: 本报记者陈帆摄, 本报记者范德全/文. */
export const OWN_PART = phrase(
  'reporter with a part in a line of its own',
  `^${OPEN}?${OFFICE}?${REPORTER}.{2,30}(?:[/／]\\s{0,4}(?:文|图|摄)|[图摄])${CLOSE}?$`,
  '本报记者 王敏/文 李强/图 | 本报记者范德全/文 | 本报记者刘敏珍/文陈帆图 | 記者王大明攝 ✗ 本报记者 王敏 | 他和本报记者一起看图',
);

export const SIGNED_END = phrase(
  'end of a dateline or credit that may begin on the line before',
  `日${S}[电讯]${CLOSE}$|(?<!拍)摄(?:${CLOSE}|${OPEN}${HAN}{2,8}${CLOSE})$|(?:^|[\\s。”]|${OPEN}|${CLOSE}|记者|通讯员|发)${HAN}{1,4}${S}(?<!拍)摄$|(?:${AGENCY}|资料)(?:发|供图|图片)${CLOSE}?$`,
  '1日电） | 光明摄 | 何光明攝） | 信君摄（人民视觉） | 新华社发 | 資料圖片 ✗ 都由他拍摄 | 出发 | 图片',
);
