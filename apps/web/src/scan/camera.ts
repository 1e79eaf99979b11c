// The camera, on while it is looked through and off the moment it is not.

export type CameraTrouble = 'denied' | 'none';

/** The stream of the camera that looks away from the person, or why there is none. The browser asks for permission. */
export async function openCamera(): Promise<MediaStream | CameraTrouble> {
  const { mediaDevices } = navigator as { readonly mediaDevices?: MediaDevices };
  if (mediaDevices === undefined) return 'none';
  try {
    return await mediaDevices.getUserMedia({ audio: false, video: { facingMode: 'environment', width: { ideal: 1280 } } });
  } catch (thrown) {
    return thrown instanceof DOMException && thrown.name === 'NotAllowedError' ? 'denied' : 'none';
  }
}
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
