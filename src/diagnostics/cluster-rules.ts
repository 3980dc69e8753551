import { quoted } from './quoted.ts';
import { rule } from './rule.ts';

/** Every rule that can speak about a file of clusters: told once a file, at the first of its places. By its id. */
export const clusterRules = {
  'clusters:none': rule('error', {
    message: () => 'No clusters here, expected one JSON object a line, as passim writes them to out.json',
  }),
  'clusters:record': rule<{ reason: string; count: number }>('error', {
    message: ({ reason, count }) =>
      `${reason}, expected a JSON object with id, cluster, begin and end${more(count)}`,
  }),
  'clusters:unknown-article': rule<{ id: string; count: number }>('error', {
    message: ({ id, count }) =>
      `Unexpected id “${quoted(id)}”, expected an article of these pages${more(count)}; export the pages again and run passim on that`,
  }),
  'clusters:other-text': rule<{ id: string; found: string; expected: string; count: number }>('error', {
    message: ({ id, found, expected, count }) =>
      `Unexpected text of ${id}, “${quoted(found)}”, expected “${quoted(expected)}” at this place${more(count)}; the pages have changed since they were exported`,
  }),
  'clusters:unlike': rule<{ article: string; cluster: string; count: number }>('warning', {
    message: ({ article, cluster, count }) =>
      `Unexpected passage of ${article} in cluster ${quoted(cluster)}, which shares no five characters in a row with the others of it, expected printings of one text${more(count)}`,
  }),
};

function more(count: number): string {
  return count > 1 ? ` (${count} times, first here)` : '';
}
