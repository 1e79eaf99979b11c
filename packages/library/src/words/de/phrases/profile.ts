import type { PhrasesProfile } from '../../phrases.ts';

/** About the person, the place and the time. Source: rule book 2.1, AM-29, settled 12. */
export const profile = {
  birthYear: { prompt: 'In welchem Jahr bist du geboren?', help: 'Das Jahr reicht.' },
  sex: {
    prompt: 'Mit welchem Geschlecht sollen wir rechnen?',
    help: 'Du kannst das auslassen. Es zählt nur bei einer einzigen Frage zur Sicherheit.',
    options: { female: 'Weiblich', male: 'Männlich', other: 'Ein anderes' },
  },
  kg: { prompt: 'Wie viel wiegst du?', help: 'Du kannst das auslassen. Es hilft uns, Gewichte zum Tragen zu wählen.', unit: 'kg' },
  kit: { prompt: 'Was hast du da?', help: 'Mit einer Wand und einem Stuhl geht schon ein ganzer Plan.' },
  weightsKg: { prompt: 'Welche Gewichte hast du?', help: 'Nenn jedes einzeln. Eine volle Wasserflasche wiegt etwa 1 kg.', unit: 'kg' },
  minutes: {
    prompt: 'Wie lang soll eine Einheit sein?',
    help: 'Auch zwei Minuten zählen. Du kannst es jeden Tag ändern.',
    unit: 'Minuten',
  },
  daysPerWeek: { prompt: 'An wie vielen Tagen pro Woche?', unit: 'Tage' },
  weekdays: {
    prompt: 'Welche Tage passen dir am besten?',
    help: 'Wählst du keinen, verteilen wir sie für dich.',
    options: {
      '1': 'Montag',
      '2': 'Dienstag',
      '3': 'Mittwoch',
      '4': 'Donnerstag',
      '5': 'Freitag',
      '6': 'Samstag',
      '7': 'Sonntag',
    },
  },
  wakeTime: { prompt: 'Wann stehst du meistens auf?', help: 'Für manche geht das Bücken nach der ersten Stunde leichter.' },
  floor: {
    prompt: 'Kommst du auf den Boden hinunter und wieder hoch?',
    options: { yes: 'Ja', hard: 'Ja, aber es ist schwer', no: 'Nein' },
  },
  goals: {
    prompt: 'Was ist dir am wichtigsten?',
    help: 'Wähl ein oder zwei.',
    options: {
      'bother-less': 'Mein Rücken stört mich weniger',
      stronger: 'Ich werde stärker',
      'sit-work': 'Sitzen und Arbeiten fallen leichter',
      activity: 'Ich kann wieder tun, was ich liebe',
      fitness: 'Ich werde rundum fitter',
      'wind-down': 'Ich komme zur Ruhe und schlafe besser',
    },
  },
  optIn: {
    prompt: 'Möchtest du noch etwas dazu?',
    help: 'Das kommt nur, wenn du es möchtest.',
    options: {
      core_flexion: 'Aufrollen für den Bauch',
      'sitting-goal': 'Ein Ziel, jeden Tag weniger zu sitzen',
      'contract-relax': 'Dehnungen, bei denen du sanft drückst und dann loslässt',
    },
  },
  country: { prompt: 'In welchem Land bist du?', help: 'Damit wir die richtige Notrufnummer zeigen.' },
  avoid: { prompt: 'Gibt es Übungen, die du lieber nicht machst?', help: 'Wir finden andere, die das Gleiche leisten.' },
} as const satisfies PhrasesProfile;
