import type { ConditionKey } from '@plumbline/engine';
import type { PhrasesReasons } from '../../phrases.ts';

/** Reasons that rest on what a person lives with. They say what was told, never what it might be. Source: rule book 1.5, 1.6. */
export const reasonsOfConditions = {
  PREG_1: { says: 'Du hast uns gesagt, dass du schwanger bist.' },
  PREG_2: { says: 'Du hast uns gesagt, dass du schwanger bist.' },
  PREG_PGP: { says: 'Du hast uns gesagt, dass dein Becken in der Schwangerschaft weh tut.' },
  PP_0_6: { says: 'Du hast vor weniger als sechs Wochen ein Kind geboren.' },
  PP_6_12: { says: 'Du hast vor weniger als zwölf Wochen ein Kind geboren.' },
  PP_12_52: { says: 'Du hast vor weniger als einem Jahr ein Kind geboren.' },
  OSTEO: {
    says: 'Du hast uns von deinen Knochen erzählt.',
    details: {
      'M.bone': 'Du nimmst ein Medikament für deine Knochen.',
      'B6.fracture': 'Du hast uns von einem Knochen erzählt, der bei einem leichten Sturz brach.',
      OSTEO_VF: 'Du hast uns von einem gebrochenen Knochen erzählt.',
    },
  },
  OSTEO_VF: { says: 'Du hast uns von einem gebrochenen Knochen erzählt.' },
  DISC_SURG: { says: 'Du hast uns von deiner Operation am Rücken erzählt.' },
  FUSION: { says: 'Du hast uns von deiner versteiften Wirbelsäule erzählt.' },
  SPONDY: { says: 'Du hast uns gesagt, wie deine Wirbelsäule gebaut ist.' },
  SCIATICA: {
    says: 'Du hast uns gesagt, was du im Bein spürst.',
    details: { A6: 'Du hast uns von einem Bein oder Fuß erzählt, der schwächer wird.' },
  },
  STENOSIS: { says: 'Du hast uns gesagt, dass es beim Stehen und Gehen kommt und im Sitzen nachlässt.' },
  SCOLI: { says: 'Du hast uns von der Krümmung deiner Wirbelsäule erzählt.' },
  BP_CTRL: {
    says: 'Du hast uns von deinem Blutdruck erzählt.',
    details: {
      CVD: 'Du hast uns von deinem Herz erzählt.',
      'M.heart': 'Du nimmst ein Medikament für dein Herz.',
      'M.pressure': 'Du nimmst ein Medikament für deinen Blutdruck.',
    },
  },
  BP_HIGH: { says: 'Du hast uns gesagt, dass dein Blutdruck gerade hoch ist oder sich noch niemand darum kümmert.' },
  CVD: { says: 'Du hast uns von deinem Herz erzählt.', details: { 'M.heart': 'Du nimmst ein Medikament für dein Herz.' } },
  SHOULDER: { says: 'Du hast uns von deiner Schulter erzählt.' },
  SHOULDER_INST: { says: 'Du hast uns von einer Schulter erzählt, die herausgesprungen ist oder operiert wurde.' },
  WRIST: { says: 'Du hast uns von deinem Handgelenk oder deiner Hand erzählt.' },
  ELBOW: { says: 'Du hast uns von deinem Ellbogen erzählt.' },
  KNEE: { says: 'Du hast uns von deinem Knie erzählt.' },
  HIP: { says: 'Du hast uns von deiner Hüfte erzählt.' },
  NECK: { says: 'Du hast uns von deinem Nacken erzählt.' },
  HYPERMOB: { says: 'Du hast uns gesagt, dass deine Gelenke sehr beweglich sind.' },
  PELVIC: { says: 'Du hast uns von deinem Beckenboden oder deiner Bauchdecke erzählt.' },
  EYE: { says: 'Du hast uns von deinen Augen erzählt.' },
  DIZZY: {
    says: 'Du hast uns von Schwindel erzählt.',
    details: { 'M.dizzy': 'Dein Medikament kann dich schwindelig machen.', 'B19.dizzy': 'Dein Medikament kann dich schwindelig machen.' },
  },
  FALLS: {
    says: 'Auf deine Balance achten wir besonders.',
    details: {
      B20: 'Du hast uns von Stürzen im letzten Jahr erzählt.',
      FALLS: 'Du hast uns von Stürzen erzählt.',
      F3: 'Du hast uns gesagt, dass du eine Hilfe nutzt.',
      DIAB: 'Du hast uns gesagt, dass deine Füße taub sind oder kribbeln.',
    },
  },
  NEURO: { says: 'Du hast uns gesagt, wie deine Nerven dich lenken.' },
  PEM: { says: 'Du hast uns gesagt, dass dich kleine Anstrengung umwerfen kann.' },
  DIAB: { says: 'Du hast uns von Diabetes erzählt.' },
  AGE65: { says: 'Ab 65 achten wir besonders auf Balance und sichere Schritte.' },
  RAYNAUD: { says: 'Du hast uns gesagt, dass deine Finger oder Zehen bei Kälte weiß werden.' },
  SEATED: {
    says: 'Du hast uns gesagt, dass dir Stehen oder Gehen schwerfällt.',
    details: { F1: 'Du hast uns gesagt, dass dir Stehen schwerfällt.', F2: 'Du hast uns gesagt, dass dir Gehen schwerfällt.' },
  },
  BLOOD_THIN: {
    says: 'Du hast uns gesagt, dass du leicht blutest oder Blutverdünner nimmst.',
    details: { 'M.clotting': 'Du nimmst ein Medikament, das dein Blut verdünnt.' },
  },
  BP_NEW_MEDICINE: { says: 'Du nimmst seit weniger als vier Wochen ein neues Medikament für den Blutdruck.' },
} as const satisfies Pick<PhrasesReasons, ConditionKey>;
