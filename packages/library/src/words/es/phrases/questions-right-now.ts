import type { blockAIds, PhrasesQuestions } from '../../phrases.ts';

// A1 to A5 share their follow-ups; each is asked right after its own question.
const newOrChanged = { prompt: '¿Es nuevo, o ha cambiado con esta temporada de molestias de espalda?' };
const overAYear = { prompt: '¿Lleva más de un año exactamente igual?' };
const overTwoWeeks = { prompt: '¿Lo tienes desde hace más de dos semanas?' };
const gettingWorse = { prompt: '¿Está empeorando?' };
const checkedAlready = { prompt: '¿Ya te ha revisado por esto personal médico o de enfermería?' };

type BlockA = (typeof blockAIds)[number];
type FollowUp = Extract<keyof PhrasesQuestions, `${BlockA}.${string}`>;

/** Block A, right now. Source: rule book 1.2, AM-02, AM-09. */
export const questionsRightNow = {
  A1: {
    prompt: '¿Notas por primera vez falta de sensibilidad, o algo raro, entre las piernas o alrededor del ano?',
    help: 'La piel alrededor de los genitales también cuenta. Quizá lo notes distinto al sentarte o al limpiarte.',
  },
  'A1.new': newOrChanged,
  'A1.year': overAYear,
  'A1.long': overTwoWeeks,
  'A1.worse': gettingWorse,
  'A1.seen': checkedAlready,
  A2: {
    prompt: 'Desde que empezaron las molestias de espalda, ¿ha cambiado tu forma de orinar?',
    help: 'Por ejemplo, no puedes empezar, no lo sientes o no puedes aguantar.',
  },
  'A2.new': newOrChanged,
  'A2.year': overAYear,
  'A2.long': overTwoWeeks,
  'A2.worse': gettingWorse,
  'A2.seen': checkedAlready,
  A3: {
    prompt: '¿Has perdido el control de las heces, o ya no sientes cuando evacúas?',
    help: 'Un poco de estreñimiento no cuenta.',
  },
  'A3.new': newOrChanged,
  'A3.year': overAYear,
  'A3.long': overTwoWeeks,
  'A3.worse': gettingWorse,
  'A3.seen': checkedAlready,
  A4: {
    prompt: '¿Has perdido sensibilidad o función sexual desde que empezaron las molestias de espalda o de pierna?',
    help: 'Puedes responder que tienes dudas.',
  },
  'A4.new': newOrChanged,
  'A4.year': overAYear,
  'A4.long': overTwoWeeks,
  'A4.worse': gettingWorse,
  'A4.seen': checkedAlready,
  A5: {
    prompt: '¿Tienes dolor, hormigueo o debilidad nuevos que bajan por las dos piernas?',
    help: 'Una sola pierna no cuenta aquí. Por eso preguntamos después.',
  },
  'A5.new': newOrChanged,
  'A5.year': overAYear,
  'A5.long': overTwoWeeks,
  'A5.worse': gettingWorse,
  'A5.seen': checkedAlready,
  A6: {
    prompt: '¿Una pierna o un pie pierde fuerza, se arrastra o te falla?',
    help: 'Por ejemplo, los dedos del pie se enganchan en el suelo o una rodilla se dobla sola.',
  },
  'A6.worse': { prompt: '¿Llegó de repente, o está empeorando?' },
  'A6.seen': checkedAlready,
  'A6.year': { prompt: '¿Lleva más de un año exactamente igual, sin cambios esta vez?' },
  A7: {
    prompt: '¿Desde hace poco pierdes el equilibrio al estar de pie, o notas las manos torpes?',
    help: 'Responde que sí también si sientes como descargas eléctricas en los brazos o las piernas.',
  },
  'A7.worse': { prompt: '¿Ha empeorado en los últimos días?' },
  A8: {
    prompt: '¿Tuviste una caída fuerte, un accidente de tráfico o un golpe fuerte, y dolor desde entonces?',
    help: 'Una caída fuerte es desde más de 1 metro, más o menos, o por más de 5 escalones.',
  },
  'A8.seen': { prompt: '¿Te ha revisado desde entonces personal médico y te dijo que puedes moverte como siempre?' },
  'A8.cannotWalk': { prompt: '¿Te ha dejado sin poder caminar?' },
  A9: {
    prompt: '¿Has tenido de repente un dolor como un desgarro, o el peor dolor de tu vida, en la espalda, el pecho o la barriga?',
    help: 'Responde que sí también si notas latidos en la barriga, o dolor de espalda con desmayo, sudor frío o desplome.',
  },
  A10: {
    prompt: 'En los últimos 30 días, ¿has tenido dolor o presión en el pecho, un desmayo, o el corazón acelerado o irregular?',
    help: 'Responde que sí también si te faltó el aire en reposo, o más de lo que explica el esfuerzo.',
  },
  'A10.now': { prompt: '¿Está ahí ahora, o aparece con un esfuerzo ligero?' },
  A11: { prompt: '¿Tienes fiebre o escalofríos junto con el dolor de espalda?' },
  'A11.unwell': { prompt: '¿Te sientes realmente mal?' },
  'A11.chills': { prompt: '¿Tienes fiebre alta, o escalofríos que te hacen temblar?' },
  'A11.sweats': { prompt: '¿Te despiertas de noche con la ropa empapada de sudor?' },
  A12: {
    prompt: '¿Te han dicho que tienes un aneurisma, y hay dolor nuevo en la espalda o la barriga?',
    help: 'Un aneurisma es una parte de un vaso sanguíneo grande que se ha ensanchado.',
  },
  A13: {
    prompt: '¿Tienes ahora mismo alguna de estas señales en tu embarazo?',
    help: 'Sangrado. Pérdida de líquido. Contracciones regulares que duelen. Un dolor de cabeza muy fuerte. Cambios en la vista. Una pantorrilla dolorida o hinchada. Un bebé que se mueve menos.',
  },
} as const satisfies Pick<PhrasesQuestions, BlockA | FollowUp>;
