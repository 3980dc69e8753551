/** The rules that give a variant its class, by id: what each is called and when it fits. */
export const classRules = {
  'classify:script': {
    title: 'Traditional and simplified',
    explanation:
      'Once all witnesses are folded to one script they are the same; one only writes Traditional, the other Simplified, by the tables of OpenCC. Where one simplified character stands for several traditional ones (发: 發, 髮), two different traditional characters remain a variant.',
  },
  'classify:width': {
    title: 'Width',
    explanation:
      'Once full and half width are made one and spaces are left out, the witnesses are the same: only the width of characters differs.',
  },
  'classify:moved': {
    title: 'Moved',
    explanation:
      'The words that are missing here stand elsewhere in the same witness: a matter of arrangement, not an omission.',
  },
  'classify:missing-block': {
    title: 'Whole paragraph missing',
    explanation:
      'A witness that prints what stands before and after lacks a whole paragraph. It counts as one omission, and not as a difference of paragraphing besides.',
  },
  'classify:punctuation': {
    title: 'Punctuation',
    explanation: 'Without punctuation and spaces the readings are the same.',
  },
  'classify:abbreviation': {
    title: 'Abbreviation',
    explanation:
      'One witness has the full name and another the short one (规模以上, 规上), as listed in a table of abbreviations that can be added to.',
  },
  'classify:number-form': {
    title: 'Form of a number',
    explanation: 'The same value written in different ways: 15万 and 十五万, 四分之一 and 1/4.',
  },
  'classify:letter-case': { title: 'Letter case', explanation: 'Latin letters that differ in case alone.' },
  'classify:list-item': {
    title: 'Item of a list',
    explanation:
      'With no majority to go by, one whole item of a list is there or not, its comma with it. OCR loses characters and lines, but rarely exactly one item, so it is taken as editorial.',
  },
  'classify:clause': {
    title: 'Clause',
    explanation:
      'With no majority to go by, a whole clause is there or not, from one punctuation mark to the next; taken as editorial.',
  },
  'classify:added': {
    title: 'Addition',
    explanation: 'More than half of the witnesses have nothing here and one alone has words.',
  },
  'classify:omitted': {
    title: 'Omission',
    explanation:
      'One witness has nothing where others have words. The same where there is no majority, whichever came first.',
  },
  'classify:fluent-number': {
    title: 'Different number',
    explanation:
      'Both readings are numbers, of different value. Nothing in the sentence tells which is right and such errors are the hardest to notice, so they stand first among substitutions.',
  },
  'classify:shape': {
    title: 'Look-alike',
    explanation:
      'The readings are of the same length, and each pair of characters that differ looks alike in print. The shapes are taken from the font and compared stroke by stroke, not from a list of pairs, so that look-alikes nobody has seen before are told too.',
  },
  'classify:rewritten': {
    title: 'Rewritten',
    explanation:
      'Sixteen characters or more stand against each other on both sides. OCR does not misread one whole sentence as another, so this is editorial.',
  },
  'classify:fluent-document': {
    title: 'Title of a work',
    explanation: 'The variant lies within book title marks (《》): the name of a document or work differs.',
  },
  'classify:fluent-office': {
    title: 'Office',
    explanation: 'The variant is an office that somebody holds, or part of one.',
  },
  'classify:fluent-name': {
    title: 'Name of a person',
    explanation:
      'The variant lies in a person’s name: behind an office, or before a word such as 说 or 表示 (says).',
  },
  'classify:fluent': {
    title: 'Substitution',
    explanation: 'None of the rules above fits: another word that reads well stands in its place.',
  },
  'classify:layout': {
    title: 'Paragraphing',
    explanation: 'The words are the same; one witness begins a new paragraph here and another does not.',
  },
} as const;
