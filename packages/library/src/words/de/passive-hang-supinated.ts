import type { ExerciseWords } from '@plumbline/engine';

export const passiveHangSupinated = {
  name: 'Ruhiges Hängen im Untergriff',
  aliases: ['Hängen, Handflächen zu dir', 'underhand hang'],
  purpose: 'Dehnt Schultern und Arme auf andere Art und kräftigt deinen Griff.',
  setUp: 'Stell eine feste Kiste unter eine Stange, die dich trägt. Steig darauf, damit du ohne Sprung hinkommst.',
  steps: [
    'Fass die Stange schulterbreit, beide Handflächen zeigen zu dir.',
    'Senk dich sanft, bis die Arme lang sind, aber nicht durchgedrückt.',
    'Lass den Nacken lang und die Beine schwer sein.',
    'Ist die Zeit fast um, taste mit den Füßen nach der Kiste.',
    'Stell dich darauf und steig herunter. Lass dich nie fallen.',
  ],
  cues: ['Handflächen zu dir', 'Lockere Ellbogen', 'Schwere Beine'],
  breath: 'Atme ruhig, ein so lang wie aus.',
  difficulties: [
    { what: 'Es strengt deine Ellbogen an.', ease: 'Nimm die Hände enger, oder häng im Obergriff.' },
    { what: 'Dein Rücken geht ins Hohlkreuz.', ease: 'Bring die Füße ein wenig vor dich.' },
  ],
  stopIf: ['Schmerz innen am Ellbogen oder vorn an der Schulter', 'Eine Hand wird taub', 'Schwindel'],
  standIns: 'Eine Stange im Park mit Bank oder Stufe daneben geht, wenn beides fest ist.',
} as const satisfies ExerciseWords;
