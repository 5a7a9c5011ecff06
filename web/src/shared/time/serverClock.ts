/** The server decides when a window closes, so the page shows time by its clock. */
let offset = 0;

export const serverClock = {
  learn(serverTime: string, now: number = Date.now()) {
    const told = Date.parse(serverTime);
    if (!Number.isNaN(told)) offset = told - now;
  },
  now: () => Date.now() + offset,
};
