import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a browser is; `CHROMIUM` names another one. */
export const CHROMIUM = [process.env.CHROMIUM ?? '', ...PATHS].find((path) => path !== '' && existsSync(path)) ?? null;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openBrowser(): Promise<Browser> {
  if (CHROMIUM === null)
    throw new Error(`No Chromium at ${PATHS.join(', ')}: apt-get install chromium, or set CHROMIUM.`);
  return chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
}
