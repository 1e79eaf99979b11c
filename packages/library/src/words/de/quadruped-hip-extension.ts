import type { ExerciseWords } from '@plumbline/engine';

export const quadrupedHipExtension = {
  name: 'Ferse hochdrücken im Vierfüßlerstand',
  aliases: ['Donkey Kick', 'Po-Kick', 'Hüftstrecken auf allen vieren'],
  purpose: 'Lässt eine Po-Seite arbeiten, während der Rumpf ruhig bleibt.',
  setUp:
    'Geh in den Vierfüßlerstand, Hände unter den Schultern, Knie unter der Hüfte. Mögen das deine Handgelenke nicht, stütz dich auf die Unterarme.',
  steps: [
    'Mach den Rücken lang wie einen Tisch.',
    'Das Knie bleibt gebeugt, die Ferse drückt nach hinten oben.',
    'Geh so hoch, bis der Oberschenkel auf Höhe des Körpers ist.',
    'Senk das Knie, ohne es abzustellen.',
    'Ruh kurz und nimm dann das andere Bein.',
  ],
  cues: ['Der Rücken bleibt lang', 'Schieb die Ferse weg', 'Klein und fließend'],
  breath: 'Atme aus, wenn das Bein steigt.',
  difficulties: [
    { what: 'Der Rücken hängt durch, wenn das Bein steigt.', ease: 'Heb nur halb so hoch.' },
    { what: 'Dein Knie tut am Boden weh.', ease: 'Leg ein gefaltetes Handtuch darunter.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Schmerz im Handgelenk, der auch auf den Unterarmen bleibt'],
  standIns: 'Eine gefaltete Decke oder zwei Handtücher gehen statt der Matte.',
} as const satisfies ExerciseWords;
