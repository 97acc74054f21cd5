/** Orders that something happen, whoever sees to it. */
import { type Construction, make, named, sure } from './construction';
import {
  lacking,
  must,
  mustStrictly,
  needed,
  owner,
  subject,
  subjunctive,
  upTo,
  word,
  writer,
} from './order-parts';
import { readersWork } from './vocabulary';

export const states: readonly Construction[] = [
  sure(
    'state',
    `(?<op>it (?:is|will be) (?:\\p{L}+ )?(?:${needed}|${lacking})(?: (?:of|from) you)? that )${owner}(?<cut> (?:should |must |will )?)${subjunctive}`,
  ),
  sure(
    'state',
    `${writer}(?:insist|demand|expect|require|ask|want|need|request) that )${owner}(?<cut> (?:should |must |will )?)${subjunctive}`,
  ),
  sure(
    'state',
    `${writer}(?:like|want|need|expect|require) )(?:it|this|that|these|them)(?<cut> )(?=(?:done|sent|made|written|signed|submitted|ready|finished|uploaded|filled|stamped|completed|arranged|sorted|posted|returned|back|gone|out)\\b)`,
    'base',
    'be',
  ),
  make(
    'state',
    `${writer}(?:like|want|need|expect|require) )(?:it|this|that|these|them|(?:the|your|my|that|this) \\p{L}+(?: \\p{L}+)?)(?<cut> )(?=(?:done|sent|made|written|signed|submitted|ready|finished|uploaded|filled|stamped|completed|arranged|sorted|posted|returned|back|gone|out)\\b)`,
    'base',
    'be',
  ),
  sure(
    'state',
    `(?<op>it (?:is|will be) (?:\\p{L}+ )?(?:${needed}|${lacking}|important)(?: (?:of|from) you)? that )${owner}(?<cut> )(?<verb>is|are|has|have|\\p{L}+s)(?![\\p{L}'-])`,
    'any',
  ),
  make(
    'state',
    `(?<op>)(?=it\\b)it(?<cut>${must} stand (?:in (?:it|there)|there) )(?=that\\b)`,
    'base',
    'say',
  ),
  make('state', `(?<op>)(?=(?:${readersWork})\\b)[^,;:.]{1,30}?(?<cut> to )(?<verb>be)(?![\\p{L}'-])`),
  make('state', `(?<op>let )there(?<cut> )${word}`),
  make(
    'state',
    `(?<op>)${subject}(?<cut>${must}(?: also| then| at least| please| kindly| now| always)*(?<not> not| never)? )(?!(?:want|need|like|love|know|decide|expect|see|soon)\\b)${word}`,
  ),
  make('state', `(?<op>)${subject}(?<cut> (?:needs?|wants?) )(?<done>\\p{L}+ing)(?=[ .,;!]|$)`),
  make(
    'state',
    `(?<op>)${subject}(?<cut> (?:is|are) due)(?= (?:back|with me|with us|in my|on my))`,
    'base',
    'be',
  ),
  make(
    'state',
    `(?<op>)${subject}(?<cut> )(?<verb>goes|comes|gets)(?= (?:on|in|out|to|into|off|by|today|tomorrow|tonight)\\b)`,
    'any',
  ),
];

/** What others than the reader must do. */
export const ofOthers: readonly Construction[] = [
  make(
    'state',
    `(?<op>)(?=(?:he|she|they|someone|somebody|everyone|everybody)(?![\\p{L}-]))${upTo(50)}(?<cut>${mustStrictly}(?: also| then| at least| please| kindly| now| always)*(?<not> not| never)? )(?!(?:want|like|love|know|decide|expect|see)\\b|be (?:able|here|there|fine|free|happy)\\b)${word}`,
  ),
  named(
    'state',
    `(?<op>)${upTo(40)}(?<cut>${mustStrictly}(?: also| then| at least| please| kindly| now| always)*(?<not> not| never)? )(?!(?:want|like|love|know|decide|expect|see)\\b|be (?:able|here|there|fine|free|happy)\\b)${word}`,
  ),
];
