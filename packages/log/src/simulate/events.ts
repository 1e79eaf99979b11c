// All that happens in a life: how often each thing does, of a thousand.
import { vectorOf } from '../exchange/held-lines.ts';
import { acceptKeys } from '../exchange/keys.ts';
import { vectorOfShelf } from '../exchange/memory-shelf.ts';
import { newestEpoch, sealKeyring } from '../seal/keyring.ts';
import { nextEpoch } from '../seal/rotate.ts';
import { readKeysOf } from '../seal/run-seal.ts';
import { renamed, send, write } from './device.ts';
import { deliver, restoreServer } from './server.ts';
import { account, addDevice, blame, type Device, destroying, idsAnywhere, keepKeys, sealingIn, type World, wake } from './world.ts';

type Event = (world: World, device: Device) => void;

const unplug: Event = (_, device) => {
  device.online = !device.online;
};
const update: Event = (_, device) => {
  device.modern = true;
};
const backUp: Event = (_, device) => {
  device.backups.push(device.disk);
};

const hour = 3_600_000;
/** Half the time by hours, else by up to half a century. */
const jumpClock: Event = ({ dice, now }, device) => {
  const before = device.skew;
  device.skew = (dice.luck(50) ? 4 : dice.roll(50 * 8766)) * hour * (dice.luck(50) ? 1 : -1);
  device.furthest = Math.max(device.furthest, now + before, now + device.skew);
};

/** Somebody puts an old copy of the whole device back. It does not know, and goes on as it was. */
const restore: Event = (world, device) => {
  const backup = world.dice.pick(device.backups);
  if (backup === undefined) return;
  destroying(world, () => {
    device.disk = backup;
  });
  world.copies++;
  wake(world, device);
};
const clone: Event = (world, device) => {
  if (world.devices.length >= 10) return;
  world.copies++;
  addDevice(world, device.disk);
};
/** The browser throws the store away. The device sees that it is empty, and begins under a new name. */
const evict: Event = (world, device) => {
  destroying(world, () => {
    device.disk = renamed(world, { ...device.disk, entries: [] });
  });
  wake(world, device);
};
/** A person clears the device because it says that all is safe elsewhere. Nothing may be gone then. */
const signOut: Event = (world, device) => {
  if (!device.inStep || device.waiting !== undefined) return;
  const clear = (): void => {
    device.disk = renamed(world, { ...device.disk, entries: [] });
    wake(world, device);
  };
  // The server has lost its disk since it said so, and nobody could have known: what only this device held is destroyed by that, not lost.
  if (device.toldAt !== world.server.restores) {
    destroying(world, clear);
    return;
  }
  clear();
  const ids = idsAnywhere(world);
  const gone = [...world.saved.keys()].filter((id) => !ids.has(id) && !world.destroyed.has(id));
  if (gone.length > 0) blame(world, `clearing a device that was in step lost ${gone.length} facts`);
};

const serverFails: Event = ({ server }) => {
  server.shelf = server.disk;
};
const backUpServer: Event = ({ server }) => {
  server.backups.push({ shelf: server.disk, keys: server.keys });
};

const share: Event = (world, device) => {
  world.reader ??= readKeysOf(account, device.disk.keys, world.parts.signatures);
};
/** The reader's access ends: a new epoch begins, if device and server hold the same. */
export const revoke: Event = (world, device) => {
  const { server, parts, dice, root } = world;
  if (world.reader === undefined || world.revoked || !device.inStep || newestEpoch(device.disk.keys) < server.keys.epoch) return;
  if (!parts.rotates) {
    world.revoked = true;
    return;
  }
  const own = vectorOf(device.holding.lines);
  const theirs = vectorOfShelf(server.disk);
  const samples = [...server.disk.runs.values()].flat();
  const keyring = { account, epochs: device.disk.keys, members: [] };
  const next = nextEpoch(keyring, [], { own, theirs, samples, opening: device.sealing }, dice.chance);
  if (!next.ok) {
    if (next.type !== 'not-in-step') blame(world, `a new epoch was refused: ${next.type}`);
    return;
  }
  const sealed = sealKeyring(next.keyring, root, dice.chance);
  const accepted = acceptKeys(server.keys, { from: server.keys.version, epoch: next.epoch, keyring: sealed, boxes: [], have: own }, theirs);
  if (!accepted.ok) return;
  keepKeys(server, accepted.shelf);
  device.disk = { ...device.disk, keys: next.keyring.epochs };
  device.sealing = sealingIn(world, device.disk.keys);
  world.revoked = true;
};

const events: readonly (readonly [weight: number, event: Event])[] = [
  [290, write],
  [230, send],
  [300, (world) => deliver(world)],
  [30, unplug],
  [25, wake],
  [20, jumpClock],
  [12, backUp],
  [8, restore],
  [6, clone],
  [6, evict],
  [14, signOut],
  [20, serverFails],
  [8, backUpServer],
  [6, restoreServer],
  [10, update],
  [10, share],
  [15, revoke],
];
const whole = events.reduce((sum, [weight]) => sum + weight, 0);

/** One thing happens, to one device. */
export function happen(world: World): void {
  const { dice, devices } = world;
  world.now += dice.roll(600_000);
  const device = dice.pick(devices);
  let at = dice.roll(whole);
  for (const [weight, event] of events) {
    at -= weight;
    if (at >= 0 || device === undefined) continue;
    event(world, device);
    return;
  }
}
