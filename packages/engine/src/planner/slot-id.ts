// Names of slots, `A.hinge`. Each is made once, because looking something up by a text that was just put together is slow.
import type { SlotId } from '../vocabulary.ts';

const made = new Map<string, Map<string, SlotId>>();

/** The name of a slot inside a day, in signs the log can keep: runs of others turn into a dash. Few, as templates and programs are few. */
export function slotId(day: string, slot: string): SlotId {
  let ofDay = made.get(day);
  if (!ofDay) {
    ofDay = new Map();
    made.set(day, ofDay);
  }
  let id = ofDay.get(slot);
  if (id === undefined) {
    id = `${day}.${slot}`.replace(/[^!-~]+/g, '-');
    ofDay.set(slot, id);
  }
  return id;
}
