import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { install, isInstalled, offer, worksOffline } from './install.ts';

/** Says whether the app works without a connection, and how it comes to the home screen. */
export const InstallCard = () => {
  const { title, offline, online, how, do: doIt } = ui.install;
  return (
    <Notice title={title} lines={[worksOffline() ? offline : online, ...(isInstalled() ? [] : [how])]}>
      {offer.value ? (
        <Button look="line" class="wide" onPress={install}>
          {doIt}
        </Button>
      ) : null}
    </Notice>
  );
};
