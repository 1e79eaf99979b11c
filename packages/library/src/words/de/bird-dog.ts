import type { ExerciseWords } from '@plumbline/engine';

export const birdDog = {
  name: 'Arm und Bein diagonal',
  aliases: ['Vierfüßler diagonal', 'Bird Dog'],
  purpose: 'Übt, dass Rücken und Hüfte ruhig bleiben, während du dich streckst.',
  setUp: 'Beginne auf einer Matte im Vierfüßlerstand. Der Rücken ist flach, der Nacken lang.',
  steps: [
    'Spann die Mitte leicht an, wie beim Schließen einer engen Hose.',
    'Streck ein Bein zurück und den Arm der anderen Seite nach vorn.',
    'Heb beide nicht höher als den Rumpf.',
    'Das Becken zeigt zum Boden, solange du zählst.',
    'Führ Hand und Knie zurück und streck dich wieder.',
    'Nach dem Satz sind der andere Arm und das andere Bein dran.',
  ],
  cues: ['Lang, nicht hoch', 'Das Becken bleibt gerade', 'Der Daumen zeigt nach oben'],
  breath: 'Atme aus, wenn du dich streckst, und atme beim Halten weiter.',
  difficulties: [
    { what: 'Du gehst ins Hohlkreuz.', ease: 'Lass die Zehen am Boden.' },
    { what: 'Das Gleichgewicht ist schwierig.', ease: 'Beweg nur das Bein oder nur den Arm.' },
    { what: 'Deine Handgelenke beschweren sich.', ease: 'Mach Fäuste, oder geh auf die Unterarme.' },
  ],
  stopIf: ['Schmerz im unteren Rücken, der auch bei kürzerem Strecken bleibt', 'Schmerz im Handgelenk oder im Knie'],
  standIns: 'Ein Teppich oder eine gefaltete Decke geht statt der Matte.',
} as const satisfies ExerciseWords;
