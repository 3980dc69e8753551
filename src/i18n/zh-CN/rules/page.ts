/** The rules about the text of a page and the articles made of it. */
export const textRules = {
  'read:encoding': {
    title: '编码无法识别',
    explanation:
      '依次按字节序标记、UTF-8、GB18030 严格解码，都读不通。所报位置是第一个读不通的字节。宁可停下，也不读成乱码。',
  },
  'read:empty': {
    title: '空白版面',
    explanation: '文件里除空白外没有一个字。',
  },
  'read:control-character': {
    title: '控制字符',
    explanation: '文中有不可见的控制字符，一般是识别或转存时混入的。字符原样保留，不作处理。',
  },
  'read:replacement-character': {
    title: '替换字符',
    explanation: '文中有 U+FFFD：某个字在转码时已经丢失，无从恢复。',
  },
  'repeats:column-tail': {
    title: '栏尾重复',
    explanation: '一栏的末尾几行在下一栏开头又识别了一遍。只保留一遍，重复的字列在“未编入”里。',
  },
  'articles:open-end': {
    title: '文字在此中断',
    explanation: '正文断在句子中间，本版上找不到下文：多半转到别的版去了。',
  },
  'articles:unsettled-join': {
    title: '接续未定',
    explanation: '正文断在句子中间，本版上有不止一处可能是下文，程序分辨不出，不作猜测。可在说明文件里编排。',
  },
  'articles:orphan': {
    title: '残片无所属',
    explanation: '这段文字从句子中间开始，本版上找不到它的上文，也不知属于哪一篇。',
  },
  'articles:unsettled-headline': {
    title: '标题归属未定',
    explanation: '这个标题离正文很远，用词也分辨不出属于哪一篇，不作猜测。可在说明文件里编排。',
  },
  'articles:jump-without-text': {
    title: '转版标记后无正文',
    explanation: '“上接第×版”之后没有文字。',
  },
  'lint:unpaired-mark': {
    title: '括号或引号不成对',
    explanation: '一篇之内，引号或括号有开无合、有合无开。跨段连用的前引号不算。',
  },
  'lint:unpaired-habit': {
    title: '引号或括号多不成对',
    explanation:
      '本版的一种引号或括号屡屡有开无合、有合无开，多是识别时把前后两半认作一样（”…”作“…”），或常丢一半。逐处列出无助于校，所以一版只报一次。',
  },
  'lint:doubled-glyph': {
    title: '叠字',
    explanation:
      '一字连出两次而不成词，常是识别时重读。量词、动词的重叠，本版他处也叠的字，不在此列；仍或有人名，所以只提请一看。',
  },
  'lint:unfinished-sentence': {
    title: '句末无标点',
    explanation: '一段结束而句末没有标点，又不是被切断的地方。',
  },
  'lint:foreign-width': {
    title: '全半角不一',
    explanation: '数字或拉丁字母的宽度与本版通例不同。',
  },
  'lint:foreign-script': {
    title: '异文种字符',
    explanation: '混入了本版文字以外的字符，如日文假名、西里尔字母，常是识别之误。',
  },
} as const;
