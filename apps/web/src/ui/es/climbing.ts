// Los pasos para inclinarse: esperar, hacer un poco, comparar.
import type { climbing as english } from '../en/climbing.ts';
import type { UiPart } from '../ui.ts';

export const climbing: UiPart<typeof english> = {
  ladder: {
    title: 'Inclinarse, paso a paso',
    lead: 'Di lo que esperas, haz un poco y compara. Después de dos veces tranquilas llega otro paso.',
    door: 'Para movimientos que evitas: tres veces, una vez al día.',
    open: 'A los pasos',
    rungs: 'Los pasos',
    here: 'estás aquí',
    begin: 'Probar: {name}',
    doneToday: 'Ya probaste hoy. El siguiente intento es para otro día.',
    rests: 'Dos veces fue un poco demasiado. Los pasos descansan hasta {date}, y tu plan sigue.',
    none: 'Hoy no hay lugar para estos pasos. Otro día puede que sí.',
    now: '¿Cómo está tu espalda ahora mismo?',
    nowNone: 'sin dolor',
    worst: 'lo peor que hay',
    notNow: 'Ahora mismo no',
    notNowLine: 'Tu espalda ya tiene bastante. Respirar despacio o un paseo corto puede irle mejor. El paso espera.',
    predict: '¿Cuánto esperas que llegue a doler, si lo haces tres veces?',
    doTitle: 'Tres veces, a tu ritmo',
    doLine: 'Para cuando llegue a 5 de 10 o cuando algo baje por una pierna.',
    did: 'Lo hice',
    stopped: 'Paré antes',
    legs: 'Bajó por una pierna',
    actual: '¿Cuánto fue lo máximo?',
    compare: 'Esperabas {predicted}. Fue {actual}.',
    milder: 'Menos de lo que esperabas. Es bueno saberlo.',
    'as-expected': 'Más o menos lo que esperabas.',
    harder: 'Más de lo que esperabas. Pasa, y lo tenemos en cuenta.',
    tooMuch: 'Fue un poco demasiado. La próxima vez es un paso más bajo.',
    up: 'Dos veces tranquilas aquí: la próxima vez, el paso siguiente, {name}.',
    stay: 'La próxima vez, el mismo paso: {name}.',
    reading: {
      'too-early': '',
      milder: 'Hasta ahora fue casi siempre menos de lo que esperabas.',
      'as-expected': 'Hasta ahora fue casi siempre lo que esperabas.',
      harder: 'Hasta ahora fue casi siempre más de lo que esperabas. Los pasos pequeños van bien.',
    },
    back: 'Volver a los pasos',
  },
};
