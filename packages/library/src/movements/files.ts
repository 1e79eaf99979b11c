// Written by `npm run figures -- index` from the files in ../../movements.
import activeHang from '../../movements/active-hang.json' with { type: 'json' };
import airSquat from '../../movements/air-squat.json' with { type: 'json' };
import bentOverRow from '../../movements/bent-over-row.json' with { type: 'json' };
import bicepsCurl from '../../movements/biceps-curl.json' with { type: 'json' };
import birdDogLegSlide from '../../movements/bird-dog-leg-slide.json' with { type: 'json' };
import birdDog from '../../movements/bird-dog.json' with { type: 'json' };
import boxSquat from '../../movements/box-squat.json' with { type: 'json' };
import catCowRotation from '../../movements/cat-cow-rotation.json' with { type: 'json' };
import catCow from '../../movements/cat-cow.json' with { type: 'json' };
import childsPose from '../../movements/childs-pose.json' with { type: 'json' };
import clamshell from '../../movements/clamshell.json' with { type: 'json' };
import deadBugToeTap from '../../movements/dead-bug-toe-tap.json' with { type: 'json' };
import deadBug from '../../movements/dead-bug.json' with { type: 'json' };
import deadlift from '../../movements/deadlift.json' with { type: 'json' };
import farmersCarry from '../../movements/farmers-carry.json' with { type: 'json' };
import farmersHold from '../../movements/farmers-hold.json' with { type: 'json' };
import fireHydrant from '../../movements/fire-hydrant.json' with { type: 'json' };
import foamRollUpperBack from '../../movements/foam-roll-upper-back.json' with { type: 'json' };
import forwardLunge from '../../movements/forward-lunge.json' with { type: 'json' };
import frontPlank from '../../movements/front-plank.json' with { type: 'json' };
import gluteBridge from '../../movements/glute-bridge.json' with { type: 'json' };
import gobletSquat from '../../movements/goblet-squat.json' with { type: 'json' };
import goodMorning from '../../movements/good-morning.json' with { type: 'json' };
import halfKneelingHipFlexorStretch from '../../movements/half-kneeling-hip-flexor-stretch.json' with { type: 'json' };
import heelRaises from '../../movements/heel-raises.json' with { type: 'json' };
import heelSlide from '../../movements/heel-slide.json' with { type: 'json' };
import hipHingeDowel from '../../movements/hip-hinge-dowel.json' with { type: 'json' };
import hookLyingMarch from '../../movements/hook-lying-march.json' with { type: 'json' };
import kneeDropFeetDown from '../../movements/knee-drop-feet-down.json' with { type: 'json' };
import pallofPress from '../../movements/pallof-press.json' with { type: 'json' };
import passiveHangPronated from '../../movements/passive-hang-pronated.json' with { type: 'json' };
import pelvicTilt from '../../movements/pelvic-tilt.json' with { type: 'json' };
import pronePressUp from '../../movements/prone-press-up.json' with { type: 'json' };
import quadrupedHipExtension from '../../movements/quadruped-hip-extension.json' with { type: 'json' };
import quadrupedRocking from '../../movements/quadruped-rocking.json' with { type: 'json' };
import seatedHipAbductionBand from '../../movements/seated-hip-abduction-band.json' with { type: 'json' };
import seatedLegExtension from '../../movements/seated-leg-extension.json' with { type: 'json' };
import seatedMarch from '../../movements/seated-march.json' with { type: 'json' };
import sidePlank from '../../movements/side-plank.json' with { type: 'json' };
import sitToStand from '../../movements/sit-to-stand.json' with { type: 'json' };
import splitSquat from '../../movements/split-squat.json' with { type: 'json' };
import supineHamstringStrapStretch from '../../movements/supine-hamstring-strap-stretch.json' with { type: 'json' };
import wallPostureReset from '../../movements/wall-posture-reset.json' with { type: 'json' };
import wallPushUp from '../../movements/wall-push-up.json' with { type: 'json' };
import activeHangEn from '../../movements/en/active-hang.json' with { type: 'json' };
import airSquatEn from '../../movements/en/air-squat.json' with { type: 'json' };
import bentOverRowEn from '../../movements/en/bent-over-row.json' with { type: 'json' };
import bicepsCurlEn from '../../movements/en/biceps-curl.json' with { type: 'json' };
import birdDogLegSlideEn from '../../movements/en/bird-dog-leg-slide.json' with { type: 'json' };
import birdDogEn from '../../movements/en/bird-dog.json' with { type: 'json' };
import boxSquatEn from '../../movements/en/box-squat.json' with { type: 'json' };
import catCowRotationEn from '../../movements/en/cat-cow-rotation.json' with { type: 'json' };
import catCowEn from '../../movements/en/cat-cow.json' with { type: 'json' };
import childsPoseEn from '../../movements/en/childs-pose.json' with { type: 'json' };
import clamshellEn from '../../movements/en/clamshell.json' with { type: 'json' };
import deadBugEn from '../../movements/en/dead-bug.json' with { type: 'json' };
import deadliftEn from '../../movements/en/deadlift.json' with { type: 'json' };
import farmersCarryEn from '../../movements/en/farmers-carry.json' with { type: 'json' };
import farmersHoldEn from '../../movements/en/farmers-hold.json' with { type: 'json' };
import fireHydrantEn from '../../movements/en/fire-hydrant.json' with { type: 'json' };
import foamRollUpperBackEn from '../../movements/en/foam-roll-upper-back.json' with { type: 'json' };
import forwardLungeEn from '../../movements/en/forward-lunge.json' with { type: 'json' };
import frontPlankEn from '../../movements/en/front-plank.json' with { type: 'json' };
import gluteBridgeEn from '../../movements/en/glute-bridge.json' with { type: 'json' };
import gobletSquatEn from '../../movements/en/goblet-squat.json' with { type: 'json' };
import goodMorningEn from '../../movements/en/good-morning.json' with { type: 'json' };
import halfKneelingHipFlexorStretchEn from '../../movements/en/half-kneeling-hip-flexor-stretch.json' with { type: 'json' };
import heelRaisesEn from '../../movements/en/heel-raises.json' with { type: 'json' };
import hipHingeDowelEn from '../../movements/en/hip-hinge-dowel.json' with { type: 'json' };
import kneeDropFeetDownEn from '../../movements/en/knee-drop-feet-down.json' with { type: 'json' };
import pallofPressEn from '../../movements/en/pallof-press.json' with { type: 'json' };
import passiveHangPronatedEn from '../../movements/en/passive-hang-pronated.json' with { type: 'json' };
import pronePressUpEn from '../../movements/en/prone-press-up.json' with { type: 'json' };
import quadrupedHipExtensionEn from '../../movements/en/quadruped-hip-extension.json' with { type: 'json' };
import quadrupedRockingEn from '../../movements/en/quadruped-rocking.json' with { type: 'json' };
import seatedHipAbductionBandEn from '../../movements/en/seated-hip-abduction-band.json' with { type: 'json' };
import seatedLegExtensionEn from '../../movements/en/seated-leg-extension.json' with { type: 'json' };
import seatedMarchEn from '../../movements/en/seated-march.json' with { type: 'json' };
import sidePlankEn from '../../movements/en/side-plank.json' with { type: 'json' };
import sitToStandEn from '../../movements/en/sit-to-stand.json' with { type: 'json' };
import splitSquatEn from '../../movements/en/split-squat.json' with { type: 'json' };
import supineHamstringStrapStretchEn from '../../movements/en/supine-hamstring-strap-stretch.json' with { type: 'json' };
import wallPostureResetEn from '../../movements/en/wall-posture-reset.json' with { type: 'json' };
import wallPushUpEn from '../../movements/en/wall-push-up.json' with { type: 'json' };

