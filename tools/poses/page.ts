// The workbench page: choose, scrub, orbit, turn dials, read notes, save. Plain DOM.
import {
  type Compiled,
  frameFor,
  type MovementWords,
  PERSON_IDS,
  pairPose,
  personOf,
  type StoredMovement,
  still,
  stillPose,
  THEMES,
} from '@plumbline/figure';
import { type Bench, change, compiled, notesOf, undo, wholeOf } from './bench-state.ts';
import { arrows, cameras, turned } from './cameras.ts';
import { dialGroups, type Side } from './dial-rows.ts';
import { type Dial, shownValue, withPoses, withValue } from './edit.ts';

const get = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const [which, who, theme, time] = [
  get<HTMLInputElement>('which'),
  get<HTMLSelectElement>('who'),
  get<HTMLSelectElement>('theme'),
  get<HTMLInputElement>('time'),
];
const checked = (id: string): boolean => get<HTMLInputElement>(id).checked;
const say = (text: string): void => {
  get('status').textContent = text;
};

const loaded = (await (await fetch('/api/movements')).json()) as { movements: StoredMovement[]; words: Record<string, MovementWords> };
const asked = location.hash.slice(1);
const bench: Bench = {
  all: loaded.movements,
  words: loaded.words,
  stored: loaded.movements.find((m) => m.id === asked) ?? (loaded.movements[0] as StoredMovement),
  pose: '',
  view: null,
  time: 0,
  playing: false,
  before: [],
};
let shown: Compiled;
let pair: string | null = null;

function button(label: string, pressed: boolean, act: () => void): HTMLButtonElement {
  const b = document.createElement('button');
  b.type = 'button';
  b.textContent = label;
  b.setAttribute('aria-pressed', String(pressed));
  b.addEventListener('click', act);
  return b;
}

function drawPicture(): void {
  const look = THEMES[theme.value as keyof typeof THEMES];
  const options = {
    theme: look,
    person: personOf(who.value || shown.movement.who),
    muscles: checked('muscles'),
    width: 720,
    ...(bench.view ? { view: bench.view } : {}),
  };
  const frame = frameFor(shown, { ...(bench.view ? { view: bench.view } : {}) });
  get('picture').style.background = look.background;
  get('picture').innerHTML = pair
    ? stillPose(shown, pairPose(pair), { ...options, frame })
    : still(shown, bench.time * shown.seconds, { ...options, frame });
}
/** After a change: compile again, draw, and tell what is wrong with it. */
function refresh(): void {
  try {
    shown = compiled(bench, checked('other'));
    drawPicture();
    drawNotes();
  } catch (error) {
    say((error as Error).message);
  }
}
function drawNotes(): void {
  const notes = notesOf(bench);
  const lines = notes.length ? notes : ['Nothing to note.'];
  get('notes').replaceChildren(
    ...lines.map((line) => {
      const p = document.createElement('p');
      p.textContent = line;
      p.className = notes.length ? '' : 'good';
      return p;
    }),
  );
}
function drawViews(): void {
  const current = bench.view ?? wholeOf(bench).view;
  const use = button(`keep this view (${Math.round(current.yaw)}, ${Math.round(current.pitch)})`, false, () => {
    change(bench, { ...bench.stored, view: { yaw: Math.round(current.yaw), pitch: Math.round(current.pitch) } });
    bench.view = null;
    drawAll();
  });
  const named = Object.entries(cameras).map(([name, view]) =>
    button(name, JSON.stringify(bench.view) === JSON.stringify(view), () => {
      bench.view = view;
      drawViews();
      drawPicture();
    }),
  );
  get('views').replaceChildren(...named, use);
}
function showPose(name: string): void {
  bench.pose = name;
  pair = null;
  const mark = shown.marks.find((m) => m.step.to === name);
  bench.time = mark ? Math.min(1, (mark.arrive + 1e-3) / shown.seconds) : 0;
  time.value = String(bench.time);
  drawAll();
}
function drawPoses(): void {
  const { poses, pairs } = wholeOf(bench);
  if (!(bench.pose in poses)) bench.pose = Object.keys(poses)[0] ?? '';
  get('poses').replaceChildren(...Object.keys(poses).map((name) => button(name, name === bench.pose, () => showPose(name))));
  get('pair-list').replaceChildren(
    ...(pairs ?? []).map(({ id }) =>
      button(id, pair === id, () => {
        pair = pair === id ? null : id;
        drawPoses();
        drawPicture();
      }),
    ),
  );
}
function turn(d: Dial, side: Side, value: number): void {
  const { poses } = wholeOf(bench);
  change(bench, withPoses(bench.stored, poses, withValue(poses, bench.pose, d, side, value)));
  drawFile();
  refresh();
}
function drawDials(): void {
  const { poses } = wholeOf(bench);
  const value = (d: Dial, side: Side): number => shownValue(poses, bench.pose, d, side ?? (d.sided ? 'R' : null));
  get('dial-list').replaceChildren(...dialGroups(checked('linked'), value, turn));
}
function drawFile(): void {
  get<HTMLTextAreaElement>('file').value = JSON.stringify(bench.stored, null, 1)
    .replace(/\n {2,}/g, ' ')
    .replace(/\n \]/g, ' ]')
    .replace(/\n \}/g, ' }');
  get<HTMLTextAreaElement>('words').value = JSON.stringify(bench.words[bench.stored.id] ?? { alt: '' }, null, 1);
}
function drawAll(): void {
  which.value = bench.stored.id;
  refresh();
  drawViews();
  drawPoses();
  drawDials();
  drawFile();
}

