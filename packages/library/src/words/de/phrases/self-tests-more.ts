import type { PhrasesSelfTest, PhrasesSelfTests, PhrasesTesting } from '../../phrases.ts';
import { firstSelfTests } from './self-tests.ts';

const painRises = 'Der Schmerz erreicht 5 oder steigt um 2.';

/** T8 to T13. Source: rule book 2.5; T13 from settled 12. */
const moreSelfTests = {
  T8: {
    name: 'Arme an der Wand hoch',
    unit: 'cm',
    shows: 'Ob deine Schultern bereit sind, über den Kopf zu greifen.',
    need: ['Eine Wand', 'Ein Maßband oder eine Handbreit für etwa 8 cm'],
    steps: [
      'Stell dich so hin, dass Rücken und Rippen an der Wand ruhen.',
      'Heb beide gestreckten Arme, die Daumen zur Wand.',
      'Geh so weit, wie die Rippen bleiben, wo sie sind.',
      'Miss von den Daumen bis zur Wand. Von drei Versuchen zählt der beste leichte.',
      'Merk dir, wie sehr es weh tat, von 0 bis 10.',
    ],
    stopWhen: [painRises, 'Eine Schulter zwickt.'],
    means: 'Bei 10 cm oder weniger und einem Schmerz von höchstens 3 kann Hängen in deinen Plan.',
  },
  T9: {
    name: 'Drehen im Sitzen',
    unit: 'Grad',
    shows: 'Wie weit sich dein oberer Rücken zu jeder Seite dreht.',
    need: ['Ein Stuhl', 'Ein Telefon mit Kompass'],
    steps: [
      'Sitz aufrecht, die Arme gekreuzt, das Telefon flach auf der Brust. Merk dir die Zahl.',
      'Dreh dich zu einer Seite, so weit es leicht geht. Merk dir wieder die Zahl.',
      'Der Unterschied ist deine Drehung. Von drei Versuchen zählt der beste leichte.',
      'Dann kommt die andere Seite dran.',
    ],
    stopWhen: [painRises, 'Dir wird schwindelig.'],
    means: 'Drehst du dich wenig oder sind die Seiten verschieden, bekommt dein Plan mehr Bewegung für den oberen Rücken.',
  },
  T10: {
    name: 'Hüftbeuge mit Stab',
    unit: 'Mal',
    shows: 'Wie gut du das Beugen aus der Hüfte schon kennst.',
    need: ['Ein Besenstiel'],
    steps: [
      'Halte den Stab am Rücken. Er berührt Kopf, oberen Rücken und Steißbein.',
      'Schieb den Po nach hinten und neig dich vor, die Knie locker.',
      'Komm wieder hoch. Mach das achtmal.',
      'Zähl, wie oft alle drei Stellen am Stab bleiben.',
    ],
    stopWhen: [painRises, 'Schmerz zieht ins Bein.'],
    means: 'Es zeigt, wie geübt du bist, sonst nichts. Mit acht von acht kannst du zur nächsten Hüftbeuge gehen.',
  },
  T11: {
    name: 'Stehen auf einem Bein',
    unit: 'Sekunden',
    shows: 'Welche Übungen für die Balance zu dir passen.',
    need: ['Eine Küchenzeile oder ein schwerer Stuhl in Reichweite', 'Eine Uhr mit Sekunden'],
    steps: [
      'Steh neben der Küchenzeile, Augen offen.',
      'Heb einen Fuß ein wenig und lass die Küchenzeile los.',
      'Stopp die Uhr, wenn du sie berührst oder der Fuß abstellt.',
      'Steh dann auf dem anderen Bein.',
    ],
    stopWhen: [painRises, 'Du hast das Gefühl, du könntest fallen.', 'Du erreichst die angezeigte Zeit, höchstens 45 Sekunden.'],
    means: 'Unter 10 Sekunden bleibt beim Üben der Balance eine Hand an etwas Festem.',
  },
  T12: {
    name: 'Bequemer Weg',
    unit: 'Minuten',
    shows: 'Wie lang deine ersten Spaziergänge sein sollen.',
    need: ['Ein flacher Weg mit Plätzen zum Sitzen', 'Eine Uhr'],
    steps: [
      'Merk dir, wie sich Rücken und Beine anfühlen, von 0 bis 10.',
      'Geh so schnell wie sonst auch.',
      'Hör auf, wenn die Zahl um 2 gestiegen ist oder wenn es dir reicht.',
      'Merk dir die Minuten.',
    ],
    stopWhen: [
      'Es ist um 2 gestiegen.',
      'Deine Brust tut weh, oder die Atemnot lässt nicht nach. Dann hol Hilfe.',
      'Du erreichst 30 Minuten.',
    ],
    means: 'Deine Spaziergänge beginnen etwas kürzer, damit sie gut gehen.',
  },
  T13: {
    name: 'Eine Stufe auf und ab',
    unit: 'Mal',
    shows: 'Ob du an einer Stange auf eine Stufe und wieder herunter kommst.',
    need: ['Eine Stufe, etwa 20 cm hoch', 'Ein Geländer, eine Wand oder ein schwerer Stuhl zum Halten'],
    steps: [
      'Halte dich mit einer Hand fest.',
      'Steig mit einem Fuß hinauf und hol den anderen nach.',
      'Steig wieder hinunter, ein Fuß nach dem anderen.',
      'Mach das fünfmal. Zähl, wie oft es sicher war.',
    ],
    stopWhen: [painRises, 'Du wackelst, oder dir wird schwindelig.', 'Ein Knie tut weh.'],
    means: 'War es fünfmal sicher, können Übungen mit einer Stufe dazukommen.',
  },
} as const satisfies Record<'T8' | 'T9' | 'T10' | 'T11' | 'T12' | 'T13', PhrasesSelfTest>;

export const selfTests = { ...firstSelfTests, ...moreSelfTests } as const satisfies PhrasesSelfTests;

/** What stands around a self-test. Source: rule book 2.5, 3.3. */
export const testing = {
  lead: 'Du kannst alle auslassen. Sie helfen uns zu wählen, wo du anfängst.',
  before: 'Mach sie an einem Tag, der sich normal anfühlt. Liegt dein Schmerz über 5, heb sie dir auf.',
  stopFirst: 'Geh nie bis an deine Grenze. Hör auf, solange du noch weiter könntest.',
  sameAsBefore: 'Etwa gleich wie beim letzten Mal. Kleine Unterschiede können Zufall sein.',
  again: 'Versuch es in vier Wochen wieder, genauso wie heute.',
  sidesDiffer: 'Deine zwei Seiten sind verschieden. Das ist häufig so.',
  stopped: {
    cap: 'Ich war am Ende der Zeit',
    pain: 'Es tat mehr weh',
    tired: 'Ich war müde',
    form: 'Ich konnte es nicht mehr ruhig halten',
  },
} as const satisfies PhrasesTesting;
