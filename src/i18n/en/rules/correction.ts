/** The rules about the files in `corrections/`. */
export const correctionRules = {
  'corrections:name': {
    title: 'Unfit name of a file of corrections',
    explanation:
      'Files of corrections end in .yaml (or .yml) and lie in corrections/ itself. Other files and folders inside it are not read, and no decision in them counts; what begins with a full stop and .md files may be there.',
  },
  'corrections:too-large': {
    title: 'File of corrections too large',
    explanation: 'A file of corrections does not take millions of bytes. Divide it into several.',
  },
  'corrections:encoding': {
    title: 'Encoding of a file of corrections',
    explanation: 'Files of corrections are in UTF-8.',
  },
  'corrections:syntax': {
    title: 'File of corrections is no YAML',
    explanation: 'The file (.yaml in corrections/) cannot be parsed.',
  },
  'corrections:alias': {
    title: 'Alias in a file of corrections',
    explanation:
      'Files of corrections list entries and use no anchors or aliases of YAML: a few aliases can unfold into no end of content.',
  },
  'corrections:schema': {
    title: 'Correction does not fit its schema',
    explanation:
      'An entry has keys that are not known, lacks some, or has values that do not fit. A rejection needs a reason; each field stays within one paragraph.',
  },
  'corrections:paragraph-break': {
    title: 'Corrections do not touch paragraphs',
    explanation:
      'Differences of paragraphing (layout) are not corrected: a correction changes words within one paragraph.',
  },
  'corrections:contradiction': {
    title: 'Two decisions contradict each other',
    explanation:
      'The same place of the same witness was decided in two ways. The build stops; somebody has to remove one.',
  },
  'corrections:overlap': {
    title: 'Two corrections overlap',
    explanation:
      'Two accepted corrections change overlapping words of one witness, and nothing tells which comes first.',
  },
  'corrections:repeated': {
    title: 'Decided twice by one person',
    explanation:
      'One person decided the same place twice, in the same way. It counts once: nobody confirms their own decision.',
  },
  'corrections:new-evidence': {
    title: 'New evidence since the decision',
    explanation:
      'The witness’s own words have not changed; others came, went or changed, and the variant has another id. The decision holds; with new evidence it is worth another look.',
  },
  'corrections:stale': {
    title: 'Stale decision',
    explanation:
      'The page’s file, the reading or the words around it are not those that were decided on, or the place is gone. Stale decisions are listed in the log and not applied, until somebody has looked and decided again.',
  },
} as const;
