import type { ExerciseWords } from '@plumbline/engine';

export const passiveHangPronated = {
  name: 'Ruhiges Hängen im Obergriff',
  aliases: ['Aushängen', 'an der Stange hängen', 'Dead Hang'],
  purpose: 'Dehnt Schultern und Seiten und macht deinen Griff kräftig.',
  setUp: 'Nimm eine Stange, die dein Gewicht trägt. Stell eine feste Kiste oder Stufe darunter, damit du nie springst.',
  steps: [
    'Steig auf die Kiste und fass die Stange, die Handflächen von dir weg.',
    'Gib dein Gewicht langsam in die Hände, bis die Füße die Kiste verlassen.',
    'Die Schultern dürfen zu den Ohren steigen, und du wirst lang.',
    'Halt die Beine ruhig, ein wenig vor dir.',
    'Stell die Füße auf die Kiste, solange dein Griff noch gut ist.',
    'Steig ab, ohne dich fallen zu lassen.',
  ],
  cues: ['Häng ganz still', 'Weich und lang', 'Früh absteigen'],
  breath: 'Atme langsam. Werde bei jedem Ausatmen etwas weicher.',
  difficulties: [
    { what: 'Dein Griff lässt schnell nach.', ease: 'Lass die Zehen auf der Kiste. So teilst du dein Gewicht.' },
    { what: 'Du fängst an zu schwingen.', ease: 'Tipp mit einem Fuß auf die Kiste, bis du still hängst.' },
  ],
  stopIf: ['Schmerz oder ein Zwicken in einer Schulter', 'Dein Griff lässt nach', 'Schwindel oder taube Finger'],
  standIns: 'Eine feste Stange im Park oder Studio geht. Nimm keinen Türrahmen und keine Duschstange.',
} as const satisfies ExerciseWords;