function openMovement(id: string): void {
  const found = bench.all.find((m) => m.id === id);
  if (!found) {
    say(`There is no movement called ${id}.`);
    return;
  }
  Object.assign(bench, { stored: found, pose: '', view: null, time: 0, before: [] });
  pair = null;
  location.hash = id;
  who.value = '';
  say('');
  drawAll();
}
async function save(): Promise<void> {
  const { id } = bench.stored;
  const body = JSON.stringify({ movement: bench.stored, words: bench.words[id] });
  const answer = await fetch(`/api/movements/${id}`, { method: 'PUT', body });
  const said = (await answer.json()) as { saved?: string; error?: string };
  if (answer.ok) bench.all = [...bench.all.filter((m) => m.id !== id), bench.stored];
  say(said.saved ? `Saved ${said.saved}` : `Not saved: ${said.error}`);
}
/** Reads a text area as JSON; a mistake is told and changes nothing. */
function applied<T>(id: string, use: (data: T) => void): void {
  try {
    use(JSON.parse(get<HTMLTextAreaElement>(id).value) as T);
    drawAll();
    say('Applied; not saved yet.');
  } catch (error) {
    say(`Not applied: ${(error as Error).message}`);
  }
}
function orbit(dx: number, dy: number): void {
  bench.view = turned(bench.view ?? shown.movement.view, dx, dy);
  drawViews();
  drawPicture();
}
function listen(): void {
  get('ids').replaceChildren(...bench.all.map((m) => Object.assign(document.createElement('option'), { value: m.id })));
  who.replaceChildren(
    ...['', ...PERSON_IDS].map((id) =>
      Object.assign(document.createElement('option'), { value: id, textContent: id || "the movement's own" }),
    ),
  );
  which.addEventListener('change', () => openMovement(which.value));
  for (const id of ['who', 'theme', 'muscles']) get(id).addEventListener('change', drawPicture);
  get('other').addEventListener('change', refresh);
  get('linked').addEventListener('change', drawDials);
  get('save').addEventListener('click', save);
  get('undo').addEventListener('click', () => (undo(bench) ? drawAll() : say('There is nothing to undo.')));
  get('apply').addEventListener('click', () => applied<StoredMovement>('file', (data) => change(bench, data)));
  get('apply-words').addEventListener('click', () =>
    applied<MovementWords>('words', (data) => {
      bench.words[bench.stored.id] = data;
    }),
  );
  time.addEventListener('input', () => {
    bench.time = Number(time.value);
    pair = null;
    drawPicture();
  });
  get('play').addEventListener('click', () => {
    bench.playing = !bench.playing;
    get('play').textContent = bench.playing ? 'Pause' : 'Play';
    if (bench.playing) requestAnimationFrame(tick);
  });
  const picture = get('picture');
  picture.addEventListener('pointermove', (e) => {
    if (e.buttons) orbit(e.movementX, e.movementY);
  });
  picture.addEventListener('keydown', (e) => {
    const by = arrows[e.key];
    if (!by) return;
    e.preventDefault();
    orbit(...by);
  });
}
let last = 0;
function tick(now: number): void {
  if (!bench.playing) {
    last = 0;
    return;
  }
  if (last) bench.time = (bench.time + (now - last) / 1000 / shown.seconds) % 1;
  last = now;
  time.value = String(bench.time);
  drawPicture();
  requestAnimationFrame(tick);
}
listen();
drawAll();
