import { describe, expect, it } from 'vitest';
import { fallbackChains, fallbackFor } from './fallback-chains.ts';

const only =
  (...ids: string[]) =>
  (id: string) =>
    ids.includes(id);

describe('the fallback chains', () => {
  it('take the first that is allowed', () => {
    expect(fallbackFor('bent-over-row', () => true)).toBe('one-arm-supported-row');
    expect(fallbackFor('bent-over-row', only('band-seated-row'))).toBe('band-seated-row');
    expect(fallbackFor('passive-hang-pronated', only('band-seated-row', 'band-lat-pulldown'))).toBe('band-lat-pulldown');
  });
  it('go on into the chain of what they reach', () => {
    expect(fallbackFor('front-plank', only('seated-hand-press'))).toBe('seated-hand-press');
    expect(fallbackFor('hip-hinge-dowel', only('standing-hip-extension'))).toBe('standing-hip-extension');
  });
  it('end where nothing is allowed or nothing is known', () => {
    expect(fallbackFor('front-plank', () => false)).toBeUndefined();
    expect(fallbackFor('tai-chi', () => true)).toBeUndefined();
  });
  it('begin once each and never repeat themselves', () => {
    const heads = fallbackChains.map(([head]) => head);
    expect(new Set(heads).size).toBe(heads.length);
    for (const chain of fallbackChains) expect(new Set(chain).size).toBe(chain.length);
  });
  it('never come back to what was wanted', () => {
    for (const [head] of fallbackChains) expect(fallbackFor(head ?? '', only(head ?? ''))).toBeUndefined();
  });
});
