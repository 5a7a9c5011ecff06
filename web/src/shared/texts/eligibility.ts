export const eligibilityTexts = {
  title: '我的条件',
  lead: '填几项就能先对照一下是否符合。自动保存，开始申报时带入草稿，不用再填。只作参考，不影响申报。',
  result: '对照结果',
  chooseFirst: '选好评委会、系列和级别并点过“确认并开始填报”后，这里按对应的条件对照。现在可以先填。',
  noConditions: '这一系列和级别还没有录入申报条件，请查看省级职称政策。',
  saving: '正在保存…',
  saved: (time: string) => `已自动保存 ${time}`,
  retrying: '未保存，正在重试',
  offline: '未保存，网络中断，正在重试',
  refused: (detail: string) => `未保存：${detail}`,
};
