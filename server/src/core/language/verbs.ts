/**
 * Verbs and their forms: which words can open an order, and what the base of an inflected one is. A list and two rules; see
 * CONTRIBUTING.md for what larger ones would add.
 */
import { gerund, regularPast } from './inflect';

/** Verbs that are seldom anything else at the head of a clause. */
const plain =
  'accept accommodate accompany acknowledge acquaint acquire activate add adhere adjust advise allow allude alter ' +
  'amend apologise apologize append appoint apprise arrange ascertain ask assemble assess assign assist assure ' +
  'attach attend attest authenticate authorise authorize avoid backdate badger bankroll bcc be beg begin beseech ' +
  'borrow bring build buy cajole cancel carry cast certify choose circulate cite clarify coax collect come commence ' +
  'commend commit communicate compare compile comply compose conceal conclude confer confirm connect consider ' +
  'consult continue contribute convey convince coordinate correct cosign countersign create cross-check decide ' +
  'declare decline defend delete deliver demonstrate deny depict deposit describe determine dictate dig disclose ' +
  'discuss dispatch distribute do download downplay drag edit elaborate elevate emphasise emphasize ' +
  'employ enable enclose endorse engage enlighten enlist enquire enrol enroll ensure enter erase escort establish ' +
  'evaluate examine exclude excuse execute exempt expand expedite explain expound extend facilitate fetch file ' +
  'finalise finalize find finish follow forget forward fulfil fulfill furnish gather get give go grant greet ' +
  'guarantee guide handle hasten have hear heed hire honour identify illustrate implement impress include ' +
  'incorporate indicate inform initiate inquire insert insist inspect install instruct intercede interview intimate ' +
  'introduce investigate invite involve join jot justify keep know learn lend lengthen let liaise listen lmk loan ' +
  'locate lodge log mail make manage mediate meet mend mentor merge message moderate modify monitor negotiate ' +
  'nominate notarise notarize notify obey oblige obtain offer omit onboard organise organize overlook oversee ' +
  'oversell overstate pay pen perform permit persuade pester pick plan post postpone praise pray prepare present ' +
  'preserve prevail prioritise prioritize proceed procure produce prolong promise pronounce proofread propose ' +
  'protect provide publish put quit quote raise reach read rearrange reassure rebook recall receive recite ' +
  'recommend reconsider recruit redact redirect redo redraft refer refrain refuse regard reimburse reintroduce ' +
  'reiterate reject relay release remember remind remit remove render reorder repair repeat rephrase replace reply ' +
  'report represent request reschedule resend reset resolve respect respond restart restate resubmit resume retain ' +
  'return reveal revert revise revisit reword rework rewrite scan schedule scribble secure see seek select sell ' +
  'send serve settle share shortlist shut sing sit skip sling slip smuggle soften solicit solve speak specify spell ' +
  'spend spread stand staple start state strengthen stress submit subscribe substitute suggest summarise summarize ' +
  'supervise supply suppose swap swear take talk teach tell testify thank think throw tighten transcribe transfer ' +
  'translate transmit travel treat try turn type underline undersell undertake underwrite unlock untick upload use ' +
  'utilise utilize validate verify vet visit vouch wait wangle whatsapp write';

/** Verbs that are as often nouns or adjectives. */
const ambiguous =
  'act action address advance age aim alert answer appeal approach approve audit back balance bar base battle bear bell ' +
  'bid bill bin block book boost bridge brief bump call campaign cap cc chair change charge coach chase chat check chip ' +
  'clean clear click close comment complete contact cook copy corner cost count cover crack credit cut dash date ' +
  'deal debrief delay detail dial direct ditch document double draft draw drive drop drum e-mail ease email exhibit ' +
  'fast-track fax feature feed field fight fill film fit fix flag fly fold force forge form free front fund fwd ' +
  'gift grab ground halt hand hang head help highlight hit hold hook hop host hurry initial intro issue judge jump ' +
  'knock land launch lay lead leave level lift line link list lobby look loop march mark matter measure mention mind move ' +
  'name need nod note nudge number open order outline own page paint parade park part pass patch pause phone photograph ' +
  'phrase pin ping pitch place plant play plead pledge plug point polish pop position pour practice practise press ' +
  'price print process promote prove pull pump push rank rate ready reason record rectify reference refund register ' +
  'research reserve rest result review ring rope round rule run rush save say school score scrap seal seat second ' +
  'sense set shape shift ship shoot short shorten show sign slot smooth sort sound source spare speed split sponsor ' +
  'spot square squeeze stamp step stick stop store strike study support surface survey swing switch tag tailor tap ' +
  'target task test text thread tick tip top total touch trace track trade train trust twist update urge value view ' +
  'voice vote walk warn watch welcome whip whisper win witness word work wrap';

