import type { Break } from './layout.ts';

/** Text as XML: its signs named, and characters that XML 1.0 has no place for left out. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

/** A line's end of one witness; `at` counts from the beginning of the text that it stands in. */
export type OwnBreak = Break & { witness: string };

/** Text with the line ends of its witnesses in it. */
export function escapedWithBreaks(
  text: string,
  breaks: readonly OwnBreak[],
  ids: ReadonlyMap<string, string>,
): string {
  let written = '';
  let at = 0;
  for (const [place, own] of [...Map.groupBy(breaks, (one) => one.at)].toSorted(([a], [b]) => a - b)) {
    written += escaped(text.slice(at, place)) + breakSigns(own, ids);
    at = place;
  }
  return written + escaped(text.slice(at));
}

/**
 * `lb` for every kind of line end at one place: `ed` whose it is, `rend` what its file has there where that is no line
 * feed, `break="no"` where a word runs on, `n` the code units behind it that stand for it and are not in the file.
 */
export function breakSigns(breaks: readonly OwnBreak[], ids: ReadonlyMap<string, string>): string {
  const kinds = Map.groupBy(breaks, ({ length, text }) => JSON.stringify([length, text]));
  return [...kinds.values()]
    .map((own) => {
      const [{ length, text } = { length: 0, text: '' }] = own;
      const ed = own.map(({ witness }) => `#${ids.get(witness) ?? ''}`).join(' ');
      const kind = /^[-\u2010\u2e17\u00ac\u00ad]/u.test(text) ? ' break="no"' : '';
      const rend = text === '\n' ? '' : ` rend="${spaceEscaped(text)}"`;
      return `<lb ed="${ed}"${length > 0 ? ` n="${length}"` : ''}${kind}${rend}/>`;
    })
    .join('');
}

/** White space in an attribute is made a space by every reader of XML, unless it is written by its number. */
function spaceEscaped(text: string): string {
  return escaped(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
