import type * as v from 'valibot'

interface Shape<S extends v.GenericSchema> {
  /** What a valid line holds; unknown keys are passed over. */
  input: S
}

/** Answers each line by itself, as it comes. */
export interface EachStage<S extends v.GenericSchema = v.GenericSchema> extends Shape<S> {
  answer(input: v.InferOutput<S>): object
}

/** Answers when all lines are read: one answer for each, in order. */
export interface AllStage<S extends v.GenericSchema = v.GenericSchema> extends Shape<S> {
  answerAll(inputs: v.InferOutput<S>[]): object[]
}

export type Stage = EachStage | AllStage

// The two below only give a stage's functions the type of its schema.
export const eachStage = <S extends v.GenericSchema>(stage: EachStage<S>): Stage =>
  stage as unknown as EachStage
export const allStage = <S extends v.GenericSchema>(stage: AllStage<S>): Stage => stage as unknown as AllStage
