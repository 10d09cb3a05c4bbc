/**
 * Writes src/model/data/irregular-french.txt: forms of French irregular verbs that the stemmer does not bring to the stem
 * of their infinitive, "form form > infinitive", accents dropped. Made from the conjugation models below.
 *
 * Usage: node scripts/build-irregular-french.ts
 */
import { writeFileSync } from 'node:fs';
import { fold } from '../src/model/fold.ts';
import { stem } from '../src/model/stem.ts';

/**
 * Ending of the infinitive | beginnings | present | imperfect | future | subjunctive (singular) | past simple (3rd
 * persons) | participle. What follows a beginning; endings of imperfect, future and subjunctive are regular.
 */
const MODELS = `
enir | t,v,ret,sout,maint,cont,det,entret,abst,appart,dev,rev,conv,interv,parv,prev,surv,prov,adv,souv,subv,contrev,obt | iens ient enons enez iennent | en | iendr | ienn | int inrent | enu enue enus enues
rendre | p,app,comp,rep,surp,entrep,mép | rends rend renons renez rennent | ren | rendr | renn | rit rirent | ris rise rises
endre | v,r,att,déf,susp,rép,dép,t,ét,prét,f,rev,desc,ent,p,sous-ent,dét | ends end endons endez endent | end | endr | end | endit endirent | endu endue endus endues
ondre | rép,f,conf,corresp,p,t | onds ond ondons ondez ondent | ond | ondr | ond | ondit ondirent | ondu ondue ondus ondues
erdre | p | erds erd erdons erdez erdent | erd | erdr | erd | erdit erdirent | erdu erdue erdus erdues
ordre | m,t | ords ord ordons ordez ordent | ord | ordr | ord | ordit ordirent | ordu ordue ordus ordues
ompre | r,corr,interr | omps ompt ompons ompez ompent | omp | ompr | omp | ompit ompirent | ompu ompue ompus ompues
attre | b,ab,comb,déb,reb,rab | ats at attons attez attent | att | attr | att | attit attirent | attu attue attus attues
ettre | m,rem,prom,perm,comm,soum,adm,transm,ém,om,comprom,dém | ets et ettons ettez ettent | ett | ettr | ett | it irent | is ise ises
aître | conn,reconn,appar,dispar,par,réappar,compar,méconn | ais aît aissons aissez aissent | aiss | aîtr | aiss | ut urent | u ue us ues
aître | n,ren | ais aît aissons aissez aissent | aiss | aîtr | aiss | aquit aquirent | é ée és ées
oître | cr,accr,décr | ois oît oissons oissez oissent | oiss | oîtr | oiss | ut urent | u ue us ues
uire | cond,constr,reconstr,détr,prod,réd,introd,trad,séd,déd,ind,instr,n,l,reprod,recond,c | uis uit uisons uisez uisent | uis | uir | uis | uisit uisirent | uit uite uits uites
aindre | cr,contr,pl | ains aint aignons aignez aignent | aign | aindr | aign | aignit aignirent | aint ainte aints aintes
eindre | att,ét,p,restr,f,enfr,dép,empr,t | eins eint eignons eignez eignent | eign | eindr | eign | eignit eignirent | eint einte eints eintes
oindre | j,rej,adj,conj | oins oint oignons oignez oignent | oign | oindr | oign | oignit oignirent | oint ointe oints ointes
cevoir | re,per,con,dé,aper | çois çoit cevons cevez çoivent | cev | cevr | çoiv | çut çurent | çu çue çus çues
ouvrir | ,déc,c,rec,r,entr | ouvre ouvres ouvrons ouvrez ouvrent | ouvr | ouvrir | ouvr | ouvrit ouvrirent | ouvert ouverte ouverts ouvertes
ffrir | o,sou | ffre ffres ffrons ffrez ffrent | ffr | ffrir | ffr | ffrit ffrirent | ffert fferte fferts ffertes
ueillir | c,acc,rec | ueille ueilles ueillons ueillez ueillent | ueill | ueiller | ueill | ueillit ueillirent | ueilli ueillie ueillis ueillies
ourir | c,parc,acc,conc,sec,rec,enc,disc | ours ourt ourons ourez ourent | our | ourr | our | ourut oururent | ouru ourue ourus ourues
ourir | m | eurs eurt ourons ourez eurent | our | ourr | eur | ourut oururent | ort orte orts ortes
érir | acqu,conqu,requ,reconqu | iers iert érons érez ièrent | ér | err | ièr | it irent | is ise ises
tir | par,sor,men,sen,ressen,consen,démen,repar,pressen | s t tons tez tent | t | tir | t | tit tirent | ti tie tis ties
mir | dor,endor | s t mons mez ment | m | mir | m | mit mirent | mi mie mis mies
vir | ser,desser | s t vons vez vent | v | vir | v | vit virent | vi vie vis vies
uir | f,enf | uis uit uyons uyez uient | uy | uir | ui | uit uirent | ui uie uis uies
ivre | v,surv,rev | is it ivons ivez ivent | iv | ivr | iv | écut écurent | écu écue écus écues
uivre | s,pours | uis uit uivons uivez uivent | uiv | uivr | uiv | uivit uivirent | uivi uivie uivis uivies
crire | é,déc,ins,pres,sous,réé,trans,pros,réins | cris crit crivons crivez crivent | criv | crir | criv | crivit crivirent | crit crite crits crites
ire | interd,contred,préd,méd | is it isons isez isent | is | ir | is | it irent | it ite its ites
dire | re | dis dit disons dites disent | dis | dir | dis | dit dirent | dit dite dits dites
ire | l,él,réél,rel | is it isons isez isent | is | ir | is | ut urent | u ue us ues
ire | r,sour | is it ions iez ient | i | ir | i | it irent | i
lure | conc,exc | lus lut luons luez luent | lu | lur | lu | lut lurent | lu lue lus lues
lure | inc | lus lut luons luez luent | lu | lur | lu | lut lurent | lus luse luses
soudre | ré,dis,ab | sous sout solvons solvez solvent | solv | soudr | solv | solut solurent | solu solue solus solues
aincre | v,conv | aincs ainc ainquons ainquez ainquent | ainqu | aincr | ainqu | ainquit ainquirent | aincu aincue aincus aincues
oudre | c,rec | ouds oud ousons ousez ousent | ous | oudr | ous | ousit ousirent | ousu ousue ousus ousues
oudre | m | ouds oud oulons oulez oulent | oul | oudr | oul | oulut oulurent | oulu oulue oulus oulues
oire | cr | ois oit oyons oyez oient | oy | oir | oi | ut urent | u ue us ues
oire | b | ois oit uvons uvez oivent | uv | oir | oiv | ut urent | u ue us ues
laire | p,dép | lais laît laisons laisez laisent | lais | lair | lais | lut lurent | lu
aire | t | ais ait aisons aisez aisent | ais | air | ais | ut urent | u ue us ues
aire | f,ref,déf,satisf | ais ait aisons aites ont | ais | er | ass | it irent | ait aite aits aites
aire | extr,soustr,distr,abstr,tr | ais ait ayons ayez aient | ay | air | ai | # | ait aite aits aites
voir | ,re,pré,entre,pour | vois voit voyons voyez voient | voy | verr | voi | vit virent | vu vue vus vues
voir | pré,pour | # | # | voir | # | # | #
ouvoir | p | eux eut ouvons ouvez euvent | ouv | ourr | uiss | ut urent | u
ouvoir | ém,m,prom | eus eut ouvons ouvez euvent | ouv | ouvr | euv | ut urent | u ue us ues
ouloir | v | eux eut oulons oulez eulent | oul | oudr | euill | oulut oulurent | oulu oulue oulus oulues
evoir | d | ois oit evons evez oivent | ev | evr | oiv | ut urent | û
avoir | s | ais ait avons avez avent | av | aur | ach | ut urent | u
aloir | v,prév,équiv | aux aut alons alez alent | al | audr | aill | alut alurent | alu
alloir | f | aut | all | audr | aill | allut | allu
oyer | env,renv | oie oies oyons oyez oient | oy | err | oi | oya oyèrent | oyé oyée oyés oyées
ller | a | vais vas va vont llons llez | ll | ir | ill | lla llèrent | llé llée llés llées
seoir | as | sieds sied seyons seyez seyent | sey | siér | sey | sit sirent | sis sise sises
vêtir | ,re | vêts vêt vêtons vêtez vêtent | vêt | vêtir | vêt | vêtit vêtirent | vêtu vêtue vêtus vêtues
uer | t | ue ues uons uez uent | u | uer | u | ua uèrent | ué uée ués uées
`;

