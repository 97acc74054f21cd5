import type { Folded } from './fold';
import { gate } from './gate';

const between =
  '(?: (?:also|just|recently|now|since|finally|already|both|been|meanwhile|even|at last|still|happily|only|then))*';

/** The writer's own life since the last contact, as what has happened or as how things stand. */
const news = gate(
  new RegExp(
    [
      // What has happened: "I have moved to Lima", "we've had a second child".
      `\\b(?:i|we)(?:'ve| have)${between} (?!attached|enclosed|included|meaning|meant|wanted|been meaning|been wanting|always|admired|followed|been following|read|seen|heard|written to|asked|drafted|put|a\\b|an\\b|no\\b|not\\b|never|the\\b|some|any|to\\b|known|long|often|thought|wondered|noticed|found your|come across|copied|listed|prepared|questions?|two|three|\\d)(?:\\p{L}+(?:ed|en|wn|un|ought|ung|one|ade|eft|ilt|et|old)|had|been|become|begun|started|finished|moved|joined|taken|left|built|won|lost|spent|gone|run|set up|got|swapped)\\b`,
      // Since then, last year: "In March I started at the clinic".
      `\\b(?:since (?:then|we|our|you|i)|last (?:year|spring|summer|autumn|fall|winter|month|week)|this (?:year|spring|summer|autumn|fall|winter|month|term)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d|the meantime)|a (?:year|month|few months) ago|recently|meanwhile|lately|these days|nowadays|for now|at the moment|at present|currently|now)\\b,? (?:(?!you\\b|your\\b|please)[^.;?!]){0,40}?\\b(?:i|we|my|our)(?:'m|'ve|'re)?\\b`,
      "\\b(?:i|we)(?:'m| am|'re| are) (?:(?:well|fine|still|now|currently|doing|back|busy|enjoying|living|working|settled|settling|thriving|good|in my|at|finally|keeping|about to (?:finish|start|graduate|move)|halfway|almost done|finishing|starting|teaching|studying|training)\\b)",
      "\\b(?:all|things|life|work|everything|the (?:family|kids|children|clinic|farm|shop|school|job|new job|project|pilot))(?:'s| is| are| has been| have been| goes| keeps?) (?!you\\b)(?:\\p{L}+ )?(?:well|good|fine|great|busy|settled|quiet|hectic|thriving|growing|going|up and running|on track)\\b(?! (?:with|for) you)|\\b(?:quick |small |short |brief )?update (?:on|from) (?:me|my|us|our)\\b|\\b(?:my|our) news\\b|\\bhere in \\p{L}+\\b|\\b(?:i|we) (?:now|currently|still|recently|finally|just|meanwhile|since) (?!think|remember|recall|hope|owe|have (?:your|the|fond)|admire|believe|read|follow|use|love|laugh|treasure|want|need|wish|wonder|ask|write|wrote|came across|saw|noticed|found|heard|learn|realis|realiz|tell|quote|talk about|keep your)\\p{L}+",
      '\\b(?:i|we) (?:moved|started|joined|finished|graduated|left|changed|became|was promoted|got (?:married|engaged|a (?:job|new|place|post))|had (?:a (?:baby|son|daughter|child|busy|good|quiet|hard))|retired|began|opened|launched|founded|quit|switched|passed|won|defended|published|bought|settled|married|returned|came back|went back|took (?:up|over|a (?:job|post|break|new)|on))\\b',
    ].join('|'),
    'u',
  ),
);

/** Of the tie or of the mail itself: nothing new. */
const old = gate(
  /\bsince (?:we|our|you)\b[^.;?!]{0,40}(?:spoke|met|last|seen|talked|wrote|worked)[^.;?!,]{0,20}[.!?]?$|\b(?:started|joined|became) (?:in )?your\b/u,
);

/** True when a sentence says how the writer is doing or what has happened to them. */
export const tellsNews = (sentence: Folded): boolean => news.test(sentence) && !old.test(sentence);
