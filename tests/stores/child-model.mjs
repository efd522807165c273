/** `wordsModel` of the contract tests once more, for child processes and workers that run compiled code only. */
export const modelOf = () => ({
  version: 1,
  empty: id => ({ id, list: [], count: {} }),
  apply(state, changes) {
    for (const { word } of changes) {
      state.list.push(word)
      state.count[word] = (state.count[word] ?? 0) + 1
    }
  },
  upcast: change => change,
})
