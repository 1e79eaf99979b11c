import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import FitParser from 'fit-file-parser';
import { FitBaseType, FitEncoder } from 'fit-file-parser/encoder';
import { getFitSportName } from 'fit-file-parser/profile';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BroughtFile, type FileTrouble, kinds } from './brought.ts';
import { readFile } from './read-file.ts';
import { sports } from './read-fit.ts';

const zone = process.env['TZ'];
beforeAll(() => {
  process.env['TZ'] = 'Europe/Oslo';
});
afterAll(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});
/** As much of a browser's reader of XML as tracks need; the browser's own reads a track and a cut one in `e2e/taking.test.ts`. */
interface XmlElement {
  readonly localName: string;
  readonly children: readonly XmlElement[];
  readonly textContent: string;
}
type Ordered = Readonly<Record<string, readonly Ordered[] | string>>;
const elementOf = (node: Ordered): readonly XmlElement[] =>
  Object.entries(node).flatMap(([name, parts]) => {
    if (name === '#text' || name === ':@' || name.startsWith('?') || typeof parts === 'string') return [];
    const textContent = parts.map((part) => String(part['#text'] ?? '')).join('');
    return [{ localName: name, children: parts.flatMap(elementOf), textContent }];
  });
class Reader {
  private readonly parser = new XMLParser({ preserveOrder: true, removeNSPrefix: true, processEntities: false, parseTagValue: false });
  parseFromString(text: string): unknown {
    const isSound = XMLValidator.validate(text) === true;
    const [documentElement] = isSound ? (this.parser.parse(text) as readonly Ordered[]).flatMap(elementOf) : [];
    return { documentElement, getElementsByTagName: () => (documentElement === undefined ? [0] : []) };
  }
}
beforeAll(() => {
  Object.assign(globalThis, { DOMParser: Reader });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'DOMParser');
});
const read = (text: string): Promise<BroughtFile | FileTrouble> => readFile(new TextEncoder().encode(text));

describe('a table', () => {
  test.each([
    [
      'a watch',
      'Activity Type,Date,Title,Distance,Time\nWalking,2026-11-01 07:30:00,"Round, the lake",3.2,00:45:10\n',
      'walk',
      '2026-11-01T07:30',
      45,
    ],
    [
      'seconds',
      'Activity ID,Activity Date,Activity Type,Elapsed Time\n1,"Nov 1, 2026, 6:30:00 AM",Run,1800\n',
      'run',
      '2026-11-01T07:30',
      30,
    ],
    ['German, by semicolons', 'Datum;Sportart;Dauer (min)\n1.11.2026 07:30;Radfahren;20,5\n', 'ride', '2026-11-01T07:30', 21],
    ['Spanish', 'fecha,tipo,duración (horas)\n2026-11-01T07:30,Caminata,1\n', 'walk', '2026-11-01T07:30', 60],
    [
      'an instant with its offset',
      'startDate,workoutActivityType,duration,unit\n2026-11-01 07:30:00 +0200,Yoga,40,min\n',
      'yoga',
      '2026-11-01T06:30',
      40,
    ],
  ])('of %s', async (_what, text, kind, at, minutes) => {
    expect(await read(`\uFEFF${text}`)).toEqual({ all: [{ at, kind, minutes }], left: 0 });
  });
  test('of steps a day, with the marks of thousands of here and there', async () => {
    expect(await read('Date,Steps\n2026-11-01,"8,200"\n2026-11-02,9.100\n2026-11-03,0\n2026-11-04,many\n')).toEqual({
      all: [
        { at: '2026-11-01T12:00', kind: 'steps', steps: 8200 },
        { at: '2026-11-02T12:00', kind: 'steps', steps: 9100 },
      ],
      left: 2,
    });
  });
  test('leaves out what is two days at once, no day, no time, or longer than a day', async () => {
    const rows = ['5/10/2026,30', '2026-02-30,30', '2026-11-01,0', '2026-11-01,1500', ',30', '2026-11-01 25:00,30'];
    expect(await read(`date,minutes\n${rows.join('\n')}\n`)).toEqual({ all: [], left: rows.length });
  });
  test.each([
    ['', 'empty'],
    ['name,address\nA,B\n', 'not-known'],
    ['just some words', 'not-known'],
  ])('%j is %s', async (text, why) => expect(await read(text)).toBe(why));
});

const gpx = (...tracks: readonly string[]): string =>
  `<?xml version="1.0"?><gpx version="1.1">${tracks.map((t) => `<trk>${t}</trk>`).join('')}</gpx>`;
const points = (...times: readonly string[]): string =>
  `<trkseg>${times.map((time) => `<trkpt lat="1" lon="2"><time>${time}</time></trkpt>`).join('')}</trkseg>`;
