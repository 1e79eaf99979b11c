import type { ExerciseWords } from '@plumbline/engine';

export const oneArmSupportedRow = {
  name: 'Rudern mit einem Arm, gestützt',
  aliases: ['einarmiges Rudern', 'Kurzhantelrudern', 'dumbbell row'],
  purpose: 'Kräftigt den oberen Rücken, eine Seite nach der anderen. Die zweite Hand stützt dich.',
  setUp: 'Stütz eine Hand auf eine feste Bank, einen Stuhl oder die Küchenzeile. Nimm mit der anderen ein leichtes Gewicht.',
  steps: [
    'Tritt zurück und beug dich aus der Hüfte, bis der Rücken lang ist.',
    'Lass das Gewicht von der Schulter gerade nach unten hängen.',
    'Zieh den Ellbogen an den Rippen vorbei nach oben.',
    'Senk das Gewicht, bis der Arm lang ist, und mach weiter.',
    'Ist die Seite fertig, richte dich auf und wechsle.',
  ],
  cues: ['Die Hüfte bleibt gerade', 'Ellbogen nah bei dir', 'Die Brust schaut nach unten'],
  breath: 'Atme aus, wenn das Gewicht hochkommt, und ein, wenn es sinkt.',
  difficulties: [
    { what: 'Dein Körper dreht sich beim Heben mit.', ease: 'Nimm weniger Gewicht und heb weniger hoch.' },
    { what: 'Das Handgelenk der Stützhand tut weh.', ease: 'Stütz dich auf den Unterarm oder die Faust.' },
  ],
  stopIf: ['Schmerz im Rücken, auch mit Stütze', 'Schmerz in Handgelenk oder Schulter'],
  standIns: 'Die Küchenzeile oder ein Stuhl an der Wand kann deine Bank sein. Eine volle Flasche kann das Gewicht sein.',
} as const satisfies ExerciseWords;
