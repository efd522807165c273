import { Problem } from '../../../domain/problem.ts'

/** No file is larger; minutes of a thousand pages are a few megabytes. */
export const MAX_FILE = 50_000_000
/** What an archive's parts may amount to once really inflated. */
export const MAX_INFLATED = 50_000_000

export const tooLarge = (): Problem =>
  new Problem('too-long', {
    sv: 'Filen är för stor: högst 50 MB läses, också uppackad. Dela upp den, eller spara den som text (.txt).',
    en: 'The file is too large: at most 50 MB are read, unpacked too. Divide it, or save it as text (.txt).',
  })

export const tooSlow = (): Problem =>
  new Problem('too-long', {
    sv: 'Filen tog för lång tid eller för mycket minne att läsa. Dela upp den, eller spara den som text (.txt).',
    en: 'The file took too long or too much memory to read. Divide it, or save it as text (.txt).',
  })

export const broken = (kind: string): Problem =>
  new Problem('invalid', {
    sv: `Filen går inte att läsa: den är trasig eller ingen riktig ${kind}-fil. Öppna den och spara den på nytt.`,
    en: `The file cannot be read: it is damaged, or not a real ${kind} file. Open it and save it again.`,
  })

export const locked = (): Problem =>
  new Problem('invalid', {
    sv: 'Filen är skyddad med lösenord. Spara en kopia utan lösenord och försök igen.',
    en: 'The file is protected by a password. Save a copy without one and try again.',
  })

export const scanned = (): Problem =>
  new Problem('invalid', {
    sv: 'Filen är en inskannad bild utan läsbar text. Tolka den först, i Debian med: apt install ocrmypdf tesseract-ocr-swe, sedan ocrmypdf -l swe in.pdf ut.pdf. Läs sedan in ut.pdf.',
    en: 'The file is a scanned picture without readable text. Recognise it first, on Debian with: apt install ocrmypdf tesseract-ocr-swe, then ocrmypdf -l swe in.pdf out.pdf. Then bring in out.pdf.',
  })

export const unsafe = (): Problem =>
  new Problem('invalid', {
    sv: 'Filen hänvisar till annat utanför sig själv och läses därför inte. Öppna den i Word och spara den på nytt.',
    en: 'The file refers to things outside itself and is therefore not read. Open it in Word and save it again.',
  })

export const unknownKind = (name: string): Problem =>
  new Problem('invalid', {
    sv: `Jag läser inte filer av det slaget (${name}). Spara den som .docx, .pdf, .txt eller .md.`,
    en: `I do not read files of that kind (${name}). Save it as .docx, .pdf, .txt or .md.`,
  })
