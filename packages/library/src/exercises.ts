// Every exercise, one line each. A new one is a file in exercises/, a line here and a file of words.
import type { Exercise } from '@plumbline/engine';
import { abWheelRollout } from './exercises/ab-wheel-rollout.ts';
import { abdominalBrace } from './exercises/abdominal-brace.ts';
import { abdominalDrawingIn } from './exercises/abdominal-drawing-in.ts';
import { activeHang } from './exercises/active-hang.ts';
import { airSquat } from './exercises/air-squat.ts';
import { alternatingSuperman } from './exercises/alternating-superman.ts';
import { armBike } from './exercises/arm-bike.ts';
import { assistedPullUp } from './exercises/assisted-pull-up.ts';
import { backExtensionBench } from './exercises/back-extension-bench.ts';
import { backpackRow } from './exercises/backpack-row.ts';
import { ballCalf } from './exercises/ball-calf.ts';
import { ballFootArch } from './exercises/ball-foot-arch.ts';
import { ballMidScapula } from './exercises/ball-mid-scapula.ts';
import { ballRollout } from './exercises/ball-rollout.ts';
import { ballUpperGlute } from './exercises/ball-upper-glute.ts';
import { bandLatPulldown } from './exercises/band-lat-pulldown.ts';
import { bandPullApart } from './exercises/band-pull-apart.ts';
import { bandSeatedRow } from './exercises/band-seated-row.ts';
import { barbellBackSquat } from './exercises/barbell-back-squat.ts';
import { barbellHipThrust } from './exercises/barbell-hip-thrust.ts';
import { bentOverLateralRaise } from './exercises/bent-over-lateral-raise.ts';
import { bentOverRow } from './exercises/bent-over-row.ts';
import { bicepsCurl } from './exercises/biceps-curl.ts';
import { bicycleCrunch } from './exercises/bicycle-crunch.ts';
import { birdDog } from './exercises/bird-dog.ts';
import { birdDogLegSlide } from './exercises/bird-dog-leg-slide.ts';
import { bodyScanRelaxation } from './exercises/body-scan-relaxation.ts';
import { boxSquat } from './exercises/box-squat.ts';
import { bridgeMarch } from './exercises/bridge-march.ts';
import { cableChop } from './exercises/cable-chop.ts';
import { cableLift } from './exercises/cable-lift.ts';
import { cableSeatedRow } from './exercises/cable-seated-row.ts';
import { calfStretch } from './exercises/calf-stretch.ts';
import { catCow } from './exercises/cat-cow.ts';
import { catCowRotation } from './exercises/cat-cow-rotation.ts';
import { chestSupportedRow } from './exercises/chest-supported-row.ts';
import { childsPose } from './exercises/childs-pose.ts';
import { chinTuck } from './exercises/chin-tuck.ts';
import { chinUp } from './exercises/chin-up.ts';
import { clamshell } from './exercises/clamshell.ts';
import { cobraStretch } from './exercises/cobra-stretch.ts';
import { contrastShower } from './exercises/contrast-shower.ts';
import { crossBodyKneePress } from './exercises/cross-body-knee-press.ts';
import { crossedAnkleCurlUp } from './exercises/crossed-ankle-curl-up.ts';
import { crunch } from './exercises/crunch.ts';
import { deadBug } from './exercises/dead-bug.ts';
import { deadBugBand } from './exercises/dead-bug-band.ts';
import { deadBugToeTap } from './exercises/dead-bug-toe-tap.ts';
import { deadlift } from './exercises/deadlift.ts';
import { diaphragmaticBreathing } from './exercises/diaphragmatic-breathing.ts';
import { doorwayChestStretch } from './exercises/doorway-chest-stretch.ts';
import { doorwaySquat } from './exercises/doorway-squat.ts';
import { elevatedKettlebellDeadlift } from './exercises/elevated-kettlebell-deadlift.ts';
import { farmersCarry } from './exercises/farmers-carry.ts';
import { farmersHold } from './exercises/farmers-hold.ts';
import { fireHydrant } from './exercises/fire-hydrant.ts';
import { foamRollAdductors } from './exercises/foam-roll-adductors.ts';
import { foamRollCalves } from './exercises/foam-roll-calves.ts';
import { foamRollGlutes } from './exercises/foam-roll-glutes.ts';
import { foamRollHamstrings } from './exercises/foam-roll-hamstrings.ts';
import { foamRollHipFlexors } from './exercises/foam-roll-hip-flexors.ts';
import { foamRollItBand } from './exercises/foam-roll-it-band.ts';
import { foamRollLats } from './exercises/foam-roll-lats.ts';
import { foamRollPecs } from './exercises/foam-roll-pecs.ts';
import { foamRollQuads } from './exercises/foam-roll-quads.ts';
import { foamRollUpperBack } from './exercises/foam-roll-upper-back.ts';
import { footwearCheck } from './exercises/footwear-check.ts';
import { forearmBirdDog } from './exercises/forearm-bird-dog.ts';
import { forwardLunge } from './exercises/forward-lunge.ts';
import { frontPlank } from './exercises/front-plank.ts';
import { frontRaise } from './exercises/front-raise.ts';
import { gardeningWithForm } from './exercises/gardening-with-form.ts';
import { gentleYoga } from './exercises/gentle-yoga.ts';
import { gluteBridge } from './exercises/glute-bridge.ts';
import { gluteSqueeze } from './exercises/glute-squeeze.ts';
import { gobletSquat } from './exercises/goblet-squat.ts';
import { golfersLift } from './exercises/golfers-lift.ts';
import { goodMorning } from './exercises/good-morning.ts';
import { gradedForwardBend } from './exercises/graded-forward-bend.ts';
import { gradedWalking } from './exercises/graded-walking.ts';
import { halfKneelingHipFlexorStretch } from './exercises/half-kneeling-hip-flexor-stretch.ts';
import { halfKneelingPallofPress } from './exercises/half-kneeling-pallof-press.ts';
import { hamstringContractRelax } from './exercises/hamstring-contract-relax.ts';
import { heelRaises } from './exercises/heel-raises.ts';
import { heelSlide } from './exercises/heel-slide.ts';
import { highKneeMarch } from './exercises/high-knee-march.ts';
import { hip9090Switch } from './exercises/hip-90-90-switch.ts';
import { hipFlexorRotationStretch } from './exercises/hip-flexor-rotation-stretch.ts';
import { hipHingeDowel } from './exercises/hip-hinge-dowel.ts';
import { hipThrust } from './exercises/hip-thrust.ts';
import { hookLyingMarch } from './exercises/hook-lying-march.ts';
import { inBedBackPress } from './exercises/in-bed-back-press.ts';
import { inclinePlank } from './exercises/incline-plank.ts';
import { inclinePushUp } from './exercises/incline-push-up.ts';
import { invertedRow } from './exercises/inverted-row.ts';
import { jugCarry } from './exercises/jug-carry.ts';
import { kneeDropFeetDown } from './exercises/knee-drop-feet-down.ts';
import { kneeDropFeetUp } from './exercises/knee-drop-feet-up.ts';
import { kneePlank } from './exercises/knee-plank.ts';
import { kneeToWallAnkle } from './exercises/knee-to-wall-ankle.ts';
import { latPulldown } from './exercises/lat-pulldown.ts';
import { lateralBandWalk } from './exercises/lateral-band-walk.ts';
import { laundryBasketLift } from './exercises/laundry-basket-lift.ts';
import { loadedMarch } from './exercises/loaded-march.ts';
import { localHeatOrCold } from './exercises/local-heat-or-cold.ts';
import { lyingSmallKneeHug } from './exercises/lying-small-knee-hug.ts';
import { marchInPlace } from './exercises/march-in-place.ts';
import { mcgillCurlUp } from './exercises/mcgill-curl-up.ts';
import { mindfulStairClimb } from './exercises/mindful-stair-climb.ts';
import { movementBreak } from './exercises/movement-break.ts';
import { objectLiftPractice } from './exercises/object-lift-practice.ts';
import { oneArmSupportedRow } from './exercises/one-arm-supported-row.ts';
import { oneLegStand } from './exercises/one-leg-stand.ts';
import { openBook } from './exercises/open-book.ts';
import { ownSport } from './exercises/own-sport.ts';
import { pallofHold } from './exercises/pallof-hold.ts';
import { pallofPress } from './exercises/pallof-press.ts';
import { passiveHangMixed } from './exercises/passive-hang-mixed.ts';
import { passiveHangPronated } from './exercises/passive-hang-pronated.ts';
import { passiveHangSupinated } from './exercises/passive-hang-supinated.ts';
import { pelvicFloorHolds } from './exercises/pelvic-floor-holds.ts';
import { pelvicFloorQuick } from './exercises/pelvic-floor-quick.ts';
import { pelvicTilt } from './exercises/pelvic-tilt.ts';
import { pilatesSession } from './exercises/pilates-session.ts';
import { poolWalking } from './exercises/pool-walking.ts';
import { proneCobra } from './exercises/prone-cobra.ts';
import { pronePressUp } from './exercises/prone-press-up.ts';
import { pullUp } from './exercises/pull-up.ts';
import { pushUp } from './exercises/push-up.ts';
import { quadrupedHipExtension } from './exercises/quadruped-hip-extension.ts';
import { quadrupedRocking } from './exercises/quadruped-rocking.ts';
import { relief9090 } from './exercises/relief-90-90.ts';
import { reverseHyper } from './exercises/reverse-hyper.ts';
import { scapularRetraction } from './exercises/scapular-retraction.ts';
import { seatedAnkleCircles } from './exercises/seated-ankle-circles.ts';
import { seatedBackPress } from './exercises/seated-back-press.ts';
import { seatedCatCow } from './exercises/seated-cat-cow.ts';
import { seatedChairPress } from './exercises/seated-chair-press.ts';
import { seatedChestOpener } from './exercises/seated-chest-opener.ts';
import { seatedChestPressBand } from './exercises/seated-chest-press-band.ts';
import { seatedDiaphragmaticBreathing } from './exercises/seated-diaphragmatic-breathing.ts';
import { seatedFigureFour } from './exercises/seated-figure-four.ts';
import { seatedHamstringStretch } from './exercises/seated-hamstring-stretch.ts';
import { seatedHandPress } from './exercises/seated-hand-press.ts';
import { seatedHipAbductionBand } from './exercises/seated-hip-abduction-band.ts';
import { seatedHipFlexorStretch } from './exercises/seated-hip-flexor-stretch.ts';
import { seatedHipHinge } from './exercises/seated-hip-hinge.ts';
import { seatedLeanBack } from './exercises/seated-lean-back.ts';
import { seatedLegExtension } from './exercises/seated-leg-extension.ts';
import { seatedMarch } from './exercises/seated-march.ts';
import { seatedOverheadReach } from './exercises/seated-overhead-reach.ts';
import { seatedPallofPress } from './exercises/seated-pallof-press.ts';
import { seatedSlumpSlider } from './exercises/seated-slump-slider.ts';
import { seatedSmallArch } from './exercises/seated-small-arch.ts';
import { seatedSmallRound } from './exercises/seated-small-round.ts';
import { seatedSuitcaseHold } from './exercises/seated-suitcase-hold.ts';
import { seatedThoracicExtension } from './exercises/seated-thoracic-extension.ts';
import { seatedThoracicRotation } from './exercises/seated-thoracic-rotation.ts';
import { seatedWeightShift } from './exercises/seated-weight-shift.ts';
import { sideLyingHipAbduction } from './exercises/side-lying-hip-abduction.ts';
import { sideLyingQuadStretch } from './exercises/side-lying-quad-stretch.ts';
import { sidePlank } from './exercises/side-plank.ts';
import { sidePlankKnees } from './exercises/side-plank-knees.ts';
import { sidePlankWall } from './exercises/side-plank-wall.ts';
import { singleKneeToChest } from './exercises/single-knee-to-chest.ts';
import { singleLegGluteBridge } from './exercises/single-leg-glute-bridge.ts';
import { sitToStand } from './exercises/sit-to-stand.ts';
import { sittingSetup } from './exercises/sitting-setup.ts';
import { sleepSetup } from './exercises/sleep-setup.ts';
import { slumpTensioner } from './exercises/slump-tensioner.ts';
import { smallProneChestLift } from './exercises/small-prone-chest-lift.ts';
import { sphinx } from './exercises/sphinx.ts';
import { splitSquat } from './exercises/split-squat.ts';
import { standingHipAbduction } from './exercises/standing-hip-abduction.ts';
import { standingHipExtension } from './exercises/standing-hip-extension.ts';
import { standingHipFlexorStretch } from './exercises/standing-hip-flexor-stretch.ts';
import { standingSetup } from './exercises/standing-setup.ts';
import { standingSmallArch } from './exercises/standing-small-arch.ts';
import { standingWallBackPress } from './exercises/standing-wall-back-press.ts';
import { stationaryCycling } from './exercises/stationary-cycling.ts';
import { stepUp } from './exercises/step-up.ts';
import { stickRollLegs } from './exercises/stick-roll-legs.ts';
import { suitcaseCarry } from './exercises/suitcase-carry.ts';
import { suitcaseDeadlift } from './exercises/suitcase-deadlift.ts';
import { suitcaseHold } from './exercises/suitcase-hold.ts';
import { superman } from './exercises/superman.ts';
import { supineFigureFour } from './exercises/supine-figure-four.ts';
import { supineHamstringStrapStretch } from './exercises/supine-hamstring-strap-stretch.ts';
import { supineSciaticSlider } from './exercises/supine-sciatic-slider.ts';
import { supportedHang } from './exercises/supported-hang.ts';
import { supportedOneLegStand } from './exercises/supported-one-leg-stand.ts';
import { supportedSplitSquat } from './exercises/supported-split-squat.ts';
import { taiChi } from './exercises/tai-chi.ts';
import { tallPostureDrill } from './exercises/tall-posture-drill.ts';
import { tandemStand } from './exercises/tandem-stand.ts';
import { thoracicExtensionRoller } from './exercises/thoracic-extension-roller.ts';
import { toeSlide } from './exercises/toe-slide.ts';
import { toeTouchRetest } from './exercises/toe-touch-retest.ts';
import { towelRow } from './exercises/towel-row.ts';
import { tricepsKickback } from './exercises/triceps-kickback.ts';
import { walkingGaitDrill } from './exercises/walking-gait-drill.ts';
import { walkingLunge } from './exercises/walking-lunge.ts';
import { wallAngel } from './exercises/wall-angel.ts';
import { wallBallParaspinal } from './exercises/wall-ball-paraspinal.ts';
import { wallPlank } from './exercises/wall-plank.ts';
import { wallPostureReset } from './exercises/wall-posture-reset.ts';
import { wallPushUp } from './exercises/wall-push-up.ts';
import { weightShifts } from './exercises/weight-shifts.ts';
import { wheelchairPush } from './exercises/wheelchair-push.ts';
import { xBandWalk } from './exercises/x-band-walk.ts';

