// Words that programs are likely to hold, for packing them small. FROZEN: a link made with it can only be read with it, so nothing here may
// change, not even order. Newer words go into a dictionary-2 beside it.
const names = `ab-wheel-rollout,abdominal-brace,abdominal-drawing-in,active-hang,air-squat,alternating-superman,arm-bike
assisted-pull-up,back-extension-bench,backpack-row,ball-calf,ball-foot-arch,ball-mid-scapula,ball-rollout
ball-upper-glute,band-lat-pulldown,band-pull-apart,band-seated-row,barbell-back-squat,barbell-hip-thrust
bent-over-lateral-raise,bent-over-row,biceps-curl,bicycle-crunch,bird-dog,bird-dog-leg-slide,body-scan-relaxation
box-squat,bridge-march,cable-chop,cable-lift,cable-seated-row,calf-stretch,cat-cow,cat-cow-rotation,chest-supported-row
childs-pose,chin-tuck,chin-up,clamshell,cobra-stretch,contrast-shower,cross-body-knee-press,crossed-ankle-curl-up,crunch
dead-bug,dead-bug-band,dead-bug-toe-tap,deadlift,diaphragmatic-breathing,doorway-chest-stretch,doorway-squat
elevated-kettlebell-deadlift,farmers-carry,farmers-hold,fire-hydrant,foam-roll-adductors,foam-roll-calves
foam-roll-glutes,foam-roll-hamstrings,foam-roll-hip-flexors,foam-roll-it-band,foam-roll-lats,foam-roll-pecs
foam-roll-quads,foam-roll-upper-back,footwear-check,forearm-bird-dog,forward-lunge,front-plank,front-raise
gardening-with-form,gentle-yoga,glute-bridge,glute-squeeze,goblet-squat,golfers-lift,good-morning,graded-forward-bend
graded-walking,half-kneeling-hip-flexor-stretch,half-kneeling-pallof-press,hamstring-contract-relax,heel-raises
heel-slide,high-knee-march,hip-90-90-switch,hip-flexor-rotation-stretch,hip-hinge-dowel,hip-thrust,hook-lying-march
in-bed-back-press,incline-plank,incline-push-up,inverted-row,jug-carry,knee-drop-feet-down,knee-drop-feet-up,knee-plank
knee-to-wall-ankle,lat-pulldown,lateral-band-walk,laundry-basket-lift,loaded-march,local-heat-or-cold
lying-small-knee-hug,march-in-place,mcgill-curl-up,mindful-stair-climb,movement-break,object-lift-practice
one-arm-supported-row,one-leg-stand,open-book,own-sport,pallof-hold,pallof-press,passive-hang-mixed
passive-hang-pronated,passive-hang-supinated,pelvic-floor-holds,pelvic-floor-quick,pelvic-tilt,pilates-session
pool-walking,prone-cobra,prone-press-up,pull-up,push-up,quadruped-hip-extension,quadruped-rocking,relief-90-90
reverse-hyper,scapular-retraction,seated-ankle-circles,seated-back-press,seated-cat-cow,seated-chair-press
seated-chest-opener,seated-chest-press-band,seated-diaphragmatic-breathing,seated-figure-four,seated-hamstring-stretch
seated-hand-press,seated-hip-abduction-band,seated-hip-flexor-stretch,seated-hip-hinge,seated-lean-back
seated-leg-extension,seated-march,seated-overhead-reach,seated-pallof-press,seated-slump-slider,seated-small-arch
seated-small-round,seated-suitcase-hold,seated-thoracic-extension,seated-thoracic-rotation,seated-weight-shift
side-lying-hip-abduction,side-lying-quad-stretch,side-plank,side-plank-knees,side-plank-wall,single-knee-to-chest
single-leg-glute-bridge,sit-to-stand,sitting-setup,sleep-setup,slump-tensioner,small-prone-chest-lift,sphinx,split-squat
standing-hip-abduction,standing-hip-extension,standing-hip-flexor-stretch,standing-setup,standing-small-arch
standing-wall-back-press,stationary-cycling,step-up,stick-roll-legs,suitcase-carry,suitcase-deadlift,suitcase-hold
superman,supine-figure-four,supine-hamstring-strap-stretch,supine-sciatic-slider,supported-hang,supported-one-leg-stand
supported-split-squat,tai-chi,tall-posture-drill,tandem-stand,thoracic-extension-roller,toe-slide,toe-touch-retest
towel-row,triceps-kickback,walking-gait-drill,walking-lunge,wall-angel,wall-ball-paraspinal,wall-plank
wall-posture-reset,wall-push-up,weight-shifts,wheelchair-push,x-band-walk,habit posture-reset,habit movement-break
habit glute-squeeze,habit walk,habit breathe,habit soft-tissue,habit contrast,habit sleep-setup,habit footwear
pick 1 from mobility,pick 1 from obliques,pick 1 from legs,pick 1 from pull,pick 1 from walk,pick 1 from aerobic
pick 1 from breathing,pick 1 from spine-mobility,pick 1 from upper-back-mobility,pick 1 from hip-mobility
pick 1 from ankle-mobility,pick 1 from shoulder-mobility,pick 1 from glutes,pick 1 from hinge,pick 1 from squat
pick 1 from lunge,pick 1 from push,pick 1 from row,pick 1 from pull-down,pick 1 from hang,pick 1 from active-hanging
pick 1 from carry,pick 1 from front-core,pick 1 from side-core,pick 1 from anti-turn-core,pick 1 from turning-core
pick 1 from curling-core,pick 1 from back,pick 1 from balance,pick 1 from stretch,pick 1 from soft-tissue
pick 1 from nerve-slide,pick 1 from accessory,pick 1 from pelvic-floor,pick 1 from posture,pick 1 from comfort`;
const phrases = `{"id":"","version":1,"from":"","on":"2026-","note":"","text":"block \\"\\" 4 weeks, 3 days\\n\\nsession \\"Day 1\\"\\n  warm-up , rest 15-30s\\n  cool-down , rest 10-15s\\n  series pick 1 from  or  hold 5s, rest 45-60s, at 12kg, tempo 3-1-2, over 20m / side, rest 30-45s\\n  2 x 30s, rest 60-90s\\n  3 x 8 / side, rest 90-120s\\n  3 x 10, rest 60-90s\\n\\nhabit walk\\nhabit movement-break\\n"}`;
export const dictionary1: string = names.replaceAll('\n', ',') + phrases;
