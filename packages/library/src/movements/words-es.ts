// Written by `npm run figures -- index` from the files in ../../movements.
import abWheelRollout from '../../movements/es/ab-wheel-rollout.json' with { type: 'json' };
import abdominalBrace from '../../movements/es/abdominal-brace.json' with { type: 'json' };
import abdominalDrawingIn from '../../movements/es/abdominal-drawing-in.json' with { type: 'json' };
import activeHang from '../../movements/es/active-hang.json' with { type: 'json' };
import airSquat from '../../movements/es/air-squat.json' with { type: 'json' };
import alternatingSuperman from '../../movements/es/alternating-superman.json' with { type: 'json' };
import armBike from '../../movements/es/arm-bike.json' with { type: 'json' };
import assistedPullUp from '../../movements/es/assisted-pull-up.json' with { type: 'json' };
import backExtensionBench from '../../movements/es/back-extension-bench.json' with { type: 'json' };
import backpackRow from '../../movements/es/backpack-row.json' with { type: 'json' };
import ballCalf from '../../movements/es/ball-calf.json' with { type: 'json' };
import ballFootArch from '../../movements/es/ball-foot-arch.json' with { type: 'json' };
import ballMidScapula from '../../movements/es/ball-mid-scapula.json' with { type: 'json' };
import ballRollout from '../../movements/es/ball-rollout.json' with { type: 'json' };
import ballUpperGlute from '../../movements/es/ball-upper-glute.json' with { type: 'json' };
import bandLatPulldown from '../../movements/es/band-lat-pulldown.json' with { type: 'json' };
import bandPullApart from '../../movements/es/band-pull-apart.json' with { type: 'json' };
import bandSeatedRow from '../../movements/es/band-seated-row.json' with { type: 'json' };
import barbellBackSquat from '../../movements/es/barbell-back-squat.json' with { type: 'json' };
import barbellHipThrust from '../../movements/es/barbell-hip-thrust.json' with { type: 'json' };
import bentOverLateralRaise from '../../movements/es/bent-over-lateral-raise.json' with { type: 'json' };
import bentOverRow from '../../movements/es/bent-over-row.json' with { type: 'json' };
import bicepsCurl from '../../movements/es/biceps-curl.json' with { type: 'json' };
import bicycleCrunch from '../../movements/es/bicycle-crunch.json' with { type: 'json' };
import birdDog from '../../movements/es/bird-dog.json' with { type: 'json' };
import birdDogLegSlide from '../../movements/es/bird-dog-leg-slide.json' with { type: 'json' };
import bodyScanRelaxation from '../../movements/es/body-scan-relaxation.json' with { type: 'json' };
import boxSquat from '../../movements/es/box-squat.json' with { type: 'json' };
import bridgeMarch from '../../movements/es/bridge-march.json' with { type: 'json' };
import cableChop from '../../movements/es/cable-chop.json' with { type: 'json' };
import cableLift from '../../movements/es/cable-lift.json' with { type: 'json' };
import cableSeatedRow from '../../movements/es/cable-seated-row.json' with { type: 'json' };
import calfStretch from '../../movements/es/calf-stretch.json' with { type: 'json' };
import catCow from '../../movements/es/cat-cow.json' with { type: 'json' };
import catCowRotation from '../../movements/es/cat-cow-rotation.json' with { type: 'json' };
import chestSupportedRow from '../../movements/es/chest-supported-row.json' with { type: 'json' };
import childsPose from '../../movements/es/childs-pose.json' with { type: 'json' };
import chinTuck from '../../movements/es/chin-tuck.json' with { type: 'json' };
import chinUp from '../../movements/es/chin-up.json' with { type: 'json' };
import clamshell from '../../movements/es/clamshell.json' with { type: 'json' };
import cobraStretch from '../../movements/es/cobra-stretch.json' with { type: 'json' };
import contrastShower from '../../movements/es/contrast-shower.json' with { type: 'json' };
import crossBodyKneePress from '../../movements/es/cross-body-knee-press.json' with { type: 'json' };
import crossedAnkleCurlUp from '../../movements/es/crossed-ankle-curl-up.json' with { type: 'json' };
import crunch from '../../movements/es/crunch.json' with { type: 'json' };
import deadBug from '../../movements/es/dead-bug.json' with { type: 'json' };
import deadBugBand from '../../movements/es/dead-bug-band.json' with { type: 'json' };
import deadBugToeTap from '../../movements/es/dead-bug-toe-tap.json' with { type: 'json' };
import deadlift from '../../movements/es/deadlift.json' with { type: 'json' };
import diaphragmaticBreathing from '../../movements/es/diaphragmatic-breathing.json' with { type: 'json' };
import doorwayChestStretch from '../../movements/es/doorway-chest-stretch.json' with { type: 'json' };
import doorwaySquat from '../../movements/es/doorway-squat.json' with { type: 'json' };
import elevatedKettlebellDeadlift from '../../movements/es/elevated-kettlebell-deadlift.json' with { type: 'json' };
import farmersCarry from '../../movements/es/farmers-carry.json' with { type: 'json' };
import farmersHold from '../../movements/es/farmers-hold.json' with { type: 'json' };
import fireHydrant from '../../movements/es/fire-hydrant.json' with { type: 'json' };
import foamRollAdductors from '../../movements/es/foam-roll-adductors.json' with { type: 'json' };
import foamRollCalves from '../../movements/es/foam-roll-calves.json' with { type: 'json' };
import foamRollGlutes from '../../movements/es/foam-roll-glutes.json' with { type: 'json' };
import foamRollHamstrings from '../../movements/es/foam-roll-hamstrings.json' with { type: 'json' };
import foamRollHipFlexors from '../../movements/es/foam-roll-hip-flexors.json' with { type: 'json' };
import foamRollItBand from '../../movements/es/foam-roll-it-band.json' with { type: 'json' };
import foamRollLats from '../../movements/es/foam-roll-lats.json' with { type: 'json' };
import foamRollPecs from '../../movements/es/foam-roll-pecs.json' with { type: 'json' };
import foamRollQuads from '../../movements/es/foam-roll-quads.json' with { type: 'json' };
import foamRollUpperBack from '../../movements/es/foam-roll-upper-back.json' with { type: 'json' };
import footwearCheck from '../../movements/es/footwear-check.json' with { type: 'json' };
import forearmBirdDog from '../../movements/es/forearm-bird-dog.json' with { type: 'json' };
import forwardLunge from '../../movements/es/forward-lunge.json' with { type: 'json' };
import frontPlank from '../../movements/es/front-plank.json' with { type: 'json' };
import frontRaise from '../../movements/es/front-raise.json' with { type: 'json' };
import gardeningWithForm from '../../movements/es/gardening-with-form.json' with { type: 'json' };
import gentleYoga from '../../movements/es/gentle-yoga.json' with { type: 'json' };
import gluteBridge from '../../movements/es/glute-bridge.json' with { type: 'json' };
import gluteSqueeze from '../../movements/es/glute-squeeze.json' with { type: 'json' };
import gobletSquat from '../../movements/es/goblet-squat.json' with { type: 'json' };
import golfersLift from '../../movements/es/golfers-lift.json' with { type: 'json' };
import goodMorning from '../../movements/es/good-morning.json' with { type: 'json' };
import gradedForwardBend from '../../movements/es/graded-forward-bend.json' with { type: 'json' };
import gradedWalking from '../../movements/es/graded-walking.json' with { type: 'json' };
import halfKneelingHipFlexorStretch from '../../movements/es/half-kneeling-hip-flexor-stretch.json' with { type: 'json' };
import halfKneelingPallofPress from '../../movements/es/half-kneeling-pallof-press.json' with { type: 'json' };
import hamstringContractRelax from '../../movements/es/hamstring-contract-relax.json' with { type: 'json' };
import heelRaises from '../../movements/es/heel-raises.json' with { type: 'json' };
import heelSlide from '../../movements/es/heel-slide.json' with { type: 'json' };
import highKneeMarch from '../../movements/es/high-knee-march.json' with { type: 'json' };
import hip9090Switch from '../../movements/es/hip-90-90-switch.json' with { type: 'json' };
import hipFlexorRotationStretch from '../../movements/es/hip-flexor-rotation-stretch.json' with { type: 'json' };
import hipHingeDowel from '../../movements/es/hip-hinge-dowel.json' with { type: 'json' };
import hipThrust from '../../movements/es/hip-thrust.json' with { type: 'json' };
import hookLyingMarch from '../../movements/es/hook-lying-march.json' with { type: 'json' };
import inBedBackPress from '../../movements/es/in-bed-back-press.json' with { type: 'json' };
import inclinePlank from '../../movements/es/incline-plank.json' with { type: 'json' };
import inclinePushUp from '../../movements/es/incline-push-up.json' with { type: 'json' };
import invertedRow from '../../movements/es/inverted-row.json' with { type: 'json' };
import jugCarry from '../../movements/es/jug-carry.json' with { type: 'json' };
import kneeDropFeetDown from '../../movements/es/knee-drop-feet-down.json' with { type: 'json' };
import kneeDropFeetUp from '../../movements/es/knee-drop-feet-up.json' with { type: 'json' };
import kneePlank from '../../movements/es/knee-plank.json' with { type: 'json' };
import kneeToWallAnkle from '../../movements/es/knee-to-wall-ankle.json' with { type: 'json' };
import latPulldown from '../../movements/es/lat-pulldown.json' with { type: 'json' };
import lateralBandWalk from '../../movements/es/lateral-band-walk.json' with { type: 'json' };
import laundryBasketLift from '../../movements/es/laundry-basket-lift.json' with { type: 'json' };
import loadedMarch from '../../movements/es/loaded-march.json' with { type: 'json' };
import localHeatOrCold from '../../movements/es/local-heat-or-cold.json' with { type: 'json' };
import lyingSmallKneeHug from '../../movements/es/lying-small-knee-hug.json' with { type: 'json' };
import marchInPlace from '../../movements/es/march-in-place.json' with { type: 'json' };
import mcgillCurlUp from '../../movements/es/mcgill-curl-up.json' with { type: 'json' };
import mindfulStairClimb from '../../movements/es/mindful-stair-climb.json' with { type: 'json' };
import movementBreak from '../../movements/es/movement-break.json' with { type: 'json' };
import objectLiftPractice from '../../movements/es/object-lift-practice.json' with { type: 'json' };
import oneArmSupportedRow from '../../movements/es/one-arm-supported-row.json' with { type: 'json' };
import oneLegStand from '../../movements/es/one-leg-stand.json' with { type: 'json' };
import openBook from '../../movements/es/open-book.json' with { type: 'json' };
import ownSport from '../../movements/es/own-sport.json' with { type: 'json' };
import pallofHold from '../../movements/es/pallof-hold.json' with { type: 'json' };
import pallofPress from '../../movements/es/pallof-press.json' with { type: 'json' };
import passiveHangMixed from '../../movements/es/passive-hang-mixed.json' with { type: 'json' };
import passiveHangPronated from '../../movements/es/passive-hang-pronated.json' with { type: 'json' };
import passiveHangSupinated from '../../movements/es/passive-hang-supinated.json' with { type: 'json' };
import pelvicFloorHolds from '../../movements/es/pelvic-floor-holds.json' with { type: 'json' };
import pelvicFloorQuick from '../../movements/es/pelvic-floor-quick.json' with { type: 'json' };
import pelvicTilt from '../../movements/es/pelvic-tilt.json' with { type: 'json' };
import pilatesSession from '../../movements/es/pilates-session.json' with { type: 'json' };
import poolWalking from '../../movements/es/pool-walking.json' with { type: 'json' };
import proneCobra from '../../movements/es/prone-cobra.json' with { type: 'json' };
import pronePressUp from '../../movements/es/prone-press-up.json' with { type: 'json' };
import pullUp from '../../movements/es/pull-up.json' with { type: 'json' };
import pushUp from '../../movements/es/push-up.json' with { type: 'json' };
import quadrupedHipExtension from '../../movements/es/quadruped-hip-extension.json' with { type: 'json' };
import quadrupedRocking from '../../movements/es/quadruped-rocking.json' with { type: 'json' };
import relief9090 from '../../movements/es/relief-90-90.json' with { type: 'json' };
import reverseHyper from '../../movements/es/reverse-hyper.json' with { type: 'json' };
import scapularRetraction from '../../movements/es/scapular-retraction.json' with { type: 'json' };
import seatedAnkleCircles from '../../movements/es/seated-ankle-circles.json' with { type: 'json' };
import seatedBackPress from '../../movements/es/seated-back-press.json' with { type: 'json' };
import seatedCatCow from '../../movements/es/seated-cat-cow.json' with { type: 'json' };
import seatedChairPress from '../../movements/es/seated-chair-press.json' with { type: 'json' };
import seatedChestOpener from '../../movements/es/seated-chest-opener.json' with { type: 'json' };
import seatedChestPressBand from '../../movements/es/seated-chest-press-band.json' with { type: 'json' };
import seatedDiaphragmaticBreathing from '../../movements/es/seated-diaphragmatic-breathing.json' with { type: 'json' };
import seatedFigureFour from '../../movements/es/seated-figure-four.json' with { type: 'json' };
import seatedHamstringStretch from '../../movements/es/seated-hamstring-stretch.json' with { type: 'json' };
import seatedHandPress from '../../movements/es/seated-hand-press.json' with { type: 'json' };
import seatedHipAbductionBand from '../../movements/es/seated-hip-abduction-band.json' with { type: 'json' };
import seatedHipFlexorStretch from '../../movements/es/seated-hip-flexor-stretch.json' with { type: 'json' };
import seatedHipHinge from '../../movements/es/seated-hip-hinge.json' with { type: 'json' };
import seatedLeanBack from '../../movements/es/seated-lean-back.json' with { type: 'json' };
import seatedLegExtension from '../../movements/es/seated-leg-extension.json' with { type: 'json' };
import seatedMarch from '../../movements/es/seated-march.json' with { type: 'json' };
import seatedOverheadReach from '../../movements/es/seated-overhead-reach.json' with { type: 'json' };
import seatedPallofPress from '../../movements/es/seated-pallof-press.json' with { type: 'json' };
import seatedSlumpSlider from '../../movements/es/seated-slump-slider.json' with { type: 'json' };
import seatedSmallArch from '../../movements/es/seated-small-arch.json' with { type: 'json' };
import seatedSmallRound from '../../movements/es/seated-small-round.json' with { type: 'json' };
import seatedSuitcaseHold from '../../movements/es/seated-suitcase-hold.json' with { type: 'json' };
import seatedThoracicExtension from '../../movements/es/seated-thoracic-extension.json' with { type: 'json' };
import seatedThoracicRotation from '../../movements/es/seated-thoracic-rotation.json' with { type: 'json' };
import seatedWeightShift from '../../movements/es/seated-weight-shift.json' with { type: 'json' };
import sideLyingHipAbduction from '../../movements/es/side-lying-hip-abduction.json' with { type: 'json' };
import sideLyingQuadStretch from '../../movements/es/side-lying-quad-stretch.json' with { type: 'json' };
import sidePlank from '../../movements/es/side-plank.json' with { type: 'json' };
import sidePlankKnees from '../../movements/es/side-plank-knees.json' with { type: 'json' };
import sidePlankWall from '../../movements/es/side-plank-wall.json' with { type: 'json' };
import singleKneeToChest from '../../movements/es/single-knee-to-chest.json' with { type: 'json' };
import singleLegGluteBridge from '../../movements/es/single-leg-glute-bridge.json' with { type: 'json' };
import sitToStand from '../../movements/es/sit-to-stand.json' with { type: 'json' };
import sittingSetup from '../../movements/es/sitting-setup.json' with { type: 'json' };
import sleepSetup from '../../movements/es/sleep-setup.json' with { type: 'json' };
import slumpTensioner from '../../movements/es/slump-tensioner.json' with { type: 'json' };
import smallProneChestLift from '../../movements/es/small-prone-chest-lift.json' with { type: 'json' };
import sphinx from '../../movements/es/sphinx.json' with { type: 'json' };
import splitSquat from '../../movements/es/split-squat.json' with { type: 'json' };
import standingHipAbduction from '../../movements/es/standing-hip-abduction.json' with { type: 'json' };
import standingHipExtension from '../../movements/es/standing-hip-extension.json' with { type: 'json' };
import standingHipFlexorStretch from '../../movements/es/standing-hip-flexor-stretch.json' with { type: 'json' };
import standingSetup from '../../movements/es/standing-setup.json' with { type: 'json' };
import standingSmallArch from '../../movements/es/standing-small-arch.json' with { type: 'json' };
import standingWallBackPress from '../../movements/es/standing-wall-back-press.json' with { type: 'json' };
import stationaryCycling from '../../movements/es/stationary-cycling.json' with { type: 'json' };
import stepUp from '../../movements/es/step-up.json' with { type: 'json' };
import stickRollLegs from '../../movements/es/stick-roll-legs.json' with { type: 'json' };
import suitcaseCarry from '../../movements/es/suitcase-carry.json' with { type: 'json' };
import suitcaseDeadlift from '../../movements/es/suitcase-deadlift.json' with { type: 'json' };
import suitcaseHold from '../../movements/es/suitcase-hold.json' with { type: 'json' };
import superman from '../../movements/es/superman.json' with { type: 'json' };
import supineFigureFour from '../../movements/es/supine-figure-four.json' with { type: 'json' };
import supineHamstringStrapStretch from '../../movements/es/supine-hamstring-strap-stretch.json' with { type: 'json' };
import supineSciaticSlider from '../../movements/es/supine-sciatic-slider.json' with { type: 'json' };
import supportedHang from '../../movements/es/supported-hang.json' with { type: 'json' };
import supportedOneLegStand from '../../movements/es/supported-one-leg-stand.json' with { type: 'json' };
import supportedSplitSquat from '../../movements/es/supported-split-squat.json' with { type: 'json' };
import taiChi from '../../movements/es/tai-chi.json' with { type: 'json' };
import tallPostureDrill from '../../movements/es/tall-posture-drill.json' with { type: 'json' };
import tandemStand from '../../movements/es/tandem-stand.json' with { type: 'json' };
import testT1 from '../../movements/es/test-t1.json' with { type: 'json' };
import testT10 from '../../movements/es/test-t10.json' with { type: 'json' };
import testT11 from '../../movements/es/test-t11.json' with { type: 'json' };
import testT12 from '../../movements/es/test-t12.json' with { type: 'json' };
import testT13 from '../../movements/es/test-t13.json' with { type: 'json' };
import testT2 from '../../movements/es/test-t2.json' with { type: 'json' };
import testT3 from '../../movements/es/test-t3.json' with { type: 'json' };
import testT4 from '../../movements/es/test-t4.json' with { type: 'json' };
import testT5 from '../../movements/es/test-t5.json' with { type: 'json' };
import testT6 from '../../movements/es/test-t6.json' with { type: 'json' };
import testT7 from '../../movements/es/test-t7.json' with { type: 'json' };
import testT8 from '../../movements/es/test-t8.json' with { type: 'json' };
import testT9 from '../../movements/es/test-t9.json' with { type: 'json' };
import thoracicExtensionRoller from '../../movements/es/thoracic-extension-roller.json' with { type: 'json' };
import toeSlide from '../../movements/es/toe-slide.json' with { type: 'json' };
import toeTouchRetest from '../../movements/es/toe-touch-retest.json' with { type: 'json' };
import towelRow from '../../movements/es/towel-row.json' with { type: 'json' };
import tricepsKickback from '../../movements/es/triceps-kickback.json' with { type: 'json' };
import walkingGaitDrill from '../../movements/es/walking-gait-drill.json' with { type: 'json' };
import walkingLunge from '../../movements/es/walking-lunge.json' with { type: 'json' };
import wallAngel from '../../movements/es/wall-angel.json' with { type: 'json' };
import wallBallParaspinal from '../../movements/es/wall-ball-paraspinal.json' with { type: 'json' };
import wallPlank from '../../movements/es/wall-plank.json' with { type: 'json' };
import wallPostureReset from '../../movements/es/wall-posture-reset.json' with { type: 'json' };
import wallPushUp from '../../movements/es/wall-push-up.json' with { type: 'json' };
import weightShifts from '../../movements/es/weight-shifts.json' with { type: 'json' };
import wheelchairPush from '../../movements/es/wheelchair-push.json' with { type: 'json' };
import xBandWalk from '../../movements/es/x-band-walk.json' with { type: 'json' };

