/** The package brings no types; only the two functions used are declared. */
declare module 'xliff/js2xliff' {
  /** Writes XLIFF 2.0. */
  export default function js2xliff(content: object, options: { indent: string }): Promise<string>;
}

declare module 'xliff/xliff2js' {
  /** Reads XLIFF 2; rejects or throws when it is no XML. */
  export default function xliff2js(text: string): Promise<unknown>;
}
