// The library as everything here reads it. A file of its own, so that reading it in is a task of its own.
import { buildCatalog } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { readProgram } from '../handed/grammar.ts';

export const catalog = buildCatalog(library, readProgram);
