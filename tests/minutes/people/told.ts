import { readMinutes } from '../../../src/minutes/reading/read.ts'

/** A head of minutes, and the people it tells. */
export interface Told {
  name: string
  lang: 'sv' | 'en'
  text: string
  people: string[]
}

const matters = (text: string): boolean => /^(?:§ 1|1\. W)/m.test(text)

/** The head, in minutes that are otherwise plain. */
export const minutesWith = ({ lang, text }: Pick<Told, 'lang' | 'text'>) =>
  readMinutes(
    lang === 'sv'
      ? `Protokoll\nStyrelsen för Ekbackens byalag\nDatum: 2024-03-05\n\n${text}\n${matters(text) ? '' : '\n§ 1 Mötets öppnande\nMötet förklarades öppnat.\n\n§ 2 Ekonomi\nRapporten lades till handlingarna.\n\n§ 3 Avslutning\nMötet avslutades kl. 20.15.\n'}`
      : `Minutes of the Quayside Committee\nDate: 5 March 2024\n\n${text}\n${matters(text) ? '' : '\n1. Opening\nThe meeting was opened.\n\n2. Finance\nThe report was noted.\n\n3. Close\nThe meeting closed at 8.15 pm.\n'}`,
  )

/** The same with a matter of its own, everybody listed, and the next meeting on 9 April 2024. */
export const minutesOn = (lang: Told['lang'], title: string, text: string) => {
  const next = lang === 'sv' ? 'Nästa möte' : 'Next meeting'
  return readMinutes(
    lang === 'sv'
      ? `Protokoll\nStyrelsen för Ekbackens byalag\nDatum: 2024-03-05\nNärvarande: Åsa Prytz (ordf.), Emil Sandell, Nadia Rahimi, Sten Hammar\n\n§ 1 Mötets öppnande\nMötet förklarades öppnat.\n\n§ 2 Ekonomi\nRapporten lades till handlingarna.\n\n§ 3 ${title}\n${text}\n${title === next ? '' : '\n§ 4 Nästa möte\nTisdagen den 9 april 2024 kl. 18.\n'}\n§ 5 Avslutning\nMötet avslutades kl. 20.15.\n`
      : `Minutes of the Quayside Committee\nDate: 5 March 2024\nPresent: Åsa Prytz (Chair), Emil Sandell, Nadia Rahimi, Sten Hammar\n\n1. Opening\nThe meeting was opened.\n\n2. Finance\nThe report was noted.\n\n3. ${title}\n${text}\n${title === next ? '' : '\n4. Next meeting\nTuesday 9 April 2024 at 6 pm.\n'}\n5. Close\nThe meeting closed at 8.15 pm.\n`,
  )
}
