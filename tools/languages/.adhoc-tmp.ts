import { words } from '@plumbline/library/de';
import { sayBecause, sources } from '@plumbline/library';
import * as lib from '@plumbline/library';
const p: any = words.phrases;
for (const [n, t] of [['patterns', p.names.patterns], ['axes', p.names.axes], ['flags', p.names.flags], ['kit', p.kit]] as const) { const v = Object.values(t); if (new Set(v).size !== v.length) console.log('same', n, v.filter((x, i) => v.indexOf(x) !== i)); }
const flat = (x: any): string[] => typeof x === 'string' ? [x] : Object.values(x).flatMap(flat);
for (const [id, c] of [...Object.entries(p.cards), ...Object.entries(p.lessons)] as any) { const n = flat(c).join(' ').split(/\s+/).length; if (n > 115) console.log('long', id, n); if (c.act.split(/(?<=[.!?])\s+/).length > 2) console.log('acts', id, c.act); }
const walk = (x: any, path: string) => { if (typeof x !== 'object') return; for (const [k, v] of Object.entries(x)) { if (k === 'prompt' && !String(v).endsWith('?')) console.log('noq', path, v); walk(v, path + '/' + k); } };
walk(p, '');
const says: string[] = flat(p.reasons);
console.log('reasons not ending', says.filter((s) => !/[.]$/.test(s) || !/^[\p{Lu}{]/u.test(s)));
console.log('effects', flat({ a: p.effects.caps, b: p.effects.flags, c: p.effects.patterns, d: p.effects.strengths }).filter((s) => !/^\p{Lu}.*\.$/u.test(s)));
const say = (b: any) => console.log('  ' + sayBecause({ source: 'design', ...b }, p));
say({ rule: '0.4', field: 'A.mobility' }); say({ rule: '5.3', field: 'x.side' }); say({ rule: '4.12', field: 'x.chop' }); say({ rule: 'BUD-2', field: 'weekSeconds', was: 1234, now: 1480 }); say({ rule: 'BUD-4', field: 'progressing', was: 6, now: 1 });
say({ rule: '4.1', field: 'strengthDays', was: 3, now: 2 }); say({ rule: 'OSTEO', field: 'caps.flex', now: 0 }); say({ rule: 'B20', field: 'level', was: 0, now: 1 }); say({ rule: 'AM-23', field: 'daysPerWeek', was: 4, now: 3 }); say({ rule: 'F2', source: 'costa2019', field: 'workSeconds', was: 100, now: 50 }); say({ rule: '4.8', field: 'walkMinutes', was: 20, now: 16 });
