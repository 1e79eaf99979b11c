import type { ExerciseWords } from '@plumbline/engine';

export const deadBugBand = {
  name: 'Käfer mit Band',
  aliases: ['Dead Bug mit Band', 'banded dead bug'],
  purpose: 'Fügt einen stetigen Zug hinzu, wenn der Käfer leichtfällt.',
  setUp: 'Leg ein Band tief um etwas Festes. Leg dich auf den Rücken, den Kopf dorthin. Lass gerade genug Abstand für einen leichten Zug.',
  steps: [
    'Halt das Band in beiden Händen, die Arme gestreckt über der Brust.',
    'Heb ein Knie über die Hüfte, dann das andere.',
    'Atme aus und streck ein Bein lang aus, knapp über dem Boden.',
    'Halt die Arme still gegen den Zug.',
    'Hol das Knie langsam zurück und wechsle das Bein.',
  ],
  cues: ['Die Arme driften nicht', 'Schwere Rippen', 'Langsam zurück'],
  breath: 'Atme aus, wenn das Bein sich streckt, und ein, wenn es zurückkommt.',
  difficulties: [
    { what: 'Das Band zieht die Arme nach hinten.', ease: 'Nimm ein leichteres Band, oder lieg näher am Halt.' },
    { what: 'Du gehst ins Hohlkreuz, wenn das Bein sich streckt.', ease: 'Lass das Knie gebeugt und tipp nur mit der Ferse auf.' },
  ],
  stopIf: ['Schmerz im unteren Rücken, der auch bei kürzerem Weg bleibt', 'Das Band oder sein Halt beginnt zu rutschen'],
  standIns: 'Der Fuß eines schweren Sofas kann das Band halten. Eine Decke kann die Matte sein.',
} as const satisfies ExerciseWords;
