import type { ExerciseWords } from '@plumbline/engine';

export const hamstringContractRelax = {
  name: 'Drücken und loslassen, Beinrückseite',
  aliases: ['Anspannen und entspannen', 'PNF-Dehnung', 'hold-relax'],
  purpose: 'Ein leichter Druck und eine Pause, dann geht das Bein vielleicht etwas weiter.',
  setUp:
    'Leg dich auf einer Matte oder im Bett auf den Rücken. Leg einen Gurt oder ein Handtuch um einen Fuß und heb das Bein, bis es leicht zieht.',
  steps: [
    'Drück die Ferse mit einem Drittel der Kraft in den Gurt.',
    'Zähl langsam bis fünf.',
    'Lass ganz los und atme aus.',
    'Heb das Bein aus eigener Kraft ein bisschen höher.',
    'Zieh den Gurt nach und komm dort zur Ruhe.',
  ],
  cues: ['Ein Drittel, nicht mehr', 'Ganz loslassen', 'Nicht reißen'],
  breath: 'Atme sanft weiter aus, während du drückst.',
  difficulties: [
    { what: 'Dein Bein zittert oder krampft.', ease: 'Drück leichter.' },
    { what: 'Dein Po hebt sich.', ease: 'Senk das Bein ein wenig, bevor du drückst.' },
  ],
  stopIf: ['Kribbeln, das ins Bein zieht', 'Krampf oder Schmerz im Rücken'],
  standIns: 'Badetuch, Gürtel oder Schal gehen als Gurt. Ein Bett geht statt der Matte.',
} as const satisfies ExerciseWords;
