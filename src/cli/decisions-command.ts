import { userInfo } from 'node:os'
import { type Command, Option } from 'commander'
import type { Decision, Verdict } from '../domain/decision.ts'
import { EXIT } from './exit-code.ts'
import { formatTable } from './format-table.ts'
import { UsageError } from './usage-error.ts'
import { withGraph } from './with-graph.ts'

interface Signed {
  by: string
  why: string
}

const MOST = 1000

const terminalWidth = (): number => process.stdout.columns ?? Infinity

const told = ({ id, left, right, verdict }: Decision): string =>
  `${id}: ${left.name} ${verdict === 'same' ? 'is the same person as' : 'is not'} ${right.name}`

const refuse = (message: string): void => {
  process.stderr.write(`error: ${message}\n`)
  process.exitCode = EXIT.refused
}

const decideOn =
  (verdict: Verdict) =>
  async (left: string, right: string, { by, why }: Signed) => {
    const { decide } = await import('../decide.ts')
    const { personIdOf } = await import('./person-id-of.ts')
    const outcome = await withGraph(async (graph) =>
      decide(
        graph,
        {
          ...{ verdict, decidedBy: by, reason: why },
          left: await personIdOf(graph, left),
          right: await personIdOf(graph, right),
        },
        new Date().toISOString(),
      ),
    )
    switch (outcome.outcome) {
      case 'decided':
        process.stdout.write(`${outcome.decision.id}\n`)
        process.stderr.write(`decided ${told(outcome.decision)}\n`)
        return
      case 'repeated':
        process.stdout.write(`${outcome.decision.id}\n`)
        process.stderr.write(`nothing to do: ${outcome.decision.decidedBy} decided ${told(outcome.decision)}\n`)
        return
      case 'contradicted':
        return refuse(outcome.message)
      case 'indistinct':
        return refuse(
          `Expected two people or mentions, but articles call both ${outcome.name}. Decide on a single mention (mention:…) instead.`,
        )
      case 'unknown':
        throw new UsageError(
          `Expected the id of a person or mention in the graph, or the whole name of one person, but got: ${outcome.id}`,
        )
    }
  }

const withdraw = async (id: string, { by }: Pick<Signed, 'by'>): Promise<void> => {
  const { withdrawDecision } = await import('../decide.ts')
  const outcome = await withGraph((graph) => withdrawDecision(graph, id, by, new Date().toISOString()))
  if (outcome.outcome === 'unknown')
    throw new UsageError(`Expected the id of a decision ("dateline decisions list" shows them), but got: ${id}`)
  const { decision } = outcome
  const before = outcome.outcome === 'repeated' ? `already withdrawn by ${decision.withdrawnBy}` : 'withdrawn'
  process.stderr.write(`${before}: ${told(decision)}\n`)
}

const list = async ({ all = false, format }: { all?: boolean; format: 'table' | 'json' }): Promise<void> => {
  const { listDecisions } = await import('../graph/decisions.ts')
  const decisions = await withGraph((graph) => listDecisions(graph.read, all, MOST))
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(decisions, null, 2)}\n`)
    return
  }
  const rows = decisions.map(({ id, verdict, left, right, decidedBy, decidedAt, reason, withdrawnBy }) => ({
    ...{ decision: id, left: left.name, is: verdict, right: right.name, by: decidedBy, on: decidedAt.slice(0, 10) },
    ...{ why: reason, withdrawn: withdrawnBy },
  }))
  const columns = ['decision', 'left', 'is', 'right', 'by', 'on', 'why', ...(all ? ['withdrawn'] : [])]
  process.stdout.write(formatTable(columns, rows, terminalWidth()))
}

const suggest = async ({ limit, format }: { limit: string; format: 'table' | 'json' }): Promise<void> => {
  const most = Number(limit)
  if (!Number.isInteger(most) || most < 1) throw new UsageError(`Expected --limit to be 1 or more, but got: ${limit}.`)
  const { suggestDecisions } = await import('../suggest-decisions.ts')
  const suggestions = await withGraph((graph) => suggestDecisions(graph, most))
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(suggestions, null, 2)}\n`)
    return
  }
  const rows = suggestions.map(({ score, left, right, reasons }) => ({
    ...{ score: score.toFixed(2), left: left.name, right: right.name, because: reasons.join('; ') },
    command: `decisions same ${left.id} ${right.id}`,
  }))
  process.stdout.write(formatTable(['score', 'left', 'right', 'because', 'command'], rows, Infinity))
}

const currentUser = (): string => {
  try {
    return userInfo().username
  } catch {
    // A user id without an entry, as in some containers.
    return 'unknown'
  }
}

const byOption = () => new Option('--by <name>', 'who decides').default(currentUser(), 'the user of this system')
const formatOption = () =>
  new Option('-f, --format <format>', 'form of the answer').choices(['table', 'json']).default('table')

const addVerdict = (decisions: Command, verdict: Verdict, description: string): void => {
  decisions
    .command(`${verdict} <left> <right>`)
    .description(`${description}; each is an id (person:… or mention:…) or the whole name of one person`)
    .requiredOption('--why <reason>', 'what the decision rests on')
    .addOption(byOption())
    .action(decideOn(verdict))
}

/** Adds `dateline decisions list|same|different|withdraw|suggest`: people correct who is who. */
export const addDecisionsCommand = (program: Command): void => {
  const decisions = program.command('decisions').description('correct who is who; what follows is derived anew')
  decisions
    .command('list')
    .description('the decisions that hold, newest first')
    .option('--all', 'the withdrawn ones too')
    .addOption(formatOption())
    .action(list)
  addVerdict(decisions, 'same', 'decide that two are one person')
  addVerdict(decisions, 'different', 'decide that two are not one person')
  decisions
    .command('withdraw <decision>')
    .description('take a decision back; the graph is then as if it had never been made')
    .addOption(byOption())
    .action(withdraw)
  decisions
    .command('suggest')
    .description('people who may be one, the likeliest first, with the evidence for it')
    .option('--limit <count>', 'at most so many', '20')
    .addOption(formatOption())
    .action(suggest)
}
