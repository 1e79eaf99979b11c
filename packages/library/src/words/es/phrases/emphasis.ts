import type { Emphasis } from '@plumbline/engine';
import type { EmphasisAnswer } from '../../phrase-ids.ts';

/** What a plan leans towards: never a cause, and never a reason to do more. Source: rule book 2.3. */
export const emphasisEffects = {
  'gentle-start': 'Por eso las dos primeras semanas son suaves.',
  'short-sessions': 'Por eso las sesiones son cortas dos semanas. Cualquier día puedes elegir más.',
  walking: 'Por eso sales a caminar un poco más a menudo.',
  breaks: 'Por eso las pausas cortas son el primer hábito.',
  variety: 'Por eso los primeros movimientos cambian de una semana a otra.',
  'hip-mobility': 'Por eso hay movimientos fáciles de cadera dos veces por semana.',
  'hinge-practice': 'Por eso practicas inclinarte desde la cadera cada día de fuerza.',
  'graded-exposure': 'Por eso te doblas un poco cada semana, a pasos pequeños.',
  'condition-caps': 'Por eso dejamos fuera lo que tus respuestas descartan, y solo eso.',
  'reassurance-card': 'Por eso hay una tarjeta sobre cómo son los cuerpos.',
  breathing: 'Por eso la respiración lenta de la noche llega pronto.',
  education: 'Por eso las lecturas cortas sobre esto van primero.',
  'graded-activity': 'Por eso puedes volver a lo que te gusta en cantidades constantes.',
  sleep: 'Por eso un buen sitio para dormir llega pronto.',
  'healthy-eating-card': 'Por eso hay una tarjeta sobre comida, igual de sencilla que para todos.',
} as const satisfies Readonly<Record<Emphasis, string>>;

/** The answer behind it, each said as the person told it. */
export const emphasisAnswers = {
  injuryEvent: 'Nos dijiste que empezó con algo concreto.',
  strained: 'Nos dijiste que se siente como tras un esfuerzo de más.',
  sameTask: 'Nos dijiste que haces la misma tarea mucho rato.',
  longSitting: 'Nos dijiste que pasas ratos largos en la silla.',
  sittingHours: 'Nos dijiste que pasas muchas horas en la silla.',
  avoidsBending: 'Nos dijiste que evitas doblarte o levantar cosas.',
  unsureLifting: 'Nos dijiste que tienes dudas de cómo levantar cosas.',
  knownStructure: 'Nos dijiste que tu espalda tiene una forma propia.',
  legLength: 'Nos dijiste que tienes una pierna más larga.',
  conditions: 'Nos dijiste con qué vives.',
  stressed: 'Nos dijiste que tienes estrés.',
  stress: 'Nos dijiste que tienes estrés.',
  worried: 'Nos dijiste que te preocupa tu espalda.',
  worry: 'Nos dijiste que te preocupa tu espalda.',
  shortSleep: 'Nos dijiste que tus noches son cortas.',
  sleepHours: 'Nos dijiste que tus noches son cortas.',
  lowActivity: 'Nos dijiste que te mueves poco en el día.',
  activeMinutes: 'Nos dijiste que te mueves poco en la semana.',
  smoking: 'Nos dijiste que fumas.',
  diet: 'Nos dijiste que te gustaría comer mejor.',
} as const satisfies Readonly<Record<EmphasisAnswer, string>>;
