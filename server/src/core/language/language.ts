import { remember } from './remember';

/**
 * Words that English sentences are held together by, pidgins and learners' English included. Left out is what
 * another language written in Latin letters is held together by too: `in`, `an`, `was`, `am`, `do`, `me`, `no`.
 */
const functionWords = new Set(
  (
    'the of and to for with that this from by at on is are were been being have has had would could should ' +
    'will can may might must shall i you he she it we they my your his her our their its him them us who which ' +
    'what when where why how there here because but if than then about into after before between through over ' +
    'under while as or not all any some more most such only very just also these those each other another ' +
    "i'm i'd i've i'll you're you'd you've it's that's don't didn't isn't can't won't we're we've let's " +
    'please thank thanks dear hope hi hello sir ma well good way get know want need like help write send ask ' +
    'make take give been dey wey dem una abeg im fit go come sabi'
  ).split(' '),
);

/** Fewer words than this say too little: they count as English. */
const fewestWords = 12;

/** More words than this say no more. */
const enoughWords = 150;

/**
 * The least share of function words among the words of an English text, names aside. Letters have a half of them;
 * texts in other languages have a tenth at most, by chance and by borrowing.
 */
const leastShare = 0.22;

const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

const countedIn = remember((sentence) => {
  let words = 0;
  let known = 0;
  for (const found of sentence.match(word) ?? []) {
    const lower = found.toLowerCase();
    const holds = functionWords.has(lower.replace('’', "'"));
    // Names are in no language.
    if (!holds && lower !== found) continue;
    words++;
    if (holds) known++;
  }
  return { words, known };
});

/** True for sentences in English, and where there is too little to tell. */
export function isEnglish(sentences: readonly string[]): boolean {
  let words = 0;
  let known = 0;
  for (const sentence of sentences) {
    const counted = countedIn(sentence);
    words += counted.words;
    known += counted.known;
    if (words >= enoughWords) break;
  }
  return words < fewestWords || known / words >= leastShare;
}
