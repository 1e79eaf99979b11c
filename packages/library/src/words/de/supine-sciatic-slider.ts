import type { ExerciseWords } from '@plumbline/engine';

export const supineSciaticSlider = {
  name: 'Beingleiten im Liegen',
  aliases: ['Nervengleiten im Liegen', 'Ischias-Gleiten', 'sciatic slider'],
  purpose: 'Der lange Nerv im Bein gleitet ein wenig, ganz ohne Zug.',
  setUp: 'Leg dich auf den Rücken, ein Fuß steht flach. Fass hinter den anderen Oberschenkel, so dass das Knie zur Decke zeigt.',
  steps: [
    'Streck das Knie langsam und die Zehen von dir weg.',
    'Kehr um, bevor du einen Zug spürst.',
    'Beuge das Knie und zieh die Zehen hoch.',
    'Geh hin und her, so leicht wie eine Schaukel.',
  ],
  cues: ['Gar keine Dehnung', 'Leicht und langsam', 'Früh umkehren'],
  breath: 'Atme die ganze Zeit ruhig.',
  difficulties: [
    { what: 'Du spürst ein Ziehen oder Zucken.', ease: 'Mach es halb so groß, oder lass das Knie mehr gebeugt.' },
    { what: 'Das Bein zu halten ist schwer.', ease: 'Leg ein Handtuch hinter den Oberschenkel.' },
  ],
  stopIf: ['Kribbeln oder Schmerz, der nach einer Minute noch da ist', 'Neue Taubheit oder Schwäche: Lass es bald ärztlich ansehen'],
  standIns: 'Ein Sofa oder eine dicke, gefaltete Decke geht so gut wie eine Matte oder ein Bett.',
} as const satisfies ExerciseWords;
