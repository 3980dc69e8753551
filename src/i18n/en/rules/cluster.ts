/** The rules about a file of clusters, `--clusters`. */
export const clusterRules = {
  'clusters:none': {
    title: 'No clusters',
    explanation:
      'The file that --clusters names has no line. What passim finds stands in out.json in its output folder.',
  },
  'clusters:record': {
    title: 'A record of a cluster that cannot be read',
    explanation:
      'Each line of the file that --clusters names is a JSON object with the article’s id, the cluster it belongs to, and where the passage begins and ends, counted in characters.',
  },
  'clusters:unknown-article': {
    title: 'A cluster of an article that is not here',
    explanation:
      'An id in the file is no article of these pages: it was probably made from other pages. Export the pages again and run passim on that.',
  },
  'clusters:other-text': {
    title: 'A cluster of another text',
    explanation:
      'What the file says stands at a place of an article is not what stands there: the pages have changed since they were exported. Export them again and run passim on that.',
  },
  'clusters:unlike': {
    title: 'A passage unlike the others of its cluster',
    explanation:
      'The passages of a cluster should be printings of one text, and this one shares no five characters in a row with any of the others. They are one story all the same; if that is a mistake, take the line out of the file.',
  },
} as const;
