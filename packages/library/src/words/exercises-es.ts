// The Spanish words of every exercise: a missing one does not compile.
import type { ExerciseWords } from '@plumbline/engine';
import type { LibraryId } from '../exercises.ts';
import { abWheelRollout } from './es/ab-wheel-rollout.ts';
import { abdominalBrace } from './es/abdominal-brace.ts';
import { abdominalDrawingIn } from './es/abdominal-drawing-in.ts';
import { activeHang } from './es/active-hang.ts';
import { airSquat } from './es/air-squat.ts';
import { alternatingSuperman } from './es/alternating-superman.ts';
import { armBike } from './es/arm-bike.ts';
import { assistedPullUp } from './es/assisted-pull-up.ts';
import { backExtensionBench } from './es/back-extension-bench.ts';
import { backpackRow } from './es/backpack-row.ts';
import { ballCalf } from './es/ball-calf.ts';
import { ballFootArch } from './es/ball-foot-arch.ts';
import { ballMidScapula } from './es/ball-mid-scapula.ts';
import { ballRollout } from './es/ball-rollout.ts';
import { ballUpperGlute } from './es/ball-upper-glute.ts';
import { bandLatPulldown } from './es/band-lat-pulldown.ts';
import { bandPullApart } from './es/band-pull-apart.ts';
import { bandSeatedRow } from './es/band-seated-row.ts';
import { barbellBackSquat } from './es/barbell-back-squat.ts';
import { barbellHipThrust } from './es/barbell-hip-thrust.ts';
import { bentOverLateralRaise } from './es/bent-over-lateral-raise.ts';
import { bentOverRow } from './es/bent-over-row.ts';
import { bicepsCurl } from './es/biceps-curl.ts';
import { bicycleCrunch } from './es/bicycle-crunch.ts';
import { birdDog } from './es/bird-dog.ts';
import { birdDogLegSlide } from './es/bird-dog-leg-slide.ts';
import { bodyScanRelaxation } from './es/body-scan-relaxation.ts';
import { boxSquat } from './es/box-squat.ts';
import { bridgeMarch } from './es/bridge-march.ts';
import { cableChop } from './es/cable-chop.ts';
import { cableLift } from './es/cable-lift.ts';
import { cableSeatedRow } from './es/cable-seated-row.ts';
import { calfStretch } from './es/calf-stretch.ts';
import { catCow } from './es/cat-cow.ts';
import { catCowRotation } from './es/cat-cow-rotation.ts';
import { chestSupportedRow } from './es/chest-supported-row.ts';
import { childsPose } from './es/childs-pose.ts';
import { chinTuck } from './es/chin-tuck.ts';
import { chinUp } from './es/chin-up.ts';
import { clamshell } from './es/clamshell.ts';
import { cobraStretch } from './es/cobra-stretch.ts';
import { contrastShower } from './es/contrast-shower.ts';
import { crossBodyKneePress } from './es/cross-body-knee-press.ts';
import { crossedAnkleCurlUp } from './es/crossed-ankle-curl-up.ts';
import { crunch } from './es/crunch.ts';
import { deadBug } from './es/dead-bug.ts';
import { deadBugBand } from './es/dead-bug-band.ts';
import { deadBugToeTap } from './es/dead-bug-toe-tap.ts';
import { deadlift } from './es/deadlift.ts';
import { diaphragmaticBreathing } from './es/diaphragmatic-breathing.ts';
import { doorwayChestStretch } from './es/doorway-chest-stretch.ts';
import { doorwaySquat } from './es/doorway-squat.ts';
import { elevatedKettlebellDeadlift } from './es/elevated-kettlebell-deadlift.ts';
import { farmersCarry } from './es/farmers-carry.ts';
import { farmersHold } from './es/farmers-hold.ts';
import { fireHydrant } from './es/fire-hydrant.ts';
import { foamRollAdductors } from './es/foam-roll-adductors.ts';
import { foamRollCalves } from './es/foam-roll-calves.ts';
import { foamRollGlutes } from './es/foam-roll-glutes.ts';
import { foamRollHamstrings } from './es/foam-roll-hamstrings.ts';
import { foamRollHipFlexors } from './es/foam-roll-hip-flexors.ts';
import { foamRollItBand } from './es/foam-roll-it-band.ts';
import { foamRollLats } from './es/foam-roll-lats.ts';
import { foamRollPecs } from './es/foam-roll-pecs.ts';
import { foamRollQuads } from './es/foam-roll-quads.ts';
import { foamRollUpperBack } from './es/foam-roll-upper-back.ts';
import { footwearCheck } from './es/footwear-check.ts';
import { forearmBirdDog } from './es/forearm-bird-dog.ts';
import { forwardLunge } from './es/forward-lunge.ts';
import { frontPlank } from './es/front-plank.ts';
import { frontRaise } from './es/front-raise.ts';
import { gardeningWithForm } from './es/gardening-with-form.ts';
import { gentleYoga } from './es/gentle-yoga.ts';
import { gluteBridge } from './es/glute-bridge.ts';
import { gluteSqueeze } from './es/glute-squeeze.ts';
import { gobletSquat } from './es/goblet-squat.ts';
import { golfersLift } from './es/golfers-lift.ts';
import { goodMorning } from './es/good-morning.ts';
import { gradedForwardBend } from './es/graded-forward-bend.ts';
import { gradedWalking } from './es/graded-walking.ts';
import { halfKneelingHipFlexorStretch } from './es/half-kneeling-hip-flexor-stretch.ts';
import { halfKneelingPallofPress } from './es/half-kneeling-pallof-press.ts';
import { hamstringContractRelax } from './es/hamstring-contract-relax.ts';
import { heelRaises } from './es/heel-raises.ts';
import { heelSlide } from './es/heel-slide.ts';
import { highKneeMarch } from './es/high-knee-march.ts';
import { hip9090Switch } from './es/hip-90-90-switch.ts';
import { hipFlexorRotationStretch } from './es/hip-flexor-rotation-stretch.ts';
import { hipHingeDowel } from './es/hip-hinge-dowel.ts';
import { hipThrust } from './es/hip-thrust.ts';
import { hookLyingMarch } from './es/hook-lying-march.ts';
import { inBedBackPress } from './es/in-bed-back-press.ts';
import { inclinePlank } from './es/incline-plank.ts';
import { inclinePushUp } from './es/incline-push-up.ts';
import { invertedRow } from './es/inverted-row.ts';
import { jugCarry } from './es/jug-carry.ts';
import { kneeDropFeetDown } from './es/knee-drop-feet-down.ts';
import { kneeDropFeetUp } from './es/knee-drop-feet-up.ts';
import { kneePlank } from './es/knee-plank.ts';
import { kneeToWallAnkle } from './es/knee-to-wall-ankle.ts';
import { latPulldown } from './es/lat-pulldown.ts';
import { lateralBandWalk } from './es/lateral-band-walk.ts';
import { laundryBasketLift } from './es/laundry-basket-lift.ts';
import { loadedMarch } from './es/loaded-march.ts';
import { localHeatOrCold } from './es/local-heat-or-cold.ts';
import { lyingSmallKneeHug } from './es/lying-small-knee-hug.ts';
import { marchInPlace } from './es/march-in-place.ts';
import { mcgillCurlUp } from './es/mcgill-curl-up.ts';
import { mindfulStairClimb } from './es/mindful-stair-climb.ts';
import { movementBreak } from './es/movement-break.ts';
import { objectLiftPractice } from './es/object-lift-practice.ts';
import { oneArmSupportedRow } from './es/one-arm-supported-row.ts';
import { oneLegStand } from './es/one-leg-stand.ts';
import { openBook } from './es/open-book.ts';
import { ownSport } from './es/own-sport.ts';
import { pallofHold } from './es/pallof-hold.ts';
import { pallofPress } from './es/pallof-press.ts';
import { passiveHangMixed } from './es/passive-hang-mixed.ts';
import { passiveHangPronated } from './es/passive-hang-pronated.ts';
import { passiveHangSupinated } from './es/passive-hang-supinated.ts';
import { pelvicFloorHolds } from './es/pelvic-floor-holds.ts';
import { pelvicFloorQuick } from './es/pelvic-floor-quick.ts';
import { pelvicTilt } from './es/pelvic-tilt.ts';
import { pilatesSession } from './es/pilates-session.ts';
import { poolWalking } from './es/pool-walking.ts';
import { proneCobra } from './es/prone-cobra.ts';
import { pronePressUp } from './es/prone-press-up.ts';
import { pullUp } from './es/pull-up.ts';
import { pushUp } from './es/push-up.ts';
import { quadrupedHipExtension } from './es/quadruped-hip-extension.ts';
import { quadrupedRocking } from './es/quadruped-rocking.ts';
import { relief9090 } from './es/relief-90-90.ts';
import { reverseHyper } from './es/reverse-hyper.ts';
import { scapularRetraction } from './es/scapular-retraction.ts';
import { seatedAnkleCircles } from './es/seated-ankle-circles.ts';
import { seatedBackPress } from './es/seated-back-press.ts';
import { seatedCatCow } from './es/seated-cat-cow.ts';
import { seatedChairPress } from './es/seated-chair-press.ts';
import { seatedChestOpener } from './es/seated-chest-opener.ts';
import { seatedChestPressBand } from './es/seated-chest-press-band.ts';
import { seatedDiaphragmaticBreathing } from './es/seated-diaphragmatic-breathing.ts';
import { seatedFigureFour } from './es/seated-figure-four.ts';
import { seatedHamstringStretch } from './es/seated-hamstring-stretch.ts';
import { seatedHandPress } from './es/seated-hand-press.ts';
import { seatedHipAbductionBand } from './es/seated-hip-abduction-band.ts';
import { seatedHipFlexorStretch } from './es/seated-hip-flexor-stretch.ts';
import { seatedHipHinge } from './es/seated-hip-hinge.ts';
import { seatedLeanBack } from './es/seated-lean-back.ts';
import { seatedLegExtension } from './es/seated-leg-extension.ts';
import { seatedMarch } from './es/seated-march.ts';
import { seatedOverheadReach } from './es/seated-overhead-reach.ts';
import { seatedPallofPress } from './es/seated-pallof-press.ts';
import { seatedSlumpSlider } from './es/seated-slump-slider.ts';
import { seatedSmallArch } from './es/seated-small-arch.ts';
import { seatedSmallRound } from './es/seated-small-round.ts';
import { seatedSuitcaseHold } from './es/seated-suitcase-hold.ts';
import { seatedThoracicExtension } from './es/seated-thoracic-extension.ts';
import { seatedThoracicRotation } from './es/seated-thoracic-rotation.ts';
import { seatedWeightShift } from './es/seated-weight-shift.ts';
import { sideLyingHipAbduction } from './es/side-lying-hip-abduction.ts';
import { sideLyingQuadStretch } from './es/side-lying-quad-stretch.ts';
import { sidePlank } from './es/side-plank.ts';
import { sidePlankKnees } from './es/side-plank-knees.ts';
import { sidePlankWall } from './es/side-plank-wall.ts';
import { singleKneeToChest } from './es/single-knee-to-chest.ts';
import { singleLegGluteBridge } from './es/single-leg-glute-bridge.ts';
import { sitToStand } from './es/sit-to-stand.ts';
import { sittingSetup } from './es/sitting-setup.ts';
import { sleepSetup } from './es/sleep-setup.ts';
import { slumpTensioner } from './es/slump-tensioner.ts';
import { smallProneChestLift } from './es/small-prone-chest-lift.ts';
import { sphinx } from './es/sphinx.ts';
import { splitSquat } from './es/split-squat.ts';
import { standingHipAbduction } from './es/standing-hip-abduction.ts';
import { standingHipExtension } from './es/standing-hip-extension.ts';
import { standingHipFlexorStretch } from './es/standing-hip-flexor-stretch.ts';
import { standingSetup } from './es/standing-setup.ts';
import { standingSmallArch } from './es/standing-small-arch.ts';
import { standingWallBackPress } from './es/standing-wall-back-press.ts';
import { stationaryCycling } from './es/stationary-cycling.ts';
import { stepUp } from './es/step-up.ts';
import { stickRollLegs } from './es/stick-roll-legs.ts';
import { suitcaseCarry } from './es/suitcase-carry.ts';
import { suitcaseDeadlift } from './es/suitcase-deadlift.ts';
import { suitcaseHold } from './es/suitcase-hold.ts';
import { superman } from './es/superman.ts';
import { supineFigureFour } from './es/supine-figure-four.ts';
import { supineHamstringStrapStretch } from './es/supine-hamstring-strap-stretch.ts';
import { supineSciaticSlider } from './es/supine-sciatic-slider.ts';
import { supportedHang } from './es/supported-hang.ts';
import { supportedOneLegStand } from './es/supported-one-leg-stand.ts';
import { supportedSplitSquat } from './es/supported-split-squat.ts';
import { taiChi } from './es/tai-chi.ts';
import { tallPostureDrill } from './es/tall-posture-drill.ts';
import { tandemStand } from './es/tandem-stand.ts';
import { thoracicExtensionRoller } from './es/thoracic-extension-roller.ts';
import { toeSlide } from './es/toe-slide.ts';
import { toeTouchRetest } from './es/toe-touch-retest.ts';
import { towelRow } from './es/towel-row.ts';
import { tricepsKickback } from './es/triceps-kickback.ts';
import { walkingGaitDrill } from './es/walking-gait-drill.ts';
import { walkingLunge } from './es/walking-lunge.ts';
import { wallAngel } from './es/wall-angel.ts';
import { wallBallParaspinal } from './es/wall-ball-paraspinal.ts';
import { wallPlank } from './es/wall-plank.ts';
import { wallPostureReset } from './es/wall-posture-reset.ts';
import { wallPushUp } from './es/wall-push-up.ts';
import { weightShifts } from './es/weight-shifts.ts';
import { wheelchairPush } from './es/wheelchair-push.ts';
import { xBandWalk } from './es/x-band-walk.ts';

export const exerciseWordsEs = {
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
  clamshell: clamshell,
  'cobra-stretch': cobraStretch,
  'contrast-shower': contrastShower,
  'cross-body-knee-press': crossBodyKneePress,
  'crossed-ankle-curl-up': crossedAnkleCurlUp,
  crunch: crunch,
  'dead-bug': deadBug,
  'dead-bug-band': deadBugBand,
  'dead-bug-toe-tap': deadBugToeTap,
  deadlift: deadlift,
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
  sphinx: sphinx,
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
  superman: superman,
  'supine-figure-four': supineFigureFour,
  'supine-hamstring-strap-stretch': supineHamstringStrapStretch,
  'supine-sciatic-slider': supineSciaticSlider,
  'supported-hang': supportedHang,
  'supported-one-leg-stand': supportedOneLegStand,
  'supported-split-squat': supportedSplitSquat,
  'tai-chi': taiChi,
  'tall-posture-drill': tallPostureDrill,
  'tandem-stand': tandemStand,
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
} as const satisfies Record<LibraryId, ExerciseWords>;
