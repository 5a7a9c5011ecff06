export const shellTexts = {
  unsaved: {
    title: '还有内容没有保存',
    detail: '有内容还没有存到服务器上。现在退出，这台设备上的这部分内容会被清除。建议等保存完成再退出。',
    leave: '仍然退出',
  },
  staffOnly: { title: '这里是职改办的工作区', detail: '请用单位及职改办账号登录。' },
  applicantOnly: {
    title: '这里是个人申报区',
    detail: '您现在用的是单位及职改办账号。个人申报请先退出，再从【个人账号登录入口】登录。',
  },
  crash: { title: '页面出了一点问题', detail: '已输入的内容都在。刷新页面后会自动回到这里。', reload: '刷新页面' },
  newVersion: { title: '系统刚刚更新', detail: '已输入的内容都在。请刷新页面继续。' },
};
