import type { ExerciseWords } from '@plumbline/engine';

export const kneeDropFeetDown = {
  name: 'Knie zur Seite, Füße am Boden',
  aliases: ['Scheibenwischer', 'Rumpfdrehung im Liegen', 'knee rolls'],
  purpose: 'Eine leichte Drehung von Seite zu Seite für Taille und unteren Rücken.',
  setUp: 'Leg dich auf den Rücken, Knie gebeugt, Füße aufgestellt. Breite die Arme zur Seite aus.',
  steps: [
    'Lass beide Knie langsam zu einer Seite kippen.',
    'Halt auf halbem Weg an, solange beide Schultern noch liegen.',
    'Hol die Knie mit der Taille wieder hoch.',
    'Nun kippen sie zur anderen Seite.',
  ],
  cues: ['Die Schultern bleiben schwer', 'Ein Teil des Wegs reicht', 'Die Taille holt sie zurück'],
  breath: 'Atme ein, wenn die Knie kippen, und aus, wenn sie zurückkommen.',
  difficulties: [
    { what: 'Eine Schulter hebt sich ab.', ease: 'Kipp die Knie nur halb so weit.' },
    { what: 'Auf einer Seite fühlt es sich eng an.', ease: 'Leg dort ein Kissen hin, auf dem die Knie landen.' },
  ],
  stopIf: ['Es hakt, wenn die Knie zurückkommen', 'Kribbeln in einem Bein'],
  standIns: 'Ein Sofa oder eine dicke, gefaltete Decke geht so gut wie eine Matte oder ein Bett.',
} as const satisfies ExerciseWords;