export const movementFiles: unknown = {
  'active-hang': activeHang,
  'air-squat': airSquat,
  'bent-over-row': bentOverRow,
  'biceps-curl': bicepsCurl,
  'bird-dog-leg-slide': birdDogLegSlide,
  'bird-dog': birdDog,
  'box-squat': boxSquat,
  'cat-cow-rotation': catCowRotation,
  'cat-cow': catCow,
  'childs-pose': childsPose,
  'clamshell': clamshell,
  'dead-bug-toe-tap': deadBugToeTap,
  'dead-bug': deadBug,
  'deadlift': deadlift,
  'farmers-carry': farmersCarry,
  'farmers-hold': farmersHold,
  'fire-hydrant': fireHydrant,
  'foam-roll-upper-back': foamRollUpperBack,
  'forward-lunge': forwardLunge,
  'front-plank': frontPlank,
  'glute-bridge': gluteBridge,
  'goblet-squat': gobletSquat,
  'good-morning': goodMorning,
  'half-kneeling-hip-flexor-stretch': halfKneelingHipFlexorStretch,
  'heel-raises': heelRaises,
  'heel-slide': heelSlide,
  'hip-hinge-dowel': hipHingeDowel,
  'hook-lying-march': hookLyingMarch,
  'knee-drop-feet-down': kneeDropFeetDown,
  'pallof-press': pallofPress,
  'passive-hang-pronated': passiveHangPronated,
  'pelvic-tilt': pelvicTilt,
  'prone-press-up': pronePressUp,
  'quadruped-hip-extension': quadrupedHipExtension,
  'quadruped-rocking': quadrupedRocking,
  'seated-hip-abduction-band': seatedHipAbductionBand,
  'seated-leg-extension': seatedLegExtension,
  'seated-march': seatedMarch,
  'side-plank': sidePlank,
  'sit-to-stand': sitToStand,
  'split-squat': splitSquat,
  'supine-hamstring-strap-stretch': supineHamstringStrapStretch,
  'wall-posture-reset': wallPostureReset,
  'wall-push-up': wallPushUp,
};

