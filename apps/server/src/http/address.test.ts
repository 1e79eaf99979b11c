import { expect, test } from 'vitest';
import { addressOf } from './address.ts';

test.each([
  ['from outside, whatever is said', '9.9.9.9', '1.2.3.4', '9.9.9.9'],
  ['through our proxy', '127.0.0.1', '1.2.3.4', '1.2.3.4'],
  ['through our proxy, with a lie before it', '::ffff:127.0.0.1', '6.6.6.6, 1.2.3.4', '1.2.3.4'],
  ['through two proxies of ours', '127.0.0.1', '6.6.6.6, 1.2.3.4, 10.0.0.1', '1.2.3.4'],
  ['from this machine itself', '127.0.0.1', undefined, '127.0.0.1'],
  ['with an empty header', '127.0.0.1', '', '127.0.0.1'],
])('%s', (_, remote, forwarded, wanted) => expect(addressOf(remote, forwarded, ['127.0.0.1', '10.0.0.1'])).toBe(wanted));