describe('a recorded track', () => {
  test('is when it began and how long it took, its parts together', async () => {
    const parts = `${points('2026-11-01T06:30:00Z', '2026-11-01T06:40:00Z')}${points('2026-11-01T06:50:00Z', '2026-11-01T07:00:00Z')}`;
    expect(await read(gpx(`<type>hiking</type>${parts}`))).toEqual({
      all: [{ at: '2026-11-01T07:30', kind: 'hike', minutes: 30 }],
      left: 0,
    });
  });
  test('without times, or with one point, tells nothing', async () => {
    expect(await read(gpx('<trkseg><trkpt/></trkseg>', points('2026-11-01T06:30:00Z')))).toEqual({ all: [], left: 2 });
  });
  test('that is cut off, or that would grow while it is read, is refused', async () => {
    expect(await read(gpx(points('2026-11-01T06:30:00Z')).slice(0, -20))).toBe('damaged');
    expect(await read('<?xml version="1.0"?><kml/>')).toBe('empty');
    const grows = `<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><gpx><trk><name>&b;</name>${points('2026-11-01T06:30:00Z', '2026-11-01T06:50:00Z')}</trk></gpx>`;
    expect(await read(grows)).toBe('damaged');
  });
});

function fit(sport: number, start: Date, seconds: number): Uint8Array {
  const encoder = new FitEncoder({ protocolVersion: 0x20 });
  encoder.writeMessage(0, [{ number: 0, size: 1, baseType: FitBaseType.Enum, value: 4 }]);
  encoder.writeMessage(18, [
    { number: 253, size: 4, baseType: FitBaseType.Uint32, value: FitEncoder.toFitTimestamp(start) + seconds },
    { number: 2, size: 4, baseType: FitBaseType.Uint32, value: FitEncoder.toFitTimestamp(start) },
    { number: 7, size: 4, baseType: FitBaseType.Uint32, value: (seconds + 60) * 1000 },
    { number: 8, size: 4, baseType: FitBaseType.Uint32, value: seconds * 1000 },
    { number: 5, size: 1, baseType: FitBaseType.Enum, value: sport },
  ]);
  return encoder.close();
}
describe('the file of a watch', () => {
  const start = new Date('2026-11-01T06:30:00Z');
  test('is its sessions, as the library with the whole profile reads them too', async () => {
    const bytes = fit(11, start, 1500);
    expect(await readFile(bytes)).toEqual({ all: [{ at: '2026-11-01T07:30', kind: 'walk', minutes: 25 }], left: 0 });
    const whole = await new FitParser({ force: false }).parseAsync(Buffer.from(bytes) as Buffer<ArrayBuffer>);
    expect(whole.sessions?.[0]).toMatchObject({ sport: 'walking', total_timer_time: 1500, start_time: start });
  });
  test('names the sports as the profile does', () => {
    const names = { walk: 'walking', run: 'running', ride: 'cycling', swim: 'swimming', row: 'rowing', hike: 'hiking' } as Record<
      string,
      string
    >;
    for (const [number, kind] of Object.entries(sports)) expect([number, getFitSportName(Number(number))]).toEqual([number, names[kind]]);
  });
  test('with a changed byte is refused, and one without sessions is empty', async () => {
    const bytes = fit(1, start, 1500);
    const at = bytes.length - 8;
    expect(await readFile(bytes.with(at, (bytes[at] ?? 0) ^ 1))).toBe('damaged');
    expect(await readFile(bytes.slice(0, -5))).toBe('damaged');
    expect(
      await readFile(
        new FitEncoder({ protocolVersion: 0x20 }).writeMessage(0, [{ number: 0, size: 1, baseType: FitBaseType.Enum, value: 4 }]).close(),
      ),
    ).toBe('empty');
  });
});

describe('any file at all', () => {
  const runs = Number(process.env['PLUMBLINE_FILE_RUNS'] ?? 300);
  const isSound = (found: BroughtFile | FileTrouble): boolean =>
    typeof found === 'string' ||
    found.all.every(
      (one) =>
        /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(one.at) &&
        (one.kind === 'steps' ? one.steps > 0 : kinds.includes(one.kind) && one.minutes >= 1 && one.minutes <= 1440),
    );
  test('is read or refused, and never throws', async () => {
    const oneFit = fit(2, new Date('2026-11-01T06:30:00Z'), 60);
    const damagedFit = fc.tuple(fc.nat(200), fc.nat(255)).map(([at, byte]) => oneFit.with(at % oneFit.length, byte));
    const text = fc.string({ unit: fc.constantFrom(...'date,minutes;steps\n:0123456789-T Z.<>/"gpxtrkseptime&') });
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      damagedFit,
      text.map((one) => new TextEncoder().encode(`date,minutes,steps\n${one}`)),
      text.map((one) => new TextEncoder().encode(`<gpx>${one}</gpx>`)),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (bytes) => isSound(await readFile(bytes))),
      { numRuns: runs },
    );
  });
  test('that is too large is told so before it is read', async () => {
    expect(await readFile(new Uint8Array(20 * 1024 * 1024 + 1))).toBe('too-large');
  });
});
