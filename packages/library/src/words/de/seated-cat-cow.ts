import type { ExerciseWords } from '@plumbline/engine';

export const seatedCatCow = {
  name: 'Katze und Kuh im Sitzen',
  aliases: ['Beckenschaukel auf dem Stuhl', 'seated cat-cow'],
  purpose: 'Bewegt deinen Rücken, ohne dass du vom Stuhl aufstehst.',
  setUp: 'Setz dich vorn auf einen festen Stuhl, die Füße flach. Leg die Hände auf die Oberschenkel.',
  steps: [
    'Roll das Becken zurück, unten wird der Rücken rund.',
    'Die Brust sinkt ein wenig, der Blick bleibt gerade.',
    'Roll das Becken wieder nach vorn und werde groß.',
    'Heb das Brustbein nach vorn und oben.',
    'Schaukle zwischen beidem, so schnell du magst.',
  ],
  cues: ['Beginne im Becken', 'Der Blick bleibt gerade', 'Erst klein, dann größer'],
  breath: 'Atme aus, wenn du sinkst, und ein, wenn du wächst.',
  difficulties: [
    { what: 'Du lehnst dich nur vor und zurück.', ease: 'Lass die Brust über dem Becken und mach es kleiner.' },
    { what: 'Eine Richtung ist steif.', ease: 'Bleib meist in der, die guttut.' },
  ],
  stopIf: ['Schmerz, der weiter ins Bein zieht', 'Stechender Schmerz im Rücken'],
  standIns: 'Ein Rollstuhl geht auch, oder die Kante von einem festen Bett oder Sofa.',
} as const satisfies ExerciseWords;
