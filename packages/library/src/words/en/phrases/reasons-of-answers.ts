import type { blockAIds, functionIds, medicineIds, PhrasesReasons } from '../../phrases.ts';

type OfAnswers =
  | (typeof blockAIds)[number]
  | Extract<keyof PhrasesReasons, `B${number}`>
  | (typeof functionIds)[number]
  | (typeof medicineIds)[number];

/** Reasons that rest on one answer. They fit any level, because the level is said after them. Source: rule book 1.2. */
export const reasonsOfAnswers = {
  A1: { says: 'You told us about a change in feeling between the legs, or were not sure.' },
  A2: { says: 'You told us about a change in how you pee, or were not sure.' },
  A3: { says: 'You told us about a change with your bowels, or were not sure.' },
  A4: { says: 'You told us about a change in sexual feeling or function, or were not sure.' },
  A5: { says: 'You told us about both legs, or were not sure.' },
  A6: { says: 'You told us about a leg or foot that gets weaker, or were not sure.' },
  A7: { says: 'You told us about unsteady walking or clumsy hands, or were not sure.' },
  A8: { says: 'You told us about a hard fall, a crash or a blow, or were not sure.' },
  A9: { says: 'You told us about a sudden, very strong pain or a collapse, or were not sure.' },
  A10: { says: 'You told us about your chest, your heartbeat or fainting, or were not sure.' },
  A11: { says: 'You told us about fever, shivering or night sweats, or were not sure.' },
  A12: { says: 'You told us about an aneurysm and new pain, or were not sure.' },
  A13: { says: 'You told us about a sign in your pregnancy, or were not sure.' },
  B1: { says: 'You told us that you have had cancer.' },
  B2: { says: 'You told us that you lost weight without trying.' },
  B3: { says: 'You told us about pain at night that no position eases.' },
  B4: { says: 'You told us about something that makes infections more likely.', details: { 'M.diabetes': 'You told us about diabetes.' } },
  B5: { says: 'You told us about steroid tablets.' },
  B6: { says: 'You told us about your bones.', details: { 'B6.fracture': 'You told us about a bone that broke in a light fall.' } },
  B7: { says: 'Your pain is new, and more than one of your answers makes a check of your bones wise.' },
  B8: {
    says: 'Several of your answers together are worth a talk with your doctor.',
    details: { 'B8.eye': 'You told us about a red, painful eye and blurred sight.' },
  },
  B9: { says: 'You told us about your leg.' },
  B10: {
    says: 'You told us about your heart, your kidneys or how your body uses sugar.',
    details: { 'M.heart': 'You take medicine for your heart.', 'M.diabetes': 'You take medicine for diabetes.' },
  },
  B11: { says: 'You told us about your blood pressure.', details: { 'M.pressure': 'You take medicine for your blood pressure.' } },
  B12: { says: 'You told us about an operation on your spine.' },
  B13: {
    says: 'You told us that you are pregnant, or gave birth not long ago.',
    details: { 'B13.contra': 'You told us about something in your pregnancy that your team should decide on.' },
  },
  B14: { says: 'You told us about a condition that we do not know more of yet.' },
  B15: { says: 'A clinician told you not to exercise, or you wait for results.' },
  B16: { says: 'Your pain has been very strong, or it keeps you from daily things.' },
  B17: { says: 'You told us about new, constant pain higher up in your back.' },
  B18: { says: 'You told us that small effort can knock you out for a day or more.' },
  B19: {
    says: 'You told us that you bleed easily, or take blood thinners.',
    details: { 'B19.dizzy': 'Your medicine can make you dizzy.', 'M.dizzy': 'Your medicine can make you dizzy.' },
  },
  B20: { says: 'You told us about falls in the last year.' },
  B21: { says: 'You told us about new back pain that does not change when you move.' },
  B22: { says: 'You are under 18, or may be. We plan for adults.' },
  B23: { says: 'You told us about a new lump or swelling on your back.' },
  F1: { says: 'You told us that standing is hard.' },
  F2: { says: 'You told us that walking is hard.' },
  F3: { says: 'You told us that you use an aid.' },
  F4: { says: 'You told us that the floor is hard to get to.' },
  F5: { says: 'You told us that you need a hand to move from bed to chair.' },
  'M.bone': { says: 'You take medicine for your bones.' },
  'M.heart': { says: 'You take medicine for your heart.' },
  'M.pressure': { says: 'You take medicine for your blood pressure.' },
  'M.clotting': { says: 'You take medicine that thins your blood.' },
  'M.steroid': { says: 'You take steroid tablets.' },
  'M.diabetes': { says: 'You take medicine for diabetes.' },
  'M.dizzy': { says: 'Your medicine can make you dizzy.' },
} as const satisfies Pick<PhrasesReasons, OfAnswers>;
