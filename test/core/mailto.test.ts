import assert from 'node:assert/strict';
import { toMailto } from '../../server/src/core/mailto';

const dana = { name: 'Dana Okafor', address: 'dana@example.org' };

describe('A mailto link', () => {
  it('has the address, the subject and the text, its lines ended as RFC 6068 asks', () => {
    assert.equal(
      toMailto({ to: dana, subject: 'Intro?', text: 'Hi Dana,\n\nbye' }),
      'mailto:dana@example.org?subject=Intro%3F&body=Hi%20Dana%2C%0D%0A%0D%0Abye',
    );
  });

  it('leaves out what is not known', () => {
    assert.equal(toMailto({ text: 'Hi' }), 'mailto:?body=Hi');
    assert.equal(toMailto({ to: { name: 'Dana', address: undefined }, text: '' }), 'mailto:');
  });

  it('is taken apart into what it was made of, by the rules of addresses', () => {
    const subject = 'A&B = 100% + “more”? #1';
    const text = 'a+b&c=d?e#f%20\n👋🏽 é';
    const link = new URL(
      toMailto({ to: { name: undefined, address: 'a+b&c?d@example.org' }, subject, text }),
    );
    assert.equal(decodeURIComponent(link.pathname), 'a+b&c?d@example.org');
    const fields = link.search
      .slice(1)
      .split('&')
      .map((field) => field.split('=').map(decodeURIComponent));
    assert.deepEqual(fields, [
      ['subject', subject],
      ['body', text.replace('\n', '\r\n')],
    ]);
    assert.equal(link.hash, '');
  });

  it('lets no field in through the subject', () => {
    const link = toMailto({ to: dana, subject: 'x\r\nbcc: a@evil.org&bcc=b@evil.org', text: '' });
    assert.equal(link, 'mailto:dana@example.org?subject=x%20bcc%3A%20a%40evil.org%26bcc%3Db%40evil.org');
  });

  it('can be made of half a character', () => {
    assert.equal(toMailto({ text: 'a\ud83d' }), 'mailto:?body=a%EF%BF%BD');
  });
});
