// What a device does: writes a fact, sends a request, takes an answer. It may lose its power before and after every write.
import { furthestAheadMs, tick } from '../clock.ts';
import type { Entry, FactId } from '../envelope.ts';
import { eraseFacts } from '../erase.ts';
import { headOfLines } from '../exchange/held-lines.ts';
import { acceptKeys } from '../exchange/keys.ts';
import { vectorOfShelf } from '../exchange/memory-shelf.ts';
import type { SyncAnswer } from '../exchange/messages.ts';
import { readAnswer, writeRequest } from '../exchange/read-message.ts';
import { settled } from '../exchange/settle.ts';
import type { Taken } from '../exchange/take-answer.ts';
import { mintName } from '../mint.ts';
import { newestEpoch, openKeyring, sealKeyring } from '../seal/keyring.ts';
import { writeEntry } from '../write-entry.ts';
import { forged } from './forger.ts';
import { erasedBy, nextSaid, saidIn } from './meaning.ts';
import { account, blame, type Device, type Disk, keepKeys, type Letter, sealingIn, type World, wake } from './world.ts';

/** How often the power goes, of a hundred: before a write is durable, and after it, before anybody hears of it. */
const powerFails = 2;
const wall = (world: World, device: Device): number => world.now + device.skew;

/** Writes the disk. False when the power went: then memory is gone too, and the disk is as it was or as it should be, nothing between. */
function keep(world: World, device: Device, disk: Disk): boolean {
  if (!world.calm && world.dice.luck(powerFails)) {
    wake(world, device);
    return false;
  }
  device.disk = disk;
  if (world.calm || !world.dice.luck(powerFails)) return true;
  wake(world, device);
  return false;
}

/** Goes on under a new name: the old one may be written to elsewhere. */
export const renamed = (world: World, disk: Disk): Disk => (world.parts.renames ? { ...disk, replica: mintName(world.dice.chance) } : disk);

function noteWritten(world: World, entry: Entry, before: string): void {
  for (const id of erasedBy([entry])) world.named.add(id);
  const place = `${entry.line.slot.replica} ${before}`;
  if (world.written.has(place)) world.forks++;
  else world.written.set(place, entry.line.fact.id);
}

function hold(device: Device, entry: Entry): void {
  const { lines } = device.holding;
  const { replica } = entry.line.slot;
  device.holding = { ...device.holding, lines: new Map(lines).set(replica, [...(lines.get(replica) ?? []), entry]) };
}
export const shownOn = (device: Device): readonly Entry[] => [...device.holding.lines.values()].flat();

/** The person writes a fact. It is saved once the disk has it. */
export function write(world: World, device: Device): void {
  const { replica } = device.disk;
  const furthest = Math.max(world.furthest.get(replica) ?? 0, device.furthest, wall(world, device));
  device.furthest = furthest;
  world.furthest.set(replica, furthest);
  const head = headOfLines(device.holding.lines.get(replica) ?? []);
  const hlc = tick(device.clock, wall(world, device));
  if (hlc.ms > furthest + furthestAheadMs + 1000) blame(world, `the clock of device ${device.id} was drawn away by others`);
  const content = nextSaid(world.dice, shownOn(device));
  const draft = { log: account, author: 'a-person', class: 'log', critical: false, epoch: 0, content } as const;
  const written = writeEntry(replica, head, hlc, draft, world.dice.chance);
  if (!written.ok) {
    blame(world, `a fact could not be written: ${written.error.type}`);
    return;
  }
  const { entry } = written;
  device.clock = hlc;
  const disk = { ...device.disk, entries: [...device.disk.entries, entry] };
  if (world.parts.durableFirst) {
    const durable = keep(world, device, disk);
    const onDisk = durable || device.disk === disk;
    if (onDisk) noteWritten(world, entry, head.chain);
    if (durable) world.saved.set(entry.line.fact.id, entry);
    if (!durable) return;
  } else {
    noteWritten(world, entry, head.chain);
    world.saved.set(entry.line.fact.id, entry);
    if (world.dice.luck(50)) device.disk = disk;
  }
  hold(device, entry);
  device.inStep = false;
  eraseNamed(world, device, erasedBy([entry]));
}

