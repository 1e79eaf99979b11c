// The German words of every exercise: a missing one does not compile.
import type { ExerciseWords } from '@plumbline/engine';
import type { LibraryId } from '../exercises.ts';
import { abWheelRollout } from './de/ab-wheel-rollout.ts';
import { abdominalBrace } from './de/abdominal-brace.ts';
import { abdominalDrawingIn } from './de/abdominal-drawing-in.ts';
import { activeHang } from './de/active-hang.ts';
import { airSquat } from './de/air-squat.ts';
import { alternatingSuperman } from './de/alternating-superman.ts';
import { armBike } from './de/arm-bike.ts';
import { assistedPullUp } from './de/assisted-pull-up.ts';
import { backExtensionBench } from './de/back-extension-bench.ts';
import { backpackRow } from './de/backpack-row.ts';
import { ballCalf } from './de/ball-calf.ts';
import { ballFootArch } from './de/ball-foot-arch.ts';
import { ballMidScapula } from './de/ball-mid-scapula.ts';
import { ballRollout } from './de/ball-rollout.ts';
import { ballUpperGlute } from './de/ball-upper-glute.ts';
import { bandLatPulldown } from './de/band-lat-pulldown.ts';
import { bandPullApart } from './de/band-pull-apart.ts';
import { bandSeatedRow } from './de/band-seated-row.ts';
import { barbellBackSquat } from './de/barbell-back-squat.ts';
import { barbellHipThrust } from './de/barbell-hip-thrust.ts';
import { bentOverLateralRaise } from './de/bent-over-lateral-raise.ts';
import { bentOverRow } from './de/bent-over-row.ts';
import { bicepsCurl } from './de/biceps-curl.ts';
import { bicycleCrunch } from './de/bicycle-crunch.ts';
import { birdDog } from './de/bird-dog.ts';
import { birdDogLegSlide } from './de/bird-dog-leg-slide.ts';
import { bodyScanRelaxation } from './de/body-scan-relaxation.ts';
import { boxSquat } from './de/box-squat.ts';
import { bridgeMarch } from './de/bridge-march.ts';
import { cableChop } from './de/cable-chop.ts';
import { cableLift } from './de/cable-lift.ts';
import { cableSeatedRow } from './de/cable-seated-row.ts';
import { calfStretch } from './de/calf-stretch.ts';
import { catCow } from './de/cat-cow.ts';
import { catCowRotation } from './de/cat-cow-rotation.ts';
import { chestSupportedRow } from './de/chest-supported-row.ts';
import { childsPose } from './de/childs-pose.ts';
import { chinTuck } from './de/chin-tuck.ts';
import { chinUp } from './de/chin-up.ts';
import { clamshell } from './de/clamshell.ts';
import { cobraStretch } from './de/cobra-stretch.ts';
import { contrastShower } from './de/contrast-shower.ts';
import { crossBodyKneePress } from './de/cross-body-knee-press.ts';
import { crossedAnkleCurlUp } from './de/crossed-ankle-curl-up.ts';
import { crunch } from './de/crunch.ts';
import { deadBug } from './de/dead-bug.ts';
import { deadBugBand } from './de/dead-bug-band.ts';
import { deadBugToeTap } from './de/dead-bug-toe-tap.ts';
import { deadlift } from './de/deadlift.ts';
import { diaphragmaticBreathing } from './de/diaphragmatic-breathing.ts';
import { doorwayChestStretch } from './de/doorway-chest-stretch.ts';
import { doorwaySquat } from './de/doorway-squat.ts';
import { elevatedKettlebellDeadlift } from './de/elevated-kettlebell-deadlift.ts';
import { farmersCarry } from './de/farmers-carry.ts';
import { farmersHold } from './de/farmers-hold.ts';
import { fireHydrant } from './de/fire-hydrant.ts';
import { foamRollAdductors } from './de/foam-roll-adductors.ts';
import { foamRollCalves } from './de/foam-roll-calves.ts';
import { foamRollGlutes } from './de/foam-roll-glutes.ts';
import { foamRollHamstrings } from './de/foam-roll-hamstrings.ts';
import { foamRollHipFlexors } from './de/foam-roll-hip-flexors.ts';
import { foamRollItBand } from './de/foam-roll-it-band.ts';
import { foamRollLats } from './de/foam-roll-lats.ts';
import { foamRollPecs } from './de/foam-roll-pecs.ts';
import { foamRollQuads } from './de/foam-roll-quads.ts';
import { foamRollUpperBack } from './de/foam-roll-upper-back.ts';
import { footwearCheck } from './de/footwear-check.ts';
import { forearmBirdDog } from './de/forearm-bird-dog.ts';
import { forwardLunge } from './de/forward-lunge.ts';
import { frontPlank } from './de/front-plank.ts';
import { frontRaise } from './de/front-raise.ts';
import { gardeningWithForm } from './de/gardening-with-form.ts';
import { gentleYoga } from './de/gentle-yoga.ts';
import { gluteBridge } from './de/glute-bridge.ts';
import { gluteSqueeze } from './de/glute-squeeze.ts';
import { gobletSquat } from './de/goblet-squat.ts';
import { golfersLift } from './de/golfers-lift.ts';
import { goodMorning } from './de/good-morning.ts';
import { gradedForwardBend } from './de/graded-forward-bend.ts';
import { gradedWalking } from './de/graded-walking.ts';
import { halfKneelingHipFlexorStretch } from './de/half-kneeling-hip-flexor-stretch.ts';
import { halfKneelingPallofPress } from './de/half-kneeling-pallof-press.ts';
import { hamstringContractRelax } from './de/hamstring-contract-relax.ts';
import { heelRaises } from './de/heel-raises.ts';
import { heelSlide } from './de/heel-slide.ts';
import { highKneeMarch } from './de/high-knee-march.ts';
import { hip9090Switch } from './de/hip-90-90-switch.ts';
import { hipFlexorRotationStretch } from './de/hip-flexor-rotation-stretch.ts';
import { hipHingeDowel } from './de/hip-hinge-dowel.ts';
import { hipThrust } from './de/hip-thrust.ts';
import { hookLyingMarch } from './de/hook-lying-march.ts';
import { inBedBackPress } from './de/in-bed-back-press.ts';
import { inclinePlank } from './de/incline-plank.ts';
import { inclinePushUp } from './de/incline-push-up.ts';
import { invertedRow } from './de/inverted-row.ts';
import { jugCarry } from './de/jug-carry.ts';
import { kneeDropFeetDown } from './de/knee-drop-feet-down.ts';
import { kneeDropFeetUp } from './de/knee-drop-feet-up.ts';
import { kneePlank } from './de/knee-plank.ts';
import { kneeToWallAnkle } from './de/knee-to-wall-ankle.ts';
import { latPulldown } from './de/lat-pulldown.ts';
import { lateralBandWalk } from './de/lateral-band-walk.ts';
import { laundryBasketLift } from './de/laundry-basket-lift.ts';
import { loadedMarch } from './de/loaded-march.ts';
import { localHeatOrCold } from './de/local-heat-or-cold.ts';
import { lyingSmallKneeHug } from './de/lying-small-knee-hug.ts';
import { marchInPlace } from './de/march-in-place.ts';
import { mcgillCurlUp } from './de/mcgill-curl-up.ts';
import { mindfulStairClimb } from './de/mindful-stair-climb.ts';
import { movementBreak } from './de/movement-break.ts';
import { objectLiftPractice } from './de/object-lift-practice.ts';
import { oneArmSupportedRow } from './de/one-arm-supported-row.ts';
import { oneLegStand } from './de/one-leg-stand.ts';
import { openBook } from './de/open-book.ts';
import { ownSport } from './de/own-sport.ts';
import { pallofHold } from './de/pallof-hold.ts';
import { pallofPress } from './de/pallof-press.ts';
import { passiveHangMixed } from './de/passive-hang-mixed.ts';
import { passiveHangPronated } from './de/passive-hang-pronated.ts';
import { passiveHangSupinated } from './de/passive-hang-supinated.ts';
import { pelvicFloorHolds } from './de/pelvic-floor-holds.ts';
import { pelvicFloorQuick } from './de/pelvic-floor-quick.ts';
import { pelvicTilt } from './de/pelvic-tilt.ts';
import { pilatesSession } from './de/pilates-session.ts';
import { poolWalking } from './de/pool-walking.ts';
import { proneCobra } from './de/prone-cobra.ts';
import { pronePressUp } from './de/prone-press-up.ts';
import { pullUp } from './de/pull-up.ts';
import { pushUp } from './de/push-up.ts';
import { quadrupedHipExtension } from './de/quadruped-hip-extension.ts';
import { quadrupedRocking } from './de/quadruped-rocking.ts';
import { relief9090 } from './de/relief-90-90.ts';
import { reverseHyper } from './de/reverse-hyper.ts';
import { scapularRetraction } from './de/scapular-retraction.ts';
import { seatedAnkleCircles } from './de/seated-ankle-circles.ts';
import { seatedBackPress } from './de/seated-back-press.ts';
import { seatedCatCow } from './de/seated-cat-cow.ts';
import { seatedChairPress } from './de/seated-chair-press.ts';
import { seatedChestOpener } from './de/seated-chest-opener.ts';
import { seatedChestPressBand } from './de/seated-chest-press-band.ts';
import { seatedDiaphragmaticBreathing } from './de/seated-diaphragmatic-breathing.ts';
import { seatedFigureFour } from './de/seated-figure-four.ts';
import { seatedHamstringStretch } from './de/seated-hamstring-stretch.ts';
import { seatedHandPress } from './de/seated-hand-press.ts';
import { seatedHipAbductionBand } from './de/seated-hip-abduction-band.ts';
import { seatedHipFlexorStretch } from './de/seated-hip-flexor-stretch.ts';
import { seatedHipHinge } from './de/seated-hip-hinge.ts';
import { seatedLeanBack } from './de/seated-lean-back.ts';
import { seatedLegExtension } from './de/seated-leg-extension.ts';
import { seatedMarch } from './de/seated-march.ts';
import { seatedOverheadReach } from './de/seated-overhead-reach.ts';
import { seatedPallofPress } from './de/seated-pallof-press.ts';
import { seatedSlumpSlider } from './de/seated-slump-slider.ts';
import { seatedSmallArch } from './de/seated-small-arch.ts';
import { seatedSmallRound } from './de/seated-small-round.ts';
import { seatedSuitcaseHold } from './de/seated-suitcase-hold.ts';
import { seatedThoracicExtension } from './de/seated-thoracic-extension.ts';
import { seatedThoracicRotation } from './de/seated-thoracic-rotation.ts';
import { seatedWeightShift } from './de/seated-weight-shift.ts';
import { sideLyingHipAbduction } from './de/side-lying-hip-abduction.ts';
import { sideLyingQuadStretch } from './de/side-lying-quad-stretch.ts';
import { sidePlank } from './de/side-plank.ts';
import { sidePlankKnees } from './de/side-plank-knees.ts';
import { sidePlankWall } from './de/side-plank-wall.ts';
import { singleKneeToChest } from './de/single-knee-to-chest.ts';
import { singleLegGluteBridge } from './de/single-leg-glute-bridge.ts';
import { sitToStand } from './de/sit-to-stand.ts';
import { sittingSetup } from './de/sitting-setup.ts';
import { sleepSetup } from './de/sleep-setup.ts';
import { slumpTensioner } from './de/slump-tensioner.ts';
import { smallProneChestLift } from './de/small-prone-chest-lift.ts';
import { sphinx } from './de/sphinx.ts';
import { splitSquat } from './de/split-squat.ts';
import { standingHipAbduction } from './de/standing-hip-abduction.ts';
import { standingHipExtension } from './de/standing-hip-extension.ts';
import { standingHipFlexorStretch } from './de/standing-hip-flexor-stretch.ts';
import { standingSetup } from './de/standing-setup.ts';
import { standingSmallArch } from './de/standing-small-arch.ts';
import { standingWallBackPress } from './de/standing-wall-back-press.ts';
import { stationaryCycling } from './de/stationary-cycling.ts';
import { stepUp } from './de/step-up.ts';
import { stickRollLegs } from './de/stick-roll-legs.ts';
import { suitcaseCarry } from './de/suitcase-carry.ts';
import { suitcaseDeadlift } from './de/suitcase-deadlift.ts';
import { suitcaseHold } from './de/suitcase-hold.ts';
import { superman } from './de/superman.ts';
import { supineFigureFour } from './de/supine-figure-four.ts';
import { supineHamstringStrapStretch } from './de/supine-hamstring-strap-stretch.ts';
import { supineSciaticSlider } from './de/supine-sciatic-slider.ts';
import { supportedHang } from './de/supported-hang.ts';
import { supportedOneLegStand } from './de/supported-one-leg-stand.ts';
import { supportedSplitSquat } from './de/supported-split-squat.ts';
import { taiChi } from './de/tai-chi.ts';
import { tallPostureDrill } from './de/tall-posture-drill.ts';
import { tandemStand } from './de/tandem-stand.ts';
import { thoracicExtensionRoller } from './de/thoracic-extension-roller.ts';
import { toeSlide } from './de/toe-slide.ts';
import { toeTouchRetest } from './de/toe-touch-retest.ts';
import { towelRow } from './de/towel-row.ts';
import { tricepsKickback } from './de/triceps-kickback.ts';
import { walkingGaitDrill } from './de/walking-gait-drill.ts';
import { walkingLunge } from './de/walking-lunge.ts';
import { wallAngel } from './de/wall-angel.ts';
import { wallBallParaspinal } from './de/wall-ball-paraspinal.ts';
import { wallPlank } from './de/wall-plank.ts';
import { wallPostureReset } from './de/wall-posture-reset.ts';
import { wallPushUp } from './de/wall-push-up.ts';
import { weightShifts } from './de/weight-shifts.ts';
import { wheelchairPush } from './de/wheelchair-push.ts';
import { xBandWalk } from './de/x-band-walk.ts';

export const exerciseWordsDe = {
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
