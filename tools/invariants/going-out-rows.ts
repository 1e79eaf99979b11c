// I-45: what goes out comes back, and nothing goes out by itself.
import { asFacts, foldFacts, makePlan, type Plan, personToContents, simulationStart } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { type LogReading, parseLog, printLog } from '@plumbline/log';
import fc from 'fast-check';
import { randomFrom } from '../../packages/engine/src/simulate/random.ts';
import { virtualPerson } from '../../packages/engine/src/simulate/virtual-person.ts';
import { growLog, replicaOf, sampleLog } from '../../packages/log/src/sample-log.contract.ts';
import { catalog, checker } from './people.ts';
import { proof } from './property.ts';
import type { Found, Proof } from './row.ts';

interface Carrier {
  readonly read: (text: string) => LogReading;
  readonly write: (reading: LogReading) => string;
}
const logs = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 9 }));
const comesBack = ({ read, write }: Carrier) =>
  fc.property(logs, ([first, second, digit]) => {
    const own = sampleLog(first, digit);
    const text = printLog([...own, ...growLog(own, replicaOf(digit + 1), second, digit)]);
    return write(read(text)) === text;
  });
const carrier: Carrier = { read: parseLog, write: ({ entries }) => printLog(entries) };
/** Reads only what it knows: a fact of tomorrow is lost on the way. */
const knowsBetter: Carrier = {
  ...carrier,
  write: ({ entries }) => printLog(entries.filter(({ text }) => !text.includes('from-tomorrow'))),
};
export const logComesBack = proof('I-45', 'an export that leaves out facts it does not know', comesBack, carrier, knowsBetter);

/** Every way out of a page or a process that plain code could take. */
function callsOut(run: () => unknown): readonly Found[] {
  const doors = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker'] as const;
  const found: Found[] = [];
  const before = doors.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of doors) {
    const trap = function trap(): Promise<never> {
      found.push({ invariant: 'I-45', detail: `${name} was called` });
      return new Promise(() => undefined);
    };
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: trap });
  }
  try {
    run();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
  return found;
}
const wholeCore = (): Plan => {
  const on = simulationStart;
  const person = virtualPerson(randomFrom(11), on);
  const state = foldFacts(asFacts(personToContents(person, 'my-plan', on, 2)), catalog);
  const plan = makePlan({ state, catalog, from: on, weeks: 4, program: 'my-plan' });
  checker.checkPlan(person, plan);
  parseLog(printLog(sampleLog(20)));
  return plan;
};
export const staysAtHome: Proof = {
  checkedIn: 'property',
  fault: 'a core that asks the network for its library',
  sound: () => callsOut(wholeCore),
  broken: () => callsOut(() => [wholeCore(), fetch(`https://example.org/${library.version}`)]),
};
