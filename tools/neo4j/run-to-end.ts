import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs a command to its end, with `variables` added to the environment; rejects with its last output when it fails. */
export const runToEnd = async (
  command: string,
  parameters: readonly string[],
  variables: Record<string, string> = {},
): Promise<void> => {
  const child = spawn(command, parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...variables },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk
    })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${command} failed with exit code ${code}:\n${output.trim().slice(-2_000)}`)
}
