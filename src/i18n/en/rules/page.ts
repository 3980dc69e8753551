/** The rules about the text of a page and the articles made of it. */
export const textRules = {
  'read:encoding': {
    title: 'Unknown encoding',
    explanation:
      'The bytes were tried strictly by their byte order mark, as UTF-8 and as GB18030, and none fits. The place given is the first byte that does not. Better to stop than to read garbage.',
  },
  'read:empty': {
    title: 'Empty page',
    explanation: 'The file holds nothing but white space.',
  },
  'read:control-character': {
    title: 'Control character',
    explanation:
      'The text holds a control character that is not seen, mostly from recognition or saving. It is kept as it is.',
  },
  'read:replacement-character': {
    title: 'Replacement character',
    explanation: 'The text holds U+FFFD: a character was lost in conversion, for good.',
  },
  'repeats:column-tail': {
    title: 'End of a column repeated',
    explanation:
      'The last lines of one column were read once more at the head of the next. They are kept once; the repeated ones are listed as unplaced.',
  },
  'articles:open-end': {
    title: 'Text breaks off',
    explanation:
      'The text ends in mid-sentence and nothing on this page goes on from there: most likely it goes on on another page.',
  },
  'articles:unsettled-join': {
    title: 'Unsettled continuation',
    explanation:
      'The text ends in mid-sentence, and more than one place on this page could go on from there. The program cannot tell and does not guess; arrange it in the sidecar.',
  },
  'articles:orphan': {
    title: 'Fragment without an article',
    explanation:
      'These words begin in mid-sentence; nothing on this page leads up to them, nor tells to which article they belong.',
  },
  'articles:unsettled-headline': {
    title: 'Unsettled headline',
    explanation:
      'The headline stands far from any text, and its words do not tell to which it belongs. The program does not guess; arrange it in the sidecar.',
  },
  'articles:jump-without-text': {
    title: 'Continuation note without text',
    explanation: 'Nothing stands behind 上接第×版 (continued from page …).',
  },
  'lint:unpaired-mark': {
    title: 'Unpaired bracket or quotation mark',
    explanation:
      'Within an article a bracket or quotation mark opens and does not close, or closes and was not opened. Opening marks repeated at the head of each quoted paragraph do not count.',
  },
  'lint:unpaired-habit': {
    title: 'Brackets or quotation marks often unpaired',
    explanation:
      'One kind of mark is unpaired all over this page: recognition mostly took both halves for the same (”…” for “…”), or keeps losing one. To list each would help nobody, so it is told once a page.',
  },
  'lint:doubled-glyph': {
    title: 'Doubled character',
    explanation:
      'A character comes twice and makes no word, often because it was read twice. Measure words and verbs that double, and characters that double elsewhere on the page, are left out; it may still be a name, so it only asks for a look.',
  },
  'lint:unfinished-sentence': {
    title: 'No mark at the end',
    explanation: 'A paragraph ends without a punctuation mark, and not where the text is cut off.',
  },
  'lint:foreign-width': {
    title: 'Uneven width',
    explanation: 'Digits or Latin letters are of another width than the page uses elsewhere.',
  },
  'lint:foreign-script': {
    title: 'Character of another script',
    explanation:
      'A character of a script that the page does not use, such as Japanese kana or Cyrillic, is often a misreading.',
  },
} as const;
