/** The rules that give a variant its class, by id: what each is called and when it fits. */
export const classRules = {
  'classify:script': {
    title: '繁简',
    explanation:
      '各证折为一体之后全同，只是一作繁体、一作简体，依 OpenCC 之表。一简对多繁者（发：發、髮），两证皆繁而字不同，仍作异文。',
  },
  'classify:width': { title: '宽窄', explanation: '各证折算全角半角、去空格之后全同，只是字的宽窄不同。' },
  'classify:moved': { title: '移位', explanation: '此处所缺之文，同一证印在别处。是编排之异，不是脱文。' },
  'classify:missing-block': {
    title: '整段之缺',
    explanation: '一证整段俱缺而前后皆及，作一处脱文，不另记分段之异。',
  },
  'classify:punctuation': { title: '标点', explanation: '去掉标点与空格之后全同。' },
  'classify:abbreviation': {
    title: '缩略',
    explanation: '一证用全称，一证用简称（规模以上、规上），见于缩略语表。表可增补。',
  },
  'classify:number-form': {
    title: '数字写法',
    explanation: '同一数值，写法不同：15万、十五万，四分之一、1/4。',
  },
  'classify:letter-case': { title: '大小写', explanation: '拉丁字母只有大小写不同。' },
  'classify:list-item': {
    title: '列举之项',
    explanation:
      '无多数可据时，多出或少去列举中完整的一项，连同其顿号。误识会丢字、丢行，少有恰好丢去一项的，故作编改。',
  },
  'classify:clause': {
    title: '整句',
    explanation: '无多数可据时，从标点到标点多出或少去整个分句，作编改。',
  },
  'classify:added': { title: '多出', explanation: '过半之证此处无文，一证独有，作衍文。' },
  'classify:omitted': {
    title: '缺少',
    explanation: '一证无文，他证有文，作脱文。无多数可据时亦然，不论何者为先。',
  },
  'classify:fluent-number': {
    title: '数字之异',
    explanation: '两读皆是数字而数值不同。句中无可判断，误者最难察觉，故列于替换之首。',
  },
  'classify:shape': {
    title: '形近',
    explanation:
      '字数相同，且每一对不同之字印出来相像。字形取自字体本身，逐笔相比，不用成对之表，未曾见过的形近字也能辨出。',
  },
  'classify:rewritten': {
    title: '改写',
    explanation: '两边各有十六字以上的长段彼此相当：整句不会误读成另一整句，作编改。',
  },
  'classify:fluent-document': { title: '题名之异', explanation: '异文在书名号之内：文件或作品之名不同。' },
  'classify:fluent-office': { title: '职务之异', explanation: '异文是职务，或职务的一部分。' },
  'classify:fluent-name': {
    title: '人名之异',
    explanation: '异文在人名之中：在职务之后，或在“说”“表示”一类字之前。',
  },
  'classify:fluent': { title: '替换', explanation: '以上各条皆不合：换作另一个读得通的词。' },
  'classify:layout': { title: '分段', explanation: '文字相同，一证在此分段，一证不分。' },
} as const;
