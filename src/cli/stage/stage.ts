import type * as v from 'valibot'

interface Shape<S extends v.GenericSchema> {
  /** What a valid line holds; unknown keys are passed over. */
  input: S
}

/** Answers each line by itself, as it comes. */
export interface EachStage<S extends v.GenericSchema = v.GenericSchema> extends Shape<S> {
  answer(input: v.InferOutput<S>): object | Promise<object>
}

/** Prepares each line as it comes, and answers when all are read: one answer for each, in order. */
export interface AllStage<S extends v.GenericSchema = v.GenericSchema, P = unknown> extends Shape<S> {
  /** `line` counts from 1. */
  prepare(input: v.InferOutput<S>, line: number): P
  answerAll(prepared: P[]): object[]
}

export type Stage = EachStage | AllStage

// The two below only give a stage's functions the type of its schema.
export const eachStage = <S extends v.GenericSchema>(stage: EachStage<S>): Stage =>
  stage as unknown as EachStage
export const allStage = <S extends v.GenericSchema, P>(stage: AllStage<S, P>): Stage =>
  stage as unknown as AllStage
