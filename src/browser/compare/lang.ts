const HAN = /\p{Script=Han}/gu;

/** Letters at a text's beginning by which its language is told. */
const looked = 2000;

/** The language that a text is in, as far as its characters tell: Chinese, or not determined. */
export function langOf(text: string): string {
  const sample = text.slice(0, looked);
  const han = sample.match(HAN)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return han * 2 > letters ? 'zh-CN' : 'und';
}
