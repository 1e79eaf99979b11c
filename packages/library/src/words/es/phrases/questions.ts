import type { PhrasesAsking, PhrasesQuestions } from '../../phrases.ts';
import { questionsFunction } from './questions-function.ts';
import { questionsHistory } from './questions-history.ts';
import { questionsRightNow } from './questions-right-now.ts';

/** Every readiness question. Source: rule book 1.2. */
export const questions = { ...questionsRightNow, ...questionsHistory, ...questionsFunction } as const satisfies PhrasesQuestions;

/** What stands around the questions. */
export const asking = {
  answers: { yes: 'Sí', no: 'No', unsure: 'Tengo dudas', doNotKnow: 'No lo sé', skip: 'No responder' },
  blocks: {
    A: {
      title: 'En este momento',
      lead: 'Unas señales por las que primero preguntamos a todo el mundo. La mayoría responde que no a todas.',
    },
    B: { title: 'Tu salud hasta hoy', lead: 'Así sabemos dónde ir con suavidad y qué dejar fuera.' },
    F: { title: 'Lo que puedes hacer hoy', lead: 'Para que puedas ponerte en cada ejercicio y salir de él.' },
    M: { title: 'Tus medicamentos', lead: 'Algunos cambian la forma en que planeamos. Preguntamos por tipos, no por nombres.' },
  },
  whyWeAsk: 'Tus respuestas nos dicen si puedes empezar, y cómo. De vez en cuando alguien tiene que verte primero.',
  promise: 'No hay nada marcado de antemano, y nada sale de este dispositivo. Puedes parar y seguir más tarde.',
  healthChanged: {
    prompt: '¿Ha cambiado algo en tu salud?',
    help: 'Un embarazo, un parto, una operación, un medicamento nuevo o algo que te dijeron en la consulta médica.',
  },
} as const satisfies PhrasesAsking;
