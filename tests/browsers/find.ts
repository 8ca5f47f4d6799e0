import { existsSync, globSync } from 'node:fs';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

/** A browser of the journeys: where it should be, and how it comes there. */
export interface OtherBrowser {
  name: string;
  /** Starts it; `null` when something of it is not on this machine. */
  start: (() => Promise<Driver>) | null;
  /** What is missing, and the command that installs it. */
  advice: string;
}

const find = (named: string | undefined, ...paths: string[]): string | undefined =>
  [...(named ? [named] : []), ...paths].flatMap((path) => globSync(path)).find((path) => existsSync(path));

/** Firefox and WebKitGTK; `FIREFOX_PATH`, `WEBKIT_DRIVER_PATH` and `WEBKIT_BROWSER_PATH` name others than Debian's. */
export function findOtherBrowsers(): OtherBrowser[] {
  const firefox = find(process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox');
  const driver = find(process.env['WEBKIT_DRIVER_PATH'], '/usr/bin/WebKitWebDriver');
  const browser = find(
    process.env['WEBKIT_BROWSER_PATH'],
    '/usr/lib/*/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/*/webkitgtk-6.0/MiniBrowser',
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  );
  const screen = find(undefined, '/usr/bin/Xvfb');
  return [
    {
      name: 'Firefox',
      start: firefox ? () => startFirefox(firefox) : null,
      advice: 'firefox-esr is missing. On Debian or Ubuntu: sudo apt-get install firefox-esr',
    },
    {
      name: 'WebKitGTK',
      start: driver && browser && screen ? () => startWebKit({ driver, browser, screen }) : null,
      advice: `${[!driver && 'WebKitWebDriver', !browser && 'MiniBrowser', !screen && 'Xvfb'].filter(Boolean).join(', ')} missing. On Debian or Ubuntu: sudo apt-get install webkit2gtk-driver xvfb`,
    },
  ];
}
