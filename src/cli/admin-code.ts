import { reach } from '../app.ts'
import { settingsFrom } from '../config.ts'
import { type CliCommand, print, terminalLang } from './command.ts'

export const adminCode: CliCommand = {
  name: 'admin-code',
  usage: '',
  help: {
    sv: 'Ge en engångskod för den som ska bli administratör (servern måste vara igång).',
    en: 'Give a one-time code to whoever is to be the administrator (the server must be running).',
  },
  async run() {
    const client = await reach(settingsFrom(process.env))
    try {
      const code = await client.adminCode()
      print(
        terminalLang() === 'sv'
          ? `Skriv detta till Klubban i chatten inom en timme: bli administratör ${code}`
          : `Type this to Klubban in the chat within an hour: become administrator ${code}`,
      )
      return 0
    } finally {
      await client.close()
    }
  },
}
