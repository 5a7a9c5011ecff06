type Listener = () => void;

let signedOut = false;
const listeners = new Set<Listener>();

const changeTo = (next: boolean) => {
  if (signedOut === next) return;
  signedOut = next;
  for (const listener of listeners) listener();
};

/** An API call was answered 401: the session is over, though the page goes on. */
export const reportSignedOut = () => changeTo(true);
export const reportSignedIn = () => changeTo(false);

export const signedOutStore = {
  subscribe: (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  isSignedOut: (): boolean => signedOut,
};
