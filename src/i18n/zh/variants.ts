/** The eight classes of variants, and what is said of a place where witnesses differ. */
export const variants = {
  name: {
    fluent: '替换',
    shape: '形近',
    omission: '脱文',
    addition: '衍文',
    editorial: '编改',
    punctuation: '标点',
    width: '宽窄',
    layout: '分段',
  },
} as const;
