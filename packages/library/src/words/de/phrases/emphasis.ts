import type { Emphasis } from '@plumbline/engine';
import type { EmphasisAnswer } from '../../phrase-ids.ts';

/** What a plan leans towards: never a cause, and never a reason to do more. Source: rule book 2.3. */
export const emphasisEffects = {
  'gentle-start': 'Darum bleiben die ersten zwei Wochen leicht.',
  'short-sessions': 'Darum sind die Einheiten zwei Wochen lang kurz. An jedem Tag darfst du mehr wählen.',
  walking: 'Darum gehst du etwas öfter spazieren.',
  breaks: 'Darum sind kurze Pausen die erste Gewohnheit.',
  variety: 'Darum wechseln die ersten Bewegungen von Woche zu Woche.',
  'hip-mobility': 'Darum kommen zweimal die Woche leichte Bewegungen für die Hüften.',
  'hinge-practice': 'Darum übst du an jedem Krafttag das Beugen aus der Hüfte.',
  'graded-exposure': 'Darum beugst du dich jede Woche ein wenig, in kleinen Schritten.',
  'condition-caps': 'Darum lassen wir weg, was deine Antworten ausschließen, und nur das.',
  'reassurance-card': 'Darum gibt es eine Karte dazu, wie Körper gebaut sind.',
  breathing: 'Darum kommt das ruhige Atmen am Abend früh dran.',
  education: 'Darum kommen kurze Texte dazu zuerst.',
  'graded-activity': 'Darum kannst du in gleichen Mengen zurückholen, was du gern tust.',
  sleep: 'Darum kommt ein guter Platz zum Schlafen früh dran.',
  'healthy-eating-card': 'Darum gibt es eine Karte zum Essen, so einfach wie für alle.',
} as const satisfies Readonly<Record<Emphasis, string>>;

/** The answer behind it, each said as the person told it. */
export const emphasisAnswers = {
  injuryEvent: 'Du hast gesagt, dass es bei etwas Bestimmtem begann.',
  strained: 'Du hast gesagt, dass es sich überanstrengt anfühlt.',
  sameTask: 'Du hast gesagt, dass du lange das Gleiche machst.',
  longSitting: 'Du hast gesagt, dass du lange am Stück sitzt.',
  sittingHours: 'Du hast gesagt, dass du lange sitzt.',
  avoidsBending: 'Du hast gesagt, dass du Bücken oder Heben vermeidest.',
  unsureLifting: 'Du hast gesagt, dass du nicht sicher bist, wie du heben sollst.',
  knownStructure: 'Du hast gesagt, dass dein Rücken auf eigene Art gebaut ist.',
  legLength: 'Du hast gesagt, dass ein Bein länger ist.',
  conditions: 'Du hast gesagt, womit du lebst.',
  stressed: 'Du hast gesagt, dass du Stress hast.',
  stress: 'Du hast gesagt, dass du Stress hast.',
  worried: 'Du hast gesagt, dass du dir Sorgen um deinen Rücken machst.',
  worry: 'Du hast gesagt, dass du dir Sorgen um deinen Rücken machst.',
  shortSleep: 'Du hast gesagt, dass deine Nächte kurz sind.',
  sleepHours: 'Du hast gesagt, dass deine Nächte kurz sind.',
  lowActivity: 'Du hast gesagt, dass du dich im Alltag wenig bewegst.',
  activeMinutes: 'Du hast gesagt, dass du dich in der Woche wenig bewegst.',
  smoking: 'Du hast gesagt, dass du rauchst.',
  diet: 'Du hast gesagt, dass du gern besser essen würdest.',
} as const satisfies Readonly<Record<EmphasisAnswer, string>>;
