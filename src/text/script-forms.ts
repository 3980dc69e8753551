import { regionalForms, simplifiedForms } from './script-table.ts';

/** Which script a text is in, as far as its characters tell: Traditional, or Simplified and what cannot be told. */
export type Script = 'traditional' | 'simplified';

/** Traditional characters that a Simplified one may stand for, and the Simplified form of each Traditional one. */
const behind = new Map<string, string[]>();
const simple = new Map(simplifiedForms);
for (const [traditional, form] of simplifiedForms)
  behind.set(form, [...(behind.get(form) ?? []), traditional]);

/** OpenCC's own Traditional form of one that Hong Kong or Taiwan prefers. */
const standard = new Map(regionalForms.map(([form, regional]) => [regional, form]));

function tellingUnits(): Int8Array {
  const units = new Int8Array(0x10000);
  for (const [traditional, form] of simplifiedForms) {
    if (form.length === 1 && !isOld(form)) units[form.charCodeAt(0)] = -1;
    if (traditional.length === 1) units[traditional.charCodeAt(0)] = 1;
  }
  return units;
}

/** The script of a text: Traditional where more of its characters are Traditional alone than Simplified alone. */
export function scriptOf(text: string): Script {
  let balance = 0;
  for (let at = 0; at < text.length; at += 1) balance += tellings[text.charCodeAt(at)] as number;
  return balance > 0 ? 'traditional' : 'simplified';
}

/**
 * Simplified forms that are Traditional characters in their own right (皇后 beside 以後): those that OpenCC's phrases keep
 * on their Traditional side. The table of phrases is too large to be read for them; a test compares the two.
 */
export const inBothScripts =
  '克出千卷回秋吊同向周制胡糊致斗板才干家弦念托扣折即合搜面里曲杆杯系志表既冬丑升松娘梁彩只万旗佛幸溪私征教尸辟局真熏舍困游夸栗注采暗修症准划卜占凶挽欲云布旋腊席谷胄挨涌蒙核丰俊戚哄朱么查御扎愿呆糖雕于凌漓杰仆台后岩岳奸价沈几伙累余棱刮佣范蔑噪确霉僵党蜡扇咽酸玩喂拼愈姜适筑郁厂厘朴胜冢狸泄踊吃拐叶吁污昆札恤璇咸抬棋溯泛抵庵广埼巨恒虫据捆捍杠柜咨沾皂淀苔涂苹蓑飧跖矩种腌膻芸荐逾虱帘';

const old = new Set(inBothScripts);

/** Whether a character that others are simplified to stands for itself too where all is Traditional. */
const isOld = (char: string): boolean => standard.has(char) || old.has(char);

/** What a code unit tells of the script of its text: 1 is Traditional alone, -1 Simplified alone. */
const tellings = tellingUnits();

/**
 * What a character may stand for in Traditional Chinese: in a Traditional text itself, in a Simplified one all that are
 * simplified to it. What is no Han stands for itself.
 */
export function traditionalForms(char: string, script: Script): readonly string[] {
  const own = standard.get(char) ?? char;
  if (simple.has(char)) return [own];
  const forms = behind.get(char);
  if (!forms) return [own];
  if (script === 'traditional' && isOld(char)) return [own];
  return [own, ...forms.map((form) => standard.get(form) ?? form)];
}

/** Whether spellings that fold to the same may all be one text in two scripts: some Traditional text fits them all. */
export function areOneText(spellings: readonly { text: string; script: Script }[]): boolean {
  const [first, ...others] = spellings.map(({ text, script }) =>
    Array.from(text, (char) => traditionalForms(char, script)),
  );
  return (first ?? []).every((forms, at) =>
    forms.some((form) => others.every((other) => other[at]?.includes(form) === true)),
  );
}
