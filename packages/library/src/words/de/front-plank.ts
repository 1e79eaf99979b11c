import type { ExerciseWords } from '@plumbline/engine';

export const frontPlank = {
  name: 'Unterarmstütz',
  aliases: ['Plank', 'Brett', 'front plank'],
  purpose: 'Gibt der Vorderseite deines Körpers Ausdauer.',
  setUp: 'Leg dich mit dem Bauch auf eine Matte, gestützt auf die Unterarme. Die Ellbogen sind unter den Schultern.',
  steps: [
    'Stell die Zehen auf, die Füße hüftbreit.',
    'Spann den Po an und heb das Becken.',
    'Halt eine Linie von den Fersen bis zum Hinterkopf.',
    'Zieh die unteren Rippen etwas ein.',
    'Am Ende gehen zuerst die Knie zum Boden.',
  ],
  cues: ['Rippen innen', 'Der Po ist fest', 'Atme, während du hältst', 'Hör auf, solange es sauber ist'],
  breath: 'Atme weiter ein und aus, die Taille bleibt dabei fest.',
  difficulties: [
    { what: 'Dein unterer Rücken sinkt.', ease: 'Stell die Knie ab und mach von dort weiter.' },
    { what: 'Langes Halten wird zittrig.', ease: 'Halt ein paar Mal zehn Sekunden, mit kurzen Pausen.' },
  ],
  stopIf: ['Schmerz im unteren Rücken beim Halten', 'Schmerz in der Schulter', 'Dir wird leicht schwindelig'],
  standIns: 'Ein Teppich oder eine gefaltete Decke geht statt der Matte.',
} as const satisfies ExerciseWords;
