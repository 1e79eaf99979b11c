// Written by `npm run figures -- index` from the files in ../../movements.
import abWheelRollout from '../../movements/de/ab-wheel-rollout.json' with { type: 'json' };
import abdominalBrace from '../../movements/de/abdominal-brace.json' with { type: 'json' };
import abdominalDrawingIn from '../../movements/de/abdominal-drawing-in.json' with { type: 'json' };
import activeHang from '../../movements/de/active-hang.json' with { type: 'json' };
import airSquat from '../../movements/de/air-squat.json' with { type: 'json' };
import alternatingSuperman from '../../movements/de/alternating-superman.json' with { type: 'json' };
import armBike from '../../movements/de/arm-bike.json' with { type: 'json' };
import assistedPullUp from '../../movements/de/assisted-pull-up.json' with { type: 'json' };
import backExtensionBench from '../../movements/de/back-extension-bench.json' with { type: 'json' };
import backpackRow from '../../movements/de/backpack-row.json' with { type: 'json' };
import ballCalf from '../../movements/de/ball-calf.json' with { type: 'json' };
import ballFootArch from '../../movements/de/ball-foot-arch.json' with { type: 'json' };
import ballMidScapula from '../../movements/de/ball-mid-scapula.json' with { type: 'json' };
import ballRollout from '../../movements/de/ball-rollout.json' with { type: 'json' };
import ballUpperGlute from '../../movements/de/ball-upper-glute.json' with { type: 'json' };
import bandLatPulldown from '../../movements/de/band-lat-pulldown.json' with { type: 'json' };
import bandPullApart from '../../movements/de/band-pull-apart.json' with { type: 'json' };
import bandSeatedRow from '../../movements/de/band-seated-row.json' with { type: 'json' };
import barbellBackSquat from '../../movements/de/barbell-back-squat.json' with { type: 'json' };
import barbellHipThrust from '../../movements/de/barbell-hip-thrust.json' with { type: 'json' };
import bentOverLateralRaise from '../../movements/de/bent-over-lateral-raise.json' with { type: 'json' };
import bentOverRow from '../../movements/de/bent-over-row.json' with { type: 'json' };
import bicepsCurl from '../../movements/de/biceps-curl.json' with { type: 'json' };
import bicycleCrunch from '../../movements/de/bicycle-crunch.json' with { type: 'json' };
import birdDog from '../../movements/de/bird-dog.json' with { type: 'json' };
import birdDogLegSlide from '../../movements/de/bird-dog-leg-slide.json' with { type: 'json' };
import bodyScanRelaxation from '../../movements/de/body-scan-relaxation.json' with { type: 'json' };
import boxSquat from '../../movements/de/box-squat.json' with { type: 'json' };
import bridgeMarch from '../../movements/de/bridge-march.json' with { type: 'json' };
import cableChop from '../../movements/de/cable-chop.json' with { type: 'json' };
import cableLift from '../../movements/de/cable-lift.json' with { type: 'json' };
import cableSeatedRow from '../../movements/de/cable-seated-row.json' with { type: 'json' };
import calfStretch from '../../movements/de/calf-stretch.json' with { type: 'json' };
import catCow from '../../movements/de/cat-cow.json' with { type: 'json' };
import catCowRotation from '../../movements/de/cat-cow-rotation.json' with { type: 'json' };
import chestSupportedRow from '../../movements/de/chest-supported-row.json' with { type: 'json' };
import childsPose from '../../movements/de/childs-pose.json' with { type: 'json' };
import chinTuck from '../../movements/de/chin-tuck.json' with { type: 'json' };
import chinUp from '../../movements/de/chin-up.json' with { type: 'json' };
import clamshell from '../../movements/de/clamshell.json' with { type: 'json' };
import cobraStretch from '../../movements/de/cobra-stretch.json' with { type: 'json' };
import contrastShower from '../../movements/de/contrast-shower.json' with { type: 'json' };
import crossBodyKneePress from '../../movements/de/cross-body-knee-press.json' with { type: 'json' };
import crossedAnkleCurlUp from '../../movements/de/crossed-ankle-curl-up.json' with { type: 'json' };
import crunch from '../../movements/de/crunch.json' with { type: 'json' };
import deadBug from '../../movements/de/dead-bug.json' with { type: 'json' };
import deadBugBand from '../../movements/de/dead-bug-band.json' with { type: 'json' };
import deadBugToeTap from '../../movements/de/dead-bug-toe-tap.json' with { type: 'json' };
import deadlift from '../../movements/de/deadlift.json' with { type: 'json' };
import diaphragmaticBreathing from '../../movements/de/diaphragmatic-breathing.json' with { type: 'json' };
import doorwayChestStretch from '../../movements/de/doorway-chest-stretch.json' with { type: 'json' };
import doorwaySquat from '../../movements/de/doorway-squat.json' with { type: 'json' };
import elevatedKettlebellDeadlift from '../../movements/de/elevated-kettlebell-deadlift.json' with { type: 'json' };
import farmersCarry from '../../movements/de/farmers-carry.json' with { type: 'json' };
import farmersHold from '../../movements/de/farmers-hold.json' with { type: 'json' };
import fireHydrant from '../../movements/de/fire-hydrant.json' with { type: 'json' };
import foamRollAdductors from '../../movements/de/foam-roll-adductors.json' with { type: 'json' };
import foamRollCalves from '../../movements/de/foam-roll-calves.json' with { type: 'json' };
import foamRollGlutes from '../../movements/de/foam-roll-glutes.json' with { type: 'json' };
import foamRollHamstrings from '../../movements/de/foam-roll-hamstrings.json' with { type: 'json' };
import foamRollHipFlexors from '../../movements/de/foam-roll-hip-flexors.json' with { type: 'json' };
import foamRollItBand from '../../movements/de/foam-roll-it-band.json' with { type: 'json' };
import foamRollLats from '../../movements/de/foam-roll-lats.json' with { type: 'json' };
import foamRollPecs from '../../movements/de/foam-roll-pecs.json' with { type: 'json' };
import foamRollQuads from '../../movements/de/foam-roll-quads.json' with { type: 'json' };
import foamRollUpperBack from '../../movements/de/foam-roll-upper-back.json' with { type: 'json' };
import footwearCheck from '../../movements/de/footwear-check.json' with { type: 'json' };
import forearmBirdDog from '../../movements/de/forearm-bird-dog.json' with { type: 'json' };
import forwardLunge from '../../movements/de/forward-lunge.json' with { type: 'json' };
import frontPlank from '../../movements/de/front-plank.json' with { type: 'json' };
import frontRaise from '../../movements/de/front-raise.json' with { type: 'json' };
import gardeningWithForm from '../../movements/de/gardening-with-form.json' with { type: 'json' };
import gentleYoga from '../../movements/de/gentle-yoga.json' with { type: 'json' };
import gluteBridge from '../../movements/de/glute-bridge.json' with { type: 'json' };
import gluteSqueeze from '../../movements/de/glute-squeeze.json' with { type: 'json' };
import gobletSquat from '../../movements/de/goblet-squat.json' with { type: 'json' };
import golfersLift from '../../movements/de/golfers-lift.json' with { type: 'json' };
import goodMorning from '../../movements/de/good-morning.json' with { type: 'json' };
import gradedForwardBend from '../../movements/de/graded-forward-bend.json' with { type: 'json' };
import gradedWalking from '../../movements/de/graded-walking.json' with { type: 'json' };
import halfKneelingHipFlexorStretch from '../../movements/de/half-kneeling-hip-flexor-stretch.json' with { type: 'json' };
import halfKneelingPallofPress from '../../movements/de/half-kneeling-pallof-press.json' with { type: 'json' };
import hamstringContractRelax from '../../movements/de/hamstring-contract-relax.json' with { type: 'json' };
import heelRaises from '../../movements/de/heel-raises.json' with { type: 'json' };
import heelSlide from '../../movements/de/heel-slide.json' with { type: 'json' };
import highKneeMarch from '../../movements/de/high-knee-march.json' with { type: 'json' };
import hip9090Switch from '../../movements/de/hip-90-90-switch.json' with { type: 'json' };
import hipFlexorRotationStretch from '../../movements/de/hip-flexor-rotation-stretch.json' with { type: 'json' };
import hipHingeDowel from '../../movements/de/hip-hinge-dowel.json' with { type: 'json' };
import hipThrust from '../../movements/de/hip-thrust.json' with { type: 'json' };
import hookLyingMarch from '../../movements/de/hook-lying-march.json' with { type: 'json' };
import inBedBackPress from '../../movements/de/in-bed-back-press.json' with { type: 'json' };
import inclinePlank from '../../movements/de/incline-plank.json' with { type: 'json' };
import inclinePushUp from '../../movements/de/incline-push-up.json' with { type: 'json' };
import invertedRow from '../../movements/de/inverted-row.json' with { type: 'json' };
import jugCarry from '../../movements/de/jug-carry.json' with { type: 'json' };
import kneeDropFeetDown from '../../movements/de/knee-drop-feet-down.json' with { type: 'json' };
import kneeDropFeetUp from '../../movements/de/knee-drop-feet-up.json' with { type: 'json' };
import kneePlank from '../../movements/de/knee-plank.json' with { type: 'json' };
import kneeToWallAnkle from '../../movements/de/knee-to-wall-ankle.json' with { type: 'json' };
import latPulldown from '../../movements/de/lat-pulldown.json' with { type: 'json' };
import lateralBandWalk from '../../movements/de/lateral-band-walk.json' with { type: 'json' };
import laundryBasketLift from '../../movements/de/laundry-basket-lift.json' with { type: 'json' };
import loadedMarch from '../../movements/de/loaded-march.json' with { type: 'json' };
import localHeatOrCold from '../../movements/de/local-heat-or-cold.json' with { type: 'json' };
import lyingSmallKneeHug from '../../movements/de/lying-small-knee-hug.json' with { type: 'json' };
import marchInPlace from '../../movements/de/march-in-place.json' with { type: 'json' };
import mcgillCurlUp from '../../movements/de/mcgill-curl-up.json' with { type: 'json' };
import mindfulStairClimb from '../../movements/de/mindful-stair-climb.json' with { type: 'json' };
import movementBreak from '../../movements/de/movement-break.json' with { type: 'json' };
import objectLiftPractice from '../../movements/de/object-lift-practice.json' with { type: 'json' };
import oneArmSupportedRow from '../../movements/de/one-arm-supported-row.json' with { type: 'json' };
import oneLegStand from '../../movements/de/one-leg-stand.json' with { type: 'json' };
import openBook from '../../movements/de/open-book.json' with { type: 'json' };
import ownSport from '../../movements/de/own-sport.json' with { type: 'json' };
import pallofHold from '../../movements/de/pallof-hold.json' with { type: 'json' };
import pallofPress from '../../movements/de/pallof-press.json' with { type: 'json' };
import passiveHangMixed from '../../movements/de/passive-hang-mixed.json' with { type: 'json' };
import passiveHangPronated from '../../movements/de/passive-hang-pronated.json' with { type: 'json' };
import passiveHangSupinated from '../../movements/de/passive-hang-supinated.json' with { type: 'json' };
import pelvicFloorHolds from '../../movements/de/pelvic-floor-holds.json' with { type: 'json' };
import pelvicFloorQuick from '../../movements/de/pelvic-floor-quick.json' with { type: 'json' };
import pelvicTilt from '../../movements/de/pelvic-tilt.json' with { type: 'json' };
import pilatesSession from '../../movements/de/pilates-session.json' with { type: 'json' };
import poolWalking from '../../movements/de/pool-walking.json' with { type: 'json' };
import proneCobra from '../../movements/de/prone-cobra.json' with { type: 'json' };
import pronePressUp from '../../movements/de/prone-press-up.json' with { type: 'json' };
import pullUp from '../../movements/de/pull-up.json' with { type: 'json' };
import pushUp from '../../movements/de/push-up.json' with { type: 'json' };
import quadrupedHipExtension from '../../movements/de/quadruped-hip-extension.json' with { type: 'json' };
import quadrupedRocking from '../../movements/de/quadruped-rocking.json' with { type: 'json' };
import relief9090 from '../../movements/de/relief-90-90.json' with { type: 'json' };
import reverseHyper from '../../movements/de/reverse-hyper.json' with { type: 'json' };
import scapularRetraction from '../../movements/de/scapular-retraction.json' with { type: 'json' };
import seatedAnkleCircles from '../../movements/de/seated-ankle-circles.json' with { type: 'json' };
import seatedBackPress from '../../movements/de/seated-back-press.json' with { type: 'json' };
import seatedCatCow from '../../movements/de/seated-cat-cow.json' with { type: 'json' };
import seatedChairPress from '../../movements/de/seated-chair-press.json' with { type: 'json' };
import seatedChestOpener from '../../movements/de/seated-chest-opener.json' with { type: 'json' };
import seatedChestPressBand from '../../movements/de/seated-chest-press-band.json' with { type: 'json' };
import seatedDiaphragmaticBreathing from '../../movements/de/seated-diaphragmatic-breathing.json' with { type: 'json' };
import seatedFigureFour from '../../movements/de/seated-figure-four.json' with { type: 'json' };
import seatedHamstringStretch from '../../movements/de/seated-hamstring-stretch.json' with { type: 'json' };
import seatedHandPress from '../../movements/de/seated-hand-press.json' with { type: 'json' };
import seatedHipAbductionBand from '../../movements/de/seated-hip-abduction-band.json' with { type: 'json' };
import seatedHipFlexorStretch from '../../movements/de/seated-hip-flexor-stretch.json' with { type: 'json' };
import seatedHipHinge from '../../movements/de/seated-hip-hinge.json' with { type: 'json' };
import seatedLeanBack from '../../movements/de/seated-lean-back.json' with { type: 'json' };
import seatedLegExtension from '../../movements/de/seated-leg-extension.json' with { type: 'json' };
import seatedMarch from '../../movements/de/seated-march.json' with { type: 'json' };
import seatedOverheadReach from '../../movements/de/seated-overhead-reach.json' with { type: 'json' };
import seatedPallofPress from '../../movements/de/seated-pallof-press.json' with { type: 'json' };
import seatedSlumpSlider from '../../movements/de/seated-slump-slider.json' with { type: 'json' };
import seatedSmallArch from '../../movements/de/seated-small-arch.json' with { type: 'json' };
import seatedSmallRound from '../../movements/de/seated-small-round.json' with { type: 'json' };
import seatedSuitcaseHold from '../../movements/de/seated-suitcase-hold.json' with { type: 'json' };
import seatedThoracicExtension from '../../movements/de/seated-thoracic-extension.json' with { type: 'json' };
import seatedThoracicRotation from '../../movements/de/seated-thoracic-rotation.json' with { type: 'json' };
import seatedWeightShift from '../../movements/de/seated-weight-shift.json' with { type: 'json' };
import sideLyingHipAbduction from '../../movements/de/side-lying-hip-abduction.json' with { type: 'json' };
import sideLyingQuadStretch from '../../movements/de/side-lying-quad-stretch.json' with { type: 'json' };
import sidePlank from '../../movements/de/side-plank.json' with { type: 'json' };
import sidePlankKnees from '../../movements/de/side-plank-knees.json' with { type: 'json' };
import sidePlankWall from '../../movements/de/side-plank-wall.json' with { type: 'json' };
import singleKneeToChest from '../../movements/de/single-knee-to-chest.json' with { type: 'json' };
import singleLegGluteBridge from '../../movements/de/single-leg-glute-bridge.json' with { type: 'json' };
import sitToStand from '../../movements/de/sit-to-stand.json' with { type: 'json' };
import sittingSetup from '../../movements/de/sitting-setup.json' with { type: 'json' };
import sleepSetup from '../../movements/de/sleep-setup.json' with { type: 'json' };
import slumpTensioner from '../../movements/de/slump-tensioner.json' with { type: 'json' };
import smallProneChestLift from '../../movements/de/small-prone-chest-lift.json' with { type: 'json' };
import sphinx from '../../movements/de/sphinx.json' with { type: 'json' };
import splitSquat from '../../movements/de/split-squat.json' with { type: 'json' };
import standingHipAbduction from '../../movements/de/standing-hip-abduction.json' with { type: 'json' };
import standingHipExtension from '../../movements/de/standing-hip-extension.json' with { type: 'json' };
import standingHipFlexorStretch from '../../movements/de/standing-hip-flexor-stretch.json' with { type: 'json' };
import standingSetup from '../../movements/de/standing-setup.json' with { type: 'json' };
import standingSmallArch from '../../movements/de/standing-small-arch.json' with { type: 'json' };
import standingWallBackPress from '../../movements/de/standing-wall-back-press.json' with { type: 'json' };
import stationaryCycling from '../../movements/de/stationary-cycling.json' with { type: 'json' };
import stepUp from '../../movements/de/step-up.json' with { type: 'json' };
import stickRollLegs from '../../movements/de/stick-roll-legs.json' with { type: 'json' };
import suitcaseCarry from '../../movements/de/suitcase-carry.json' with { type: 'json' };
import suitcaseDeadlift from '../../movements/de/suitcase-deadlift.json' with { type: 'json' };
import suitcaseHold from '../../movements/de/suitcase-hold.json' with { type: 'json' };
import superman from '../../movements/de/superman.json' with { type: 'json' };
import supineFigureFour from '../../movements/de/supine-figure-four.json' with { type: 'json' };
import supineHamstringStrapStretch from '../../movements/de/supine-hamstring-strap-stretch.json' with { type: 'json' };
import supineSciaticSlider from '../../movements/de/supine-sciatic-slider.json' with { type: 'json' };
import supportedHang from '../../movements/de/supported-hang.json' with { type: 'json' };
import supportedOneLegStand from '../../movements/de/supported-one-leg-stand.json' with { type: 'json' };
import supportedSplitSquat from '../../movements/de/supported-split-squat.json' with { type: 'json' };
import taiChi from '../../movements/de/tai-chi.json' with { type: 'json' };
import tallPostureDrill from '../../movements/de/tall-posture-drill.json' with { type: 'json' };
import tandemStand from '../../movements/de/tandem-stand.json' with { type: 'json' };
import testT1 from '../../movements/de/test-t1.json' with { type: 'json' };
import testT10 from '../../movements/de/test-t10.json' with { type: 'json' };
import testT11 from '../../movements/de/test-t11.json' with { type: 'json' };
import testT12 from '../../movements/de/test-t12.json' with { type: 'json' };
import testT13 from '../../movements/de/test-t13.json' with { type: 'json' };
import testT2 from '../../movements/de/test-t2.json' with { type: 'json' };
import testT3 from '../../movements/de/test-t3.json' with { type: 'json' };
import testT4 from '../../movements/de/test-t4.json' with { type: 'json' };
import testT5 from '../../movements/de/test-t5.json' with { type: 'json' };
import testT6 from '../../movements/de/test-t6.json' with { type: 'json' };
import testT7 from '../../movements/de/test-t7.json' with { type: 'json' };
import testT8 from '../../movements/de/test-t8.json' with { type: 'json' };
import testT9 from '../../movements/de/test-t9.json' with { type: 'json' };
import thoracicExtensionRoller from '../../movements/de/thoracic-extension-roller.json' with { type: 'json' };
import toeSlide from '../../movements/de/toe-slide.json' with { type: 'json' };
import toeTouchRetest from '../../movements/de/toe-touch-retest.json' with { type: 'json' };
import towelRow from '../../movements/de/towel-row.json' with { type: 'json' };
import tricepsKickback from '../../movements/de/triceps-kickback.json' with { type: 'json' };
import walkingGaitDrill from '../../movements/de/walking-gait-drill.json' with { type: 'json' };
import walkingLunge from '../../movements/de/walking-lunge.json' with { type: 'json' };
import wallAngel from '../../movements/de/wall-angel.json' with { type: 'json' };
import wallBallParaspinal from '../../movements/de/wall-ball-paraspinal.json' with { type: 'json' };
import wallPlank from '../../movements/de/wall-plank.json' with { type: 'json' };
import wallPostureReset from '../../movements/de/wall-posture-reset.json' with { type: 'json' };
import wallPushUp from '../../movements/de/wall-push-up.json' with { type: 'json' };
import weightShifts from '../../movements/de/weight-shifts.json' with { type: 'json' };
import wheelchairPush from '../../movements/de/wheelchair-push.json' with { type: 'json' };
import xBandWalk from '../../movements/de/x-band-walk.json' with { type: 'json' };

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
