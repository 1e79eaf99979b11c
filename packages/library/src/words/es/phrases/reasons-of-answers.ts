import type { blockAIds, functionIds, medicineIds, PhrasesReasons } from '../../phrases.ts';

type OfAnswers =
  | (typeof blockAIds)[number]
  | Extract<keyof PhrasesReasons, `B${number}`>
  | (typeof functionIds)[number]
  | (typeof medicineIds)[number];

/** Reasons that rest on one answer. They fit any level, because the level is said after them. Source: rule book 1.2. */
export const reasonsOfAnswers = {
  A1: { says: 'Nos hablaste de un cambio en la sensibilidad entre las piernas, o tenías dudas.' },
  A2: { says: 'Nos hablaste de un cambio al orinar, o tenías dudas.' },
  A3: { says: 'Nos hablaste de un cambio con las heces, o tenías dudas.' },
  A4: { says: 'Nos hablaste de un cambio en la sensibilidad o la función sexual, o tenías dudas.' },
  A5: { says: 'Nos hablaste de las dos piernas, o tenías dudas.' },
  A6: { says: 'Nos hablaste de una pierna o un pie que pierde fuerza, o tenías dudas.' },
  A7: { says: 'Nos hablaste de perder el equilibrio o de manos torpes, o tenías dudas.' },
  A8: { says: 'Nos hablaste de una caída fuerte, un accidente o un golpe, o tenías dudas.' },
  A9: { says: 'Nos hablaste de un dolor repentino y muy fuerte o de un desplome, o tenías dudas.' },
  A10: { says: 'Nos hablaste de tu pecho, del latido de tu corazón o de un desmayo, o tenías dudas.' },
  A11: { says: 'Nos hablaste de fiebre, escalofríos o sudor por la noche, o tenías dudas.' },
  A12: { says: 'Nos hablaste de un aneurisma y de dolor nuevo, o tenías dudas.' },
  A13: { says: 'Nos hablaste de una señal en tu embarazo, o tenías dudas.' },
  B1: { says: 'Nos dijiste que has tenido cáncer.' },
  B2: { says: 'Nos dijiste que perdiste peso sin intentarlo.' },
  B3: { says: 'Nos hablaste de un dolor por la noche que no se calma en ninguna posición.' },
  B4: { says: 'Nos hablaste de algo que hace más probables las infecciones.', details: { 'M.diabetes': 'Nos hablaste de diabetes.' } },
  B5: { says: 'Nos hablaste de pastillas de corticoides.' },
  B6: {
    says: 'Nos hablaste de tus huesos.',
    details: { 'B6.fracture': 'Nos hablaste de un hueso que se rompió en una caída leve.' },
  },
  B7: { says: 'Tu dolor es nuevo, y por más de una de tus respuestas conviene revisar tus huesos.' },
  B8: {
    says: 'Varias de tus respuestas juntas merecen una charla en tu consulta médica.',
    details: { 'B8.eye': 'Nos hablaste de un ojo rojo que duele y de ver borroso.' },
  },
  B9: { says: 'Nos hablaste de tu pierna.' },
  B10: {
    says: 'Nos hablaste de tu corazón, de tus riñones o de cómo tu cuerpo usa el azúcar.',
    details: { 'M.heart': 'Tomas medicamentos para el corazón.', 'M.diabetes': 'Tomas medicamentos para la diabetes.' },
  },
  B11: {
    says: 'Nos hablaste de tu presión arterial.',
    details: { 'M.pressure': 'Tomas medicamentos para la presión arterial.' },
  },
  B12: { says: 'Nos hablaste de una operación de columna.' },
  B13: {
    says: 'Nos dijiste que estás embarazada, o que diste a luz hace poco.',
    details: { 'B13.contra': 'Nos hablaste de algo en tu embarazo que debe decidir tu equipo.' },
  },
  B14: { says: 'Nos hablaste de una condición de la que aún no sabemos más.' },
  B15: { says: 'Un profesional de la salud te dijo que no hicieras ejercicio, o esperas resultados.' },
  B16: { says: 'Tu dolor ha sido muy fuerte, o te impide cosas de cada día.' },
  B17: { says: 'Nos hablaste de un dolor nuevo y constante más arriba en la espalda.' },
  B18: { says: 'Nos dijiste que un esfuerzo pequeño puede dejarte sin fuerzas un día o más.' },
  B19: {
    says: 'Nos dijiste que sangras con facilidad, o que tomas anticoagulantes.',
    details: { 'B19.dizzy': 'Tus medicamentos pueden darte mareo.', 'M.dizzy': 'Tus medicamentos pueden darte mareo.' },
  },
  B20: { says: 'Nos hablaste de caídas en el último año.' },
  B21: { says: 'Nos hablaste de un dolor de espalda nuevo que no cambia al moverte.' },
  B22: { says: 'Tienes menos de 18 años, o puede que los tengas. Planeamos para personas adultas.' },
  B23: { says: 'Nos hablaste de un bulto o una hinchazón nueva en la espalda.' },
  F1: { says: 'Nos dijiste que te cuesta estar de pie.' },
  F2: { says: 'Nos dijiste que te cuesta caminar.' },
  F3: { says: 'Nos dijiste que usas una ayuda para moverte.' },
  F4: { says: 'Nos dijiste que te cuesta bajar al suelo.' },
  F5: { says: 'Nos dijiste que necesitas una mano para pasar de la cama a la silla.' },
  'M.bone': { says: 'Tomas medicamentos para los huesos.' },
  'M.heart': { says: 'Tomas medicamentos para el corazón.' },
  'M.pressure': { says: 'Tomas medicamentos para la presión arterial.' },
  'M.clotting': { says: 'Tomas anticoagulantes.' },
  'M.steroid': { says: 'Tomas pastillas de corticoides.' },
  'M.diabetes': { says: 'Tomas medicamentos para la diabetes.' },
  'M.dizzy': { says: 'Tus medicamentos pueden darte mareo.' },
} as const satisfies Pick<PhrasesReasons, OfAnswers>;
