import { deepEqual } from 'node:assert/strict';
import { defaultConfig, lint, parseDraft } from '../../server/src/core';

/** Letters as one would want them, in languages whose wording nobody here can judge. */
const letters: Readonly<Record<string, string>> = {
  German:
    'Liebe Dana,\n\nwir haben uns im Mai in Kampala kennengelernt, und deine Geschichte vom Brunnen in Gulu geht mir noch nach. ' +
    'Könntest du mich mit Frau Natarajan bekannt machen? Ihr Projekt läuft nach dem Ende der Förderung weiter, und ' +
    'unseres muss das auch. Einen kurzen Text zum Weiterleiten schicke ich dir gern. Wenn es nicht passt, ist das ' +
    'gar kein Problem.\n\nVielen Dank und herzliche Grüße\nSam\n',
  French:
    'Chère Dana,\n\nnous nous sommes rencontrés à Kampala en mai, et votre histoire du puits de Gulu me revient souvent. ' +
    'Pourriez-vous me présenter à Mme Natarajan ? Son projet continue après la fin de la subvention, et le nôtre doit ' +
    'en faire autant. Je vous enverrais volontiers un court texte à transférer. Si le moment est mal choisi, je le ' +
    'comprendrais très bien.\n\nMerci beaucoup,\nSam\n',
  Spanish:
    'Querida Dana:\n\nnos conocimos en Kampala en mayo, y todavía me acuerdo de tu historia del pozo de Gulu. ¿Podrías ' +
    'presentarme a la doctora Natarajan? Su proyecto sigue adelante sin la subvención, y el nuestro tendrá que hacerlo ' +
    'también. Te mando con gusto un texto breve para reenviar. Si no es buen momento, no te preocupes.\n\n' +
    'Muchas gracias,\nSam\n',
  Swahili:
    'Habari Dana,\n\ntulikutana Kampala mwezi wa tano, na hadithi yako ya kisima cha Gulu bado ninaikumbuka. Naomba ' +
    'uniunganishe na Bi. Natarajan, kwa sababu mradi wake unaendelea hata baada ya ufadhili kuisha, na wetu pia lazima ' +
    'uendelee. Kama huna nafasi, hakuna shida hata kidogo.\n\nAsante sana,\nSam\n',
};

const rulesIn = (text: string) =>
  lint(parseDraft(text), { config: defaultConfig, today: '2026-11-23', finished: true }).findings.map(
    ({ rule }) => rule,
  );

describe('A draft in another language', () => {
  for (const [language, letter] of Object.entries(letters)) {
    it(`hears nothing about its wording: ${language}`, () => deepEqual(rulesIn(letter), []));

    for (const kind of ['introduction', 'reference', 'connection', 'follow-up', 'thanks']) {
      it(`hears nothing about its wording: ${language}, ${kind}`, () => {
        const facts = `---\nkind: ${kind}\nsubject: Kampala\nto: Dana Okafor\nrelationship: colleague\ndeadline: 2027-06-30\n---\n\n`;
        deepEqual(rulesIn(facts + letter), []);
      });
    }

    it(`hears about its structure: ${language}`, () => {
      const text = `---\nsubject: Kampala\nto: Ruth Mensah\ndeadline: 2026-02-30\nattachments: [~/cv.pdf]\n---\n\n${letter.replace('Gulu', '[place]')}`;
      deepEqual(rulesIn(text).sort(), [
        'attachment-missing',
        'front-matter',
        'placeholder',
        'recipient-mismatch',
      ]);
    });
  }
});