export const englishFiles: unknown = {
  'active-hang': activeHangEn,
  'air-squat': airSquatEn,
  'bent-over-row': bentOverRowEn,
  'biceps-curl': bicepsCurlEn,
  'bird-dog-leg-slide': birdDogLegSlideEn,
  'bird-dog': birdDogEn,
  'box-squat': boxSquatEn,
  'cat-cow-rotation': catCowRotationEn,
  'cat-cow': catCowEn,
  'childs-pose': childsPoseEn,
  'clamshell': clamshellEn,
  'dead-bug': deadBugEn,
  'deadlift': deadliftEn,
  'farmers-carry': farmersCarryEn,
  'farmers-hold': farmersHoldEn,
  'fire-hydrant': fireHydrantEn,
  'foam-roll-upper-back': foamRollUpperBackEn,
  'forward-lunge': forwardLungeEn,
  'front-plank': frontPlankEn,
  'glute-bridge': gluteBridgeEn,
  'goblet-squat': gobletSquatEn,
  'good-morning': goodMorningEn,
  'half-kneeling-hip-flexor-stretch': halfKneelingHipFlexorStretchEn,
  'heel-raises': heelRaisesEn,
  'hip-hinge-dowel': hipHingeDowelEn,
  'knee-drop-feet-down': kneeDropFeetDownEn,
  'pallof-press': pallofPressEn,
  'passive-hang-pronated': passiveHangPronatedEn,
  'prone-press-up': pronePressUpEn,
  'quadruped-hip-extension': quadrupedHipExtensionEn,
  'quadruped-rocking': quadrupedRockingEn,
  'seated-hip-abduction-band': seatedHipAbductionBandEn,
  'seated-leg-extension': seatedLegExtensionEn,
  'seated-march': seatedMarchEn,
  'side-plank': sidePlankEn,
  'sit-to-stand': sitToStandEn,
  'split-squat': splitSquatEn,
  'supine-hamstring-strap-stretch': supineHamstringStrapStretchEn,
  'wall-posture-reset': wallPostureResetEn,
  'wall-push-up': wallPushUpEn,
};
