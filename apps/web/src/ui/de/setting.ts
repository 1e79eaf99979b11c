// The settings: how the page looks, moves, counts and sounds, and the lock.
import type { setting as english } from '../en/setting.ts';
import type { UiPart } from '../ui.ts';

export const setting = {
  settings: {
    title: 'Einstellungen',
    lead: 'Sie gelten für dieses Gerät und werden nirgendwohin geschickt.',
    toPage: 'Aussehen, Schrift, Ton und Sperre',
    theme: { title: 'Hell oder dunkel', options: { auto: 'Wie dieses Gerät', light: 'Hell', dark: 'Dunkel' } },
    text: { title: 'Größe der Schrift', options: { usual: 'Wie sonst', large: 'Groß', largest: 'Sehr groß' } },
    textSample: 'So sieht eine Zeile Text aus.',
    motion: {
      title: 'Bewegung auf dem Bildschirm',
      options: { auto: 'Wie dieses Gerät', less: 'Weniger' },
      line: 'Mit weniger stehen die Figuren still nebeneinander: von hier nach dort.',
    },
    weight: { title: 'Gewichte in', options: { kg: 'Kilogramm', lb: 'Pfund (lb)' } },
    sound: {
      title: 'Ton beim Training',
      voice: 'Eine Stimme sagt, was kommt',
      tones: 'Töne zählen herunter und melden die Hälfte',
      hear: 'Stimme anhören',
      sample: 'Drei, zwei, eins. Gut gemacht.',
      none: 'Dieser Browser hat keine Stimme für deine Sprache. Töne und große Zahlen führen durch die Einheit.',
      which: 'Welche Stimme',
      own: 'Die übliche dieses Geräts',
    },
    lock: {
      title: 'Sperre',
      line: 'Beim Öffnen wird nach deiner eigenen Zahl gefragt. Das hält neugierige Blicke ab. Vor jemandem, der sich mit Computern auskennt, verbirgt es die Daten nicht.',
      choose: 'Eine Zahl mit 4 bis 8 Ziffern',
      again: 'Dieselbe Zahl noch einmal',
      differ: 'Die beiden Zahlen sind nicht gleich. Bitte versuch es noch einmal.',
      short: 'Bitte gib 4 bis 8 Ziffern ein.',
      turnOn: 'Sperre einschalten',
      isOn: 'Die Sperre ist an.',
      turnOff: 'Sperre ausschalten',
      notHere: 'Dieser Browser kann keine Sperre behalten.',
    },
  },
  locked: {
    title: 'Plumbline ist gesperrt',
    ask: 'Deine Zahl',
    open: 'Öffnen',
    wrong: 'Das war sie nicht. Bitte versuch es noch einmal.',
    wait: 'Bitte warte {n} s, dann versuch es noch einmal.',
    forgot: 'Ich weiß sie nicht mehr',
    forgotLine: 'Auch sonst kennt sie niemand. Du kannst alles hier löschen und neu beginnen, mit deiner Kopie, wenn du eine hast.',
    help: 'Für sofortige Hilfe brauchst du keine Zahl:',
  },
} as const satisfies UiPart<typeof english>;
