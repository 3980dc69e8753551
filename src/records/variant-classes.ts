/** The classes of variants, the gravest first. */
export const variantClasses = [
  'fluent',
  'shape',
  'omission',
  'addition',
  'editorial',
  'punctuation',
  'script',
  'width',
  'layout',
] as const;
export type VariantClass = (typeof variantClasses)[number];

/** The classes in which nobody is suspected: script, width, breaks. */
export const settingClasses: readonly VariantClass[] = ['script', 'width', 'layout'];

/** The classes that are hidden at first: the same text, written otherwise. */
export const hiddenClasses: readonly VariantClass[] = ['script', 'width'];

/** The classes that change what is said; the rest is how it is set. */
export const substantiveClasses: readonly VariantClass[] = [
  'fluent',
  'shape',
  'omission',
  'addition',
  'editorial',
];
