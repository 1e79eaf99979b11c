import type { ExerciseWords } from '@plumbline/engine';

export const golfersLift = {
  name: 'Aufheben auf einem Bein',
  aliases: ['Golfer-Griff', 'golfer’s lift'],
  purpose: 'Eine geschickte Art, kleine, leichte Dinge aufzuheben.',
  setUp:
    'Leg etwas Leichtes, etwa eine Socke, auf einen niedrigen Hocker oder den Boden. Stell dich neben eine Stuhllehne oder eine Küchenzeile, eine Hand darauf.',
  steps: [
    'Steh auf dem Bein, das näher am Halt ist.',
    'Kipp aus dieser Hüfte nach vorn, das andere Bein schwebt hinten hoch.',
    'Kopf, Rücken und Bein bleiben eine lange Linie.',
    'Nimm das Ding mit der freien Hand.',
    'Lass das hintere Bein sinken, es bringt dich wieder hoch.',
  ],
  cues: ['Wie eine Wippe', 'Die Hand am Halt', 'Nur leichte Dinge'],
  breath: 'Atme aus, wenn du hochkommst.',
  difficulties: [
    { what: 'Du kommst nicht bis zum Boden.', ease: 'Leg das Ding auf einen Stuhl.' },
    { what: 'Dein Körper verdreht sich.', ease: 'Die Gürtelschnalle zeigt zum Boden.' },
  ],
  stopIf: ['Schmerz im Rücken', 'Du stehst unsicher', 'Schwindel'],
  standIns: 'Socke, Tasse oder Tennisball, alles geht. Halt dich an der Küchenzeile oder einem schweren Stuhl fest.',
} as const satisfies ExerciseWords;
