#!/usr/bin/env node
// Completes package-lock.json after `npm install`: node scripts/complete-lock.mjs
//
// Native packages come as one optional package per platform. A registry that mirrors a single platform makes npm leave
// the others out of the lock, and `npm ci` then refuses the lock everywhere. Each absent one is written with its
// version (pinned exactly by its parent) and the platform that its name states. Download addresses are removed.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const OSES = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const CPUS = ['arm64', 'arm', 'x64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32']

const platformOf = (name) => {
  const words = name.split('/').at(-1).split('-')
  const os = OSES.find((o) => words.includes(o))
  const cpu = CPUS.find((c) => words.includes(c))
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }), ...(libc && { libc: [libc] }) }
}

let added = 0
for (const [path, entry] of Object.entries(lock.packages)) {
  delete entry.resolved
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`
    if (lock.packages[nested] || lock.packages[`node_modules/${name}`]) continue
    const platform = platformOf(name)
    if (!platform.os && !platform.cpu) {
      console.error(
        `complete-lock: ${name} (optional, of ${path || 'the root'}) is absent and its name states no platform; left out`,
      )
      continue
    }
    lock.packages[`node_modules/${name}`] = {
      version: version.replace(/^[~^]/, ''),
      ...platform,
      ...(entry.dev && { dev: true }),
      optional: true,
    }
    added += 1
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.error(`complete-lock: ${added} platform packages added, no download address kept`)
