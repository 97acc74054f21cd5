/**
 * Short forms and the names they stand for. A group holds forms of one name; a name may be in several groups
 * (Sam is Samuel and Samantha). After the lists that census and genealogy use for English names, with common
 * short forms in other languages.
 */
const groups = `
abigail abby abbie gail; abraham abe bram; adeyemi ade yemi; albert al bert bertie; alexander alex al sandy xander sasha alec;
alexandra alex sandra sasha lexi lexie alexa; alfred al alf fred alfie; alison ali allie; amanda mandy; andrew andy drew; andreas andy andi;
angela angie ange; anthony tony ant; antonio tony toni; antonia toni; arthur art; augustine austin gus; barbara barb babs barbie; bartholomew bart;
benjamin ben benny benji; bernard bernie; bernadette bernie; beatrice bea trixie; bridget bridie; catherine cathy kate katie cat kitty; katherine kathy kate katie kat kitty kathryn;
charles charlie chuck chas; charlotte charlie lottie; christopher chris kit topher; christine chris chrissy tina; christina chris tina chrissy; cynthia cindy;
daniel dan danny dani; daniela dani; danielle dani; david dave davy; deborah deb debbie debra; dennis denny; dominic dom nic; donald don donnie; dorothy dot dottie dolly;
douglas doug; edmund ed eddie ted ned; edward ed eddie ted teddy ned; edwin ed; eleanor ellie nell nora elly; elizabeth liz lizzie beth betty eliza bess libby lisa elisabeth liza; emily em emmy;
emeka chukwuemeka; emmanuel emma manny; eugene gene; ezekiel zeke; florence flo; frances fran frankie francie; francis frank fran; francisco paco pancho frank; frederick fred freddie rick;
gabriel gabe; gabriella gabby ella; geoffrey geoff jeff; jeffrey jeff; george georgie; gerald gerry jerry; gerard gerry; gregory greg; gwendolyn gwen; harold harry hal; harriet hattie harry; henry harry hank hal; helen nell; herbert herb bert;
ibrahim ibra; ignacio nacho; isabel bel izzy bella belle isabella; isaac ike; jacob jake; jacqueline jackie; james jim jimmy jamie jem; jane janie jenny; janet jan; jennifer jen jenny jenn; jeremiah jerry; jeremy jerry jem; jessica jess jessie; joan joanie; joanna jo joan; josephine jo josie; john jack johnny jon; jonathan jon jonny nathan; joseph joe joey; jose pepe; joshua josh; judith judy jude; julian jules; julia jules julie; justin jus;
kenneth ken kenny; kimberly kim; kristina kris kristin tina; lawrence larry laurie; laurence larry laurie; leonard len leo lenny; leonardo leo; louis lou louie lewis; louise lou; lucy lu; lucille lucy; magdalena lena magda; margaret maggie meg peggy marge greta madge daisy rita; maria mia mari; martha marty; martin marty; mary molly polly may; matthew matt matty; matthias matt; maximilian max; maxwell max; melissa mel; melanie mel; michael mike mick micky mikey; michelle shelly mich; miguel mike; mohammed mo mohamed muhammad mohammad; mildred millie; miriam mimi; moses mo;
nancy nan; natalie nat; nathaniel nat nate nathan; nathan nate; nicholas nick nicky nico nicolas; nicole nicky nikki; nikolai kolya nick; norman norm; oladele dele; oliver ollie; olivia liv; oluwaseun seun; olufemi femi; olusegun segun; pamela pam; patricia pat patty trish tricia; patrick pat paddy rick; penelope penny; peter pete; philip phil pip; phillip phil; prudence pru prue; priyanka priya;
rachel rach; raphael rafe raph; rafael rafa; raymond ray; rebecca becky bec becca; reginald reg reggie; richard rick dick rich ricky richie; robert bob rob bobby robbie bert robin; roberto rob beto; roderick rod rick; rodney rod; roger rodge; ronald ron ronnie; rosemary rose rosie; rosamund ros roz; rosalind ros roz rosa; rudolf rudi rudy; russell russ; ruth ruthie;
samantha sam sammy; samuel sam sammy; sandra sandy; sarah sally sadie; sebastian seb bas; siobhan shiv; simon si; stanislav slava stas; stanley stan; stephen steve steph; steven steve; stephanie steph; stuart stu; stewart stew; susan sue susie suzy; susanna sue; suzanne sue; sylvester sly; sylvia syl; tabitha tabby; teresa terry tess tessa; theresa terry tess tessa; terence terry; theodore ted teddy theo; theodora theo dora; thomas tom tommy; timothy tim timmy; tobias toby tobi; tobiloba tobi; tunde babatunde; ursula uschi; valerie val; vanessa nessa; veronica ronnie vera; victor vic; victoria vicky vic tori; vincent vince vinny; virginia ginny; vladimir vova volodya; walter wally walt; wilhelmina mina; william will bill billy willie liam wills; winifred win winnie; yekaterina katya; ekaterina katya; yevgeny zhenya; zachary zach zack; zoltan zoli
`;

const groupsByName = new Map<string, readonly (readonly string[])[]>();
for (const group of groups.split(';')) {
  const names = group.trim().split(/\s+/);
  for (const name of names) groupsByName.set(name, [...(groupsByName.get(name) ?? []), names]);
}

/** Fewer letters than this are the beginning of too many names. */
const shortestStem = 3;

/** A name cut short, with or without an ending of endearment: Gem and Gemma, Robbie and Robert. */
const isShortOf = (short: string, long: string): boolean =>
  [short, short.replace(/(?:ie|ey|y|i|o|s|ers)$/, '')].some(
    (stem) => stem.length >= shortestStem && stem.length < long.length && long.startsWith(stem),
  );

/** True when two given names, folded, may be the same person's: Liz and Elizabeth, Bill and William. */
export function sameName(a: string, b: string): boolean {
  return a === b || (groupsByName.get(a)?.some((names) => names.includes(b)) ?? false);
}

/** True when one given name, folded, may be short for the other, whether a list has it or not. */
export const shortensName = (a: string, b: string): boolean => isShortOf(a, b) || isShortOf(b, a);
