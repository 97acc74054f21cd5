/**
 * How the writer offers something: "I could …", "my students would be glad to …", "Happy to …". What is offered
 * tells a gift to the reader (`gifts.ts`) from work that is saved in this matter (`ease.ts`).
 */

/** What a reader needs in order to introduce or recommend somebody. */
export const material =
  '(?:c\\.?v\\.?s?|r[ée]sum[ée]s?|bios?|biograph(?:y|ies)|blurbs?|drafts?|bullet points?|bullets|points|one-?pagers?|summar(?:y|ies)|outlines?|notes?|transcripts?|grades|marks|portfolios?|decks?|slides|texts?|paragraphs?|lines|sentences?|sketch|headings|application|wording|template|version|letter|e-?mail|message|dates|facts|figures|stor(?:y|ies)|details|info|information|links?|urls?|postings?|(?:job|role|project) (?:description|title|spec|ad)s?|titles|descriptions?|criteria|guidelines|instructions|checklists?|cheat ?sheets?|sheet|address(?:es)?|subject lines?|envelopes?|questions?|proposal|statements?|essays?|abstracts?|profiles?|list|paragraph|data|materials?|documents?|documentation|certificates?|examples|samples|photos?|history|brief|rundown|recap|reminder|programmes?|programs?|numbers|everything|anything|whatever|what you (?:need|might|may|would)|what else|what (?:it|the form) (?:asks|wants|needs)|more|contact|file|half|skeleton|bones|outlines?)';

const adverbs =
  '(?: (?:be|always|also|of course|gladly|happily|certainly|easily|very|much|more than|too|most|only|just|absolutely|really|equally|likewise|at least|even|then|perhaps|well|still|so|all|both|in turn|ever|quickly|personally|simply|immediately|kindly))*';
const ready =
  '(?: (?:happy|glad|pleased|delighted|honou?red|ready|willing|prepared|keen|love|like|able|free|thrilled|proud|eager))';
const then = '(?: (?:also|gladly|always|quickly|just))?';
const modal = "(?:'d|'ll| would| will| can| could| might| shall| may)";

/** The start of an offer; a verb in base form follows. */
export const offer =
  `(?:\\b(?:i|we|you and i|one of us|(?:my|our)(?: (?!name\\b|number\\b)\\p{L}+){1,3}?)(?:${modal}${adverbs}(?:${ready}(?: to)?)?|(?:'m|'re| am| are| is)${adverbs}${ready} to)${then}|` +
  '^(?:can|could|will)(?: also)?(?= (?:send|share|draft|provide|help)\\b)|(?:^|[,;:–—(] ?|\\b(?:and|but|so|or) )(?<!\\b(?:so|am|was|are|be) )(?:also |of course,? |more than |only too |very |always |quite )*(?:happy|glad|delighted|pleased|willing|ready|keen) to(?: also)?|\\bna me go|\\blet me|\\bplease allow me to|\\ballow me to|\\b(?:i|we) (?:offer|promise|propose|undertake) to|\\bit would be (?:my|our|an?) (?:pleasure|honou?r|joy) to|\\b(?:shall|should|can|could|may) (?:i|we)(?: also| perhaps| maybe| just)*) ';

/** The words without which a sentence offers nothing. */
export const offers =
  /'d\b|'ll\b|\b(?:would|will|can|could|might|shall|should|may|happy|glad|delighted|pleased|willing|ready|keen|love|able|free|proud|eager|let me|allow me|offer|promise|propose|undertake|na me)\b/u;
