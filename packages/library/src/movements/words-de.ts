// Written by `npm run figures -- index` from the files in ../../movements.
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
