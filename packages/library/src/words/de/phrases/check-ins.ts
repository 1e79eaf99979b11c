import type { PhrasesCheckIns } from '../../phrases.ts';

const none = 'Gar kein Schmerz';
const worst = 'Der stärkste, den ich mir denken kann';

/** Few questions, asked around a session and once a week. Source: rule book 3.2, 4.2, 4.4, settled 6, AM-24. */
export const checkIns = {
  before: {
    pre: { prompt: 'Wie ist dein Rücken gerade?', low: none, high: worst },
    legs: { prompt: 'Und deine Beine?', options: { same: 'Wie immer', less: 'Weniger als sonst', more: 'Mehr als sonst' } },
    energy: {
      prompt: 'Wie viel Kraft hast du?',
      options: { '1': 'Sehr wenig', '2': 'Wenig', '3': 'Etwas', '4': 'Viel', '5': 'Sehr viel' },
    },
  },
  morning: {
    prompt: 'Wie war dein Rücken am Morgen nach deiner letzten Einheit?',
    options: {
      same: 'Gleich oder besser',
      'bit-worse': 'Etwas schlechter, nach einem Tag vorbei',
      worse: 'Deutlich schlechter oder länger als einen Tag',
      'cannot-say': 'Ich kann es nicht sagen',
    },
    newLeg: { prompt: 'War etwas neu in einem Bein?' },
    tellApart: 'Nach dem Training kannst du Muskelkater haben. Hier geht es um den Schmerz in Rücken oder Bein.',
    suspect: {
      prompt: 'Kann es diese Übung gewesen sein: {exercise}?',
      help: 'Sie kam in deiner letzten Einheit vor und in keiner, die gut ging. Das kann Zufall sein. Bei Ja wird sie leichter, die anderen bleiben, wie sie sind.',
      yes: 'Ja, die',
      no: 'Nein, oder ich weiß es nicht',
    },
  },
  set: {
    rir: {
      prompt: 'Wie viele saubere hättest du noch geschafft?',
      options: { '0': 'Keine', '1': 'Eine', '2': 'Zwei', '3': 'Drei', '4': 'Vier', '5': 'Fünf oder mehr' },
    },
    control: { prompt: 'Hattest du die Kontrolle?', options: { yes: 'Ja', mostly: 'Meistens', no: 'Nein' } },
  },
  hurt: {
    peak: { prompt: 'Wie sehr tat es weh, als es am stärksten war?', low: none, high: worst },
    spread: {
      prompt: 'Ist der Schmerz gewandert?',
      options: { none: 'Er blieb im Rücken', same: 'Er ist, wo er oft ist', further: 'Er zog weiter in Arm oder Bein' },
    },
    kind: { prompt: 'Wie war er?', options: { sharp: 'Stechend oder einschießend', pinch: 'Ein Zwicken', dull: 'Dumpf oder ziehend' } },
  },
  after: {
    peak: { prompt: 'Wie sehr tat es in dieser Einheit höchstens weh?', low: none, high: worst },
    effort: { prompt: 'Wie anstrengend war es?', low: 'Gar nicht', high: 'Alles, was ich hatte' },
    provoked: { prompt: 'Hat eine Übung den Rücken gereizt?', help: 'Tippe sie an oder lass das aus.' },
  },
  week: {
    painAvg: { prompt: 'Wie sehr tat dein Rücken in den letzten 7 Tagen im Schnitt weh?', low: none, high: worst },
    painWorst: { prompt: 'Und als es am stärksten war?', low: none, high: worst },
    legPain: { prompt: 'Und dein Bein, im Schnitt?', low: none, high: worst },
    interference: { prompt: 'Wie sehr war dir dein Rücken diese Woche im Weg?', low: 'Gar nicht', high: 'Bei allem' },
    confidence: {
      prompt: 'Wie sicher bist du, dass du auch mit deinem Rücken tun kannst, was dir wichtig ist?',
      low: 'Gar nicht sicher',
      high: 'Ganz sicher',
    },
    activities: { prompt: 'Wie gut kannst du das jetzt?', low: 'Ich kann es nicht', high: 'So gut wie früher' },
  },
  change: {
    prompt: 'Wie hat sich dein Rücken verändert, seit du angefangen hast?',
    options: {
      '-3': 'Sehr viel schlechter',
      '-2': 'Viel schlechter',
      '-1': 'Etwas schlechter',
      '0': 'Etwa gleich',
      '1': 'Etwas besser',
      '2': 'Viel besser',
      '3': 'Sehr viel besser',
    },
  },
} as const satisfies PhrasesCheckIns;
