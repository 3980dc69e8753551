import { addedGlyphs } from './glyphs.ts';
import type { Glyph } from './glyphs.ts';
import type { NoisePlan } from './noise-plan.ts';
import type { Random } from './random.ts';

const pictures = [
  '![](images/8f3a90c2d1.jpg)',
  '![img-3.jpeg](img-3.jpeg)',
  '<div style="text-align: center;"><img src="imgs/img_in_image_box_70_312_688_905.jpg" alt="Image" width="52%" /></div>',
];
const tables = [
  [
    '<table><tr><td>年份</td><td>数量</td></tr><tr><td>2022</td><td>118</td></tr><tr><td>2023</td><td>164</td></tr></table>',
  ],
  ['| 项目 | 单位 | 数量 |', '|---|---|---|', '| 泵站 | 座 | 14 |', '| 沟渠 | 公里 | 63 |'],
];
const pageMarks = [
  '--- Page 2 ---',
  '<!-- PageNumber="2" -->',
  '{1}------------------------------------------------',
];
const talk = [
  ['以下是图片中的文字内容：', ''],
  ['这是识别出的文本：', ''],
];

/** What a vision model or its converter puts into and around the text of a page. */
export function modelNoise(lines: readonly Glyph[][], { model }: NoisePlan, random: Random): Glyph[][] {
  const has = new Set(model);
  const set = lines.map((line) => (has.has('latex') ? latexNumbers(line) : [...line]));
  if (has.has('loop')) loopSentence(set, random);
  if (has.has('picture')) insert(set, [random.pick(pictures)], random);
  if (has.has('table')) insert(set, random.pick(tables), random);
  if (has.has('rule')) insert(set, ['---'], random);
  if (has.has('pageMarks')) insert(set, [random.pick(pageMarks)], random);
  const before = [
    ...(has.has('talk') ? random.pick(talk) : []),
    ...(has.has('fence') ? ['```markdown'] : []),
  ];
  return [...before.map(addedGlyphs), ...set, ...(has.has('fence') ? [addedGlyphs('```')] : [])];
}

/** Puts lines where a blank line stands, with a blank line on each side. */
function insert(lines: Glyph[][], texts: readonly string[], random: Random): void {
  const blanks = lines.flatMap((line, at) => (at > 0 && line.length === 0 ? [at] : []));
  if (blanks.length > 0) lines.splice(random.pick(blanks), 0, [], ...texts.map(addedGlyphs));
}

/** `9.9%` as `$9.\,9\%$`, as MinerU has it. */
function latexNumbers(line: readonly Glyph[]): Glyph[] {
  const text = line.map(({ char }) => char).join('');
  const set: Glyph[] = [];
  let from = 0;
  for (const { index, 0: number } of text.matchAll(/\d+(?:\.\d+)?%/gu)) {
    set.push(...line.slice(from, index), ...addedGlyphs(' $'));
    for (const glyph of line.slice(index, index + number.length)) {
      if (glyph.char === '%') set.push(...addedGlyphs('\\'), glyph);
      else set.push(glyph, ...(glyph.char === '.' ? addedGlyphs('\\,') : []));
    }
    set.push(...addedGlyphs('$ '));
    from = index + number.length;
  }
  return [...set, ...line.slice(from)];
}

/** A model that cannot stop says the last sentence of a paragraph again and again. */
function loopSentence(lines: Glyph[][], random: Random): void {
  const ends = lines.filter(
    (line) => line.length > 40 && line.at(-1)?.char === '。' && typeof line.at(-1)?.thing === 'number',
  );
  if (ends.length === 0) return;
  const line = random.pick(ends);
  const start = line.findLastIndex(({ char }, at) => char === '。' && at < line.length - 1) + 1;
  const sentence = line
    .slice(start)
    .map(({ char }) => char)
    .join('');
  for (let times = random.int(10, 40); times > 0; times -= 1) line.push(...addedGlyphs(sentence));
}
