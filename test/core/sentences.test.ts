import assert from 'node:assert/strict';
import { Prose } from '../../server/src/core/prose';
import { sentenceRanges, splitSentences } from '../../server/src/core/sentences';

const split = (text: string) => sentenceRanges(text).map(([start, end]) => text.slice(start, end));

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Asserts that a text falls into sentences at each `|` and nowhere else. */
function cuts(marked: string): void {
  it(marked.replace(/\n/g, '⏎'), () => {
    assert.deepEqual(
      split(marked.replaceAll('|', '')),
      marked.split('|').map((sentence) => sentence.trim()),
    );
  });
}

describe('sentences', () => {
  describe('end at a closing mark before white space', () => {
    cuts('We met in Lisbon.| You spoke about rivers.');
    cuts('Could you introduce us?| I would be grateful!| Really.');
    cuts('What?!| Yes.');
    cuts('So good!!!| Thank you.');
    cuts('It grew 3.5 times.| Version 2.0 is out.');
    cuts('One line ends here.|\nAnother follows.');
    cuts('Two spaces.|  Old habit.');
    cuts('A no-break space.|\u00a0Pasted.');
  });

  describe('need no mark at the end, and no capital at the start', () => {
    cuts('Thank you for your time');
    cuts('hope you are well.| i wanted to ask something.| it is short');
    cuts('Best wishes,\nSam');
    cuts('Is it a fit?| no worries if not');
  });

  describe('go on after titles', () => {
    cuts('Dr. Eze and Prof. Okafor know Mrs. Lind.| So do I.');
    cuts('I asked dr. eze first.| She agreed.');
    cuts('Assoc. Prof. Adeyemi, St. Mary’s.');
    cuts('Write to Rev. Fr. Obi (cf. Gen. Ito).');
    cuts('Ask “Dr. No” about it.');
    cuts('Ask Lic. Vega, Ing. Sosa, Mme. Roy and Sig. Conti.');
    cuts('Messrs. Pell and Cllr. Obi will sign.');
  });

  describe('go on after abbreviations', () => {
    cuts('Some funders, e.g. Mercy Corps, i.e. the large ones.');
    cuts('Call me before 5 p.m. on Friday, approx. ten minutes.');
    cuts('She finished her Ph.D. in Oslo and an M.Sc. in Accra.');
    cuts('Letters, slides, etc. are attached.');
    cuts('Kofi et al. found this at Acme Inc. in 2019.');
    cuts('A 15 min. call would be plenty.');
    cuts('It is due on Dec. 18 or Fri. 20 (see fig. 3, p. 4, ref. 12).');
    cuts('My number is tel. +254 700, ext. 12.');
    cuts('Ask Dy. Manager Rao, Govt. College, Rm. 12.| He knows.');
    cuts('It is due by 5th inst. at Tata Pvt. Ltd. in Pune.');
    cuts('I have his no. and address.');
  });

  describe('end at an abbreviation when a sentence can start after it', () => {
    cuts('She lives in the U.S.| We met there.');
    cuts('Call me at 5 p.m.| I am free.');
    cuts('I need Ana, Ben, etc.| They know.');
    cuts('It is due by the 5th inst.| We can wait.');
    cuts('I asked for his no.| He never gave it.');
    cuts('She has a Ph.D.| Her thesis was on rivers.');
    cuts('It takes 15 min.| Would that be all right?');
    cuts('I can send refs.| Would that help?');
    cuts('She lives in Oakland, CA.| I finished my MS.| Then I left.');
  });

  describe('go on when a name follows an abbreviation or an initial', () => {
    cuts('The U.S. Embassy wrote back.');
    cuts('J. K. Okoro and Ana B. Silva came.');
    cuts('We start at 9 a.m. Kampala time.');
    cuts('Samuel Jr. Foundation');
  });

  describe('know a number from an answer', () => {
    cuts('We live at No. 5.| It is blue.');
    cuts('It is roll no. 2204, in the blue file.| Thanks.');
    cuts('My file, ref. no. 5512, is with her.');
    cuts('She said no.| 5 of us went.');
    cuts('Is it urgent?| No.| Take your time.');
    cuts('The answer was no.| 5 others agreed.');
  });

  describe('treat an ellipsis as a pause before lower case, as an end before a capital', () => {
    cuts('I wondered… perhaps you could help.');
    cuts('I wondered...| Perhaps you could help.');
    cuts('Well … maybe.');
  });

  describe('keep closing quotes and brackets', () => {
    cuts('“Come any time.”| That was kind.');
    cuts('(She agreed.)| So did he.');
    cuts("He said 'yes.'| I believed him.");
    cuts('“Why me?” is what she asked (really!) and nobody knew.');
    cuts('(hope all is well!)| i wanted to ask you something.');
  });

  describe('end before bullets typed as characters, and after a line that announces a list', () => {
    cuts('I can offer|\n• a short bio|\n• a draft letter');
    cuts('I can offer:|\n– a short bio|\n– a draft letter.|\nThat is all.');
    cuts('These would help:|\nthe dates,\nthe place');
    cuts('Sam – who you met – agrees');
    cuts('The ratio 3:1 is fine: it holds');
  });

  describe('go on around a remark in brackets', () => {
    cuts('A short letter (max. 1 page) would do.| Thanks.');
    cuts('Keep it to max. 2 pages, min. 300 words.');
    cuts('The list (incl. late entries, pref. by name) is here.');
    cuts('Ana (you met her once. She sings) knows him.| So do I.');
    cuts('(We met once.| It rained.)| So you know me.');
    cuts('I met Ana (at the fair).| She sings.| (It rained.)');
    cuts('Ask Ben (he knows.| Or Ana.');
    cuts('I was late :( It rained.| We met Ana :)');
  });

  describe('of nothing', () => {
    for (const nothing of ['', ' ', '\n\n', '\u00a0']) {
      it(`are none: ${JSON.stringify(nothing)}`, () => assert.deepEqual(sentenceRanges(nothing), []));
    }
    it('but marks are one', () => assert.deepEqual(split('...'), ['...']));
  });

  describe('of a megabyte without an end', () => {
    for (const unit of ['word ', 'e.g. ', '.', '😀', '“', '\n']) {
      it(`cover ${JSON.stringify(unit)} over and over, in order`, () => {
        const text = `${unit.repeat(1_000_000 / unit.length)}x`;
        let covered = '';
        let last = 0;
        for (const [start, end] of sentenceRanges(text)) {
          assert.ok(start >= last && end > start);
          // Only white space lies between sentences, and no character is cut in two.
          assert.equal(text.slice(last, start).trim(), '');
          assert.doesNotMatch(text.slice(start, end), loneSurrogate);
          covered += text.slice(start, end);
          last = end;
        }
        assert.equal(last, text.length);
        assert.equal(covered.replace(/\s/g, ''), text.replace(/\s/g, ''));
      });
    }
  });

  it('keep their way back to the file', () => {
    const prose = Prose.build((push) => {
      push('First. ', 10);
      push('Second one.', 30);
    });
    const [first, second] = splitSentences(prose);
    assert.deepEqual(first?.span(0, first.text.length), { start: 10, end: 16 });
    assert.deepEqual(second?.span(0, 6), { start: 30, end: 36 });
  });
});
