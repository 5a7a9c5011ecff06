const KEY = 'zhicheng.text';

/** 大字版: kept on the device, applied before the first picture. */
export const textSize = {
  isLarge: () => document.documentElement.dataset['text'] === 'large',
  set(large: boolean) {
    if (large) document.documentElement.dataset['text'] = 'large';
    else delete document.documentElement.dataset['text'];
    try {
      localStorage.setItem(KEY, large ? 'large' : 'normal');
    } catch {
      // Without storage the choice lasts for this page.
    }
  },
  restore() {
    try {
      if (localStorage.getItem(KEY) === 'large') textSize.set(true);
    } catch {
      // See above.
    }
  },
};
