import { describe, expect, it } from 'vitest';
import { hangsADayApart, heavy, spacedEnough, spacingGroup } from './spacing.ts';

describe('spacing', () => {
  it('is heavy with little in reserve and load, lean, a full hang or the top rung', () => {
    expect(heavy({ stress: { axial: 2 }, rung: 1 }, 3)).toBe(true);
    expect(heavy({ stress: { lean: 2 }, rung: 1 }, 3)).toBe(true);
    expect(heavy({ stress: { hang: 3 }, rung: 1 }, 3)).toBe(true);
    expect(heavy({ stress: {}, rung: 3 }, 3)).toBe(true);
    expect(heavy({ stress: { axial: 1, lean: 1, hang: 2 }, rung: 2 }, 2)).toBe(false);
    expect(heavy({ stress: {}, rung: 1 }, 2)).toBe(false);
  });
  it('is not heavy with four in reserve, and counts the planned load where given', () => {
    expect(heavy({ stress: { axial: 3, lean: 3, hang: 3 }, rung: 3 }, 4)).toBe(false);
    expect(heavy({ stress: { axial: 1 }, rung: 1 }, 3, { axial: 2 })).toBe(true);
    expect(heavy({ stress: { axial: 2 }, rung: 1 }, 3, { axial: 1 })).toBe(false);
  });
  it('knows five groups; the rest may be done daily', () => {
    const of = (...patterns: Parameters<typeof spacingGroup>[0]['pattern'][]) => patterns.map((pattern) => spacingGroup({ pattern }));
    expect(of('hinge', 'back_ext')).toEqual(['POST', 'POST']);
    expect(of('squat', 'lunge')).toEqual(['ANT', 'ANT']);
    expect(of('pull_h', 'pull_v', 'push')).toEqual(['PULL', 'PULL', 'PUSH']);
    expect(of('carry', 'hang_passive', 'hang_active')).toEqual(['GRIP', 'GRIP', 'GRIP']);
    expect(of('glute', 'mob_hip', 'breathing', 'walk', 'core_antiext')).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
  it('asks two days between (I-22)', () => {
    expect(spacedEnough(undefined, '2026-03-02')).toBe(true);
    expect(spacedEnough('2026-03-02', '2026-03-02')).toBe(false);
    expect(spacedEnough('2026-03-01', '2026-03-02')).toBe(false);
    expect(spacedEnough('2026-02-28', '2026-03-02')).toBe(true);
  });
  it('keeps hangs a day apart, those with the feet supported only from level 2', () => {
    const hang = (at: 1 | 2 | 3) => ({ pattern: at === 3 ? 'hang_active' : 'hang_passive', stress: { hang: at } }) as const;
    expect([hang(1), hang(2), hang(3)].map((e) => hangsADayApart(e, 1))).toEqual([false, true, true]);
    expect([hang(1), hang(2), hang(3)].map((e) => hangsADayApart(e, 2))).toEqual([true, true, true]);
    expect(hangsADayApart({ pattern: 'carry', stress: {} }, 3)).toBe(false);
  });
});
