/** The rules about a file of clusters, `--clusters`. */
export const clusterRules = {
  'clusters:none': {
    title: '没有重用段落',
    explanation: '--clusters 所给的文件里一行也没有。passim 的结果在其输出文件夹的 out.json 里。',
  },
  'clusters:record': {
    title: '重用段落的记录不合规定',
    explanation:
      '--clusters 所给的文件每行须是一个 JSON 对象，含文章编号 id、所属一组 cluster、起讫 begin 与 end（以字符计）。',
  },
  'clusters:unknown-article': {
    title: '重用段落所指的文章不在这里',
    explanation: '文件里的 id 不是这批版面上的文章：多半是别的版面导出的。请重新导出，再用 passim 跑一次。',
  },
  'clusters:other-text': {
    title: '重用段落与文章不符',
    explanation: '文件里的文字与文章里同一处的不同：导出之后版面改过。请重新导出，再用 passim 跑一次。',
  },
  'clusters:unlike': {
    title: '一组重用段落里有不相似的',
    explanation:
      '同一组的段落应是同一篇文字的各次刊印，这一段却没有连着五个字与别的段落相同。照样并为一组；若是弄错了，请从文件里去掉这一行。',
  },
} as const;
