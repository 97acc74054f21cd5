/** What was read from the text because front matter does not say it. */
import { type Draft, fieldOf, sentencesOf } from './draft';
import { writeField } from './field-edit';
import { relationshipFrom } from './language/relations';
import { mainAsk } from './main-ask';
import { greetedName, nameWords } from './recipient';
import type { Edit } from './span';
import { yamlText } from './yaml-text';

/** A fact of front matter that nobody wrote there. */
export interface Inference {
  readonly key: 'kind' | 'relationship' | 'to';
  readonly value: string;
  /** The end of the words that it was read from. */
  readonly at: number;
  /** Writes it into front matter; undefined where its key stands there already, with something else. */
  readonly edit: Edit | undefined;
}

/** The facts that were inferred, in the order of the text. */
export function inferencesOf(draft: Draft): readonly Inference[] {
  const inferences: Inference[] = [];
  const add = (key: Inference['key'], value: string, at: number | undefined) => {
    if (at === undefined) return;
    const stands = draft.frontMatter?.fields.has(key) === true;
    inferences.push({ key, value, at, edit: stands ? undefined : writeField(draft, key, yamlText(value)) });
  };
  const greeted = greetedName(draft);
  // A title alone names nobody: "Dear Professor,".
  if (!fieldOf(draft, 'to') && greeted && nameWords(greeted).length > 0) {
    add('to', greeted, draft.message.greeting?.addresseeSpan.end);
  }
  const { relationship, relationshipInferred } = draft;
  if (!relationship && relationshipInferred) {
    const told = sentencesOf(draft).find((sentence) => relationshipFrom([sentence]) === relationshipInferred);
    add('relationship', relationshipInferred, told?.end);
  }
  if (draft.kindInferred) add('kind', draft.kind, (mainAsk(draft)?.sentence ?? sentencesOf(draft)[0])?.end);
  return inferences.sort((a, b) => a.at - b.at);
}
