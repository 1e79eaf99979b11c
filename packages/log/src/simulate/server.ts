// What the server does: answers letters, loses its power, is put back to an old copy.
import { readRequest, writeAnswer } from '../exchange/read-message.ts';
import { take } from './device.ts';
import { blame, destroying, entriesIn, type Letter, type World } from './world.ts';

/** Of a hundred: the power goes before the store has it, or after, before the answer leaves. */
const powerFails = 6;

function answer(world: World, { from, request, bytes }: Letter): void {
  const { server, parts, dice, calm } = world;
  const read = readRequest(bytes);
  if (!read.ok) {
    blame(world, `a request could not be read: ${read.problem.type}`);
    return;
  }
  const done = parts.serve(server.shelf, read.message, world.now, (run) => entriesIn(world, run));
  const fails = !calm && dice.luck(powerFails);
  if (fails && dice.luck(50)) {
    server.shelf = server.disk;
    return;
  }
  server.shelf = done.shelf;
  if (parts.commitFirst || dice.luck(40)) server.disk = done.shelf;
  if (fails) {
    server.shelf = server.disk;
    return;
  }
  world.letters.push({ to: from, from, request, bytes: writeAnswer(done.answer), writtenAt: server.restores });
}

/** A letter arrives; any of those under way, so that they overtake each other. It may be lost, and it may come twice. */
export function deliver(world: World): void {
  const { dice, letters, calm } = world;
  const at = calm ? 0 : dice.roll(letters.length);
  const letter = letters[at];
  if (letter === undefined) return;
  if (calm || !dice.luck(8)) letters.splice(at, 1);
  if (!calm && dice.luck(15)) return;
  if (letter.to === 'server') answer(world, letter);
  else {
    const device = world.devices[letter.to];
    if (device) take(world, device, letter);
  }
}

export function restoreServer(world: World): void {
  const backup = world.dice.pick(world.server.backups);
  if (backup === undefined) return;
  destroying(world, () => {
    world.server.disk = backup.shelf;
    world.server.shelf = backup.shelf;
    world.server.keys = backup.keys;
    world.server.restores++;
  });
}
