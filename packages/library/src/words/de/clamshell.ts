import type { ExerciseWords } from '@plumbline/engine';

export const clamshell = {
  name: 'Muschel',
  aliases: ['Muschel in Seitenlage', 'clamshell'],
  purpose: 'Kräftigt die Seite der Hüfte mit einer kleinen, leichten Bewegung.',
  setUp:
    'Leg dich auf einer Matte oder im Bett auf die Seite, den Kopf auf ein Kissen. Beuge Hüfte und Knie, die Beine liegen aufeinander.',
  steps: [
    'Die Fersen berühren sich die ganze Zeit.',
    'Öffne das obere Knie wie eine Muschel.',
    'Stopp, bevor die Hüfte nach hinten rollt.',
    'Halt sie eine Sekunde lang offen.',
    'Lass das Knie langsam zugehen.',
  ],
  cues: ['Fersen zusammen', 'Hüfte bleibt über Hüfte', 'Spür die Seite vom Po'],
  breath: 'Atme aus, wenn das Knie aufgeht.',
  difficulties: [
    { what: 'Deine Hüfte rollt zurück.', ease: 'Öffne das Knie weniger, oder lieg mit dem Rücken nah an einer Wand.' },
    { what: 'Auf dieser Hüfte zu liegen tut weh.', ease: 'Leg ein weiches Kissen darunter oder zwischen die Knie.' },
  ],
  stopIf: ['Ein Zwicken in der Leiste', 'Schmerz außen an der Hüfte, auf der du liegst'],
  standIns: 'Ein Bett oder eine gefaltete Decke geht statt der Matte.',
} as const satisfies ExerciseWords;
