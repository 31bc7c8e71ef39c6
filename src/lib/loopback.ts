/** Names and addresses that lead to this machine only: `localhost`, `*.localhost`, `127.…`, `[::1]`, `0.0.0.0`. */
export function isLoopbackHost(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])$/iu.test(hostname);
}
