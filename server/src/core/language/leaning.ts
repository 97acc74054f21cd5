/** Sentences that take up the one before them: what is put between the two, or moves away alone, tears them apart. */
import { type Folded, fold } from './fold';
import { gate } from './gate';
import { remember } from './remember';

/** A connective that goes on with what was said, or puts it in its order. */
const goesOn = gate(
  /^(?:\p{P}| )*(?:and|but|so|also|anyway|then|or|plus|because|otherwise|alternatively|instead|ideally|preferably|specifically|(?:in particular|particularly|especially)|for (?:example|instance)|maybe|perhaps|either|even|hence|thus|therefore|accordingly|consequently|however|nevertheless|still|besides|moreover|furthermore|in addition|additionally|that said|either way|in (?:that|which|such|this|either) (?:case|event)|[^,;:.]{0,40}\bthis one|if (?:so|not|that|this|these|it|they|he|she|either|none|neither|you do|you are interested|you're interested)|after (?:that|this|which|it|them)|since (?:then|that|this)|(?:before|until|by|from|about|for|with|without|like|despite|given|on top of|because of|thanks to|in spite of|apart from|through) (?:that|this|these|those|then|it|them|which|him|her)|in between|(?:in|during|at|by|over|from) (?:that|those) (?:time|period|years?|months?|days?|role|job|moment|point|team|project|place)|at (?:first|last|the same time)|meanwhile|in the meantime|later|eventually|afterwards|again|once there|(?:the|an?|my|our) (?:first|second|third|fourth|next|other|others|former|latter|same|rest|remainder|result|reason|idea is|point is)|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|next|all of (?:it|this|that|them|these)|both|neither|none|such|same|here(?:'s| is| are)? why|there(?: (?:i|we|he|she|they)\b)|(?:i|we|you)(?:'m|'d|'ve|'ll|'re)? (?:would |have |am |are |will |could |can )?also)(?=[\s,:;.'–—-]|$)/u,
);

