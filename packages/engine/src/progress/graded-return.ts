// A named activity after days without it: a share of the quota first, then the whole. Source: rule book 4.8, 4.10, AM-24, I-36; decision 0038.
import type { Because } from '../reasoning.ts';
import { gapRule } from './gaps.ts';
import { afterActivity, type Graded, type GradedStep } from './graded-activity.ts';

/** Percent of the quota that a way back asks for. */
export type Share = 60 | 80 | 100;
/** Where an activity stands; `first` is the quota it began with. */
export interface Standing extends Graded {
  readonly first: number;
  readonly share: Share;
}

/** A share of a quota, whole units, at least 1. `percent` 0 is a day without it. */
export const shareOf = (quota: number, percent: number): number => (percent === 0 ? 0 : Math.max(1, Math.floor((quota * percent) / 100)));

/** True after so many days that the trials tell nothing any more: three new ones come first. */
export const needsTrials = (gapDays: number): boolean => gapRule(gapDays).reassess;

/** Where it stands after `gapDays` without it: never more than before (I-36), and after four weeks from where it began. */
export function afterGapDays(standing: Standing, gapDays: number): Standing {
  const { shown, restart } = gapRule(gapDays);
  const share = shown[0] ?? 100;
  const quota = restart ? Math.min(standing.quota, standing.first) : standing.quota;
  if (share >= standing.share && quota === standing.quota) return standing;
  return { ...standing, quota, completed: 0, share: share < standing.share ? share : standing.share };
}

const nextShare = (share: Share): Share => (share === 60 ? 80 : 100);

/**
 * After one exposure of `done` units, `gapDays` after the one before. On the way back each that holds what was asked for leads to the next
 * share, and none of them counts towards a rise; nor does the first after eight days.
 */
export function afterExposure(
  before: Standing,
  done: number,
  goal: number,
  { gapDays, progression }: { readonly gapDays: number; readonly progression: boolean },
): GradedStep<Standing> {
  const standing = afterGapDays(before, gapDays);
  const { quota, share } = standing;
  if (share === 100) return afterActivity(standing, done, goal, progression && gapRule(gapDays).progression);
  const asked = shareOf(quota, share);
  if (done < asked || !progression) return { state: standing, because: [] };
  const next = nextShare(share);
  const because: Because = { rule: '4.10', source: 'mcmaster2013', field: 'quota', was: asked, now: shareOf(quota, next) };
  return { state: { ...standing, share: next }, because: [because] };
}
