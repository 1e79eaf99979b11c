import type { Emphasis } from '@plumbline/engine';
import type { EmphasisAnswer } from '../../phrase-ids.ts';

/** What a plan leans towards: never a cause, and never a reason to do more. Source: rule book 2.3. */
export const emphasisEffects = {
  'gentle-start': 'So the first two weeks stay easy.',
  'short-sessions': 'So sessions are short for two weeks. On any day you may choose more.',
  walking: 'So your walks come a little more often.',
  breaks: 'So short breaks are the first habit.',
  variety: 'So the first moves change from week to week.',
  'hip-mobility': 'So easy moves for the hips come up twice a week.',
  'hinge-practice': 'So you practise the hip hinge on every strength day.',
  'graded-exposure': 'So you bend a little each week, in small steps.',
  'condition-caps': 'So we leave out what your answers rule out, and only that.',
  'reassurance-card': 'So there is a card about how bodies are built.',
  breathing: 'So slow breathing in the evening comes up early.',
  education: 'So short reads about it come first.',
  'graded-activity': 'So you can bring back what you love in steady amounts.',
  sleep: 'So a good place to sleep comes up early.',
  'healthy-eating-card': 'So there is a card about food, as plain as for everyone.',
} as const satisfies Readonly<Record<Emphasis, string>>;

/** The answer behind it, each said as the person told it. */
export const emphasisAnswers = {
  injuryEvent: 'You told us that it began with one event.',
  strained: 'You told us that it feels strained.',
  sameTask: 'You told us that you do the same task for long.',
  longSitting: 'You told us that you sit for long stretches.',
  sittingHours: 'You told us that you sit for long.',
  avoidsBending: 'You told us that you avoid bending or lifting.',
  unsureLifting: 'You told us that you are not sure how to lift.',
  knownStructure: 'You told us that your back is built in its own way.',
  legLength: 'You told us that one leg is longer.',
  conditions: 'You told us what you live with.',
  stressed: 'You told us that you are stressed.',
  stress: 'You told us that you are stressed.',
  worried: 'You told us that you worry about your back.',
  worry: 'You told us that you worry about your back.',
  shortSleep: 'You told us that your nights are short.',
  sleepHours: 'You told us that your nights are short.',
  lowActivity: 'You told us that you move little in your day.',
  activeMinutes: 'You told us that you move little in your week.',
  smoking: 'You told us that you smoke.',
  diet: 'You told us that you would like to eat better.',
} as const satisfies Readonly<Record<EmphasisAnswer, string>>;
