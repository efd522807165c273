export { modelAnswers } from './answers.ts'
export { createModel, type Model } from './client.ts'
export { modelInterpreter } from './interpreter.ts'
export { modelSmooth } from './smooth.ts'
