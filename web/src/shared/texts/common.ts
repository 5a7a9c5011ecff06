/** Texts that every area uses. All texts a person reads are in this folder, a file an area. */
export const texts = {
  system: '湖北省专业技术人员职称评审管理信息系统',
  systemShort: '职称申报',
  offline: { title: '网络中断', detail: '没有连上网络。已输入的内容都在，网络恢复后会自动重试。' },
  unavailable: { title: '系统正忙', detail: '系统正忙，没有丢失任何内容，请稍候，正在自动重试。' },
  refused: { title: '没有完成', detail: '这一步没有完成，请刷新页面后再试。' },
  nav: {
    skip: '跳到主要内容',
    largeText: '大字版',
    normalText: '标准字号',
    cases: '我的办件',
    signOut: '退出',
    menu: '菜单',
    home: '首页',
    breadcrumb: '当前位置',
    signIn: '登录',
    office: '职改办工作台',
  },
  demoName: '演示环境',
  demo: '演示环境：人员、单位和数据都是虚构的，请勿填写真实信息。',
  footer: { accessibility: '无障碍声明', sponsor: '主办单位', copyright: '版权所有' },
  sponsor: '湖北省人力资源和社会保障厅',
  list: {
    total: (total: number) => `总数：${total} 条`,
    perPage: (size: number) => `${size} 条/页`,
    goTo: '跳至',
    page: '页',
    go: '前往',
    previous: '上一页',
    next: '下一页',
    pages: '分页',
    none: '--',
  },
  query: '查询',
  choose: '选择',
  close: '关闭',
  cancel: '取消',
  confirm: '确定',
  retry: '重试',
  back: '返回',
  backHome: '返回首页',
  optional: '（选填）',
  pleaseChoose: '请选择',
  errorPrefix: '错误：',
  hintPrefix: '提示：',
  yes: '是',
  no: '否',
  loading: '正在加载',
  download: '下载',
  pageError: {
    title: '页面出了一点问题',
    detail: '已输入的内容都已保存在本机。请刷新页面，会自动回到这里。',
    reload: '刷新页面',
  },
  notFound: { title: '没有找到这个页面', detail: '网址可能输错了，或者这一页已经不在了。' },
  expired: {
    title: '登录已过期',
    detail: '登录已过期，刚才输入的内容已存在本机，重新登录后会自动回到这里。',
    signIn: '重新登录',
  },
  summary: (count: number) => `这一页有 ${count} 处需要更正`,
  warnings: (count: number) => `另有 ${count} 处请留意，不影响提交`,
  size: { kb: 'KB', mb: 'MB' },
};

/** 38 MB, 120 KB; 1 MB = 1024 × 1024 bytes. */
export function sizeText(bytes: number): string {
  const mega = bytes / (1024 * 1024);
  if (mega >= 10) return `${Math.round(mega)} ${texts.size.mb}`;
  if (mega >= 1) return `${Math.round(mega * 10) / 10} ${texts.size.mb}`;
  return `${Math.max(1, Math.round(bytes / 1024))} ${texts.size.kb}`;
}
