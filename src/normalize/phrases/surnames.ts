import { inBothScripts, withForms } from './vocabulary.ts';

/**
 * The surnames that nearly all Chinese bear, the most frequent first: a table, to tell a name from two other Han. Names
 * in other forms (阿卜杜拉·买买提) are told by their dot.
 */
const SURNAMES =
  '李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅付沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺骆邝仝蒲缪荀芮储宓郗阚佘麦漆濮仉阙晁逯昌酆湛禹狄茅昝裘贲杭钮嵇滑羿汲邴隗蓬伊钭戎韶蓟邰鄂莘逄堵雍郤璩扈郏浦茹宦庾寇殳蔚夔厍訾毋乜蒯桓尚楼';
const COMPOUND = inBothScripts(
  '^(?:欧阳|上官|司马|司徒|司空|诸葛|东方|东郭|西门|南宫|皇甫|尉迟|公孙|公冶|慕容|令狐|夏侯|端木|呼延|闻人|赫连|澹台|宗政|濮阳|淳于|单于|太叔|申屠|轩辕|钟离|宇文|长孙|鲜于|闾丘|万俟|独孤|拓跋|百里)',
);

/** Of a dotted name, in UTF-16 code units. */
export const LONGEST_NAME = 15;

/** Surnames that more words begin with than names: they tell a name only where a title stands before it. */
const WORDS_TOO =
  '水云凤皮元平支干诸家富乌巴弓牧山班仰秋暴厉祖束幸印宿怀从索咸籍阴能双贡扶宰寿通农别充鱼容慎终暨居衡步满弘国广东沃利越隆师融空养须后红权益公';

const KNOWN = new Set(withForms(SURNAMES));
const KNOWN_TITLED = new Set(withForms(SURNAMES + WORDS_TOO));

/** Whether a run of Han can be one person's name: a known surname and one or two Han more, or a dotted name. `titled`: behind a title. */
export function isName(text: string, titled = false): boolean {
  const name = /\s/u.test(text) ? text.replace(/\s/gu, '') : text;
  if (name.length < 2 || name.length > LONGEST_NAME) return false;
  if (name.includes('·')) return /^\p{Script=Han}+(?:·\p{Script=Han}+)+$/u.test(name);
  if (name.length > 4 || !/^\p{Script=Han}+$/u.test(name)) return false;
  return COMPOUND.test(name)
    ? name.length > 2
    : name.length < 4 && (titled ? KNOWN_TITLED : KNOWN).has(name.slice(0, 1));
}

/** Running text has other marks, or figures. */
const NAMES_ALONE = /^[\p{Script=Han}·\s、]+$/u;

/** Whether a text is nothing but names, parted by spaces or 、. `王 敏`, a spaced name of two Han, counts as one. */
export function areNames(text: string): boolean {
  if (!NAMES_ALONE.test(text)) return false;
  const joined = text
    .trim()
    .replace(/(^|[\s、])(\p{Script=Han})[\s\u3000]+(\p{Script=Han})(?=$|[\s、])/gu, '$1$2$3');
  const names = joined.split(/[\s、]+/u).filter((name) => name !== '');
  return names.length > 0 && names.length <= 9 && names.every((name) => isName(name));
}

/** Whether a text is a post and who holds it: 临河市市长 高文远. */
export function isPostAndName(text: string): boolean {
  const [, name = ''] = POST_AND_NAME.exec(text) ?? [];
  return name !== '' && areNames(name);
}

const POST_AND_NAME =
  /^\p{Script=Han}{2,16}(?:[长長]|[书書][记記]|主任|主席|委[员員]|教授|研究[员員]|院士|[专專][员員])\s{1,4}(\p{Script=Han}{1,4}(?:\s\p{Script=Han})?)$/u;
