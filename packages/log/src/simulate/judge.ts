// When everything is quiet: is anything lost, do all hold the same bytes, is every chain whole, can a reader who left read on?
import { verifyLog } from '../chain.ts';
import type { Entry, FactId } from '../envelope.ts';
import { readRun } from '../exchange/make-run.ts';
import type { Run } from '../exchange/run.ts';
import { createReading } from '../seal/run-seal.ts';
import { send, shownOn, write } from './device.ts';
import { erasedBy, saidIn } from './meaning.ts';
import { deliver } from './server.ts';
import { account, blame, type Device, type World, wake } from './world.ts';

const mostRounds = 60;

function round(world: World): void {
  for (const device of world.devices) {
    send(world, device);
    while (world.letters.length > 0) deliver(world);
  }
}

/** Lets everybody talk until all are in step. */
export function comeToRest(world: World): void {
  world.calm = true;
  world.letters = [];
  world.server.shelf = world.server.disk;
  for (const device of world.devices) {
    device.online = true;
    device.modern = true;
    wake(world, device);
  }
  for (let rounds = 0; rounds < mostRounds; rounds++) {
    round(world);
    if (world.devices.every((device) => device.inStep)) {
      // Who was in step early may have missed what came later in the same round.
      round(world);
      if (world.devices.every((device) => device.inStep)) return;
    }
  }
  blame(world, 'not in step after many rounds');
}

const textsOf = (entries: readonly Entry[]): string =>
  entries
    .map(({ text }) => text)
    .sort()
    .join('\n');

function sameEverywhere(world: World, first: Device): void {
  const texts = textsOf(first.disk.entries);
  for (const device of world.devices) if (textsOf(device.disk.entries) !== texts) blame(world, `device ${device.id} holds other bytes`);
}

function nothingLost(world: World, entries: readonly Entry[]): void {
  const held = new Map<FactId, Entry>(entries.map((entry) => [entry.line.fact.id, entry]));
  for (const [id, saved] of world.saved) {
    if (world.destroyed.has(id)) continue;
    const found = held.get(id);
    if (found === undefined) blame(world, `lost: ${id}`);
    else if (found.line.fact.content === null && !world.named.has(id)) blame(world, `content lost: ${id}`);
    else if (found.line.fact.contentHash !== saved.line.fact.contentHash) blame(world, `changed: ${id}`);
  }
  const named = erasedBy(entries);
  for (const entry of entries) {
    if (named.has(entry.line.fact.id) && entry.line.fact.content !== null) blame(world, `erased and still there: ${entry.line.fact.id}`);
  }
}

function chainsWhole(world: World, entries: readonly Entry[]): void {
  const { damage, forks } = verifyLog(entries);
  if (damage.length > 0) blame(world, `chains are broken: ${damage[0]?.type}`);
  if (forks.length > 0) blame(world, 'two facts in one slot');
  if (world.forks > world.copies) blame(world, `${world.forks} forks from ${world.copies} copies: a name was used twice`);
}

/** A flag that nobody cleared by name stands, whatever came later. Told by hand, not by the fold under test. */
function flagsStand(world: World, entries: readonly Entry[]): void {
  const cleared = new Set<FactId>();
  for (const entry of entries) {
    const said = saidIn(entry);
    if (said?.type === 'flag-cleared') for (const id of said.targets) cleared.add(id);
  }
  const active = world.parts.activeFlags(entries);
  for (const entry of entries) {
    const { id } = entry.line.fact;
    if (saidIn(entry)?.type === 'flag-raised' && !cleared.has(id) && !active.has(id)) blame(world, `a flag weakened: ${id}`);
  }
}

const runsOf = (world: World): readonly Run[] => [...world.server.disk.runs.values()].flat();

/** What is sent after access ended does not open with the keys a reader was given. */
function readerIsOut(world: World): void {
  if (world.reader === undefined || !world.revoked) return;
  const before = new Set(runsOf(world));
  for (const device of world.devices) write(world, device);
  for (let at = 0; at < 4; at++) round(world);
  const theirs = createReading(account, world.reader, world.parts.signatures);
  const open = runsOf(world).filter((run) => !before.has(run) && run.erased === 0 && readRun(run, theirs).ok);
  if (open.length > 0) blame(world, `a reader who left can open ${open.length} new runs`);
}

/** What a reader and the server made up stands nowhere. */
function nobodyIsFooled(world: World): void {
  for (const { id, disk } of world.devices)
    if (disk.entries.some(({ line }) => world.forged.has(line.fact.id))) blame(world, `device ${id} holds a fact that a reader made up`);
}

export function judge(world: World): void {
  comeToRest(world);
  const first = world.devices[0];
  if (first === undefined) return;
  const entries = first.disk.entries;
  sameEverywhere(world, first);
  nothingLost(world, entries);
  chainsWhole(world, entries);
  flagsStand(world, shownOn(first));
  nobodyIsFooled(world);
  readerIsOut(world);
}
