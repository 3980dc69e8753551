import { quoted, quotedEnd } from './quoted.ts';
import { rule } from './rule.ts';

/** Every rule that can speak about the file beside a page, by its id. */
export const sidecarRules = {
  'sidecar:syntax': rule<{ reason: string }>('error', {
    message: ({ reason }) => shortened(reason),
  }),
  'sidecar:schema': rule<{ path: string; reason: string }>('error', {
    message: ({ path, reason }) => `${path}: ${shortened(reason)}`,
  }),
  'sidecar:line': rule<{ line: number; lines: number }>('error', {
    message: ({ line, lines }) =>
      `Unexpected line ${line}, expected one from 1 to ${lines}, the last line of the page`,
  }),
  'sidecar:quote': rule<{ where: 'starts' | 'ends'; found: string; expected: string }>('error', {
    message: ({ where, found, expected }) => {
      const cut = where === 'starts' ? quoted : quotedEnd;
      return `Unexpected text “${cut(found)}” where the piece ${where}, expected “${cut(expected)}” as quoted; correct the lines or the quotation`;
    },
  }),
  'sidecar:overlap': rule<{ line: number }>('error', {
    message: ({ line }) => `Unexpected second use of line ${line}, expected each line in one piece`,
  }),
  'sidecar:no-text': rule<{ from: number; to: number }>('error', {
    message: ({ from, to }) =>
      `Unexpected ${from === to ? `line ${from}` : `lines ${from}-${to}`} without running text, expected text to arrange: headlines, captions and charts find their places without it; correct the lines`,
  }),
};

/** What a parser or schema says, with the words of the data that it quotes cut short. */
function shortened(reason: string): string {
  return reason.replace(/[^\s"“”]{41,}/gu, quoted);
}
