import { correctionRules } from './correction-rules.ts';
import { folderRules } from './folder-rules.ts';
import { readingRules } from './reading-rules.ts';
import type { Place, Problem } from './problem.ts';
import { quoted } from './quoted.ts';
import { type Rule, rule } from './rule.ts';
import { sidecarRules } from './sidecar-rules.ts';

/** Every rule that can speak about a page, its sidecar or a file of corrections, by its id. */
export const pageRules = {
  ...folderRules,
  'read:encoding': rule<{ offset: number; byte: number; tried: string }>('error', '编码无法识别', {
    explanation:
      '依次按字节序标记、UTF-8、GB18030 严格解码，都读不通。所报位置是第一个读不通的字节。宁可停下，也不读成乱码。',
    message: ({ offset, byte, tried }) =>
      `Unexpected byte 0x${byte.toString(16).padStart(2, '0')} at offset ${offset}, expected text in a known encoding (tried ${tried}); save the file as UTF-8`,
  }),
  'read:empty': rule('warning', '空白版面', {
    explanation: '文件里除空白外没有一个字。',
    message: () => 'Unexpected empty page, expected text',
  }),
  'read:control-character': rule<{ code: string; count: number }>('warning', '控制字符', {
    explanation: '文中有不可见的控制字符，一般是识别或转存时混入的。字符原样保留，不作处理。',
    message: ({ code, count }) =>
      `Unexpected control character ${code}${times(count)}, expected none; it is kept as it is`,
  }),
  'read:replacement-character': rule<{ count: number }>('warning', '替换字符', {
    explanation: '文中有 U+FFFD：某个字在转码时已经丢失，无从恢复。',
    message: ({ count }) =>
      `Unexpected replacement character U+FFFD${times(count)}: a character was lost before this file was saved`,
  }),
  ...readingRules,
  ...sidecarRules,
  'repeats:column-tail': rule<{ length: number }>('warning', '栏尾重复', {
    explanation: '一栏的末尾几行在下一栏开头又识别了一遍。只保留一遍，重复的字列在“未编入”里。',
    message: ({ length }) =>
      `Unexpected repeated run of ${length} characters, expected it once; the second printing is left out of the article`,
  }),
  'articles:open-end': rule<{ text: string }>('info', '文字在此中断', {
    explanation: '正文断在句子中间，本版上找不到下文：多半转到别的版去了。',
    message: ({ text }) => `Text breaks off after “${text}”, and nothing on this page goes on from there`,
  }),
  'articles:unsettled-join': rule<{ text: string; candidates: string[] }>('warning', '接续未定', {
    explanation: '正文断在句子中间，本版上有不止一处可能是下文，程序分辨不出，不作猜测。可在说明文件里编排。',
    message: ({ text, candidates }) =>
      `Text breaks off after “${text}”, and more than one place could go on from there: ${candidates.map((words) => `“${words}”`).join(', ')}; settle it in the sidecar`,
  }),
  'articles:orphan': rule<{ text: string }>('warning', '残片无所属', {
    explanation: '这段文字从句子中间开始，本版上找不到它的上文，也不知属于哪一篇。',
    message: ({ text }) =>
      `Text begins in mid-sentence with “${text}”, and nothing on this page leads up to it; settle it in the sidecar`,
  }),
  'articles:unsettled-headline': rule<{ headline: string; candidates: string[] }>('warning', '标题归属未定', {
    explanation: '这个标题离正文很远，用词也分辨不出属于哪一篇，不作猜测。可在说明文件里编排。',
    message: ({ headline, candidates }) =>
      candidates.length === 0
        ? `No text for the headline “${quoted(headline)}”; settle it in the sidecar`
        : `More than one text could have the headline “${quoted(headline)}”: ${candidates.map((words) => `“${words}”`).join(', ')}; settle it in the sidecar`,
  }),
  'articles:jump-without-text': rule('warning', '转版标记后无正文', {
    explanation: '“上接第×版”之后没有文字。',
    message: () => 'Unexpected jump mark without text, expected the rest of a story behind it',
  }),
  'lint:unpaired-mark': rule<{ mark: string; context: string }>('warning', '括号或引号不成对', {
    explanation: '一篇之内，引号或括号有开无合、有合无开。跨段连用的前引号不算。',
    message: ({ mark, context }) => `Unexpected unpaired ${mark} in “${context}”`,
  }),
  'lint:unpaired-habit': rule<{ pair: string; count: number; all: number }>('warning', '引号或括号多不成对', {
    explanation:
      '本版的一种引号或括号屡屡有开无合、有合无开，多是识别时把前后两半认作一样（”…”作“…”），或常丢一半。逐处列出无助于校，所以一版只报一次。',
    message: ({ pair, count, all }) =>
      `Unexpected unpaired ${pair} (${count} of ${all}, first here), expected them in pairs; told once, as the page does it all over`,
  }),
  'lint:doubled-glyph': rule<{ glyph: string; context: string }>('info', '叠字', {
    explanation:
      '一字连出两次而不成词，常是识别时重读。量词、动词的重叠，本版他处也叠的字，不在此列；仍或有人名，所以只提请一看。',
    message: ({ glyph, context }) => `Unexpected doubled ${glyph} in “${context}”, expected it once`,
  }),
  'lint:unfinished-sentence': rule<{ context: string }>('info', '句末无标点', {
    explanation: '一段结束而句末没有标点，又不是被切断的地方。',
    message: ({ context }) => `Unexpected end of a paragraph without a mark: “${context}”`,
  }),
  'lint:foreign-width': rule<{ found: string; usual: string; count: number }>('info', '全半角不一', {
    explanation: '数字或拉丁字母的宽度与本版通例不同。',
    message: ({ found, usual, count }) =>
      `Unexpected ${found}${times(count)}, expected the ${usual} form that the page uses`,
  }),
  'lint:foreign-script': rule<{ char: string; script: string }>('info', '异文种字符', {
    explanation: '混入了本版文字以外的字符，如日文假名、西里尔字母，常是识别之误。',
    message: ({ char, script }) =>
      `Unexpected ${script} character ${char}, expected the scripts of a Chinese newspaper`,
  }),
  ...correctionRules,
};

function times(count: number): string {
  return count > 1 ? ` (${count} times, first here)` : '';
}

export type PageRules = typeof pageRules;
export type PageRuleId = keyof PageRules;
type Facts<Id extends PageRuleId> = PageRules[Id] extends Rule<infer F> ? F : never;

export interface Report {
  file: string;
  place: Place | null;
  remedy?: string;
  cause?: Problem['cause'];
}

/** A problem found by a rule, with its message made from the facts. */
export function problem<Id extends PageRuleId>(id: Id, facts: Facts<Id>, report: Report): Problem {
  const found = pageRules[id] as Rule<Facts<Id>>;
  return {
    file: report.file,
    place: report.place,
    severity: found.severity,
    rule: id,
    message: found.message(facts),
    remedy: report.remedy ?? null,
    cause: report.cause ?? null,
  };
}
