// Looks for a code through the camera, or in a picture file. What a code says is for whoever asked.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { FilePick } from '../parts/file-pick.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { type CameraTrouble, closeCamera, openCamera } from './camera.ts';
import { readFrame, readPicture } from './read-picture.ts';
import './scan.css';

const { scan: words } = ui;
/** From one look at the camera to the next. Units: ms. */
const LOOK_MS = 150;

export interface ScannerProps {
  /** Takes the text of a code. What it answers is said to the person, and the camera looks on; undefined where that is all. */
  readonly onText: (text: string) => string | undefined;
}

/** What the camera sees, until a code is read. */
const View = ({ stream, onText, onClose }: ScannerProps & { readonly stream: MediaStream; readonly onClose: () => void }) => {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const view = video.current;
    if (view === null) return;
    view.srcObject = stream;
    void view.play().catch(() => undefined);
    let isOver = false;
    let timer = 0;
    const look = async (): Promise<void> => {
      const text = await readFrame(view).catch(() => undefined);
      if (isOver) return;
      if (text !== undefined && onText(text) === undefined) return onClose();
      timer = window.setTimeout(look, LOOK_MS);
    };
    timer = window.setTimeout(look, LOOK_MS);
    const leave = (): void => {
      if (document.hidden) onClose();
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      isOver = true;
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', leave);
      closeCamera(stream);
    };
  }, [stream]);
  return (
    <div class="stack">
      <video class="scan-view" ref={video} playsInline muted aria-label={words.view} />
      <Button look="line" class="wide" onPress={onClose}>
        {words.close}
      </Button>
    </div>
  );
};

const PictureButton = ({ onFile }: { readonly onFile: (file: File) => unknown }) => (
  <FilePick label={words.picture} accept="image/*" onFile={onFile} class="wide" />
);

export const Scanner = ({ onText }: ScannerProps) => {
  const [stream, setStream] = useState<MediaStream | undefined>();
  const [trouble, setTrouble] = useState<CameraTrouble | undefined>();
  const [says, setSays] = useState('');
  const take = (text: string): string | undefined => {
    const answer = onText(text);
    if (answer !== undefined) setSays(answer);
    return answer;
  };
  const open = async (): Promise<void> => {
    const found = await openCamera();
    if (typeof found === 'string') return setTrouble(found);
    setTrouble(undefined);
    setSays(words.looking);
    setStream(found);
  };
  const close = (): void => {
    setStream(undefined);
    setSays('');
  };
  const look = async (file: File): Promise<void> => {
    setSays(words.reading);
    const text = await readPicture(file);
    setSays(text === undefined ? words.unreadable : '');
    if (text !== undefined) take(text);
  };
  return (
    <div class="stack">
      {stream ? <View stream={stream} onText={take} onClose={close} /> : null}
      {stream || trouble === 'none' ? null : (
        <div class="stack">
          <Button class="wide" onPress={open}>
            {words.open}
          </Button>
          <p class="small muted">{words.asks}</p>
        </div>
      )}
      {trouble ? <Notice tone="care" lines={[words[trouble]]} /> : null}
      <PictureButton onFile={look} />
      <p class="scan-says" aria-live="polite">
        {says}
      </p>
    </div>
  );
};
