import type { ExerciseWords } from '@plumbline/engine';

export const heelSlide = {
  name: 'Ferse schieben',
  aliases: ['Bein schieben im Liegen', 'heel slide'],
  purpose: 'Die sanfteste Art, im Liegen den Bauch zu trainieren, auch im Bett.',
  setUp: 'Leg dich im Bett oder auf einer Matte auf den Rücken. Beuge beide Knie und leg die Arme neben dich.',
  steps: [
    'Lass den unteren Rücken in seiner eigenen Kurve liegen.',
    'Atme aus und schieb eine Ferse langsam von dir weg.',
    'Stopp, bevor Rücken oder Becken mitgehen wollen.',
    'Zieh die Ferse zurück, bis das Knie wieder gebeugt ist.',
    'Ruh kurz, dann schieb die andere Ferse.',
  ],
  cues: ['Die Ferse bleibt unten', 'Der Rücken bleibt locker', 'Langsam hin und zurück'],
  breath: 'Atme aus, wenn die Ferse wegrutscht, und ein, wenn sie zurückkommt.',
  difficulties: [
    { what: 'Die Ferse klebt am Laken oder an der Matte.', ease: 'Zieh eine Socke an, oder leg ein kleines Tuch unter die Ferse.' },
    { what: 'Dein Rücken hebt sich, wenn das Bein lang wird.', ease: 'Schieb nur halb so weit, das Knie bleibt etwas gebeugt.' },
  ],
  stopIf: ['Schmerz, der mit jedem Schieben wächst', 'Neues Kribbeln im Bein', 'Auf dem Rücken wird dir schwarz vor Augen'],
  standIns: 'Jedes feste Bett geht. Auf hartem Boden leg dich auf eine gefaltete Decke.',
} as const satisfies ExerciseWords;
