import { CLOSE, FULL_DAY, HAN, NUMERAL, OPEN, PAGE, S, phrase } from './vocabulary.ts';

const ARROWS = `[▲▶►▼>》]{0,3}${S}`;
/** What may stand behind the page's number in brackets: 上接第1版《春风化雨》. */
const MORE = '[^）)\\]】］〕。，]{0,12}';
const FROM = '(?:上接|紧接|续自|接自|承接)';
const TO = '(?:下转|下接|转入|转接)';

/** The group that took part is the number of the page. */
export const JUMP = phrase(
  'mark that a text began on another page',
  `^${ARROWS}(?:${OPEN}${S}(?:${FROM}|[接续])${S}${PAGE}${MORE}${CLOSE}?|${FROM}${S}${PAGE}${CLOSE}?|[接续]${S}${PAGE}${CLOSE}?$)`,
  '（上接第1版） → 1 | (上接第一版)以及由此 → 一 | [上接第一版）亩产 → 一 | （上接第一版】 → 一 | （紧接第一版） → 一 | ▲（上接A01版） → A01 | ▶▶上接第十二版 → 十二 | 續自A1版 → A1 | 接第一版 → 一 | （續自A2） → A2 | （上接第1版《春风化雨》）要牢固 → 1 ✗ 上接天光 | 接第一版读者来信 | （接上） | 上接第一棒 | （下转第2版）',
);
export const TURN = phrase(
  'mark that a text goes on on another page',
  `${ARROWS}(?:${OPEN}${S}(?:${TO}|[转续])${S}${PAGE}${MORE}${CLOSE}?|${TO}${S}${PAGE}${CLOSE}?|(?:^|(?<=[。！？”」）\\s]))转${S}${PAGE})$`,
  '花农说（下转第2版） → 2 | （下轉A4版） → A4 | >>>下转02版 → 02 | 【下转第四版) → 四 | 轉A4版 → A4 | 。转第4版 → 4 | （轉A4） → A4 ✗ 工作重心转第4版 | （下转第2版）今天 | 转产 | （上接第1版）',
);

const ROLE =
  '(?:本版|责任|版式|版面|美术|视觉|值班|执行|图片|文字|见习)?(?:责任编辑|责编|编辑|编委|主任|设计|美编|版式|视觉|校对|组版|审读|审校|策划|统筹|主编|总值班|检校|编审|美术)';
export const MAKER = phrase(
  'part that one of those who made the page had',
  `^${ROLE}${S}([：:／/]?)${S}`,
  '本版责编：赵成 → ： | 编辑 郝敏 | 責任編輯/陳大文 → / | 版面設計：阿森 → ： | 视觉 王静 ✗ 他编辑 | 责任在肩',
);
export const NEXT_MAKER = phrase(
  'a further part, behind a name',
  `(?<=[\\s、])${ROLE}${S}[：:／/\\s]`,
  '郝敏 版式 王静 | 赵成、校对：李莉 | 陳大文 美編：李 ✗ 版式：王静 | 王静版式 ',
);

