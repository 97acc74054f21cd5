import assert from 'node:assert/strict';
import { gerund } from '../../../server/src/core/language/inflect';

describe('gerund', () => {
  for (const [verb, expected] of [
    ['introduce', 'introducing'],
    ['write', 'writing'],
    ['put', 'putting'],
    ['get', 'getting'],
    ['set', 'setting'],
    ['stop', 'stopping'],
    ['refer', 'referring'],
    ['submit', 'submitting'],
    ['offer', 'offering'],
    ['mention', 'mentioning'],
    ['connect', 'connecting'],
    ['see', 'seeing'],
    ['agree', 'agreeing'],
    ['tie', 'tying'],
    ['die', 'dying'],
    ['pass', 'passing'],
    ['show', 'showing'],
    ['fix', 'fixing'],
    ['play', 'playing'],
    ['reply', 'replying'],
    ['speak', 'speaking'],
    ['loop', 'looping'],
    ['email', 'emailing'],
    ['argue', 'arguing'],
    ['be', 'being'],
    ['do', 'doing'],
    ['go', 'going'],
    ['edit', 'editing'],
    ['visit', 'visiting'],
    ['plan', 'planning'],
    ['copy', 'copying'],
    ['arrange', 'arranging'],
    ['advise', 'advising'],
    ['quit', 'quitting'],
    ['help', 'helping'],
    ['cut', 'cutting'],
    ['plug', 'plugging'],
    ['ping', 'pinging'],
    ['tell', 'telling'],
    ['let', 'letting'],
  ] as const) {
    it(`${verb} → ${expected}`, () => assert.equal(gerund(verb), expected));
  }
});