/** Facts that another names as erased lose their content here. */
function eraseNamed(world: World, device: Device, ids: ReadonlySet<FactId>): void {
  const standing = device.disk.entries.some(({ line }) => ids.has(line.fact.id) && line.fact.content !== null);
  if (!standing) return;
  if (!keep(world, device, { ...device.disk, entries: eraseFacts(device.disk.entries, ids) })) return;
  const lines = new Map([...device.holding.lines].map(([replica, own]) => [replica, eraseFacts(own, ids)]));
  device.holding = { ...device.holding, lines };
}

export function send(world: World, device: Device): void {
  if (!device.online) return;
  const most = !world.calm && world.dice.luck(20) ? 600 : 100_000;
  const request = world.parts.ask(device.holding.lines, device.known, device.sealing, most);
  device.waiting = ++world.requests;
  world.letters.push({
    to: 'server',
    from: device.id,
    request: device.waiting,
    bytes: writeRequest(request),
    writtenAt: world.server.restores,
  });
}

/** Keys of a newer epoch come from the sealed keyring; a server that was restored gets the keyring back. */
function followEpoch(world: World, device: Device, answer: SyncAnswer): boolean {
  const own = newestEpoch(device.disk.keys);
  const { server, root, dice } = world;
  if (answer.epoch > own) {
    const read = openKeyring(account, server.keys.keyring, root, own);
    if (!read.ok) return true;
    if (!keep(world, device, { ...device.disk, keys: read.keyring.epochs })) return false;
    device.sealing = sealingIn(world, device.disk.keys);
  }
  if (answer.epoch < own) {
    const keyring = sealKeyring({ account, epochs: device.disk.keys, members: [] }, root, dice.chance);
    const change = { from: server.keys.version, epoch: own, keyring, boxes: [], have: answer.have };
    const accepted = acceptKeys(server.keys, change, vectorOfShelf(server.disk));
    if (accepted.ok) keepKeys(server, accepted.shelf);
  }
  return true;
}

function settle(world: World, device: Device, taken: Taken): boolean {
  const { parts } = world;
  const append = taken.settlement.append.map((entry) =>
    device.modern || saidIn(entry)?.type !== 'from-tomorrow' ? entry : parts.keepUnknown(entry),
  );
  const done = settled(device.disk.entries, { ...taken.settlement, append });
  if (!done.ok && parts.guarded) {
    blame(world, `device ${device.id} may not settle: ${JSON.stringify(done.error)}`);
    return false;
  }
  const { cut } = taken.settlement;
  const stay = device.disk.entries.filter(({ line }) => line.slot.seq <= (cut.get(line.slot.replica) ?? Number.POSITIVE_INFINITY));
  const entries = done.ok ? done.entries : [...stay, ...append];
  const disk = { ...device.disk, entries };
  if (entries === device.disk.entries && taken.moved.size === 0) return true;
  return keep(world, device, taken.moved.has(device.disk.replica) ? renamed(world, disk) : disk);
}

/** Takes an answer. Nothing of it counts before it is on the disk. */
export function take(world: World, device: Device, { request, bytes, writtenAt }: Letter): void {
  if (device.waiting !== request || !device.online) return;
  device.waiting = undefined;
  const read = readAnswer(bytes);
  if (!read.ok) {
    blame(world, `an answer could not be read: ${read.problem.type}`);
    return;
  }
  const answer = forged(world, device, read.message);
  if (!followEpoch(world, device, answer)) return;
  const taken = world.parts.take(device.holding, device.known, answer, device.sealing);
  if (!settle(world, device, taken)) return;
  device.known = taken.known;
  device.inStep = taken.inStep;
  device.toldAt = writtenAt;
  const kept = (own: readonly Entry[]): readonly Entry[] =>
    eraseFacts(own, taken.settlement.erase).map((entry) => onDisk(world, device, entry));
  device.holding = { lines: new Map([...taken.lines].map(([replica, own]) => [replica, kept(own)])), faults: [], stray: [] };
  for (const { line } of taken.settlement.append) device.clock = world.parts.witness(device.clock, line.fact.hlc, wall(world, device));
  if (taken.settlement.append.length > 0) eraseNamed(world, device, erasedBy(shownOn(device)));
}

/** What a device that drops what it does not know really has. */
const onDisk = (world: World, device: Device, entry: Entry): Entry =>
  device.modern || saidIn(entry)?.type !== 'from-tomorrow' ? entry : world.parts.keepUnknown(entry);
