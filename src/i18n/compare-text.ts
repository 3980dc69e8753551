/** A text that shares nothing with the others, and what it is most like. */
export interface LeastText {
  label: string;
  alike: { label: string; share: number } | null;
}
