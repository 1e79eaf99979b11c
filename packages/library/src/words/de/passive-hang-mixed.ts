import type { ExerciseWords } from '@plumbline/engine';

export const passiveHangMixed = {
  name: 'Ruhiges Hängen im Wechselgriff',
  aliases: ['Hängen mit gemischtem Griff', 'Kreuzgriff', 'mixed-grip hang'],
  purpose: 'Gibt dem Hängen eine kleine Drehung. So wird jede Seite für sich gedehnt.',
  setUp: 'Stell dich auf eine feste Kiste unter eine stabile Stange. Plan zwei gleich lange Male ein, eines für jede Richtung.',
  steps: [
    'Fass die Stange, eine Handfläche zu dir, die andere von dir weg.',
    'Nimm dein Gewicht nach und nach von der Kiste, bis du hängst.',
    'Dein Körper will sich vielleicht drehen. Lass ihn zur Ruhe kommen.',
    'Richte das Becken gerade nach vorn.',
    'Such mit den Füßen die Kiste und steig ab. Lass dich nie fallen.',
    'Mach Pause und tausch dann beide Hände, gleich lang.',
  ],
  cues: ['Das Becken zeigt nach vorn', 'Beide Arme teilen sich die Last', 'Jede Richtung gleich lang'],
  breath: 'Atme die ganze Zeit gleichmäßig ein und aus.',
  difficulties: [
    { what: 'Du drehst dich immer zu einer Seite.', ease: 'Lass einen Fuß auf der Kiste. Er führt dich.' },
    { what: 'Das Handgelenk mit der Handfläche zu dir ist stark gebeugt.', ease: 'Nimm die Hände etwas enger.' },
  ],
  stopIf: ['Schmerz vorn am Ellbogen', 'Eine Schulter, die zwickt oder sich lose anfühlt', 'Dein Griff lässt nach'],
  standIns: 'Jede stabile Stange mit einer festen Stufe darunter geht. Sonst zieh heute das Band nach unten.',
} as const satisfies ExerciseWords;
