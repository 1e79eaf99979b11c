// Written by `npm run figures -- index` from the files in ../../movements.
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

export const movementWordFiles: unknown = {
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
};
