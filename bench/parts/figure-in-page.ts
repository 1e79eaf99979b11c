// What a page needs to show a figure.
export { wholeMovements } from '@plumbline/figure';
export { createPlayer } from '@plumbline/figure/player';
