import type { ExerciseWords } from '@plumbline/engine';

export const foamRollHipFlexors = {
  name: 'Mit der Rolle: vordere Hüfte',
  aliases: ['Hüftbeuger rollen', 'Faszienrolle Hüfte'],
  purpose: 'Bearbeitet den Muskel oben und vorn am Oberschenkel.',
  setUp: 'Leg dich auf den Bauch, gestützt auf die Unterarme. Die Rolle liegt knapp unter dem vorderen Hüftknochen einer Seite.',
  steps: [
    'Beuge das freie Bein zur Seite wie ein Frosch.',
    'Dreh den Körper leicht zur Seite der Rolle.',
    'Schaukle ein paar Zentimeter auf und ab.',
    'Bleib weg vom Bauch und von der Falte der Leiste.',
    'Wechsle zur anderen Hüfte.',
  ],
  cues: ['Kleines Schaukeln', 'Unter dem Hüftknochen', 'Der Bauch ist sanft fest'],
  breath: 'Atme aus, wenn der Muskel weicher wird.',
  difficulties: [
    { what: 'Dein unterer Rücken geht ins Hohlkreuz.', ease: 'Roll das Becken etwas ein, oder beweg dich kleiner.' },
    { what: 'Es ist zu scharf.', ease: 'Nimm eine weichere Rolle, oder leg weniger Gewicht darauf.' },
  ],
  stopIf: ['Ein starkes Pochen oder taubes Gefühl unter der Rolle', 'Schmerz in der Leiste oder im Bauch'],
  standIns: 'Ein gerolltes Handtuch ist ein weicher Ersatz.',
} as const satisfies ExerciseWords;
