import type { ExerciseWords } from '@plumbline/engine';

export const walkingGaitDrill = {
  name: 'Bewusst gehen',
  aliases: ['Gangschule', 'Gehen mit Abrollen', 'gait drill'],
  purpose: 'Eine Minute lockeres, federndes Gehen mitten am Tag.',
  setUp: 'Such einen freien, ebenen Weg und steck dein Telefon weg.',
  steps: [
    'Schau nach vorn, ein gutes Stück den Weg entlang.',
    'Setz die Ferse auf und roll ab bis zu den Zehen.',
    'Stoß dich hinten sanft mit dem Fuß ab.',
    'Jeder Arm schwingt mit dem Bein gegenüber.',
  ],
  cues: ['Blick nach vorn', 'Ferse, dann Zehen', 'Lockere Arme'],
  breath: 'Atme, wie du magst.',
  difficulties: [
    { what: 'Daran zu denken macht dich steif.', ease: 'Denk nur an eine Sache, dann geh einfach.' },
    { what: 'Deine Füße schlurfen.', ease: 'Geh etwas langsamer und heb die Zehen.' },
  ],
  stopIf: ['Du gehst unsicher', 'Ein Fuß, der schleift oder aufklatscht'],
  standIns: '',
} as const satisfies ExerciseWords;
