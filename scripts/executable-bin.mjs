// Makes the built commands executable; fails when a command that package.json names was not built or has no shebang.
import { chmodSync, readFileSync } from 'node:fs'

const { bin } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
for (const [name, path] of Object.entries(bin)) {
  const file = new URL(`../${path}`, import.meta.url)
  if (!readFileSync(file, 'utf8').startsWith('#!/usr/bin/env node\n')) {
    throw new Error(
      `Expected ${path} to start with #!/usr/bin/env node, since it is the command ${name}, but it does not.`,
    )
  }
  chmodSync(file, 0o755)
}
