/** A reader's report of an error: made ready here, sent by the reader. */
export const report = {
  withoutScript: 'If you see an error, please note this page’s address and the paragraph, and write to us.',
  foot: 'Something wrong?',
  open: 'Wrong?',
  openLabel: (block: string) => `Something wrong in ¶${block}?`,
  title: 'Something is wrong here',
  intro:
    'Write what it should be, and a report is made ready. Nothing is sent: copy or download it, and give it to the editors of this site.',
  introSending:
    'Write what it should be, and a report is made ready. Nothing is sent by itself: copy it, download it, or send it with the buttons below.',
  block: 'Paragraph',
  text: 'The text reads',
  meant: 'It should read',
  reason: 'Why (may be empty)',
  ready: 'Report',
  copy: 'Copy',
  save: 'Download the report',
  entry: 'Download a correction',
  entryNote:
    'A correction is a file that editors can use as it is: choose under “The text reads” words that stand once in the paragraph, and write what they should be.',
  saved: (name: string) => `${name} downloaded`,
  copied: 'Copied',
  notCopied: 'Could not copy; select the text in the box',
  mail: 'Send by mail',
  submit: 'Submit',
  close: 'Close',
  subject: (place: string) => `Correction: ${place}`,
  place: (place: string, page: string, block: number) => `${place} (page ${page} ¶${block})`,
  line: (name: string, value: string) => `${name}: ${value}`,
  lines: {
    address: 'Address',
    place: 'Place',
    text: 'The text reads',
    meant: 'It should read',
    reason: 'Why',
  },
} as const;
