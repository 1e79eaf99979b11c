import type { Person } from '@plumbline/engine';
export type P = Person;
