import { MARKUP, type Range, type Sheet } from './sheet.ts';

/** Lines that part pages, rules, and fences of code: {1}-----, --- Page 2 ---, ***, ```markdown. */
const MARKS = [
  /^\{\d{1,5}\}-{3,}$/u,
  /^[-=#*[(][-=#*[(\s]{0,40}(?:page|第)\s?\d{1,5}\s?(?:(?:of|\/)\s?\d{1,5})?\s?页?\s?[-=#*\])\s]{0,40}$/iu,
  /^(?:[-\s]{3,}|[*\s]{3,}|[_\s]{3,}|[=\s]{3,})$/u,
  /^(?:`{3,}|~{3,})\s?[\w-]{0,20}$/u,
];
/** What such a line begins with: others are not tried. */
const FIRST = /[{\-=#*_[(`~]/u;

/** A picture of Markdown with what describes it, on one line; no address holds more than a few brackets. */
const PICTURE = /!\[[^[\]\n]*\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*){0,20}\)/gu;

/** Cuts the pictures of Markdown, and the lines that converters and models put around a text. */
export function cutPageMarks(sheet: Sheet): void {
  for (const { 0: picture, index } of sheet.text.matchAll(PICTURE))
    sheet.cut(index, index + picture.length, MARKUP);
  for (const { from, to } of sheet.lines) {
    if (!FIRST.test(sheet.text.slice(from, to).trimStart().charAt(0))) continue;
    const words = sheet.visible(from, to).trim();
    if (MARKS.some((mark) => mark.test(words))) sheet.cut(from, to, MARKUP);
  }
}

/** A model's talk stands in so many lines at the head and the foot of its answer, none longer than this. */
const MOST_TALK = 3;
const LONGEST_TALK = 120;
const MATTER =
  '图片|图像|图中|原图|照片|截图|识别|转录|文字内容|文本内容|markdown|OCR|image|text|transcri|content|page';
const OPENS = new RegExp(
  `^(?:好的|当然|没问题|sure|certainly|of course)?[，,!！。. ]{0,2}(?:以下是|下面是|这是|here(?: is|'s|’s)|below is|the following).{0,60}(?:${MATTER}).{0,40}[：:]$|^.{0,30}(?:${MATTER}).{0,40}(?:如下|结果(?:为|是)?|results?|follows)[：:]$|^(?:抱歉|对不起|很遗憾|sorry|i(?:'m|’m| am) (?:sorry|unable))[，,]? ?.{0,60}(?:${MATTER}|read|see)`,
  'iu',
);
const CLOSES = new RegExp(
  `^[（(*]{0,3}(?:注|注意|说明|备注|note)[：:].{0,60}(?:图片|图像|原图|截图|识别|OCR|image|illegible|unclear|transcri)|^(?:希望(?:以上|这些|这)|如(?:果您|有|需)|if you|let me know|i hope).{0,60}(?:告诉我|帮助|随时|识别|let me|help|know|need)`,
  'iu',
);

/** Cuts what a model says about its text before and behind it; gives where it did. */
export function cutTalk(sheet: Sheet): Range[] {
  const talk = [...talkIn(sheet, sheet.lines, OPENS), ...talkIn(sheet, sheet.lines.toReversed(), CLOSES)];
  for (const { from, to } of talk) sheet.cut(from, to, MARKUP);
  return talk;
}

/** Those of the first lines with words in them that a pattern tells as talk. */
function talkIn(sheet: Sheet, lines: readonly Range[], pattern: RegExp): Range[] {
  const found: Range[] = [];
  let seen = 0;
  for (const line of lines) {
    const words = sheet.visible(line.from, line.to).trim();
    if (words === '') continue;
    if (words.length <= LONGEST_TALK && pattern.test(words)) found.push(line);
    if ((seen += 1) === MOST_TALK) break;
  }
  return found;
}
