const DIGITS = new Map(Array.from('零一二三四五六七八九', (digit, value) => [digit, value] as const));
for (const [digit, value] of [
  ['〇', 0],
  ['两', 2],
  ['壹', 1],
  ['贰', 2],
  ['叁', 3],
] as const)
  DIGITS.set(digit, value);
const SMALL_UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const LARGE_UNITS = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** What numbers are written with. */
const NUMERIC = /^[\d,./%分之零〇一二三四五六七八九两壹贰叁十百千万亿]+$/u;

/**
 * The value of a number in Arabic or Chinese digits (15万, 十五万, 150,000, 四分之一, 1/4, 百分之五, 5%), folded;
 * `null` where the text is no number.
 */
export function numberValue(text: string): number | null {
  if (!NUMERIC.test(text)) return null;
  const fraction = /^(?<below>.+)分之(?<above>.+)$/u.exec(text)?.groups;
  if (fraction) return ratio(numberValue(fraction['above'] ?? ''), numberValue(fraction['below'] ?? ''));
  const slashed = /^(?<above>\d+)\/(?<below>\d+)$/u.exec(text)?.groups;
  if (slashed) return ratio(Number(slashed['above']), Number(slashed['below']));
  const percent = /^(?<number>.+)%$/u.exec(text)?.groups?.['number'];
  if (percent !== undefined) return ratio(numberValue(percent), 100);
  const arabic = /^(?<number>[\d,]+(?:\.\d+)?)(?<units>[万亿]*)$/u.exec(text)?.groups;
  if (arabic) return Number((arabic['number'] ?? '').replaceAll(',', '')) * unitsOf(arabic['units'] ?? '');
  return chineseValue(text);
}

function ratio(above: number | null, below: number | null): number | null {
  return above === null || below === null || below === 0 ? null : above / below;
}

function unitsOf(units: string): number {
  return Array.from(units).reduce((product, unit) => product * (LARGE_UNITS.get(unit) ?? 1), 1);
}

function chineseValue(text: string): number | null {
  const digits = Array.from(text, (char) => DIGITS.get(char));
  if (!digits.includes(undefined)) return Number(digits.join(''));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let unit = 1;
  for (const char of text) {
    const small = SMALL_UNITS.get(char);
    const large = LARGE_UNITS.get(char);
    if (DIGITS.has(char)) digit = DIGITS.get(char) ?? 0;
    else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
    } else if (large !== undefined) {
      const below = section + (digit ?? 0);
      total = large > unit ? (total + below) * large : total + below * large;
      [section, digit, unit] = [0, null, large];
    } else return null;
  }
  return total + section + (digit ?? 0);
}
