import type { blockBIds, PhrasesQuestions } from '../../phrases.ts';

type BlockB = (typeof blockBIds)[number];
type BlockBAll = BlockB | Extract<keyof PhrasesQuestions, `B${string}.${string}`>;

/** Block B, history and context. Source: rule book 1.2, AM-02, AM-08, AM-09, AM-27, settled 14. */
export const questionsHistory = {
  B1: { prompt: 'Hattest du jemals Krebs?', help: 'Einfacher Hautkrebs zählt nicht.' },
  'B1.new': { prompt: 'Sind diese Rückenschmerzen in den letzten 12 Wochen neu gekommen, oder haben sie sich verändert?' },
  'B1.years': { prompt: 'Vor wie vielen Jahren endete deine Krebsversorgung?', help: 'Schreib 0, wenn sie noch läuft.', unit: 'Jahre' },
  'B1.seen': { prompt: 'Hat sich eine Ärztin oder ein Arzt, die vom Krebs wissen, diese Rückenschmerzen angesehen?' },
  B2: {
    prompt: 'Hast du in den letzten 6 bis 12 Monaten ungewollt abgenommen?',
    help: 'Es zählt ab etwa 5 von 100 Teilen deines Gewichts. Bei 80 kg sind das 4 kg.',
  },
  B3: { prompt: 'Hast du nachts ständig Schmerzen, die in keiner Lage nachlassen?' },
  B4: {
    prompt: 'Trifft etwas davon auf dich zu?',
    help: 'Eine Krankheit oder ein Medikament schwächt dein Immunsystem. Du spritzt Drogen. Du gehst zur Dialyse. Du hast Diabetes. Du warst jemandem mit Tuberkulose nahe. In den letzten 12 Wochen hattest du eine ernste Infektion, eine Wunde oder einen Eingriff an der Wirbelsäule.',
  },
  B5: { prompt: 'Nimmst du Kortisontabletten, oder hast du sie lange genommen?', help: 'Sprays zum Einatmen und Cremes zählen nicht.' },
  'B5.months': { prompt: 'Wie viele Monate sind es zusammen?', unit: 'Monate' },
  'B5.knock': { prompt: 'Begann dieser Schmerz nach einem kleinen Stoß oder einem leichten Sturz?' },
  B6: { prompt: 'Hat man dir gesagt, dass deine Knochen dünn sind, oder bist du um 4 cm oder mehr kleiner geworden?' },
  'B6.fracture': { prompt: 'Ist dir schon einmal bei einem leichten Sturz oder ganz ohne Sturz ein Knochen gebrochen?' },
  'B6.sudden': { prompt: 'Ist dieser Schmerz neu und plötzlich gekommen?' },
  'B8.night': { prompt: 'Weckt dich dein Rücken in der zweiten Hälfte der Nacht?' },
  'B8.buttock': { prompt: 'Hast du Schmerzen in einer Pohälfte?' },
  'B8.moving': { prompt: 'Wird dein Rücken besser, wenn du dich bewegst?' },
  'B8.nsaid': { prompt: 'Wird es mit Ibuprofen oder einer ähnlichen Tablette innerhalb von zwei Tagen besser?' },
  'B8.family': {
    prompt: 'Hat jemand aus deiner nahen Familie eine entzündliche Krankheit der Wirbelsäule?',
    help: 'Eltern, Geschwister oder Kinder.',
  },
  'B8.arthritis': { prompt: 'Hattest du jemals eine Arthritis: ein Gelenk, das geschwollen war und weh tat?' },
  'B8.enthesitis': {
    prompt: 'Hattest du jemals eine Schwellung und Schmerzen dort, wo eine Sehne am Knochen ansetzt?',
    help: 'Oft ist es hinten an der Ferse.',
  },
  'B8.psoriasis': { prompt: 'Hattest du jemals Schuppenflechte: trockene, schuppige Stellen auf der Haut?' },
  'B8.gradual': { prompt: 'Kam der Schmerz langsam?' },
  'B8.rest': { prompt: 'Bleibt es gleich oder wird es schlimmer, wenn du ruhst?' },
  'B8.eye': { prompt: 'Hast du ein rotes Auge, das weh tut, und siehst du verschwommen?' },
  B9: { prompt: 'Hast du Schmerzen, Kribbeln oder taube Stellen in einem Bein?' },
  'B9.below': { prompt: 'Geht es bis unter das Knie?' },
  'B9.numb': { prompt: 'Gibt es eine taube Stelle am Bein oder Fuß?' },
  'B9.seen': { prompt: 'Hat eine Fachperson die taube Stelle untersucht?' },
  'B9.weeks': { prompt: 'Seit wie vielen Wochen hast du es im Bein?', unit: 'Wochen' },
  B10: { prompt: 'Hast du eine Krankheit von Herz, Nieren oder Stoffwechsel?', help: 'Diabetes zählt dazu.' },
  'B10.active': { prompt: 'Bist du seit drei Monaten oder länger dreimal pro Woche 30 Minuten lang aktiv?' },
  B11: { prompt: 'Hat man dir gesagt, dass dein Blutdruck hoch ist?' },
  'B11.treated': { prompt: 'Nimmst du dafür ein Medikament?' },
  'B11.systolic': {
    prompt: 'Wie hoch war bei der letzten Messung deines Blutdrucks der obere Wert?',
    help: 'Du kannst das auslassen.',
    unit: 'mmHg',
  },
  'B11.diastolic': { prompt: 'Und der untere Wert?', help: 'Du kannst das auslassen.', unit: 'mmHg' },
  B12: { prompt: 'Wurdest du schon einmal an der Wirbelsäule operiert?' },
  B13: { prompt: 'Bist du schwanger, oder hast du in den letzten 12 Monaten ein Kind geboren?' },
  'B13.contra': {
    prompt: 'Hat deine Hebamme oder deine Arztpraxis dir etwas davon gesagt?',
    help: 'Blasensprung. Frühe Wehen. Blutung, die ungeklärt bleibt. Eine tief liegende Plazenta nach Woche 28. Präeklampsie. Ein Muttermund, der sich zu früh öffnet. Ein Baby, das langsam wächst. Drillinge oder mehr. Diabetes, Blutdruck oder Schilddrüse, die nicht gut eingestellt sind. Eine ernste Krankheit von Herz, Lunge oder Körper.',
  },
  B14: { prompt: 'Lebst du mit etwas, das auf unserer Liste steht?' },
  B15: {
    prompt: 'Hat eine Fachperson dir gesagt, dass du nicht trainieren sollst, oder wartest du auf dringende Befunde zu deiner Wirbelsäule?',
  },
  B16: {
    prompt: 'Liegt dein Schmerz seit zwei Tagen bei 9 oder 10, ohne nachzulassen?',
    help: 'Sag auch Ja, wenn du dich nicht waschen oder anziehen kannst oder nicht zur Toilette kommst.',
  },
  B17: {
    prompt: 'Hast du neue, ständige Schmerzen im oberen oder mittleren Rücken, die beim Bewegen gleich bleiben?',
  },
  B18: {
    prompt: 'Bist du nach kleinen Anstrengungen im Alltag immer wieder einen Tag oder länger völlig erschöpft?',
    help: 'Müde zu sein, weil du zu viel gemacht hast, zählt nicht.',
  },
  B19: { prompt: 'Nimmst du Blutverdünner, oder blutest du sehr leicht?', help: 'Eine Blutgerinnungsstörung zählt dazu.' },
  'B19.dizzy': { prompt: 'Macht dich eines deiner Medikamente schwindelig?' },
  B20: { prompt: 'Bist du in den letzten 12 Monaten zweimal gestürzt, oder einmal mit einer Verletzung?' },
  B21: { prompt: 'Hast du neue Rückenschmerzen, die gleich bleiben, egal wie du dich bewegst oder liegst?' },
  'B21.smoked': { prompt: 'Hast du jemals geraucht?' },
  B22: { prompt: 'In welchem Jahr bist du geboren?' },
  B23: { prompt: 'Hast du eine neue Beule oder Schwellung am Rücken?' },
} as const satisfies Pick<PhrasesQuestions, BlockBAll>;
