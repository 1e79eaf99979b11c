import type { ExerciseWords } from '@plumbline/engine';

export const pullUp = {
  name: 'Klimmzug',
  aliases: ['Klimmzug im Obergriff', 'Klimmzüge', 'pull-up'],
  purpose: 'Die höchste Stufe beim Ziehen, für Rücken, Arme und Griff zusammen.',
  setUp: 'Stell eine Kiste unter eine stabile Stange, damit du ohne Sprung hinkommst.',
  steps: [
    'Fass die Stange etwas weiter als die Schultern, Handflächen von dir weg.',
    'Spann den Bauch leicht an und nimm die Beine zusammen.',
    'Zieh, bis dein Kinn über der Stange ist, oder so hoch, wie es ruhig geht.',
    'Senk dich langsam, bis die Arme lang sind.',
    'Bist du fertig, steig zurück auf die Kiste. Lass dich nie fallen.',
  ],
  cues: ['Rippen über dem Becken', 'Ruhig ziehen', 'Zwei bleiben übrig'],
  breath: 'Atme aus, wenn du steigst, und ein, wenn du sinkst.',
  difficulties: [
    { what: 'Die Schultern gehen zu den Ohren.', ease: 'Mach eine Weile Klimmzüge mit Hilfe.' },
    { what: 'Deine Beine strampeln.', ease: 'Kreuze die Füße und zieh etwas langsamer.' },
  ],
  stopIf: ['Schmerz in Schulter oder Ellbogen', 'Stechender Schmerz im Rücken', 'Dein Griff lässt nach'],
  standIns: 'Jede feste Stange geht, wenn du hinaufsteigen kannst. Ein guter Tausch: das Band nach unten ziehen.',
} as const satisfies ExerciseWords;
