// Unos minutos guiados.
import type { timing as english } from '../en/timing.ts';
import type { UiPart } from '../ui.ts';

export const timing: UiPart<typeof english> = {
  timers: {
    title: 'Unos minutos, con guía',
    lead: 'Toca uno y sigue el ritmo.',
    names: {
      breathe: 'Respirar despacio',
      contrast: 'Agua tibia y fresca',
      'posture-reset': 'Pausa para estirarte',
      walk: 'Un paseo',
      'hang-series': 'Colgarse',
    },
    breath: { out: 'Toma aire', hold: 'Espera', back: 'Suelta el aire' },
    water: { out: 'Tibia', hold: 'Tibia', back: 'Fresca' },
    waterLine: { out: 'Tibia, 40 grados como mucho.', hold: 'Tibia, 40 grados como mucho.', back: 'Fresca, 15 grados como poco.' },
    felt: 'Una vibración corta en cada cambio',
    oneQuestion: 'Antes, una pregunta',
    wound: '¿Hay una herida abierta, una cicatriz reciente o la piel rota donde caería el agua?',
    notToday: 'Entonces hoy déjalo',
    notTodayLine: 'Puede esperar hasta que la piel esté cerrada. Respirar despacio también calma.',
    closed: 'Hoy no está abierto',
    closedLine: 'Tus respuestas o lo que tienes en casa no lo permiten ahora. Otro día puede que sí.',
    hangs: 'Colgarse es entrenar: primero vienen unas preguntas, y se anota como una sesión.',
    hangsBegin: 'Empezar a colgarme',
    doneTitle: 'Hecho',
    doneHabit: 'Anotado para hoy: {name}.',
    doneWalk: 'Anotado: un paseo de {n} min.',
    notKept: 'Bien. Los días se cuentan cuando lo haces tu costumbre.',
    short: 'Fue corto, así que no se anota nada. Está bien.',
    keepIt: 'Que sea mi costumbre, hecha hoy',
    again: 'Una vez más',
    back: 'Volver al día',
  },
};
