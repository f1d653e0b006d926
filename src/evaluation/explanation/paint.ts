import { styleText } from 'node:util';

/** What a piece of the explanation is; how it looks is decided in one table. */
export type Ink = 'heading' | 'kind' | 'identifier' | 'rule' | 'faint' | 'warning';

export type Paint = (ink: Ink, text: string) => string;

const STYLES: Readonly<Record<Ink, Parameters<typeof styleText>[0]>> = {
  heading: 'bold',
  kind: 'cyan',
  identifier: 'green',
  rule: 'magenta',
  faint: 'dim',
  warning: 'yellow',
};

/** With colours for a terminal, without for a file. */
export function createPaint(colours: boolean): Paint {
  return colours ? (ink, text) => styleText(STYLES[ink], text, { validateStream: false }) : (_, text) => text;
}
