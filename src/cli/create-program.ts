import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { addDecisionsCommand } from './decisions-command.ts'
import { addDemoCommand } from './demo-command.ts'
import { addExtractCommand } from './extract-command.ts'
import { addFingerprintCommand } from './fingerprint-command.ts'
import { addIngestCommand } from './ingest-command.ts'
import { addMigrateCommand } from './migrate-command.ts'
import { addRetractCommand } from './retract-command.ts'
import { addServeCommand } from './serve-command.ts'
import { addViewsCommand } from './views-command.ts'

const HELP = `
Environment:
  DATELINE_DATA            folder of the embedded graph (default: ./data)
  NEO4J_URI                address of a Neo4j server; where set, it is used instead
  NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
  HOST, PORT               where to serve (default: 127.0.0.1, 4000)
  DATELINE_TOKEN           bearer token for mutations; without it there are none
  DATELINE_LLM_URL, DATELINE_LLM_MODEL, DATELINE_LLM_KEY
                           the language model of --extractor llm, behind an OpenAI-compatible address

Exit codes:
  0 done   1 some input failed   2 wrong usage   3 refused   4 graph can't be reached   130 interrupted`

const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
)

/** The command line `dateline`. It rejects instead of ending the process; mistakes are answered with a suggestion. */
export const createProgram = (): Command => {
  const program = new Command('dateline')
    .description(
      'Turns news articles into a graph of who went where and who said what, with the sentence that says so.',
    )
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('("dateline --help" lists what there is)')
    .addHelpText('after', HELP)
  addIngestCommand(program)
  addExtractCommand(program)
  addServeCommand(program)
  addRetractCommand(program)
  addDecisionsCommand(program)
  addViewsCommand(program)
  addMigrateCommand(program)
  addFingerprintCommand(program)
  addDemoCommand(program)
  return program
}
