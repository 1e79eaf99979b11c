import type { PhrasesReasons } from '../../phrases.ts';

type OfPlans = Extract<
  keyof PhrasesReasons,
  `R${number}` | `BUD-${number}` | `W${number}` | `H${number}` | `flare-${string}` | 'GENTLE' | 'SAF'
>;

/** Asking again, budgets, the week, the hang ladder, flares. Source: rule book 1.4, 1.6, 4.6, 4.7, 4.9, 5.4. */
export const reasonsOfPlans = {
  R1: { says: 'Seit dem letzten Mal ist etwas neu, darum kommen zuerst ein paar Fragen.' },
  R2: { says: 'Vier Wochen sind vergangen, darum fragen wir wieder.' },
  R3: { says: 'Empfindliche Tage haben begonnen, darum fragen wir zuerst etwas.' },
  R4: { says: 'In Ruhe lag dein Schmerz dreimal hintereinander deutlich über dem, was sonst ist.' },
  R5: { says: 'In deinem Bein ist etwas neu.' },
  R6: { says: 'Du hattest einen Sturz oder einen Unfall.' },
  R7: { says: 'Es sind vier Wochen oder mehr vergangen, darum fragen wir alles noch einmal.' },
  R8: { says: 'An deiner Gesundheit hat sich etwas geändert.' },
  R9: { says: 'Seit einem Geburtstag passen andere Regeln zu dir.' },
  R10: { says: 'Sechs Wochen sind wie geplant geschafft, und dein Rücken fühlt sich etwa gleich an.' },
  R11: { says: 'Dein Schmerz der Woche lag zweimal hintereinander 2 oder mehr über dem Anfang.' },
  R12: { says: 'Du hattest mehrmals empfindliche Tage, oder sie sind nicht ruhiger geworden.' },
  R13: { says: 'Dein Schmerz liegt meistens bei 6 oder mehr, darum bleiben deine Mengen, wie sie sind.' },
  'BUD-1': {
    says: 'Eine Einheit springt nie weit über deine beste der letzten 30 Tage.',
    fields: { workSeconds: 'Es bleibt nah an deinem Besten der letzten 30 Tage.' },
  },
  'BUD-2': {
    says: 'Eine Woche wächst höchstens um etwa ein Fünftel.',
    fields: { weekSeconds: 'Diese Woche sind es höchstens {now:seconds} Arbeit. Zuletzt waren es {was:seconds}.' },
  },
  'BUD-3': {
    says: 'Eine Art von Arbeit wächst pro Woche höchstens um etwa ein Viertel.',
    fields: {
      patternSeconds: 'Diese Art von Arbeit bleibt diese Woche bei höchstens {now:seconds}. Letzte Woche waren es {was:seconds}.',
    },
  },
  'BUD-4': {
    says: 'In einer Einheit wachsen nur einige Übungen.',
    fields: { progressing: 'In einer Einheit wächst höchstens so viel: {now:exercises} von {was}.' },
  },
  'BUD-5': {
    says: 'Gehen wächst pro Woche höchstens um etwa ein Fünftel.',
    fields: {
      walkDays: {
        up: 'Deine Spaziergänge laufen gut, darum sind es jetzt {now:days} statt {was}.',
        down: 'Du gehst {now:days} pro Woche spazieren.',
      },
      walkMinutes: { up: 'Gehen wächst ein wenig: {now:minutes} statt {was}.', down: 'Gehen: {now:minutes} statt {was}.' },
    },
  },
  'BUD-6': { says: 'Mehr Tage oder Minuten füllen sich zuerst mit leichter Bewegung und Spaziergängen. Kraft folgt.' },
  W1: { says: 'In jeder Einheit ist leichte Bewegung.' },
  W2: { says: 'In jeder Woche ist Halten für die Vorderseite des Rumpfs.' },
  W3: { says: 'In jeder Woche ist Halten für die Seiten des Rumpfs.' },
  W4: { says: 'In jeder Woche ist Halten gegen eine Drehung.' },
  W5: { says: 'Vorne, hinten, die Seiten und die Hüften kommen zwei- oder dreimal pro Woche dran.' },
  W6: {
    says: 'Jede Woche hat drei oder mehr Bewegungen aus dem Alltag: Tragen, Hüftbeuge, Kniebeuge, Steigen, Drücken oder Ziehen.',
  },
  W7: { says: 'Du ziehst mindestens zweimal pro Woche.' },
  W8: { says: 'Du dehnst dich mindestens zweimal pro Woche.' },
  W9: {
    says: 'Gehen gehört in jede Woche.',
    fields: {
      walkDays: {
        up: 'Deine Spaziergänge laufen gut, darum sind es jetzt {now:days} statt {was}.',
        down: 'Du gehst {now:days} pro Woche spazieren.',
      },
      walkMinutes: {
        up: 'Deine Spaziergänge laufen gut, darum wachsen sie auf {now:minutes}.',
        down: 'Deine Spaziergänge dauern {now:minutes}.',
      },
    },
  },
  W10: { says: 'Langsames Atmen ist jeden Abend da, wenn du magst.' },
  W11: { says: 'Rollen und Drücken ist zwei- oder dreimal pro Woche da, wenn du magst.' },
  W12: { says: 'Balance kommt für dich mindestens zweimal pro Woche dran.' },
  H0: {
    says: 'Hängen wartet, bis deine Schultern ihren eigenen Test geschafft haben und nichts dagegen spricht.',
    details: { T8: 'Hängen wartet, bis du den Test mit den Armen an der Wand gemacht hast.' },
  },
  H1: { says: 'Beim Hängen helfen am Anfang die Füße mit.' },
  H2: { says: 'Jetzt dürfen die Füße von der Stufe, mit den Handrücken zu dir.' },
  H3: { says: 'Als Nächstes kommt der gemischte Griff, immer einmal so und einmal so herum.' },
  H4: { says: 'Als Nächstes kommt der Griff mit den Handflächen zu dir.' },
  H5: { says: 'Als Nächstes kommt aktives Hängen: gerade Arme, die Schulterblätter bewegen sich.' },
  H6: { says: 'Die ganze Reihe zum Hängen steht dir offen.' },
  'flare-F1': {
    says: 'Das sind die ersten empfindlichen Tage: kurze Wege, ruhiges Atmen, leichte Bewegung.',
    fields: { workSeconds: 'Das sind die ersten empfindlichen Tage: kurze Wege, ruhiges Atmen, leichte Bewegung.' },
  },
  'flare-F2': {
    says: 'Die empfindlichen Tage werden ruhiger, darum machst du etwa die Hälfte.',
    fields: {
      workSeconds: {
        up: 'Du bist wieder bei deiner Menge.',
        down: 'Die empfindlichen Tage werden ruhiger, darum machst du {now} % deiner Menge davor.',
      },
    },
  },
  'flare-RETURN': {
    says: 'Nach den empfindlichen Tagen bist du auf dem Weg zurück.',
    fields: {
      workSeconds: {
        up: 'Du bist wieder bei deiner Menge.',
        down: 'Auf dem Weg zurück machst du {now} % deiner Menge vor den empfindlichen Tagen.',
      },
    },
  },
  GENTLE: { says: 'Du fängst sanft an.' },
  SAF: { says: 'Das ist eine unserer Regeln zur Sicherheit.' },
} as const satisfies Pick<PhrasesReasons, OfPlans>;