/** Forms that are far more often another word: left out. */
const OTHER_WORDS = new Set(
  'a as ai aie aient ais ait ont va vas vais vont est es suis sont sois soit fut furent plus pu put peut peuvent sus du dus dut doit doivent crus tu tus tut nuit bus vis sens serons serions sors sort part parts pars mis sis cours dors mens mors mort morte morts mortes fait faits font tais pris prise prises fond fonds pond mort tord sais peux vaut vaux fauts faut fond rends puis conduite produit produits reçus reçu acquis contrainte plainte atteinte empreinte crainte teinte teint saint joint joints point vu vue vues lit lits dit ris rit rie compris parti partis partie parties sortie sorties suivies retenue venue tenue revenu revenus contenu détenu élus élu élue conclus exclus inclus intérieurs réponds souvent sue couverte découverte ouverte offre offres souffre recherche cru crue crues lu plu cousu sert serre confit prévenu entend défends vivent vive vives fuit fuis suit envoi renvoi battus combats combat débat débats rabat permis remise promis promise commis mise mises surprise entreprise reprise émis traite trait traits extrait extraits'
    .split(' ')
    .map(fold),
);

const IMPERFECT = ['ais', 'ait', 'ions', 'iez', 'aient', 'ant'];
const FUTURE = ['ai', 'as', 'a', 'ons', 'ez', 'ont', 'ais', 'ait', 'ions', 'iez', 'aient'];
const SUBJUNCTIVE = ['e', 'es', 'ent'];

