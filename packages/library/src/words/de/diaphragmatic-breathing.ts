import type { ExerciseWords } from '@plumbline/engine';

export const diaphragmaticBreathing = {
  name: 'Bauchatmung',
  aliases: ['Zwerchfellatmung', 'tiefes Atmen', 'belly breathing'],
  purpose: 'Hilft dir, zur Ruhe zu kommen, und lässt feste Muskeln weich werden.',
  setUp:
    'Leg dich auf einer Matte oder im Bett auf den Rücken, die Knie gebeugt oder auf einem Kissen. Eine Hand liegt auf dem Bauch, eine auf der Brust.',
  steps: [
    'Atme sanft durch die Nase ein und zähl dabei bis vier.',
    'Spür, wie die untere Hand steigt und die unteren Rippen weit werden.',
    'Die Hand auf der Brust bleibt fast still.',
    'Atme langsam aus und zähl bis sechs.',
    'Warte, bis der nächste Atemzug von selbst kommt.',
  ],
  cues: ['Die untere Hand steigt zuerst', 'Weicher Kiefer, weiche Schultern', 'Länger aus als ein'],
  breath: 'Ein etwa bis vier, aus etwa bis sechs, ganz ohne Mühe.',
  difficulties: [
    { what: 'Deine Brust macht alles.', ease: 'Seufze einmal. Lass den nächsten Atemzug klein und tief im Bauch sein.' },
    { what: 'Das Zählen macht dich angespannt.', ease: 'Lass die Zahlen weg und atme einfach langsam aus.' },
  ],
  stopIf: [
    'Dir wird leicht schwindelig: Atme normal, bis es vorbei ist',
    'Schmerz in der Brust oder Atemnot, die bleibt: Hol ärztliche Hilfe',
  ],
  standIns: 'Ein Sofa oder eine dicke, gefaltete Decke geht so gut wie eine Matte oder ein Bett.',
} as const satisfies ExerciseWords;
