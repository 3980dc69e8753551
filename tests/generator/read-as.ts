import type { PageStyle } from './page-style.ts';
import type { Random } from './random.ts';

/**
 * The text of a page as a recognizer would give it: blank lines, widths and spaces come from the reading, not the print.
 * `tight`: elements that stand right under others of their kind.
 */
export function readAs(
  elements: readonly string[][],
  { style, tight }: { style: PageStyle; tight: ReadonlySet<readonly string[]> },
  random: Random,
): string {
  const lines: string[] = [];
  elements.forEach((element, at) => {
    const apart = style.gatheredApart || !tight.has(element);
    if (at > 0 && apart && blankBefore(element, elements[at - 1] ?? [], style)) lines.push('');
    element.forEach((line, i) => {
      if (style.blanks === 'anywhere' && i + at > 0 && random.chance(0.25)) lines.push('');
      lines.push(spaced(asRead(line, style), style, random));
    });
  });
  return `${random.chance(0.3) ? ' ' : ''}${lines.join('\n')}\n${random.chance(0.3) ? '\n ' : ''}`;
}

/** Headlines, headings and captions stand apart in print; between paragraphs a blank line means nothing but on some pages. */
function blankBefore(
  element: readonly string[],
  previous: readonly string[],
  { blanks, columns }: PageStyle,
): boolean {
  if (blanks === 'between paragraphs' || columns === null) return true;
  return isDisplay(element) || isDisplay(previous);
}

const isDisplay = (lines: readonly string[]): boolean => !/[。！？；…：—]”?$/u.test(lines.at(-1) ?? '');

function spaced(line: string, { spacedDigits }: PageStyle, random: Random): string {
  if (!spacedDigits) return line;
  return line.replaceAll(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, () =>
    random.chance(0.6) ? ' ' : '',
  );
}

/** A text with the punctuation the page was read with. */
export function asRead(text: string, { halfWidth }: PageStyle): string {
  const marks: Record<string, string> = {
    '，': ',',
    '；': ';',
    '：': ':',
    '！': '!',
    '？': '?',
    '（': '(',
    '）': ')',
  };
  return halfWidth ? text.replaceAll(/[，；：！？（）]/gu, (mark) => marks[mark] ?? mark) : text;
}
