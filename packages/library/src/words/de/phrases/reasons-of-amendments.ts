import type { PhrasesReasons } from '../../phrases.ts';

/** Reasons named by an amendment to the rule book. */
export const reasonsOfAmendments = {
  'AM-01': { says: 'Wegen eines Worts in deiner Notiz fragen wir noch einmal.' },
  'AM-02': { says: 'Fieber kam mit etwas zusammen, das Infektionen wahrscheinlicher macht.' },
  'AM-03': {
    says: 'Dein Schmerz ist gerade stark oder leicht zu reizen.',
    details: { mottola2019: 'Du hast uns gesagt, dass du schwanger bist.', davenport2025: 'Du hast vor Kurzem ein Kind geboren.' },
  },
  'AM-04': {
    says: 'Dein Schmerz ist langsam gestiegen.',
    fields: {
      steady: 'Dein Schmerz ist langsam gestiegen, darum bleibt das vorerst, wie es ist.',
      workSeconds: { up: 'Dein Schmerz ist wieder ruhig.', down: 'Dein Schmerz ist langsam gestiegen, darum machst du jetzt {now} %.' },
      mornings: {
        up: 'Deine Morgen sind wieder ruhig.',
        down: 'Zweimal hintereinander tat es am Morgen mehr weh, darum machst du jetzt {now} %.',
      },
      painAvg: {
        up: 'Dein Schmerz war am Anfang {was} und diese Woche {now}.',
        down: 'Dein Schmerz war am Anfang {was} und diese Woche {now}.',
      },
    },
  },
  'AM-05': { says: 'Ein paar Fragen zu dringenden Zeichen sind noch offen.' },
  'AM-06': { says: 'Diese Seite bekommen alle.' },
  'AM-07': {
    says: 'Du hast uns gesagt, was du kannst, und der Plan hält sich daran.',
    details: {
      F1: 'Du hast uns gesagt, dass dir Stehen schwerfällt.',
      F2: 'Du hast uns gesagt, dass dir Gehen schwerfällt.',
      F3: 'Du hast uns gesagt, dass du eine Hilfe nutzt.',
      F4: 'Du hast uns gesagt, dass du schwer auf den Boden kommst.',
      F5: 'Du hast uns gesagt, dass dir das Umsetzen allein schwerfällt.',
      floor: 'Du hast uns gesagt, dass du nicht auf den Boden kommst.',
    },
  },
  'AM-08': { says: 'Zwei deiner Antworten sind verschieden, darum zählt die vorsichtigere.' },
  'AM-09': { says: 'Es ist seit mehr als einem Jahr gleich, darum gilt es als bekannt.' },
  'AM-10': {
    says: 'Bei dieser Übung war dir schwindelig oder schwarz vor Augen. Sie bleibt weg, bis sich das jemand angesehen hat.',
  },
  'AM-11': { says: 'In deinem Bein ist etwas neu.' },
  'AM-12': { says: 'Hüften, Knie und schnelle Bewegungen des Kopfs haben eigene Grenzen.' },
  'AM-13': { says: 'Das passt zu dem, womit du lebst.' },
  'AM-14': {
    says: 'Du hast uns gesagt, dass das deinen Rücken reizt. Nach zwei Wochen öffnet es sich wieder.',
    fields: { ease: 'Du hast uns gesagt, dass diese Richtung deinem Rücken guttut.' },
    details: { irritability: 'Dein Rücken ist gerade leicht zu reizen.', durationWeeks: 'Deine Rückenbeschwerden sind noch frisch.' },
  },
  'AM-15': { says: 'Einen ganzen Kurs wie Yoga oder Pilates wählst du selbst. Wir suchen ihn nicht für dich aus.' },
  'AM-16': {
    says: 'Die erste Woche fängt klein an.',
    fields: {
      sets: { up: 'Die erste Woche fängt klein an.', down: '{now:sets} statt {was} in der ersten Woche.' },
      effortMax: 'In der ersten Woche bleibt die Anstrengung bei {now} von 10 oder darunter.',
    },
  },
  'AM-17': { says: 'Beine, Hüften, Rumpf und Hüftbeuge kommen jede Woche dran, auch wenn du wenig Zeit hast.' },
  'AM-18': {
    says: 'In jedem Plan ist etwas für Herz und Atem.',
    fields: {
      minutes: 'In jedem Plan ist etwas für Herz und Atem. Deiner beginnt mit {now:minutes}.',
      sittingHours: 'Du sitzt etwa {now:hours} am Tag, darum kommen kurze Pausen zuerst.',
    },
  },
  'AM-19': { says: 'Es führt zu dem, was du tun möchtest.' },
  'AM-20': { says: 'Du trainierst schon mit Gewichten. Darum beginnst du mit einem guten Teil davon, und es bleibt viel Luft.' },
  'AM-21': {
    says: 'Es fiel dir leicht, darum darf es schneller wachsen.',
    moved: { up: 'Es fiel dir leicht, darum wächst es.', down: 'Es geht einen Schritt zurück.' },
    fields: {
      level: { up: 'Es fiel dir leicht, darum gehst du zu einer schwereren Form.', down: 'Du gehst zu einer leichteren Form.' },
      weekSeconds: {
        up: 'Es fiel dir leicht, darum dürfen es diese Woche {now:seconds} Arbeit sein.',
        down: 'Diese Woche sind es {now:seconds} Arbeit.',
      },
    },
  },
  'AM-22': {
    says: 'Vier Wochen waren stetig und leicht, darum lohnt es sich, zwei Dinge zu ändern.',
    fields: {
      walkDays: {
        up: 'Vier Wochen waren stetig und leicht, darum gehst du {now:days} pro Woche spazieren statt {was}.',
        down: 'Du gehst {now:days} pro Woche spazieren.',
      },
      painAvg: {
        up: 'Vier Wochen waren stetig und leicht, darum lohnt es sich, zwei Dinge zu ändern.',
        down: 'Vier Wochen waren stetig und leicht, darum lohnt es sich, zwei Dinge zu ändern.',
      },
    },
  },
  'AM-23': {
    says: 'Deine Wochen waren voll, darum ist der Plan jetzt so groß wie das, was du geschafft hast.',
    fields: {
      daysPerWeek: {
        up: 'Du trainierst {now:days} pro Woche.',
        down: 'Deine Wochen waren voll, darum hat der Plan {now:days} pro Woche statt {was}.',
      },
      minutes: {
        up: 'Eine Einheit dauert {now:minutes}.',
        down: 'Deine Wochen waren voll, darum dauert eine Einheit {now:minutes} statt {was}.',
      },
    },
  },
  'AM-24': { says: 'Nach einer Pause geht es so zurück: 60, dann 80, dann 100 von 100.' },
  'AM-25': { says: 'Dein Blutdruck ist in guten Händen, und du bist aktiv. Darum reichen ein paar Grenzen.' },
  'AM-26': { says: 'Einige deiner Antworten zusammen sind für deine Arztpraxis gut zu wissen.' },
  'AM-27': { says: 'Müde zu sein nach einem großen Tag ist eine Frage der Menge.' },
  'AM-28': { says: 'Es ändert, wovon du mehr machst. Schwerer wird es dadurch nicht.' },
  'AM-29': { says: 'Übungen für den Beckenboden gehören zu deiner Woche.' },
} as const satisfies Pick<PhrasesReasons, Extract<keyof PhrasesReasons, `AM-${string}`>>;
