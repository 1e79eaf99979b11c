import type { ExerciseWords } from '@plumbline/engine';

export const stepUp = {
  name: 'Aufsteigen',
  aliases: ['Stufe steigen', 'Step-up', 'Steigen auf eine Stufe'],
  purpose: 'Macht deine Beine bereit für Treppen und Bordsteine.',
  setUp:
    'Nimm die unterste Stufe einer Treppe, eine Hand am Geländer. Oder nimm eine niedrige Stufe neben einer Wand oder Küchenzeile und halt dich dort fest.',
  steps: [
    'Stell einen ganzen Fuß auf die Stufe.',
    'Beug dich leicht vor und drück in diesen Fuß.',
    'Steh oben groß auf, beide Füße auf der Stufe.',
    'Senk den anderen Fuß langsam zum Boden.',
    'Den ganzen Satz lang bleibt derselbe Fuß oben.',
  ],
  cues: ['Der ganze Fuß ist drauf', 'Hand am Halt', 'Langsam hinab'],
  breath: 'Atme hinauf aus und hinab ein.',
  difficulties: [
    { what: 'Du stößt dich mit dem unteren Fuß ab.', ease: 'Heb seine Zehen, bevor du steigst.' },
    { what: 'Die Stufe fühlt sich hoch an.', ease: 'Such eine niedrigere, oder steh vorerst vom Stuhl auf.' },
  ],
  stopIf: ['Schmerz im Knie', 'Du stehst unsicher', 'Schwindel'],
  standIns: 'Am besten ist die unterste Stufe mit Geländer. Jede niedrige, breite, schwere Stufe an einer Wand geht auch.',
} as const satisfies ExerciseWords;
