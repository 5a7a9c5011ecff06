/** Methods that change something need the gateway's token. */
export function isUnsafe(method: string): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method.toUpperCase());
}

/** The gateway puts the token into a cookie that scripts of this origin can read. */
export function csrfHeaders(): Record<string, string> {
  const token = document.cookie
    .split('; ')
    .find((cookie) => cookie.startsWith('XSRF-TOKEN='))
    ?.slice('XSRF-TOKEN='.length);
  return token === undefined ? {} : { 'X-XSRF-TOKEN': decodeURIComponent(token) };
}
