#!/usr/bin/env node
// Prints how many tests passed and failed, from the runner's own JSON report: node scripts/count-tests.mjs REPORT
import { readFileSync } from 'node:fs'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Expected the path of a JSON report of vitest, but got none.')
const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'))
const skipped = testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ status }) => !['passed', 'failed'].includes(status))
// A skipped test is a promise that nobody checked.
for (const { fullName } of skipped) console.error(`skipped: ${fullName}`)
console.log(`${numPassedTests} passed, ${numFailedTests} failed`)
const isWhole = numFailedTests === 0 && numPassedTests > 0 && !(process.env.CI && skipped.length > 0)
if (!isWhole) process.exitCode = 1
