import { quoted, quotedEnd } from './quoted.ts';
import { rule } from './rule.ts';

/** Every rule that can speak about the file beside a page, by its id. */
export const sidecarRules = {
  'sidecar:syntax': rule<{ reason: string }>('error', '说明文件不合 YAML 语法', {
    explanation: '说明文件（.yaml）读不通。',
    message: ({ reason }) => shortened(reason),
  }),
  'sidecar:schema': rule<{ path: string; reason: string }>('error', '说明文件内容不合规定', {
    explanation: '说明文件里有不认识的键、缺少的键或不合规定的值。',
    message: ({ path, reason }) => `${path}: ${shortened(reason)}`,
  }),
  'sidecar:line': rule<{ line: number; lines: number }>('error', '所指的行不存在', {
    explanation: '说明文件的编排指到版面上没有的行。',
    message: ({ line, lines }) =>
      `Unexpected line ${line}, expected one from 1 to ${lines}, the last line of the page`,
  }),
  'sidecar:quote': rule<{ where: 'starts' | 'ends'; found: string; expected: string }>(
    'error',
    '所引的字对不上',
    {
      explanation: '编排里引的首字或尾字与版面上的不符：版面改过了，或行号写错了。',
      message: ({ where, found, expected }) => {
        const cut = where === 'starts' ? quoted : quotedEnd;
        return `Unexpected text “${cut(found)}” where the piece ${where}, expected “${cut(expected)}” as quoted; correct the lines or the quotation`;
      },
    },
  ),
  'sidecar:overlap': rule<{ line: number }>('error', '一行用了两次', {
    explanation: '编排里同一行被放进了两处。',
    message: ({ line }) => `Unexpected second use of line ${line}, expected each line in one piece`,
  }),
  'sidecar:no-text': rule<{ from: number; to: number }>('error', '所指的行里没有正文', {
    explanation:
      '编排摆的是正文。所指的几行里只有标题、图片说明、图表一类，它们各归其位，不由编排摆放：版面改过了，或行号写错了。',
    message: ({ from, to }) =>
      `Unexpected ${from === to ? `line ${from}` : `lines ${from}-${to}`} without running text, expected text to arrange: headlines, captions and charts find their places without it; correct the lines`,
  }),
};

/** What a parser or schema says, with the words of the data that it quotes cut short. */
function shortened(reason: string): string {
  return reason.replace(/[^\s"“”]{41,}/gu, quoted);
}
