// The easy day: a walk, easy moves, breathing. Source: rule book 4.4, 5.3; settled 11.
import type { DayRequest } from './assemble.ts';
import type { DaySituation } from './day-situation.ts';
import { easingSlots } from './easing-moves.ts';
import { slotWith } from './slot.ts';
import { CHECK_IN_SECONDS, CHECK_OUT_SECONDS, coolDownMinutes, SET_UP_SECONDS, warmUpMinutes } from './time.ts';

/** Least seconds of a walk that is one. Source: rule book 4.3. */
const SHORTEST_WALK = 300;
/** Whole minutes, in seconds: of a short session two thirds of its main part, so that easy moves have room; of a longer one all of it. */
function longestWalk(minutes: number): number {
  const main = minutes * 60 - CHECK_IN_SECONDS - CHECK_OUT_SECONDS - (warmUpMinutes(minutes) + coolDownMinutes(minutes)) * 60;
  const most = minutes < 20 ? (main * 2) / 3 : main - SET_UP_SECONDS;
  return Math.max(SHORTEST_WALK, 60 * Math.floor(most / 60));
}

const spine = slotWith('easy.mobility', ['mob_spine', 'mob_hip', 'mob_thoracic', 'mob_shoulder'], { wants: 'cat-cow' });
const chest = slotWith('easy.mobility-2', ['mob_thoracic', 'mob_hip', 'mob_shoulder', 'mob_spine'], { wants: 'open-book' });
const hips = slotWith('easy.mobility-3', ['mob_hip', 'mob_ankle', 'mob_shoulder']);
const breath = slotWith('easy.breath', ['breathing'], { wants: 'diaphragmatic-breathing' });

/** Walking, mobility, breathing: the easy day, and the day of a sore check-in. Under five minutes one item is enough. */
export function easyRequest(situation: DaySituation): DayRequest {
  const { minutes, day, mode, provisional } = situation;
  const walk = slotWith('easy.walk', ['walk', 'aerobic'], { mostSeconds: longestWalk(minutes) });
  const rest = { mode, minutes, provisional, balanceEarly: false, fillers: [], because: situation.easyBecause };
  if (minutes < 10) {
    const turns = [
      [spine, breath, walk],
      [breath, spine, walk],
      [walk, spine, breath],
    ];
    return { ...rest, main: turns[day.nth % 3] ?? [walk], warmUp: [], coolDown: [], slotCount: minutes < 5 ? 1 : 3 };
  }
  const warmUp = [...easingSlots(situation, 'easy'), spine];
  return { ...rest, main: [walk, chest, hips], warmUp, coolDown: [breath], slotCount: 3 };
}
