declare module 'edtf' {
  /** Milliseconds since the epoch of the first and the last instant that the expression may mean. */
  export default function parse(expression: string): { readonly min: number; readonly max: number };
}
