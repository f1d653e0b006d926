import { existsSync } from 'node:fs';

/** Settings may stand in a file `.env` of the current folder; the environment itself goes before them. */
export function loadEnvironment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}
