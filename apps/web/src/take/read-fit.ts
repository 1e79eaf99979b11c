// Workouts out of a watch's own file: its sessions, by the numbers of the FIT profile. Sums that do not hold are refused.
import { type FitRawMessage, fitTimestampToUnixMilliseconds, readFitMessages, readFitUnsignedField } from 'fit-file-parser/raw';
import type { Brought, BroughtFile, FileTrouble, Kind } from './brought.ts';
import { atInstant, workoutMinutes } from './file-times.ts';

const session = 18;
const fields = { start: 2, sport: 5, elapsed: 7, timer: 8 } as const;
const uint32 = 0x86;
/** The profile's `sport`. */
export const sports: Readonly<Record<number, Kind>> = { 1: 'run', 2: 'ride', 5: 'swim', 11: 'walk', 15: 'row', 17: 'hike' };

function sessionOf({ fields: given, littleEndian }: FitRawMessage): Brought | undefined {
  const field = (number: number) => given.find(({ fieldNumber }) => fieldNumber === number);
  const whole = (number: number): number | undefined => readFitUnsignedField(field(number), uint32, 4, littleEndian);
  const start = whole(fields.start);
  const sport = readFitUnsignedField(field(fields.sport), 0, 1, littleEndian) ?? -1;
  const at = start === undefined ? undefined : atInstant(fitTimestampToUnixMilliseconds(start));
  // Thousandths of a second; the time that the watch ran before the time that went by.
  const minutes = workoutMinutes((whole(fields.timer) ?? whole(fields.elapsed) ?? 0) / 60_000);
  return at === undefined || minutes === undefined ? undefined : { at, kind: sports[sport] ?? 'other', minutes };
}

export function readFit(bytes: Uint8Array): BroughtFile | FileTrouble {
  try {
    const { messages } = readFitMessages(bytes, { messageNumbers: [session] });
    if (messages.length === 0) return 'empty';
    const all = messages.flatMap((message) => sessionOf(message) ?? []);
    return { all, left: messages.length - all.length };
  } catch {
    return 'damaged';
  }
}
