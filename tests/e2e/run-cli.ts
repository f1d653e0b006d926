import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when standard error or output has shown the text; rejects when the process ends first. */
  shows(text: string): Promise<void>;
}

/** A folder of its own for a test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'articles-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the command line (or `main.ts`) with a graph of its own; settings of the surroundings do not reach it. */
export function start(
  script: 'cli.ts' | 'main.ts',
  parameters: readonly string[],
  settings: Readonly<Record<string, string>>,
  input?: string | Buffer,
): Running {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const environment = { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }), ...settings };
  const child = spawn(process.execPath, ['--import', 'tsx', join(SOURCE, script), ...parameters], { env: environment });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
  const shows = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (stdout.includes(text) || stderr.includes(text)) resolve();
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      child.on('close', () => reject(new Error(`ended before it showed "${text}": ${stderr}`)));
      look();
    });
  return { process: child, ended, shows };
}

export function run(
  parameters: readonly string[],
  settings: Readonly<Record<string, string>>,
  input?: string | Buffer,
): Promise<Ended> {
  return start('cli.ts', parameters, settings, input).ended;
}

/** An article in our own words; every number makes another one. */
export function articleText(number: number): string {
  return `---
title: "Assembly adopts resolution on lighthouse ${number}"
url: https://news.example/lighthouse/${number}
source: Example Gazette
date: 2024-07-02
lang: en
---
NEW YORK - The United Nations General Assembly on Monday adopted by consensus resolution A/RES/78/${number + 400} on artificial intelligence, proposed by China.

France and Japan welcomed the decision. More than 140 countries co-sponsored the text.
`;
}

/** Writes articles into a folder and gives their names. */
export function writeArticles(folder: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `article-${String(index).padStart(4, '0')}.md`;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), articleText(index));
    return name;
  });
}
