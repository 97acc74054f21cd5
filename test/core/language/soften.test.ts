import assert from 'node:assert/strict';
import { becomesEach, rewrites } from './softened';

describe('soften: an order becomes', () => {
  const table: readonly (readonly [order: string, request: string])[] = [
    ['Stop copying my supervisor in.', 'Could you stop copying my supervisor in?'],
    ['Without fail, send the form to the office.', 'Could you send the form to the office?'],
    [
      'You need to call it a testimonial, otherwise the court refuses it.',
      'Could you call it a testimonial? Otherwise the court refuses it.',
    ],
    [
      'Ask Ben whether he has room, and if he does, give him my name.',
      'Could you ask Ben whether he has room, and if he does, give him my name?',
    ],
    [
      'Give me a straight answer: does he hire or does he wait?',
      'Could you give me a straight answer: does he hire or does he wait?',
    ],
    // Imperatives.
    ['Ring the harbour office for me.', 'Could you ring the harbour office for me?'],
    [
      "Tell Mrs Achterberg I'm free on the 9th, and don't mention the strike.",
      "Could you tell Mrs Achterberg I'm free on the 9th, and not mention the strike?",
    ],
    ['Please make sure that you name the grant.', 'Could you name the grant?'],
    ["Don't forget to stamp page 4!", 'Could you stamp page 4?'],
    [
      'By the 3rd of May, hand my portfolio to Mr. Osei.',
      'By the 3rd of May, could you hand my portfolio to Mr. Osei?',
    ],
    [
      'If Thandi is still in Durban, put me in touch with her.',
      'If Thandi is still in Durban, could you put me in touch with her?',
    ],
    ['Also, cc the bursar.', 'Could you also cc the bursar?'],
    [
      "The choir is short of altos, and I'd like you to ring Ruth.",
      'The choir is short of altos. Could you ring Ruth?',
    ],
    [
      'When the ice is out and the road is dry, ring Ruth.',
      'When the ice is out and the road is dry, could you ring Ruth?',
    ],
    ['Then ring Yusuf and tell him the same.', 'Could you then ring Yusuf and tell him the same?'],
    [
      'Either speak to the warden today or find me someone who will.',
      'Could you either speak to the warden today or find me someone who will?',
    ],
    [
      'Have your clerk draw up the list and send it to us.',
      'Could you have your clerk draw up the list and send it to us?',
    ],
    [
      'Send me the form, the fee (£40) and her extension, -2231, by 5 p.m.',
      'Could you send me the form, the fee (£40) and her extension, -2231, by 5 p.m.?',
    ],
    ['Sling me the number of that fitter in Hull.', 'Could you sling me the number of that fitter in Hull?'],
    ['Send me the file called "final."', 'Could you send me the file called "final"?'],
    [
      'My flight is on the 2nd: get me the letter before that.',
      'My flight is on the 2nd: could you get me the letter before that?',
    ],
    [
      "I'm applying to the Slade, so write me two lines about the mural.",
      "I'm applying to the Slade, so could you write me two lines about the mural?",
    ],
    ["Send her the deck and I'll do the rest.", "Could you send her the deck? I'll do the rest."],
    [
      'Send me the list so I can call them tonight.',
      'Could you send me the list so I can call them tonight?',
    ],
    ['Send me the list, he asked for it twice.', 'Could you send me the list? He asked for it twice.'],

    // A statement gets a sentence of its own.
    [
      'You will need to have my cell counts in front of you, so I have attached the last eighteen months.',
      'Could you have my cell counts in front of you? I have attached the last eighteen months.',
    ],
    [
      "Send her the deck, so she'll know who is calling.",
      "Could you send her the deck? That way, she'll know who is calling.",
    ],
    ["Send me the key so I don't have to climb.", "Could you send me the key so I don't have to climb?"],
    ["You're driving, and I'd have you bring the survey.", "You're driving. Could you bring the survey?"],
    [
      'Raise the matter of the wing first, and the figure to name is sixty thousand.',
      'Could you raise the matter of the wing first? The figure to name is sixty thousand.',
    ],
    [
      'Tell her that the flat is empty, and the key is with Bo.',
      'Could you tell her that the flat is empty, and the key is with Bo?',
    ],
    [
      "You can't change the numbers, and Sabine's needs to be first.",
      "Could I ask you not to change the numbers? I'd be grateful if Sabine's could be first.",
    ],
    [
      'Who signs there, and when are you calling them?',
      'Who signs there, and could you let me know when you might be able to call them?',
    ],
    [
      'Be there by ten, so leave early.',
      "Could you be there by ten? I'd be grateful if you could leave early.",
    ],

    ['How about you introduce me, and I buy you dinner?', 'Could you introduce me? I will buy you dinner.'],
    [
      'See that it arrives by the 25th and it should be sealed.',
      "Could you see that it arrives by the 25th? I'd be grateful if it could be sealed.",
    ],
    [
      'Put me down as your cousin, but get me the interview.',
      "Could you put me down as your cousin? I'd be grateful if you could get me the interview.",
    ],
    [
      'Remember, the gate closes at six, so ring first.',
      'Remember, the gate closes at six, so could you ring first?',
    ],
    [
      'Please find attached my CV, forward it to the bursar.',
      'Please find attached my CV. Could you forward it to the bursar?',
    ],
    [
      'I ask that you be there at ten and that you speak first.',
      'Could you be there at ten and speak first?',
    ],
    [
      'Note that you are to act as my referee and that the bank will ring you.',
      'Could you act as my referee? The bank will ring you.',
    ],

    // Several things in one breath.
    ['Email Sven, cc me.', 'Could you email Sven, and cc me?'],
    ['Write the letter, sign it, upload it.', 'Could you write the letter, sign it, and upload it?'],
    ['Send me the form, completed and signed.', 'Could you send me the form, completed and signed?'],
    [
      "Keep it short, name the ship, and don't oversell me.",
      'Could you keep it short, name the ship, and not oversell me?',
    ],
    [
      'Tell them to use my work address, not Gmail.',
      'Could you tell them to use my work address, not Gmail?',
    ],
    ['Have this signed and back with me by noon.', 'Could you have this signed and back with me by noon?'],
    [
      'Grab ten minutes with Farouk and put my name to him.',
      'Could you grab ten minutes with Farouk and put my name to him?',
    ],
    [
      'Kindly accomplish the form and return it to my adviser.',
      'Could you accomplish the form and return it to my adviser?',
    ],

    // What only presses goes; what is said of time stays.
    ['URGENT: send me the key to the shed.', 'Could you send me the key to the shed?'],
    ['Do me a favour and pass the salt map to Ines.', 'Could you pass the salt map to Ines?'],
    ['Send me her address asap.', 'Could you send me her address as soon as you can?'],
    ['Send me her address immediately, by Friday.', 'Could you send me her address, by Friday?'],
    ['No excuses, Rafferty: call the roofer.', 'Rafferty, could you call the roofer?'],
    ['Stop dithering and call the roofer.', 'Could you call the roofer?'],
    ["I won't take no for an answer: call the roofer.", 'Could you call the roofer?'],
    ['Call the roofer lah, I need it by noon.', 'Could you call the roofer by noon?'],
    ['Call the roofer, will you, and be quick about it.', 'Could you call the roofer?'],
    ['Link us with your cousin at the depot already!', 'Could you link us with your cousin at the depot?'],

    // Needs, wants, expectations.
    ['I need you to vouch for me with the co-op.', 'Could you vouch for me with the co-op?'],
    ["I insist on your speaking to Thabo's boss.", "Could you speak to Thabo's boss?"],
    ["My expectation is that you'll have read all ten pages.", 'Could you read all ten pages?'],
    ['What has to happen now is that you ring Huang.', 'Could you ring Huang?'],
    ['It is up to you to get me past the gatekeepers.', 'Could you get me past the gatekeepers?'],
    [
      "It's high time you introduced me to Ines and told her about the film.",
      'Could you introduce me to Ines and tell her about the film?',
    ],
    ['We need you on the phone with them by ten.', 'Could you be on the phone with them by ten?'],
    ['I want your secretary to set up the call.', "I'd be grateful if your secretary could set up the call."],
    ['I need to know today which of them you chose.', 'Could you let me know today which of them you chose?'],
    ['Mum says you must take me on.', 'Mum suggested I ask whether you could take me on.'],
    ['I demand to be put through to the director.', 'Could I be put through to the director?'],

    ['It is essential you say that I led.', 'Could you say that I led?'],
    [
      'As your former student I request you to write to Lund.',
      'As your former student, could you write to Lund?',
    ],
    ["It's you who has to make the call, so make it.", 'Could you make the call?'],
    [
      'You will find two contacts for me and copy me in.',
      'Could you find two contacts for me and copy me in?',
    ],

    // Obligations.
    ['You ought to be writing to the Guild for me.', 'Could you write to the Guild for me?'],
    ["You've gotta get me in front of the selectors.", 'Could you get me in front of the selectors?'],
    [
      'You shall present me to the envoy, and you shall do it at dinner.',
      'Could you present me to the envoy, and do it at dinner?',
    ],
    ["You can't not introduce me to her.", 'Could you introduce me to her?'],

    [
      'You must relinquish the shed and inform my uncle.',
      'Could you relinquish the shed and inform my uncle?',
    ],
    [
      'You will be contacted by the bursar; answer all she asks.',
      'You will be contacted by the bursar; could you answer all she asks?',
    ],
    [
      "Don't forget that the gate is locked after six.",
      'Could you remember that the gate is locked after six?',
    ],

    // One order after another.
    [
      'The note should be longer and you should drop the joke about my boat.',
      "I'd be grateful if the note could be longer. Could you drop the joke about my boat?",
    ],
    [
      'I need two names by noon, and send a copy to Bo.',
      "Could I have two names by noon? I'd be grateful if you could send a copy to Bo.",
    ],
    [
      'We want someone to speak for us at the hearing, so please sign the form.',
      "We'd be grateful if someone could speak for us at the hearing. Could you sign the form?",
    ],

    // What follows otherwise.
    [
      'Call me before five or I will ask Greta.',
      'Could you call me before five? Otherwise, I will ask Greta.',
    ],
    ['Take my file to Mr Banda; he ignores mail.', 'Could you take my file to Mr Banda? He ignores mail.'],

    // Orders not to.
    ["Don't give them my number.", 'Could I ask you not to give them my number?'],
    ['Never use my old name in it.', 'Could I ask you never to use my old name in it?'],
    ['You must not tell the Dean.', 'Could I ask you not to tell the Dean?'],
    ['Under no circumstances are you to name him.', 'Could I ask you not to name him?'],
    [
      "Don't copy Ruth, and don't name the fund.",
      'Could I ask you not to copy Ruth, and not to name the fund?',
    ],
    [
      "Don't send me a list; give me one name.",
      "Could I ask you not to send me a list? I'd be grateful if you could give me one name.",
    ],

    [
      "Don't mention the golf cart, and put in that I speak Spanish.",
      "Could I ask you not to mention the golf cart? I'd be grateful if you could put in that I speak Spanish.",
    ],
    [
      "Don't send it to the office, send it to Ruth.",
      "Could I ask you not to send it to the office? I'd be grateful if you could send it to Ruth.",
    ],
    ["Don't share, forward or copy the file.", 'Could I ask you not to share, forward or copy the file?'],
    [
      "Don't just forward my CV: write something.",
      "Could I ask you not just to forward my CV? I'd be grateful if you could write something.",
    ],
    ['No mention of the strike, please.', 'Could I ask you not to mention the strike, please?'],
    [
      'Nothing about the audit is to go in the letter.',
      'Could I ask you not to mention the audit in the letter?',
    ],
    ['Not a word about the leak to Bo.', 'Could I ask you not to say anything about the leak to Bo?'],
    [
      'No lists, no jokes, and keep the date in.',
      "Could I ask for no lists and no jokes? I'd be grateful if you could keep the date in.",
    ],

    ["I'd ask that you not mention the strike.", 'Could I ask you not to mention the strike?'],
    ['You must please not tell Bo.', 'Could I ask you not to tell Bo?'],

    // Things.
    [
      'The landlords you know, with their numbers, by Friday.',
      'Could I have the landlords you know, with their numbers, by Friday?',
    ],
    [
      'I want an honest letter, not a kind one, and I want it before May.',
      'Could I have an honest letter, not a kind one, before May?',
    ],
    [
      "Asha Rao's direct line and a word to her from you by Friday.",
      "Could I have Asha Rao's direct line and a word to her from you by Friday?",
    ],
    ['Chop chop with that intro.', 'Could I have that intro?'],
    ["What I need from you, Mr Okoro, is the senator's number.", "Could I have the senator's number?"],
    ['At least two pages are needed.', 'Could I have at least two pages?'],
    ['I expect nothing less than two pages.', 'Could I have at least two pages?'],
    ["I want Kareem's number.", "Could I have Kareem's number?"],
    ["I want Sun-hee Park's number at the market.", "Could I have Sun-hee Park's number at the market?"],
    ['Deliverables: one letter, signed, by the 14th.', 'Could I have one letter, signed, by the 14th?'],
    [
      'To take over the plot, I now want a reference from a neighbour.',
      'To take over the plot, it would be a great help to have a reference from a neighbour.',
    ],
    ['Need the signed form back by Tuesday.', 'Could I have the signed form back by Tuesday?'],
    ['What I want is ten minutes with Dr Mbeki.', 'Could I have ten minutes with Dr Mbeki?'],
    [
      'Letter on my desk by Tuesday, both pages signed.',
      'Could I have the letter on my desk by Tuesday, both pages signed?',
    ],
    ['Two pages, signed, in my inbox by Monday.', 'Could I have two pages, signed, in my inbox by Monday?'],
    ['Nothing under 600 words will do for the Rhodes.', 'Could I have at least 600 words for the Rhodes?'],
    ["Let's have that reference, Gerald.", 'Could I have that reference, Gerald?'],
    [
      'An introduction to Mutua is needed from your side by the 8th.',
      'Could I have an introduction to Mutua by the 8th?',
    ],
    ['Your presence at the hearing is required.', "I'd be very grateful for your presence at the hearing."],

    // What must happen.
    [
      'The reference must reach Dublin by the 14th.',
      "I'd be grateful if the reference could reach Dublin by the 14th.",
    ],
    ['That form wants filling in by tonight.', "I'd be grateful if that form could be filled in by tonight."],
    [
      'The letter has to be in Welsh and it has to say I led.',
      "I'd be grateful if the letter could be in Welsh and say I led.",
    ],
    ['Your note must not be in pencil.', "I'd be grateful if your note were not in pencil."],
    [
      'It is imperative that the letter mention my visa.',
      "I'd be grateful if the letter could mention my visa.",
    ],

    [
      'I need the ledgers of the society to be laid out.',
      "I'd be grateful if the ledgers of the society could be laid out.",
    ],
    ['I want Rosa to see the plans.', "I'd be grateful if Rosa could see the plans."],
    ["I'd like them to meet Roland.", "I'd be grateful if they could meet Roland."],
    [
      'Geoffrey must ring us rather than email.',
      "I'd be grateful if Geoffrey could ring us rather than email.",
    ],
    ["He's to call me on the landline.", "I'd be grateful if he could call me on the landline."],
    ['She should be told that I moved.', "I'd be grateful if she could be told that I moved."],
    [
      'Each family is expected to bring one contact.',
      "I'd be grateful if each family could bring one contact.",
    ],
    ['It is necessary that the letter has the stamp.', "I'd be grateful if the letter could have the stamp."],
    [
      "It needs to sound like you, so don't use a template.",
      "I'd be grateful if it could sound like you. Could I ask you not to use a template?",
    ],
    ['I want the reference to name the ship.', "I'd be grateful if the reference could name the ship."],

    // By when, and instead of what.
    ['No later than noon, please.', 'Could I have it no later than noon, please?'],
    ['Not a list, please, a real reference.', 'Rather than a list, could I have a real reference?'],
    ['You have until the 5th to let us know.', 'By the 5th, could you let us know?'],
    ['Two copies, one sealed, by Monday.', 'Could I have two copies, one sealed, by Monday?'],
    ["It's got to name the ship.", "I'd be grateful if it could name the ship."],
    ['Must include: my rank and my ship.', 'Would it be possible for it to include my rank and my ship?'],

    // Of whom it is asked.
    ['Both referees are required to sign it.', "I'd be grateful if both referees could sign it."],
    ['Nobody else is to see the draft, Bo.', 'Could I ask that nobody else see the draft, Bo?'],
    ['Can someone please just tell me who signs?', 'Could you tell me who signs?'],
    ["You're the one who has to ask him.", 'Could you ask him?'],
    ['You two sort it out and ring me.', 'Could you sort it out and ring me?'],
    ['You call her, you tell her, you ring me.', 'Could you call her, tell her, and ring me?'],
    ["It'd better be you who rings Ruth, and it'd better be today.", 'Could you ring Ruth today?'],
    ['The undersigned requires that you return the deed.', 'Could you return the deed?'],
    ['You can start by ringing Bo, then you can ask Ruth.', 'Could you ring Bo, then ask Ruth?'],
    ["Don't you dare name my boat.", 'Could I ask you not to name my boat?'],
    ['Can you not tell Susan until I sign?', 'Could I ask you not to tell Susan until I sign?'],
    [
      'Have you any idea when you’ll finally ring him?',
      'Could you let me know when you might be able to ring him?',
    ],

    // What only presses, and what is threatened.
    ['Say that I led the crew, because I did.', 'Could you say that I led the crew?'],
    ['Please ring the bank for me, I beg you.', 'Could you ring the bank for me?'],
    ['Either you ring Bo or I ring him myself.', 'Could you ring Bo? Otherwise, I ring him myself.'],
    [
      'Connect me with Bo by noon or we cancel the pilot.',
      'Could you connect me with Bo by noon? Otherwise, we cancel the pilot.',
    ],
    [
      'With her help you can get me in, so get me in.',
      'With her help you can get me in, so could you get me in?',
    ],
    ['Stop sitting on the form and sign it.', 'Could you stop sitting on the form and sign it?'],
    ['One signature and a stamp by noon.', 'Could I have one signature and a stamp by noon?'],
    [
      'Name the ship, name the port, do not name the captain.',
      'Could you name the ship, name the port, and not name the captain?',
    ],
    ['Everything needs to be in by the 1st.', "I'd be grateful if everything could be in by the 1st."],
    [
      'Unless you hear from me, submit it on Friday.',
      'Unless you hear from me, could you submit it on Friday?',
    ],
    ['Advise me: do I go or not?', 'Could you advise me: do I go or not?'],
    [
      'Ask Bo who paints, because the roof leaks and I have nobody.',
      'Could you ask Bo who paints, because the roof leaks and I have nobody?',
    ],

    // As learners put it.
    ['I must to have the paper before noon.', 'Could I have the paper before noon?'],
    ['You tell to your boss that I can weld.', 'Could you tell your boss that I can weld?'],
    ['I want a reference out of you.', 'Could I have a reference from you?'],
    ['I would like that you speak with your chief.', 'Could you speak with your chief?'],
    ['I need that you send to me the letter until Friday.', 'Could you send me the letter by Friday?'],
    ['Keep the key until Friday.', 'Could you keep the key until Friday?'],
    ['Explain me how I can reach him.', 'Could you explain to me how I can reach him?'],
    ['You must to introduce me with the director.', 'Could you introduce me to the director?'],
    ['Introduce me with a few warm words.', 'Could you introduce me with a few warm words?'],
    ['Write strong letter for me.', 'Could you write a strong letter for me?'],
    ['Write her letter tonight.', 'Could you write her letter tonight?'],
    ['Make me the favour to write a letter.', 'Could you write a letter?'],
    ['I wait your letter before Easter.', 'Could I have your letter before Easter?'],
    [
      'I become from you the letter until Friday, and it must stand in it that I led.',
      "Could I have the letter by Friday? I'd be grateful if it could say that I led.",
    ],

    ['I am needing from you a reference with stamp.', 'Could you write me a reference with a stamp?'],
    ['I need the form, it should arrive until Friday.', 'Could I have the form? It should arrive by Friday.'],
    [
      'Ring the mill for me, and no forget say I can weld.',
      'Could you ring the mill for me, and remember that I can weld?',
    ],

    // Every command of one breath is asked for, also by a verb of no list that the others show to be one.
    [
      'Strike “roughly” from line 6, initial it, and have it back by five.',
      'Could you strike “roughly” from line 6, initial it, and have it back by five?',
    ],
    [
      'Pare the note to a page, sign it, and get it to Odile by Monday.',
      'Could you pare the note to a page, sign it, and get it to Odile by Monday?',
    ],
    [
      'Today you call the mill and you tell them I can weld.',
      'Today, could you call the mill and tell them I can weld?',
    ],
    [
      'Give us a ring once you have landed, and mind and tell Bo.',
      'Could you give us a ring once you have landed, and tell Bo?',
    ],
    [
      'Write to the bank, and don’t forget to name the ship.',
      'Could you write to the bank, and name the ship?',
    ],

    // What only scolds is not asked for; what it stands with is.
    ['Shift yourself and ring the foreman.', 'Could you ring the foreman?'],
    ["Fax the form to Bo, and quit telling me it's on your list.", 'Could you fax the form to Bo?'],
    [
      'Fax the form to Bo, and stop naming my boat.',
      'Could you fax the form to Bo, and stop naming my boat?',
    ],
    ['Quit the flattery and tell me which verse to cut.', 'Could you tell me which verse to cut?'],
    ['Quit the union and tell me why.', 'Could you quit the union and tell me why?'],
    ['Quit copying my boss in.', 'Could you stop copying my boss in?'],
    ['You have one job here: ring Ruth.', 'Could you ring Ruth?'],
    ['Pls make it fast, ring Ruth for me.', 'Could you ring Ruth for me?'],
    ['Send me the key by noon, shall we?', 'Could you send me the key by noon?'],
    ['Send me the key, you hear?', 'Could you send me the key?'],

    // What stands in front is no clause, and takes a comma; what is said twice is said once.
    [
      'Pursuant to clause 8, you are obliged to return the deed.',
      'Pursuant to clause 8, could you return the deed?',
    ],
    [
      'Once you have seen her, and I mean once, tell me who signs.',
      'Once you have seen her, could you tell me who signs?',
    ],
    [
      'When you have seen her, and I mean Ruth, tell me who signs.',
      'When you have seen her, and I mean Ruth, could you tell me who signs?',
    ],
    ['Tell me who signs, and tell me by noon.', 'Could you tell me who signs, and let me know by noon?'],
    ['Send me the deed, and send it by noon.', 'Could you send me the deed by noon?'],
    [
      'I want a yes from Ruth, and you’re the one who’s going to get it for me.',
      'Could you get me a yes from Ruth?',
    ],
    ['We need a yes from Ruth, and you will get it for us.', 'Could you get us a yes from Ruth?'],
    ['I trust you will have rung Bo by the time I land.', 'Could you ring Bo before I land?'],
    [
      'Speak to the bursar about my file, roll no. 2204, today.',
      'Could you speak to the bursar about my file, roll no. 2204, today?',
    ],

    // Questions that order.
    // A list that follows is the object of what stands before it, unless it is named already.
    ['Provide us with:', 'Could you provide us with the following?'],
    ['You are to bring:', 'Could you bring the following?'],
    ['Get back to me on:', 'Could you get back to me on the following?'],
    ['Have the following people write to me:', 'Could you have the following people write to me?'],
    ['Answer these for me:', 'Could you answer these for me?'],
    ['Bring me the list that we talked about:', 'Could you bring me the list that we talked about?'],
    // A verb of no list, before a command that shows it to be one.
    [
      'Queue at the hatch until it opens, then ring me.',
      'Could you queue at the hatch until it opens, then ring me?',
    ],
    [
      'Hammer out a reference for the flat, and send it to Bo.',
      'Could you hammer out a reference for the flat, and send it to Bo?',
    ],
    // What was to be done by each.
    ['Your job is to ring Bo; mine is to bring the keys.', 'Could you ring Bo? I will bring the keys.'],
    ['Your part is to win Bo over and mine is to pay.', 'Could you win Bo over? I will pay.'],
    [
      'Ruth to send me the lease; you to sign it.',
      "Could Ruth send me the lease? I'd be grateful if you could sign it.",
    ],
    [
      'Not a word to HR, but ring Bo for me.',
      "Could I ask you not to say anything to HR? I'd be grateful if you could ring Bo for me.",
    ],
    // What scolds before an order goes with it.
    ["Don't tell me he's busy, ring him for me.", 'Could you ring him for me?'],
    ["Don't say you're swamped: sign the form.", 'Could you sign the form?'],
    ['Just say yes to the talk already and call Bo.', 'Could you say yes to the talk and call Bo?'],
    ['Kindly be reminded to post the form.', 'Could you post the form?'],
    [
      'No word from you yet, so I ask again: ring Bo.',
      'No word from you yet, so I ask again: could you ring Bo?',
    ],
    // What is wanted instead.
    [
      "I don't want a form letter; I want one that names my ward.",
      'Rather than a form letter, could I have one that names my ward?',
    ],
    ['I expect to hear from your editor by Monday.', 'Could I hear from your editor by Monday?'],
    [
      'Someone on your team needs to ring me back.',
      "I'd be grateful if someone on your team could ring me back.",
    ],
    [
      "Whoever you know there, I want them cc'd on it.",
      "Whoever you know there, I'd be grateful if they could be cc'd on it.",
    ],
    ['For your signature and return by noon: the form.', 'Could you sign and return by noon the form?'],
    ['Straight answer by noon, please.', 'Could I have a straight answer by noon, please?'],
    ['Honest answer by noon, please.', 'Could I have an honest answer by noon, please?'],
    ['Written confirmation by noon, please.', 'Could I have written confirmation by noon, please?'],
    ['Official letter by noon, please.', 'Could I have an official letter by noon, please?'],
    [
      'Permission to quote you, in writing, by noon.',
      'Could I have permission to quote you, in writing, by noon?',
    ],
    // Of learners.
    ['Reply me by noon.', 'Could you reply to me by noon?'],
    ['Reply me your opinion.', 'Could you reply to me with your opinion?'],
    ['Say him I can start.', 'Could you say to him I can start?'],
    ['Provide me the name of the bursar.', 'Could you provide me with the name of the bursar?'],
    ['Suggest me a date.', 'Could you suggest a date?'],
    ['Ask to her if he is free.', 'Could you ask her if he is free?'],
    ['Present me at Mrs Arnaud.', 'Could you present me to Mrs Arnaud?'],
    ['Recommend me with your boss.', 'Could you recommend me to your boss?'],
    ['Present me at the ceremony.', 'Could you present me at the ceremony?'],

    // Questions that order.
    ['Why not just send me her number?', 'Could you send me her number?'],
    ["What's stopping you from calling Bea?", 'Could you call Bea?'],
    [
      'What night are you bringing him round?',
      'Could you let me know what night you might be able to bring him round?',
    ],
    [
      'When will you have the letter done?',
      'Could you let me know when you might be able to have the letter done?',
    ],
    ["Why hasn't the letter gone out yet?", 'May I ask whether the letter has gone out yet?'],
    ['You ought to have rung Huang.', 'Could you ring Huang?'],
    [
      'When are you going to ring the registrar?',
      'Could you let me know when you might be able to ring the registrar?',
    ],
    ['When can I expect the form?', 'Could you let me know when I might expect the form?'],
    ['How soon can I have the letter?', 'Could you let me know how soon I might have the letter?'],
    ["Why haven't you written to Leuven yet?", 'Have you had a chance to write to Leuven yet?'],
    ["Why isn't my letter with the office yet?", 'May I ask whether my letter is with the office yet?'],
    ['Are you going to call Ms Cho or not?', 'Could you call Ms Cho?'],
    ['Can you get this to me by 5?', 'Could you get this to me by 5?'],
    // What is told to somebody goes on; a promise to the reader does not.
    [
      "Tell the captain I'm a goalkeeper and I can play on Sundays.",
      "Could you tell the captain I'm a goalkeeper and I can play on Sundays?",
    ],
    [
      "Tell Ana I'm sixteen, not fifteen, and I can work Saturdays.",
      "Could you tell Ana I'm sixteen, not fifteen, and I can work Saturdays?",
    ],
    [
      'Let Ana know my visa is here and I can start in May.',
      'Could you let Ana know my visa is here and I can start in May?',
    ],
    ["Tell her we moved and I'll ring you.", "Could you tell her we moved? I'll ring you."],
    ['Tell him about me and I can meet you at ten.', 'Could you tell him about me? I can meet you at ten.'],
    // Signs behind the last word stay behind the mark.
    ['Ring the theatre before Friday 🎭', 'Could you ring the theatre before Friday? 🎭'],
    ['Send my reel to Ana ❤️', 'Could you send my reel to Ana? ❤️'],
    ['Put me on the list for the 3rd :)', 'Could you put me on the list for the 3rd? :)'],
    // What hurries somebody else, or is so now, is no haste.
    ['Let the club know I play in goal now.', 'Could you let the club know I play in goal now?'],
    ["Tell them I'm leaving at once.", "Could you tell them I'm leaving at once?"],
    [
      'Tell her I live in Hull now and send her my CV now.',
      'Could you tell her I live in Hull now and send her my CV as soon as you can?',
    ],
    // What it must hold is asked for beside the thing.
    [
      'I need a reference by Monday, and it must not name the clinic.',
      "Could I have a reference by Monday? I'd be grateful if it did not name the clinic.",
    ],
    [
      'This letter needs your stamp, your name and the date.',
      'Would it be possible for this letter to have your stamp, your name and the date?',
    ],
    [
      'Your letter must say that I ran it, start to finish, for two years.',
      'Could your letter say that I ran it, start to finish, for two years?',
    ],
    [
      'The introduction to Dr. Rao is to be made by email.',
      'Could the introduction to Dr. Rao be made by email?',
    ],
    // Each order of a series is asked for.
    [
      'You are going to ring Ana and you are going to tell her that I am ready.',
      'Could you ring Ana and tell her that I am ready?',
    ],
    [
      'You mail Piet, you copy me, and you leave the price out.',
      'Could you mail Piet, copy me, and leave the price out?',
    ],
    // What scolds in quotation marks goes.
    ['No more "soon": send me the letter.', 'Could you send me the letter?'],
    ['Enough of the “maybe in spring”, just send me the letter.', 'Could you send me the letter?'],
    ['Dinnae tell Morag I asked.', 'Could I ask you not to tell Morag I asked?'],
    ['Suggest to me a dentist in Leeds.', 'Could you suggest a dentist in Leeds?'],
    [
      "Won't you write to the dean, or must I ask Ruth?",
      'Could you write to the dean, or should I ask Ruth?',
    ],
    ["Won't you write to the dean, or must I go elsewhere?", 'Could you write to the dean?'],
  ];
  becomesEach(table);

  it('a request with the gerund of its verb where one may be open to it', () => {
    const openTo = [
      'Introduce me to Ana.',
      'Recommend us to the board.',
      'Put me in touch with Li.',
      'Meet my niece.',
    ]
      .flatMap((order) => rewrites(order))
      .filter((rewrite) => rewrite.startsWith('Would you be open to'));
    assert.ok(openTo.length > 0);
    for (const rewrite of openTo)
      assert.match(rewrite, /^Would you be open to (?:introduc|recommend|putt|meet)ing /);
  });

  it('no statement where a question is to be answered, and no moment where it is for at once', () => {
    const answered = rewrites('Give me a straight answer: does he hire or does he wait?');
    assert.ok(answered.length > 0);
    for (const rewrite of answered) assert.match(rewrite, /\?$/);
    const atOnce = rewrites('Send me the form immediately.');
    assert.ok(atOnce.length > 0);
    for (const rewrite of atOnce) assert.doesNotMatch(rewrite, /^(?:If|Do you think)/);
  });

  it('no will where a duty is claimed or a choice of two is left', () => {
    for (const order of [
      'Pursuant to clause 8, you are obliged to provide a reference.',
      'You shall nominate me or state your reasons.',
      'The code is 4, so log in and rate me.',
      'Sling us her number, pal.',
    ]) {
      const found = rewrites(order);
      assert.ok(found.length > 0, order);
      assert.doesNotMatch(found.join('\n'), /\b(?:happy|willing|open) to\b/);
    }
  });

  it('requests of different warmth', () => {
    for (const order of [
      'Ring the warden for me.',
      'You must write to Ann.',
      'I need a reference.',
      'Never name me.',
    ]) {
      const found = rewrites(order);
      assert.ok(found.length >= 2, order);
      assert.equal(new Set(found).size, found.length, order);
    }
  });

  it('a formal request in a formal letter', () => {
    const all = ['Nominate me.', 'Send me the form.', 'The form must be signed.'].flatMap((order) => {
      const found = rewrites(order, 'formal');
      assert.ok(found.length > 0, order);
      return found;
    });
    assert.deepEqual(
      all.filter((rewrite) => /'/.test(rewrite)),
      [],
    );
  });
});

describe('soften: leaves to the writer', () => {
  for (const order of [
    'How long does a man have to wait for three words?',
    'Mention of the prize is essential to us.',
    'All of you that know Bo, and you above all, must talk to him.',
    'I was told you would write it, so please do.',
    'Anyone with a heart would have rung them by now.',
    'The ball is in your court.',
    'One thing I give you no choice about is the note to the bursar.',
    'You must me until Wednesday the contact give.',
    // What scolds would scold as a question, too.
    'Stop ignoring me.',
    'Failure to return the form shall be taken as a refusal; return it.',
    // A threat asks for nothing that it names.
    'Unless I have the letter by noon, I shall ask Ruth and tell her why.',
    // What was promised, or is not wanted.
    'Your letter does not have to mention my marks.',
    'Your move.',
  ]) {
    it(order, () => assert.deepEqual(rewrites(order), []));
  }
});

describe('soften: does not take for an order', () => {
  for (const [sentence, kept] of [
    ['Send me the form; let me know if that is a bother.', 'Let me know if that is a bother.'],
    ['Introduce me to Ana; leave the rest to me.', 'Leave the rest to me.'],
    ['Tell the panel what I did, and they will understand.', 'They will understand.'],
  ] as const) {
    it(kept, () => {
      const [first] = rewrites(sentence);
      assert.ok(first?.endsWith(`? ${kept}`) || first?.endsWith(`, and ${kept.toLowerCase()}`), first);
    });
  }
});