/** Also a day alone at a page's head; at its foot that is the day of a notice. */
export const DATED = phrase(
  'day of the page',
  `${FULL_DAY}${S}(?:星期|周|礼拜)[一二三四五六日天]|^${FULL_DAY}\\s{1,4}\\S|\\d{4}[.．/-]\\d{1,2}[.．/-]\\d{1,2}${S}(?:星期|周|礼拜)|^(?:农历|夏历)?${S}[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳已午未申酉戌亥]年|^(?:农历|夏历)|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s{0,4}[A-Z][a-z]{2,8}|(?<![A-Za-z])(?:MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]{0,6}[·,.\\s]{1,4}.{0,12}20\\d\\d`,
  '2025年1月17日 星期五 | 2024年9月26日 星期四 农历甲辰年八月廿四 | 民國114年2月18日 星期二 | 中華民國一一○年六月十八日 星期五 | 乙巳年正月廿一日 | 農曆乙巳年 | 2025.1.17 星期五 | ２０２５年１月２１日　星期二 | 二〇二五年一月二十一日 星期二 | 2025年2月18日 禮拜二 | TUE 18 FEB 2025 ✗ 2025年1月17日 | 1月17日星期五 | 2025年1月17日，他 | 农业 | 乙方',
);
export const DAY_ALONE = phrase(
  'a day and nothing else',
  `^${FULL_DAY}$`,
  '2024年7月19日 | 二〇二四年七月十九日 | 民國114年2月18日 ✗ 7月19日 | 2024年7月19日，他',
);
/** And such a number before or behind the section's name. */
const NUMBER = '[A-Za-zＡ-Ｚ]?[0-9０-９]{1,3}';
const SECTION = `${HAN}{2,6}`;
export const NUMBERED = phrase(
  'number of the page',
  `^(?:[—－-]${S})?(?:${NUMBER}|第?${S}(?:${NUMBER}|${NUMERAL})${S}版)(?:${S}[—－-]|${S}[·:：丨|]?${S}${SECTION})?$|^${SECTION}(?:\\s{1,4}|${S}[丨|]${S})${NUMBER}$`,
  '06 太原新闻 | A05 | 第4版 | — 3 — | 体育 15 | 第四版 | A3版 | 時事丨A03 ✗ 2025年 | 第四届 | 3人获奖，一人落选 | 要闻',
);
const PAPER = `${HAN}{1,8}(?:日报|晚报|晨报|早报|都市报|新报|时报|商报|快报|周报|青年报)`;
export const PAPER_ALONE = phrase(
  'name of the paper',
  `^${PAPER}$`,
  '人民日报 | 云岭新报 | 頭條日報 | 中國時報 ✗ 日报 | 气象预报 | 人民日报评论',
);
const PAGE_NUMBER = `(?:[A-Za-zＡ-Ｚ][0-9０-９]{1,3}|第${S}(?:${NUMBER}|${NUMERAL})${S})版?`;
const PART = `(?:${FULL_DAY}(?:${S}(?:星期|周|礼拜)[一二三四五六日天])?|${PAPER}|${PAGE_NUMBER}|${NUMBER}版?|(?:${ROLE}|摄影)[：:／/]${HAN}{2,4}|${SECTION})`;
const PARTED = '[\\s·|丨／]{1,4}';
/** Paper, day, page, section and who made it, two of them at least; one must be such as no headline has. */
export const PARTS = phrase(
  'head of a page by its parts',
  `^(?=.*(?:${PAPER}|${FULL_DAY}|(?<!${HAN})${PAGE_NUMBER}(?![A-Za-z0-9])|责编))(?:${PART}${PARTED}){1,5}${PART}$|^${HAN}{2,9}[报刊]${FULL_DAY}(?:星期[一二三四五六日天])?(?:${PAGE_NUMBER}(?:${SECTION})?)?$`,
  '湖畔周报2018年5月11日第3版 | 湖畔文艺报2018年5月11日第3版读书 | 海州晚报 2026年5月20日 | 海州晚报 社会新闻 | 5 民生 2024年7月18日 | 天下 A11 本版责编/黎冰 | 云岭新报 2020年9月22日 第3版 ✗ 海州晚报 | 山村修渠 300亩 | 海州晚报办起夜校 学员三百名来上课 | G20 | 十五年义务送报 一辆单车两万里 | 湖畔周报2018年5月11日报道',
);
/** A clause before it makes it a sentence's: 月租两千元。联系热线：… */
export const IMPRINT = phrase(
  'how the paper is registered, printed, sold and reached',
  `^[^，。；！？]{0,60}(?:@|www\\.|https?:|E-?mail|邮箱|邮编|热线|刊号|连续出版物|CN${S}\\d|第${S}\\d{1,6}${S}期|主管主办|零售|邮发代号|督印|承印|社址|发行部|每份)`,
  '新闻热线：0351—4281234 | 国内统一连续出版物号 CN51—0001 第1832期 今日4版 | 本版邮箱：huashi@example.cn | 督印：海港報業有限公司 承印：海港印務 | 東莞日報 網www.example.cn 时事丨A03 | 零售每份十元 | 社址：解放路12号 ✗ 八十平米，月租两千元。热线：13800000000 | 电话：88881234 李小姐 | 地址：解放路12号',
);
const REACHED = '(?:地址|电话|传真|网址|广告|订阅|发行)';
export const ADDRESSES = phrase(
  'several ways to reach the paper',
  `^[^，。；！？]{0,20}${REACHED}${S}[：:].{1,60}${REACHED}${S}[：:]|^${HAN}{0,6}(?:报社|分社|编辑部|办事处|营业处)\\s[^，。；！？]{1,40}电话${S}[：:]?${S}${NUMERAL}`,
  '本報北岸分社 中正路七號 電話四八三六 | 地址：解放路12号 電話：88881234 | 编辑部电话：881 广告：882 ✗ 电话：88881234 李小姐 | 两室一厅，电话：881 地址：882',
);
export const MAKERS_REACHED = phrase(
  'those who made the page, and how to reach them',
  `^${ROLE}${S}[：:／/].{2,40}(?:电话|热线|传真|邮箱|E-?mail)${S}[：:]`,
  '责任编辑：郁林　电话：（0931）8150000 | 責編：王敏 電話：2222 ✗ 责任编辑：王敏 | 电话：881',
);
export const BANNER = phrase(
  'head of a page with those who made it',
  `^.{0,40}(?:(?<![A-Za-z0-9])[A-Z]\\d{1,3}|第?\\d{1,2}版).{0,4}编辑.{2,14}(?:视觉|版式|美编|校对)`,
  'A03 编辑毕国民 视觉汉编 校对张爱芬 | 时事丨A03口編輯王敏口視覺李強 ✗ 编辑 郝敏 版式 王静 | A03 本报编辑部',
);
/** 联系电话：, 地址：, 邮箱：: how to reach who gives notice. */
export const CONTACT = phrase(
  'how to reach who gives notice',
  '^(?:联[系络]|咨询|报名|举报|监督|服务|投诉|通信|通讯|办公)?(?:地址|电话|人|邮箱|方式|传真|邮编|网址|热线)\\s{0,4}[：:]',
  '联系电话：881 | 地址：解放路 | 聯絡電話：881 | 聯繫人：王敏 | 传真:881 ✗ 电话铃响了 | 主持人 | 两室一厅，电话：881',
);
export const BULLET = phrase(
  'mark of an item of a chart or list',
  '^[·•●▪◆★☆▲►▶○]',
  '●加强 | ▲跨年 ✗ ■加强 | 加强●',
);

