// Which passphrases are taken: long ones, in any letters, that are not among the first that anybody would try. No rule about which kinds of
// letters must be in them: such rules make them worse. Source: NIST SP 800-63B-4, 3.1.1.2; the length: protocol, T13, "15 advised".

export const leastPassphrase = 15;
export const mostPassphrase = 128;

/** What the lists of stolen passwords begin with, in the languages of the app: counts as nothing, wherever it stands. */
const worn: readonly string[] = [
  ...['password', 'passwort', 'kennwort', 'contraseña', 'contrasena', 'passphrase', 'passw0rd', 'p@ssword', 'p@ssw0rd', 'login', 'admin'],
  ...[
    'welcome',
    'willkommen',
    'bienvenido',
    'letmein',
    'secret',
    'geheim',
    'secreto',
    'iloveyou',
    'teamo',
    'ichliebedich',
    'hello',
    'hallo',
  ],
  ...['hola', 'princess', 'princesa', 'sunshine', 'football', 'fussball', 'futbol', 'baseball', 'monkey', 'dragon', 'master', 'superman'],
  ...['batman', 'shadow', 'michael', 'jordan', 'pokemon', 'starwars', 'whatever', 'trustno1', 'changeme', 'default', 'summer', 'winter'],
  ...['plumbline', 'correcthorsebatterystaple', 'tobeornottobethatisthequestion', 'thequickbrownfoxjumpsoverthelazydog'],
  ...['loremipsumdolorsitamet', 'maytheforcebewithyou', 'onceuponatime', 'eswareinmal', 'enunlugardelamancha'],
];
/** Rows of keys and orders that fingers run along. */
const rows: readonly string[] = [
  ...['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'qwertzuiop', 'asdfghjklñ', 'asdfghjklöä', 'zxcvbnm', 'yxcvbnm'],
  ...['1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik'],
];
const leastRun = 4;
/** So many letters must be left when all that is gone. */
const leastLeft = 8;

const turned = (text: string): string => [...text].reverse().join('');
const walks: readonly string[] = rows.flatMap((row) => [row, turned(row)]);

/** How many letters from `at` run along some row of keys. */
function runAt(text: string, at: number): number {
  let length = 0;
  while (at + length < text.length && walks.some((row) => row.includes(text.slice(at, at + length + 1)))) length++;
  return length;
}
function withoutRuns(text: string): string {
  let left = '';
  for (let at = 0; at < text.length; ) {
    const run = runAt(text, at);
    if (run < leastRun) left += text[at] ?? '';
    at += run < leastRun ? 1 : run;
  }
  return left;
}

/** True where it holds little that is its own: known words, rows of keys, the same over and over. */
function isWorn(passphrase: string): boolean {
  const plain = passphrase.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '');
  const known = worn.toSorted((a, b) => b.length - a.length).reduce((text, word) => text.replaceAll(word, ''), plain);
  const once = withoutRuns(known).replace(/(.+?)\1+/gu, '$1');
  return [...once].length < leastLeft;
}

/** What is wrong with a passphrase, or undefined where it serves. */
export function passphraseFault(passphrase: string): 'short' | 'long' | 'common' | undefined {
  const text = passphrase.normalize('NFKC').trim();
  const { length } = [...text];
  if (length < leastPassphrase) return 'short';
  if (length > mostPassphrase) return 'long';
  return isWorn(text) ? 'common' : undefined;
}
