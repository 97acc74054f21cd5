/** Words by what they do in a request. Alternations for regular expressions; multi-word entries use single spaces. */

const words = (...lines: string[]): string => lines.join(' ').split(' ').join('|');

/** Verbs in base form that name work which one person can do for another. */
export const workVerbs = words(
  'introduce intro reintroduce connect link refer recommend nominate endorse vouch propose suggest',
  'write draft compose prepare send resend forward fwd pass share give get provide put hand mail email e-mail post',
  'text message ping call phone ring whatsapp contact tell ask inform notify update brief advise remind explain say talk speak',
  'mention bring make arrange set schedule organise organize book find check review read edit proofread sign',
  'countersign submit upload fill complete confirm verify approve accept respond reply answer revert return',
  'help assist support lobby push nudge invite add include list name copy cc loop hook patch drop show teach join',
  'act serve keep ensure stress cover describe highlight cite attach click tick fix sort furnish oblige',
  'save hold reserve move print stamp deliver fax plug rope use extend clear follow chase act loan lend',
  'tag walk line stand spend rewrite persuade convince lay supply state spell translate',
  'second sponsor host hire enter address cut leave stop take do grant secure consult facilitate issue indicate',
);

/** Of these, the ones that are as often nouns or adjectives: they are verbs where an object follows. */
export const nounLikeVerbs = new Set(
  (
    'intro link refer draft pass share hand mail email e-mail post text message ping call phone ring contact update brief ' +
    'review sign answer reply return help support push list name copy loop hook drop show act cover fix sort hold ' +
    'move print stamp fax plug rope use clear go second host address cut leave stop issue book set put lobby nudge ' +
    'patch chase loan grant tag walk line stand spend supply state spell lay read check complete secure'
  ).split(' '),
);

/** Abbreviated titles before a name, in lower case: of English first, then of other languages. */
export const titles =
  'dr mr mrs ms mx st prof profs assoc asst engr hon rev fr sr capt col gen lt cmdr cdr sgt maj adm gov sen amb insp supt atty cllr messrs mt dy jt addl smt ' +
  'lic lcdo lcda licda ing arq sra srta dra mme mlle mgr dott avv sig dipl drs hj shri pdt';

/** Nouns that name a favour asked in a request: what the reader would make or give. */
export const favourNouns =
  'letters?|references?|referees?|recommendations?|rec letters?|introductions?|intros?|referrals?|endorsements?|testimonials?|' +
  'nominations?|signatures?|contacts?|contact details|details|phone numbers?|numbers?|e-?mail(?: address)?|address|' +
  'replies|reply|answers?|responses?|confirmation|yes|feedback|advice|help|support|word|emails?';

/** Nouns of work that is the reader's as soon as it is called `your`. */
export const readersWork =
  'letter|reference|recommendation|introduction|intro|referral|endorsement|statement|e-?mail|note|message|reply|answer|response|' +
  'form|report|review|testimonial|nomination';

/** What stands after a verb that has an object: a pronoun, a determiner, or a word that begins a clause. */
export const objectStart =
  'me|us|him|her|them|it|this|that|these|those|everyone|everybody|someone|somebody|anyone|a|an|the|my|our|your|his|their|its|' +
  'some|any|one|two|three|four|five|both|all|each|every|at least|another|whoever|whomever|whatever|who|what|when|where|whether|' +
  'if|how|that|to|on|in|up|over|with|for|out|through|along|back|into|by|from|of|and|off|at';
