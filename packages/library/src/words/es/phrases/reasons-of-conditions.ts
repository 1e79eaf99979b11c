import type { ConditionKey } from '@plumbline/engine';
import type { PhrasesReasons } from '../../phrases.ts';

/** Reasons that rest on what a person lives with. They say what was told, never what it might be. Source: rule book 1.5, 1.6. */
export const reasonsOfConditions = {
  PREG_1: { says: 'Nos dijiste que estás embarazada.' },
  PREG_2: { says: 'Nos dijiste que estás embarazada.' },
  PREG_PGP: { says: 'Nos dijiste que en el embarazo te molesta la pelvis.' },
  PP_0_6: { says: 'Diste a luz hace menos de seis semanas.' },
  PP_6_12: { says: 'Diste a luz hace menos de doce semanas.' },
  PP_12_52: { says: 'Diste a luz hace menos de un año.' },
  OSTEO: {
    says: 'Nos hablaste de tus huesos.',
    details: {
      'M.bone': 'Tomas medicamentos para los huesos.',
      'B6.fracture': 'Nos hablaste de un hueso que se rompió en una caída leve.',
      OSTEO_VF: 'Nos hablaste de un hueso que se rompió.',
    },
  },
  OSTEO_VF: { says: 'Nos hablaste de un hueso que se rompió.' },
  DISC_SURG: { says: 'Nos hablaste de tu operación de espalda.' },
  FUSION: { says: 'Nos hablaste de tu fusión de vértebras.' },
  SPONDY: { says: 'Nos dijiste cómo es tu columna.' },
  SCIATICA: {
    says: 'Nos hablaste de lo que notas en la pierna.',
    details: { A6: 'Nos hablaste de una pierna o un pie que pierde fuerza.' },
  },
  STENOSIS: { says: 'Nos dijiste que estar de pie y caminar lo despierta, y que sentarte lo calma.' },
  SCOLI: { says: 'Nos hablaste de la curva de tu columna.' },
  BP_CTRL: {
    says: 'Nos hablaste de tu presión arterial.',
    details: {
      CVD: 'Nos hablaste de tu corazón.',
      'M.heart': 'Tomas medicamentos para el corazón.',
      'M.pressure': 'Tomas medicamentos para la presión arterial.',
    },
  },
  BP_HIGH: { says: 'Nos dijiste que tu presión arterial está alta ahora mismo, o que aún no está atendida.' },
  CVD: { says: 'Nos hablaste de tu corazón.', details: { 'M.heart': 'Tomas medicamentos para el corazón.' } },
  SHOULDER: { says: 'Nos hablaste de tu hombro.' },
  SHOULDER_INST: { says: 'Nos hablaste de un hombro que se salió, o que fue operado.' },
  WRIST: { says: 'Nos hablaste de tu muñeca o tu mano.' },
  ELBOW: { says: 'Nos hablaste de tu codo.' },
  KNEE: { says: 'Nos hablaste de tu rodilla.' },
  HIP: { says: 'Nos hablaste de tu cadera.' },
  NECK: { says: 'Nos hablaste de tu cuello.' },
  HYPERMOB: { says: 'Nos dijiste que tus articulaciones son muy flexibles.' },
  PELVIC: { says: 'Nos hablaste de tu suelo pélvico o de la pared de la barriga.' },
  EYE: { says: 'Nos hablaste de tus ojos.' },
  DIZZY: {
    says: 'Nos hablaste de mareos.',
    details: { 'M.dizzy': 'Tus medicamentos pueden darte mareo.', 'B19.dizzy': 'Tus medicamentos pueden darte mareo.' },
  },
  FALLS: {
    says: 'Tu equilibrio recibe atención extra.',
    details: {
      B20: 'Nos hablaste de caídas en el último año.',
      FALLS: 'Nos hablaste de caídas.',
      F3: 'Nos dijiste que usas una ayuda para moverte.',
      DIAB: 'Nos dijiste que notas hormigueo o falta de sensibilidad en los pies.',
    },
  },
  NEURO: { says: 'Nos dijiste cómo te guían tus nervios.' },
  PEM: { says: 'Nos dijiste que un esfuerzo pequeño puede dejarte sin fuerzas.' },
  DIAB: { says: 'Nos hablaste de diabetes.' },
  AGE65: { says: 'Desde los 65, el equilibrio y los pasos firmes reciben atención extra.' },
  RAYNAUD: { says: 'Nos dijiste que los dedos se te ponen blancos con el frío.' },
  SEATED: {
    says: 'Nos dijiste que te cuesta estar de pie o caminar.',
    details: { F1: 'Nos dijiste que te cuesta estar de pie.', F2: 'Nos dijiste que te cuesta caminar.' },
  },
  BLOOD_THIN: {
    says: 'Nos dijiste que sangras con facilidad, o que tomas anticoagulantes.',
    details: { 'M.clotting': 'Tomas anticoagulantes.' },
  },
  BP_NEW_MEDICINE: { says: 'Empezaste un medicamento nuevo para la presión arterial hace menos de cuatro semanas.' },
} as const satisfies Pick<PhrasesReasons, ConditionKey>;
