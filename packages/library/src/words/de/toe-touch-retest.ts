import type { ExerciseWords } from '@plumbline/engine';

export const toeTouchRetest = {
  name: 'Vorbeugen, vorher und nachher',
  aliases: ['Finger-Boden-Abstand', 'Zehen berühren', 'toe touch'],
  purpose: 'Zeigt dir, wie weit du dich beugst, heute und an einem anderen Tag.',
  setUp: 'Steh mit den Füßen zusammen nahe an einer Wand oder einem Stuhl. Die Knie sind gerade, aber nicht durchgedrückt.',
  steps: [
    'Beug dich langsam vor und lass die Arme hängen.',
    'Stopp dort, wo es bequem endet, und bleib still.',
    'Merk dir, wie weit die Finger vom Boden weg sind.',
    'Komm langsam hoch, die Hände auf den Oberschenkeln.',
    'Roll beide Fußsohlen eine Minute, dann versuch es noch einmal.',
  ],
  cues: ['Langsam hin und zurück', 'Nicht wippen', 'Das ist kein Wettkampf'],
  breath: 'Atme aus, wenn du dich beugst.',
  difficulties: [
    { what: 'Nach dem Aufstehen bist du steif.', ease: 'Versuch es später am Tag.' },
    { what: 'Das Bücken ist schwer.', ease: 'Leg die Hände auf einen Stuhl und merk dir diese Höhe.' },
  ],
  stopIf: ['Kribbeln in einem Bein', 'Stechender Schmerz im Rücken', 'Schwindel, wenn du hochkommst'],
  standIns: 'Ohne Maßband merkst du dir eine Stelle am Schienbein.',
} as const satisfies ExerciseWords;
