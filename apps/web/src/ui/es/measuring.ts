// Las pruebas en casa: su página, y una prueba desde la preparación hasta lo que significa.
import type { measuring as english } from '../en/measuring.ts';
import type { UiPart } from '../ui.ts';

export const measuring: UiPart<typeof english> = {
  measure: {
    title: 'Pruebas en casa',
    cardLine: 'Pequeñas medidas en casa: tú contigo.',
    cardOpen: 'Ver las pruebas',
    cardDue: { one: '1 tiene cuatro semanas. Puedes volver a mirarla.', other: '{n} tienen cuatro semanas. Puedes volver a mirarlas.' },
    open: 'Abiertas hoy',
    waits: 'Por ahora no',
    none: 'Hoy no hay ninguna prueba abierta. Pueden esperar.',
    was: '{value}, el {day}',
    again: 'Hace cuatro semanas: puedes repetirla',
    all: 'Todas las pruebas',
    need: 'Necesitas',
    clock: 'El reloj está aquí, en la página. Antes cuenta cinco segundos atrás.',
    how: 'Cómo se hace',
    stopWhen: 'Para si',
    go: 'Ir al inicio',
    start: 'Empezar',
    ready: 'Ponte en posición',
    done: 'Listo',
    toGo: 'por hacer',
    of: 'de {cap}',
    keys: 'Espacio empieza y termina, h para «duele»',
    result: '¿Cuánto mediste?',
    resultTimed: '¿Es este tu tiempo?',
    resultTimedLine: 'Es lo que dice el reloj. Cámbialo si siguió de más.',
    ended: '¿Por qué terminó?',
    most: '¿Cuánto dolió como máximo?',
    saved: 'Anotado',
    painTitle: 'Dolió más, y la prueba terminó ahí',
    painLine: 'Hiciste bien. Hoy no hace falta medir nada. Deja primero que se calme.',
    first: 'Aquí empiezas. Desde ahora te comparas con esto.',
    same: '{from} al principio, {now} ahora: más o menos igual. Una diferencia cuenta desde {needed}.',
    maybe: '{from} al principio, {now} ahora. Puede ser un cambio real. La próxima vez lo dirá.',
    easier: '{from} al principio, {now} ahora, y dos veces seguidas. Es un cambio real: ahora es más fácil.',
    harder: '{from} al principio, {now} ahora, y dos veces seguidas. Ahora cuesta más que al principio. Tu plan lo tiene en cuenta.',
    changed: '{from} al principio, {now} ahora, y dos veces seguidas. Es un cambio real.',
    top: 'Llegaste al final de la prueba, como antes. Por encima no mide nada.',
    mine: 'Tus resultados',
    others: {
      title: 'Lo que logran otras personas',
      lead: 'Aquí cuenta cómo vas tú frente a ti. Esto es solo por curiosidad.',
      chair:
        'De {from} a {to} años, la mayoría de las mujeres se levanta {women} veces o más, y la mayoría de los hombres {men} veces o más. (Rikli y Jones 1999)',
      plank:
        'En un estudio, estudiantes aguantaron la plancha unos dos minutos (hombres) o un minuto y medio (mujeres). Eran personas jóvenes y deportistas, así que no es una meta para ti. (Strand 2014)',
    },
  },
};
