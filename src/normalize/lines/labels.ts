/** What a line is taken for. A name with `-on` goes on what the line before began. */
export const labels = [
  'paragraph',
  'paragraph-on',
  'display',
  'display-on',
  'signature',
  'signature-on',
  'caption',
  'caption-on',
  'alone',
] as const;
export type Label = (typeof labels)[number];

export interface LabelledLine {
  label: Label;
  /** Whether the line stands in a column of known width, or is as long as its text. */
  wrapped: boolean;
  /** The width of that column, in ems. */
  column: number;
}
