// A whole session: its order, its time, its grip work, what a short or easy one may hold. Source: I-24, I-26, I-28, I-34, I-38, I-40, settled 11, 4.4, AM-14.
import type { Session } from '../reasoning.ts';
import { easyBits, isLowStress } from './allowed.ts';
import { checkItem } from './item-checks.ts';
import { stretchBit } from './library-index.ts';
import type { Known, Scene } from './scene.ts';
import { itemSeconds, type RoleSeconds, SHORT_MINUTES, sessionSeconds } from './time-model.ts';
import { report } from './violation.ts';
import { gripOf } from './work.ts';

const MOST_GRIP_SLOTS = 2;
const MOST_STRETCH_SECONDS = 60;
/** Sessions of so few minutes hold a single easy item. Source: settled 11. */
const ONE_ITEM_MINUTES = 2;
const rank = { 'warm-up': 0, main: 1, 'cool-down': 2 } as const;

function checkTime(scene: Scene, all: readonly Known[]): void {
  const { minutes } = scene.context.person.profile;
  const sums: RoleSeconds = { 'warm-up': 0, main: 0, 'cool-down': 0 };
  for (const { item, entry } of all) sums[item.role] += itemSeconds(entry, item.dose);
  const seconds = sessionSeconds(sums, minutes);
  if (seconds > (minutes + 1) * 60) report(scene.out, scene.date, 'I-24', `takes ${seconds} s of ${minutes} minutes`);
}

function checkOrder(scene: Scene): void {
  const { items, mode } = scene.session;
  const { out, date } = scene;
  const roles = items.map((item) => rank[item.role]);
  if (roles.some((role, at) => role < (roles[at - 1] ?? 0))) report(out, date, 'I-26', 'warm-up, main and cool-down are out of order');
  if (scene.context.person.profile.minutes < SHORT_MINUTES) {
    if (roles.some((role) => role !== rank.main)) report(out, date, 'I-26', 'a session under 10 minutes has no warm-up or cool-down');
  } else if (items.length > 1 && (mode === 'full' || mode === 'light')) {
    if (roles[0] !== rank['warm-up']) report(out, date, 'I-26', 'does not begin with a warm-up');
    if (roles.at(-1) !== rank['cool-down']) report(out, date, 'I-26', 'does not end with a cool-down');
  }
}

/** A series of hangs is one slot: its parts share what stands before `.passive-hang`. */
function slotOf(slot: string): string {
  const at = slot.indexOf('.passive-hang');
  return at < 0 ? slot : slot.slice(0, at);
}
function checkGrip(scene: Scene, all: readonly Known[]): void {
  const slots = new Set<string>();
  for (const { item, levels } of all) if (gripOf(levels) >= 2) slots.add(slotOf(item.slot));
  if (slots.size > MOST_GRIP_SLOTS) report(scene.out, scene.date, 'I-28', `${slots.size} slots of strong grip`);
}

const stillSeconds = ({ item }: Known): number => item.dose.sets * (item.dose.seconds ?? 0) * (item.dose.reps ?? 1);

function checkStretch(scene: Scene, all: readonly Known[]): void {
  const lastStrength = all.findLastIndex(({ entry }) => entry.strength);
  const sums = new Map<string, number>();
  for (const known of all.slice(0, Math.max(0, lastStrength))) {
    if ((known.entry.patternBit & stretchBit) === 0) continue;
    for (const muscle of known.entry.exercise.muscles.main) {
      const sum = (sums.get(muscle) ?? 0) + stillSeconds(known);
      sums.set(muscle, sum);
      if (sum > MOST_STRETCH_SECONDS) report(scene.out, known.where, 'I-34', `${sum} s of still stretch for ${muscle} before strength`);
    }
  }
}

function checkEasy(scene: Scene, all: readonly Known[]): void {
  const { out, session } = scene;
  const { minutes } = scene.context.person.profile;
  for (const { entry, levels, where } of all) {
    const easy = (entry.patternBit & easyBits) !== 0;
    if (session.mode === 'easy' && !(easy && isLowStress(levels)))
      report(out, where, 'I-03', 'an easy session is walking, breathing, mobility');
    if (minutes >= SHORT_MINUTES) continue;
    const low = entry.exercise.rung === 1 && isLowStress(levels);
    if (!low || (minutes <= ONE_ITEM_MINUTES && !easy)) report(out, where, 'I-03', 'a session under 10 minutes holds easy items');
  }
  if (minutes <= ONE_ITEM_MINUTES && all.length > 1) report(out, scene.date, 'I-24', 'two minutes are one item');
}

/** Where one direction eases, one item that uses it is enough. Source: AM-14. */
function checkRelief(scene: Scene, all: readonly Known[]): void {
  const { bendEases, archEases } = scene.context.direction;
  const relieving = all.filter(({ entry }) => {
    const { flags } = entry.exercise;
    return (bendEases && flags.includes('easesFlexion')) || (archEases && flags.includes('easesExtension'));
  });
  if (relieving.length > 1) report(scene.out, scene.date, 'I-03', `${relieving.length} easing items in one session (AM-14)`);
}

function checkIds(scene: Scene, session: Session): void {
  const ids = new Set(session.items.map((item) => item.id));
  if (ids.size < session.items.length) report(scene.out, scene.date, 'I-40', 'two items share an id');
}

/** Checks one session and returns its known items in order. */
export function checkSession(scene: Scene): readonly Known[] {
  const { session, out, date } = scene;
  const all: Known[] = [];
  for (const item of session.items) {
    const known = checkItem(scene, item);
    if (known !== undefined) all.push(known);
  }
  checkIds(scene, session);
  if (session.mode === 'none') {
    if (session.items.length > 0) report(out, date, 'I-02', 'exercise before the questions are answered');
    return all;
  }
  if (session.items.length === 0) {
    report(out, date, 'I-38', 'an empty session');
    return all;
  }
  checkOrder(scene);
  checkTime(scene, all);
  checkGrip(scene, all);
  checkStretch(scene, all);
  checkEasy(scene, all);
  checkRelief(scene, all);
  return all;
}
