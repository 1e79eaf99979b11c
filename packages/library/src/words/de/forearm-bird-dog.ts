import type { ExerciseWords } from '@plumbline/engine';

export const forearmBirdDog = {
  name: 'Arm und Bein diagonal, auf den Unterarmen',
  aliases: ['Diagonale auf Unterarmen', 'forearm bird dog'],
  purpose: 'Für Tage, an denen du dich lieber nicht auf die Handgelenke stützt.',
  setUp: 'Knie dich hin, beide Unterarme auf festen Kissen oder einer niedrigen Stufe. Dein Rücken ist etwa waagerecht.',
  steps: [
    'Drück beide Unterarme nach unten, damit die Brust nicht sinkt.',
    'Streck ein Bein gerade nach hinten, knapp über dem Boden.',
    'Ist das ruhig, lass den Unterarm der anderen Seite ein wenig schweben.',
    'Bleib still, solange du zählst, dann senk beide.',
    'Wiederhole es auf dieser Seite, dann kommt das andere Paar.',
  ],
  cues: ['Lang, nicht hoch', 'Der Nabel zeigt zum Boden', 'Langsam und ruhig'],
  breath: 'Atme bei jedem Halten sanft ein und aus.',
  difficulties: [
    { what: 'Du wackelst.', ease: 'Lass beide Unterarme unten und beweg nur das Bein.' },
    { what: 'Die Hüfte vom gehobenen Bein dreht auf.', ease: 'Senk das Bein, bis nur noch die Zehen schweben.' },
  ],
  stopIf: ['Schmerz im unteren Rücken, der auch bei tieferem Bein bleibt', 'Neues Kribbeln im Bein'],
  standIns: 'Feste Sofakissen oder eine stabile, niedrige Kiste können die Stufe sein.',
} as const satisfies ExerciseWords;
