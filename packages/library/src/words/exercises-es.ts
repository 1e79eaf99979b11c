// The Spanish words of every exercise; English stands in for those that are not translated yet.
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
import { exerciseWordsEn } from './exercises-en.ts';

export const exerciseWordsEs = {
  ...exerciseWordsEn,
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
} as const satisfies Record<LibraryId, ExerciseWords>;
