/** Reading without a network: what is kept on the device, and what is said of it. */
export const offline = {
  title: '离线阅读',
  description:
    '看过的页面存在这台设备上，最近的 60 页，没有网络也能再看；存下的副本都会标明。搜索要联网才行。',
  copy: '没能从网上取到此页：这是本机所存的副本，未必最新。本站状态',
  keep: '存下看过的页面，供离线阅读',
  saved: '已存的页面',
  nothing: '还没有。打开过的页面会列在这里；取消上面的选择，就不再存，已存的也清除。',
  state: '本站状态',
  unsaved: '您要的页面没有存过，现在又取不到。下面是存下的页面。',
  again: '再试',
  withoutScript: '离线阅读要用到 JavaScript。',
} as const;
