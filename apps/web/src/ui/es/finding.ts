// Finding an exercise, and what stands around one.
import type { finding as english } from '../en/finding.ts';
import type { UiPart } from '../ui.ts';

export const finding = {
  finding: {
    title: 'Mostrar solo',
    shown: '{n} de {all} ejercicios',
    clear: 'Mostrar todos otra vez',
    nothing: 'Ningún ejercicio cumple todo esto. Quita un deseo o muestra todos otra vez.',
    purpose: {
      title: 'Para qué',
      options: {
        loosen: 'Soltar',
        stretch: 'Estirar',
        middle: 'Centro fuerte',
        legs: 'Piernas y caderas',
        arms: 'Brazos y hombros',
        hang: 'Colgarse',
        carry: 'Llevar peso',
        heart: 'Corazón y respiración',
        calm: 'Descansar y rodar',
      },
    },
    kit: { options: { none: 'Sin aparatos', mine: 'Con lo que tengo' } },
    place: {
      title: 'Cómo empiezas',
      options: {
        standing: 'De pie',
        seated: 'En una silla',
        lying: 'En el suelo o la cama',
        knees: 'Manos y rodillas',
        hanging: 'En una barra',
      },
    },
    floor: { options: { no: 'No puedo bajar al suelo' } },
    rung: { title: 'Cuánto cuesta', options: { '1': 'Para empezar', '2': 'El paso siguiente', '3': 'Fuerte' } },
    ladder: 'Más fácil y más difícil',
    easier: 'Más fácil',
    harder: 'Más difícil',
    same: 'Hace lo mismo',
    asks: 'Lo que le pide al cuerpo',
    asksSome: { '1': 'un poco', '2': 'algo', '3': 'mucho' },
    asksNothing: 'Muy poco de todo.',
    inPlan: 'Está en tu plan.',
    notInPlan: 'Ahora no está en tu plan.',
    ruledOut: 'Tus respuestas lo dejan fuera por ahora.',
    noKit: 'Aún no nos has dicho que tienes lo que necesita.',
    wishes: {
      may: { says: 'Tus planes pueden elegirlo.', act: 'Dejarlo fuera de mis planes' },
      left: { says: 'Lo dejaste fuera de tus planes.', act: 'Que pueda volver' },
      'only-asked': { says: 'Solo entra en un plan si lo pides.', act: 'Pedirlo' },
      asked: { says: 'Lo pediste. Sale cuando tus respuestas lo permiten.', act: 'Dejarlo fuera de mis planes' },
    },
  },
} as const satisfies UiPart<typeof english>;
