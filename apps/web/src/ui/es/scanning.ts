// Reading a code with the camera or from a picture.
import type { scanning as english } from '../en/scanning.ts';
import type { UiPart } from '../ui.ts';

export const scanning = {
  scan: {
    title: 'Escanear un código',
    lead: 'Sostén el código quieto delante de la cámara. Se lee en este dispositivo y la imagen no va a ningún sitio.',
    open: 'Abrir la cámara',
    asks: 'El navegador pregunta una vez si esta página puede usar la cámara.',
    close: 'Cerrar la cámara',
    picture: 'Leer una imagen',
    view: 'Lo que ve la cámara',
    looking: 'Buscando un código …',
    reading: 'Leyendo la imagen …',
    unreadable: 'No vemos ningún código en esta imagen. Prueba con una más nítida o más cercana.',
    foreign: 'Este código no es nuestro.',
    denied: 'La cámara está apagada para esta página. Puedes permitirla en los ajustes del navegador o leer una imagen.',
    none: 'Aquí no hay cámara. También sirve una imagen del código.',
    part: '{n} de {of} códigos leídos. Ahora el siguiente.',
    forDesk: 'Este código cuenta cómo le fue a alguien estas semanas. Es para quien le entrena.',
    toDesk: 'Abrirlo en la mesa',
    away: 'Ahora no',
    door: 'Escanear un código de quien te entrena',
  },
} as const satisfies UiPart<typeof english>;
