/** One figure of the quality report; `low` and `high` are the ends of a 95 % bootstrap interval. */
export interface Row {
  name: string
  value: number
  low?: number
  high?: number
  /** The floor or aim it is held against, where there is one. */
  target?: number
  items: number
}

/** One measured set: which labelled file it reads, and how its lines become figures. */
export interface Measure {
  /** File name in the bench folder, e.g. `sentence-pairs.dev.jsonl`. */
  file: string
  /** Told instead of the file where several measures read one. */
  name?: string
  /** `folder` is the one the file lies in, for what lies beside it. */
  run(items: unknown[], folder: string): Row[] | Promise<Row[]>
}
