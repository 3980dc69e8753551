declare module 'subset-font' {
  /** Cuts a font down to the characters of `text`; of a variable font, `variationAxes` pins the axes. With `keepAllGlyphs` there must be no text. */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options?: {
      targetFormat?: 'truetype';
      variationAxes?: Readonly<Record<string, number>>;
      noHinting?: boolean;
      noLayoutClosure?: boolean;
      keepAllGlyphs?: boolean;
      dropTables?: readonly string[];
    },
  ): Promise<Buffer>;
}
