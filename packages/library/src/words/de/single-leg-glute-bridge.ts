import type { ExerciseWords } from '@plumbline/engine';

export const singleLegGluteBridge = {
  name: 'Schulterbrücke auf einem Bein',
  aliases: ['einbeinige Brücke', 'einbeiniges Beckenheben', 'single-leg bridge'],
  purpose: 'Eine Po-Seite nach der anderen hebt das Becken.',
  setUp: 'Leg dich am Boden auf den Rücken, die Knie gebeugt. Halt ein Knie über der Hüfte, der andere Fuß bleibt flach stehen.',
  steps: [
    'Schieb den Boden mit der Ferse weg, die unten ist.',
    'Heb das Becken gerade hoch, ohne dass es kippt.',
    'Warte eine Sekunde, wenn Rumpf und Oberschenkel eine Linie sind.',
    'Komm langsam hinab, bis das Becken den Boden leicht berührt.',
    'Mach alle Wiederholungen, dann tausch das Bein.',
  ],
  cues: ['Drück durch die Ferse', 'Beide Hüften gleich hoch', 'Langsam hinab'],
  breath: 'Atme aus, wenn du hebst, und ein, wenn du senkst.',
  difficulties: [
    { what: 'Dein Becken dreht sich.', ease: 'Mach ein, zwei Wochen die Brücke mit Marschieren.' },
    { what: 'Der Rücken wird hohl, um höher zu kommen.', ease: 'Heb halb so hoch und lass die Rippen unten.' },
  ],
  stopIf: ['Ein Zwicken tief im Rücken', 'Schmerz hinten am Becken', 'Ein Krampf hinten am Oberschenkel, der nicht loslässt'],
  standIns: 'Ein Teppich oder eine gefaltete Decke geht statt der Matte.',
} as const satisfies ExerciseWords;
