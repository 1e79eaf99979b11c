// The equipment, fetched with the movements.
export { kitShapes } from '@plumbline/figure/kit';
