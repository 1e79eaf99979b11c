// Written by `npm run figures -- index` from the files in ../../movements.
import abWheelRollout from '../../movements/en/ab-wheel-rollout.json' with { type: 'json' };
import abdominalBrace from '../../movements/en/abdominal-brace.json' with { type: 'json' };
import abdominalDrawingIn from '../../movements/en/abdominal-drawing-in.json' with { type: 'json' };
import activeHang from '../../movements/en/active-hang.json' with { type: 'json' };
import airSquat from '../../movements/en/air-squat.json' with { type: 'json' };
import alternatingSuperman from '../../movements/en/alternating-superman.json' with { type: 'json' };
import armBike from '../../movements/en/arm-bike.json' with { type: 'json' };
import assistedPullUp from '../../movements/en/assisted-pull-up.json' with { type: 'json' };
import backExtensionBench from '../../movements/en/back-extension-bench.json' with { type: 'json' };
import backpackRow from '../../movements/en/backpack-row.json' with { type: 'json' };
import ballCalf from '../../movements/en/ball-calf.json' with { type: 'json' };
import ballFootArch from '../../movements/en/ball-foot-arch.json' with { type: 'json' };
import ballMidScapula from '../../movements/en/ball-mid-scapula.json' with { type: 'json' };
import ballRollout from '../../movements/en/ball-rollout.json' with { type: 'json' };
import ballUpperGlute from '../../movements/en/ball-upper-glute.json' with { type: 'json' };
import bandLatPulldown from '../../movements/en/band-lat-pulldown.json' with { type: 'json' };
import bandPullApart from '../../movements/en/band-pull-apart.json' with { type: 'json' };
import bandSeatedRow from '../../movements/en/band-seated-row.json' with { type: 'json' };
import barbellBackSquat from '../../movements/en/barbell-back-squat.json' with { type: 'json' };
import barbellHipThrust from '../../movements/en/barbell-hip-thrust.json' with { type: 'json' };
import bentOverLateralRaise from '../../movements/en/bent-over-lateral-raise.json' with { type: 'json' };
import bentOverRow from '../../movements/en/bent-over-row.json' with { type: 'json' };
import bicepsCurl from '../../movements/en/biceps-curl.json' with { type: 'json' };
import bicycleCrunch from '../../movements/en/bicycle-crunch.json' with { type: 'json' };
import birdDog from '../../movements/en/bird-dog.json' with { type: 'json' };
import birdDogLegSlide from '../../movements/en/bird-dog-leg-slide.json' with { type: 'json' };
import bodyScanRelaxation from '../../movements/en/body-scan-relaxation.json' with { type: 'json' };
import boxSquat from '../../movements/en/box-squat.json' with { type: 'json' };
import bridgeMarch from '../../movements/en/bridge-march.json' with { type: 'json' };
import cableChop from '../../movements/en/cable-chop.json' with { type: 'json' };
import cableLift from '../../movements/en/cable-lift.json' with { type: 'json' };
import cableSeatedRow from '../../movements/en/cable-seated-row.json' with { type: 'json' };
import calfStretch from '../../movements/en/calf-stretch.json' with { type: 'json' };
import catCow from '../../movements/en/cat-cow.json' with { type: 'json' };
import catCowRotation from '../../movements/en/cat-cow-rotation.json' with { type: 'json' };
import chestSupportedRow from '../../movements/en/chest-supported-row.json' with { type: 'json' };
import childsPose from '../../movements/en/childs-pose.json' with { type: 'json' };
import chinTuck from '../../movements/en/chin-tuck.json' with { type: 'json' };
import chinUp from '../../movements/en/chin-up.json' with { type: 'json' };
import clamshell from '../../movements/en/clamshell.json' with { type: 'json' };
import cobraStretch from '../../movements/en/cobra-stretch.json' with { type: 'json' };
import contrastShower from '../../movements/en/contrast-shower.json' with { type: 'json' };
import crossBodyKneePress from '../../movements/en/cross-body-knee-press.json' with { type: 'json' };
import crossedAnkleCurlUp from '../../movements/en/crossed-ankle-curl-up.json' with { type: 'json' };
import crunch from '../../movements/en/crunch.json' with { type: 'json' };
import deadBug from '../../movements/en/dead-bug.json' with { type: 'json' };
import deadBugBand from '../../movements/en/dead-bug-band.json' with { type: 'json' };
import deadBugToeTap from '../../movements/en/dead-bug-toe-tap.json' with { type: 'json' };
import deadlift from '../../movements/en/deadlift.json' with { type: 'json' };
import diaphragmaticBreathing from '../../movements/en/diaphragmatic-breathing.json' with { type: 'json' };
import doorwayChestStretch from '../../movements/en/doorway-chest-stretch.json' with { type: 'json' };
import doorwaySquat from '../../movements/en/doorway-squat.json' with { type: 'json' };
import elevatedKettlebellDeadlift from '../../movements/en/elevated-kettlebell-deadlift.json' with { type: 'json' };
import farmersCarry from '../../movements/en/farmers-carry.json' with { type: 'json' };
import farmersHold from '../../movements/en/farmers-hold.json' with { type: 'json' };
import fireHydrant from '../../movements/en/fire-hydrant.json' with { type: 'json' };
import foamRollAdductors from '../../movements/en/foam-roll-adductors.json' with { type: 'json' };
import foamRollCalves from '../../movements/en/foam-roll-calves.json' with { type: 'json' };
import foamRollGlutes from '../../movements/en/foam-roll-glutes.json' with { type: 'json' };
import foamRollHamstrings from '../../movements/en/foam-roll-hamstrings.json' with { type: 'json' };
import foamRollHipFlexors from '../../movements/en/foam-roll-hip-flexors.json' with { type: 'json' };
import foamRollItBand from '../../movements/en/foam-roll-it-band.json' with { type: 'json' };
import foamRollLats from '../../movements/en/foam-roll-lats.json' with { type: 'json' };
import foamRollPecs from '../../movements/en/foam-roll-pecs.json' with { type: 'json' };
import foamRollQuads from '../../movements/en/foam-roll-quads.json' with { type: 'json' };
import foamRollUpperBack from '../../movements/en/foam-roll-upper-back.json' with { type: 'json' };
import footwearCheck from '../../movements/en/footwear-check.json' with { type: 'json' };
import forearmBirdDog from '../../movements/en/forearm-bird-dog.json' with { type: 'json' };
import forwardLunge from '../../movements/en/forward-lunge.json' with { type: 'json' };
import frontPlank from '../../movements/en/front-plank.json' with { type: 'json' };
import frontRaise from '../../movements/en/front-raise.json' with { type: 'json' };
import gardeningWithForm from '../../movements/en/gardening-with-form.json' with { type: 'json' };
import gentleYoga from '../../movements/en/gentle-yoga.json' with { type: 'json' };
import gluteBridge from '../../movements/en/glute-bridge.json' with { type: 'json' };
import gluteSqueeze from '../../movements/en/glute-squeeze.json' with { type: 'json' };
import gobletSquat from '../../movements/en/goblet-squat.json' with { type: 'json' };
import golfersLift from '../../movements/en/golfers-lift.json' with { type: 'json' };
import goodMorning from '../../movements/en/good-morning.json' with { type: 'json' };
import gradedForwardBend from '../../movements/en/graded-forward-bend.json' with { type: 'json' };
import gradedWalking from '../../movements/en/graded-walking.json' with { type: 'json' };
import halfKneelingHipFlexorStretch from '../../movements/en/half-kneeling-hip-flexor-stretch.json' with { type: 'json' };
import halfKneelingPallofPress from '../../movements/en/half-kneeling-pallof-press.json' with { type: 'json' };
import hamstringContractRelax from '../../movements/en/hamstring-contract-relax.json' with { type: 'json' };
import heelRaises from '../../movements/en/heel-raises.json' with { type: 'json' };
import heelSlide from '../../movements/en/heel-slide.json' with { type: 'json' };
import highKneeMarch from '../../movements/en/high-knee-march.json' with { type: 'json' };
import hip9090Switch from '../../movements/en/hip-90-90-switch.json' with { type: 'json' };
import hipFlexorRotationStretch from '../../movements/en/hip-flexor-rotation-stretch.json' with { type: 'json' };
import hipHingeDowel from '../../movements/en/hip-hinge-dowel.json' with { type: 'json' };
import hipThrust from '../../movements/en/hip-thrust.json' with { type: 'json' };
import hookLyingMarch from '../../movements/en/hook-lying-march.json' with { type: 'json' };
import inBedBackPress from '../../movements/en/in-bed-back-press.json' with { type: 'json' };
import inclinePlank from '../../movements/en/incline-plank.json' with { type: 'json' };
import inclinePushUp from '../../movements/en/incline-push-up.json' with { type: 'json' };
import invertedRow from '../../movements/en/inverted-row.json' with { type: 'json' };
import jugCarry from '../../movements/en/jug-carry.json' with { type: 'json' };
import kneeDropFeetDown from '../../movements/en/knee-drop-feet-down.json' with { type: 'json' };
import kneeDropFeetUp from '../../movements/en/knee-drop-feet-up.json' with { type: 'json' };
import kneePlank from '../../movements/en/knee-plank.json' with { type: 'json' };
import kneeToWallAnkle from '../../movements/en/knee-to-wall-ankle.json' with { type: 'json' };
import latPulldown from '../../movements/en/lat-pulldown.json' with { type: 'json' };
import lateralBandWalk from '../../movements/en/lateral-band-walk.json' with { type: 'json' };
import laundryBasketLift from '../../movements/en/laundry-basket-lift.json' with { type: 'json' };
import loadedMarch from '../../movements/en/loaded-march.json' with { type: 'json' };
import localHeatOrCold from '../../movements/en/local-heat-or-cold.json' with { type: 'json' };
import lyingSmallKneeHug from '../../movements/en/lying-small-knee-hug.json' with { type: 'json' };
import marchInPlace from '../../movements/en/march-in-place.json' with { type: 'json' };
import mcgillCurlUp from '../../movements/en/mcgill-curl-up.json' with { type: 'json' };
import mindfulStairClimb from '../../movements/en/mindful-stair-climb.json' with { type: 'json' };
import movementBreak from '../../movements/en/movement-break.json' with { type: 'json' };
import objectLiftPractice from '../../movements/en/object-lift-practice.json' with { type: 'json' };
import oneArmSupportedRow from '../../movements/en/one-arm-supported-row.json' with { type: 'json' };
import oneLegStand from '../../movements/en/one-leg-stand.json' with { type: 'json' };
import openBook from '../../movements/en/open-book.json' with { type: 'json' };
import ownSport from '../../movements/en/own-sport.json' with { type: 'json' };
import pallofHold from '../../movements/en/pallof-hold.json' with { type: 'json' };
import pallofPress from '../../movements/en/pallof-press.json' with { type: 'json' };
import passiveHangMixed from '../../movements/en/passive-hang-mixed.json' with { type: 'json' };
import passiveHangPronated from '../../movements/en/passive-hang-pronated.json' with { type: 'json' };
import passiveHangSupinated from '../../movements/en/passive-hang-supinated.json' with { type: 'json' };
import pelvicFloorHolds from '../../movements/en/pelvic-floor-holds.json' with { type: 'json' };
import pelvicFloorQuick from '../../movements/en/pelvic-floor-quick.json' with { type: 'json' };
import pelvicTilt from '../../movements/en/pelvic-tilt.json' with { type: 'json' };
import pilatesSession from '../../movements/en/pilates-session.json' with { type: 'json' };
import poolWalking from '../../movements/en/pool-walking.json' with { type: 'json' };
import proneCobra from '../../movements/en/prone-cobra.json' with { type: 'json' };
import pronePressUp from '../../movements/en/prone-press-up.json' with { type: 'json' };
import pullUp from '../../movements/en/pull-up.json' with { type: 'json' };
import pushUp from '../../movements/en/push-up.json' with { type: 'json' };
import quadrupedHipExtension from '../../movements/en/quadruped-hip-extension.json' with { type: 'json' };
import quadrupedRocking from '../../movements/en/quadruped-rocking.json' with { type: 'json' };
import relief9090 from '../../movements/en/relief-90-90.json' with { type: 'json' };
import reverseHyper from '../../movements/en/reverse-hyper.json' with { type: 'json' };
import scapularRetraction from '../../movements/en/scapular-retraction.json' with { type: 'json' };
import seatedAnkleCircles from '../../movements/en/seated-ankle-circles.json' with { type: 'json' };
import seatedBackPress from '../../movements/en/seated-back-press.json' with { type: 'json' };
import seatedCatCow from '../../movements/en/seated-cat-cow.json' with { type: 'json' };
import seatedChairPress from '../../movements/en/seated-chair-press.json' with { type: 'json' };
import seatedChestOpener from '../../movements/en/seated-chest-opener.json' with { type: 'json' };
import seatedChestPressBand from '../../movements/en/seated-chest-press-band.json' with { type: 'json' };
import seatedDiaphragmaticBreathing from '../../movements/en/seated-diaphragmatic-breathing.json' with { type: 'json' };
import seatedFigureFour from '../../movements/en/seated-figure-four.json' with { type: 'json' };
import seatedHamstringStretch from '../../movements/en/seated-hamstring-stretch.json' with { type: 'json' };
import seatedHandPress from '../../movements/en/seated-hand-press.json' with { type: 'json' };
import seatedHipAbductionBand from '../../movements/en/seated-hip-abduction-band.json' with { type: 'json' };
import seatedHipFlexorStretch from '../../movements/en/seated-hip-flexor-stretch.json' with { type: 'json' };
import seatedHipHinge from '../../movements/en/seated-hip-hinge.json' with { type: 'json' };
import seatedLeanBack from '../../movements/en/seated-lean-back.json' with { type: 'json' };
import seatedLegExtension from '../../movements/en/seated-leg-extension.json' with { type: 'json' };
import seatedMarch from '../../movements/en/seated-march.json' with { type: 'json' };
import seatedOverheadReach from '../../movements/en/seated-overhead-reach.json' with { type: 'json' };
import seatedPallofPress from '../../movements/en/seated-pallof-press.json' with { type: 'json' };
import seatedSlumpSlider from '../../movements/en/seated-slump-slider.json' with { type: 'json' };
import seatedSmallArch from '../../movements/en/seated-small-arch.json' with { type: 'json' };
import seatedSmallRound from '../../movements/en/seated-small-round.json' with { type: 'json' };
import seatedSuitcaseHold from '../../movements/en/seated-suitcase-hold.json' with { type: 'json' };
import seatedThoracicExtension from '../../movements/en/seated-thoracic-extension.json' with { type: 'json' };
import seatedThoracicRotation from '../../movements/en/seated-thoracic-rotation.json' with { type: 'json' };
import seatedWeightShift from '../../movements/en/seated-weight-shift.json' with { type: 'json' };
import sideLyingHipAbduction from '../../movements/en/side-lying-hip-abduction.json' with { type: 'json' };
import sideLyingQuadStretch from '../../movements/en/side-lying-quad-stretch.json' with { type: 'json' };
import sidePlank from '../../movements/en/side-plank.json' with { type: 'json' };
import sidePlankKnees from '../../movements/en/side-plank-knees.json' with { type: 'json' };
import sidePlankWall from '../../movements/en/side-plank-wall.json' with { type: 'json' };
import singleKneeToChest from '../../movements/en/single-knee-to-chest.json' with { type: 'json' };
import singleLegGluteBridge from '../../movements/en/single-leg-glute-bridge.json' with { type: 'json' };
import sitToStand from '../../movements/en/sit-to-stand.json' with { type: 'json' };
import sittingSetup from '../../movements/en/sitting-setup.json' with { type: 'json' };
import sleepSetup from '../../movements/en/sleep-setup.json' with { type: 'json' };
import slumpTensioner from '../../movements/en/slump-tensioner.json' with { type: 'json' };
import smallProneChestLift from '../../movements/en/small-prone-chest-lift.json' with { type: 'json' };
import sphinx from '../../movements/en/sphinx.json' with { type: 'json' };
import splitSquat from '../../movements/en/split-squat.json' with { type: 'json' };
import standingHipAbduction from '../../movements/en/standing-hip-abduction.json' with { type: 'json' };
import standingHipExtension from '../../movements/en/standing-hip-extension.json' with { type: 'json' };
import standingHipFlexorStretch from '../../movements/en/standing-hip-flexor-stretch.json' with { type: 'json' };
import standingSetup from '../../movements/en/standing-setup.json' with { type: 'json' };
import standingSmallArch from '../../movements/en/standing-small-arch.json' with { type: 'json' };
import standingWallBackPress from '../../movements/en/standing-wall-back-press.json' with { type: 'json' };
import stationaryCycling from '../../movements/en/stationary-cycling.json' with { type: 'json' };
import stepUp from '../../movements/en/step-up.json' with { type: 'json' };
import stickRollLegs from '../../movements/en/stick-roll-legs.json' with { type: 'json' };
import suitcaseCarry from '../../movements/en/suitcase-carry.json' with { type: 'json' };
import suitcaseDeadlift from '../../movements/en/suitcase-deadlift.json' with { type: 'json' };
import suitcaseHold from '../../movements/en/suitcase-hold.json' with { type: 'json' };
import superman from '../../movements/en/superman.json' with { type: 'json' };
import supineFigureFour from '../../movements/en/supine-figure-four.json' with { type: 'json' };
import supineHamstringStrapStretch from '../../movements/en/supine-hamstring-strap-stretch.json' with { type: 'json' };
import supineSciaticSlider from '../../movements/en/supine-sciatic-slider.json' with { type: 'json' };
import supportedHang from '../../movements/en/supported-hang.json' with { type: 'json' };
import supportedOneLegStand from '../../movements/en/supported-one-leg-stand.json' with { type: 'json' };
import supportedSplitSquat from '../../movements/en/supported-split-squat.json' with { type: 'json' };
import taiChi from '../../movements/en/tai-chi.json' with { type: 'json' };
import tallPostureDrill from '../../movements/en/tall-posture-drill.json' with { type: 'json' };
import tandemStand from '../../movements/en/tandem-stand.json' with { type: 'json' };
import testT1 from '../../movements/en/test-t1.json' with { type: 'json' };
import testT10 from '../../movements/en/test-t10.json' with { type: 'json' };
import testT11 from '../../movements/en/test-t11.json' with { type: 'json' };
import testT12 from '../../movements/en/test-t12.json' with { type: 'json' };
import testT13 from '../../movements/en/test-t13.json' with { type: 'json' };
import testT2 from '../../movements/en/test-t2.json' with { type: 'json' };
import testT3 from '../../movements/en/test-t3.json' with { type: 'json' };
import testT4 from '../../movements/en/test-t4.json' with { type: 'json' };
import testT5 from '../../movements/en/test-t5.json' with { type: 'json' };
import testT6 from '../../movements/en/test-t6.json' with { type: 'json' };
import testT7 from '../../movements/en/test-t7.json' with { type: 'json' };
import testT8 from '../../movements/en/test-t8.json' with { type: 'json' };
import testT9 from '../../movements/en/test-t9.json' with { type: 'json' };
import thoracicExtensionRoller from '../../movements/en/thoracic-extension-roller.json' with { type: 'json' };
import toeSlide from '../../movements/en/toe-slide.json' with { type: 'json' };
import toeTouchRetest from '../../movements/en/toe-touch-retest.json' with { type: 'json' };
import towelRow from '../../movements/en/towel-row.json' with { type: 'json' };
import tricepsKickback from '../../movements/en/triceps-kickback.json' with { type: 'json' };
import walkingGaitDrill from '../../movements/en/walking-gait-drill.json' with { type: 'json' };
import walkingLunge from '../../movements/en/walking-lunge.json' with { type: 'json' };
import wallAngel from '../../movements/en/wall-angel.json' with { type: 'json' };
import wallBallParaspinal from '../../movements/en/wall-ball-paraspinal.json' with { type: 'json' };
import wallPlank from '../../movements/en/wall-plank.json' with { type: 'json' };
import wallPostureReset from '../../movements/en/wall-posture-reset.json' with { type: 'json' };
import wallPushUp from '../../movements/en/wall-push-up.json' with { type: 'json' };
import weightShifts from '../../movements/en/weight-shifts.json' with { type: 'json' };
import wheelchairPush from '../../movements/en/wheelchair-push.json' with { type: 'json' };
import xBandWalk from '../../movements/en/x-band-walk.json' with { type: 'json' };

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
