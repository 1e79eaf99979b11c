// What a page needs to show a figure; equipment comes beside it, with the movements.
export { createPlayer } from '@plumbline/figure/player';
