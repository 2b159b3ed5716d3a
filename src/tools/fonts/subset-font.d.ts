declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2'
    /** An axis pinned to a value, or cut to a range. */
    variationAxes: Record<string, number | { min: number; max: number; default: number }>
    keepFeatures: string[]
    preserveNameIds: number[]
    keepAllGlyphs: boolean
    noHinting: boolean
  }
  /** The font with the glyphs that `text` needs; `text` is left out where all are kept. */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: Options,
  ): Promise<Buffer>
}
