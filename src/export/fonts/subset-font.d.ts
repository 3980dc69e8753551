declare module 'subset-font' {
  /** Cuts a font down to the characters of `text`; of a variable font, `variationAxes` pins the axes. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: {
      targetFormat?: 'truetype' | 'woff2';
      variationAxes?: Readonly<Record<string, number>>;
      noHinting?: boolean;
      dropTables?: readonly string[];
    },
  ): Promise<Buffer>;
}
