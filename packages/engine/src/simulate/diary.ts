// A log in memory with the state behind it; whenever a fact closes the book on a session, the close is checked.
import type { Content, Fact, Facts, FactType } from '../facts.ts';
import type { Catalog } from '../planner/catalog.ts';
import { applyFact } from '../state/fold.ts';
import { type CoachState, emptyState, type SessionRecord } from '../state/state.ts';
import { table } from '../table.ts';
import type { FactId, LocalDate, LocalTime } from '../vocabulary.ts';
import { type Before, type Standing, standHere, standsBefore } from './before.ts';
import type { Exposures } from './exposures.ts';
import { quotaViolations, type Reached } from './quota-invariants.ts';
import { settledViolations } from './state-invariants.ts';
import type { Violation } from './violation.ts';
import { walkViolations } from './week-invariants.ts';

export class Diary {
  readonly state: CoachState = emptyState();
  readonly violations: Violation[] = [];
  readonly exposures: Exposures = new Map();
  private readonly reachedQuotas: Reached = new Map();
  private readonly standing: Standing = { work: table(), rungs: table() };
  /** The time that was written last, as one text: many facts are written at it. */
  private written = { on: '', time: '', local: '' };
  readonly catalog: Catalog;
  facts = 0;
  on: LocalDate = '1970-01-01';
  private readonly onFact: ((fact: Fact) => void) | undefined;
  constructor(catalog: Catalog, onFact?: (fact: Fact) => void) {
    this.catalog = catalog;
    this.onFact = onFact;
  }

  /** Writes one fact and hands back its id. */
  write(content: Content): FactId {
    const waiting = this.state.unsettled;
    const late = content.type === 'morning-recalled' ? this.state.sessions.find(({ id }) => id === content.data.session) : undefined;
    const before = waiting || late ? standsBefore(this.standing, this.state) : undefined;
    const lateLight = late?.light;
    const { walkPlan, quotas } = this.state;
    const id = `f${String(this.facts).padStart(8, '0')}`;
    const fact: Fact = { id, ms: this.facts, ctr: 0, content };
    applyFact(this.state, fact, this.catalog);
    this.onFact?.(fact);
    this.facts += 1;
    if (this.state.quotas !== quotas) this.violations.push(...quotaViolations(quotas, content, this.state, this.on, this.reachedQuotas));
    if (this.state.walkPlan !== walkPlan) this.violations.push(...walkViolations(walkPlan, this.state, this.on));
    if (before && waiting && this.state.unsettled !== waiting) this.settled(before, waiting);
    else if (before && late && late.light !== lateLight) this.settled(before, late);
    return id;
  }
  say<K extends FactType>(type: K, data: Facts[K], time = '09:00', more: { readonly targets?: readonly string[] } = {}): FactId {
    return this.write({ type, v: 1, occurred: { local: this.at(time), tz: 'UTC' }, data, ...more } as Content);
  }
  private at(time: string): LocalTime {
    const { on } = this;
    if (this.written.on !== on || this.written.time !== time) this.written = { on, time, local: `${on}T${time}` };
    return this.written.local;
  }
  private settled(before: Before, record: SessionRecord): void {
    this.violations.push(...settledViolations(before, this.state, record, this.catalog, this.exposures));
    standHere(this.standing, this.state);
  }
}
