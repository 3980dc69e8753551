/** The site's terms: what each means in a sentence of today's Chinese, and how it is used. */
export const glossary = {
  papers: {
    term: '几家同刊',
    said: '几家报纸都刊登了同一篇文章。',
    example: '“4 家同刊”：这篇文章在四家报纸上都有。',
  },
  variant: {
    term: '异文',
    said: '同一篇文章里，各报所印（或识读所得）不相同的地方。',
    example: '000 作“郑重强调”，003 作“郑军强调”，“重”与“军”就是一处异文。',
  },
  substantive: {
    term: '实质异文',
    said: '改变文义的异文；只差标点、分段、全角半角的不算。',
    example: '“问题”与“思想”是实质异文，“，”与“、”不是。',
  },
  suspected: {
    term: '疑误',
    said: '多数报纸都一样，只有这一家不同，所以它可能错了。',
    example: '“3:1 · 003疑误”：三家相同，003 一家不同。',
  },
  undecided: {
    term: '不判',
    said: '只有两家可比，一家一个样，没有多数，所以不说谁错。',
    example: '两家同刊而文字不同，注“二证相歧，不判”。',
  },
  abstains: {
    term: '不及',
    said: '这家报纸没有印到这个地方，不参加投票，也不算漏字。',
    example: '“2:1，001不及”：001 从后面的段落才开始。',
  },
  'head-cut': {
    term: '截头',
    said: '这一版从文章中间印起，前文在别的版上。',
    example: '版首注“上接第1版”。',
  },
  'tail-cut': {
    term: '截尾',
    said: '这一版没有印到文章结尾，后文在别的版上或没有刊登。',
    example: '“截尾”：只到第 30 段。',
  },
  witness: {
    term: '证',
    said: '一家报纸所印的这篇文章，拿来作比对的一份依据。',
    example: '“余三证”：其余三家报纸。',
  },
  readings: {
    term: '读法',
    said: '在各证互异的一处，某一证所作的字；一字皆无也是一种读法。',
    example: '“郑【重】强调”这一处，读法有“重”与“军”两种。',
  },
  reading: {
    term: '识读',
    said: '由机器从版面图片上认出来的文字（OCR），会认错。',
    example: '“未”识读成“末”。',
  },
  inferred: {
    term: '推定',
    said: '版面上没有印明，由别处推断出来的报名、日期或版次。',
    example: '本地新闻都在晋中，推定为《晋中日报》。',
  },
  apparatus: {
    term: '校记',
    said: '逐处记下各报文字有什么不同的注。',
    example: '郑【重】：003作“军”，余三证作“重”。',
  },
  joint: {
    term: '合校本',
    said: '把各报合在一起读出的一份文字：过半数的取多数，定不下来的标出来。',
    example: '多数作“重”，合校本作“重”。',
  },
} as const;
