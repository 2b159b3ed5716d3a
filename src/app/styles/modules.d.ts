/** The classes of a style sheet, by their names in camel case; the build makes each short (site/vite-plugin/scoped-styles.ts). */
declare module '*.module.css?names' {
  const classes: Readonly<Record<string, string>>
  export = classes
}
declare module '*.css' {}
declare module '*?worker&url' {
  const address: string
  export default address
}
