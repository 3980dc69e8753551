/** Characters that differ in width or form alone, as ranges and single pairs; all in the Basic Multilingual Plane. */

/** `[first, last, offset]`: every code unit of the range folds to itself plus the offset. */
export const foldedRanges: readonly (readonly [first: number, last: number, offset: number])[] = [
  [0xff01, 0xff5e, 0x21 - 0xff01], // full-width ASCII
];

/** Each group's characters fold to its first one. */
export const foldedGroups: readonly string[] = [
  ' \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\n\v\f\r\u0085\u2028\u2029',
  '·\u2022\u2027\u2219\u22c5\u30fb\uff65', // middle dots
  '—\u2015\u2500', // dashes of one em
  '…\u22ef\u22ee', // ellipses, also those of vertical setting
  '~\u301c\u223c', // wave dashes
  '。\uff61',
  '、\uff64',
  '「\uff62',
  '」\uff63',
  '-\u2010\u2011\u2212',
  '〇\u25cb\u25ef',
];
