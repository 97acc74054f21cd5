import { accessSync, constants, existsSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { cached, npmInstall, progress, runQuietly } from './cache';

const chromiumVersion = '153.0.0';
const fontsVersion = '2.37.3';

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

interface Program {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Starts a browser without a window: the one that `CHROME_PATH` names, else one that is installed, else the one from
 * npm. `sameEverywhere` goes to the last at once, for pictures that do not depend on the machine's fonts.
 */
export async function launchBrowser({ sameEverywhere = false } = {}): Promise<Browser> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return launch({ path: chosen, env: {} });

  const installed = sameEverywhere && canRunOwn() ? undefined : findInstalled();
  if (installed === undefined) return launch(await provideBrowser());
  try {
    return await launch({ path: installed, env: {} });
  } catch (error) {
    if (!canRunOwn()) throw error;
    progress(`${installed} does not start; taking the browser from npm instead.`);
    return launch(await provideBrowser());
  }
}

function launch({ path, env }: Program): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    // Whoever launches it closes it, together with what else it started.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // What starts as root, without a GPU, and asks no other machine for anything.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}

function canRunOwn(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Chromium, the libraries that a bare machine may lack, and two fonts. */
async function provideBrowser(): Promise<Program> {
  if (!canRunOwn()) {
    throw new Error('No Chrome, Chromium or Edge was found. Install one, or set CHROME_PATH to where it is.');
  }
  const folder = await cached(`chromium-${chromiumVersion}`, 'Chromium (about 300 MB)', async (target) => {
    await npmInstall(target, [`@sparticuz/chromium@${chromiumVersion}`, `dejavu-fonts-ttf@${fontsVersion}`]);
    // The package unpacks itself into the folder for temporary files, whichever that is.
    await runQuietly(process.execPath, ['--input-type=module', '-e', unpack], target, {
      ...process.env,
      TMPDIR: target,
    });
    renameSync(join(target, 'node_modules/dejavu-fonts-ttf/ttf'), join(target, 'fonts/dejavu'));
    writeFileSync(join(target, 'fonts.conf'), fontConfiguration);
  });
  return {
    path: join(folder, 'chromium'),
    env: { FONTCONFIG_FILE: join(folder, 'fonts.conf'), LD_LIBRARY_PATH: join(folder, 'al2023/lib') },
  };
}

const unpack = `
import { join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';
await chromium.executablePath();
await inflate(join('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
`;

const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>serif</family><prefer><family>DejaVu Serif</family></prefer></alias>
</fontconfig>
`;
