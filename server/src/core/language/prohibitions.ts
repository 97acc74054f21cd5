/** Orders not to do something. */
import { type Construction, make, sure } from './construction';
import { more, upTo, word, writer, youMust, youMustNot } from './order-parts';
import { favourNouns, readersWork } from './vocabulary';

/** With something for the writer undone. */
const undone = ` [^.?!]*\\bwithout \\p{L}+ing (?:(?:me|us|him|her|them) )?(?:my|our|the|that|this|your) (?:\\p{L}+ )?(?:card|parcel|papers?|cv|portfolio|name|${favourNouns}|${readersWork})\\b`;

/** What the reader must not. */
export const prohibitions: readonly Construction[] = [
  sure(
    'refrain',
    `(?<op>you(?: must not| mustn't| are not to|'re not to| aren't to| shall not| had better not|'d better not)(?:, (?:under any circumstances|on any account|at any point|ever),)? ${more})${word}`,
  ),
  make(
    'refrain',
    `${writer}(?:ask|demand|insist|request|require|prefer|want)(?: it)? that you (?:do |should |must )?not )${word}`,
  ),
  make('refrain', `(?<op>(?:so |then )?you${youMust} (?:please |kindly |also )+not )${word}`),
  make('refrain', `(?<op>(?:so |then )?you${youMustNot} ${more})${word}`),
  // To leave with it undone.
  sure(
    'refrain',
    `(?<op>you(?:'ll| will| are| shall|'re)? ?(?:not|won't|aren't) (?:going to )?)(?<verb>travel|leave|go|depart|return|fly|sail)(?=${undone})`,
  ),
  sure(
    'refrain',
    `(?<op>you(?: are|'re) not )(?<verb>travelling|leaving|going|departing|returning|flying|sailing)(?=${undone})`,
    'ing',
  ),
  sure(
    'refrain',
    `(?<op>(?:do not|don't) (?:you dare )?)(?<verb>come)(?= (?:home|back)[^.?!]* without (?:an?|my|our|the|her|his|their|that) (?:\\p{L}+ )?(?:${favourNouns})\\b)`,
  ),
  sure('refrain', `(?<op>(?:do not|don't) )(?<verb>let)(?= [^,;:.?!]{1,30}? (?:leave|go|off|away)${undone})`),
  sure(
    'refrain',
    `(?<op>(?:under no circumstances|on no account|in no case|at no point) (?:are you to|should you|must you|will you|shall you|may you) )${word}`,
  ),
  sure('refrain', `(?<op>(?:under no circumstances|on no account|in no case) )${word}`),
  sure(
    'refrain',
    `(?<op>(?:there(?:'s to| must| should| is to| needs to) be )?(?:absolutely )?no mention of )(?=\\S)`,
    'base',
    'mention',
  ),
  sure('refrain', '(?<op>not (?:a|one)(?: single)? word )(?=(?:on|about|to)\\b)', 'base', 'say anything'),
  sure(
    'none',
    `(?<op>)(?=(?:nobody|no one|no-one|none of (?:it|this|that))(?: (?:else|but \\p{L}+|at [^,;:.?!]{1,30}))? )${upTo(50)}(?<cut> (?:is to|are to|must|shall|is allowed to|may) )(?!(?:feel|have|be|mind|worry|think)\\b)${word}`,
  ),
  make(
    'refrain',
    `(?<op>nothing about )${upTo(60)}(?<cut> (?:belongs|goes|(?:is to|must|should|can|may|shall) (?:go|be|appear|stand|come)))(?= (?:in|into|on)\\b)`,
    'base',
    'mention',
  ),
  make('without', `(?<op>)(?=nothing (?:in (?:the|your) \\p{L}+ )?about )`),
  make(
    'without',
    `${writer}(?:want|need|expect|require) )(?=no (?!one\\b|fewer|less|later|more\\b|longer)\\p{L}+)`,
  ),
  make(
    'without',
    `(?<op>)(?<=(?:^|[;:] )\\P{L}*)(?=no (?!one\\b|fewer|less|later|earlier|shorter|doubt|problem|worr|rush|hurry|need|idea|pressure|more\\b|longer|way|matter|thanks|[^,.!;]*\\byet\\b)(?:[\\p{L}-]+ ?){1,4}(?:[,.!;]|$| and\\b|,? please))`,
  ),
  make('never', `(?<op>you(?: must| should| will|'ll| are to| shall)? never (?:to )?)${word}`),
  make(
    'refrain',
    `(?<op>(?:one|the one|the only|the last) thing you (?:will not|won't|must not|should not|shouldn't) do is (?:to )?)${word}`,
  ),
  make(
    'refrain',
    `${writer}(?:don't|do not|'d rather you didn't|would rather you did not) (?:want|expect|need) you to )${word}`,
  ),
];
