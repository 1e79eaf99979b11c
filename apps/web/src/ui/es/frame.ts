import type { frame as english } from '../en/frame.ts';
import type { UiPart } from '../ui.ts';

// What stands around every screen.
export const frame: UiPart<typeof english> = {
  name: 'Plumbline',
  oneExercise: 'Un ejercicio',
  amounts: { seconds: '{n} s', minutes: '{n} min', both: '{min} min {s} s', metres: '{n} m' },
  tabs: { today: 'Hoy', plan: 'Plan', learn: 'Aprender', you: 'Tú' },
  tabsLabel: 'Páginas principales',
  back: 'Atrás',
  next: 'Seguir',
  save: 'Guardar',
  close: 'Cerrar',
  print: 'Imprimir esta página',
  saved: 'Guardado en este dispositivo.',
  saving: 'Guardando…',
  savedTight: 'Guardado, con el último espacio de este navegador. Libera pronto algo de espacio en el dispositivo, o guarda una copia.',
  notSaved: {
    'no-space': 'No se pudo guardar: el navegador ya no tiene espacio para esta página. Libera algo de espacio y toca otra vez.',
    'other-tab':
      'Esta página también está abierta en otra pestaña, y esa escribió la última. Ya la cargamos aquí. Toca otra vez, por favor.',
    'not-kept': 'No se pudo guardar. No cambió nada. Toca otra vez, o vuelve a cargar la página.',
  },
};
