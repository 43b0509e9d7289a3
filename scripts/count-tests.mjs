#!/usr/bin/env node
// Prints how many tests passed and failed, from the runner's own JSON report: node scripts/count-tests.mjs REPORT
import { readFileSync } from 'node:fs'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Expected the path of a JSON report of vitest, but got none.')
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'))
// A skipped test is a promise that nobody checked.
if (numPendingTests > 0) console.error(`${numPendingTests} tests were skipped`)
console.log(`${numPassedTests} passed, ${numFailedTests} failed`)
if (numFailedTests > 0 || numPassedTests === 0) process.exitCode = 1