export const ASIDE = phrase(
  'what is said under a headline',
  `^[（(][^（()）]{1,80}[）)]$|〔\\d{4}〕\\s{0,4}\\d{1,5}\\s{0,4}号$`,
  '（2024年12月25日通过） | 政发〔2024〕12号 | (待續) ✗ （一）加强 | 12号',
);
export const CHAPTER = phrase(
  'part of a law or plan',
  `^第${NUMERAL}[编章节](?:\\s|$)|^目\\s{0,4}录$`,
  '第一章 总则 | 第十二节 | 目　录 | 第三節 附則 ✗ 第一章节目 | 第一条 | 目录学',
);
export const FURTHER_ITEM = phrase(
  'number of a section behind the first',
  `^(?:[二三四五六七八九]|十[一二三四五六七八九]?)${S}[、，．]|^其[二三四五六七八九](?:[，：、]|\\s)|^${OPEN}[二三四五六七八九十]${CLOSE}|^[2-9]${S}[、．.]${S}(?![0-9])`,
  '二、价格是最好的水表 | （三）保障措施 | 2.报名时间 | 十二、附则 | 其二 路 ✗ 一、算清水账 | 二三事 | 2.5亿元 | 两会',
);
/** Every notice has one of its own, and briefs together. */
export const OWN_HEADLINE = phrase(
  'headline wherever it stands',
  `(?:公告|声明|启事|公示|通告|鸣谢|讣告)$|^${HAN}{0,4}(?:[预預通][知告]|新[闻聞]|[简簡短快]${S}[讯訊]|[简簡][报報]|短波|[豆小]知[识識]|小[贴貼]士|提[示醒]|[问問][与與]?答|天[气氣](?:[预預][报報])?)$`,
  '注销公告 | 一句话新闻 | 简　讯 | 教育短波 | 停水通知 | 停電預告 | 豆知識 | 防暑小贴士 | 遺失聲明 | 鳴謝 | 招聘啟事 | 明日天气 | 天氣預報 | 防溺水提醒 | 温馨提示 | 问与答 ✗ 公告栏 | 交警部门发布的提醒 | 关于开展春季植树的通知 | 短波收音机 | 太原新闻发布会 | 天气转凉',
);
export const CLAUSES = phrase(
  'clauses set apart by a space',
  `[${HAN}“”「」]{3}[”」』）？！]?\\s{1,4}[“「『（]?${HAN}{3}`,
  '县府修桥 限期两月 | 供款放唔放埋一齊好？ 五十歲轉工 | 吃盐有”三减“ 巧妙又健康 ✗ 县府修桥，限期两月 | 王 敏 | 供樓 多少',
);
export const COLUMN = phrase(
  'name of a column, or of what is printed beside a story',
  `^(?:${HAN}{2,5}[评论谈笔坛札信]|${HAN}{1,4}[手笔札]记|短${S}评|社${S}论|(?:相关|延伸|新闻|背景)(?:新闻|阅读|链接|背景|资料|报道))$`,
  '人民时评 | 今日谈 | 读者来信 | 人民論壇 | 金台隨筆 | 校長筆記 | 采访手记 | 短　评 | 社论 | 相关新闻 | 延伸閱讀 ✗ 时评 | 笔记 | 人民时评一二三 | 新春花市开张',
);
