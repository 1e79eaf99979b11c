import { wrongs } from './cases.tmp.ts';
import { person, plan, library } from './small-world.fixture.ts';
import { verify } from './verify.ts';
for (const [name, w, want] of wrongs) {
  const got = verify(w.plan ?? plan(), w.person ?? person(), w.library ?? library, w.past);
  const ok = want.every((i) => got.some((v) => v.invariant === i));
  console.log(`${ok ? 'ok ' : 'BAD'} ${name} [${want}]`);
  for (const v of got.slice(0, 12)) console.log(`      ${v.where} | ${v.invariant} | ${v.detail}`);
  if (got.length > 12) console.log('      …', got.length);
}
