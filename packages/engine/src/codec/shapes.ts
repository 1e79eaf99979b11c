// The shapes for whoever writes files of their own: one shape both checks a value and prints its JSON Schema.
export { fieldsOf, listOf, tableOf, tupleOf } from './compound-shapes.ts';
export { contentJsonSchema } from './decode-content.ts';
export { exerciseId, nrs, programId, side, token, zone } from './name-shapes.ts';
export { because, plan, planDose, planJsonSchema, verdictJsonSchema } from './plan-shapes.ts';
export { day, dayAndTime, numberFrom, oneOf, wholeFrom, words, yesOrNo } from './scalar-shapes.ts';
export { type JsonSchema, printedSchema, type Shape, type ShapeOf } from './shape.ts';
