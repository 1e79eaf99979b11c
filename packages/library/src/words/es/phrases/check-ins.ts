import type { PhrasesCheckIns } from '../../phrases.ts';

const none = 'Ningún dolor';
const worst = 'El peor que puedo imaginar';

/** Few questions, asked around a session and once a week. Source: rule book 3.2, 4.2, 4.4, settled 6, AM-24. */
export const checkIns = {
  before: {
    pre: { prompt: '¿Cómo está tu espalda ahora mismo?', low: none, high: worst },
    legs: { prompt: '¿Y las piernas?', options: { same: 'Como siempre', less: 'Menos que otras veces', more: 'Más que otras veces' } },
    energy: {
      prompt: '¿Cuánta energía tienes?',
      options: { '1': 'Muy poca', '2': 'Poca', '3': 'Algo', '4': 'Bastante', '5': 'Mucha' },
    },
  },
  morning: {
    prompt: 'La mañana después de tu última sesión, ¿cómo estaba tu espalda?',
    options: {
      same: 'Igual o mejor',
      'bit-worse': 'Un poco peor, pasó en un día o menos',
      worse: 'Claramente peor, o por más de un día',
      'cannot-say': 'No sabría decirlo',
    },
    newLeg: { prompt: '¿Había algo nuevo en una pierna?' },
    tellApart: 'Los músculos que han trabajado pueden doler un poco. Aquí hablamos de tu dolor de espalda o de pierna.',
    suspect: {
      prompt: '¿Pudo ser este ejercicio: {exercise}?',
      help: 'Estaba en tu última sesión y en ninguna de las que fueron bien. Puede ser casualidad. Si dices que sí, se hace más fácil y los demás siguen igual.',
      yes: 'Sí, ese',
      no: 'No, o no sabría decirlo',
    },
  },
  set: {
    rir: {
      prompt: '¿Cuántas más habrías podido hacer con buena forma?',
      options: { '0': 'Ninguna', '1': 'Una', '2': 'Dos', '3': 'Tres', '4': 'Cuatro', '5': 'Cinco o más' },
    },
    control: { prompt: '¿Tenías el control?', options: { yes: 'Sí', mostly: 'Casi siempre', no: 'No' } },
  },
  hurt: {
    peak: { prompt: '¿Cuánto dolió en el peor momento?', low: none, high: worst },
    spread: {
      prompt: '¿Se movió el dolor?',
      options: {
        none: 'Se quedó en la espalda',
        same: 'Está donde suele estar',
        further: 'Bajó más por un brazo o una pierna',
      },
    },
    kind: { prompt: '¿Cómo era?', options: { sharp: 'Agudo o como un tirón', pinch: 'Un pellizco', dull: 'Sordo, como una molestia' } },
  },
  after: {
    peak: { prompt: '¿Cuánto fue lo máximo que dolió en esta sesión?', low: none, high: worst },
    effort: { prompt: '¿Cuánto te costó?', low: 'Ningún esfuerzo', high: 'Todo lo que tenía' },
    provoked: { prompt: '¿Lo despertó algún ejercicio?', help: 'Tócalo, o déjalo sin responder.' },
  },
  week: {
    painAvg: { prompt: 'En los últimos 7 días, ¿cuánto te dolió la espalda en promedio?', low: none, high: worst },
    painWorst: { prompt: '¿Y en el peor momento?', low: none, high: worst },
    legPain: { prompt: '¿Y la pierna, en promedio?', low: none, high: worst },
    interference: { prompt: '¿Cuánto te estorbó la espalda esta semana?', low: 'Nada', high: 'En todo' },
    confidence: {
      prompt: '¿Con qué confianza dirías que puedes hacer lo que te importa, aun con tu espalda?',
      low: 'Ninguna confianza',
      high: 'Toda la confianza',
    },
    activities: { prompt: '¿Qué tal puedes hacer esto ahora?', low: 'No puedo hacerlo', high: 'Tan bien como antes' },
  },
  change: {
    prompt: 'Desde que empezaste, ¿cómo ha cambiado tu espalda?',
    options: {
      '-3': 'Muchísimo peor',
      '-2': 'Mucho peor',
      '-1': 'Un poco peor',
      '0': 'Más o menos igual',
      '1': 'Un poco mejor',
      '2': 'Mucho mejor',
      '3': 'Muchísimo mejor',
    },
  },
} as const satisfies PhrasesCheckIns;
