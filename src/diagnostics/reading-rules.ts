import { quoted } from './quoted.ts';
import { rule } from './rule.ts';

const SCRIPTS: Record<string, string> = { foreign: 'another script' };

/** Every rule about how an engine or a model read a page, by its id: what was mended, and what only another reading mends. */
export const readingRules = {
  'page:markup-only': rule<{ format: string }>('warning', {
    message: ({ format }) =>
      `This is ${format}, not text; no article is made of it, so export the page as plain text or Markdown`,
  }),
  'page:several-scans': rule<{ scans: number }>('warning', {
    message: ({ scans }) =>
      `Unexpected file of ${scans} scans, expected one page; they are read as one behind the other, so give each a file of its own`,
  }),
  'page:model-talk': rule<{ lines: number }>('info', {
    message: ({ lines }) =>
      `Unexpected words of the model that read the page (${lines} ${lines === 1 ? 'line' : 'lines'}, first here), expected the page alone; they are set aside, check that nothing printed is among them`,
  }),
  'page:program': rule<{ elements: number }>('warning', {
    message: ({ elements }) =>
      `Unexpected script or style of a browser (${elements} of them, first here), expected text; what stands within is set aside, so save the page's text alone`,
  }),
  'page:spaced-han': rule<{ spaces: number }>('info', {
    message: ({ spaces }) =>
      `Unexpected spaces between most Han, expected none; ${spaces} single ones are taken out, so check headlines whose words a space should part`,
  }),
  'page:doubled-lines': rule<{ lines: number }>('warning', {
    message: ({ lines }) =>
      `Unexpected second copy of nearly every line (${lines} of them, first here), expected each once; the copies are set aside, check the file's text layers`,
  }),
  'page:looping': rule('warning', {
    message: () =>
      'The model repeats itself from here to the end of the page, and what is printed behind this place is most likely missing; read the page again',
  }),
  'repeats:loop': rule<{ copies: number; text: string }>('warning', {
    message: ({ copies, text }) =>
      `Unexpected run of ${copies} times “${quoted(text)}”, expected it once; the further ones are set aside, check the place on the scan`,
  }),
  'page:read-across': rule<{ columns: number | null }>('warning', {
    message: ({ columns }) =>
      columns === null
        ? 'Lines seem to run straight across the columns, and no gaps tell where one column ends; have the engine find the columns and read the page again'
        : `Lines run straight across the columns; they are parted at their gaps into ${columns} columns, check that the columns are whole`,
  }),
  'page:vertical-reversed': rule('warning', {
    message: () =>
      'Brackets close before they open and lines begin with stops: vertical text seems to be read in reverse; read the page again with the engine set to vertical text',
  }),
  'page:not-chinese': rule<{ script: string }>('warning', {
    message: ({ script }) =>
      `The page's text is ${SCRIPTS[script] ?? script} for the most part, expected Chinese; it is read by the rules for Chinese all the same, check that it is the right file`,
  }),
};
