// The English words of every exercise: a missing one does not compile.
import type { ExerciseWords } from '@plumbline/engine';
import type { LibraryId } from '../exercises.ts';
import { abWheelRollout } from './en/ab-wheel-rollout.ts';
import { abdominalBrace } from './en/abdominal-brace.ts';
import { abdominalDrawingIn } from './en/abdominal-drawing-in.ts';
import { activeHang } from './en/active-hang.ts';
import { airSquat } from './en/air-squat.ts';
import { alternatingSuperman } from './en/alternating-superman.ts';
import { armBike } from './en/arm-bike.ts';
import { assistedPullUp } from './en/assisted-pull-up.ts';
import { backExtensionBench } from './en/back-extension-bench.ts';
import { backpackRow } from './en/backpack-row.ts';
import { ballCalf } from './en/ball-calf.ts';
import { ballFootArch } from './en/ball-foot-arch.ts';
import { ballMidScapula } from './en/ball-mid-scapula.ts';
import { ballRollout } from './en/ball-rollout.ts';
import { ballUpperGlute } from './en/ball-upper-glute.ts';
import { bandLatPulldown } from './en/band-lat-pulldown.ts';
import { bandPullApart } from './en/band-pull-apart.ts';
import { bandSeatedRow } from './en/band-seated-row.ts';
import { barbellBackSquat } from './en/barbell-back-squat.ts';
import { barbellHipThrust } from './en/barbell-hip-thrust.ts';
import { bentOverLateralRaise } from './en/bent-over-lateral-raise.ts';
import { bentOverRow } from './en/bent-over-row.ts';
import { bicepsCurl } from './en/biceps-curl.ts';
import { bicycleCrunch } from './en/bicycle-crunch.ts';
import { birdDog } from './en/bird-dog.ts';
import { birdDogLegSlide } from './en/bird-dog-leg-slide.ts';
import { bodyScanRelaxation } from './en/body-scan-relaxation.ts';
import { boxSquat } from './en/box-squat.ts';
import { bridgeMarch } from './en/bridge-march.ts';
import { cableChop } from './en/cable-chop.ts';
import { cableLift } from './en/cable-lift.ts';
import { cableSeatedRow } from './en/cable-seated-row.ts';
import { calfStretch } from './en/calf-stretch.ts';
import { catCow } from './en/cat-cow.ts';
import { catCowRotation } from './en/cat-cow-rotation.ts';
import { chestSupportedRow } from './en/chest-supported-row.ts';
import { childsPose } from './en/childs-pose.ts';
import { chinTuck } from './en/chin-tuck.ts';
import { chinUp } from './en/chin-up.ts';
import { clamshell } from './en/clamshell.ts';
import { cobraStretch } from './en/cobra-stretch.ts';
import { contrastShower } from './en/contrast-shower.ts';
import { crossBodyKneePress } from './en/cross-body-knee-press.ts';
import { crossedAnkleCurlUp } from './en/crossed-ankle-curl-up.ts';
import { crunch } from './en/crunch.ts';
import { deadBug } from './en/dead-bug.ts';
import { deadBugBand } from './en/dead-bug-band.ts';
import { deadBugToeTap } from './en/dead-bug-toe-tap.ts';
import { deadlift } from './en/deadlift.ts';
import { diaphragmaticBreathing } from './en/diaphragmatic-breathing.ts';
import { doorwayChestStretch } from './en/doorway-chest-stretch.ts';
import { doorwaySquat } from './en/doorway-squat.ts';
import { elevatedKettlebellDeadlift } from './en/elevated-kettlebell-deadlift.ts';
import { farmersCarry } from './en/farmers-carry.ts';
import { farmersHold } from './en/farmers-hold.ts';
import { fireHydrant } from './en/fire-hydrant.ts';
import { foamRollAdductors } from './en/foam-roll-adductors.ts';
import { foamRollCalves } from './en/foam-roll-calves.ts';
import { foamRollGlutes } from './en/foam-roll-glutes.ts';
import { foamRollHamstrings } from './en/foam-roll-hamstrings.ts';
import { foamRollHipFlexors } from './en/foam-roll-hip-flexors.ts';
import { foamRollItBand } from './en/foam-roll-it-band.ts';
import { foamRollLats } from './en/foam-roll-lats.ts';
import { foamRollPecs } from './en/foam-roll-pecs.ts';
import { foamRollQuads } from './en/foam-roll-quads.ts';
import { foamRollUpperBack } from './en/foam-roll-upper-back.ts';
import { footwearCheck } from './en/footwear-check.ts';
import { forearmBirdDog } from './en/forearm-bird-dog.ts';
import { forwardLunge } from './en/forward-lunge.ts';
import { frontPlank } from './en/front-plank.ts';
import { frontRaise } from './en/front-raise.ts';
import { gardeningWithForm } from './en/gardening-with-form.ts';
import { gentleYoga } from './en/gentle-yoga.ts';
import { gluteBridge } from './en/glute-bridge.ts';
import { gluteSqueeze } from './en/glute-squeeze.ts';
import { gobletSquat } from './en/goblet-squat.ts';
import { golfersLift } from './en/golfers-lift.ts';
import { goodMorning } from './en/good-morning.ts';
import { gradedForwardBend } from './en/graded-forward-bend.ts';
import { gradedWalking } from './en/graded-walking.ts';
import { halfKneelingHipFlexorStretch } from './en/half-kneeling-hip-flexor-stretch.ts';
import { halfKneelingPallofPress } from './en/half-kneeling-pallof-press.ts';
import { hamstringContractRelax } from './en/hamstring-contract-relax.ts';
import { heelRaises } from './en/heel-raises.ts';
import { heelSlide } from './en/heel-slide.ts';
import { highKneeMarch } from './en/high-knee-march.ts';
import { hip9090Switch } from './en/hip-90-90-switch.ts';
import { hipFlexorRotationStretch } from './en/hip-flexor-rotation-stretch.ts';
import { hipHingeDowel } from './en/hip-hinge-dowel.ts';
import { hipThrust } from './en/hip-thrust.ts';
import { hookLyingMarch } from './en/hook-lying-march.ts';
import { inBedBackPress } from './en/in-bed-back-press.ts';
import { inclinePlank } from './en/incline-plank.ts';
import { inclinePushUp } from './en/incline-push-up.ts';
import { invertedRow } from './en/inverted-row.ts';
import { jugCarry } from './en/jug-carry.ts';
import { kneeDropFeetDown } from './en/knee-drop-feet-down.ts';
import { kneeDropFeetUp } from './en/knee-drop-feet-up.ts';
import { kneePlank } from './en/knee-plank.ts';
import { kneeToWallAnkle } from './en/knee-to-wall-ankle.ts';
import { latPulldown } from './en/lat-pulldown.ts';
import { lateralBandWalk } from './en/lateral-band-walk.ts';
import { laundryBasketLift } from './en/laundry-basket-lift.ts';
import { loadedMarch } from './en/loaded-march.ts';
import { localHeatOrCold } from './en/local-heat-or-cold.ts';
import { lyingSmallKneeHug } from './en/lying-small-knee-hug.ts';
import { marchInPlace } from './en/march-in-place.ts';
import { mcgillCurlUp } from './en/mcgill-curl-up.ts';
import { mindfulStairClimb } from './en/mindful-stair-climb.ts';
import { movementBreak } from './en/movement-break.ts';
import { objectLiftPractice } from './en/object-lift-practice.ts';
import { oneArmSupportedRow } from './en/one-arm-supported-row.ts';
import { oneLegStand } from './en/one-leg-stand.ts';
import { openBook } from './en/open-book.ts';
import { ownSport } from './en/own-sport.ts';
import { pallofHold } from './en/pallof-hold.ts';
import { pallofPress } from './en/pallof-press.ts';
import { passiveHangMixed } from './en/passive-hang-mixed.ts';
import { passiveHangPronated } from './en/passive-hang-pronated.ts';
import { passiveHangSupinated } from './en/passive-hang-supinated.ts';
import { pelvicFloorHolds } from './en/pelvic-floor-holds.ts';
import { pelvicFloorQuick } from './en/pelvic-floor-quick.ts';
import { pelvicTilt } from './en/pelvic-tilt.ts';
import { pilatesSession } from './en/pilates-session.ts';
import { poolWalking } from './en/pool-walking.ts';
import { proneCobra } from './en/prone-cobra.ts';
import { pronePressUp } from './en/prone-press-up.ts';
import { pullUp } from './en/pull-up.ts';
import { pushUp } from './en/push-up.ts';
import { quadrupedHipExtension } from './en/quadruped-hip-extension.ts';
import { quadrupedRocking } from './en/quadruped-rocking.ts';
import { relief9090 } from './en/relief-90-90.ts';
import { reverseHyper } from './en/reverse-hyper.ts';
import { scapularRetraction } from './en/scapular-retraction.ts';
import { seatedAnkleCircles } from './en/seated-ankle-circles.ts';
import { seatedBackPress } from './en/seated-back-press.ts';
import { seatedCatCow } from './en/seated-cat-cow.ts';
import { seatedChairPress } from './en/seated-chair-press.ts';
import { seatedChestOpener } from './en/seated-chest-opener.ts';
import { seatedChestPressBand } from './en/seated-chest-press-band.ts';
import { seatedDiaphragmaticBreathing } from './en/seated-diaphragmatic-breathing.ts';
import { seatedFigureFour } from './en/seated-figure-four.ts';
import { seatedHamstringStretch } from './en/seated-hamstring-stretch.ts';
import { seatedHandPress } from './en/seated-hand-press.ts';
import { seatedHipAbductionBand } from './en/seated-hip-abduction-band.ts';
import { seatedHipFlexorStretch } from './en/seated-hip-flexor-stretch.ts';
import { seatedHipHinge } from './en/seated-hip-hinge.ts';
import { seatedLeanBack } from './en/seated-lean-back.ts';
import { seatedLegExtension } from './en/seated-leg-extension.ts';
import { seatedMarch } from './en/seated-march.ts';
import { seatedOverheadReach } from './en/seated-overhead-reach.ts';
import { seatedPallofPress } from './en/seated-pallof-press.ts';
import { seatedSlumpSlider } from './en/seated-slump-slider.ts';
import { seatedSmallArch } from './en/seated-small-arch.ts';
import { seatedSmallRound } from './en/seated-small-round.ts';
import { seatedSuitcaseHold } from './en/seated-suitcase-hold.ts';
import { seatedThoracicExtension } from './en/seated-thoracic-extension.ts';
import { seatedThoracicRotation } from './en/seated-thoracic-rotation.ts';
import { seatedWeightShift } from './en/seated-weight-shift.ts';
import { sideLyingHipAbduction } from './en/side-lying-hip-abduction.ts';
import { sideLyingQuadStretch } from './en/side-lying-quad-stretch.ts';
import { sidePlank } from './en/side-plank.ts';
import { sidePlankKnees } from './en/side-plank-knees.ts';
import { sidePlankWall } from './en/side-plank-wall.ts';
import { singleKneeToChest } from './en/single-knee-to-chest.ts';
import { singleLegGluteBridge } from './en/single-leg-glute-bridge.ts';
import { sitToStand } from './en/sit-to-stand.ts';
import { sittingSetup } from './en/sitting-setup.ts';
import { sleepSetup } from './en/sleep-setup.ts';
import { slumpTensioner } from './en/slump-tensioner.ts';
import { smallProneChestLift } from './en/small-prone-chest-lift.ts';
import { sphinx } from './en/sphinx.ts';
import { splitSquat } from './en/split-squat.ts';
import { standingHipAbduction } from './en/standing-hip-abduction.ts';
import { standingHipExtension } from './en/standing-hip-extension.ts';
import { standingHipFlexorStretch } from './en/standing-hip-flexor-stretch.ts';
import { standingSetup } from './en/standing-setup.ts';
import { standingSmallArch } from './en/standing-small-arch.ts';
import { standingWallBackPress } from './en/standing-wall-back-press.ts';
import { stationaryCycling } from './en/stationary-cycling.ts';
import { stepUp } from './en/step-up.ts';
import { stickRollLegs } from './en/stick-roll-legs.ts';
import { suitcaseCarry } from './en/suitcase-carry.ts';
import { suitcaseDeadlift } from './en/suitcase-deadlift.ts';
import { suitcaseHold } from './en/suitcase-hold.ts';
import { superman } from './en/superman.ts';
import { supineFigureFour } from './en/supine-figure-four.ts';
import { supineHamstringStrapStretch } from './en/supine-hamstring-strap-stretch.ts';
import { supineSciaticSlider } from './en/supine-sciatic-slider.ts';
import { supportedHang } from './en/supported-hang.ts';
import { supportedOneLegStand } from './en/supported-one-leg-stand.ts';
import { supportedSplitSquat } from './en/supported-split-squat.ts';
import { taiChi } from './en/tai-chi.ts';
import { tallPostureDrill } from './en/tall-posture-drill.ts';
import { tandemStand } from './en/tandem-stand.ts';
import { thoracicExtensionRoller } from './en/thoracic-extension-roller.ts';
import { toeSlide } from './en/toe-slide.ts';
import { toeTouchRetest } from './en/toe-touch-retest.ts';
import { towelRow } from './en/towel-row.ts';
import { tricepsKickback } from './en/triceps-kickback.ts';
import { walkingGaitDrill } from './en/walking-gait-drill.ts';
import { walkingLunge } from './en/walking-lunge.ts';
import { wallAngel } from './en/wall-angel.ts';
import { wallBallParaspinal } from './en/wall-ball-paraspinal.ts';
import { wallPlank } from './en/wall-plank.ts';
import { wallPostureReset } from './en/wall-posture-reset.ts';
import { wallPushUp } from './en/wall-push-up.ts';
import { weightShifts } from './en/weight-shifts.ts';
import { wheelchairPush } from './en/wheelchair-push.ts';
import { xBandWalk } from './en/x-band-walk.ts';

export const exerciseWordsEn = {
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