export const movementWordFiles: unknown = {
  'ab-wheel-rollout': abWheelRollout,
  'abdominal-brace': abdominalBrace,
  'abdominal-drawing-in': abdominalDrawingIn,
  'active-hang': activeHang,
  'air-squat': airSquat,
  'alternating-superman': alternatingSuperman,
  'arm-bike': armBike,
  'assisted-pull-up': assistedPullUp,
  'back-extension-bench': backExtensionBench,
  'backpack-row': backpackRow,
  'ball-calf': ballCalf,
  'ball-foot-arch': ballFootArch,
  'ball-mid-scapula': ballMidScapula,
  'ball-rollout': ballRollout,
  'ball-upper-glute': ballUpperGlute,
  'band-lat-pulldown': bandLatPulldown,
  'band-pull-apart': bandPullApart,
  'band-seated-row': bandSeatedRow,
  'barbell-back-squat': barbellBackSquat,
  'barbell-hip-thrust': barbellHipThrust,
  'bent-over-lateral-raise': bentOverLateralRaise,
  'bent-over-row': bentOverRow,
  'biceps-curl': bicepsCurl,
  'bicycle-crunch': bicycleCrunch,
  'bird-dog': birdDog,
  'bird-dog-leg-slide': birdDogLegSlide,
  'body-scan-relaxation': bodyScanRelaxation,
  'box-squat': boxSquat,
  'bridge-march': bridgeMarch,
  'cable-chop': cableChop,
  'cable-lift': cableLift,
  'cable-seated-row': cableSeatedRow,
  'calf-stretch': calfStretch,
  'cat-cow': catCow,
  'cat-cow-rotation': catCowRotation,
  'chest-supported-row': chestSupportedRow,
  'childs-pose': childsPose,
  'chin-tuck': chinTuck,
  'chin-up': chinUp,
  clamshell,
  'cobra-stretch': cobraStretch,
  'contrast-shower': contrastShower,
  'cross-body-knee-press': crossBodyKneePress,
  'crossed-ankle-curl-up': crossedAnkleCurlUp,
  crunch,
  'dead-bug': deadBug,
  'dead-bug-band': deadBugBand,
  'dead-bug-toe-tap': deadBugToeTap,
  deadlift,
  'diaphragmatic-breathing': diaphragmaticBreathing,
  'doorway-chest-stretch': doorwayChestStretch,
  'doorway-squat': doorwaySquat,
  'elevated-kettlebell-deadlift': elevatedKettlebellDeadlift,
  'farmers-carry': farmersCarry,
  'farmers-hold': farmersHold,
  'fire-hydrant': fireHydrant,
  'foam-roll-adductors': foamRollAdductors,
  'foam-roll-calves': foamRollCalves,
  'foam-roll-glutes': foamRollGlutes,
  'foam-roll-hamstrings': foamRollHamstrings,
  'foam-roll-hip-flexors': foamRollHipFlexors,
  'foam-roll-it-band': foamRollItBand,
  'foam-roll-lats': foamRollLats,
  'foam-roll-pecs': foamRollPecs,
  'foam-roll-quads': foamRollQuads,
  'foam-roll-upper-back': foamRollUpperBack,
  'footwear-check': footwearCheck,
  'forearm-bird-dog': forearmBirdDog,
  'forward-lunge': forwardLunge,
  'front-plank': frontPlank,
  'front-raise': frontRaise,
  'gardening-with-form': gardeningWithForm,
  'gentle-yoga': gentleYoga,
  'glute-bridge': gluteBridge,
  'glute-squeeze': gluteSqueeze,
  'goblet-squat': gobletSquat,
  'golfers-lift': golfersLift,
  'good-morning': goodMorning,
  'graded-forward-bend': gradedForwardBend,
  'graded-walking': gradedWalking,
  'half-kneeling-hip-flexor-stretch': halfKneelingHipFlexorStretch,
  'half-kneeling-pallof-press': halfKneelingPallofPress,
  'hamstring-contract-relax': hamstringContractRelax,
  'heel-raises': heelRaises,
  'heel-slide': heelSlide,
  'high-knee-march': highKneeMarch,
  'hip-90-90-switch': hip9090Switch,
  'hip-flexor-rotation-stretch': hipFlexorRotationStretch,
  'hip-hinge-dowel': hipHingeDowel,
  'hip-thrust': hipThrust,
  'hook-lying-march': hookLyingMarch,
  'in-bed-back-press': inBedBackPress,
  'incline-plank': inclinePlank,
  'incline-push-up': inclinePushUp,
  'inverted-row': invertedRow,
  'jug-carry': jugCarry,
  'knee-drop-feet-down': kneeDropFeetDown,
  'knee-drop-feet-up': kneeDropFeetUp,
  'knee-plank': kneePlank,
  'knee-to-wall-ankle': kneeToWallAnkle,
  'lat-pulldown': latPulldown,
  'lateral-band-walk': lateralBandWalk,
  'laundry-basket-lift': laundryBasketLift,
  'loaded-march': loadedMarch,
  'local-heat-or-cold': localHeatOrCold,
  'lying-small-knee-hug': lyingSmallKneeHug,
  'march-in-place': marchInPlace,
  'mcgill-curl-up': mcgillCurlUp,
  'mindful-stair-climb': mindfulStairClimb,
  'movement-break': movementBreak,
  'object-lift-practice': objectLiftPractice,
  'one-arm-supported-row': oneArmSupportedRow,
  'one-leg-stand': oneLegStand,
  'open-book': openBook,
  'own-sport': ownSport,
  'pallof-hold': pallofHold,
  'pallof-press': pallofPress,
  'passive-hang-mixed': passiveHangMixed,
  'passive-hang-pronated': passiveHangPronated,
  'passive-hang-supinated': passiveHangSupinated,
  'pelvic-floor-holds': pelvicFloorHolds,
  'pelvic-floor-quick': pelvicFloorQuick,
  'pelvic-tilt': pelvicTilt,
  'pilates-session': pilatesSession,
  'pool-walking': poolWalking,
  'prone-cobra': proneCobra,
  'prone-press-up': pronePressUp,
  'pull-up': pullUp,
  'push-up': pushUp,
  'quadruped-hip-extension': quadrupedHipExtension,
  'quadruped-rocking': quadrupedRocking,
  'relief-90-90': relief9090,
  'reverse-hyper': reverseHyper,
  'scapular-retraction': scapularRetraction,
  'seated-ankle-circles': seatedAnkleCircles,
  'seated-back-press': seatedBackPress,
  'seated-cat-cow': seatedCatCow,
  'seated-chair-press': seatedChairPress,
  'seated-chest-opener': seatedChestOpener,
  'seated-chest-press-band': seatedChestPressBand,
  'seated-diaphragmatic-breathing': seatedDiaphragmaticBreathing,
  'seated-figure-four': seatedFigureFour,
  'seated-hamstring-stretch': seatedHamstringStretch,
  'seated-hand-press': seatedHandPress,
  'seated-hip-abduction-band': seatedHipAbductionBand,
  'seated-hip-flexor-stretch': seatedHipFlexorStretch,
  'seated-hip-hinge': seatedHipHinge,
  'seated-lean-back': seatedLeanBack,
  'seated-leg-extension': seatedLegExtension,
  'seated-march': seatedMarch,
  'seated-overhead-reach': seatedOverheadReach,
  'seated-pallof-press': seatedPallofPress,
  'seated-slump-slider': seatedSlumpSlider,
  'seated-small-arch': seatedSmallArch,
  'seated-small-round': seatedSmallRound,
  'seated-suitcase-hold': seatedSuitcaseHold,
  'seated-thoracic-extension': seatedThoracicExtension,
  'seated-thoracic-rotation': seatedThoracicRotation,
  'seated-weight-shift': seatedWeightShift,
  'side-lying-hip-abduction': sideLyingHipAbduction,
  'side-lying-quad-stretch': sideLyingQuadStretch,
  'side-plank': sidePlank,
  'side-plank-knees': sidePlankKnees,
  'side-plank-wall': sidePlankWall,
  'single-knee-to-chest': singleKneeToChest,
  'single-leg-glute-bridge': singleLegGluteBridge,
  'sit-to-stand': sitToStand,
  'sitting-setup': sittingSetup,
  'sleep-setup': sleepSetup,
  'slump-tensioner': slumpTensioner,
  'small-prone-chest-lift': smallProneChestLift,
  sphinx,
  'split-squat': splitSquat,
  'standing-hip-abduction': standingHipAbduction,
  'standing-hip-extension': standingHipExtension,
  'standing-hip-flexor-stretch': standingHipFlexorStretch,
  'standing-setup': standingSetup,
  'standing-small-arch': standingSmallArch,
  'standing-wall-back-press': standingWallBackPress,
  'stationary-cycling': stationaryCycling,
  'step-up': stepUp,
  'stick-roll-legs': stickRollLegs,
  'suitcase-carry': suitcaseCarry,
  'suitcase-deadlift': suitcaseDeadlift,
  'suitcase-hold': suitcaseHold,
  superman,
  'supine-figure-four': supineFigureFour,
  'supine-hamstring-strap-stretch': supineHamstringStrapStretch,
  'supine-sciatic-slider': supineSciaticSlider,
  'supported-hang': supportedHang,
  'supported-one-leg-stand': supportedOneLegStand,
  'supported-split-squat': supportedSplitSquat,
  'tai-chi': taiChi,
  'tall-posture-drill': tallPostureDrill,
  'tandem-stand': tandemStand,
  'test-t1': testT1,
  'test-t10': testT10,
  'test-t11': testT11,
  'test-t12': testT12,
  'test-t13': testT13,
  'test-t2': testT2,
  'test-t3': testT3,
  'test-t4': testT4,
  'test-t5': testT5,
  'test-t6': testT6,
  'test-t7': testT7,
  'test-t8': testT8,
  'test-t9': testT9,
  'thoracic-extension-roller': thoracicExtensionRoller,
  'toe-slide': toeSlide,
  'toe-touch-retest': toeTouchRetest,
  'towel-row': towelRow,
  'triceps-kickback': tricepsKickback,
  'walking-gait-drill': walkingGaitDrill,
  'walking-lunge': walkingLunge,
  'wall-angel': wallAngel,
  'wall-ball-paraspinal': wallBallParaspinal,
  'wall-plank': wallPlank,
  'wall-posture-reset': wallPostureReset,
  'wall-push-up': wallPushUp,
  'weight-shifts': weightShifts,
  'wheelchair-push': wheelchairPush,
  'x-band-walk': xBandWalk,
};
