// What goes out: a life as JSON, tables, and a bundle that other health programs read. Pure; doors bring the clock and the file.
export { type Cell, csvText } from './csv/csv-text.ts';
export { isTableName, type TableName, tableNames, writeTable } from './csv/tables.ts';
export type { FhirRequest, TrainerNotes } from './fhir/fhir-request.ts';
export { type Bundle, writeBundle } from './fhir/write-bundle.ts';
export { comingPlan } from './report/coming-plan.ts';
export { type Report, reportFormat, reportJsonSchema } from './report/report-shape.ts';
export { type Reported, writeReport } from './report/write-report.ts';
export { type ToldLife, toldLife } from './told/told.ts';
export { type Names, namesIn } from './told/told-names.ts';
