/** What stands in the text instead of a personal identity number. */
export const MASK = '[personnummer]'

const NUMBER = /(?<![\d\p{L}-])(\d{2})?(\d{2})(\d{2})(\d{2})([-+–]?)(\d{4})(?![\d\p{L}]|-\d)/gu

/** The check digit over the ten last digits (Skatteverket, SKV 704). */
const checks = (ten: string): boolean => {
  let sum = 0
  for (let i = 0; i < 10; i++) {
    const product = Number(ten[i]) * (i % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return sum % 10 === 0
}

/**
 * Replaces Swedish personal identity and co-ordination numbers (ÅÅMMDD-NNNN, ÅÅÅÅMMDDNNNN …).
 * With a separator the form alone is enough, since a mistyped number still points at somebody;
 * without one the check digit must agree, or every ten-digit invoice number would go.
 */
export function masked(line: string): { text: string; count: number } {
  let count = 0
  const text = line.replace(
    NUMBER,
    (all, century: string | undefined, yy: string, mm: string, dd: string, sign: string, last: string) => {
      const month = Number(mm)
      const day = Number(dd)
      const dated = month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91))
      if (!dated || (century !== undefined && !['18', '19', '20'].includes(century))) return all
      if (sign === '' && !checks(`${yy}${mm}${dd}${last}`)) return all
      count++
      return MASK
    },
  )
  return { text, count }
}
