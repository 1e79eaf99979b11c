import type { ConditionKey } from '@plumbline/engine';
import type { PhrasesReasons } from '../../phrases.ts';

/** Reasons that rest on what a person lives with. They say what was told, never what it might be. Source: rule book 1.5, 1.6. */
export const reasonsOfConditions = {
  PREG_1: { says: 'You told us that you are pregnant.' },
  PREG_2: { says: 'You told us that you are pregnant.' },
  PREG_PGP: { says: 'You told us that your pelvis is sore in pregnancy.' },
  PP_0_6: { says: 'You gave birth less than six weeks ago.' },
  PP_6_12: { says: 'You gave birth less than twelve weeks ago.' },
  PP_12_52: { says: 'You gave birth less than a year ago.' },
  OSTEO: {
    says: 'You told us about your bones.',
    details: {
      'M.bone': 'You take medicine for your bones.',
      'B6.fracture': 'You told us about a bone that broke in a light fall.',
      OSTEO_VF: 'You told us about a bone that broke.',
    },
  },
  OSTEO_VF: { says: 'You told us about a bone that broke.' },
  DISC_SURG: { says: 'You told us about your back operation.' },
  FUSION: { says: 'You told us about your spinal fusion.' },
  SPONDY: { says: 'You told us how your spine is built.' },
  SCIATICA: { says: 'You told us about what you feel in your leg.', details: { A6: 'You told us about a leg or foot that gets weaker.' } },
  STENOSIS: { says: 'You told us that standing and walking bring it on, and sitting eases it.' },
  SCOLI: { says: 'You told us about the curve of your spine.' },
  BP_CTRL: {
    says: 'You told us about your blood pressure.',
    details: {
      CVD: 'You told us about your heart.',
      'M.heart': 'You take medicine for your heart.',
      'M.pressure': 'You take medicine for your blood pressure.',
    },
  },
  BP_HIGH: { says: 'You told us that your blood pressure is high right now, or not looked after yet.' },
  CVD: { says: 'You told us about your heart.', details: { 'M.heart': 'You take medicine for your heart.' } },
  SHOULDER: { says: 'You told us about your shoulder.' },
  SHOULDER_INST: { says: 'You told us about a shoulder that came out, or had an operation.' },
  WRIST: { says: 'You told us about your wrist or hand.' },
  ELBOW: { says: 'You told us about your elbow.' },
  KNEE: { says: 'You told us about your knee.' },
  HIP: { says: 'You told us about your hip.' },
  NECK: { says: 'You told us about your neck.' },
  HYPERMOB: { says: 'You told us that your joints are very bendy.' },
  PELVIC: { says: 'You told us about your pelvic floor or tummy wall.' },
  EYE: { says: 'You told us about your eyes.' },
  DIZZY: {
    says: 'You told us about dizzy spells.',
    details: { 'M.dizzy': 'Your medicine can make you dizzy.', 'B19.dizzy': 'Your medicine can make you dizzy.' },
  },
  FALLS: {
    says: 'Your balance gets extra care.',
    details: {
      B20: 'You told us about falls in the last year.',
      FALLS: 'You told us about falls.',
      F3: 'You told us that you use an aid.',
      DIAB: 'You told us that your feet feel numb or tingly.',
    },
  },
  NEURO: { says: 'You told us how your nerves steer you.' },
  PEM: { says: 'You told us that small effort can knock you out.' },
  DIAB: { says: 'You told us about diabetes.' },
  AGE65: { says: 'From 65 on, balance and steady steps get extra care.' },
  RAYNAUD: { says: 'You told us that your fingers or toes turn white in the cold.' },
  SEATED: {
    says: 'You told us that standing or walking is hard.',
    details: { F1: 'You told us that standing is hard.', F2: 'You told us that walking is hard.' },
  },
  BLOOD_THIN: {
    says: 'You told us that you bleed easily, or take blood thinners.',
    details: { 'M.clotting': 'You take medicine that thins your blood.' },
  },
  BP_NEW_MEDICINE: { says: 'You started a new medicine for blood pressure less than four weeks ago.' },
} as const satisfies Pick<PhrasesReasons, ConditionKey>;
