import type { Folded } from './fold';
import { gate } from './gate';

/** The reader has offered, suggested or agreed to it already: no out is owed, and a plain word is no demand. */
const agreed = gate(
  /\b(?:as|since|because|like) (?:you|we) (?:\p{L}+ )?(?:offered|suggested|promised|agreed|proposed|discussed and agreed|kindly offered|said (?:i (?:could|should|might)|you(?:'d| would| could| were)))\b|\byou (?:\p{L}+ )?(?:offered to|agreed to|promised to|volunteered to|said you(?:'d| would) be (?:happy|glad|willing|open|up)|said you(?:'d| would) (?:introduce|connect|write|put|send|pass|forward|mention|speak|recommend))\b|\b(?:thank you|thanks|grateful)[^.!?]{0,30} for (?:\p{L}+ )?(?:agreeing|offering|saying yes|your (?:kind )?offer)\b|\byour (?:kind |generous )?offer (?:to|of)\b|\btake you up on\b|\bremind(?:er|ing)?\b[^.!?]{0,90}\b(?:letter|reference|recommendation|form)\b[^.!?]{0,100}\b(?:due|deadline)\b|\byou (?:asked me|told me) to (?:remind|send|write|nudge|chase|stop)\b/u,
);

/** True when a sentence says that the reader has already offered or agreed to help. */
export const isAgreed = (sentence: Folded): boolean => agreed.test(sentence);
