import { MARKUP, type Range, type Sheet } from './sheet.ts';

/** A line's marks between two pages of one file, rules, and fences of code: {1}-----, --- Page 2 ---, ***, ```markdown. */
const MARKS = [
  /^\{\d{1,5}\}-{3,}$/u,
  /^[-=#*[(][-=#*[(\s]{0,40}(?:page|第)\s?\d{1,5}\s?(?:(?:of|\/)\s?\d{1,5})?\s?页?\s?[-=#*\])\s]{0,40}$/iu,
  /^([-*_=])(?:\s?\1){2,}$/u,
  /^(?:`{3,}|~{3,})\s?[\w-]{0,20}$/u,
];
/** Longer lines are text without being tried, but for rules of one sign. */
const LONGEST = 100;

/** Cuts the lines that part pages, rules and the fences of code, which converters and models put around a text. */
export function cutPageMarks(sheet: Sheet): void {
  for (const line of sheet.lines) {
    const first = sheet.text.charCodeAt(line.from);
    if (first > 0x3040 && first < 0xfe00) continue;
    const words = sheet.visible(line.from, line.to).trim();
    if (words === '' || !'{-=#*_[(`~'.includes(words.charAt(0))) continue;
    const isMark = words.length > LONGEST ? isRule(words) : MARKS.some((mark) => mark.test(words));
    if (isMark) sheet.cut(line.from, line.to, MARKUP);
  }
}

function isRule(words: string): boolean {
  const sign = words.charAt(0);
  return '-=*_'.includes(sign) && words.split(sign).every((between) => between.trim() === '');
}

/** Cuts the pictures of Markdown with what describes them: `![…](…)`, on one line. */
export function cutPictures(sheet: Sheet): void {
  const { text } = sheet;
  for (let at = text.indexOf('!['); at >= 0;) {
    const found = pictureAt(text, at);
    if (found.whole) sheet.cut(at, found.to, MARKUP);
    at = text.indexOf('![', Math.max(at + 2, found.to));
  }
}

/** Where a picture ends, or the scan for it gave up: at a line's end, or where the next picture begins. */
function pictureAt(text: string, from: number): { to: number; whole: boolean } {
  let depth = 0;
  let inAddress = false;
  let at = from + 2;
  for (; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n' || (char === '!' && text[at + 1] === '[')) break;
    if (!inAddress && char === ']') {
      if (text[at + 1] !== '(') break;
      inAddress = true;
    } else if (inAddress && char === '(') depth += 1;
    else if (inAddress && char === ')' && (depth -= 1) === 0) return { to: at + 1, whole: true };
  }
  return { to: at, whole: false };
}

/** A model's talk stands in so many lines at the head and the foot of its answer, none longer than this. */
const MOST_TALK = 3;
const LONGEST_TALK = 120;
const MATTER =
  '图片|图像|图中|原图|照片|截图|识别|转录|文字内容|文本内容|markdown|OCR|image|text|transcri|content|page';
const OPENS = new RegExp(
  `^(?:好的|当然|没问题|sure|certainly|of course)?[，,!！。. ]{0,2}(?:以下是|下面是|这是|here(?: is|'s|’s)|below is|the following).{0,60}(?:${MATTER}).{0,40}[：:]$|^(?:${MATTER}).{0,20}如下[：:]$`,
  'iu',
);
const CLOSES = new RegExp(
  `^[（(*]{0,3}(?:注|注意|说明|备注|note)[：:].{0,60}(?:图片|图像|原图|截图|识别|OCR|image|illegible|unclear|transcri)|^(?:希望(?:以上|这些|这)|如(?:果您|有|需)|if you|let me know|i hope).{0,60}(?:告诉我|帮助|随时|识别|let me|help|know|need)`,
  'iu',
);

/** Cuts what a model says about its text before and behind it; gives where it did. */
export function cutTalk(sheet: Sheet): Range[] {
  const talk = [
    ...talkIn(sheet, firstLines(sheet, sheet.lines), OPENS),
    ...talkIn(sheet, firstLines(sheet, sheet.lines, true), CLOSES),
  ];
  for (const { from, to } of talk) sheet.cut(from, to, MARKUP);
  return talk;
}

function talkIn(sheet: Sheet, lines: readonly Range[], pattern: RegExp): Range[] {
  return lines.filter(({ from, to }) => {
    const words = to - from > 2 * LONGEST_TALK ? '' : sheet.visible(from, to).trim();
    return words.length <= LONGEST_TALK && pattern.test(words);
  });
}

function firstLines(sheet: Sheet, lines: readonly Range[], fromEnd = false): Range[] {
  const found: Range[] = [];
  for (let at = 0; at < lines.length && found.length < MOST_TALK; at += 1) {
    const line = lines[fromEnd ? lines.length - 1 - at : at] as Range;
    if (sheet.visible(line.from, line.to).trim() !== '') found.push(line);
  }
  return found;
}
