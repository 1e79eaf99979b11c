import type { keeping as english } from '../en/keeping.ts';
import type { UiPart } from '../ui.ts';

// Where facts are kept, copies of them, and what to say when a browser does not keep its word.
export const keeping: UiPart<typeof english> = {
  copies: {
    title: 'Una copia tuya',
    line: 'Todo lo que nos contaste está en este navegador, en este dispositivo. Si pierdes el dispositivo o el navegador hace limpieza, se va con él. Una copia es un archivo que pones donde quieras.',
    never: 'Todavía no tienes una copia.',
    last: 'Última copia: {when}.',
    today: 'hoy',
    yesterday: 'ayer',
    daysAgo: 'hace {n} días',
    make: 'Guardar una copia',
    made: 'La copia está en tus descargas. Quien tenga el archivo puede leerlo, así que ponlo en un lugar seguro.',
    bring: 'Agregar desde una copia',
    bringLine: 'Aquí no se reemplaza nada: se agrega lo que la copia tenga de nuevo.',
    bringOnStart: 'Tengo una copia de otro dispositivo',
    from: 'Del {from} al {until}',
    fromDay: 'Del {from}',
    ofDay: 'Una copia del {date}',
    counts: '{all} entradas en la copia; nuevas aquí: {fresh}.',
    sessions: 'Sesiones entre las nuevas: {n}.',
    unread: { one: '1 línea es de otra versión. Se queda fuera.', other: '{n} líneas son de otra versión. Se quedan fuera.' },
    nothingNew: 'Todo lo de esta copia ya está aquí.',
    add: { one: 'Agregar 1 entrada', other: 'Agregar {n} entradas' },
    leave: 'Dejarlo',
    added: { one: 'Se agregó 1 entrada.', other: 'Se agregaron {n} entradas.' },
    undo: 'Deshacer',
    undone: 'Deshecho. Todo está como antes.',
    tooLate: 'Desde entonces se anotó algo, así que ya no se puede deshacer.',
    wrong: {
      empty: 'Este archivo no tiene entradas de Plumbline. Elige otro, por favor.',
      newer: 'Un Plumbline más nuevo hizo esta copia. Actualiza primero esta página.',
      'cut-short': 'Falta el final de esta copia. Quizá no se guardó entera. Trae el archivo otra vez desde donde estaba.',
      changed: 'El texto de esta copia se cambió después de hacerla, así que no la usamos.',
      'broken-chain': 'Algunas entradas de este archivo faltan o se cambiaron, así que no lo usamos.',
      'not-kept': 'No se pudo agregar la copia: el navegador no tiene espacio o no deja guardar. No cambió nada.',
    },
  },
  persist: {
    title: 'Pedir al navegador que lo conserve',
    line: 'Algunos navegadores borran los datos de páginas que no se abren por un tiempo. Puedes pedirle a este que no lo haga. Quizá te haga una pregunta.',
    ask: 'Pedirlo al navegador',
    yes: 'Este navegador prometió guardar tus datos hasta que los borres.',
    no: 'Este navegador no prometió nada. Es lo habitual. Con la aplicación en tu pantalla de inicio, o con una copia, vas sobre seguro.',
    later: 'Ahora no',
  },
  fleeting: {
    line: 'Este navegador no guarda nada. Todo lo que escribas se va cuando cierres la página.',
    copy: 'Guardar una copia',
  },
  lostSome:
    'Este navegador devolvió un estado más viejo: aquí faltan las últimas entradas. Si tienes una copia, agrégala en la página «Tú».',
  install: {
    title: 'Sin conexión',
    offline: 'Plumbline está aquí entero. Se abre y funciona sin conexión.',
    online: 'Ahora mismo Plumbline necesita conexión para abrirse. Carga la página otra vez o usa su dirección segura (https).',
    how: 'En un teléfono, el menú del navegador puede ponerla en la pantalla de inicio. Así se abre como una aplicación, y lo que guarda está más seguro.',
    do: 'Ponerla en este dispositivo',
  },
  update: { line: 'Hay una versión nueva.', now: 'Usarla ya', later: 'Más tarde' },
};
