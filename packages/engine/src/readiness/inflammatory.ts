// B8, the cluster of long-lasting stiffness that began young: two counts, and when they are asked.
import type { QuestionId } from '../person.ts';
import { yes } from './answers.ts';
import type { Context } from './context.ts';

/** Counted with the onset before 35. Source: NICE NG65, rule book B8. */
const clusterItems: readonly QuestionId[] = [
  'B8.night',
  'B8.buttock',
  'B8.moving',
  'B8.nsaid',
  'B8.family',
  'B8.arthritis',
  'B8.enthesitis',
  'B8.psoriasis',
];
/** Counted with the onset before 40; `B8.rest` says that rest does not ease. Source: Sieper 2009, rule book B8. */
const fiveItems: readonly QuestionId[] = ['B8.gradual', 'B8.moving', 'B8.rest', 'B8.night'];

/** Age when back pain first began, or at the latest when this pain did. Units: years. */
export function onsetAge(c: Context): number | undefined {
  const { onsetAge: told } = c.person.assessment;
  if (told !== undefined || c.age === undefined || c.painWeeks === undefined) return told;
  return c.age - c.painWeeks / 52;
}

/** Onset before 45 and more than three months of pain, both known: only then are the items asked. Source: rule book B8. */
export const asksCluster = (c: Context): boolean => (onsetAge(c) ?? 45) < 45 && (c.painWeeks ?? 12) > 12;

/** Ruled out by what is known; where it is not known, answers that were given still count. */
const ruledOut = (c: Context): boolean => (onsetAge(c) ?? 0) >= 45 || (c.painWeeks ?? 13) <= 12;

const count = (c: Context, items: readonly QuestionId[], onsetBefore: number): number =>
  items.filter((id) => yes(c.answers, id)).length + Number((onsetAge(c) ?? onsetBefore) < onsetBefore);

/** Items of nine; 0 where the cluster is ruled out. */
export const clusterCount = (c: Context): number => (ruledOut(c) ? 0 : count(c, clusterItems, 35));

/** Four of the five items. */
export const fiveItemCheck = (c: Context): boolean => !ruledOut(c) && count(c, fiveItems, 40) >= 4;
