import type { ExerciseWords } from '@plumbline/engine';

export const chinUp = {
  name: 'Klimmzug, Handflächen zu dir',
  aliases: ['Klimmzug im Untergriff', 'chin-up'],
  purpose: 'Macht Arme und oberen Rücken stark, mit deinem eigenen Gewicht.',
  setUp: 'Stell dich auf eine Kiste unter eine stabile Stange. Nimm dir nur wenige vor. Zwei weitere sollen noch möglich sein.',
  steps: [
    'Fass die Stange, die Handflächen zu dir, die Hände unter den Schultern.',
    'Zieh die Schulterblätter tief, bevor die Ellbogen beugen.',
    'Heb dich als ein langes Stück, bis das Kinn nahe an die Stange kommt.',
    'Komm mit Ruhe ganz nach unten.',
    'Taste nach der Kiste und steig ab. Lass dich nie fallen.',
  ],
  cues: ['Schulterblätter zuerst', 'Die Beine bleiben ruhig', 'Langsam bis ganz unten'],
  breath: 'Atme aus, wenn du dich hebst, und ein, wenn du dich senkst.',
  difficulties: [
    { what: 'Auf halbem Weg geht es nicht weiter.', ease: 'Stell einen Fuß auf die Kiste und hilf ein wenig.' },
    { what: 'Oben gehst du ins Hohlkreuz.', ease: 'Hör etwas tiefer auf, mit den Rippen unten.' },
  ],
  stopIf: ['Schmerz innen am Ellbogen oder vorn an der Schulter', 'Schmerz im Rücken, der nach dem Satz bleibt', 'Dein Griff lässt nach'],
  standIns: 'Eine feste Stange im Park oder Studio geht. Zu Hause kräftigt Rudern mit Band dieselben Muskeln.',
} as const satisfies ExerciseWords;
