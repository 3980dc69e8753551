import { rule } from './rule.ts';

/** Why a decision is stale, in words. */
const staleBecause = {
  source: 'the page has changed since (source_sha does not fit)',
  'no-such-place': 'nothing has this id now',
  'not-a-witness': 'the witness is not there or does not reach the place',
  reading: 'the witness reads otherwise there',
  paragraphs: 'the context runs from one paragraph into another, and a correction stays within one',
  context: 'other words stand around the place, or the context does not tell which place is meant',
} as const;

/** Every rule that can speak about the files in `corrections/`, by its id. */
export const correctionRules = {
  'corrections:name': rule('warning', '校改文件命名不对', {
    explanation:
      '校改文件以 .yaml（或 .yml）为名，直接放在 corrections/ 里。别的文件和子文件夹不读，其中若有判断，便无一生效；以点开头的和 .md 不在此列。',
    message: () =>
      'Unexpected name, expected a file that ends in .yaml; it is not read, so rename or move it',
  }),
  'corrections:too-large': rule<{ bytes: number; limit: number }>('error', '校改文件过大', {
    explanation: '一个校改文件不会有上百万字节。请分成几个文件。',
    message: ({ bytes, limit }) =>
      `Unexpected file of ${bytes} bytes, expected at most ${limit}; divide it into several files`,
  }),
  'corrections:encoding': rule('error', '校改文件编码不对', {
    explanation: '校改文件一律用 UTF-8 编码。',
    message: () => 'Unexpected bytes that are no UTF-8; save the file as UTF-8',
  }),
  'corrections:syntax': rule<{ reason: string }>('error', '校改文件不合 YAML 语法', {
    explanation: '校改文件（corrections/ 中的 .yaml）读不通。',
    message: ({ reason }) => reason,
  }),
  'corrections:alias': rule('error', '校改文件用了别名', {
    explanation: '校改文件只列条目，不用 YAML 的锚与别名：少数几个别名便可展开成无穷多的内容。',
    message: () => 'Unexpected alias, expected every entry written out',
  }),
  'corrections:schema': rule<{ path: string; reason: string }>('error', '校改条目不合规定', {
    explanation: '校改条目里有不认识的键、缺少的键或不合规定的值。驳回须写理由；各字段须在一段之内。',
    message: ({ path, reason }) => `${path}: ${reason}`,
  }),
  'corrections:paragraph-break': rule<{ id: string }>('error', '校改不动分段', {
    explanation: '分段之异（layout）不入校改：校改只在一段之内换字。',
    message: ({ id }) =>
      `Unexpected decision on ${id}, a difference of paragraphs; corrections stay within one`,
  }),
  'corrections:contradiction': rule<{ id: string; witness: string; this: string; other: string }>(
    'error',
    '两条校改相左',
    {
      explanation: '对同一证的同一处有两种判断。生成就此停止，须由人删去其一。',
      message: ({ id, witness, this: here, other }) =>
        `Unexpected “${here}” on ${id} in ${witness}, which contradicts “${other}” elsewhere; remove one of the two`,
    },
  ),
  'corrections:overlap': rule<{ id: string; other: string }>('error', '两条校改相叠', {
    explanation: '两条采纳的校改改动同一证中相叠的文字，不知孰先孰后。',
    message: ({ id, other }) =>
      `Unexpected correction of characters that ${other} corrects too (${id}); join them or remove one`,
  }),
  'corrections:repeated': rule<{ id: string }>('warning', '同一人重判', {
    explanation: '同一人对同一处判了两次而判断相同。只计一次：一人之判不能自行复核。',
    message: ({ id }) => `Unexpected second decision on ${id} by the same person; it counts once`,
  }),
  'corrections:new-evidence': rule<{ id: string; now: string }>('info', '判断之后添了新证', {
    explanation:
      '所判之证文字未变，他证有增减或改动，故此处异文已换了编号。判断照旧有效；新证既至，宜再看一眼。',
    message: ({ id, now }) =>
      `New evidence since the decision on ${id}: the other witnesses have changed, and the place is ${now} now; it holds as before`,
  }),
  'corrections:stale': rule<{ id: string; reason: keyof typeof staleBecause }>('warning', '校改已失效', {
    explanation:
      '版面文件、读法或前后文字与判断时不符，或其处已不存在。失效者列于校改记录，不入正文；须重新核对后再判。',
    message: ({ id, reason }) => `Stale decision on ${id}, not applied: ${staleBecause[reason]}`,
  }),
};
