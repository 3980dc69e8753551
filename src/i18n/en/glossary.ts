/** The site's terms: what each means in a plain sentence, and how it is used. */
export const glossary = {
  papers: {
    term: 'in so many papers',
    said: 'So many papers print the same article.',
    example: '“In 4 papers”: four papers print this article.',
  },
  variant: {
    term: 'variant (异文)',
    said: 'A place of an article where the papers print, or the OCR reads, different words.',
    example: '000 reads 郑重强调 and 003 郑军强调: 重 and 军 are a variant.',
  },
  substantive: {
    term: 'substantive variant',
    said: 'A variant that changes the sense; differences of punctuation, paragraphs or width do not count.',
    example: '问题 (problem) and 思想 (thought) are a substantive variant, “，” and “、” are not.',
  },
  suspected: {
    term: 'suspect (疑误)',
    said: 'Most papers agree and this one alone differs, so it may be wrong.',
    example: '“3:1 · 003 suspect”: three agree, 003 differs.',
  },
  undecided: {
    term: 'no verdict (不判)',
    said: 'Only two papers can be compared and they differ: there is no majority, so nobody is called wrong.',
    example: 'Two papers print the story and differ: “two differ, no verdict”.',
  },
  abstains: {
    term: 'not reaching (不及)',
    said: 'This paper does not print the place at all; it does not vote, and omits nothing.',
    example: '“2:1, 001 not reaching”: 001 begins at a later paragraph.',
  },
  'head-cut': {
    term: 'starts late (截头)',
    said: 'The page begins in the middle of the article; what stands before is on another page.',
    example: 'The page says “上接第1版” (continued from page 1).',
  },
  'tail-cut': {
    term: 'cut short (截尾)',
    said: 'The page does not print the article to its end; the rest is on another page or was not printed.',
    example: '“Cut short”: up to paragraph 30 only.',
  },
  witness: {
    term: 'witness (证)',
    said: 'The article as one paper prints it, taken as evidence for the text.',
    example: '“The other 3”: the three other papers.',
  },
  readings: {
    term: 'reading (读法)',
    said: 'What a witness has at a place where witnesses differ, be it nothing.',
    example: 'At 郑【重】强调 the readings are 重 and 军.',
  },
  reading: {
    term: 'what the OCR read (识读)',
    said: 'The words a machine recognised in the picture of the page, not without errors.',
    example: '未 read as 末.',
  },
  inferred: {
    term: 'inferred (推定)',
    said: 'Paper, date or page number that the page does not state, concluded from elsewhere.',
    example: 'All local news is from Jinzhong, so the paper is taken to be 晋中日报 (Jinzhong Daily).',
  },
  apparatus: {
    term: 'apparatus (校记)',
    said: 'The notes that tell, place by place, what each witness reads.',
    example: '郑【重】: 003 reads “军”, the other 3 read “重”.',
  },
  joint: {
    term: 'joint text (合校本)',
    said: 'One text made from all witnesses: the majority where there is one; what is open is marked.',
    example: 'Most read 重, and so does the joint text.',
  },
} as const;
