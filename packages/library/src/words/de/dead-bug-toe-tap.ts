import type { ExerciseWords } from '@plumbline/engine';

export const deadBugToeTap = {
  name: 'Käfer mit Fersentippen',
  aliases: ['Dead Bug mit gebeugten Knien', 'dead bug toe tap'],
  purpose: 'Macht deine Mitte bereit für den ganzen Käfer.',
  setUp: 'Leg dich auf einer Matte auf den Rücken. Heb ein gebeugtes Knie über die Hüfte, dann das andere.',
  steps: [
    'Die Schienbeine schweben waagerecht, wie ein niedriger Tisch.',
    'Leg die Arme neben dich, die Handflächen nach unten.',
    'Atme aus und senk eine Ferse, bis sie den Boden antippt.',
    'Dieses Knie bleibt gebeugt, der untere Rücken ruhig.',
    'Hol das Knie über die Hüfte zurück, dann tippt die andere Ferse.',
  ],
  cues: ['Weiche Rippen', 'Tippen, nicht fallen', 'Ein Bein nach dem anderen'],
  breath: 'Atme aus, wenn die Ferse sinkt, und ein, wenn sie steigt.',
  difficulties: [
    { what: 'Dein unterer Rücken hebt sich vom Boden.', ease: 'Tipp näher am Körper auf, oder lass den anderen Fuß unten.' },
    { what: 'Dein Nacken fühlt sich eng an.', ease: 'Leg den Kopf auf ein dünnes, gefaltetes Handtuch.' },
  ],
  stopIf: ['Du gehst auch bei kleinem Tippen immer ins Hohlkreuz', 'Ein Klicken in der Hüfte, das wehtut'],
  standIns: 'Eine gefaltete Decke oder ein dicker Teppich geht statt der Matte.',
} as const satisfies ExerciseWords;