export const exercises = [
  abWheelRollout,
  abdominalBrace,
  abdominalDrawingIn,
  activeHang,
  airSquat,
  alternatingSuperman,
  armBike,
  assistedPullUp,
  backExtensionBench,
  backpackRow,
  ballCalf,
  ballFootArch,
  ballMidScapula,
  ballRollout,
  ballUpperGlute,
  bandLatPulldown,
  bandPullApart,
  bandSeatedRow,
  barbellBackSquat,
  barbellHipThrust,
  bentOverLateralRaise,
  bentOverRow,
  bicepsCurl,
  bicycleCrunch,
  birdDog,
  birdDogLegSlide,
  bodyScanRelaxation,
  boxSquat,
  bridgeMarch,
  cableChop,
  cableLift,
  cableSeatedRow,
  calfStretch,
  catCow,
  catCowRotation,
  chestSupportedRow,
  childsPose,
  chinTuck,
  chinUp,
  clamshell,
  cobraStretch,
  contrastShower,
  crossBodyKneePress,
  crossedAnkleCurlUp,
  crunch,
  deadBug,
  deadBugBand,
  deadBugToeTap,
  deadlift,
  diaphragmaticBreathing,
  doorwayChestStretch,
  doorwaySquat,
  elevatedKettlebellDeadlift,
  farmersCarry,
  farmersHold,
  fireHydrant,
  foamRollAdductors,
  foamRollCalves,
  foamRollGlutes,
  foamRollHamstrings,
  foamRollHipFlexors,
  foamRollItBand,
  foamRollLats,
  foamRollPecs,
  foamRollQuads,
  foamRollUpperBack,
  footwearCheck,
  forearmBirdDog,
  forwardLunge,
  frontPlank,
  frontRaise,
  gardeningWithForm,
  gentleYoga,
  gluteBridge,
  gluteSqueeze,
  gobletSquat,
  golfersLift,
  goodMorning,
  gradedForwardBend,
  gradedWalking,
  halfKneelingHipFlexorStretch,
  halfKneelingPallofPress,
  hamstringContractRelax,
  heelRaises,
  heelSlide,
  highKneeMarch,
  hip9090Switch,
  hipFlexorRotationStretch,
  hipHingeDowel,
  hipThrust,
  hookLyingMarch,
  inBedBackPress,
  inclinePlank,
  inclinePushUp,
  invertedRow,
  jugCarry,
  kneeDropFeetDown,
  kneeDropFeetUp,
  kneePlank,
  kneeToWallAnkle,
  latPulldown,
  lateralBandWalk,
  laundryBasketLift,
  loadedMarch,
  localHeatOrCold,
  lyingSmallKneeHug,
  marchInPlace,
  mcgillCurlUp,
  mindfulStairClimb,
  movementBreak,
  objectLiftPractice,
  oneArmSupportedRow,
  oneLegStand,
  openBook,
  ownSport,
  pallofHold,
  pallofPress,
  passiveHangMixed,
  passiveHangPronated,
  passiveHangSupinated,
  pelvicFloorHolds,
  pelvicFloorQuick,
  pelvicTilt,
  pilatesSession,
  poolWalking,
  proneCobra,
  pronePressUp,
  pullUp,
  pushUp,
  quadrupedHipExtension,
  quadrupedRocking,
  relief9090,
  reverseHyper,
  scapularRetraction,
  seatedAnkleCircles,
  seatedBackPress,
  seatedCatCow,
  seatedChairPress,
  seatedChestOpener,
  seatedChestPressBand,
  seatedDiaphragmaticBreathing,
  seatedFigureFour,
  seatedHamstringStretch,
  seatedHandPress,
  seatedHipAbductionBand,
  seatedHipFlexorStretch,
  seatedHipHinge,
  seatedLeanBack,
  seatedLegExtension,
  seatedMarch,
  seatedOverheadReach,
  seatedPallofPress,
  seatedSlumpSlider,
  seatedSmallArch,
  seatedSmallRound,
  seatedSuitcaseHold,
  seatedThoracicExtension,
  seatedThoracicRotation,
  seatedWeightShift,
  sideLyingHipAbduction,
  sideLyingQuadStretch,
  sidePlank,
  sidePlankKnees,
  sidePlankWall,
  singleKneeToChest,
  singleLegGluteBridge,
  sitToStand,
  sittingSetup,
  sleepSetup,
  slumpTensioner,
  smallProneChestLift,
  sphinx,
  splitSquat,
  standingHipAbduction,
  standingHipExtension,
  standingHipFlexorStretch,
  standingSetup,
  standingSmallArch,
  standingWallBackPress,
  stationaryCycling,
  stepUp,
  stickRollLegs,
  suitcaseCarry,
  suitcaseDeadlift,
  suitcaseHold,
  superman,
  supineFigureFour,
  supineHamstringStrapStretch,
  supineSciaticSlider,
  supportedHang,
  supportedOneLegStand,
  supportedSplitSquat,
  taiChi,
  tallPostureDrill,
  tandemStand,
  thoracicExtensionRoller,
  toeSlide,
  toeTouchRetest,
  towelRow,
  tricepsKickback,
  walkingGaitDrill,
  walkingLunge,
  wallAngel,
  wallBallParaspinal,
  wallPlank,
  wallPostureReset,
  wallPushUp,
  weightShifts,
  wheelchairPush,
  xBandWalk,
] as const satisfies readonly Exercise[];

export type LibraryId = (typeof exercises)[number]['id'];
