// Where a request comes from: the other end of its connection, or, behind a proxy of ours, what the proxy says of it.

/** IPv4 that came over an IPv6 socket is the same address. */
const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/, '');

/**
 * `forwarded`: the header `X-Forwarded-For`. Each proxy writes the address it saw behind the others, so the last one that is no proxy of ours is
 * the last that can be believed; what stands before it anybody may have written.
 */
export function addressOf(remote: string, forwarded: string | undefined, proxies: readonly string[]): string {
  let seen = plain(remote);
  for (const before of (forwarded ?? '').split(',').map(plain).reverse()) {
    if (!proxies.includes(seen) || before === '') break;
    seen = before;
  }
  return seen;
}
