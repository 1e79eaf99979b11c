import type { PhrasesSelfTest } from '../../phrases.ts';

const painRises = 'Der Schmerz erreicht 5 oder steigt um 2.';
const dizzy = 'Dir wird schwindelig, oder du bekommst Atemnot.';

/** T1 to T7. No norms and no judging: you against you. Source: rule book 2.5. */
export const firstSelfTests = {
  T1: {
    name: 'Aufstehen vom Stuhl',
    unit: 'Mal',
    shows: 'Wie bereit deine Beine für Kniebeugen sind.',
    need: ['Ein fester Stuhl, etwa kniehoch, mit der Lehne an einer Wand', 'Eine Uhr mit Sekunden'],
    steps: [
      'Setz dich auf die Mitte des Sitzes, Füße am Boden, Arme gekreuzt.',
      'Starte die Uhr für 30 Sekunden.',
      'Steh ganz auf und setz dich wieder, so schnell du magst.',
      'Zähl jedes volle Aufstehen. Hilfst du mit den Händen nach, merk dir auch das.',
    ],
    stopWhen: [painRises, dizzy, 'Die 30 Sekunden sind um.'],
    means: 'Deine Zahl sagt, wo deine Übungen für die Beine beginnen. Beim nächsten Mal vergleichst du mit dir selbst.',
  },
  T2: {
    name: 'Unterarmstütz',
    unit: 'Sekunden',
    shows: 'Wie lange die Vorderseite deines Rumpfs halten kann.',
    need: ['Eine Matte oder, leichter, eine Küchenzeile', 'Eine Uhr mit Sekunden'],
    steps: [
      'Stütz dich auf die Unterarme, dazu auf die Zehen oder die Knie. Merk dir, welche.',
      'Mach dich von den Schultern bis zur Hüfte lang.',
      'Halte das und atme weiter.',
      'Hör auf, solange du noch etwas länger könntest.',
    ],
    stopWhen: [painRises, 'Du müsstest die Luft anhalten.', 'Du erreichst die angezeigte Zeit, höchstens 60 Sekunden.'],
    means: 'Deine Sekunden sagen, wo deine Stütze beginnen. Nimm jedes Mal dieselbe Form.',
  },
  T3: {
    name: 'Seitstütz',
    unit: 'Sekunden',
    shows: 'Wie lange jede Seite deines Rumpfs halten kann.',
    need: ['Eine Matte', 'Eine Uhr mit Sekunden'],
    steps: [
      'Leg dich auf die Seite, auf den Unterarm, die Knie gebeugt.',
      'Heb die Hüfte, bis du eine lange Linie bist. Mit geraden Beinen, wenn das leicht ist.',
      'Halte und hör auf, solange es noch ruhig ist.',
      'Mach eine Minute Pause. Dann kommt die andere Seite.',
    ],
    stopWhen: [painRises, 'Schulter oder Handgelenk melden sich.', 'Du erreichst die angezeigte Zeit, höchstens 45 Sekunden.'],
    means: 'Die kürzere Seite sagt, wo du beginnst. Bei den meisten Menschen sind die Seiten verschieden.',
  },
  T4: {
    name: 'Brust anheben',
    unit: 'Sekunden',
    shows: 'Wie lange die Muskeln am Rücken halten können.',
    need: ['Eine Matte oder ein festes Bett', 'Ein Kissen unter dem Bauch', 'Eine Uhr mit Sekunden'],
    steps: [
      'Leg dich bäuchlings auf das Kissen, die Arme neben dir.',
      'Schau nach unten und heb die Brust eine Handbreit.',
      'Bleib so und atme.',
      'Leg dich ab, bevor dir die Kraft ausgeht.',
    ],
    stopWhen: [painRises, 'Ein Bein kribbelt oder zieht.', 'Du erreichst die angezeigte Zeit, höchstens 60 Sekunden.'],
    means: 'Deine Sekunden sagen, wo deine Übungen für den Rücken beginnen. Weniger als eine halbe Minute Unterschied kann Zufall sein.',
  },
  T5: {
    name: 'Leichtes Hängen',
    unit: 'Sekunden',
    shows: 'Ob Hände und Schultern bereit sind, zu hängen.',
    need: ['Eine Stange, die fest sitzt', 'Eine Stufe unter den Füßen', 'Eine Uhr mit Sekunden'],
    steps: [
      'Stell dich auf die Stufe und fass die Stange, die Hände so weit wie die Schultern.',
      'Beug die Knie, bis deine Arme dich tragen. Die Zehen bleiben nah an der Stufe.',
      'Häng, solange es sich gut anfühlt.',
      'Stell dich wieder auf die Stufe. Spring nicht ab.',
    ],
    stopWhen: [painRises, 'Eine Schulter zwickt.', 'Dein Griff rutscht.', 'Du erreichst die angezeigte Zeit, höchstens 60 Sekunden.'],
    means: 'Unter 15 Sekunden helfen die Füße beim Hängen mit. Ab 15 dürfen sie von der Stufe.',
  },
  T6: {
    name: 'Hüfte vorne',
    unit: '0 bis 10',
    shows: 'Wie steif sich jede Hüfte vorne anfühlt.',
    need: ['Ein Kissen für das Knie', 'Ein Stuhl neben dir'],
    steps: [
      'Knie dich auf ein Knie, der andere Fuß steht vorne.',
      'Roll das Becken etwas ein und schieb dich nach vorn.',
      'Gib der Dehnung eine Zahl von 0 bis 10.',
      'Wechsle die Seite.',
    ],
    stopWhen: [painRises, 'Dein Knie tut weh.'],
    means: 'Die steifere Seite zeigt uns, welche Dehnung passt. Es gibt kein Ziel, das du erreichen sollst.',
  },
  T7: {
    name: 'Zu den Zehen',
    unit: 'cm',
    shows: 'Wie weit du dich heute gern beugst.',
    need: ['Ein Maßband', 'Eine Wand oder ein Stuhl hinter dir'],
    steps: [
      'Stell dich mit etwas Abstand zwischen den Füßen hin, Knie locker.',
      'Lass die Hände langsam die Beine hinuntergleiten, so weit es gut ist.',
      'Miss von den Fingerspitzen bis zum Boden.',
      'Komm langsam hoch. Von drei Versuchen zählt der beste leichte.',
    ],
    stopWhen: [painRises, 'Schmerz zieht ins Bein.', dizzy],
    means: 'Das ist dein eigener Anfang. Weniger als 5 cm Unterschied kann Zufall sein. Weit ist nicht besser.',
  },
} as const satisfies Record<'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6' | 'T7', PhrasesSelfTest>;
