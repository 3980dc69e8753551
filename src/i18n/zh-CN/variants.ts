/** The nine classes of variants, and what is said of a place where witnesses differ. */
export const variants = {
  name: {
    fluent: '替换',
    shape: '形近',
    omission: '脱文',
    addition: '衍文',
    editorial: '编改',
    punctuation: '标点',
    script: '繁简',
    width: '宽窄',
    layout: '分段',
  },
  reach: {
    whole: '全',
    abridged: '节',
    'head-cut': '截头',
    'tail-cut': '截尾',
    'both-cut': '截头截尾',
  },
  twoDiffer: '二证相歧，不判',
  substantive: (count: number) => `实质异文 ${count}`,
  suspects: (count: number) => `疑误 ${count} 处`,
  places: (count: number) => `${count} 处`,
  /** What other stories of the archive read in the same words. */
  elsewhere: '他处',
  showPinyin: '显示拼音',
} as const;
