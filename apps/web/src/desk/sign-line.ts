// Why somebody stands at the top of the list, in one line.
import type { ClientSign } from '@plumbline/coach';
import { dayAndMonth } from '../model/day-words.ts';
import { put } from '../words.ts';
import { desk } from './desk-words.ts';

export function signLine(sign: ClientSign): string {
  switch (sign.kind) {
    case 'safety':
      return put(desk.sign[sign.event], { day: dayAndMonth(sign.on) });
    case 'stopped':
      return put(desk.sign.stopped, { day: dayAndMonth(sign.on) });
    case 'worse':
      return put(desk.sign.worse, { from: sign.from, to: sign.to });
    case 'idle':
      return put(desk.sign.idle, { n: sign.days });
  }
}
