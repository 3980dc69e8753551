/** The rules about the file beside a page. */
export const sidecarRules = {
  'sidecar:syntax': {
    title: 'Sidecar is no YAML',
    explanation: 'The sidecar (.yaml) cannot be parsed.',
  },
  'sidecar:schema': {
    title: 'Sidecar does not fit its schema',
    explanation: 'The sidecar has keys that are not known, lacks some, or has values that do not fit.',
  },
  'sidecar:line': {
    title: 'No such line',
    explanation: 'The arrangement in the sidecar names a line that the page does not have.',
  },
  'sidecar:quote': {
    title: 'Quoted words do not fit',
    explanation:
      'The first or last words quoted in an arrangement are not those on the page: the page has changed, or the line number is wrong.',
  },
  'sidecar:overlap': {
    title: 'Line used twice',
    explanation: 'An arrangement puts the same line into two pieces.',
  },
  'sidecar:no-text': {
    title: 'No running text in these lines',
    explanation:
      'Arrangements place running text. The lines named hold only headlines, captions or charts, which find their places by themselves: the page has changed, or the line numbers are wrong.',
  },
} as const;
