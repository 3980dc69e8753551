import { quoted } from './quoted.ts';
import { rule } from './rule.ts';

/** Why a file cannot be read, in words. */
const unreadable = {
  missing: 'link to a file that is not there',
  folder: 'folder',
  device: 'pipe, socket or device',
  closed: 'file that this user may not read',
} as const;

/** Every rule that can speak about a folder of pages: the files in it, and what its texts tell of each other. By its id. */
export const folderRules = {
  'pages:none': rule('error', {
    message: () =>
      'No page here, expected at least one .txt file, or one of an OCR engine, in this folder or those in it',
  }),
  'pages:ending': rule<{ found: string; expected: string }>('warning', {
    message: ({ found, expected }) =>
      `Unexpected ending ${found}, expected ${expected}; the file is not read, so rename it if it is a page and move it away if not`,
  }),
  'pages:no-engine': rule('warning', {
    message: () =>
      'Unexpected contents, expected a page as an OCR engine writes it (ALTO, hOCR, PAGE XML, TSV of Tesseract, JSON of PaddleOCR or MinerU); the file is not read, so move it away, or rename it to .txt if it is the text of a page',
  }),
  'read:engine-file': rule<{ format: string; reason: string }>('error', {
    message: ({ format, reason }) =>
      `Unexpected fault in this ${format} file (${quoted(reason)}), expected one as the engine writes it; export the page again`,
  }),
  'pages:id': rule<{ id: string }>('error', {
    message: ({ id }) =>
      `Unexpected page id “${quoted(id)}”, expected Latin letters, digits and hyphens; rename the file or give its sidecar an id`,
  }),
  'pages:duplicate-id': rule<{ id: string }>('error', {
    message: ({ id }) =>
      `Unexpected second page with the id ${id}, expected each id once; rename the file or give its sidecar an id`,
  }),
  'pages:same-text': rule<{ other: string }>('warning', {
    message: ({ other }) =>
      `Unexpected copy of ${other}, expected another page; both are kept and would vote as two witnesses, so remove one`,
  }),
  'pages:printings': rule<{ count: number; limit: number }>('warning', {
    message: ({ count, limit }) =>
      `Unexpected ${count} printings of the text of this article, expected at most ${limit}; each is kept by itself, and none is compared`,
  }),
  'read:file': rule<{ found: keyof typeof unreadable }>('error', {
    message: ({ found }) => `Unexpected ${unreadable[found]}, expected a file with text`,
  }),
  'read:too-large': rule<{ bytes: number; limit: number }>('error', {
    message: ({ bytes, limit }) =>
      `Unexpected file of ${bytes} bytes, expected at most ${limit}; give each page a file of its own`,
  }),
  'read:long-line': rule<{ bytes: number; limit: number }>('error', {
    message: ({ bytes, limit }) =>
      `Unexpected line of ${bytes} bytes, expected at most ${limit}; break it where the page does`,
  }),
  'sidecar:too-large': rule<{ bytes: number; limit: number }>('error', {
    message: ({ bytes, limit }) =>
      `Unexpected sidecar of ${bytes} bytes, expected at most ${limit}; it says no more than the page’s text does not`,
  }),
  'sidecar:name': rule<{ found: string; expected: string }>('error', {
    message: ({ found, expected }) => `Unexpected ending ${found}, expected ${expected}; rename the sidecar`,
  }),
  'sidecar:no-page': rule<{ expected: string }>('error', {
    message: ({ expected }) => `Unexpected sidecar without a page, expected ${expected} beside it`,
  }),
  'lint:near-miss': rule<{ found: string; suggestion: string; context: string; count: number }>('info', {
    message: ({ found, suggestion, context, count }) =>
      `Unexpected ${found} in “${context}”, expected ${suggestion} as in ${count} other texts`,
  }),
};
