/** What stands on every page: the header, the footer, and words many pages share. */
export const frame = {
  site: '对勘',
  skip: '跳到正文',
  home: '对勘首页',
  menu: '目录',
  sections: '栏目',
  pages: '版面',
  articles: '篇目',
  stories: '同文',
  method: '凡例',
  search: '搜索',
  theme: '明暗',
  light: '明',
  dark: '暗',
  rights:
    '文字系报纸版面的识读结果，权利属各报。报名、日期、版次凡由推定者，均标“推定”并附理由；无从得知者，作“未详”。多数只供参考，从不改写任何一证的文字。',
  data: '数据下载',
  cite: '如何引用',
  write: '来信',
  licences: '字体与软件许可',
  about: '关于本站',
} as const;
