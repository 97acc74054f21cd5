import { equal } from 'node:assert/strict';
import { parseDraft } from '../../../server/src/core';

const english: [name: string, text: string][] = [
  [
    'plain',
    'Would you be open to introducing me to Priya? Her pilot in Lira outlived its grant, and ours has to. If not, no worries at all.',
  ],
  [
    'full of names',
    'Priya Natarajan of Mercy Corps Uganda, Kofi Mensah of UNICEF Ghana and Ana Souza of Médecins Sans Frontières Brasil are on the panel with me; do you know any of them?',
  ],
  [
    'terse',
    'Quick one: applying to Charité Berlin, Max Planck Leipzig. Need reference letter, due 12 January. Possible? CV, transcript attached. Thanks.',
  ],
  ['too short to tell', 'Kannst du mir bitte Frau Natarajan vorstellen?'],
  [
    'Nigerian Pidgin',
    'Abeg oga, I wan make you help me follow Madam Priya talk. Na she dey run the water project wey una do for Lira, and I no sabi anybody for there. If e no go work, no wahala at all.',
  ],
  [
    "a learner's",
    'Dear Professor, I am student of your course last year and I want ask you for recommendation. I apply for master in Wageningen and they need letter until January. I know you have many work, if not possible I understand very well.',
  ],
  [
    'Indian',
    'Respected Sir, kindly do the needful and revert at the earliest regarding recommendation letter for PhD admission. I have passed out from your department in 2023 only. Thanking you in anticipation.',
  ],
  [
    'Singaporean',
    'Prof ah, can help me write one reference or not? I apply for the scholarship already, only left the letter. Cannot also never mind lah, I know you very busy one.',
  ],
  [
    'with a quotation in French',
    'She wrote to me « je serais ravie de vous rencontrer », and I would love to take her up on it. Could you tell me how she prefers to be addressed?',
  ],
  [
    'English with Hindi words',
    'Namaste Amit bhai, hope sab theek at home. I am applying for the fellowship in Pune and I wanted to ask if you could put in a word with Dr. Rao. Koi tension nahi if you are busy.',
  ],
  [
    'English with Spanish words',
    'Hola tía Rosa, I hope you and the primos are bien. I wanted to ask whether you could introduce me to the señora who runs the clinic in Oaxaca, because I would love to volunteer there this summer.',
  ],
];

const others: [name: string, text: string][] = [
  [
    'German',
    'könntest du mich bitte mit Frau Natarajan von Mercy Corps bekannt machen? Ich arbeite seit zwei Jahren an einem Projekt über Brunnen im Norden, und ihre Erfahrung würde uns sehr helfen. Wenn es nicht passt, ist das gar kein Problem.',
  ],
  [
    'German with English terms',
    'ich bin gerade dabei, ein Start-up im Bereich Water Monitoring aufzubauen, und suche einen Business Angel mit Know-how im Public Sector. Könntest du mich deinem Team vorstellen? Ein kurzer Call würde mir reichen.',
  ],
  [
    'French',
    'je me permets de vous écrire parce que nous nous sommes rencontrés à Kampala en mai. Pourriez-vous me présenter à Mme Natarajan ? Notre projet ressemble au sien et ses conseils nous seraient précieux. Bien sûr, je comprendrais un refus.',
  ],
  [
    'Spanish',
    '¿podrías presentarme a la doctora Natarajan? Dirige el programa de agua en Lira y nuestro proyecto se parece mucho al suyo. Si no es buen momento, no te preocupes; lo entiendo perfectamente.',
  ],
  [
    'Portuguese',
    'você poderia me apresentar à doutora Natarajan? Ela dirige o programa de água em Lira e o nosso projeto tem muito em comum com o dela. Se não for um bom momento, não há problema nenhum.',
  ],
  [
    'Italian',
    'potresti presentarmi alla dottoressa Natarajan? Dirige il programma idrico a Lira e il nostro progetto somiglia molto al suo. Se non è il momento giusto, capisco benissimo e ti ringrazio lo stesso.',
  ],
  [
    'Dutch',
    'zou je me willen voorstellen aan mevrouw Natarajan? Zij leidt het waterprogramma in Lira en ons project lijkt erg op het hare. Als het niet uitkomt, is dat helemaal geen probleem.',
  ],
  [
    'Swedish',
    'skulle du kunna presentera mig för Priya Natarajan? Hon leder vattenprojektet i Lira och vårt arbete liknar hennes. Om det inte passar är det ingen fara alls, jag förstår precis.',
  ],
  [
    'Swahili',
    'naomba unisaidie kuniunganisha na Bi. Natarajan wa Mercy Corps, kwa sababu mradi wetu wa visima unafanana na wake. Kama huna nafasi kwa sasa, hakuna shida hata kidogo, nitaelewa kabisa.',
  ],
  [
    'Tagalog',
    'maaari mo ba akong ipakilala kay Ginang Natarajan? Pinamumunuan niya ang proyekto sa tubig sa Lira, at malaki ang matututuhan namin sa kanya. Kung hindi puwede ngayon, ayos lang po talaga sa akin.',
  ],
  [
    'Hindi in Latin letters',
    'kya aap mujhe Natarajan ji se milwa sakte hain? Unka paani wala kaam Lira mein bahut achha chal raha hai aur humein unse bahut kuchh seekhna hai. Agar abhi samay nahi hai to koi baat nahi, main samajh sakta hoon.',
  ],
  [
    'Indonesian',
    'apakah Bapak bersedia memperkenalkan saya kepada Ibu Natarajan? Beliau memimpin program air di Lira dan proyek kami sangat mirip. Kalau Bapak sedang sibuk, tidak apa-apa, saya mengerti sekali.',
  ],
  [
    'Turkish',
    'beni Natarajan Hanım ile tanıştırabilir misiniz? Lira’daki su projesini yönetiyor ve bizim çalışmamız onunkine çok benziyor. Uygun değilse hiç sorun değil, gerçekten anlayışla karşılarım.',
  ],
  [
    'Arabic',
    'هل يمكنك أن تعرفني على السيدة ناتاراجان؟ إنها تدير مشروع المياه في ليرا ومشروعنا يشبه مشروعها كثيرا. إذا لم يكن الوقت مناسبا فلا بأس أبدا وأنا أتفهم ذلك تماما',
  ],
];

describe('The language of a draft', () => {
  const isEnglish = (text: string) => parseDraft(`Hi Dana,\n\n${text}\n\nSam\n`).english;
  for (const [name, text] of english) it(`English: ${name}`, () => equal(isEnglish(text), true));
  for (const [name, text] of others) it(`not English: ${name}`, () => equal(isEnglish(text), false));
});
