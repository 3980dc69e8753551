import { neededCharacters } from './needed-characters.ts';
import { Prefilter } from './prefilter.ts';

/** What the patterns of the phrase table are made of: sources of expressions, in simplified characters. */

/** Characters that patterns and names use, each before its traditional forms. */
const FORMS =
  '报報 记記 讯訊 员員 电電 华華 国國 网網 闻聞 摄攝 图圖 资資 发發 责責 编編 辑輯 视視 觉覺 转轉 续續 执執 检檢 审審 阅閱 读讀 设設 计計 统統 筹籌 总總 页頁 时時 导導 专專 实實 习習 级級 驻駐 农農 历曆歷 号號 联聯 体體 业業 档檔 见見 约約 术術 系繫係 络絡 题題 线線 现現 声聲 启啟啓 示示 简簡 评評 论論 谈談 笔筆 坛壇 礼禮 访訪 库庫 综綜 据據 湾灣 东東 节節 录錄 办辦 订訂 话話 动動 气氣 脑腦 两兩 长長 书書 经經 门門 当當 数數 绘繪 来來 证證 务務 热熱 边邊 邮郵 单單 闸閘 里裡裏 台臺 为為 这這 张張 刘劉 陈陳 杨楊 赵趙 黄黃 吴吳 孙孫 马馬 罗羅 郑鄭 谢謝 韩韓 冯馮 于於 萧蕭 邓鄧 许許 吕呂 苏蘇 卢盧 蒋蔣 贾賈 叶葉 阎閻 余餘 钟鍾鐘 谭譚 邹鄒 陆陸 顾顧 龙龍 万萬 钱錢 汤湯 贺賀 赖賴 龚龔 庞龐 兰蘭 颜顏 严嚴 温溫 芦蘆 鲁魯 韦韋 毕畢 聂聶 丛叢 齐齊 庄莊 涂塗 关關 费費 纪紀 欧歐 项項 阳陽 卫衛 闵閔 强強 车車 饶饒 邬鄔 畅暢 宫宮 娄婁 盖蓋 党黨 连連 栾欒 窦竇 迟遲 巩鞏 练練 乐樂 应應 谌諶 银銀 扬揚 诸諸 鸣鳴 讣訃 岳嶽 游遊';
const TRADITIONAL = new Map(FORMS.split(' ').map((forms) => [forms.slice(0, 1), forms.slice(1)]));

/** Characters with their traditional forms behind them. */
export const withForms = (chars: string): string =>
  chars.replaceAll(/\p{Script=Han}/gu, (char) => char + (TRADITIONAL.get(char) ?? ''));

/** An expression that reads traditional characters where its source has simplified ones, mixed ones too. */
export function inBothScripts(source: string, flags = 'u'): RegExp {
  const both = source.replaceAll(/\[[^\]]*\]|\p{Script=Han}/gu, (part) =>
    part.startsWith('[') || !TRADITIONAL.has(part) ? withForms(part) : `[${withForms(part)}]`,
  );
  return new RegExp(both, flags);
}

const prefilter = new Prefilter();

/** A row of the phrase table. */
export class Phrase {
  readonly name: string;
  readonly pattern: RegExp;
  /** Texts that match, with what the first group that took part gives, where that is said. */
  readonly examples: readonly { text: string; group: string | undefined }[];
  readonly nearMisses: readonly string[];
  /** The set of characters that any match holds one of. */
  private readonly needed: number | null;

  /** Texts: examples, ` ✗ `, near misses, each parted by ` | `; ` → ` stands before what a group gives. */
  constructor(name: string, source: string, texts: string) {
    const [examples = [], nearMisses = []] = texts.split(' ✗ ').map((part) => part.split(' | '));
    this.name = name;
    this.pattern = inBothScripts(source);
    this.examples = examples.map((example) => {
      const [text = '', group] = example.split(' → ');
      return { text, group };
    });
    this.nearMisses = nearMisses;
    const needed = neededCharacters(this.pattern.source);
    this.needed = needed === null ? null : prefilter.add(needed);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayStandIn(text) ? this.pattern.exec(text) : null;
  }

  test(text: string): boolean {
    return this.mayStandIn(text) && this.pattern.test(text);
  }

  private mayStandIn(text: string): boolean {
    return this.needed === null || prefilter.holds(text, this.needed);
  }
}

/** Makes a row. */
export const phrase = (name: string, source: string, texts: string): Phrase =>
  new Phrase(name, source, texts);

/** Room for the spaces that OCR puts in; bounded, so that no expression takes long over many of them. */
export const S = '\\s{0,4}';
export const HAN = '\\p{Script=Han}';
export const NUMERAL = '[0-9０-９〇○零一二三四五六七八九十廿卅百]{1,8}';
/** A day, its month and year where they are said. */
export const DAY = `(?:(?:(?:民国${S})?${NUMERAL}${S}年${S})?${NUMERAL}${S}月${S})?${NUMERAL}${S}日`;
export const FULL_DAY = `(?:民国${S})?${NUMERAL}${S}年${S}${NUMERAL}${S}月${S}${NUMERAL}${S}日`;
/** One bracket is often read for another. */
export const OPEN = '[（(\\[【［〔〈]';
export const CLOSE = '[）)\\]】］〕〉]';

/** Each agency and news site once, by the name that records give it. */
export const AGENCIES =
  '新华社 新华网 中新社 中新网 中国新闻社 人民网 央视网 中央社 美联社 法新社 路透社 彭博社 共同社 韩联社 塔斯社 德新社 埃菲社 马新社 星洲网 联合早报'.split(
    ' ',
  );
const AGENCY_PATTERNS = AGENCIES.map((name) => [name, inBothScripts(name)] as const);

/** The agency that a text names. */
export const agencyIn = (text: string): string | null =>
  AGENCY_PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

export const AGENCY = `(?:${AGENCIES.join('|')})`;
export const PAPER = `${HAN}{0,6}(?:日|晚|晨|早|时|新|商|快|都市|青年|周|导)报`;
export const OFFICE = `(?:本[报社网刊台]|${AGENCY}|${PAPER})`;
const STANDING = `(?:首席|高级|资深|全媒体|融媒体|特派|特约|见习|实习|摄影|驻${HAN}{1,4})`;
/** Who reports, with what the name follows: 本报全媒体记者, 特派员, 通讯员. */
export const REPORTER = `${OFFICE}?(?:“[^”\\n]{2,8}”)?${STANDING}{0,2}(?:记者|通讯员|特派员|实习生|撰稿人?)`;
const NAME = `[${HAN}·]{1,8}`;
export const NAMES = `${NAME}(?:(?:[\\s、，,/／]{1,6}(?:${REPORTER}[\\s：:/／]{0,4})?|${REPORTER}[\\s：:/／]{0,4})${NAME}){0,7}`;
export const BYLINE = `${REPORTER}[：:/／\\s]{0,4}${NAMES}`;
/** The number of a page, with its section's letter where it has one: 第1版, 一版, A3版, A3. */
export const PAGE = `第?${S}([A-Za-zＡ-Ｚ]?${S}${NUMERAL}(?=${S}[版页])|[A-Za-zＡ-Ｚ]${S}[0-9０-９]{1,3})${S}[版页]?`;
