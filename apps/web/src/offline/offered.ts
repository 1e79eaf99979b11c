// A browser offers to install the app when it likes, which may be before the app is read in: the offer is held until then.
let offered: Event | undefined;

export function holdOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offered = event;
  });
}
/** The offer that came before anybody could take it. */
export const heldOffer = (): Event | undefined => offered;
