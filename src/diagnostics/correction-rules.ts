import { rule } from './rule.ts';

/** Why a decision is stale, in words. */
const staleBecause = {
  source: 'the page has changed since (source_sha does not fit)',
  'no-such-place': 'nothing has this id now',
  'not-a-witness': 'the witness is not there or does not reach the place',
  reading: 'the witness reads otherwise there',
  paragraphs: 'the context runs from one paragraph into another, and a correction stays within one',
  context: 'other words stand around the place, or the context does not tell which place is meant',
} as const;

/** Every rule that can speak about the files in `corrections/`, by its id. */
export const correctionRules = {
  'corrections:name': rule('warning', {
    message: () =>
      'Unexpected name, expected a file that ends in .yaml; it is not read, so rename or move it',
  }),
  'corrections:too-large': rule<{ bytes: number; limit: number }>('error', {
    message: ({ bytes, limit }) =>
      `Unexpected file of ${bytes} bytes, expected at most ${limit}; divide it into several files`,
  }),
  'corrections:encoding': rule('error', {
    message: () => 'Unexpected bytes that are no UTF-8; save the file as UTF-8',
  }),
  'corrections:syntax': rule<{ reason: string }>('error', {
    message: ({ reason }) => reason,
  }),
  'corrections:alias': rule('error', {
    message: () => 'Unexpected alias, expected every entry written out',
  }),
  'corrections:schema': rule<{ path: string; reason: string }>('error', {
    message: ({ path, reason }) => `${path}: ${reason}`,
  }),
  'corrections:paragraph-break': rule<{ id: string }>('error', {
    message: ({ id }) =>
      `Unexpected decision on ${id}, a difference of paragraphs; corrections stay within one`,
  }),
  'corrections:contradiction': rule<{ id: string; witness: string; this: string; other: string }>('error', {
    message: ({ id, witness, this: here, other }) =>
      `Unexpected “${here}” on ${id} in ${witness}, which contradicts “${other}” elsewhere; remove one of the two`,
  }),
  'corrections:overlap': rule<{ id: string; other: string }>('error', {
    message: ({ id, other }) =>
      `Unexpected correction of characters that ${other} corrects too (${id}); join them or remove one`,
  }),
  'corrections:repeated': rule<{ id: string }>('warning', {
    message: ({ id }) => `Unexpected second decision on ${id} by the same person; it counts once`,
  }),
  'corrections:new-evidence': rule<{ id: string; now: string }>('info', {
    message: ({ id, now }) =>
      `New evidence since the decision on ${id}: the other witnesses have changed, and the place is ${now} now; it holds as before`,
  }),
  'corrections:stale': rule<{ id: string; reason: keyof typeof staleBecause }>('warning', {
    message: ({ id, reason }) => `Stale decision on ${id}, not applied: ${staleBecause[reason]}`,
  }),
};
