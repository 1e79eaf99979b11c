// The settings: how the page looks, moves, counts and sounds, and the lock.
import type { setting as english } from '../en/setting.ts';
import type { UiPart } from '../ui.ts';

export const setting = {
  settings: {
    title: 'Ajustes',
    lead: 'Valen para este dispositivo y no se envían a ningún lado.',
    toPage: 'Aspecto, texto, sonido y bloqueo',
    theme: { title: 'Claro u oscuro', options: { auto: 'Como este dispositivo', light: 'Claro', dark: 'Oscuro' } },
    text: { title: 'Tamaño del texto', options: { usual: 'Normal', large: 'Grande', largest: 'Muy grande' } },
    textSample: 'Así se ve una línea de texto.',
    motion: {
      title: 'Movimiento en la pantalla',
      options: { auto: 'Como este dispositivo', less: 'Menos' },
      line: 'Con menos, las figuras están quietas, una al lado de la otra: de aquí hasta allá.',
    },
    weight: { title: 'Pesos en', options: { kg: 'Kilogramos', lb: 'Libras' } },
    sound: {
      title: 'Sonido al entrenar',
      voice: 'Una voz dice lo que viene',
      tones: 'Tonos para la cuenta atrás y la mitad',
      hear: 'Escuchar la voz',
      sample: 'Tres, dos, uno. Muy bien.',
      none: 'Este navegador no tiene voz para tu idioma. Los tonos y los números grandes llevan la sesión.',
      which: 'Qué voz',
      own: 'La de siempre de este dispositivo',
    },
    lock: {
      title: 'Bloqueo',
      line: 'Al abrir Plumbline se pide un número tuyo. Aleja las miradas curiosas. No esconde los datos de alguien que sabe de informática.',
      choose: 'Un número de 4 a 8 cifras',
      again: 'El mismo número otra vez',
      differ: 'Los dos números no son iguales. Prueba otra vez.',
      short: 'Escribe de 4 a 8 cifras.',
      turnOn: 'Activar el bloqueo',
      isOn: 'El bloqueo está activado.',
      turnOff: 'Quitar el bloqueo',
      notHere: 'Este navegador no puede guardar un bloqueo.',
    },
  },
  locked: {
    title: 'Plumbline está bloqueado',
    ask: 'Tu número',
    open: 'Abrir',
    wrong: 'No era ese. Prueba otra vez.',
    wait: 'Espera {n} s y prueba otra vez.',
    forgot: 'Ya no lo sé',
    forgotLine: 'Nadie más lo sabe. Puedes borrar todo lo que hay aquí y empezar de nuevo, con una copia tuya si la tienes.',
    help: 'Para ayuda inmediata no hace falta ningún número:',
  },
} as const satisfies UiPart<typeof english>;