/** Base, past and participle, where they are not the base with `-ed`. */
const irregular =
  'bear bore borne,bid bid bid,cast cast cast,cost cost cost,proofread proofread proofread,begin began begun,bring brought brought,build built built,buy bought bought,choose chose chosen,' +
  'come came come,cut cut cut,deal dealt dealt,dig dug dug,do did done,draw drew drawn,feed fed fed,fight fought fought,find found found,' +
  'fly flew flown,forget forgot forgotten,get got got,get got gotten,give gave given,go went gone,hang hung hung,have had had,' +
  'hear heard heard,hit hit hit,hold held held,keep kept kept,know knew known,lay laid laid,lead led led,learn learnt learnt,' +
  'leave left left,lend lent lent,let let let,make made made,meet met met,oversee oversaw overseen,pay paid paid,prove proved proven,put put put,' +
  'quit quit quit,read read read,redo redid redone,rewrite rewrote rewritten,ring rang rung,run ran run,say said said,see saw seen,seek sought sought,' +
  'sell sold sold,send sent sent,resend resent resent,set set set,shoot shot shot,show showed shown,sing sang sung,sit sat sat,' +
  'sling slung slung,speak spoke spoken,spell spelt spelt,spend spent spent,split split split,spread spread spread,stand stood stood,' +
  'stick stuck stuck,strike struck struck,swear swore sworn,swing swung swung,take took taken,teach taught taught,tell told told,' +
  'think thought thought,throw threw thrown,undertake undertook undertaken,win won won,write wrote written';

const ambiguousVerbs = new Set(ambiguous.split(' '));
const verbs = new Set([...plain.split(' '), ...ambiguousVerbs]);

interface Forms {
  readonly base: ReadonlyMap<string, string>;
  readonly participle: ReadonlyMap<string, string>;
}

let known: Forms | undefined;

/** Made once, when the first demand is softened. */
function forms(): Forms {
  if (known) return known;
  const base = new Map<string, string>();
  const participle = new Map<string, string>();
  for (const verb of verbs) {
    for (const form of [verb, gerund(verb), regularPast(verb), thirdPerson(verb)]) base.set(form, verb);
    participle.set(verb, regularPast(verb));
  }
  for (const [verb = '', past = '', done = ''] of irregular.split(',').map((line) => line.split(' '))) {
    if (!verbs.has(past)) base.set(past, verb);
    if (!verbs.has(done)) base.set(done, verb);
    participle.set(verb, done);
  }
  // Bases last: "found" and "left" were read as forms, "lay" and "see" are themselves.
  for (const verb of verbs) base.set(verb, verb);
  known = { base, participle };
  return known;
}

function thirdPerson(verb: string): string {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** True for the base form of a verb of the list, alone or behind what specifies it: "hand-deliver". */
export const isVerb = (word: string): boolean =>
  verbs.has(word) || (word.includes('-') && verbs.has(word.slice(word.lastIndexOf('-') + 1)));

/** True for a verb that only what follows can tell from a noun or an adjective. */
export const isAmbiguous = (word: string): boolean => ambiguousVerbs.has(word);

/** The base form of a verb in any of its forms, in lower case: `rang` → `ring`; undefined for what is not on the list. */
export const baseOf = (word: string): string | undefined => forms().base.get(word);

/** The past participle of a verb in its base form: `write` → `written`. */
export const participleOf = (verb: string): string => forms().participle.get(verb) ?? regularPast(verb);

/** The form that a verb stands in: the base, the gerund, a past form, or any of them. */
export type VerbForm = 'base' | 'ing' | 'past' | 'any';

/** The base of a verb that stands in a form; undefined for a word that does not. */
export function inBase(word: string, form: VerbForm): string | undefined {
  if (form === 'base') return isVerb(word) ? word : undefined;
  const base = baseOf(word);
  if (base === undefined || form === 'any') return base;
  if (form === 'ing') return word.endsWith('ing') && base !== word ? base : undefined;
  return (base !== word || participleOf(word) === word) && !word.endsWith('ing') ? base : undefined;
}
