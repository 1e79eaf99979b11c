// Where time goes: a sampling profile of a piece of work, told by the part of the program it was spent for.
import { Session } from 'node:inspector';

interface Frame {
  readonly functionName: string;
  readonly url: string;
}
interface Node {
  readonly id: number;
  readonly callFrame: Frame;
  readonly children?: readonly number[];
}
interface Profile {
  readonly nodes: readonly Node[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}
/** A name for what a function belongs to; undefined where its caller decides. */
export type PartOf = (file: string, functionName: string) => string | undefined;

/** Share of the time of `run` by part, the largest first. What belongs to no part is 'other'. */
export async function whereTimeGoes(run: () => void, partOf: PartOf): Promise<readonly (readonly [part: string, share: number])[]> {
  const session = new Session();
  session.connect();
  const post = <T>(method: string, params?: object): Promise<T> =>
    new Promise((resolve, reject) =>
      session.post(method, params, (error: Error | null, result?: object) => (error ? reject(error) : resolve(result as T))),
    );
  await post('Profiler.enable');
  await post('Profiler.setSamplingInterval', { interval: 200 });
  await post('Profiler.start');
  run();
  const { profile } = await post<{ profile: Profile }>('Profiler.stop');
  session.disconnect();
  return sharesOf(profile, partOf);
}

function sharesOf({ nodes, samples, timeDeltas }: Profile, partOf: PartOf): [string, number][] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parent = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const partOfNode = (id: number | undefined): string => {
    const node = id === undefined ? undefined : byId.get(id);
    if (!node) return 'other';
    const { functionName, url } = node.callFrame;
    if (functionName === '(garbage collector)') return 'garbage collection';
    if (functionName === '(program)' || functionName === '(idle)' || url.startsWith('node:')) return 'idle';
    const file = url.replace(/^.*\/(packages|apps|bench)\//, '$1/');
    return partOf(file, functionName) ?? partOfNode(parent.get(id as number));
  };
  const spent = new Map<string, number>();
  let total = 0;
  samples.forEach((id, i) => {
    const part = partOfNode(id);
    if (part === 'idle') return;
    const time = timeDeltas[i] ?? 0;
    spent.set(part, (spent.get(part) ?? 0) + time);
    total += time;
  });
  return [...spent].map(([part, time]): [string, number] => [part, time / total]).sort((a, b) => b[1] - a[1]);
}

/** Parts of the engine by folder and file. */
export const enginePart: PartOf = (file) => {
  const at = file.match(/^packages\/engine\/src\/(.+)\.ts$/)?.[1];
  if (at === undefined) return file.startsWith('packages/') ? file.split('/')[1] : undefined;
  if (at.startsWith('planner/')) return planner[at.slice(8)];
  if (at.startsWith('state/')) return state[at.slice(6)] ?? 'fold';
  return folders[at.split('/')[0] ?? ''];
};
const planner: Readonly<Record<string, string>> = {
  plan: 'situation and frame',
  situation: 'situation and frame',
  calendar: 'situation and frame',
  day: 'situation and frame',
  'week-memory': 'situation and frame',
  'day-request': 'slots and needs',
  needs: 'slots and needs',
  templates: 'slots and needs',
  pool: 'pool',
  candidates: 'candidates',
  choose: 'choice',
  assignment: 'choice',
  'dose-rules': 'doses',
  'start-dose': 'doses',
  draft: 'doses',
  items: 'items',
  drafts: 'blocks and fitting',
  assemble: 'blocks and fitting',
  blocks: 'blocks and fitting',
  fit: 'blocks and fitting',
  budget: 'blocks and fitting',
};
const state: Readonly<Record<string, string>> = {
  'limits-on': 'limits',
  'verdict-on': 'readiness',
  settle: 'closing sessions',
  'ladder-step': 'closing sessions',
  'rescreen-on': 'looking again',
  'session-facts': 'sets and sessions',
  'pain-facts': 'check-ins and mornings',
};
const folders: Readonly<Record<string, string>> = {
  limits: 'limits',
  readiness: 'readiness',
  assessment: 'limits',
  state: 'fold',
  progress: 'progress',
  simulate: 'virtual bodies',
  verify: 'checker',
};
