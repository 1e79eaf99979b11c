// Several devices of one person, one server, a network that loses and repeats, and what an all-seeing observer writes down.
import { clockStart } from '../clock.ts';
import type { Entry, FactId, Hlc, ReplicaId } from '../envelope.ts';
import { type Known, nothingKnown } from '../exchange/ask.ts';
import { type Holding, heldLines } from '../exchange/held-lines.ts';
import type { KeyShelf } from '../exchange/keys.ts';
import { emptyShelf, type MemoryShelf } from '../exchange/memory-shelf.ts';
import { linesIn } from '../exchange/pack-lines.ts';
import type { Run, RunHeader, Sealing } from '../exchange/run.ts';
import { mintName } from '../mint.ts';
import { newestEpoch } from '../seal/keyring.ts';
import { createSealing, type EpochKeys, type Key, type ReadKeys } from '../seal/run-seal.ts';
import type { Dice } from './dice.ts';
import type { Parts } from './parts.ts';

export const account = 'an-account';

/** What survives a loss of power. */
export interface Disk {
  readonly entries: readonly Entry[];
  readonly replica: ReplicaId;
  readonly keys: EpochKeys;
}
export interface Device {
  readonly id: number;
  disk: Disk;
  /** Read from the disk when the device wakes; everything below is gone when it sleeps. */
  holding: Holding;
  known: Known;
  clock: Hlc;
  sealing: Sealing;
  /** The request it waits for an answer to; answers to others are not looked at. */
  waiting: number | undefined;
  /** How far its wall clock is off, ms. */
  skew: number;
  /** The furthest its wall clock ever stood, ms. */
  furthest: number;
  /** It was told that the server holds the same as it does, and how often the server had been put back to an old copy when it said so. */
  inStep: boolean;
  toldAt: number;
  online: boolean;
  modern: boolean;
  readonly backups: Disk[];
}
export interface Letter {
  readonly to: 'server' | number;
  readonly from: number;
  readonly request: number;
  readonly bytes: Uint8Array;
  /** How often the server had been put back to an old copy when this was written. */
  readonly writtenAt: number;
}
export interface Server {
  /** What survives, and what is being answered from. They are one, save in a faulty server. */
  disk: MemoryShelf;
  shelf: MemoryShelf;
  keys: KeyShelf;
  /** How often it was put back to an old copy. */
  restores: number;
  readonly backups: { readonly shelf: MemoryShelf; readonly keys: KeyShelf }[];
}
/** What went into a run, read when somebody asks. */
interface Noted {
  readonly header: RunHeader;
  readonly plain: Uint8Array;
  entries: readonly Entry[] | undefined;
}
export interface World {
  readonly dice: Dice;
  readonly parts: Parts;
  readonly root: Key;
  now: number;
  letters: Letter[];
  readonly devices: Device[];
  readonly server: Server;
  requests: number;
  /** Facts shown as saved. */
  readonly saved: Map<FactId, Entry>;
  /** Saved facts of which every copy was destroyed: nobody can bring them back, and nobody is blamed. */
  readonly destroyed: Set<FactId>;
  /** Every fact ever written, by the place it follows: two in one place are a fork. */
  readonly written: Map<string, FactId>;
  /** Facts that somebody asked to be erased. */
  readonly named: Set<FactId>;
  /** The furthest any device's wall clock stood when it wrote under a name, ms. */
  readonly furthest: Map<ReplicaId, number>;
  copies: number;
  forks: number;
  /** The keys a reader was given, and whether they were taken away. */
  reader: ReadKeys | undefined;
  revoked: boolean;
  /** Facts that a reader and the server made up: nobody may ever hold one. */
  readonly forged: Set<FactId>;
  readonly inRun: Map<string, Noted>;
  readonly faults: string[];
  /** From here on nothing goes wrong any more. */
  calm: boolean;
}

export const placeOf = (run: Pick<RunHeader, 'replica' | 'from' | 'chain'>): string => `${run.replica} ${run.from} ${run.chain}`;
export const blame = (world: World, fault: string): void => {
  if (world.faults.length < 20) world.faults.push(fault);
};

