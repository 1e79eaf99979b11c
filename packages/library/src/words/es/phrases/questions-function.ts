import type { functionIds, medicineIds, PhrasesQuestions } from '../../phrases.ts';

/** What a person can do, which medicines they take, and the one tap before a session. Source: AM-07, AM-08, rule book 1.4 R1. */
export const questionsFunction = {
  F1: { prompt: '¿Puedes estar de pie durante un minuto?', help: 'Puedes apoyarte en algo.' },
  F2: { prompt: '¿Puedes cruzar una habitación caminando?' },
  F3: { prompt: '¿Usas alguna ayuda para moverte?', help: 'Por ejemplo, un bastón, un andador o una silla de ruedas.' },
  F4: { prompt: '¿Puedes bajar al suelo y volver a levantarte?' },
  F5: { prompt: '¿Puedes pasar de la cama a una silla sin ayuda?' },
  'M.bone': { prompt: '¿Tomas medicamentos para los huesos?' },
  'M.heart': { prompt: '¿Tomas medicamentos para el corazón?' },
  'M.pressure': { prompt: '¿Tomas medicamentos para la presión arterial?' },
  'M.clotting': { prompt: '¿Tomas anticoagulantes, medicamentos que hacen la sangre más líquida?' },
  'M.steroid': { prompt: '¿Tomas pastillas de corticoides?' },
  'M.diabetes': { prompt: '¿Tomas medicamentos para la diabetes?' },
  'M.dizzy': { prompt: '¿Tomas algo que te da mareo o sueño?' },
  R1: {
    prompt: '¿Hay algo nuevo desde tus últimas respuestas?',
    help: 'Falta de sensibilidad, debilidad, un cambio al orinar o evacuar, fiebre, señales en el pecho o una caída.',
  },
} as const satisfies Pick<PhrasesQuestions, (typeof functionIds)[number] | (typeof medicineIds)[number] | 'R1'>;
