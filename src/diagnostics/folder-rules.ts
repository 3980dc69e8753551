import { quoted } from './quoted.ts';
import { rule } from './rule.ts';

/** Why a file cannot be read, in words. */
const unreadable = {
  missing: 'link to a file that is not there',
  folder: 'folder',
  device: 'pipe, socket or device',
  closed: 'file that this user may not read',
} as const;

/** Every rule that can speak about a folder of pages: the files in it, and what its texts tell of each other. By its id. */
export const folderRules = {
  'pages:none': rule('error', '没有版面', {
    explanation:
      '所给的文件夹里没有一个 .txt 文件。每个版面是一个 .txt 文件，直接放在这个文件夹里，不放在子文件夹里。',
    message: () => 'No page here, expected at least one .txt file in this folder itself',
  }),
  'pages:ending': rule<{ found: string; expected: string }>('warning', '文件未读', {
    explanation:
      '版面文件一律以小写的 .txt 为名，Markdown 也不例外；以 .md、.TXT 等为名的不读。是版面的请改名，不是的请移到别处，或取名 README。',
    message: ({ found, expected }) =>
      `Unexpected ending ${found}, expected ${expected}; the file is not read, so rename it if it is a page and move it away if not`,
  }),
  'pages:id': rule<{ id: string }>('error', '版面编号不合规定', {
    explanation:
      '版面编号取自文件名第一个下划线之前的部分，只能用小写拉丁字母、数字和连字符，因为它要用在网址里。请改文件名，或在说明文件里用 id: 另行指定。',
    message: ({ id }) =>
      `Unexpected page id “${quoted(id)}”, expected Latin letters, digits and hyphens; rename the file or give its sidecar an id`,
  }),
  'pages:duplicate-id': rule<{ id: string }>('error', '版面编号重复', {
    explanation: '两个文件得出同一个版面编号。请改文件名，或在说明文件里用 id: 另行指定。',
    message: ({ id }) =>
      `Unexpected second page with the id ${id}, expected each id once; rename the file or give its sidecar an id`,
  }),
  'pages:same-text': rule<{ other: string }>('warning', '同一版面两份', {
    explanation: '两个文件的内容逐字节相同。两份都会保留，互为“转载”，各算一证，票数因此虚增；请删去一份。',
    message: ({ other }) =>
      `Unexpected copy of ${other}, expected another page; both are kept and would vote as two witnesses, so remove one`,
  }),
  'read:file': rule<{ found: keyof typeof unreadable }>('error', '文件读不出', {
    explanation:
      '以 .txt 或 .yaml 为名的不是可读的文件：是文件夹、管道或设备、指向空处的链接，或没有权限的文件。请改名或移走。',
    message: ({ found }) => `Unexpected ${unreadable[found]}, expected a file with text`,
  }),
  'read:too-large': rule<{ bytes: number; limit: number }>('error', '文件过大', {
    explanation: '一个版面的文字不会有上千万字节。多半是放错了文件，或许多版面连成了一个文件；请分版存放。',
    message: ({ bytes, limit }) =>
      `Unexpected file of ${bytes} bytes, expected at most ${limit}; give each page a file of its own`,
  }),
  'read:long-line': rule<{ bytes: number; limit: number }>('error', '一行过长', {
    explanation:
      '版面文件里有一行长达几十万字。没有哪一版印得下这样一行：多半不是文字，或换行全丢了；请分行存放。',
    message: ({ bytes, limit }) =>
      `Unexpected line of ${bytes} bytes, expected at most ${limit}; break it where the page does`,
  }),
  'sidecar:too-large': rule<{ bytes: number; limit: number }>('error', '说明文件过大', {
    explanation: '说明文件只说一版的报名、日期、版次和几处编排，不会有上百万字节。多半是放错了文件。',
    message: ({ bytes, limit }) =>
      `Unexpected sidecar of ${bytes} bytes, expected at most ${limit}; it says no more than the page’s text does not`,
  }),
  'sidecar:name': rule<{ found: string; expected: string }>('error', '说明文件命名不对', {
    explanation: '说明文件以小写的 .yaml 为名，不用 .yml 或 .YAML。',
    message: ({ found, expected }) => `Unexpected ending ${found}, expected ${expected}; rename the sidecar`,
  }),
  'sidecar:no-page': rule<{ expected: string }>('error', '说明文件没有对应的版面', {
    explanation: '每个说明文件与同名的 .txt 文件相配；这一个找不到版面。',
    message: ({ expected }) => `Unexpected sidecar without a page, expected ${expected} beside it`,
  }),
  'lint:near-miss': rule<{ found: string; suggestion: string; context: string; count: number }>(
    'info',
    '成语套语差一字',
    {
      explanation:
        '别的文章里一再出现的套语（至少八篇，前后共八字相同），独此一处差了一个字或一个词，多是识别之误。只查他报未刊、无从对勘的文章；数目字不在此列。',
      message: ({ found, suggestion, context, count }) =>
        `Unexpected ${found} in “${context}”, expected ${suggestion} as in ${count} other texts`,
    },
  ),
};
