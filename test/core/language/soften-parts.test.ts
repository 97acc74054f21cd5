import assert from 'node:assert/strict';
import { becomesEach, rewrites } from './softened';

describe('soften: what stands around an order, or is joined to it', () => {
  const table: readonly (readonly [order: string, request: string])[] = [
    // What is set against what is asked.
    [
      'You should be ringing Odile, not mailing me leaflets.',
      'Could you ring Odile rather than mailing me leaflets?',
    ],
    ['No jargon: explain the tariff to my aunt.', 'Without jargon, could you explain the tariff to my aunt?'],
    ['Forget the leaflet, give her my number.', 'Rather than the leaflet, could you give her my number?'],
    // A thing whose question wants a word; who is to act among several; a word that is a noun elsewhere; initials.
    [
      'So, the intro to your cousin at the mill — when?',
      'So, could I have the intro to your cousin at the mill?',
    ],
    ['Reference for the hall: are you in or out?', 'Could I have a reference for the hall?'],
    [
      'Lads, one of you ring the ferry for me.',
      "Lads, I'd be grateful if one of you could ring the ferry for me.",
    ],
    [
      "Email me Dr Bose's number and let her know I'll ring after lunch.",
      "Could you email me Dr Bose's number and let her know I'll ring after lunch?",
    ],
    ['Why is our file still not with the board?', 'I wondered whether our file is with the board.'],
    ['Name both editors as Ross, T. and Vale, M.', 'Could you name both editors as Ross, T. and Vale, M.?'],
    // A courtesy within an order stays no order.
    [
      'Send the deed to Mr. Ota, and please do it from your own account.',
      'Could you send the deed to Mr. Ota, and do it from your own account?',
    ],
    [
      'Names, addresses: everybody you met in Lund.',
      'Could I have names and addresses of everybody you met in Lund?',
    ],
    // What only scolds, announces or swears goes.
    ['Make yourself useful and ring the ferry office.', 'Could you ring the ferry office?'],
    ['Choose one: ring Bea, or lend me the van.', 'Could you ring Bea, or lend me the van?'],
    ["It's simple: you ring the bursar for me.", 'Could you ring the bursar for me?'],
    ["I don't care how late it is, ring the bursar.", 'Could you ring the bursar?'],
    ["Here's what we need: ring the bursar.", 'Could you ring the bursar?'],
    ["I've asked nicely: send me the form.", 'Could you send me the form?'],
    ["Can't you see I need the letter by noon?", 'Could I have the letter by noon?'],
    ['For the love of God, Mira, sign the form.', 'Mira, could you sign the form?'],
    ["Quit jokin' and send me the form.", 'Could you send me the form?'],
    ['A small favour: send me the form.', 'Could you send me the form?'],
    ['Do me a solid and send me the form.', 'Could you send me the form?'],
    ['The form, now please.', 'Could I have the form?'],
    // Orders by other ways.
    ['The first thing you do on Friday is ring the bursar.', 'On Friday, could you ring the bursar?'],
    ["Why haven't I been shown the flat yet?", 'Could I be shown the flat?'],
    ['Are you signing the deed or not?', 'Could you sign the deed?'],
    ['Are you signing the deed or am I asking Ruth?', 'Could you sign the deed or should I ask Ruth?'],
    ['I expect you to have rung the bursar by noon.', 'Could you ring the bursar by noon?'],
    ['You only please ring the bursar.', 'Could you ring the bursar?'],
    ["Can you don't ring the bursar?", 'Could I ask you not to ring the bursar?'],
    ['No mailing the deed before Tuesday.', 'Could I ask you not to mail the deed before Tuesday?'],
    ['Do not, on any account, ring the bursar.', 'Could I ask you not to ring the bursar?'],
    ['The letter must not exceed a page.', 'Would it be possible for the letter not to exceed a page?'],
    [
      'The form must be signed, needs a stamp, and must be in by noon.',
      'Could the form be signed, have a stamp, and be in by noon?',
    ],
    ['A date and a place: that’s all I ask of you.', 'Could I have a date and a place?'],
    [
      'Less about the strike in your letter, more about the ward.',
      'Could I ask for less about the strike in your letter, more about the ward?',
    ],
    // A consequence becomes a sentence of its own.
    [
      'My lease ends in May, which is why you must ring the agent.',
      'My lease ends in May. Could you ring the agent?',
    ],
    // What is told in a question that is asked for is part of it.
    [
      'The referee must say in what role, and for how long, they have known us.',
      'Could the referee say in what role, and for how long, they have known us?',
    ],
    ['Contact details for the warden, please.', 'Could I have contact details for the warden, please?'],
    ['Just WhatsApp Bea the form.', 'Could you WhatsApp Bea the form?'],
    ['Ask Ing. Vela and Mme. Roy to sign.', 'Could you ask Ing. Vela and Mme. Roy to sign?'],
    // Who is spoken to stands before a question as in a letter.
    ['Dr. Ota: read, sign, return.', 'Dr. Ota, could you read, sign, and return?'],
    ['Away you go and ring the bursar.', 'Could you go and ring the bursar?'],
    ['Could you for once in your life answer the bursar?', 'Could you answer the bursar?'],
    ['I insist on being named in the minutes.', 'Could I be named in the minutes?'],
    ['However you put it, keep my age out of it.', 'However you put it, could you keep my age out of it?'],
    [
      "Let me have your notes by May, and don't spare me.",
      'Could you let me have your notes by May, and not spare me?',
    ],
    [
      "I want your notes by May, and don't tell Bea.",
      'It would be a great help to have your notes by May. Could I ask you not to tell Bea?',
    ],
    [
      "Copy out the deed, the form's due on the 9th.",
      "Could you copy out the deed? The form's due on the 9th.",
    ],
    ['Phone number of your roofer by noon.', 'Could I have the phone number of your roofer by noon?'],
    ['Decide: either you ring Bea or you ring Ruth.', 'Could you either ring Bea or ring Ruth?'],
    [
      'Ring the mill, ask for Bea, say I am ready.',
      'Could you ring the mill, ask for Bea, and say I am ready?',
    ],
    ['Nothing in your letter about the strike.', 'Could I ask for nothing in your letter about the strike?'],
    [
      'You must present me at the lodge, and I expect it done by May.',
      'Could you present me at the lodge by May?',
    ],
    ['You must not forget to name my ward.', 'Could you name my ward?'],
    ["I am ill, so don't let me down: ring the bursar.", 'I am ill, so could you ring the bursar?'],
    ["Why aren't you answering my mail?", 'Could you answer my mail?'],
    ["Aren't you supposed to be finding me a flat?", 'Could you find me a flat?'],
    ["Is there some reason you haven't told Bea about me?", 'Have you had a chance to tell Bea about me?'],
    [
      'Nobody but you is to sign the deed, and it is to be with us by noon.',
      "Could I ask that nobody but you sign the deed? I'd be grateful if it could be with us by noon.",
    ],
    ['Signed copy to me by noon.', 'Could I have a signed copy to me by noon?'],
    ['No speeches: stand up, sit down.', 'Without speeches, could you stand up, and sit down?'],
    ["Shouldn't you have rung Bea by now?", 'Could you ring Bea?'],
    ['Kindly do favour of ringing the bursar.', 'Could you ring the bursar?'],
    ['Sra. Vela: the deed by Friday.', 'Sra. Vela, could I have the deed by Friday?'],
    // As learners have it.
    ['You must to explain your boss why I left.', 'Could you explain to your boss why I left?'],
    ['Write it in German language.', 'Could you write it in the German language?'],
  ];
  becomesEach(table);

  it('no rewrite twice, where a second order has more forms than the first', () => {
    const found = rewrites('It must come from a priest, so ring the bursar.');
    assert.ok(found.length > 0);
    assert.equal(new Set(found).size, found.length, found.join('\n'));
  });
});
