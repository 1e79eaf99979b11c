import type { ExerciseWords } from '@plumbline/engine';

export const hipHingeDowel = {
  name: 'Aus der Hüfte beugen mit Stab',
  aliases: ['Hüftbeuge mit Besenstiel', 'Hip Hinge'],
  purpose: 'Zeigt dir, wie du dich aus der Hüfte beugst. Das ist praktisch beim Heben.',
  setUp: 'Stell die Füße hüftbreit. Halt einen Stab am Rücken, er berührt Kopf, oberen Rücken und Steißbein.',
  steps: [
    'Mach die Knie locker.',
    'Schieb die Hüfte gerade zurück, als wolltest du eine Schublade schließen.',
    'Alle drei Stellen bleiben am Stab.',
    'Stopp, wenn es hinten am Oberschenkel leicht zieht.',
    'Bring die Hüfte nach vorn und steh.',
  ],
  cues: ['Schieb die Schublade zu', 'Der Stab bleibt dran', 'Weiche Knie'],
  breath: 'Atme ein, wenn du dich beugst, und aus, wenn du dich aufrichtest.',
  difficulties: [
    { what: 'Der Stab verlässt den Rücken.', ease: 'Beug dich weniger weit.' },
    { what: 'Du machst eine Kniebeuge daraus.', ease: 'Steh einen Fuß weit vor einer Wand und tipp sie mit dem Po an.' },
  ],
  stopIf: ['Schmerz im Rücken, der beim Beugen stärker wird', 'Kribbeln in einem Bein'],
  standIns: 'Ein Besenstiel geht als Stab. Oder lass ihn weg und tipp hinter dir mit dem Po an eine Wand.',
} as const satisfies ExerciseWords;
