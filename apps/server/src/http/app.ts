// The server as one handler of web requests: every route with its rule, and one way to say that something was not done.
import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { StoreTrouble } from '../store/store.ts';
import {
  addCredential,
  challenge,
  endSession,
  eraseAccount,
  listCredentials,
  makeAccount,
  openSession,
  readAudit,
  removeCredential,
} from './account-routes.ts';
import { createBuckets } from './bucket.ts';
import type { Call, Deps, Route } from './deps.ts';
import { letIn } from './let-in.ts';
import { changeKeys, changes, readKeys, sync } from './log-routes.ts';
import { Problem, problemResponse } from './problems.ts';
import { readBody } from './request.ts';
import { type Rule, rules } from './rules.ts';

const health: Route = async ({ deps }) => {
  await deps.store.check();
  return Response.json({ ok: true, store: deps.store.kind });
};
const metrics: Route = async ({ deps }) =>
  new Response(deps.metrics.text(await deps.store.counts()), { headers: { 'content-type': 'text/plain; version=0.0.4' } });

/** What each rule leads to. */
const routes: Readonly<Record<string, Route>> = {
  'GET /health': health,
  'GET /metrics': metrics,
  'GET /v1/challenge': challenge,
  'POST /v1/accounts': makeAccount,
  'DELETE /v1/accounts/:account': eraseAccount,
  'POST /v1/accounts/:account/sessions': openSession,
  'DELETE /v1/accounts/:account/sessions/current': endSession,
  'POST /v1/accounts/:account/sync': sync,
  'GET /v1/accounts/:account/changes': changes,
  'GET /v1/accounts/:account/keys': readKeys,
  'PUT /v1/accounts/:account/keys': changeKeys,
  'GET /v1/accounts/:account/credentials': listCredentials,
  'POST /v1/accounts/:account/credentials': addCredential,
  'DELETE /v1/accounts/:account/credentials/:credential': removeCredential,
  'GET /v1/accounts/:account/audit': readAudit,
};

function problemOf(error: unknown, deps: Deps, instance: string): Problem {
  if (error instanceof Problem) return error;
  deps.complain(`${instance} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return error instanceof StoreTrouble ? new Problem('read-only', { after: 30 }) : new Problem('internal');
}

type Serve = (context: Context, rule: Rule, route: Route) => Promise<Response>;
function serving(deps: Deps): Serve {
  const wait = createBuckets();
  async function answer(context: Context, rule: Rule, route: Route): Promise<Response> {
    const account = context.req.param('account') ?? '';
    const request = context.req.raw;
    const address = (context.env as { address?: string } | undefined)?.address ?? '';
    const asked = await letIn(deps, wait, rule, { request, account, address });
    const body = await readBody(request, rule.mostBytes);
    const call: Call = { deps, request, body, account, param: (name) => context.req.param(name) ?? '', ...asked };
    const said = await route(call);
    if (rule.audit && asked.session)
      await deps.store.audit(account, { at: deps.now(), actor: asked.session.credential, action: rule.audit, outcome: 'allow' });
    return said;
  }
  return async (context, rule, route) => {
    const from = deps.now();
    const instance = randomUUID();
    const said = await answer(context, rule, route).catch((error: unknown) => problemResponse(problemOf(error, deps, instance), instance));
    deps.metrics.count(rule.method, rule.path, said.status, (deps.now() - from) / 1000);
    said.headers.set('x-content-type-options', 'nosniff');
    if (!said.headers.has('cache-control')) said.headers.set('cache-control', 'no-store');
    return said;
  };
}

/** Everything under `/v1`, and the two pages for whoever runs the server. Whatever no rule names is not there. */
export function createApp(deps: Deps): Hono {
  const app = new Hono();
  const serve = serving(deps);
  for (const rule of rules) {
    const route = routes[`${rule.method} ${rule.path}`];
    if (route === undefined) throw new Error(`No route for the rule ${rule.method} ${rule.path}.`);
    app.on(rule.method, rule.path, (context) => serve(context, rule, route));
  }
  for (const path of new Set(rules.map((rule) => rule.path)))
    app.all(path, () => problemResponse(new Problem('method-not-allowed'), randomUUID()));
  app.notFound(() => problemResponse(new Problem('not-found'), randomUUID()));
  return app;
}
/** Those that have no rule: none, or a test says so. */
export const routesWithoutRule = (): readonly string[] =>
  Object.keys(routes).filter((name) => !rules.some(({ method, path }) => name === `${method} ${path}`));