const lines: string[] = [];
for (const line of MODELS.trim().split('\n')) {
  const [ending, beginnings, present, imperfect, future, subjunctive, past, participle] = line
    .split('|')
    .map((cell) => cell.trim()) as [string, string, string, string, string, string, string, string];
  for (const beginning of beginnings.split(',').map((each) => each.trim().replace(/\s/g, ''))) {
    const infinitive = beginning + ending;
    const regular = (root: string, endings: readonly string[]) =>
      root === '#' ? [] : endings.map((each) => root + each);
    const forms = [
      ...present.split(' '),
      ...regular(imperfect, IMPERFECT),
      ...regular(future, FUTURE),
      ...regular(subjunctive, SUBJUNCTIVE),
      ...past.split(' '),
      ...participle.split(' '),
    ].filter((form) => form !== '#');
    const own = [...new Set(forms.map((form) => fold(beginning + form)))].filter(
      (form) => form.length > 2 && !OTHER_WORDS.has(form) && stem(form, 'fr') !== stem(infinitive, 'fr'),
    );
    if (own.length > 0) lines.push(`${own.join(' ')} > ${fold(infinitive)}`);
  }
}
const NOTE =
  '# Forms of French irregular verbs, made by scripts/build-irregular-french.ts: "form form > infinitive".';
writeFileSync(
  new URL('../src/model/data/irregular-french.txt', import.meta.url),
  `${[NOTE, ...lines].join('\n')}\n`,
);
