import type { ExerciseWords } from '@plumbline/engine';

export const standingSmallArch = {
  name: 'Kleiner Bogen im Stehen',
  aliases: ['Rückbeuge im Stehen', 'Zurücklehnen im Stehen', 'standing back bend'],
  purpose: 'Eine kleine Rückbeuge, die nach dem Sitzen überall geht.',
  setUp: 'Steh mit den Füßen auseinander, die Hände hinten an der Hüfte. Eine Wand oder die Küchenzeile ist nah.',
  steps: [
    'Schieb mit den Händen das Becken etwas nach vorn.',
    'Lehn die Brust nur ein paar Zentimeter zurück.',
    'Schau dabei immer geradeaus.',
    'Komm hoch und lass die Arme hängen.',
  ],
  cues: ['Ein wenig reicht', 'Der Blick nach vorn', 'Weiche Knie'],
  breath: 'Atme aus, wenn du dich lehnst, und ein, wenn du kommst.',
  difficulties: [
    { what: 'Du fühlst dich wackelig.', ease: 'Lehn die Oberschenkel an die Küchenzeile und halt dich fest.' },
    { what: 'Am Ende beißt es.', ease: 'Stopp früher, oder mach den kleinen Bogen im Sitzen.' },
  ],
  stopIf: ['Schwindel', 'Ein Zwicken, das jedes Mal stärker wird', 'Schmerz, der weiter ins Bein zieht'],
  standIns: '',
} as const satisfies ExerciseWords;
