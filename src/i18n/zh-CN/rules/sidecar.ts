/** The rules about the file beside a page. */
export const sidecarRules = {
  'sidecar:syntax': {
    title: '说明文件不合 YAML 语法',
    explanation: '说明文件（.yaml）读不通。',
  },
  'sidecar:schema': {
    title: '说明文件内容不合规定',
    explanation: '说明文件里有不认识的键、缺少的键或不合规定的值。',
  },
  'sidecar:line': {
    title: '所指的行不存在',
    explanation: '说明文件的编排指到版面上没有的行。',
  },
  'sidecar:quote': {
    title: '所引的字对不上',
    explanation: '编排里引的首字或尾字与版面上的不符：版面改过了，或行号写错了。',
  },
  'sidecar:overlap': {
    title: '一行用了两次',
    explanation: '编排里同一行被放进了两处。',
  },
  'sidecar:no-text': {
    title: '所指的行里没有正文',
    explanation:
      '编排摆的是正文。所指的几行里只有标题、图片说明、图表一类，它们各归其位，不由编排摆放：版面改过了，或行号写错了。',
  },
} as const;