/** A pronoun for its subject. */
const pronounFirst = gate(
  /^(?:\p{P}| )*(?:it|its|this|that|these|those|they|their|he|his|she|her)(?=[\s,']|$)/u,
);

/** "It was great to …", "This is Rachel from …": the pronoun stands for nothing that was said. */
const emptySubject = gate(
  /^(?:\p{P}| )*(?:it(?:'s|'d| is| was| has| would| will|'ll| has been| would be| will be| might be| may be)? (?:(?:so|really|very|always|truly|such|been|be|a|an|quite|also|only|just|not|absolutely) )*(?:great|good|nice|lovely|wonderful|pleasure|honou?r|privilege|joy|delight|while|long|ages|years|months|weeks|time|clear|true|fun|important|possible|hard|difficult|easy|kind|fantastic|cool|fair|no secret|my pleasure|fine to|rain\p{L}*|snow\p{L}*|\d+ (?:years|months|weeks))\b|this is (?!why|how|what|where|when|because|the|an?\b|my|our|not|it|all|also|only)\p{L}+|(?:this|that) (?:e-?mail|mail|message|note|letter|week|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|term|semester|time of year)\b|her(?:e|s)\b)/u,
);

/** A person by a pronoun, where nobody has been named before it in the sentence. */
const person = /\b(?:he|him|his|she|her|hers)\b/u;
const personNamed =
  /\b(?:wife|husband|partner|spouse|mother|father|mum|mom|dad|sister|brother|son|daughter|uncle|aunt|niece|nephew|cousin|friend|colleague|boss|manager|teacher|professor|supervisor|adviser|advisor|mentor|director|founder|head|woman|man|lady|girl|boy|someone|somebody|person|chaplain|registrar|landlord|landlady|student|nurse|doctor|officer|nobody|everybody|everyone|anyone|anybody)\b/u;
const several = /\b(?:they|them|their|theirs)\b/u;
const severalNamed =
  /\b\p{L}{2,}(?<!\b(?:was|is|has|does|this|us|his|its|as|yes|thus|plus|always|perhaps|less))s\b|\b(?:people|children|women|men|someone|somebody|everyone|team|family|company|committee|each|anyone|nobody|who)\b/u;

/** A thing by a pronoun, as the object of what is done with it. */
const thing =
  /\b(?:appreciate|wrote|written|write|sent|send|did|do|done|doing|want|got|get|took|take|taken|brought|bring|read|use|used|say|said|finish|finished|about|for|on|with|of|to|from|at|in|by|like|love|loved|sign|signed|see|saw|seen|discuss|publish|published) (?:it|this|that|these|those)(?=[.,;!?]|$| (?:again|back|to|in|on|at|and|but|as|for|if|before|after|by|with|when|while|myself|too|either|very|so|now|soon))/u;
const thingNamed = /\b(?:an?|the|my|our|your|his|her|their|some|any|two|three) \p{L}{3,}/u;

/** The same for a person: what stands behind "in" or "at" is a place. */
const personName =
  /(?<!\b(?:in|at|from|near|of|for|on|to) )(?<=[\p{L}\p{N},;:)'’”"] )(?!I\b)\p{Lu}[\p{L}\p{M}]+/u;

/** A capitalised word other than the first and than "I". */
const properName = /(?<=[\p{L}\p{N},;:)'’”"] )(?!I\b)\p{Lu}[\p{L}\p{M}]+/u;

/** A name at the head of the sentence, by the verb behind it: "Priya runs …". */
const firstName =
  /^(?!(?:Our|My|The|These|Those|Some|Many|All|Its|Their|His|Your|Two|Three|Most|Few|Other|Such|Both|Each|No|And|But|What|How|When|Where|Who|Which|One|Several)\b)\p{Lu}[\p{Ll}\p{M}’'-]+(?: \p{Lu}[\p{Ll}\p{M}’'-]+)? (?:is|was|has|and|who|\p{Ll}{2,}(?:s|ed))\b/u;

/**
 * True when a sentence can't be understood, or sounds torn off, without the one before it: it begins with a
 * connective or a pronoun, or speaks of "her" or "it" and says nowhere who or what that is.
 *
 * @param text the sentence as it stands
 */
export const leansBack = remember((text): boolean => {
  const sentence = fold(text);
  if (goesOn.test(sentence)) return true;
  if (pronounFirst.test(sentence)) return !emptySubject.test(sentence);
  return (
    unnamed(text, sentence, person, personNamed, personName) ||
    unnamed(text, sentence, several, severalNamed, properName) ||
    unnamed(text, sentence, thing, thingNamed, properName)
  );
});

/** A pronoun stands in the sentence, and nothing before it that it could stand for. */
function unnamed(text: string, sentence: Folded, pronoun: RegExp, named: RegExp, name: RegExp): boolean {
  const found = pronoun.exec(sentence);
  if (!found) return false;
  const before = text.slice(0, found.index);
  return !named.test(sentence.slice(0, found.index)) && !name.test(before) && !firstName.test(before);
}

/** When, where and how long: what goes with the question that asks for a meeting or a letter. */
const logistics = gate(
  /^(?:(?:i|we)(?:'m| am|'re| are|'ll be| will be)? (?:(?:pretty|quite|very|totally|also|usually|generally|fully|completely) )*(?:free|flexible|available|around|open (?:all|most|any|on|to any|every)|in town|happy to (?:work|come|meet|travel|adapt|fit|go))\b|(?:my|the) (?:\p{L}+ )?(?:schedule|calendar|lunch hour|deadline|due date|timeline|mornings?|afternoons?|evenings?|time zone|form|portal|call|meeting|chat|letter|reference)\b[^.;?!]{0,40}\b(?:is|are|would|will|has|closes?|opens?|needs?|takes?|can)\b|(?:any ?time|either|whatever|whenever|wherever|mornings?|afternoons?|evenings?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|half an hour|(?:\d+|ten|fifteen|twenty|thirty) (?:minutes|mins)|a (?:line|few lines|paragraph|page|short|quick|brief))\b|(?:what(?:'s| is) your (?:schedule|availability|calendar)|what (?:time|day)s?\b|we (?:could|can) (?:meet|do|talk|speak)|my treat|(?:the )?(?:coffee|lunch|drinks?)(?:'s| is| are)? on me))|\b(?:work|fit|plan|arrange it) (?:\p{L}+ )?around your\b/u,
);

/** True when a sentence gives the practical side of what has just been asked. */
export const tellsLogistics = (sentence: Folded): boolean => logistics.test(sentence);

/** Asks about somebody or something that has been named before. */
const taken = gate(
  /^(?:could|would|can|might|may|will|please)(?: \p{L}+){0,6} (?:him|her|them|this|that|these|those|it|one|there)\b|^(?:with (?:this|that|all this) in mind|in (?:this|that) (?:light|spirit|connection)|what remains|as such|to that end|which is|for (?:this|that|these|those) (?:reasons?|purposes?))\b|\b(?:this|these|those) (?!(?:week|month|year|spring|summer|autumn|fall|winter|term|semester|morning|afternoon|evening|e-?mail|mail|letter|message|note)\b)\p{L}+/u,
);

/** True for an ask that cannot go first as it stands: it is about something that was named before it. */
export const takesUp = (sentence: Folded): boolean => taken.test(sentence);
