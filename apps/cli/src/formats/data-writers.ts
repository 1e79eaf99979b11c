// The formats for other programs: the log itself, JSON and tables.
import { comingPlan, isTableName, namesIn, type Reported, tableNames, toldLife, writeReport, writeTable } from '@plumbline/exports';
import { words } from '@plumbline/library/en';
import { catalog } from '../catalog.ts';
import { given, refuseOne } from '../complaint.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ReportRequest, Writer } from './writer.ts';

const names = namesIn(words);

export const reportedOf = ({ log, on }: ReportRequest): Reported => ({
  life: toldLife(log.facts),
  names,
  on,
  plan: comingPlan(log.state, catalog, on),
  quotas: log.state.quotas,
  catalog,
  unread: log.unread,
});

/** The log as it stands, its lines in their places: what a backup holds. */
export const writeNdjson: Writer = ({ log }) => given(log.text);

export const writeJson: Writer = (request) => given(`${JSON.stringify(writeReport(reportedOf(request)), null, 2)}\n`);

export const writeCsv: Writer = (request) => {
  const { table = 'sessions' } = request;
  return isTableName(table)
    ? given(writeTable(table, reportedOf(request)))
    : refuseOne(exitCodes.notFound, '--table', `There is no table "${table}".`, `Choose one of: ${tableNames.join(', ')}.`);
};
