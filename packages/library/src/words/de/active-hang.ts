import type { ExerciseWords } from '@plumbline/engine';

export const activeHang = {
  name: 'Aktives Hängen',
  aliases: ['Schulterblatt-Klimmzug', 'scapular pull-up', 'scap pull'],
  purpose: 'Kräftigt die Muskeln, die deine Schulterblätter nach unten ziehen. So wirst du bereit für Klimmzüge.',
  setUp: 'Stell dich auf eine feste Kiste unter eine stabile Stange. Ruh dich vorher zwei Minuten aus.',
  steps: [
    'Häng zuerst ruhig, die Handflächen zeigen von dir weg.',
    'Lass die Ellbogen gestreckt und zieh die Schulterblätter tief.',
    'Lass deinen Körper ein paar Zentimeter steigen.',
    'Warte oben einen Moment.',
    'Sink langsam zurück ins lange Hängen.',
    'Steig nach dem letzten Mal auf die Kiste. Lass dich nie fallen.',
  ],
  cues: ['Die Ellbogen bleiben lang', 'Schultern weg von den Ohren', 'Klein und langsam'],
  breath: 'Atme aus, wenn du steigst, und ein, wenn du sinkst.',
  difficulties: [
    { what: 'Deine Ellbogen beugen sich.', ease: 'Mach es kleiner: Nur die Schulterblätter bewegen sich.' },
    { what: 'Du kommst gar nicht hoch.', ease: 'Lass die Füße auf der Kiste und lass sie helfen.' },
  ],
  stopIf: ['Ein Zwicken in der Schulter', 'Kribbeln im Arm oder Schmerz im Nacken', 'Dein Griff lässt nach'],
  standIns: 'Eine stabile Stange im Park geht auch, mit einer Stufe darunter.',
} as const satisfies ExerciseWords;
