/** What the classifier says of a sentence: the part that it plays, or what is wrong with it. */
export const judgements = [
  'ask',
  'out',
  'thanks',
  'give',
  'ease',
  'relationship',
  'why',
  'demand',
  'urgency',
  'presumption',
  'guilt',
  'out-undercut',
  'ask-vague',
  'flattery',
  'form-letter',
] as const;

export type Judgement = (typeof judgements)[number];

/** How the weights of a judgement are read. */
export interface Scale {
  /** One unit of a weight, in log-odds. */
  readonly step: number;
  /** Log-odds of a sentence that shows nothing, less the threshold. */
  readonly bias: number;
  /** Log-odds that a construction adds. */
  readonly bonus: number;
  /** Log-odds by which words alone must exceed the threshold for each e-fold of sentences read along with them. */
  readonly caution: number;
  /** The same where the sentence has what the judgement must be about. */
  readonly grounded: number;
}