/** The real sealing; the observer notes what goes into a run, because nobody else can tell later. */
export function sealingIn(world: World, keys: EpochKeys): Sealing {
  const real = createSealing(account, keys, world.dice.chance, world.parts.signatures);
  return {
    ...real,
    seal(header, plain) {
      world.inRun.set(placeOf(header), { header, plain, entries: undefined });
      return real.seal(header, plain);
    },
  };
}
export function entriesIn(world: World, run: Run): readonly Entry[] {
  const noted = world.inRun.get(placeOf(run));
  if (noted === undefined) return [];
  noted.entries ??= linesIn(noted.plain, noted.header) ?? [];
  return noted.entries;
}

/** The device as it is when it has just been switched on. */
export function wake(world: World, device: Device): void {
  device.holding = heldLines(device.disk.entries);
  if (world.parts.forgets) device.known = nothingKnown;
  device.clock = clockStart;
  for (const { line } of device.disk.entries) {
    const own = line.slot.replica === device.disk.replica;
    if (own && line.fact.hlc.ms >= device.clock.ms) device.clock = line.fact.hlc;
    device.clock = world.parts.witness(device.clock, line.fact.hlc, world.now + device.skew);
  }
  device.sealing = sealingIn(world, device.disk.keys);
  device.waiting = undefined;
  device.inStep = false;
}

export function addDevice(world: World, disk: Disk): Device {
  const { dice } = world;
  const device: Device = {
    ...{ id: world.devices.length, disk, holding: heldLines([]), known: nothingKnown, clock: clockStart },
    ...{
      sealing: sealingIn(world, disk.keys),
      waiting: undefined,
      skew: 0,
      furthest: 0,
      inStep: false,
      toldAt: 0,
      online: true,
      modern: dice.luck(60),
      backups: [],
    },
  };
  world.devices.push(device);
  wake(world, device);
  return device;
}

/** A change of keys is kept, with the epoch it begins. */
export function keepKeys(server: Server, keys: KeyShelf): void {
  server.keys = keys;
  server.disk = { ...server.disk, epoch: keys.epoch };
  server.shelf = { ...server.shelf, epoch: keys.epoch };
}

/** Every saved fact of which a copy exists somewhere that survives a loss of power. */
export function idsAnywhere(world: World): Set<FactId> {
  const ids = new Set<FactId>();
  for (const { disk } of world.devices) for (const { line } of disk.entries) ids.add(line.fact.id);
  for (const runs of world.server.disk.runs.values()) {
    for (const run of runs) for (const { line } of entriesIn(world, run)) ids.add(line.fact.id);
  }
  return ids;
}

/** Does what destroys copies, and notes what nobody has any more. */
export function destroying(world: World, act: () => void): void {
  const before = idsAnywhere(world);
  act();
  const after = idsAnywhere(world);
  for (const id of world.saved.keys()) if (before.has(id) && !after.has(id)) world.destroyed.add(id);
}

export function createWorld(dice: Dice, parts: Parts): World {
  const keys = new Map([[1, dice.chance(32)]]);
  const shelf: KeyShelf = { version: 1, epoch: newestEpoch(keys), keyring: new Uint8Array(), boxes: [] };
  const world: World = {
    ...{ dice, parts, root: dice.chance(32), now: 1_800_000_000_000, letters: [], devices: [], requests: 0 },
    ...{ saved: new Map(), destroyed: new Set(), written: new Map(), named: new Set(), furthest: new Map(), copies: 0, forks: 0 },
    ...{ reader: undefined, revoked: false, forged: new Set(), inRun: new Map(), faults: [], calm: false },
    server: { disk: emptyShelf, shelf: emptyShelf, keys: shelf, restores: 0, backups: [] },
  };
  const count = 3 + dice.roll(6);
  for (let at = 0; at < count; at++) addDevice(world, { entries: [], replica: mintName(dice.chance), keys });
  return world;
}
