'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from2, except, desc) => {
  if (from2 && typeof from2 === "object" || typeof from2 === "function") {
    for (let key of __getOwnPropNames(from2))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from2[key], enumerable: !(desc = __getOwnPropDesc(from2, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  KEY_OF: () => KEY_OF,
  NAME_OF: () => NAME_OF,
  PRESET_PREFIX: () => PRESET_PREFIX,
  WAIVER_SUBJECT: () => WAIVER_SUBJECT,
  add: () => add,
  approverText: () => approverText,
  assign: () => assign,
  awaitedWaivers: () => awaitedWaivers,
  clockText: () => clockText,
  closePolicy: () => closePolicy,
  destination: () => destination,
  durationMs: () => durationMs,
  evaluate: () => evaluate,
  humanOf: () => humanOf,
  isByMergeAlone: () => isByMergeAlone,
  isGuarded: () => isGuarded,
  isKnownIn: () => isKnownIn,
  isOneOf: () => isOneOf,
  judgeFreeze: () => judgeFreeze,
  judgeTimed: () => judgeTimed,
  loadPreset: () => loadPreset,
  matchesGlob: () => matchesGlob,
  metricCheck: () => metricCheck,
  needsOf: () => needsOf,
  openPolicy: () => openPolicy,
  readPolicy: () => readPolicy,
  ruleFor: () => ruleFor,
  rulesIn: () => rulesIn,
  settleWaivers: () => settleWaivers,
  subjectOf: () => subjectOf2,
  usable: () => usable,
  waive: () => waive,
  waivedBy: () => waivedBy,
  waivedText: () => waivedText,
  windowText: () => windowText
});
module.exports = __toCommonJS(stdin_exports);
var import_core_yaml_schema_problems = require("./core-yaml-schema-problems.js");
var import_core_moment = require("./core-moment.js");
var import_core_nearest = require("./core-nearest.js");
var import_core_entry = require("./core-entry.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_place = require("./core-place.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_asset = require("./core-asset.js");
var import_core_digest = require("./core-digest.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var require_characters = (0, import_shared.__commonJS)({
  "node_modules/confusables/dist/characters.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.characters = void 0;
    exports2.characters = /* @__PURE__ */ new Map([
      [" ", " "],
      ["0", "\u24FF"],
      ["1", "11\u24F5\u278A\u2474\xB9\u{1D7CF}\u{1D7D9}\uFF11\u{1D7F7}\u{1D7E3}\u2488\u{1D7ED}1\u2780\u2081\u2460\u2776\u2960"],
      ["2", "\u24F6\u2489\u2475\u278B\u01BB\xB2\u14BF\u{1D7DA}\uFF12\u{1D7EE}\u{1D7E4}\u14BE\u{1D7F8}\u01A7\u{1D7D0}\u2461\u1D24\u2082\u2781\u2777\u161D\u01A8"],
      ["3", "\xB3\u021D\u10F3\u2CCC\uA7AB\u{1D7D1}\u2128\u{1D7DB}\u{1D7EF}\u{1D7E5}\uA76A\u278C\u0417\u021C\u24F7\u04E0\u01B7\uFF13\u{1D7F9}\u2476\u248A\u0292\u0293\u01EF\u01EE\u01BA\u{1D574}\u1DBE\u0437\u19A1\u2782\u2462\u2083\u1D9A\u1D23\u1D1F\u2778\u0498\u0499\u04EC\u04E1\u04ED\u04DF\u04DE"],
      ["4", "\u{1D7F0}\u{1D7FA}\u{1D7E6}\u{1D7D2}\u278D\u04B6\u13CE\u{1D7DC}\u04B7\u24F8\u04B8\u04B9\u04F4\u04F5\u1DA3\uFF14\u0447\u3129\u2074\u2783\u2084\u2463\u2779\u04CB\u2477\u248B"],
      ["5", "\u{1D7F1}\u24F9\u278E\u01BC\u{1D7D3}\u{1D7FB}\u{1D7DD}\u{1D7E7}\uFF15\u2784\u2085\u2464\u2075\u277A\u01BD\u2478\u248C"],
      ["6", "\u2CD2\u{1F107}\u{1D7FC}\u13EE\u{1D7F2}\u{1D7DE}\u{1D7E8}\u{1D7D4}\u278F\u24FA\u03EC\u03ED\u2076\u0431\uFF16\u19C8\u2465\u2785\u2086\u277B\u2479\u248D"],
      ["7", "\u{1D7D5}\u{1D7DF}\u{1D7E9}\u{1D7F3}\u{1D7FD}\u{1F108}\u24FB\u{104D2}\u2790\uFF17\u2077\u2466\u2087\u277C\u2786\u247A\u248E"],
      ["8", "\u{1031A}\u{1F109}\u2791\u24FC\uFF18\u{1D7E0}\u{1D7EA}\u09EA\u2078\u2088\u{1D7F4}\u2787\u2467\u277D\u{1D7FE}\u{1D7D6}\u247B\u248F"],
      ["9", "\u0D6D\uA76E\u{1D751}\u{1D78B}\u{1D7C5}\u{1F10A}\u{1D7E1}\u{1D7F5}\u2CCA\u24FD\u2792\u0A67\u09ED\u0B68\uFF19\u{1D7EB}\u{1D7FF}\u{1D7D7}\u2079\u2089\u0533\u2788\u2468\u277E\u247C\u2490"],
      ["10", "\u24FE\u277F\u2789\u2793\u{1F51F}\u2469\u247D\u2491"],
      ["11", "\u246A\u247E\u2492\u24EB"],
      ["12", "\u246B\u247F\u2493\u24EC"],
      ["13", "\u246C\u2480\u2494\u24ED"],
      ["14", "\u246D\u2481\u2495\u24EE"],
      ["15", "\u246E\u2482\u2496\u24EF"],
      ["16", "\u246F\u2483\u2497\u24F0"],
      ["17", "\u2470\u2484\u2498\u24F1"],
      ["18", "\u2471\u2485\u2499\u24F2"],
      ["19", "\u2472\u2486\u249A\u24F3"],
      ["20", "\u2473\u2487\u249B\u24F4"],
      ["ae", "\xE6"],
      ["OE", "\u0152"],
      ["oe", "\u0153"],
      ["pi", "\u1486"],
      ["Nj", "\u01CB"],
      ["AE", "\u1D01"],
      ["A", "\u{1D468}\u{1D504}\u15C4\u{1D5A0}\u{1D5D4}\uA4EF\u{1D790}\u{1F110}\u{1F130}\u13AF\u{102A0}\u{1D56C}\u{1D71C}\u{1D434}\uA4EE\u13AA\u{1D6A8}\uAB7A\u{1D756}\u{1F150}\u212B\u2200\u{1F1E6}\u20B3\u{1F170}\u{1D49C}\u{1D608}\u{1D400}\u{1D538}\u0434\u01FA\u15C5\u24B6\uFF21\u0391\u1F8B\u15E9\u0102\xC3\xC5\u01CD\u0200\u0202\u0100\u023A\u0104\u028C\u039B\u03BB\u019B\u1D00\u1D2C\u0414\u0410\u120D\xC4\u2090\u1571\xAA\u01DE\u04D2\u0386\u1EA0\u1EA2\u1EA6\u1EA8\u1EAC\u1EAE\u1EB0\u1EB2\u1EB4\u1EB6\u1FB8\u1FB9\u1FBA\u1FBB\u1FBC\u1F88\u1F89\u1F8A\u1F8C\u1F8D\u1F8E\u1F8F\u1F08\u1F09\u1F0A\u1F0B\u1F0C\u1F0D\u1F0E\u1F0F\u1E00\u0226\u01E0\u04D0\xC0\xC1\xC2\u1EA4\u1EAA\u{1D6E2}\u{1D4D0}\u{1D670}\u{1D63C}\u15E9"],
      ["a", "\u2202\u237A\u24D0\u0571\u01DF\u1D43\u1D8F\u249C\u0430\u0252\uFF41\u03B1\u0203\u0201\u0E04\u01CE\u10DB\xE4\u0251\u0101\u0250\u0105\u1F84\u1E9A\u1EA1\u1EA3\u01E1\u1EA7\u1EB5\u1E01\u0227\u04D1\u04D3\xE3\xE5\u03AC\u1F70\u1F71\u0103\u1EA9\u1EB1\u1EB3\u1EB7\u1F80\u1F81\u1F82\u1F83\u1F85\u1F86\u1FB0\u1FB1\u1FB2\u1FB3\u1FB4\u1D90\u1FB6\u1FB7\u1F00\u1F01\u1F02\u1F03\u1F04\u1F05\u1F06\u1F07\u1F87\u1EAD\u1EAF\xE0\xE1\xE2\u1EA5\u1EAB\u01FB\u2C65\u{1D41A}\u{1D44E}\u{1D482}\u{1D4B6}\u{1D4EA}\u{1D51E}\u{1D552}\u{1D586}\u{1D5BA}\u{1D5EE}\u{1D622}\u{1D656}\u{1D68A}\u{1D6C2}\u{1D6FC}\u{1D736}\u{1D770}\u{1D7AA}\u2376"],
      ["B", "\u{1F111}\u{1D519}\u{1D581}\uA7B5\u{1D6C3}\u{1D6FD}\u{1D737}\u{1D771}\u{1D7AB}\u13F0\u{10301}\u{1D469}\u{1D56D}\u{1F131}\u{102A1}\u{1D5A1}\u{1D63D}\uA4D0\u{1D5D5}\u{1D609}\u{1D71D}\u{10282}\u{1D6A9}\u{1D401}\u{1D6E3}\u{1D757}\u{1D435}\u{1D671}\u{1D539}\u13F4\u13FC\u{1D791}\uA7B4\u{1D505}\u{1F151}\u0E3F\u{1D4D1}\u15FF\u15FE\u15FD\u{1F171}\u24B7\uFF22\u0432\u03D0\u15F7\u0181\u4E43\xDF\u10EA\u10E9\u0E56\u03B2\u026E\u0411\u0545\u0E52\u1656\u0299\u1D2E\u1D47\u130C\u1E04\u212C\u0392\u0412\u1E9E\u1E02\u1E06\u0243\u0D26\u15F9\u15F8\u1D5D\u165E\u165F\u165D\u16D2\u1657\u1658\u1D03\u{1F1E7}"],
      ["b", "\uAB9F\u13CF\u{1D41B}\u{1D623}\u{1D4B7}\u{1D51F}\u{1D4EB}\u{1D587}\u{1D5BB}\u{1D44F}\u{1D657}\u{1D553}\u{1D483}\u{1D5EF}\u{1D68B}\u266D\u1473\u1488\uFF42\u159A\u1579\u157A\u24D1\u1E03\u1E05\u048D\u044A\u1E07\u0183\u0253\u0185\u15AF\u0184\u042C\u1472\xFE\u0182\u249D\u042A\u1D80\u147F\u1480\u1482\u1481\u147E\u044C\u0180\u048C\u0462\u0463\u150E"],
      ["C", "\uA786\u10A0\u2103\u{1F112}\u13DF\u2CA4\u{1F132}\uA4DA\u{102A2}\u{10302}\u{1F172}\u{10415}\u{1F152}\u263E\u010C\xC7\u24B8\uFF23\u2183\u0187\u1455\u3108\xA2\u096E\u21BB\u0108\u03FE\u0547\u023B\u1645\u1D9C\u249E\u0106\u0480\u010A\xA9\u091F\u0186\u2102\u212D\u03F9\u0421\u531A\u1E08\u04AA\u0297\u1456\u1461\u1462\u1463\u1464\u1465\u216D\u{1D402}\u{1D436}\u{1D46A}\u{1D49E}\u{1D4D2}\u{1D56E}\u{1D5A2}\u{1D5D6}\u{1D60A}\u{1D63E}\u150D"],
      ["c", "\u{1F74C}\uFF43\u217D\u{1D41C}\u{1D450}\u{1D484}\u{1D4B8}\u{1D4EC}\u{1D520}\u{1D554}\u{1D588}\u{1D5BC}\u{1D5F0}\u{1D624}\u{1D658}\u{1D68C}\u1D04\u03F2\u2CA5\u0441\uABAF\u{1043D}\u2CA5\u{1043D}\uABAF\u0109\uFF43\u24D2\u0107\u010D\u010B\xE7\u0481\u0188\u1E09\u023C\u2184\u0441\u122D\u1D04\u03F2\u04AB\uA49D\u03C2\u027D\u03DB\u{1D672}\u1466\u19DA\u{1D41C}\u{1D450}\u{1D484}\u{1D4B8}\u{1D4EC}\u{1D520}\u{1D554}\u{1D588}\u{1D5BC}\u{1D5F0}\u{1D624}\u{1D658}\u{1D68C}\u20B5\u{1F1E8}\u1974\u14BC\u217D"],
      ["D", "\u{1F113}\u13A0\u{1F133}\u{1D521}\u{1D589}\u{1D53B}\u{1D5D7}\u{1D60B}\u{1D673}\u{1D437}\u{1D4D3}\u{1D403}\u{1D46B}\u{1D56F}\u{1D5A3}\u{1D507}\u{1D63F}\uAB70\u2145\u{1D49F}\uA4D3\u{1F173}\u{1F153}\u24B9\uFF24\u0189\u15EA\u018A\xD0\u053A\u1D05\u1D30\u2181\u1E0A\u0110\xDE\u216E\u15DE\u146F\u010E\u1E0C\u1E10\u1E12\u1E0E\u15EB\u15EC\u15DF\u15E0\u1D9B\u1D06\u{1F1E9}"],
      ["d", "\u13E7\u{1D521}\u{1D589}\u146F\uA4D2\u{1D4ED}\u1D6D\u20AB\u0503\u24D3\uFF44\u1E0B\u010F\u1E0D\u1E11\u1E13\u1E0F\u0111\u018C\u0256\u0257\u1D48\u249F\u0501\u217E\u1D81\u0500\u147A\u147B\u147C\u147D\u1484\u1470\u1471\u1D91\u{1D555}\u{1D5BD}\u{1D451}\u{1D625}\u{1D485}\u{1D659}\u{1D41D}\u{1D5F1}\u{1D68D}\u2146\u{1D4B9}\u02A0\u056A"],
      ["E", "\xA3\u1653\u22FF\u2203\u2D3A\uA4F1\u{1D404}\u{1D438}\u{1D508}\u{1D570}\u{1D5A4}\u{1D60C}\u{1D674}\u{1D6E6}\u{1D720}\uAB7C\u{1F114}\u{1F134}\u{1D640}\u{1D53C}\u{10286}\u{1D6AC}\uA4F0\u{1D75A}\u{1D794}\u{1D4D4}\u{1D46C}\u{1D5D8}\u{1F174}\u{1F154}\u24BA\u0388\uFF25\u018E\u1F1D\u156E\u0190\u30E2\u0404\u1D07\u1D31\u1D49\xC9\u4E47\u0401\u0246\uA085\u20AC\xC8\u2130\u0395\u0415\u2D39\u13AC\u0112\u0114\u0116\u0118\u011A\xCA\xCB\u0510\u1EC0\u1EBE\u1EC4\u1EC2\u1EBC\u1E14\u1E16\u1EBA\u0204\u0206\u1EB8\u1EC6\u0228\u1E1C\u1E18\u1E1A\u1F18\u1F19\u1F1A\u1F1B\u1F1C\u1FC8\u1FC9\u04D6\u1F72\u1F73\u0400\u03F5\u{1F1EA}"],
      ["e", "\u0259\u04D9\u2147\uAB32\uA793\u22F4\u{1D6C6}\u{1D6DC}\u{1D700}\u{1D716}\u{1D73A}\u{1D750}\u{1D774}\u{1D78A}\u{1D7AE}\u{1D7C4}\u2C89\uAB9B\u{10429}\uA792\u2C88\u2377\u{1D452}\u{1D4EE}\u{1D556}\u{1D58A}\u{1D626}\u{1D5F2}\u{1D68E}\u{1D65A}\u{1D486}\u{1D522}\u{1D5BE}\u{1D41E}\u04BE\u04BF\u24D4\uFF45\u24A0\xE8\u19C9\xE9\u1D92\xEA\u0258\u1F14\u1EC1\u1EBF\u1EC5\u0AEF\u01DD\u0454\u03B5\u0113\u04BD\u025B\u1EC3\u1EBD\u1E15\u1E17\u0115\u0117\xEB\u1EBB\u011B\u0205\u0207\u1EB9\u1EC7\u0229\u0247\u2091\u0119\u1E1D\u1E19\u1E1B\u212E\u0435\u0511\u0450\u04D7\u1971\u0451\u1F10\u1F11\u1F12\u1F13\u1F15\u212F"],
      ["F", "\u15B5\uA618\uA4DE\uA7FB\u15B7\u{1D405}\u{1D439}\u{1D46D}\u{1D53D}\u{1D571}\u{1D5A5}\u{1D5D9}\u{1D641}\u{1D675}\u{1D7CA}\u2109\u{1F115}\u{1F135}\u{10287}\u{1D509}\u{1D60D}\u{102A5}\uA4DD\uA798\u{1F175}\u{1F155}\u{1D4D5}\u24BB\uFF26\u0493\u0492\u15B4\u0191\u0532\u03DD\u127B\u1E1E\u2131\u03DC\u20A3\u{1F1EB}\u2132"],
      ["f", "\u{1D41F}\u1D6E\u{1D453}\u{1D487}\u{1D4BB}\u{1D4EF}\u{1D523}\u{1D557}\u{1D5BF}\u{1D5F3}\u{1D65B}\u{1D68F}\uAB35\uA799\u1E9D\u{1D58B}\u24D5\uFF46\u0192\u1E1F\u0283\u0562\u1DA0\u24A1\u017F\uA2B0\u0284\u2231\u1D82\u{1D627}"],
      ["G", "\u{1D5DA}\u{1D60E}\u{1F116}\uA4D6\u13F3\u{1F136}\u13C0\u13FB\u{1D53E}\u{1D4D6}\u{1D46E}\u{1D572}\uAB90\u{1D4A2}\u{1D642}\u{1D5A6}\u{1D676}\u{1D50A}\u{1D43A}\u{1D406}\u{1F176}\u{1F156}\u24BC\uFF27\u0262\u0193\u029B\u0122\u161C\u1D33\u01F4\u0120\u050C\u011C\u1E20\u011E\u01E6\u01E4\u050D\u20B2\u{1F1EC}\u2141"],
      ["g", "\u1D83\u1DA2\u24D6\uFF47\u01F5\u011D\u1E21\u011F\u0121\u01E7\u0123\u0581\u0AED\u01E5\u0260\uFEED\uFEEE\u1D4D\u24A2\u210A\u0261\u19C1\u{1D420}\u{1D454}\u{1D488}\u{1D4F0}\u{1D524}\u{1D558}\u{1D58C}\u{1D5C0}\u{1D5F4}\u{1D628}\u{1D65C}\u{1D690}"],
      ["H", "\u1F2C\u{1F117}\u{1D1A6}\u{1F137}\u{1D722}\uA4E7\u{1D60F}\u{1D43B}\u{1D75C}\u{1D5A7}\u{102CF}\u{1D5DB}\uAB8B\u210D\u13BB\u210C\u2C8E\u{1D46F}\u{1D796}\u{1F177}\u{1F157}\u12DE\u01F6\u050B\u24BD\uFF28\u0124\u16BA\u1E22\u1E26\u021E\u1E24\u1E28\u1E2A\u0126\u2C67\u04A2\u04A3\u04A4\u1FCA\u1FCB\u1FCC\u1F28\u1F29\u1F2A\u1F2B\u1F2D\u1F2E\u1F2F\u1F98\u1F99\u1F9A\u1F9B\u1F9C\u1F9D\u1F9E\u1F9F\u04C9\u04C8\u04A5\u0389\u043D\u5344\u2653\u{1D4D7}\u210B\u041D\u{1D407}\u{1D643}\u{1D677}\u029C\u{1D6E8}\u0397\u{1D6AE}\u157C\u04C7\u1D34\u1D78\u{1F1ED}"],
      ["h", "\uA795\u09F8\u{1D573}\uA695\u13F2\u210F\u04CA\u050A\uA727\u13C2\u04BA\u24A3\u0452\u24D7\uFF48\u0125\u1E23\u1E27\u021F\u1E25\u1E29\u1E2B\u1E96\u0127\u2C68\u0570\u04BB\u12A8\u12A9\u12AA\u12AB\u0266\u210E\u{1D421}\u{1D489}\u{1D4BD}\u{1D4F1}\u{1D525}\u{1D559}\u{1D58D}\u{1D5C1}\u{1D5F5}\u{1D629}\u{1D65D}\u{1D691}\u056B\u02B0\u144B\u15C1\u0267\u3093\u0265"],
      ["I", "\u2C92\u1F3F\u{1F118}\u{1F138}\u0407\uA024\u13C6\u{1F178}\u{1F158}\u0625\uFE87\u0673\u0623\uFE83\u0672\u0675\u24BE\uFF29\u17F8\xCC\xCD\xCE\u0128\u012A\u012C\u0130\xCF\u1E2E\u1EC8\u01CF\u0208\u020A\u1ECA\u012E\u1E2C\u0197\u30A7\u30A8\u1FD8\u1FD9\u1FDA\u1FDB\u1F38\u1F39\u1F3A\u1F3B\u1F3C\u1F3D\u1F3E\u2160\u03AA\u038A\u026A\u1DA6\u144A\u1963\u{1D6EA}\u{1D408}\u{1D644}\u{1D678}\u{1D4F5}\u{1D43C}\u1D35\u{1D6B0}\u{1D470}\u{1F1EE}"],
      ["i", "\u2373\u2139\u2148\u{1D456}\u{1D48A}\u{1D4BE}\u0131\u{1D6A4}\u0269\u03B9\u1FBE\u037A\u{1D6CA}\u{1D704}\u{1D73E}\u{1D7B2}\uA647\u04CF\uAB75\u13A5\u24D8\uFF49\xEC\xED\xEE\u0129\u012B\u012D\xEF\u1E2F\u1EC9\u01D0\u0209\u020B\u1ECB\u1E2D\u1FD0\u1FD1\u1FD2\u1FD3\u1FD6\u1FD7\u1F30\u1F31\u1F32\u2170\u217C\u2223\u2D4F\uFFE8\u05C0\u0627\u0661\u06F1\u07CA\u16C1\u1F33\u1F34\u1F35\u0268\u0456\u1F76\u1F77\u1D96\u{1D526}\u{1D692}\u{1D778}\u{1D5C2}\u{1D422}\u{1D55A}\u{1D58E}\u{1D5F6}\u{1D62A}\u{1D65E}\u03AF\u2071\u1D62\u{1D4F2}\u24A4"],
      ["J", "\u{1D409}\u{1D43D}\u{1D471}\u{1D4A5}\u{1D4D9}\u{1D50D}\u{1D541}\u{1D575}\u{1D5A9}\u{1D5DD}\u{1D611}\u{1D645}\u{1D679}\uA7B2\u037F\uA4D9\u{1F119}\u{1F139}\u{1F179}\u{1F159}\u24BF\uFF2A\u0408\u029D\u148D\u05E0\uFF8C\u0134\u0286\u0E27\u0644\u0575\u0296\u1D0A\u1D36\uFEDD\u130B\u0248\u2C7C\u0542\u0E45\u10B1\u012F\u13AB\u0237\u4E3F\u2110\u2111\u1498\u1499\u149A\u149B\u14B4\u14B5\u148E\u148F\u{1F1EF}"],
      ["j", "\u{1D6A5}\uAB7B\u2149\u24D9\uFF4A\u03F3\u02B2\u24A5\u0249\u0135\u01F0\u0458\u06B6\u1DA8\u{1D4BF}\u{1D62B}\u{1D5F7}\u{1D457}\u{1D65F}\u{1D527}\u{1D48B}\u{1D5C3}\u{1D4F3}\u{1D55B}\u{1D693}\u{1D58F}\u{1D423}"],
      ["K", "\u{1D40A}\uA744\uA740\u{1D43E}\u{1D472}\u{1D4DA}\u{1D576}\u{1D5AA}\u{1D67A}\u{1D6B1}\u{1D75F}\u{1F11A}\u{1D5DE}\u{1F13A}\u{1D725}\u{1D612}\uA4D7\u{1D646}\u{1D542}\u2C94\u{1D50E}\u{1D6EB}\u13E6\u{1D799}\u{1D4A6}\u{1F17A}\u{1F15A}\u20AD\u24C0\uFF2B\u0138\u1E30\u045C\u0198\u043A\u04A0\u03BA\u049B\u049F\u04C4\u029E\u049A\u041A\u04A1\u1D0B\u1D37\u1D4F\u24A6\u16D5\u040C\u1315\u1E32\u039A\u212A\u049C\u049D\u049E\u0136\u1E34\u01E8\u2C69\u03D7\u04C3\u{1F1F0}"],
      ["k", "\u24DA\uA741\uFF4B\u1E31\u01E9\u1E33\u0137\u1E35\u0199\u2C6A\u1D84\u{1D424}\u{1D62C}\u{1D5C4}\u{1D55C}\u{1D705}\u{1D718}\u{1D73F}\u{1D752}\u{1D779}\u{1D78C}\u{1D7B3}\u{1D660}\u{1D694}\u{1D458}\u{1D48C}\u03F0\u{1D6CB}\u{1D6DE}\u{1D7C6}\u{1D5F8}\u{1D4F4}\u{1D4C0}"],
      ["L", "\u{1D40B}\u{1D43F}\u{1D50F}\u{1D543}\u{1D577}\u{1D5AB}\u{1D5DF}\u{1D613}\u{1D647}\uFD3C\u{1F11B}\u{1F13B}\u{1041B}\u2CD0\u{1D473}\u{1D67B}\u{10443}\u{1D4DB}\u2CD1\uABAE\u13DE\uA4E1\u{1F17B}\u{1F15B}\uFE88\u2514\u24C1\u0582\uFF2C\u013F\u14AA\u4E5A\u0546\u029F\uA4F6\u03B9\u053C\u1D38\u02E1\u0139\u1228\u1E36\u2097\u0393\u056C\u013B\u1102\u216C\u2112\u2C62\u1967\u1968\u14BB\u14B6\u14B7\u1DAB\uFE8E\u14BA\u14B9\u14B8\u14AB\u23B3\u3125\u0141\u2C60\uFE84\u023D\u{1F1F1}"],
      ["l", "\u{1D661}\u24DB\uFF4C\u0140\u013A\u013E\u1E37\u1E39\u013C\u04C0\u2113\u1E3D\u1E3B\u0142\uFF9A\u026D\u019A\u026B\u2C61|\u0196\u24A7\u0285\u01C0\u05D5\u05DF\u0399\u0406\uFF5C\u1DA9\u04CF\u{1D4D8}\u{1D540}\u{1D5A8}\u{1D5DC}\u{1D610}\u{1D425}\u{1D459}\u{1D48D}\u{1D4C1}\u{1D529}\u{1D55D}\u{1D591}\u{1D5C5}\u{1D5F9}\u{1D62D}\u{1D695}\u{1D724}\u{1D75E}\u0131\u{1D6A4}\u0269\u1FBE\u{1D6CA}\u{1D704}\u{1D73E}\u{1D7B2}"],
      ["M", "\uAB87\u{1F11C}\u{1F13C}\u{10311}\u{102B0}\uA4DF\u2C98\u13B7\u{1F17C}\u{1F15C}\u24C2\uFF2D\u043C\u1E42\u0D71\u15F0\u5DDE\u163B\u10DD\u0E53\u264F\u028D\u164F\u1D0D\u1D39\u1D50\u24A8\u1E3E\u041C\u1E40\u0BF1\u216F\u2133\u039C\u03FA\u16D6\u04CD\u04CE\u{1D40C}\u{1D440}\u{1D474}\u{1D4DC}\u{1D510}\u{1D544}\u{1D578}\u{1D5AC}\u{1D5E0}\u{1D614}\u{1D648}\u{1D67C}\u{1D6B3}\u{1D6ED}\u{1D727}\u{1D761}\u{1D79B}\u{1F1F2}"],
      ["m", "\u20A5\u1D6F\u{1D592}\u{1D426}\u{1D5C6}\u{1D52A}\u{1D55E}\u{1D4C2}\u24DC\uFF4D\u0D28\u1662\u0D69\u1E3F\u1E41\u217F\u03FB\u1E43\u1320\u0271\u17F3\u1D86\u{1D662}\u{1D4F6}\u{1D696}\u{1D45A}\u{1D5FA}\u19D5\u19D7"],
      ["N", "\u{1D1D9}\u{1D1DA}\u{1D1DC}\u{1F11D}\u{1D1A7}\u{1D649}\u{1F13D}\u2115\uA4E0\u{1D6EE}\u{1D762}\u{1D67D}\u{1D6B4}\u{1D475}\u{1D441}\u2C9A\u{1D40D}\u{1D4A9}\u{1D79C}\u{1D5E1}\u{1D615}\u{1D728}\u{1D4DD}\u{1D5AD}\u{1F17D}\u20A6\u{1F15D}\u0419\u040D\u24C3\u048B\u17F7\uFF2E\u1D0E\u0274\u019D\u144E\u51E0\u0438\u0548\u057C\u0418\u05D4\u041B\u03C0\u1D3A\u1DB0\u0143\u5200\u12AD\u1E44\u207F\xD1\u041F\u039D\u1D28\u0578\u03D6\u01F8\u0147\u1E46\u0145\u1E4A\u1E48\u0E17\u014A\u04E2\u04E3\u04E4\u04E5\u045B\u045D\u0439\u1962\u048A\u1D3B\u{1F1F3}"],
      ["n", "\u0578\u057C\u05D7\u{1D48F}\u{1D4F7}\u{1D663}\u{1D45B}\u{1D593}\u{1D52B}\u{1D5C7}\u{1D697}\u{1D5FB}\u1952\u24DD\u03AE\uFF4E\u01F9\u1D12\u0144\xF1\u1F97\u03B7\u1E45\u0148\u1E47\u0272\u0146\u1E4B\u1E49\u0572\u0E96\u054C\u019E\u014B\u24A9\u0E20\u0E01\u0273\u043F\u0149\u043B\u0509\u0220\u1F20\u1F21\u1FC3\u0564\u1F90\u1F91\u1F92\u1F93\u1F94\u1F95\u1F96\u1FC4\u1FC6\u1FC7\u1FC2\u1F22\u1F23\u1F24\u1F25\u1F26\u1F27\u1F74\u1F75\u1260\u1261\u1262\u1263\u1264\u1265\u1266\u0235\u{1D6C8}\u{1D702}\u{1D73C}\u{1D776}\u{1D7B0}\u{1D55F}\u{1D62F}\u{1D427}\u{1D4C3}\u1D87\u1D70\u1965\u2229"],
      [
        "O",
        "\u{1D73D}\u2B58\u{1F53F}\uAB74\u2B55\u23FA\u{1F101}\u{1F100}\u13A4\u{1D6AF}\u{1D6B9}\u{1D6E9}\u{1D6F3}\u{1D723}\u{1D72D}\u{1D75D}\u{1D767}\u{1D797}\u{1D7A1}\u2D31\u13BE\u13EB\u236C\u{1D7B1}\u{1D777}\u{1D6C9}\u{1D7CE}\u{1D703}\u03B8\u{1D7D8}\u{1D442}\u{1D476}\u{1D4DE}\u{1D512}\u{1D546}\u{1D57A}\u{1D5E2}\u{1D616}\u{1D64A}\u{1D6F0}\u3207\uA132\u{1F11E}\u{1F53E}\u{1F13E}\u{10292}\u{1D7EC}\uA4F3\u2C9E\u{10404}\u{102AB}\u{104C2}\u{1D79E}\u{1F15E}\u2365\u25EF\u2D41\u2296\uFF10\u229D\u{1D764}\u0472\u03F4\u{1D6B6}\u{1D72A}\u047A\u04E6\u04E8\u04EA\u038C\u0298\u{1D40E}\u01D1\xD2\u014E\xD3\xD4\xD5\u020C\u020E\u31FF\u274D\u24C4\uFF2F\u1F4B\u30ED\u2764\u0AE6\u2295\xD8\u0424\u053E\u0398\u01A0\u1D3C\u1D52\u24AA\u0150\xD6\u2092\xA4\u25CA\u03A6\u3007\u039F\u041E\u0555\u0B20\u0D20\u0BE6\u05E1\u1ED2\u1ED0\u1ED6\u1ED4\u1E4C\u022C\u1E4E\u014C\u1E50\u1E52\u022E\u0230\u022A\u1ECE\u1EDC\u1EDA\u1EE0\u1EDE\u1EE2\u1ECC\u1ED8\u01EA\u01EC\u01FE\u019F\u2D54\u07C0\u17F0\u235C\u2394\u2395\u29B0\u29B1\u29B2\u29B3\u29B4\u29B5\u29B6\u29B7\u29B8\u29B9\u29BA\u29BB\u29BC\u29BD\u29BE\u29BF\u29C0\u29C1\u29C2\u29C3\u1F48\u1F49\u1F4A\u1F4C\u1F4D"
      ],
      [
        "o",
        "\u0C02\u0C82\u0D02\u0D82\u0AE6\u0BE6\u06F5\u2134\u{1D45C}\u{1D490}\u{1D594}\uAB3D\u{1D744}\u{1D6D4}\u{1D70E}\u{1D748}\u{1D782}\u10FF\u{1D698}\u09E6\u0B66\u12D0\u{1D6D0}\u{1D5C8}\u{1D7BC}\u101D\u2C9F\u{1D664}\u1040\u{1042C}\u{1D52C}\u{104EA}\u{1D4F8}\u{1F1F4}\u2364\u25CB\u03D9\u{1F17E}\u{1D4AA}\u{1D5AE}\u{1D7E2}\u{1D7F6}\u{1D67E}\u{1D630}\u{1D5FC}\u{1D560}\u{1D70A}\u{1D428}\u{1D77E}\u{1D7B8}\u1424\u24DE\u0473\u19D0\u1972\xF0\uFF4F\u0C20\u199E\u0553\xF2\u04E9\u04E7\xF3\xBA\u014D\xF4\u01D2\u020F\u014F\u1ED3\u1ED1\u020D\u1ED7\u1ED5\xF5\u03C3\u1E4D\u022D\u1E4F\u1F44\u1E51\u1E53\u022F\u022B\u0E4F\u1D0F\u0151\xF6\u047B\u043E\u12D0\u01ED\u0231\u09E6\u0B66\u0665\u0C66\u0CE6\u0D66\u0E50\u0ED0\u03BF\u0585\u1D11\u0966\u0A66\u1ECF\u01A1\u1EDD\u1EDB\u1EE1\u1EDF\u1EE3\u1ECD\u1ED9\u01EB\xF8\u01FF\u0275\u056E\u1F40\u1F41\u03CC\u1F78\u1F79\u1F42\u1F43\u1F45"
      ],
      ["P", "\u{1F11F}\u{1F13F}\uA4D1\u{1D6B8}\u{1D67F}\u{1D7A0}\u{1D64B}\uABB2\u2CA2\u{1D4AB}\u{1D766}\u{1D443}\u{1D477}\u{1D5E3}\u{1D40F}\u{10295}\u{1D72C}\u{1D617}\u{1D4DF}\u{1D5AF}\u{1D6F2}\u13E2\u{1F15F}\u048E\u{1F17F}\u24C5\uFF30\u01A4\u146D\u5C38\u1E56\u0580\u03C6\u0584\u1D18\u1D3E\u1D56\u24AB\u1E54\uFF71\u05E7\u0420\u12E8\u1D29\u2C63\u2119\u03A1\u1FEC\u1478\u1476\u1477\u1479\u146C\u146E\u{1F1F5}\u20B1"],
      ["p", "\u2CA3\u048F\u2117\u24DF\uFF50\u1E55\u1E57\u01A5\u1D7D\u1FE5\u03C1\u0440\u01BF\u01F7\u1FE4\u2374\u{1D4F9}\u{1D4C5}\u{1D429}\u{1D45D}\u{1D491}\u{1D52D}\u{1D561}\u{1D595}\u{1D5C9}\u{1D5FD}\u{1D631}\u{1D665}\u{1D699}\u{1D6D2}\u{1D746}\u{1D7BA}\u{1D70C}\u{1D780}"],
      ["Q", "\u{1F140}\u{1F120}\uA756\u{1F180}\u{1F160}\u24C6\uFF31\u211A\u2D55\u051A\u{1D410}\u{1D444}\u{1D478}\u{1D4AC}\u{1D4E0}\u{1D680}\u{1D618}\u{1D64C}\u{1D5B0}\u{1D57C}\u{1D514}\u{1D5E4}\u{1F1F6}"],
      ["q", "\u{1D4C6}\uA757\u{1D5FE}\u24E0\uFF51\u0563\u24AC\u06F9\u0566\u146B\u024B\u024A\u051B\u{1D5CA}\u{1D45E}\u{1D632}\u{1D562}\u{1D69A}\u{1D492}\u{1D596}\u{1D42A}\u{1D52E}\u{1D4FA}\u{1D666}"],
      ["R", "\u211E\u{1F121}\u211F\uAB71\u13D2\u{104B4}\uABA2\u13A1\uA4E3\u{1F181}\u{1F161}\u24C7\uFF32\u1D19\u0212\u0280\u1587\u044F\u5C3A\u0154\u042F\u0AB0\u01A6\u1D3F\u12EA\u1E5A\u024C\u0281\u211B\u211C\u211D\u1E58\u0158\u0210\u1E5C\u0156\u1E5E\u2C64\u{1D411}\u{1D445}\u{1D479}\u{1D4E1}\u{1D57D}\u{1D5B1}\u{1D5E5}\u{1D619}\u{1D64D}\u{1D681}\u16B1\u{1F1F7}\u1D1A"],
      ["r", "\u{1D69B}\uAB47\u18F4\u213E\u{1D6AA}\u{1D6E4}\u{1D71E}\u{1D758}\u{1D792}\u2C84\u0413\u13B1\u14A5\uAB48\u2C85\uAB81\u24E1\uFF52\u0155\u1E59\u0159\u0211\u0213\u1E5B\u1E5D\u0157\u0433\u0550\u027E\u196C\u1E5F\u024D\u02B3\u24AD\u027C\u0453\u1D26\u1D89\u{1D42B}\u{1D45F}\u{1D493}\u{1D4C7}\u{1D4FB}\u{1D52F}\u{1D563}\u{1D597}\u{1D5CB}\u{1D5FF}\u{1D633}\u{1D667}\u1D72\u0491\u1D63"],
      ["S", "\u{1F142}\u{1F12A}\u{1F122}\uA1D9\u{1D4E2}\u{1D5E6}\u13DA\u{1D4AE}\u13D5\u{1D682}\u{1D412}\uA4E2\u{1D5B2}\u{1D516}\u{1D64E}\u{10296}\u{1D57E}\u{10420}\u{1D61A}\u{1D54A}\u{1D446}\u{1D47A}\u{1F182}\u{1F162}\u24C8\uFF33\u1E68\u015E\u0586\u054F\u0218\u02E2\u24AE\u0405\u1E60\u0160\u015A\u1E64\u015C\u1E66\u1E62\u0D1F\u1515\u1516\u1522\u1521\u1523\u1524"],
      ["s", "\u18F5\u24E2\uA731\u{10448}\uABAA\uFF53\u015B\u1E65\u015D\u1E61\u0161\u1E67\u0282\u1E63\u1E69\u0455\u015F\u0219\u023F\u1D8A\u0C15\u{1D42C}\u{1D460}\u{1D494}\u{1D4C8}\u{1D4FC}\u{1D530}\u{1D564}\u{1D598}\u{1D5CC}\u{1D600}\u{1D634}\u{1D668}\u{1D69C}\u078E\u{1F1F8}"],
      ["T", "\u{1F143}\u{1F123}\u4E03\u1352\u{1D72F}\u{1F183}\u{10315}\u{1D6BB}\u{1D6F5}\u{1D54B}\u{1D57F}\u{1D47B}\u{102B1}\u{10297}\u{1D5B3}\u{1D64F}\u{1F768}\u{1D769}\u{1D7A3}\u{1D683}\u{1D61B}\u{1D447}\uA4D4\u27D9\u{1D413}\u2CA6\u{1D5E7}\u22A4\u{1D517}\u13A2\uAB72\u{1D4AF}\u{1F163}\u23C7\u23C9\u24C9\uFF34\u0442\u04AC\u04AD\u01AC\u30A4\u0166\u0535\u03C4\u1D1B\u1D40\uFF72\u1355\u03EE\u0164\u22A5\u01AE\u03A4\u0422\u4E0B\u1E6A\u1E6C\u021A\u0162\u1E70\u1E6E\u4E05\u4E01\u142A\u{1D6D5}\u{1D70F}\u{1D749}\u{1D783}\u{1D7BD}\u{1D4E3}\u3112\u{1F1F9}\u1325"],
      ["t", "\u24E3\uFF54\u1E6B\u1E97\u0165\u1E6D\u021B\u0236\u0A6E\u0567\u0287\u2020\u0163\u1E71\u1E6F\u01AD\u0167\u1D57\u24AF\u0288\u0565\u01AB\u{1D42D}\u{1D461}\u{1D495}\u{1D4C9}\u{1D4FD}\u{1D531}\u{1D565}\u{1D599}\u{1D5CD}\u{1D601}\u{1D635}\u{1D669}\u{1D69D}\u30CA"],
      ["U", "\u{1F144}\u040F\u{1F124}\u1200\uA4F4\u{104CE}\uA4A4\u{1F184}\u{1F164}\u0168\u016C\u016E\u1457\u1458\u01D3\u01D5\u01D7\u01D9\u24CA\uFF35\u0216\u144C\u51F5\u01B1\u0574\u0531\uA4F5\u0426\u016A\u0544\u01B2\u1640\u1D41\u1D58\u24B0\u0170\u0AAA\xDC\u054D\xD9\xDA\xDB\u1E78\u1E7A\u01DB\u1EE6\u0214\u01AF\u1EEA\u1EE8\u1EEE\u1EEC\u1EF0\u1EE4\u1E72\u0172\u1E76\u1E74\u0244\u1969\u1467\u222A\u162E\u22C3\u{1D414}\u{1D448}\u{1D47C}\u{1D4B0}\u{1D4E4}\u{1D518}\u{1D54C}\u{1D580}\u{1D5B4}\u{1D5E8}\u{1D61C}\u{1D650}\u{1D684}\u{1F1FA}"],
      ["u", "\u{1D602}\u{1D636}\u{1D66A}\u{1D69E}\uA79F\uAB4E\uAB52\u{1D6D6}\u{1D710}\u{1D74A}\u{1D784}\u{1D7BE}\u{104F6}\u1F7A\u1F7B\u24E4\uFF55\xF9\u0169\u016B\u1EEB\u1E77\u1E79\u016D\u01D6\u1EEF\u1959\u01DA\u01DC\u1F57\u03C5\u03B0\u0E19\u057D\u028A\u01D8\u01D4\xFA\u016F\u1D1C\u0171\u0173\u0E22\xFB\u1E7B\u0446\u1201\xFC\u1D7E\u1D64\xB5\u028B\u1EE7\u0215\u0217\u01B0\u1EE9\u1EED\u1EF1\u1EE5\u1E73\u1E75\u0289\u1FE0\u1FE1\u1FE2\u1FE3\u1FE6\u1FE7\u1F50\u1F51\u03CB\u03CD\u1F52\u1F53\u1F54\u1F55\u1F56\u1954\u{1D42E}\u{1D462}\u{1D496}\u{1D4CA}\u{1D4FE}\u{1D532}\u{1D566}\u{1D59A}\u{1D5CE}\u1D99"],
      ["V", "\u{1D449}\u{1D4B1}\u{1D54D}\u{1D5E9}\u{1F125}\u{1F145}\uA4E6\u{1D47D}\u{1D5B5}\u{1D61D}\u13D9\u{1D685}\u{1D651}\u{1D415}\u{1F185}\u{1F165}\u24CB\uFF36\u142F\u0474\u1D5B\u24B1\u06F7\u1E7E\u2174\u2164\u1E7C\u0667\u2D38\u0476\u143A\u143B\u{1F1FB}\u{1D4E5}"],
      ["v", "\u2228\u2304\u22C1\u2174\u{1D42F}\u{1D463}\u{1D497}\u{1D4CB}\u{1D533}\u{1D567}\u{1D59B}\u{1D5CF}\uABA9\u1200\u24E5\uFF56\u{1D710}\u{1D74A}\u1E7D\u1E7F\u0C6E\u0E07\u0475\u05E2\u1D20\u03BD\u05D8\u1D65\u0477\u17F4\u1601\u{1D66B}\u{1D69F}\u{1D6CE}\u{1D708}\u{1D742}\u{1D77C}\u{1D7B6}\u{1D637}\u{1D603}\u{1D4FF}"],
      ["W", "\u{1D416}\u{1D44A}\u{1D4E6}\u{1D51A}\u{1D54E}\u{1D582}\u{1D5B6}\u{1D5EA}\u{1D652}\u{1D686}\u{1F126}\u{1F146}\u13D4\u13B3\u{1D47E}\uA4EA\u{1D4B2}\u{1D61E}\u{1F186}\u24CC\u{1F166}\uFF57\uFF37\u1E82\u1FA7\u15EF\u1955\u5C71\u0460\u0E9F\u0C1A\u0561\u0429\u0428\u03CE\u0449\u0E2C\u0448\u164E\u1D42\u02B7\u24B2\u0E1D\u1220\u1E84\u051C\u1E80\u0174\u1E86\u1E88\u0D27\u163A\u047F\u1661\u019C\u20A9\u{1F1FC}"],
      ["w", "\u{1D430}\uA761\u{1D464}\u{1D498}\u{1D4CC}\u{1D500}\u{1D534}\u{1D568}\u{1D59C}\u{1D5D0}\u{1D604}\u{1D638}\u{1D66C}\u{1D6A0}\u0561\u1E81\uAB83\u1E83\u24E6\u2375\u0175\u1E87\u1E85\u1E98\u1E89\u2C73\u1F7C\u1F60\u1F61\u1F62\u1F63\u03C9\u1F64\u1F65\u1F66\u1F67\u1FF2\u1FF3\u1FF4\u1FF6\u1FF7\u2C72\u0461\u051D\u1D21\u1F7D\u1FA0\u1FA1\u1FA2\u1FA3\u1FA4\u1FA5\u1FA6\u026F\u{1D755}\u{1D7C9}\u{1D78F}"],
      ["X", "\uAB53\uAB55\u{1D6D8}\u{1D712}\u{1D74C}\u{1D786}\u{1D7C0}\u2CAD\u{1F7A8}\u{1D47F}\u{1D6F8}\u{1F127}\u{1F7A9}\u{1F7AA}\u{1F147}\u{1F7AB}\u{1F7AC}\u{10317}\u2CAC\uA4EB\u{1D583}\u{1D7A6}\u{1D61F}\u{10290}\u{1D6BE}\u{1D76C}\u{1D732}\uA7B3\u{10322}\u{1D5B7}\u{1D44B}\u{1D54F}\u{1D51B}\u{102B4}\u{1D5EB}\u{1F187}\u{1F167}\u274C\u24CD\u{1D4E7}\uFF38\u1E8A\u166D\u03C7\u3128\u{1D4B3}\u04FE\u10EF\u04FC\u04B3\u0416\u03A7\u04B2\u1D61\u02E3\u24B3\u05D0\u1238\u1E8C\uA2BC\u2169\u0425\u2573\u166E\u1541\u157D\u2179\u16B7\u2D5D\u{1D653}\u{1D687}\u4E42\u{1D417}\u{1F1FD}"],
      ["x", "\u166E\u2179\u{1D465}\u{1D499}\u{1D4CD}\u{1D535}\u{1D569}\u{1D59D}\u{1D5D1}\u{1D605}\u1541\u157D\u24E7\uFF58\u0445\u1E8B\xD7\u2093\u292B\u292C\u2A2F\u1E8D\u1D8D\u{1D66D}\u04FD\u{1D639}\u{1D431}\u{1D6A1}\u2A30\uFF92\u{1D501}"],
      ["Y", "\u{1D4B4}\u{1F128}\u{1D4E8}\u{1D51C}\u{1D584}\u{1D5B8}\u{1D620}\u{1D654}\u{1D6BC}\u{1D6F6}\u{1D76A}\u{1D7A4}\u0423\u13A9\u13BD\u2CA8\u{1D688}\u{1D44C}\u{1D5EC}\u{1D418}\uA4EC\u{1D480}\u{1D730}\u{102B2}\u{1F188}\u{1F168}\u24CE\uFF39\u1F5B\u01B3\u311A\u028F\u2144\u03D4\uFFE5\xA5\u054E\u03D3\u03B3\u05E5\u04F2\u0427\u040E\u1203\u0178\u024E\u03E4\u03A5\u03D2\u04AE\u1EF2\xDD\u0176\u1EF8\u0232\u1E8E\u1EF6\u1EF4\u1FE8\u1FE9\u1FEA\u1FEB\u1F59\u1F5D\u1F5F\u03AB\u038E\u04EE\u04F0\u04B0\u04B1\u{1D550}\u{1F1FE}"],
      ["y", "\u{1D432}\u{1D466}\u{1D49A}\u{1D4CE}\u{1D502}\u{1D536}\u{1D56A}\u{1D59E}\u{1D5D2}\u{1D606}\u{1D63A}\u{1D66E}\u{1D6A2}\u028F\u1EFF\uAB5A\u03B3\u213D\u{1D6C4}\u{1D6FE}\u{1D738}\u{1D772}\u{1D7AC}\u{1F148}\u13BD\u13A9\u24E8\uFF59\u1EF3\xFD\u0177\u1EF9\u0233\u1E8F\xFF\u1EF7\u0443\u10E7\u1E99\u1EF5\u01B4\u024F\u1D5E\u0263\u02B8\u1D8C\u04AF\u24B4\u04F3\u04F1\u04EF\u045E\u0423\u028E"],
      ["Z", "\u{1F129}\u{1F149}\uA4DC\u{1D5ED}\u{1D419}\u2621\u13C3\u{1D621}\u{1F189}\u{1F169}\u24CF\uFF3A\u1E94\u01B5\u4E59\u1E90\u0224\u1DBB\u24B5\u0179\u2124\u0396\u017B\u017D\u1E92\u2C6B\u{1F1FF}"],
      ["z", "\u{1D44D}\u{1D481}\u{1D4B5}\u{1D4E9}\u{1D5B9}\u{1D655}\u{1D689}\u{1D6AD}\u{1D6E7}\u{1D721}\u{1D75B}\u{1D795}\u1D76\uAB93\u{1D433}\u{1D467}\u{1D49B}\u{1D4CF}\u{1D503}\u{1D537}\u{1D56B}\u{1D59F}\u{1D5D3}\u{1D607}\u{1D63B}\u{1D66F}\u{1D6A3}\u24E9\uFF5A\u017A\u1E91\u017C\u017E\u1E93\u1E95\u01B6\u0225\u0240\u1D22\u130A\u0290\u2C6C\u1D8E\u0291\u1646"]
    ]);
  }
});
var require_util = (0, import_shared.__commonJS)({
  "node_modules/confusables/dist/util.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.clean = exports2.checkLNP = exports2.checkLNPRegex = exports2.regexLineBreakCombiningMarks = exports2.regexSymbolWithCombiningMarks = void 0;
    exports2.regexSymbolWithCombiningMarks = /([\0-\u02FF\u0370-\u1AAF\u1B00-\u1DBF\u1E00-\u20CF\u2100-\uD7FF\uE000-\uFE1F\uFE30-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])([\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]+)/g;
    exports2.regexLineBreakCombiningMarks = /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\u0300-\u034E\u0350-\u035B\u0363-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u061C\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u0711\u0730-\u074A\u07A6-\u07B0\u07EB-\u07F3\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u082D\u0859-\u085B\u08D4-\u08E1\u08E3-\u0903\u093A-\u093C\u093E-\u094F\u0951-\u0957\u0962\u0963\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD\u09D7\u09E2\u09E3\u0A01-\u0A03\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A70\u0A71\u0A75\u0A81-\u0A83\u0ABC\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AE2\u0AE3\u0B01-\u0B03\u0B3C\u0B3E-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B62\u0B63\u0B82\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD7\u0C00-\u0C03\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C62\u0C63\u0C81-\u0C83\u0CBC\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CE2\u0CE3\u0D01-\u0D03\u0D3E-\u0D44\u0D46-\u0D48\u0D4A-\u0D4D\u0D57\u0D62\u0D63\u0D82\u0D83\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DF2\u0DF3\u0F18\u0F19\u0F35\u0F37\u0F39\u0F3E\u0F3F\u0F71-\u0F7E\u0F80-\u0F84\u0F86\u0F87\u0F8D-\u0F97\u0F99-\u0FBC\u0FC6\u135D-\u135F\u1712-\u1714\u1732-\u1734\u1752\u1753\u1772\u1773\u180B-\u180D\u1885\u1886\u18A9\u1920-\u192B\u1930-\u193B\u1A17-\u1A1B\u1A7F\u1AB0-\u1ABE\u1B00-\u1B04\u1B34-\u1B44\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD\u1BE6-\u1BF3\u1C24-\u1C37\u1CD0-\u1CD2\u1CD4-\u1CE8\u1CED\u1CF2-\u1CF4\u1CF8\u1CF9\u1DC0-\u1DF5\u1DFB-\u1DFF\u200C\u200E\u200F\u202A-\u202E\u2066-\u206F\u20D0-\u20F0\u2CEF-\u2CF1\u2D7F\u2DE0-\u2DFF\u302A-\u302F\u3035\u3099\u309A\uA66F-\uA672\uA674-\uA67D\uA69E\uA69F\uA6F0\uA6F1\uA802\uA806\uA80B\uA823-\uA827\uA880\uA881\uA8B4-\uA8C5\uA8E0-\uA8F1\uA926-\uA92D\uA947-\uA953\uA980-\uA983\uA9B3-\uA9C0\uAA29-\uAA36\uAA43\uAA4C\uAA4D\uAAEB-\uAAEF\uAAF5\uAAF6\uABE3-\uABEA\uABEC\uABED\uFB1E\uFE00-\uFE0F\uFE20-\uFE2F\uFFF9-\uFFFB]|\uD800[\uDDFD\uDEE0\uDF76-\uDF7A]|\uD802[\uDE01-\uDE03\uDE05\uDE06\uDE0C-\uDE0F\uDE38-\uDE3A\uDE3F\uDEE5\uDEE6]|\uD804[\uDC00-\uDC02\uDC38-\uDC46\uDC7F-\uDC82\uDCB0-\uDCBA\uDD00-\uDD02\uDD27-\uDD34\uDD73\uDD80-\uDD82\uDDB3-\uDDC0\uDDCA-\uDDCC\uDE2C-\uDE37\uDE3E\uDEDF-\uDEEA\uDF00-\uDF03\uDF3C\uDF3E-\uDF44\uDF47\uDF48\uDF4B-\uDF4D\uDF57\uDF62\uDF63\uDF66-\uDF6C\uDF70-\uDF74]|\uD805[\uDC35-\uDC46\uDCB0-\uDCC3\uDDAF-\uDDB5\uDDB8-\uDDC0\uDDDC\uDDDD\uDE30-\uDE40\uDEAB-\uDEB7]|\uD807[\uDC2F-\uDC36\uDC38-\uDC3F\uDC92-\uDCA7\uDCA9-\uDCB6]|\uD81A[\uDEF0-\uDEF4\uDF30-\uDF36]|\uD81B[\uDF51-\uDF7E\uDF8F-\uDF92]|\uD82F[\uDC9D\uDC9E\uDCA0-\uDCA3]|\uD834[\uDD65-\uDD69\uDD6D-\uDD82\uDD85-\uDD8B\uDDAA-\uDDAD\uDE42-\uDE44]|\uD836[\uDE00-\uDE36\uDE3B-\uDE6C\uDE75\uDE84\uDE9B-\uDE9F\uDEA1-\uDEAF]|\uD838[\uDC00-\uDC06\uDC08-\uDC18\uDC1B-\uDC21\uDC23\uDC24\uDC26-\uDC2A]|\uD83A[\uDCD0-\uDCD6\uDD44-\uDD4A]|\uDB40[\uDC01\uDC20-\uDC7F\uDD00-\uDDEF]/g;
    exports2.checkLNPRegex = /^(?:[~`!@#%^&*(){}[\];:"'<,.>?/\\|_+=-]|[a-zA-Z0-9\s])+$/;
    function checkLNP(str) {
      return exports2.checkLNPRegex.test(str);
    }
    exports2.checkLNP = checkLNP;
    function clean(str) {
      return str.replace(exports2.regexLineBreakCombiningMarks, "").replace(exports2.regexSymbolWithCombiningMarks, "$1").replace(/[\u200B-\u200D\uFEFF\u2063]/g, "");
    }
    exports2.clean = clean;
  }
});
var require_dist = (0, import_shared.__commonJS)({
  "node_modules/confusables/dist/index.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.clean = exports2.checkLNP = exports2.characters = exports2.obfuscate = exports2.remove = exports2.confusablesMap = exports2.alphabetMap = void 0;
    var characters_1 = require_characters();
    Object.defineProperty(exports2, "characters", { enumerable: true, get: function() {
      return characters_1.characters;
    } });
    var util_1 = require_util();
    Object.defineProperty(exports2, "checkLNP", { enumerable: true, get: function() {
      return util_1.checkLNP;
    } });
    Object.defineProperty(exports2, "clean", { enumerable: true, get: function() {
      return util_1.clean;
    } });
    exports2.alphabetMap = /* @__PURE__ */ new Map();
    exports2.confusablesMap = /* @__PURE__ */ new Map();
    for (const [base, alts] of characters_1.characters.entries()) {
      exports2.alphabetMap.set(base, [...alts]);
      for (const char of alts) {
        exports2.confusablesMap.set(char, base);
      }
    }
    function remove2(str) {
      if ((0, util_1.checkLNP)(str))
        return str;
      let newStr = "";
      for (const char of (0, util_1.clean)(str)) {
        newStr += exports2.confusablesMap.get(char) || char;
      }
      return newStr;
    }
    exports2.remove = remove2;
    function obfuscate(str) {
      let newStr = "";
      for (const char of str) {
        const charMap = exports2.alphabetMap.get(char);
        newStr += charMap ? charMap[Math.floor(Math.random() * charMap.length)] : char;
      }
      return newStr;
    }
    exports2.obfuscate = obfuscate;
    exports2.default = remove2;
  }
});
var DURATION = "^[1-9]\\d{0,4}[mhd]$";
var MINUTE_MS = 6e4;
var UNITS = { m: MINUTE_MS, h: 60 * MINUTE_MS, d: 1440 * MINUTE_MS };
function durationMs(text2) {
  const unit = new RegExp(DURATION).test(text2) ? UNITS[text2.slice(-1)] : void 0;
  return unit === void 0 ? Number.NaN : Number(text2.slice(0, -1)) * unit;
}
function waivedBy({ waiver: waiver2 }) {
  if (waiver2 === void 0)
    return {};
  const { id: id2, reason, approvedBy, until, at } = waiver2;
  return { waived: { id: id2, reason, approvedBy, until, at } };
}
function awaitedWaivers(findings) {
  return leanedOn(findings).map(({ waived, subjects }) => ({
    subject: subjectOf(waived),
    outcome: "awaited",
    found: "judged when it is promoted",
    wanted: `before ${waived.until}, when ${subjects} is no longer waived`,
    at: waived.at
  }));
}
function settleWaivers(findings, now) {
  const settled = findings.map((finding) => settle(finding, now));
  const holding = leanedOn(settled).map(({ waived, subjects }) => ({
    subject: subjectOf(waived),
    outcome: "pass",
    found: `${subjects} is waived at ${now}, until ${waived.until}`,
    wanted: `before ${waived.until}`,
    at: waived.at
  }));
  return [...settled, ...holding];
}
function settle(finding, now) {
  const { waived, ...bare } = finding;
  if (waived === void 0)
    return finding;
  const at = now === null ? Number.NaN : Date.parse(now);
  if (at < Date.parse(waived.until))
    return finding;
  if (!(0, import_core_entry.isSpared)(finding))
    return bare;
  const why = Number.isNaN(at) ? `Azure ML did not say what time it is, so the waiver ${waived.id} (until ${waived.until}) does not hold` : `the waiver ${waived.id} ended at ${waived.until}, and it is ${now}`;
  return { ...bare, found: `${bare.found}; ${why}` };
}
function leanedOn(findings) {
  const spared = findings.filter(import_core_entry.isSpared);
  const waivers = new Map(spared.flatMap(({ waived }) => waived === void 0 ? [] : [[waived.id, waived]]));
  return [...waivers].map(([id2, waived]) => {
    const subjects = spared.filter((one) => one.waived?.id === id2).map(({ subject }) => subject);
    return { waived, subjects: [...new Set(subjects)].join(", ") };
  });
}
var WAIVER_SUBJECT = "waiver ";
var subjectOf = ({ id: id2 }) => `${WAIVER_SUBJECT}${id2}`;
var lineageSchema = {
  type: "object",
  title: "lineage",
  description: "What is recorded about how the version came to be.",
  required: ["lineage"],
  additionalProperties: false,
  properties: {
    lineage: {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: { enum: ["job", "commit", "data", "environment"] },
      description: "What must be recorded: the training `job`, which can still be read; the `commit` of its code, without changes that were not committed; its `data`; its `environment`."
    }
  }
};
var lineageCheck = {
  subject: () => "lineage",
  needs: () => ["lineage"],
  evaluate({ lineage: parts }, { asset, lineage: reading }) {
    const wanted = `recorded: ${parts.join(", ")}`;
    if (reading === null || reading.is === "unreadable") {
      const why = reading === null ? "it was not asked for" : reading.why;
      const grant = reading?.grant;
      const used2 = parts.map((part) => usedFact(part, asset, { value: null, source: "lineage" }));
      return {
        outcome: "inconclusive",
        found: `where the version comes from could not be read: ${why}`,
        wanted,
        ...grant === void 0 ? {} : { remedy: grant },
        used: used2
      };
    }
    const answers = parts.map((part) => ({ part, ...ANSWERS[part](reading.value, asset) }));
    const remedies = answers.map(({ remedy }) => remedy).filter((remedy) => remedy !== void 0);
    const used = answers.flatMap(({ part, values }) => (values.length === 0 ? [{ value: null, source: "lineage" }] : values).map((one) => usedFact(part, asset, one)));
    const found = answers.map(({ part, found: found2 }) => `${part} ${found2}`).join(", ");
    if (remedies.length === 0)
      return { outcome: "pass", found, wanted, used };
    return { outcome: "fail", found, wanted, remedy: remedies.join("; "), used };
  }
};
var ANSWERS = {
  job({ job }, { kind }) {
    if (job === null) {
      const remedy = kind === "model" ? "register the version from the job that trained it, by azureml://jobs/JOB/outputs/OUTPUT or runs:/RUN/PATH" : `only models name their job: take job out of this rule, or let it match models only`;
      return { found: "not recorded", remedy, values: [] };
    }
    const { name, missing } = job;
    if (missing !== null)
      return {
        found: `${name}, ${missing}`,
        remedy: "register a version from a job of this workspace",
        values: [{ value: `${name}, ${missing}`, source: "jobName" }]
      };
    return { found: name, values: [{ value: name, source: "jobName" }] };
  },
  commit({ commit }) {
    if (commit === null)
      return {
        found: "not recorded",
        remedy: "submit the training job from a git working tree, which records its commit",
        values: []
      };
    const { value, source, isDirty } = commit;
    if (!isDirty)
      return { found: value, values: [{ value, source }] };
    const dirty = `${value} with changes that were not committed`;
    return {
      found: dirty,
      remedy: "submit the training job from a working tree without changes",
      values: [{ value: dirty, source }]
    };
  },
  data: ({ data }) => listed(data, "give the training job its data as inputs"),
  environment: ({ environments }) => listed(environments, "run the training job in a registered environment")
};
function listed(values, remedy) {
  if (values.length === 0)
    return { found: "not recorded", remedy, values };
  return { found: values.map(({ value }) => value).join(" and "), values };
}
var usedFact = (part, { id: id2 }, { value, source }) => ({
  check: `lineage ${part}`,
  asset: id2,
  source,
  value
});
var DP = 20;
var RM = 1;
var MAX_DP = 1e6;
var MAX_POWER = 1e6;
var NE = -7;
var PE = 21;
var STRICT = false;
var NAME = "[big.js] ";
var INVALID = NAME + "Invalid ";
var INVALID_DP = INVALID + "decimal places";
var INVALID_RM = INVALID + "rounding mode";
var DIV_BY_ZERO = NAME + "Division by zero";
var P = {};
var UNDEFINED = void 0;
var NUMERIC = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
function _Big_() {
  function Big2(n) {
    var x = this;
    if (!(x instanceof Big2)) {
      return n === UNDEFINED && arguments.length === 0 ? _Big_() : new Big2(n);
    }
    if (n instanceof Big2) {
      x.s = n.s;
      x.e = n.e;
      x.c = n.c.slice();
    } else {
      if (typeof n !== "string") {
        if (Big2.strict === true && typeof n !== "bigint") {
          throw TypeError(INVALID + "value");
        }
        n = n === 0 && 1 / n < 0 ? "-0" : String(n);
      }
      parse(x, n);
    }
    x.constructor = Big2;
  }
  Big2.prototype = P;
  Big2.DP = DP;
  Big2.RM = RM;
  Big2.NE = NE;
  Big2.PE = PE;
  Big2.strict = STRICT;
  Big2.roundDown = 0;
  Big2.roundHalfUp = 1;
  Big2.roundHalfEven = 2;
  Big2.roundUp = 3;
  return Big2;
}
function parse(x, n) {
  var e, i, nl;
  if (!NUMERIC.test(n)) {
    throw Error(INVALID + "number");
  }
  x.s = n.charAt(0) == "-" ? (n = n.slice(1), -1) : 1;
  if ((e = n.indexOf(".")) > -1) n = n.replace(".", "");
  if ((i = n.search(/e/i)) > 0) {
    if (e < 0) e = i;
    e += +n.slice(i + 1);
    n = n.substring(0, i);
  } else if (e < 0) {
    e = n.length;
  }
  nl = n.length;
  for (i = 0; i < nl && n.charAt(i) == "0"; ) ++i;
  if (i == nl) {
    x.c = [x.e = 0];
  } else {
    for (; nl > 0 && n.charAt(--nl) == "0"; ) ;
    x.e = e - i - 1;
    x.c = [];
    for (e = 0; i <= nl; ) x.c[e++] = +n.charAt(i++);
  }
  return x;
}
function round(x, sd, rm, more) {
  var xc = x.c;
  if (rm === UNDEFINED) rm = x.constructor.RM;
  if (rm !== 0 && rm !== 1 && rm !== 2 && rm !== 3) {
    throw Error(INVALID_RM);
  }
  if (sd < 1) {
    more = rm === 3 && (more || !!xc[0]) || sd === 0 && (rm === 1 && xc[0] >= 5 || rm === 2 && (xc[0] > 5 || xc[0] === 5 && (more || xc[1] !== UNDEFINED)));
    xc.length = 1;
    if (more) {
      x.e = x.e - sd + 1;
      xc[0] = 1;
    } else {
      xc[0] = x.e = 0;
    }
  } else if (sd < xc.length) {
    more = rm === 1 && xc[sd] >= 5 || rm === 2 && (xc[sd] > 5 || xc[sd] === 5 && (more || xc[sd + 1] !== UNDEFINED || xc[sd - 1] & 1)) || rm === 3 && (more || !!xc[0]);
    xc.length = sd;
    if (more) {
      for (; ++xc[--sd] > 9; ) {
        xc[sd] = 0;
        if (sd === 0) {
          ++x.e;
          xc.unshift(1);
          break;
        }
      }
    }
    for (sd = xc.length; !xc[--sd]; ) xc.pop();
  }
  return x;
}
function stringify(x, doExponential, isNonzero) {
  var e = x.e, s = x.c.join(""), n = s.length;
  if (doExponential) {
    s = s.charAt(0) + (n > 1 ? "." + s.slice(1) : "") + (e < 0 ? "e" : "e+") + e;
  } else if (e < 0) {
    for (; ++e; ) s = "0" + s;
    s = "0." + s;
  } else if (e > 0) {
    if (++e > n) {
      for (e -= n; e--; ) s += "0";
    } else if (e < n) {
      s = s.slice(0, e) + "." + s.slice(e);
    }
  } else if (n > 1) {
    s = s.charAt(0) + "." + s.slice(1);
  }
  return x.s < 0 && isNonzero ? "-" + s : s;
}
P.abs = function() {
  var x = new this.constructor(this);
  x.s = 1;
  return x;
};
P.cmp = function(y) {
  var isneg, x = this, xc = x.c, yc = (y = new x.constructor(y)).c, i = x.s, j = y.s, k = x.e, l = y.e;
  if (!xc[0] || !yc[0]) return !xc[0] ? !yc[0] ? 0 : -j : i;
  if (i != j) return i;
  isneg = i < 0;
  if (k != l) return k > l ^ isneg ? 1 : -1;
  j = (k = xc.length) < (l = yc.length) ? k : l;
  for (i = -1; ++i < j; ) {
    if (xc[i] != yc[i]) return xc[i] > yc[i] ^ isneg ? 1 : -1;
  }
  return k == l ? 0 : k > l ^ isneg ? 1 : -1;
};
P.div = function(y) {
  var x = this, Big2 = x.constructor, a = x.c, b = (y = new Big2(y)).c, k = x.s == y.s ? 1 : -1, dp = Big2.DP;
  if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
    throw Error(INVALID_DP);
  }
  if (!b[0]) {
    throw Error(DIV_BY_ZERO);
  }
  if (!a[0]) {
    y.s = k;
    y.c = [y.e = 0];
    return y;
  }
  var bl, bt, n, cmp, ri, bz = b.slice(), ai = bl = b.length, al = a.length, r = a.slice(0, bl), rl = r.length, q = y, qc = q.c = [], qi = 0, p = dp + (q.e = x.e - y.e) + 1;
  q.s = k;
  k = p < 0 ? 0 : p;
  bz.unshift(0);
  for (; rl++ < bl; ) r.push(0);
  do {
    for (n = 0; n < 10; n++) {
      if (bl != (rl = r.length)) {
        cmp = bl > rl ? 1 : -1;
      } else {
        for (ri = -1, cmp = 0; ++ri < bl; ) {
          if (b[ri] != r[ri]) {
            cmp = b[ri] > r[ri] ? 1 : -1;
            break;
          }
        }
      }
      if (cmp < 0) {
        for (bt = rl == bl ? b : bz; rl; ) {
          if (r[--rl] < bt[rl]) {
            ri = rl;
            for (; ri && !r[--ri]; ) r[ri] = 9;
            --r[ri];
            r[rl] += 10;
          }
          r[rl] -= bt[rl];
        }
        for (; !r[0]; ) r.shift();
      } else {
        break;
      }
    }
    qc[qi++] = cmp ? n : ++n;
    if (r[0] && cmp) r[rl] = a[ai] || 0;
    else r = [a[ai]];
  } while ((ai++ < al || r[0] !== UNDEFINED) && k--);
  if (!qc[0] && qi != 1) {
    qc.shift();
    q.e--;
    p--;
  }
  if (qi > p) round(q, p, Big2.RM, r[0] !== UNDEFINED);
  return q;
};
P.eq = function(y) {
  return this.cmp(y) === 0;
};
P.gt = function(y) {
  return this.cmp(y) > 0;
};
P.gte = function(y) {
  return this.cmp(y) > -1;
};
P.lt = function(y) {
  return this.cmp(y) < 0;
};
P.lte = function(y) {
  return this.cmp(y) < 1;
};
P.minus = P.sub = function(y) {
  var i, j, t, xlty, x = this, Big2 = x.constructor, a = x.s, b = (y = new Big2(y)).s;
  if (a != b) {
    y.s = -b;
    return x.plus(y);
  }
  var xc = x.c.slice(), xe = x.e, yc = y.c, ye = y.e;
  if (!xc[0] || !yc[0]) {
    if (yc[0]) {
      y.s = -b;
    } else if (xc[0]) {
      y = new Big2(x);
    } else {
      y.s = 1;
    }
    return y;
  }
  if (a = xe - ye) {
    if (xlty = a < 0) {
      a = -a;
      t = xc;
    } else {
      ye = xe;
      t = yc;
    }
    t.reverse();
    for (b = a; b--; ) t.push(0);
    t.reverse();
  } else {
    j = ((xlty = xc.length < yc.length) ? xc : yc).length;
    for (a = b = 0; b < j; b++) {
      if (xc[b] != yc[b]) {
        xlty = xc[b] < yc[b];
        break;
      }
    }
  }
  if (xlty) {
    t = xc;
    xc = yc;
    yc = t;
    y.s = -y.s;
  }
  if ((b = (j = yc.length) - (i = xc.length)) > 0) for (; b--; ) xc[i++] = 0;
  for (b = i; j > a; ) {
    if (xc[--j] < yc[j]) {
      for (i = j; i && !xc[--i]; ) xc[i] = 9;
      --xc[i];
      xc[j] += 10;
    }
    xc[j] -= yc[j];
  }
  for (; xc[--b] === 0; ) xc.pop();
  for (; xc[0] === 0; ) {
    xc.shift();
    --ye;
  }
  if (!xc[0]) {
    y.s = 1;
    xc = [ye = 0];
  }
  y.c = xc;
  y.e = ye;
  return y;
};
P.mod = function(y) {
  var ygtx, x = this, Big2 = x.constructor, a = x.s, b = (y = new Big2(y)).s;
  if (!y.c[0]) {
    throw Error(DIV_BY_ZERO);
  }
  x.s = y.s = 1;
  ygtx = y.cmp(x) == 1;
  x.s = a;
  y.s = b;
  if (ygtx) return new Big2(x);
  a = Big2.DP;
  b = Big2.RM;
  Big2.DP = Big2.RM = 0;
  x = x.div(y);
  Big2.DP = a;
  Big2.RM = b;
  return this.minus(x.times(y));
};
P.neg = function() {
  var x = new this.constructor(this);
  x.s = -x.s;
  return x;
};
P.plus = P.add = function(y) {
  var e, k, t, x = this, Big2 = x.constructor;
  y = new Big2(y);
  if (x.s != y.s) {
    y.s = -y.s;
    return x.minus(y);
  }
  var xe = x.e, xc = x.c, ye = y.e, yc = y.c;
  if (!xc[0] || !yc[0]) {
    if (!yc[0]) {
      if (xc[0]) {
        y = new Big2(x);
      } else {
        y.s = x.s;
      }
    }
    return y;
  }
  xc = xc.slice();
  if (e = xe - ye) {
    if (e > 0) {
      ye = xe;
      t = yc;
    } else {
      e = -e;
      t = xc;
    }
    t.reverse();
    for (; e--; ) t.push(0);
    t.reverse();
  }
  if (xc.length - yc.length < 0) {
    t = yc;
    yc = xc;
    xc = t;
  }
  e = yc.length;
  for (k = 0; e; xc[e] %= 10) k = (xc[--e] = xc[e] + yc[e] + k) / 10 | 0;
  if (k) {
    xc.unshift(k);
    ++ye;
  }
  for (e = xc.length; xc[--e] === 0; ) xc.pop();
  y.c = xc;
  y.e = ye;
  return y;
};
P.pow = function(n) {
  var x = this, one = new x.constructor("1"), y = one, isneg = n < 0;
  if (n !== ~~n || n < -MAX_POWER || n > MAX_POWER) {
    throw Error(INVALID + "exponent");
  }
  if (isneg) n = -n;
  for (; ; ) {
    if (n & 1) y = y.times(x);
    n >>= 1;
    if (!n) break;
    x = x.times(x);
  }
  return isneg ? one.div(y) : y;
};
P.prec = function(sd, rm) {
  if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
    throw Error(INVALID + "precision");
  }
  return round(new this.constructor(this), sd, rm);
};
P.round = function(dp, rm) {
  if (dp === UNDEFINED) dp = 0;
  else if (dp !== ~~dp || dp < -MAX_DP || dp > MAX_DP) {
    throw Error(INVALID_DP);
  }
  return round(new this.constructor(this), dp + this.e + 1, rm);
};
P.sqrt = function() {
  var r, c, t, x = this, Big2 = x.constructor, s = x.s, e = x.e, half = new Big2("0.5");
  if (!x.c[0]) return new Big2(x);
  if (s < 0) {
    throw Error(NAME + "No square root");
  }
  s = Math.sqrt(+stringify(x, true, true));
  if (s === 0 || s === 1 / 0) {
    c = x.c.join("");
    if (!(c.length + e & 1)) c += "0";
    s = Math.sqrt(c);
    e = ((e + 1) / 2 | 0) - (e < 0 || e & 1);
    r = new Big2((s == 1 / 0 ? "5e" : (s = s.toExponential()).slice(0, s.indexOf("e") + 1)) + e);
  } else {
    r = new Big2(s + "");
  }
  e = r.e + (Big2.DP += 4);
  do {
    t = r;
    r = half.times(t.plus(x.div(t)));
  } while (t.c.slice(0, e).join("") !== r.c.slice(0, e).join(""));
  return round(r, (Big2.DP -= 4) + r.e + 1, Big2.RM);
};
P.times = P.mul = function(y) {
  var c, x = this, Big2 = x.constructor, xc = x.c, yc = (y = new Big2(y)).c, a = xc.length, b = yc.length, i = x.e, j = y.e;
  y.s = x.s == y.s ? 1 : -1;
  if (!xc[0] || !yc[0]) {
    y.c = [y.e = 0];
    return y;
  }
  y.e = i + j;
  if (a < b) {
    c = xc;
    xc = yc;
    yc = c;
    j = a;
    a = b;
    b = j;
  }
  for (c = new Array(j = a + b); j--; ) c[j] = 0;
  for (i = b; i--; ) {
    b = 0;
    for (j = a + i; j > i; ) {
      b = c[j] + yc[i] * xc[j - i - 1] + b;
      c[j--] = b % 10;
      b = b / 10 | 0;
    }
    c[j] = b;
  }
  if (b) ++y.e;
  else c.shift();
  for (i = c.length; !c[--i]; ) c.pop();
  y.c = c;
  return y;
};
P.toExponential = function(dp, rm) {
  var x = this, n = x.c[0];
  if (dp !== UNDEFINED) {
    if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    x = round(new x.constructor(x), ++dp, rm);
    for (; x.c.length < dp; ) x.c.push(0);
  }
  return stringify(x, true, !!n);
};
P.toFixed = function(dp, rm) {
  var x = this, n = x.c[0];
  if (dp !== UNDEFINED) {
    if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    x = round(new x.constructor(x), dp + x.e + 1, rm);
    for (dp = dp + x.e + 1; x.c.length < dp; ) x.c.push(0);
  }
  return stringify(x, false, !!n);
};
P.toJSON = P.toString = function() {
  var x = this, Big2 = x.constructor;
  return stringify(x, x.e <= Big2.NE || x.e >= Big2.PE, !!x.c[0]);
};
if (typeof Symbol !== "undefined") {
  P[/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")] = P.toJSON;
}
P.toNumber = function() {
  var n = +stringify(this, true, true);
  if (this.constructor.strict === true && !this.eq(n.toString())) {
    throw Error(NAME + "Imprecise conversion");
  }
  return n;
};
P.toPrecision = function(sd, rm) {
  var x = this, Big2 = x.constructor, n = x.c[0];
  if (sd !== UNDEFINED) {
    if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
      throw Error(INVALID + "precision");
    }
    x = round(new Big2(x), sd, rm);
    for (; x.c.length < sd; ) x.c.push(0);
  }
  return stringify(x, sd <= x.e || x.e <= Big2.NE || x.e >= Big2.PE, !!n);
};
P.valueOf = function() {
  var x = this, Big2 = x.constructor;
  if (Big2.strict === true) {
    throw Error(NAME + "valueOf disallowed");
  }
  return stringify(x, x.e <= Big2.NE || x.e >= Big2.PE, true);
};
var Big = _Big_();
var big_default = Big;
var metricSchema = {
  type: "object",
  title: "metric",
  description: "A number about the asset stays within bounds, or is no worse than the incumbent\u2019s. Higher is better, unless only `max` is given.",
  required: ["metric", "source"],
  additionalProperties: false,
  properties: {
    metric: { type: "string", minLength: 1, description: "Name of the metric." },
    source: {
      enum: ["property", "tag", "file", "job"],
      description: "Where the number is read: the version\u2019s properties bag, its tags, or the file of the `metrics` input (`job` is not available yet). No default: who wrote the number is part of the number."
    },
    min: { type: "number", description: "The least value that passes." },
    max: { type: "number", description: "The greatest value that passes." },
    "no-worse-than": {
      const: "incumbent",
      description: "Compare with each holder that the exclusive stage must give up."
    },
    tolerance: { type: "number", minimum: 0, description: "How much worse than the incumbent still passes." }
  }
};
var metricCheck = {
  subject: (check) => `metric ${check.metric}`,
  needs(check) {
    return [
      ...check.source === "file" ? ["metrics-file"] : [],
      ...check["no-worse-than"] === void 0 ? [] : ["incumbents"]
    ];
  },
  evaluate(check, facts) {
    const own = readOwn(check, facts);
    const incumbents = check["no-worse-than"] === void 0 ? [] : facts.incumbents;
    const others = incumbents.map((incumbent) => ({ incumbent, reading: readOther(check, incumbent) }));
    const used = [own.used, ...others.map(({ reading }) => reading.used)];
    const wanted = thresholds(check).join(", ");
    const value = own.number;
    if (value === void 0)
      return { ...unread(check, own.used, facts.asset.version), wanted, used };
    const missing = others.find(({ reading }) => reading.number === void 0);
    const found = [`${check.metric} = ${show(own.used)}`, ...others.map(beside)].join(", ");
    const failed = bounds(check, value) || others.some(({ reading }) => reading.number && isWorse(check, value, reading.number));
    if (failed)
      return { outcome: "fail", found, wanted, remedy: `promote a version whose ${check.metric} meets this`, used };
    if (missing) {
      const remedy = check.source === "file" ? "a metrics file speaks of the new version only: compare by property or tag" : `record ${check.metric} as a ${check.source} of version ${missing.incumbent.version}`;
      return { outcome: "inconclusive", found, wanted, remedy, used };
    }
    return { outcome: "pass", found, wanted, used };
  }
};
function beside({ incumbent, reading }) {
  return `incumbent ${incumbent.version} has ${reading.used.value === null ? "none" : show(reading.used)}`;
}
var show = (used) => `${used.value} (${used.source})`;
function readOwn(check, facts) {
  if (check.source !== "file")
    return readOther(check, facts.asset);
  const values = facts.metrics?.values ?? {};
  const value = Object.hasOwn(values, check.metric) ? values[check.metric] : void 0;
  const source = facts.metrics === null ? "file" : `file sha256:${facts.metrics.digest}`;
  const finite = Number.isFinite(value);
  const used = {
    check: `metric ${check.metric}`,
    asset: facts.asset.id,
    source,
    value: finite ? value ?? null : null
  };
  return { used, number: finite && value !== void 0 ? new big_default(value) : void 0 };
}
function readOther(check, asset) {
  const bag = check.source === "property" ? asset.properties : check.source === "tag" ? asset.tags : {};
  const raw = (0, import_core_entry.readBag)(bag, check.metric);
  const used = { check: `metric ${check.metric}`, asset: asset.id, source: check.source, value: raw };
  return { used, number: raw === null ? void 0 : parseNumber(raw) };
}
function parseNumber(text2) {
  const trimmed = text2.trim();
  if (trimmed.length > 64 || !/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d{1,4})?$/.test(trimmed))
    return void 0;
  return Number.isFinite(Number(trimmed)) ? new big_default(trimmed) : void 0;
}
function unread(check, used, version) {
  const kind = check.source === "file" ? "file" : check.source;
  if (used.value !== null) {
    const found = `the ${kind} ${check.metric} of version ${version} is ${JSON.stringify(used.value)}, not a finite number`;
    return { outcome: "inconclusive", found, remedy: `record ${check.metric} as a plain number` };
  }
  if (kind === "file") {
    const remedy2 = `give the input metrics a JSON file with "${check.metric}"`;
    return { outcome: "inconclusive", found: `no ${check.metric} in the metrics file`, remedy: remedy2 };
  }
  const remedy = `record ${check.metric} as a ${kind} of version ${version}`;
  return { outcome: "inconclusive", found: `version ${version} has no ${kind} ${check.metric}`, remedy };
}
function lowerIsBetter(check) {
  return check.max !== void 0 && check.min === void 0;
}
function bounds(check, value) {
  return check.min !== void 0 && value.lt(check.min) || check.max !== void 0 && value.gt(check.max);
}
function isWorse(check, value, incumbent) {
  const slack = check.tolerance ?? 0;
  return lowerIsBetter(check) ? value.gt(incumbent.plus(slack)) : value.lt(incumbent.minus(slack));
}
function thresholds(check) {
  const lower = lowerIsBetter(check);
  const slack = check.tolerance ? ` (${lower ? "+" : "-"}${check.tolerance})` : "";
  return [
    ...check.min === void 0 ? [] : [`>= ${check.min}`],
    ...check.max === void 0 ? [] : [`<= ${check.max}`],
    ...check["no-worse-than"] === void 0 ? [] : [`${lower ? "<=" : ">="} the incumbent's${slack}`]
  ];
}
var soakSchema = {
  type: "object",
  title: "soak",
  description: "The version has been in the stage that it leaves for at least this long, as a proven record shows.",
  required: ["soak"],
  additionalProperties: false,
  properties: {
    soak: { type: "string", pattern: DURATION, description: "A length of time: 30m, 24h, 7d." }
  }
};
var soakCheck = {
  subject: ({ soak }) => `soak ${soak}`,
  needs: () => ["record"],
  evaluate({ soak }, facts) {
    const { asset } = facts;
    const standing = standsSince(facts);
    const wanted = `at least ${soak} in the stage that it leaves`;
    const used = [{ check: "soak", asset: asset.id, source: "ledger", value: standing.since }];
    if (standing.since === null) {
      const { why: found2, remedy } = standing;
      return { outcome: "inconclusive", found: found2, wanted, remedy, used };
    }
    const { since, stage: stage2 } = standing;
    const found = `in ${stage2} since ${since}, opens at ${opensAt(since, soak)}`;
    return { outcome: "awaited", found, wanted, used };
  }
};
function judgeSoak(check, facts, now) {
  const standing = standsSince(facts);
  if (standing.since === null)
    return void 0;
  const { since, stage: stage2 } = standing;
  const subject = soakCheck.subject(check);
  const wanted = `at least ${check.soak} in ${stage2}`;
  const at = now === null ? Number.NaN : Date.parse(now);
  if (Number.isNaN(at)) {
    const found2 = "Azure ML did not say what time it is";
    return { subject, outcome: "inconclusive", found: found2, wanted, remedy: "run it again" };
  }
  const opens = opensAt(since, check.soak);
  const found = `in ${stage2} since ${since}`;
  if (at >= Date.parse(opens))
    return { subject, outcome: "pass", found, wanted };
  return { subject, outcome: "fail", found: `${found}, and it is ${now}`, wanted, remedy: `opens at ${opens}` };
}
var opensAt = (since, soak) => new Date(Date.parse(since) + durationMs(soak)).toISOString();
function standsSince({ asset, ledger }) {
  const version = `version ${asset.version}`;
  const unknown = (why, remedy) => ({ since: null, why, remedy });
  if (ledger === null)
    return unknown(`without a ledger nothing proves since when ${version} is where it is`, "promote with a ledger: set the input ledger to its prefix");
  if (asset.kind === "component")
    return unknown("the properties of a component can be overwritten, so no record of it is proven", "take soak out of this rule, or let it match other kinds only");
  const stage2 = stageText(asset);
  const entry = (0, import_core_entry.lastEntry)(asset)?.entry;
  const again = "promote it into that stage by a gated run with a ledger; the time counts from then on";
  if (entry === void 0 || stage2 === null || entry.to !== stage2)
    return unknown(`no promotion of ${version} shows since when it is where it is`, again);
  const end = ledger.ends.find((one) => (0, import_core_ledger_record.recordDigest)(one.started) === entry.started && puts(one, asset, stage2));
  if (end === void 0)
    return unknown(`no proven record shows since when ${version} is in ${stage2}`, again);
  if (!end.started.proven || !entry.proven)
    return unknown(`the record of how ${version} came into ${stage2} is unproven: a shell wrote it`, again);
  const since = Math.max(Date.parse(end.started.at), Date.parse(end.at));
  if (Number.isNaN(since))
    return unknown(`the record of how ${version} came into ${stage2} names no time`, again);
  return { since: new Date(since).toISOString(), stage: stage2 };
}
var puts = ({ started }, { id: id2 }, stage2) => started.changes.some(({ asset, to }) => asset === id2 && to === stage2);
function stageText({ stage: stage2, tags }) {
  const native = stage2 || null;
  const tag = (0, import_core_entry.readBag)(tags, import_core_lifecycle.STAGE_TAG) || null;
  return native !== null && tag !== null && native !== tag ? null : native ?? tag;
}
var tagSchema = {
  type: "object",
  title: "tag",
  description: "The asset carries a tag, with any value but an empty one, or with exactly the value that `equals` gives.",
  required: ["tag"],
  additionalProperties: false,
  properties: {
    tag: { type: "string", minLength: 1, description: "Name of the tag." },
    equals: { type: "string", description: "The one value that passes, compared exactly." }
  }
};
var tagCheck = {
  subject: (check) => `tag ${check.tag}`,
  needs: () => [],
  evaluate(check, facts) {
    const value = (0, import_core_entry.readBag)(facts.asset.tags, check.tag);
    const used = [{ check: `tag ${check.tag}`, asset: facts.asset.id, source: "tag", value }];
    const wanted = check.equals === void 0 ? `a tag ${check.tag}` : `${check.tag} = ${check.equals}`;
    if (value === null || value.trim() === "") {
      const remedy = `set the tag ${check.tag} on version ${facts.asset.version}`;
      return { outcome: "fail", found: `no tag ${check.tag}`, wanted, remedy, used };
    }
    const found = `${check.tag} = ${value}`;
    if (check.equals !== void 0 && value !== check.equals) {
      return { outcome: "fail", found, wanted, remedy: `set the tag ${check.tag} to ${check.equals}`, used };
    }
    return { outcome: "pass", found, wanted, used };
  }
};
var CHECK_SCHEMAS = {
  tag: tagSchema,
  metric: metricSchema,
  lineage: lineageSchema,
  soak: soakSchema
};
var CHECKS_NOT_AVAILABLE_YET = ["not-serving"];
function subjectOf2(check) {
  if ("metric" in check)
    return metricCheck.subject(check);
  if ("soak" in check)
    return soakCheck.subject(check);
  return "lineage" in check ? lineageCheck.subject(check) : tagCheck.subject(check);
}
function needsOf(check) {
  if ("metric" in check)
    return metricCheck.needs(check);
  if ("soak" in check)
    return soakCheck.needs(check);
  return "lineage" in check ? lineageCheck.needs(check) : tagCheck.needs(check);
}
function evaluate(check, facts) {
  if ("metric" in check)
    return metricCheck.evaluate(check, facts);
  if ("soak" in check)
    return soakCheck.evaluate(check, facts);
  return "lineage" in check ? lineageCheck.evaluate(check, facts) : tagCheck.evaluate(check, facts);
}
function judgeTimed(checks3, facts, now) {
  return checks3.flatMap((check) => {
    const { value, at } = check;
    const judged = "soak" in value ? judgeSoak(value, facts, now) : void 0;
    return judged === void 0 ? [] : [{ ...judged, at, ...waivedBy(check) }];
  });
}
function matchesGlob(pattern, text2) {
  let at = 0;
  let star = -1;
  let resume = 0;
  let index = 0;
  while (index < text2.length) {
    if (pattern[at] === "*") {
      star = at++;
      resume = index;
    } else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === text2[index])) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else
      return false;
  }
  while (pattern[at] === "*")
    at++;
  return at === pattern.length;
}
function readMatch({ kind, name, place, tag }) {
  return { ...kind && { kind }, ...name && { name }, ...place && { place }, ...tag && { tag } };
}
function matches(match, asset, place) {
  return isNamed(match, asset, place) && tagsAre(match, asset, (own, value) => own === "" || own === value);
}
function matchesForCertain(match, asset, place) {
  return isNamed(match, asset, place) && tagsAre(match, asset, (own, value) => own !== "" && own === value);
}
function isNamed(match, asset, place) {
  if (match.kind !== void 0 && match.kind !== asset.kind)
    return false;
  if (match.name !== void 0 && !matchesGlob(match.name, asset.name))
    return false;
  return match.place === void 0 || isPlace(match.place, place);
}
function tagsAre({ tag }, { tags }, fits) {
  return Object.entries(tag ?? {}).every(([name, value]) => {
    const own = (0, import_core_entry.readBag)(tags, name) ?? "";
    return fits(own.trim() === "" ? "" : own, value);
  });
}
function mayBothMatch(one, other) {
  if (one.kind !== void 0 && other.kind !== void 0 && one.kind !== other.kind)
    return false;
  if (one.name !== void 0 && other.name !== void 0 && !mayBeSame(one.name, other.name))
    return false;
  if (one.place === void 0 || other.place === void 0)
    return true;
  const [first, second] = [one.place.toLowerCase(), other.place.toLowerCase()];
  return first === second || first.startsWith(`${second}-`) || second.startsWith(`${first}-`);
}
function mayBeSame(one, other) {
  const isGlob = (text2) => /[*?]/.test(text2);
  if (isGlob(one) && isGlob(other))
    return true;
  return isGlob(one) ? matchesGlob(one, other) : isGlob(other) ? matchesGlob(other, one) : one === other;
}
function isPlace(text2, place) {
  const wanted = text2.toLowerCase();
  return wanted === (0, import_core_place.placeName)(place).toLowerCase() || wanted === (0, import_core_place.placeShortId)(place);
}
var CHECK_NAMES = ["tag", "metric", "lineage", "soak"];
var waivedText = ({ kind, name }) => name === null ? kind : `${kind} ${name}`;
function waivableAs(check) {
  const [kind, name] = [kindOf(check), nameOf(check)];
  return [kind, ...name === null ? [] : [waivedText({ kind, name })]];
}
function covers({ check, spares }, { value, at }) {
  return waivableAs(value).includes(waivedText(check)) && at.file !== spares;
}
function waive(rule, waivers, asset, place) {
  if (waivers.length === 0 || rule.checks.length === 0)
    return rule;
  const own = waivers.filter(({ match }) => matchesForCertain(match, asset, place));
  const checks3 = rule.checks.map((check) => {
    const waiver2 = lastToEnd(own.filter((one) => covers(one, check)));
    return waiver2 === void 0 ? check : { ...check, waiver: waiver2 };
  });
  return checks3.some(({ waiver: waiver2 }) => waiver2 !== void 0) ? { ...rule, checks: checks3 } : rule;
}
var lastToEnd = (waivers) => waivers.reduce((last, one) => last === void 0 || one.until > last.until ? one : last, void 0);
function kindOf(check) {
  if ("metric" in check)
    return "metric";
  if ("soak" in check)
    return "soak";
  return "lineage" in check ? "lineage" : "tag";
}
function nameOf(check) {
  if ("metric" in check)
    return check.metric;
  return "tag" in check ? check.tag : null;
}
var pair = (from2, to) => `${from2}\0${to}`;
function approverText(approver) {
  if (approver.is === "user")
    return `user:${approver.login}`;
  if (approver.is === "person")
    return `user:${approver.person.name}`;
  if (approver.is === "group")
    return `group:${approver.name}`;
  return approver.is === "team" ? `team:${approver.organization}/${approver.slug}` : approver.is;
}
var isByMergeAlone = ({ approvals }) => approvals.length > 0 && approvals.every(({ value }) => value.via === "pull-request");
var REPLACEABLE = ["environment", "approvals", "checks", "freeze"];
function ruleFor(policy, asset, place, from2, to) {
  const rule = overriddenRule(policy, asset, place, pair(from2, to));
  return rule && waive(rule, policy.waivers, asset, place);
}
function overriddenRule({ rules, overrides }, asset, place, key, counts) {
  const rule = rules.get(key);
  if (rule === void 0 || overrides.length === 0)
    return rule;
  const additions = overrides.flatMap((override2) => {
    const addition = override2.additions.get(key);
    if (addition === void 0 || counts?.(override2, addition) === false)
      return [];
    return appliesTo(override2, addition, asset, place) ? [addition] : [];
  });
  return additions.length === 0 ? rule : addAll(rule, additions);
}
function appliesTo({ match }, { replaces }, asset, place) {
  return replaces.length === 0 ? matches(match, asset, place) : matchesForCertain(match, asset, place);
}
var add = (rule, addition) => addAll(rule, [addition]);
function addAll(rule, additions) {
  const from2 = (part) => additions.findLastIndex(({ replaces }) => replaces.includes(part));
  const whole = (part, own, listOf) => {
    const start2 = from2(part);
    return start2 < 0 ? [...own, ...additions.flatMap(listOf)] : additions.slice(start2).flatMap(listOf);
  };
  const start = from2("environment");
  const environments = additions.slice(Math.max(0, start)).map(({ environment: environment2 }) => environment2);
  const named = [...start < 0 ? [rule.environment] : [], ...environments].find((environment2) => environment2 !== null);
  return {
    ...rule,
    environment: named ?? null,
    approvals: whole("approvals", rule.approvals, ({ approvals }) => approvals),
    checks: whole("checks", rule.checks, ({ checks: checks3 }) => checks3),
    freeze: whole("freeze", rule.freeze, ({ freeze: freeze2 }) => freeze2)
  };
}
function isGuarded(policy, asset, place, stage2) {
  if (policy.floor !== null && isGuarded(policy.floor, asset, place, stage2))
    return true;
  const asks = (from2, counts) => {
    const rule = overriddenRule(policy, asset, place, pair(from2, stage2.name), counts);
    return rule !== void 0 && rule.approvals.length > 0;
  };
  return startsOf(policy, stage2.name).some((from2) => asks(from2) || asks(from2, restsOnNoTag));
}
var restsOnNoTag = ({ match }, { replaces }) => replaces.length === 0 || match.tag === void 0;
var STARTS = /* @__PURE__ */ new WeakMap();
function startsOf({ rules }, to) {
  const starts = STARTS.get(rules) ?? startsByEnd(rules);
  STARTS.set(rules, starts);
  return starts.get(to) ?? [];
}
function startsByEnd(rules) {
  const starts = /* @__PURE__ */ new Map();
  for (const { from: from2, to } of rules.values())
    starts.set(to, [...starts.get(to) ?? [], from2]);
  return starts;
}
function notAvailableYet(file) {
  const transitions = (file.transitions ?? []).flatMap((entry, index) => {
    const at = ["transitions", index];
    return checks(entry.checks, [...at, "checks"]);
  });
  const overrides = (file.overrides ?? []).flatMap((override2, index) => override2.transitions.flatMap((entry, position) => {
    const at = ["overrides", index, "transitions", position];
    return checks(entry.checks, [...at, "checks"]);
  }));
  const rollbacks = (file.rollback ?? []).flatMap((entry, index) => {
    const at = ["rollback", index];
    return checks(entry.checks, [...at, "checks"]);
  });
  return [...transitions, ...overrides, ...rollbacks];
}
function checks(entries, path) {
  return (entries ?? []).flatMap((entry, index) => {
    const kind = CHECKS_NOT_AVAILABLE_YET.find((name) => name in entry);
    if (kind !== void 0)
      return [{ path: [...path, index, kind], what: `the check "${kind}"` }];
    return "source" in entry && entry.source === "job" ? [{ path: [...path, index, "source"], what: "reading a metric from the job" }] : [];
  });
}
var BASE_PREFIX = "repo:";
var EXAMPLE = "Write it as repo:OWNER/NAME/PATH@BRANCH, or with the full SHA of a commit after the @";
var FULL_SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/iu;
var SHORT_SHA = /^[0-9a-f]{7,63}$/iu;
var BRANCHES = "refs/heads/";
var NEVER_IN_REF = /[\s\p{Cc}~^:?*[\\]|\.\.|^-|^\/|\/$|\/\/|@\{/u;
var NEVER_IN_NAME = /[\\:@?#%\p{Cc}]|^\.+$|^$/u;
function readBaseReference(text2) {
  const refuse = (why, fix = EXAMPLE) => (0, import_core_result.err)({ what: `the base "${text2}" ${why}`, fix });
  const [place = "", ref] = text2.slice(BASE_PREFIX.length).split(/@(.*)/su);
  if (ref === void 0 || ref === "")
    return refuse("names no branch and no commit");
  const [owner = "", name = "", ...path] = place.split("/");
  if ([owner, name].some((part) => NEVER_IN_NAME.test(part)))
    return refuse("names no repository");
  if (path.length === 0 || path.some((part) => NEVER_IN_NAME.test(part)))
    return refuse("names no file in it");
  const found = readRef(ref);
  if (!found.ok)
    return refuse(found.error.what, found.error.fix);
  return (0, import_core_result.ok)({ text: text2, repository: `${owner}/${name}`, path: path.join("/"), ref: found.value });
}
function readRef(ref) {
  if (FULL_SHA.test(ref))
    return (0, import_core_result.ok)({ is: "commit", sha: ref.toLowerCase() });
  if (SHORT_SHA.test(ref)) {
    const fix2 = `Write the 40 digits of the commit, or ${BRANCHES}${ref} where that is a branch`;
    return (0, import_core_result.err)({ what: "names a part of a SHA, which other commits can come to share", fix: fix2 });
  }
  const fix = "Name a protected branch, or the full SHA of a commit";
  if (ref.startsWith("refs/") && !ref.startsWith(BRANCHES))
    return (0, import_core_result.err)({ what: "names a ref that is no branch: a tag can be moved", fix });
  const name = ref.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : ref;
  if (name === "" || NEVER_IN_REF.test(name))
    return (0, import_core_result.err)({ what: "names no branch and no full SHA", fix });
  return (0, import_core_result.ok)({ is: "branch", name });
}
function disableRules(names, preset) {
  const backwards = names.includes("forward-only");
  const stages = names.includes("archive-incumbent") ? shareEveryStage(preset.lifecycle) : preset.lifecycle;
  const open = names.includes("approve-production") ? dropApprovals(preset.rules) : preset.rules;
  return { lifecycle: stages, rules: backwards ? addWaysBack(open) : open, backwards };
}
function shareEveryStage({ stages: [first, ...others] }) {
  const share = (stage2) => ({ ...stage2, exclusive: null });
  return { stages: [share(first), ...others.map(share)] };
}
function dropApprovals(rules) {
  return new Map([...rules].map(([key, rule]) => [key, { ...rule, environment: null, approvals: [] }]));
}
function addWaysBack(rules) {
  const back = [...rules.values()].map((rule) => [
    pair(rule.to, rule.from),
    { ...rule, from: rule.to, to: rule.from }
  ]);
  return new Map([...back, ...rules]);
}
function assign(fits) {
  const sure = fill(fits, fits.map(() => null), (fit) => fit === "yes");
  return sure.includes(null) ? fill(fits, sure, (fit) => fit !== "no") : sure;
}
function fill(fits, before, accepts) {
  const humans = [...before];
  const find = (place, tried) => {
    for (const [human2, fit] of (fits[place] ?? []).entries()) {
      if (!accepts(fit) || tried.has(human2))
        continue;
      tried.add(human2);
      const holder = humans.indexOf(human2);
      if (holder >= 0 && !find(holder, tried))
        continue;
      humans[place] = human2;
      return true;
    }
    return false;
  };
  for (const [place, human2] of before.entries())
    if (human2 === null)
      find(place, /* @__PURE__ */ new Set());
  return humans;
}
var MINUTE_MS2 = 6e4;
var LOOK_AHEAD_MS = 400 * 24 * 60 * MINUTE_MS2;
var STRIDE_MS = 15 * MINUTE_MS2;
function isTimeZone(name) {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
function isFrozen(window, at) {
  const { date, minutes: minutes2 } = localTime(window.timeZone, at);
  if (window.from < window.to)
    return onDay(window, date) && minutes2 >= window.from && minutes2 < window.to;
  return onDay(window, date) && minutes2 >= window.from || onDay(window, dayBefore(date)) && minutes2 < window.to;
}
function judgeFreeze(windows, now) {
  const [first] = windows;
  if (first === void 0)
    return [];
  const subject = "freeze";
  const at = now === null ? Number.NaN : Date.parse(now);
  if (now === null || Number.isNaN(at)) {
    const found2 = "Azure ML did not say what time it is";
    return [{ subject, outcome: "inconclusive", found: found2, remedy: "run it again", at: first.at }];
  }
  const closed = windows.filter(({ value }) => isFrozen(value, at));
  const [hit] = closed;
  if (hit === void 0)
    return [{ subject, outcome: "pass", found: `no freeze at ${now}`, at: first.at }];
  const opens = opensAt2(windows.map(({ value }) => value), at);
  const found = `frozen at ${now}: ${windowText(hit.value)}`;
  const remedy = opens === null ? "it does not open within a year" : `opens at ${new Date(opens).toISOString()}`;
  return [{ subject, outcome: "fail", found, wanted: "a time outside every freeze window", remedy, at: hit.at }];
}
function windowText({ days, dates, from: from2, to, timeZone }) {
  const range = ({ first, last }) => first === last ? first : `${first}..${last}`;
  return [
    ...days === null ? [] : [days.join(", ")],
    ...dates === null ? [] : [dates.map(range).join(", ")],
    `${clockText(from2)} to ${clockText(to)}`,
    timeZone
  ].join(" ");
}
function opensAt2(windows, now) {
  const open = (at) => !windows.some((window) => isFrozen(window, at));
  const start = Math.ceil(now / MINUTE_MS2) * MINUTE_MS2;
  for (let at = start; at <= start + LOOK_AHEAD_MS; at += STRIDE_MS) {
    if (!open(at))
      continue;
    let first = at;
    while (first > start && open(first - MINUTE_MS2))
      first -= MINUTE_MS2;
    return first;
  }
  return null;
}
function onDay({ days, dates }, date) {
  if (dates !== null && !dates.some(({ first, last }) => first <= date && date <= last))
    return false;
  return days === null || days.some((day) => day === weekday(date));
}
var clockText = (minutes2) => `${String(Math.floor(minutes2 / 60)).padStart(2, "0")}:${String(minutes2 % 60).padStart(2, "0")}`;
var midnight = (date) => /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
var weekday = (date) => midnight(date).toUTCString().slice(0, 3);
var dayBefore = (date) => new Date(midnight(date).getTime() - 1440 * MINUTE_MS2).toISOString().slice(0, 10);
var clocks = /* @__PURE__ */ new Map();
function localTime(timeZone, at) {
  const clock2 = clocks.get(timeZone) ?? clockOf(timeZone);
  clocks.set(timeZone, clock2);
  const parts = new Map(clock2.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type) => parts.get(type) ?? "";
  return {
    date: `${part("year")}-${part("month")}-${part("day")}`,
    minutes: Number(part("hour")) * 60 + Number(part("minute"))
  };
}
function clockOf(timeZone) {
  const two = "2-digit";
  return new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: two,
    day: two,
    hour: two,
    minute: two
  });
}
function isAsStrict(own, base) {
  if ((0, import_core_digest.canonicalJson)({ ...own }) === (0, import_core_digest.canonicalJson)({ ...base }))
    return true;
  if ("tag" in own && "tag" in base)
    return own.tag === base.tag && base.equals === void 0;
  if ("soak" in own && "soak" in base)
    return durationMs(own.soak) >= durationMs(base.soak);
  if ("lineage" in own && "lineage" in base)
    return base.lineage.every((part) => own.lineage.includes(part));
  return "metric" in own && "metric" in base && isAsNarrow(own, base);
}
function isAsNarrow(own, base) {
  if (own.metric !== base.metric || own.source !== base.source)
    return false;
  if (base.min !== void 0 && (own.min === void 0 || own.min < base.min))
    return false;
  if (base.max !== void 0 && (own.max === void 0 || own.max > base.max))
    return false;
  if (base["no-worse-than"] === void 0)
    return true;
  if (own["no-worse-than"] === void 0 || lowerIsBetter(own) !== lowerIsBetter(base))
    return false;
  return (own.tolerance ?? 0) <= (base.tolerance ?? 0);
}
function ruleLosses(own, base) {
  const lost = (what, at = base.at) => ({ what, base: at });
  const open = base.separate.filter((who) => !own.separate.includes(who));
  const unchecked = base.checks.filter(({ value }) => !own.checks.some((check) => isAsStrict(check.value, value)));
  const thawed = base.freeze.filter(({ value }) => !own.freeze.some((one) => sameJson(one.value, value)));
  return [
    ...environmentLosses(own.environment, base.environment).map((what) => lost(what)),
    ...unmet(own, base).map((entry) => lost(`does not ask for ${approvalText(entry.value)}`, entry.at)),
    ...open.map((who) => lost(`lets the ${who} approve`)),
    ...base.requirePlan && !own.requirePlan ? [lost("requires no plan")] : [],
    ...unchecked.map(({ value, at }) => lost(`lacks the check "${subjectOf2(value)}", or asks less of it`, at)),
    ...thawed.map(({ value, at }) => lost(`lacks the freeze ${windowText(value)}`, at))
  ];
}
function environmentLosses(own, base) {
  if (own === null)
    return base === null ? [] : [`names no environment, where the base names ${base.name}`];
  const refs = globsWithin(own.allowedRefs, base?.allowedRefs ?? null) ? [] : [`lets runs on ${own.allowedRefs?.join(", ") ?? "the policy's ref"} ask`];
  if (base === null)
    return refs;
  if (own.name !== base.name)
    return [`names the environment ${own.name}, where the base names ${base.name}`];
  const anyWorkflow = base.allowedWorkflows === null || globsWithin(own.allowedWorkflows, base.allowedWorkflows);
  return [
    // Neither is stricter: with false only those count whom the environment names as users.
    ...own.forbidAdminBypass === base.forbidAdminBypass ? [] : [`sets forbid-admin-bypass to ${own.forbidAdminBypass}`],
    ...own.allowReruns && !base.allowReruns ? ["lets re-runs finish"] : [],
    ...refs,
    ...anyWorkflow ? [] : [`lets ${own.allowedWorkflows?.join(", ") ?? "any workflow"} ask`]
  ];
}
function globsWithin(own, base) {
  if (own === null || base === null)
    return own === base;
  const isPlain = (glob) => !/[*?]/u.test(glob);
  return own.every((glob) => base.some((other) => other === glob || isPlain(glob) && matchesGlob(other, glob)));
}
function unmet(own, base) {
  const through = (rule, { via, environment: environment2 }) => via === "pull-request" ? via : `${via} ${environment2 ?? rule.environment?.name ?? ""}`;
  const fits = base.approvals.map(({ value: wanted }) => own.approvals.map(({ value: given }) => {
    const isSame = through(own, given) === through(base, wanted);
    const isEnough = given.count >= wanted.count && (wanted.comment === null || given.comment === wanted.comment);
    return isSame && isEnough && isWithin(given.from, wanted.from) ? "yes" : "no";
  }));
  const held = assign(fits);
  return base.approvals.filter((_entry, index) => held[index] === null);
}
function isWithin(own, base) {
  if (base.some(({ is }) => is === "environment-reviewers"))
    return true;
  const members = base.flatMap((one) => one.is === "group" ? one.members : isIndividual(one) ? [one] : []);
  const isMember = (one) => members.some((other) => isSameIndividual(one, other));
  return own.every((one) => {
    if (one.is === "group")
      return one.members.length > 0 && one.members.every(isMember);
    if (isIndividual(one))
      return isMember(one);
    return base.some((other) => approverText(other).toLowerCase() === approverText(one).toLowerCase());
  });
}
var isIndividual = (one) => one.is === "user" || one.is === "person";
function isSameIndividual(one, other) {
  if (one.is === "user")
    return other.is === "user" && one.login.toLowerCase() === other.login.toLowerCase();
  return other.is === "person" && sameJson(one.person, other.person);
}
function approvalText({ from: from2, count, via, environment: environment2, comment }) {
  const through = via === "pull-request" ? " through the pull request" : environment2 === null ? "" : ` through ${environment2}`;
  const digest = comment === null ? "" : " with the plan\u2019s digest in the comment";
  return `${count} of ${from2.map(approverText).join(", ")}${through}${digest}`;
}
var sameJson = (one, other) => JSON.stringify(one) === JSON.stringify(other);
function floorProblems(on) {
  return [
    ...[...on.policy.rules].flatMap(([key, rule]) => transitionProblems(on, rule, on.floor.rules.get(key))),
    ...[...on.policy.rollbacks].flatMap(([stage2, own]) => rollbackProblems(on, own, on.floor.rollbacks.get(stage2))),
    ...overrideProblems(on),
    ...replaceProblems(on),
    ...waiverProblems(on),
    ...switchProblems(on)
  ];
}
function loosening(what, at, base, fix) {
  return {
    what: `${what}, which loosens the base (${base.file}:${base.line})`,
    at,
    fix: fix ?? "Keep what the base asks for; a file on a base can only ask for more"
  };
}
function stageProblems(own, policy, floor) {
  const names = policy.lifecycle.stages.map(({ name }) => name);
  const wanted = floor.lifecycle.stages.map(({ name }) => name);
  if (JSON.stringify(names) !== JSON.stringify(wanted)) {
    const what = `lists the stages ${names.join(", ")} where the base has ${wanted.join(", ")}`;
    const fix = 'Leave "stages" out: the stages are those of the base';
    return [loosening(what, own.document.locate(["stages"]), firstStageAt(floor), fix)];
  }
  const pairs = policy.lifecycle.stages.flatMap((stage2, index) => {
    const base = floor.lifecycle.stages[index];
    return base === void 0 ? [] : [{ stage: stage2, base }];
  });
  const reserved = !floor.unregistered.deployable && policy.unregistered.deployable;
  return [
    ...pairs.flatMap(({ stage: stage2, base }) => stageLosses(stage2, base).map((what) => loosening(`${stage2.name} ${what}`, policy.stagesAt.get(stage2.name) ?? own.document.locate(["stages"]), floor.stagesAt.get(stage2.name) ?? floor.at))),
    ...reserved ? [loosening(`${import_core_lifecycle.UNREGISTERED} is deployable`, own.document.locate(["stages", import_core_lifecycle.UNREGISTERED]), firstStageAt(floor))] : []
  ];
}
function stageLosses(own, base) {
  const differs = (key) => JSON.stringify(own[key]) !== JSON.stringify(base[key]);
  return [
    ...own.deployable && !base.deployable ? ["is deployable"] : [],
    ...own.deletable && !base.deletable ? ["is deletable"] : [],
    ...differs("hidden") ? [own.hidden ? "is hidden" : "is not hidden"] : [],
    ...differs("exclusive") ? ["does something else with its incumbent"] : [],
    ...differs("aliases") ? ["has other aliases"] : [],
    ...differs("anyCase") ? ["is spelt in another way"] : []
  ];
}
function transitionProblems({ floor }, rule, base) {
  const name = `${rule.from} -> ${rule.to}`;
  if (rule === base)
    return [];
  if (base === void 0) {
    const fix = "Take it out: only the base can say which transitions there are";
    return [loosening(`adds the transition ${name}, which the base does not have`, rule.at, floor.at, fix)];
  }
  return ruleLosses(rule, base).map((loss) => told(name, loss, rule.at));
}
function rollbackProblems({ floor }, own, base) {
  const name = `the rollback of ${own.stage}`;
  if (own === base)
    return [];
  if (base === void 0) {
    const fix = "Take it out: only the base can say what can be rolled back";
    return [loosening(`adds ${name}, which the base does not have`, own.rule.at, floor.at, fix)];
  }
  const lost = (what) => ({ what, base: base.rule.at });
  return [
    ...ruleLosses(own.rule, base.rule),
    ...own.displacedTo === base.displacedTo ? [] : [lost(`moves the holder to ${own.displacedTo}`)],
    ...durationMs(own.review.within) > durationMs(base.review.within) ? [lost(`is reviewed within ${own.review.within}, where the base says ${base.review.within}`)] : [],
    ...isWithin(own.review.by, base.review.by) ? [] : [lost("lets others review it")]
  ].map((loss) => told(name, loss, own.rule.at));
}
function told(name, { what, base }, at) {
  return loosening(`${name} ${what}`, at, base, 'Repeat it here, or add to the transition in "overrides" instead');
}
function overrideProblems({ policy, floor }) {
  const inherited = floor.overrides.flatMap(({ additions }) => [...additions].flatMap(([key, { environment: environment2, at }]) => {
    const rule = policy.rules.get(key);
    if (rule === void 0 || rule.environment === null || environment2 === null)
      return [];
    if (floor.rules.get(key)?.environment !== null)
      return [];
    return environmentLosses(rule.environment, environment2).map((what) => told(`${rule.from} -> ${rule.to}`, { what, base: at }, rule.at));
  }));
  const added = policy.overrides.filter((override2) => !floor.overrides.some((one) => one.match === override2.match)).flatMap(({ additions }) => [...additions].flatMap(([key, { environment: environment2, at }]) => {
    const rule = policy.rules.get(key);
    if (rule === void 0 || rule.environment !== null)
      return [];
    const base = floor.rules.get(key)?.at ?? floor.at;
    return environmentLosses(environment2, null).map((what) => told(`${rule.from} -> ${rule.to}`, { what, base }, at));
  }));
  return [...inherited, ...added];
}
function replaceProblems({ policy, floor }) {
  const inherited = floor.overrides.length;
  return policy.overrides.slice(inherited).flatMap(({ match, additions }) => [...additions].flatMap(([key, addition]) => {
    const base = floor.rules.get(key);
    if (base === void 0 || addition.replaces.length === 0)
      return [];
    const losses2 = possibleRules(base, key, match, floor.overrides).flatMap((rule) => ruleLosses(add(rule, addition), rule));
    const name = `${base.from} -> ${base.to}, where this override matches,`;
    const unique = new Map(losses2.map((loss) => [`${loss.what} ${loss.base.line}`, loss]));
    const fix = 'Repeat it here, or take "replace: true" out';
    return [...unique.values()].map((loss) => loosening(`${name} ${loss.what}`, addition.at, loss.base, fix));
  }));
}
function possibleRules(rule, key, match, overrides) {
  const additions = overrides.filter((one) => mayBothMatch(one.match, match)).flatMap((one) => one.additions.get(key) ?? []);
  const replaces = ({ replaces: parts }) => parts.length > 0;
  return [null, ...additions.filter(replaces)].map((replacing) => addAll(rule, additions.filter((one) => one === replacing || !replaces(one))));
}
function waiverProblems({ policy, floor }) {
  const always = [...floor.rules.values(), ...[...floor.rollbacks.values()].map(({ rule }) => rule)].flatMap(({ checks: checks3 }) => checks3);
  return policy.waivers.slice(floor.waivers.length).flatMap((waiver2) => {
    const added = floor.overrides.filter(({ match }) => mayBothMatch(match, waiver2.match)).flatMap(({ additions }) => [...additions.values()].flatMap(({ checks: checks3 }) => checks3));
    const check = [...always, ...added].find((one) => covers(waiver2, one));
    if (check === void 0)
      return [];
    const what = `the waiver ${waiver2.id} waives the check "${subjectOf2(check.value)}"`;
    return [loosening(what, waiver2.at, check.at, "Take it out: only the base can waive what it asks for")];
  });
}
function switchProblems({ own, policy, floor }) {
  const at = (key) => own.document.locate([key]);
  const { disable } = own.file;
  const once = "Take it out";
  return [
    ...disable === void 0 ? [] : [loosening(`disables ${disable.join(", ")}`, at("disable"), floor.at, once)],
    ...policy.ledger === "optional" && floor.ledger === "required" ? [loosening("makes the ledger optional", at("ledger"), floor.at, once)] : [],
    ...policy.allowCycles && !floor.allowCycles ? [loosening("allows cycles", at("allow-cycles"), floor.at, once)] : []
  ];
}
var firstStageAt = ({ stagesAt, at }) => [...stagesAt.values()][0] ?? at;
var import_confusables = (0, import_shared.__toESM)(require_dist(), 1);
var ALIKE = [
  [/[I1|]/g, "l"],
  [/0/g, "O"],
  [/rn/g, "m"],
  [/vv/g, "w"]
];
function lookAlike(one, other) {
  const keys = skeletons(other);
  return skeletons(one).some((key, index) => key === keys[index]);
}
function skeletons(name) {
  const plain = (0, import_confusables.remove)(name.normalize("NFKC")).trim();
  const drawn = ALIKE.reduce((text2, [found, by]) => text2.replace(found, by), plain);
  return [`case ${plain.toLowerCase()}`, `form ${drawn.toLowerCase()}`];
}
function individual(people, name) {
  const person2 = people.get(name);
  return person2 === void 0 ? { is: "user", login: name } : { is: "person", person: person2 };
}
var SYSTEMS = {
  github: "the id of GitHub",
  entra: "the object id",
  email: "the address",
  "azure-devops": "the descriptor"
};
var LOGIN = /^[a-z\d][a-z\d_-]*$/iu;
function nameFault({ people, looks }, name) {
  if (people.has(name))
    return void 0;
  const alike2 = skeletons(name).map((look) => looks.get(look)).find((key) => key !== void 0);
  if (alike2 !== void 0)
    return { what: `"${name}" looks like ${alike2} of people and is another name`, fix: `Write it as ${alike2}` };
  if (LOGIN.test(name))
    return void 0;
  if (name.endsWith("[bot]"))
    return { what: `${name} is a bot, and a bot cannot approve`, fix: "Name a human" };
  const [word, rest] = name.split(/:(.*)/s);
  if (word === "user" && rest)
    return { what: `"${name}" is no name`, fix: `Write ${rest}` };
  if (word === "group" || word === "team")
    return { what: `"${name}" is no name of a human`, fix: 'List humans here, and name groups and teams in "from"' };
  const what = `"${name}" is neither in people nor a login`;
  return { what, fix: (0, import_core_nearest.didYouMean)(name, [...people.keys()]) ?? "Use a login, or add an entry to people" };
}
function readDirectory({ file, document }, problems) {
  const people = new Map(Object.entries(file.people ?? {}).map(([name, entry]) => [name, human(name, entry)]));
  const owners = /* @__PURE__ */ new Map();
  for (const { name, github, entra, email, azureDevOps } of people.values()) {
    const values = [
      ...github.map((value) => ["github", value]),
      ...entra.map((value) => ["entra", value]),
      ...email.map((value) => ["email", value]),
      ...azureDevOps.map((value) => ["azure-devops", value])
    ];
    for (const [system, value] of values) {
      const key = `${system} ${value}`;
      const owner = owners.get(key) ?? name;
      owners.set(key, owner);
      if (owner === name)
        continue;
      const what = `${owner} and ${name} share ${SYSTEMS[system]} ${value}: one human would count twice`;
      problems.push({ what, at: document.locate(["people", name, system]), fix: "Make them one entry of people" });
    }
  }
  problems.push(...alike("people", [...people.keys()], document));
  problems.push(...alike("groups", Object.keys(file.groups ?? {}), document));
  const looks = new Map([...people.keys()].flatMap((key) => skeletons(key).map((look) => [look, key])));
  const groups = new Map(Object.entries(file.groups ?? {}).map(([name, members]) => {
    const path = ["groups", name];
    const listed2 = /* @__PURE__ */ new Set();
    for (const [index, member] of members.entries()) {
      if (problems.length >= import_core_failure.MAX_PROBLEMS)
        break;
      const at = document.locate([...path, index]);
      const fault = nameFault({ people, looks }, member);
      if (fault !== void 0)
        problems.push({ ...fault, at });
      else if (listed2.has(member.toLowerCase()))
        problems.push({ what: `the group ${name} lists ${member} twice`, at, fix: "Keep one" });
      listed2.add(member.toLowerCase());
    }
    return [name, members.map((member) => individual(people, member))];
  }));
  return { people, groups, looks };
}
function alike(key, names, { locate }) {
  const firsts = /* @__PURE__ */ new Map();
  return names.flatMap((name) => {
    const marks = skeletons(name);
    const other = marks.map((mark) => firsts.get(mark)).find((first) => first !== void 0);
    for (const mark of marks)
      firsts.set(mark, other ?? name);
    if (other === void 0)
      return [];
    return [{ what: `"${other}" and "${name}" of ${key} look alike`, at: locate([key, name]), fix: "Rename one" }];
  });
}
function human(name, { github, entra, email, "azure-devops": azureDevOps }) {
  const list = (value) => value === void 0 ? [] : isList(value) ? value : [value];
  return {
    name,
    github: list(github).map(String),
    entra: list(entra).map((text2) => text2.toLowerCase()),
    email: list(email).map((text2) => text2.toLowerCase()),
    azureDevOps: list(azureDevOps)
  };
}
var isList = (value) => Array.isArray(value);
function readDirectoryOn(own, base, problems) {
  const floor = readDirectory(base, []);
  const people = { ...base.file.people, ...own.file.people };
  const groups = { ...base.file.groups, ...own.file.groups };
  const merged = readDirectory({ ...own, file: { ...own.file, people, groups } }, problems);
  for (const name of Object.keys(own.file.people ?? {})) {
    const before = floor.people.get(name);
    const now = merged.people.get(name);
    if (before === void 0 || now === void 0 || JSON.stringify(before) === JSON.stringify(now))
      continue;
    const path = ["people", name];
    const what = `makes ${name} of people somebody else`;
    problems.push(loosening(what, own.document.locate(path), base.document.locate(path), "Use another name"));
  }
  const kept = new Map(merged.groups);
  for (const [name, members] of floor.groups) {
    if (own.file.groups?.[name] === void 0)
      kept.set(name, members);
    else {
      const others = (kept.get(name) ?? []).filter((one) => !members.some((other) => isSameIndividual(one, other)));
      if (others.length === 0)
        continue;
      const path = ["groups", name];
      const added = others.map((one) => one.is === "user" ? one.login : one.person.name).join(", ");
      const what = `adds ${added} to the group ${name}`;
      problems.push(loosening(what, own.document.locate(path), base.document.locate(path), "Use another name"));
    }
  }
  return { ...merged, groups: kept };
}
function loosened(before, after) {
  return [...before].flatMap(([key, preset]) => {
    const own = after.get(key);
    if (own === void 0 || own === preset)
      return [];
    return losses(preset, own).map((what) => ({
      what: `${own.from} -> ${own.to} ${what}`,
      at: own.at,
      fix: "Repeat it here unless that is meant"
    }));
  });
}
function loosenedRollbacks(before, after) {
  return [...before].flatMap(([stage2, preset]) => {
    const own = after.get(stage2);
    if (own === void 0 || own === preset)
      return [];
    const later = durationMs(own.review.within) > durationMs(preset.review.within);
    const all = [
      ...losses(preset.rule, own.rule),
      ...later ? [`is reviewed within ${own.review.within}, where the preset says ${preset.review.within}`] : []
    ];
    return all.map((what) => ({
      what: `rollback of ${stage2} ${what}`,
      at: own.rule.at,
      fix: "Repeat it here unless that is meant"
    }));
  });
}
function loosenedByReplacing(rules, overrides) {
  const notes = [];
  const adding = /* @__PURE__ */ new Map();
  for (const { match, additions } of overrides) {
    for (const [key, addition] of additions) {
      const rule = rules.get(key);
      const earlier = adding.get(key) ?? [];
      if (addition.replaces.length === 0) {
        earlier.push({ match, addition });
        adding.set(key, earlier);
        continue;
      }
      if (rule === void 0)
        continue;
      if (notes.length >= import_core_failure.MAX_PROBLEMS)
        return notes;
      const others = earlier.filter((other) => mayBothMatch(other.match, match));
      const before = addAll(rule, others.map((other) => other.addition));
      for (const { what, base } of ruleLosses(add(before, addition), before)) {
        notes.push({
          what: `${rule.from} -> ${rule.to}, where this override matches, ${what} (${base.file}:${base.line})`,
          at: addition.at,
          fix: "Repeat it here unless that is meant"
        });
      }
    }
  }
  return notes;
}
function losses(preset, own) {
  const asks = preset.approvals.flatMap(({ value }) => value.from.map(approverText)).join(", ");
  const asked = own.approvals.length > 0;
  const open = asked ? preset.separate.filter((who) => !own.separate.includes(who)) : [];
  const checks3 = preset.checks.filter(({ value }) => !own.checks.some((check) => JSON.stringify(check.value) === JSON.stringify(value)));
  return [
    ...preset.approvals.length > 0 && own.approvals.length === 0 ? [`asks for no approval, where the preset asks for one of ${asks}`] : [],
    ...open.map((who) => `lets the ${who} approve, where the preset does not`),
    ...asked ? openings(preset.environment, own.environment) : [],
    ...preset.requirePlan && !own.requirePlan ? ["requires no plan, where the preset does"] : [],
    ...preset.freeze.length > 0 && own.freeze.length === 0 ? ["has no freeze, where the preset has one"] : [],
    ...checks3.length > 0 ? [`lacks ${checks3.length} of the checks that the preset has`] : []
  ];
}
function openings(preset, own) {
  if (preset === null || own === null)
    return [];
  return [
    ...preset.forbidAdminBypass && !own.forbidAdminBypass ? ["lets administrators bypass its environment, where the preset does not"] : [],
    ...own.allowReruns && !preset.allowReruns ? ["lets re-runs finish, where the preset does not"] : [],
    ...preset.allowedRefs === null && own.allowedRefs !== null ? [`lets runs on ${own.allowedRefs.join(", ")} ask, where the preset lets those on the policy's ref`] : []
  ];
}
var NEVER_IN_REF2 = /[\s[\]{}~^:\\!]|\.\./u;
function refFault(glob) {
  if (NEVER_IN_REF2.test(glob))
    return noGlob(glob, "ref");
  if (!glob.startsWith("refs/")) {
    const short = glob.replace(/^\/+|^(origin|heads|tags)\//u, "");
    return { what: `"${glob}" is no full ref`, fix: `Write it as refs/heads/${short}, or refs/tags/${short}` };
  }
  return void 0;
}
var WORKFLOWS = ".github/workflows/";
var MISPLACED = {
  github(glob) {
    if (glob.startsWith(WORKFLOWS))
      return void 0;
    const name = glob.replace(/@.*$/u, "").split("/").at(-1) ?? "";
    return { what: `"${glob}" is no path of a workflow in the repository`, fix: `Write it as ${WORKFLOWS}${name}` };
  },
  "azure-devops"(glob) {
    if (glob.includes(WORKFLOWS)) {
      const what = `"${glob}" is a workflow of GitHub, which no pipeline of Azure DevOps runs`;
      return { what, fix: "Write the path of the pipeline\u2019s YAML, as azure-pipelines.yml" };
    }
    if (!glob.startsWith("/"))
      return void 0;
    return { what: `"${glob}" is no path in the repository`, fix: `Write it as ${glob.replace(/^\/+/u, "")}` };
  }
};
function workflowFault(glob, host) {
  const path = glob.replace(/@.*$/u, "");
  const misplaced = MISPLACED[host](glob);
  if (misplaced !== void 0)
    return misplaced;
  if (path !== glob)
    return { what: `"${glob}" names a ref`, fix: `Write ${path}, and the ref in allowed-refs` };
  return /[[\]{}\\!]/u.test(glob) ? noGlob(glob, "path") : void 0;
}
var noGlob = (glob, what) => ({
  what: `"${glob}" can match no ${what}: a glob here has * and ? only`,
  fix: "List each on its own"
});
var DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
var FORMS = {
  approver: "^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$",
  clock: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$",
  dates: "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$",
  entra: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
  email: "^[^@\\s]+@[^@\\s]+$",
  descriptor: "^[a-z]{2,10}\\.[A-Za-z0-9_-]+$",
  duration: DURATION,
  moment: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:\\d{2})?)?$"
};
var clock = { type: "string", pattern: FORMS.clock };
var text = { type: "string", minLength: 1 };
var stage = {
  type: ["object", "null"],
  description: "A stage and its flags; every flag is false until it is given.",
  additionalProperties: false,
  properties: {
    deployable: { type: "boolean", description: "Deployments may serve a version in this stage." },
    deletable: { type: "boolean", description: "A version in this stage may be deleted." },
    hidden: { type: "boolean", description: "Entering sets isArchived, leaving unsets it." },
    exclusive: {
      description: "One holder per place: a new one displaces the incumbent. `true` means to the only hidden stage.",
      oneOf: [
        { type: "boolean" },
        {
          type: "object",
          required: ["incumbent-to"],
          additionalProperties: false,
          properties: {
            "incumbent-to": { ...text, description: "The stage into which the incumbent moves." },
            when: {
              enum: ["always", "requested"],
              description: "`requested`: only when the request sets `archive-existing`, as in MLflow. Default `always`."
            }
          }
        }
      ]
    },
    aliases: {
      type: "array",
      items: text,
      description: "Other names that Azure may hold for this stage; a promotion writes the proper name."
    },
    "any-case": {
      type: "boolean",
      description: "Match the name and its aliases in any spelling of case, as MLflow does."
    }
  }
};
var globs = { type: "array", minItems: 1, items: text };
var environment = {
  description: "The protected environment whose required reviewers release the job: its name, or a mapping with the name and what is demanded of it and of the run.",
  oneOf: [
    text,
    {
      type: "object",
      required: ["name"],
      additionalProperties: false,
      properties: {
        name: { ...text, description: "Its name, as the host writes it." },
        "forbid-admin-bypass": {
          type: "boolean",
          description: "Demand that administrators cannot bypass the environment. Default true; with false, each approver must be named in it as a user."
        },
        "allow-reruns": {
          type: "boolean",
          description: "Let a later attempt of a run finish what an earlier one started; it never starts anything. Default false."
        },
        "allowed-refs": {
          ...globs,
          description: "Full refs on which a run that asks may be, as globs of * and ?: refs/heads/main, refs/heads/release/*. Default: the ref of the policy."
        },
        "allowed-workflows": {
          ...globs,
          description: "Workflows of this repository that may ask, as globs of * and ?: .github/workflows/promote.yml. Default: any."
        }
      }
    }
  ]
};
var approvers = { type: "array", minItems: 1, items: { type: "string", pattern: FORMS.approver } };
var approval = {
  type: "object",
  required: ["from"],
  additionalProperties: false,
  properties: {
    from: {
      ...approvers,
      description: "Who may approve, any of them: user:NAME (a key of `people`, else a login), team:ORG/SLUG, group:NAME (of `groups`), environment-reviewers."
    },
    via: {
      enum: ["environment", "pull-request"],
      description: "How the approval is given: `environment` (default), who released this job; `pull-request`, who reviewed the pull request whose merge asks for this very promotion. Anywhere but in `apply` that is inconclusive."
    },
    count: { type: "integer", minimum: 1, description: "How many people. Default 1." },
    environment: {
      ...text,
      description: "The environment of a job that this job needs; default: that of the transition."
    },
    "comment-must-contain": {
      enum: ["plan-digest"],
      description: "`plan-digest`: the comment carries at least the first twelve characters of the digest of the plan."
    }
  }
};
var checkSchema = {
  type: "object",
  description: "One check; the key that names its kind says which.",
  allOf: Object.entries(CHECK_SCHEMAS).map(([key, schema]) => ({ if: { required: [key] }, then: schema })),
  anyOf: [...Object.keys(CHECK_SCHEMAS), ...CHECKS_NOT_AVAILABLE_YET].map((key) => ({ required: [key] }))
};
var checks2 = {
  type: "array",
  items: { anyOf: [CHECK_SCHEMAS.tag, CHECK_SCHEMAS.metric, CHECK_SCHEMAS.lineage, CHECK_SCHEMAS.soak] }
};
var separate = {
  type: "array",
  items: { enum: ["requester", "job-owner", "author", "pusher", "merger"] },
  uniqueItems: true,
  description: "People whose approval does not count: `requester` who started the run, `job-owner` who made the training job, `author`, `pusher`, `merger` of the merge that asks (they name nobody where nothing was merged). Default [requester]; [] for nobody."
};
var freeze = {
  type: "array",
  description: "Windows of time in which the transition is refused; any that matches refuses.",
  items: {
    type: "object",
    title: "freeze",
    required: ["time-zone"],
    additionalProperties: false,
    description: "What is not given matches always. A window whose end comes before its start ends on the next day.",
    properties: {
      days: { type: "array", minItems: 1, items: { enum: DAYS }, description: "Days of the week." },
      from: { ...clock, description: 'The time at which it begins, as "16:00". Default "00:00".' },
      to: { ...clock, description: 'The time at which it ends, as "24:00". Default "24:00".' },
      dates: {
        type: "array",
        minItems: 1,
        items: { type: "string", pattern: FORMS.dates },
        description: 'Days of the calendar, as "2026-12-24" or, with both ends, "2026-12-24..2027-01-06".'
      },
      "time-zone": { ...text, description: "Name of the IANA time zone, as Europe/Berlin or UTC." }
    }
  }
};
var account = { type: "integer", minimum: 1, maximum: Number.MAX_SAFE_INTEGER };
var id = { oneOf: [account, { type: "array", minItems: 1, items: account }] };
var oneOrMore = (pattern) => ({
  oneOf: [
    { type: "string", pattern },
    { type: "array", minItems: 1, items: { type: "string", pattern } }
  ]
});
var person = {
  type: "object",
  description: "A human, as each identity system knows them. Counted once, whichever account approves.",
  minProperties: 1,
  additionalProperties: false,
  properties: {
    github: {
      ...id,
      description: "Id of the account, or ids where the human has several: `gh api users/LOGIN --jq .id`."
    },
    entra: { ...oneOrMore(FORMS.entra), description: "Object id in Microsoft Entra, or several." },
    email: { ...oneOrMore(FORMS.email), description: "Address as Azure and Azure DevOps show it, or several." },
    "azure-devops": {
      ...oneOrMore(FORMS.descriptor),
      description: "Subject descriptor of Azure DevOps, or several, where the address is not enough: `az devops user show --user ADDRESS --query user.descriptor`."
    }
  }
};
var from = { oneOf: [text, { type: "array", minItems: 1, items: text }] };
var requirePlan = {
  type: "boolean",
  description: "No promotion unless another job of this run made exactly this plan before the gate was reached. Default false."
};
var transition = {
  type: "object",
  required: ["from", "to"],
  additionalProperties: false,
  properties: {
    from: {
      ...from,
      description: "A stage, a list of stages, or '*' for every listed stage but `to` and Unregistered."
    },
    to: text,
    remove: { const: true, description: "Drop this pair of the preset that `extends` names." },
    environment,
    approvals: { type: "array", items: approval, description: "Every entry must be met." },
    separate,
    checks: checks2,
    "require-plan": requirePlan,
    freeze
  }
};
var rollback = {
  type: "object",
  title: "rollback",
  required: ["stage", "displaced-to", "environment", "approvals"],
  additionalProperties: false,
  properties: {
    stage: { ...text, description: "The exclusive stage that is given back to the version which held it before." },
    "displaced-to": { ...text, description: "The stage into which the present holder moves." },
    environment,
    approvals: { type: "array", minItems: 1, items: approval, description: "Every entry must be met." },
    separate,
    checks: checks2,
    "require-plan": requirePlan,
    freeze,
    "review-within": {
      type: "string",
      pattern: FORMS.duration,
      description: "How soon somebody must have looked at it afterwards: 30m, 24h, 7d. Default 48h."
    },
    "review-by": {
      ...approvers,
      description: "Who must look at it afterwards, any of them, written as approvers. Default: those who may approve."
    }
  }
};
var matchOf = (tags) => ({
  type: "object",
  minProperties: 1,
  additionalProperties: false,
  properties: {
    kind: { enum: import_core_asset.KINDS },
    name: { ...text, description: "A glob of * and ? over asset names." },
    place: { ...text, description: "Name or short id of a workspace or registry." },
    tag: {
      type: "object",
      minProperties: 1,
      additionalProperties: { type: "string" },
      description: `Tags and their values; ${tags}`
    }
  }
});
var override = {
  type: "object",
  required: ["match", "transitions"],
  additionalProperties: false,
  properties: {
    match: matchOf("an asset without the tag gets what the override adds too, and nothing that it replaces."),
    transitions: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["from", "to"],
        additionalProperties: false,
        properties: {
          from,
          to: text,
          environment,
          approvals: { type: "array", items: approval },
          checks: checks2,
          freeze,
          replace: {
            const: true,
            description: "Those keys that this entry gives, of environment, approvals, checks and freeze, stand in the place of what the transition and the overrides before this one ask for; [] asks for none. What is not given stays. An asset that lacks a tag of `match` is not matched."
          }
        }
      }
    }
  }
};
var waiver = {
  type: "object",
  title: "waiver",
  required: ["id", "match", "check", "reason", "approved-by", "expires"],
  additionalProperties: false,
  properties: {
    id: { ...text, description: "What plans and records call it; each only once." },
    match: matchOf("an asset without the tag does not get the waiver."),
    check: {
      description: "The check that does not refuse: tag, metric, lineage or soak, of every name; or { tag: NAME }, { metric: NAME }. It is judged and shown all the same. Approvals cannot be waived.",
      oneOf: [
        { type: "string", enum: CHECK_NAMES },
        {
          type: "object",
          minProperties: 1,
          maxProperties: 1,
          additionalProperties: false,
          properties: {
            tag: { ...text, description: "The check of the tag of this name." },
            metric: { ...text, description: "The check of the metric of this name." }
          }
        }
      ]
    },
    reason: { ...text, description: "Why; stands in plans and records." },
    "approved-by": {
      ...text,
      description: "Who agreed, for readers. It proves nothing: what does is the review of this file."
    },
    expires: {
      type: "string",
      pattern: FORMS.moment,
      description: 'When it ends: a day, "2026-12-24", of which it holds to the end in UTC; or a time, "2026-12-24T12:00Z".'
    }
  }
};
var PRESET_RULES = ["forward-only", "approve-production", "archive-incumbent"];
var policySchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:aml-promote:policy:1",
  title: "aml-promote policy",
  type: "object",
  required: ["version"],
  additionalProperties: false,
  properties: {
    version: { const: 1, description: "Version of the policy language." },
    extends: {
      ...text,
      description: "What to start from: a preset, default or mlflow, or a base in another repository, repo:OWNER/NAME/PATH@REF, which this file can only tighten. REF is a protected branch, or the full SHA of a commit."
    },
    disable: {
      type: "array",
      items: { enum: PRESET_RULES },
      description: "Rules of the preset that do not apply here."
    },
    stages: {
      type: "object",
      minProperties: 1,
      propertyNames: { minLength: 1 },
      additionalProperties: stage,
      description: "In lifecycle order; the first is where a registered asset starts. Given, they replace those of the preset."
    },
    transitions: {
      type: "array",
      items: transition,
      description: "Pairs of stages; a pair that is not listed does not exist."
    },
    overrides: {
      type: "array",
      items: override,
      description: "What is asked beyond that of matching assets, or in its place; all that match apply."
    },
    "allow-cycles": { type: "boolean", description: "Let transitions lead back to where they began." },
    ledger: {
      enum: ["required", "optional"],
      description: "Whether a transition with approvals may be recorded without a ledger. Default required."
    },
    rollback: {
      type: "array",
      items: rollback,
      description: "How a stage is given back to the version that held it before: outside the graph of transitions."
    },
    people: {
      type: "object",
      propertyNames: { minLength: 1 },
      additionalProperties: person,
      description: "Humans by a name of your own; `user:NAME` and groups mean them by it."
    },
    groups: {
      type: "object",
      propertyNames: { minLength: 1 },
      additionalProperties: {
        type: "array",
        minItems: 1,
        items: text,
        description: "Keys of `people`, else logins. A member of several groups is still one human."
      },
      description: "Named lists of people, for `group:NAME` in approvals."
    },
    waivers: {
      type: "array",
      items: waiver,
      description: "Checks that do not refuse matching assets until a time; never approvals."
    }
  }
};
function readRule(reader, entry, path) {
  return {
    to: entry.to,
    environment: readEnvironment(reader, entry.environment, [...path, "environment"]),
    approvals: readApprovals(reader, entry.approvals, [...path, "approvals"]),
    separate: entry.separate ?? ["requester"],
    requirePlan: entry["require-plan"] ?? false,
    checks: readChecks(reader, entry.checks, [...path, "checks"]),
    freeze: readFreezes(reader, entry.freeze, [...path, "freeze"]),
    at: reader.source.document.locate(path)
  };
}
function readAddition(reader, entry, path) {
  const replaces = entry.replace === true ? REPLACEABLE.filter((part) => entry[part] !== void 0) : [];
  if (entry.replace === true && replaces.length === 0) {
    const what = '"replace: true" beside nothing that it could put in the place of the rule';
    const at = reader.source.document.locate([...path, "replace"]);
    reader.problems.push({ what, at, fix: `Give ${REPLACEABLE.join(", ")}, or take it out` });
  }
  return {
    replaces,
    environment: readEnvironment(reader, entry.environment, [...path, "environment"]),
    approvals: readApprovals(reader, entry.approvals, [...path, "approvals"]),
    checks: readChecks(reader, entry.checks, [...path, "checks"]),
    freeze: readFreezes(reader, entry.freeze, [...path, "freeze"]),
    at: reader.source.document.locate(path)
  };
}
function readEnvironment({ source, problems }, entry, path) {
  if (entry === void 0)
    return null;
  const given = typeof entry === "string" ? { name: entry } : entry;
  for (const [key, fault] of [
    ["allowed-refs", refFault],
    ["allowed-workflows", workflowFault]
  ]) {
    for (const [index, glob] of (given[key] ?? []).entries()) {
      const found = fault(glob, source.host);
      if (found !== void 0)
        problems.push({ ...found, at: source.document.locate([...path, key, index]) });
    }
  }
  return {
    name: given.name,
    forbidAdminBypass: given["forbid-admin-bypass"] ?? true,
    allowReruns: given["allow-reruns"] ?? false,
    allowedRefs: given["allowed-refs"] ?? null,
    allowedWorkflows: given["allowed-workflows"] ?? null
  };
}
function readApprovals(reader, entries, path) {
  return (entries ?? []).map((entry, index) => ({
    value: {
      from: entry.from.map((text2, position) => readApprover(reader, text2, [...path, index, "from", position])),
      count: entry.count ?? 1,
      via: entry.via ?? "environment",
      environment: entry.environment ?? null,
      comment: entry["comment-must-contain"] ?? null
    },
    at: reader.source.document.locate([...path, index])
  }));
}
function readApprover({ source, directory, problems }, text2, path) {
  const [word = "", name = ""] = text2.split(/:(.*)/s);
  const isEnough = problems.length >= import_core_failure.MAX_PROBLEMS;
  if (word === "user") {
    const fault = isEnough ? void 0 : nameFault(directory, name);
    if (fault !== void 0)
      problems.push({ ...fault, at: source.document.locate(path) });
    return individual(directory.people, name);
  }
  if (word === "group") {
    const members = directory.groups.get(name);
    if (members === void 0 && !isEnough) {
      const names = [...directory.groups.keys()];
      const fix = (0, import_core_nearest.didYouMean)(name, names) ?? (names.length > 0 ? `Groups: ${names.join(", ")}` : 'Add it to "groups"');
      problems.push({ what: `there is no group "${name}"`, at: source.document.locate(path), fix });
    }
    return { is: "group", name, members: members ?? [] };
  }
  const [organization = "", slug = ""] = name.split("/");
  return word === "team" ? { is: "team", organization, slug } : { is: "environment-reviewers" };
}
function readChecks({ source }, entries, path) {
  return (entries ?? []).map((entry, index) => ({ value: entry, at: source.document.locate([...path, index]) }));
}
function readFreezes(reader, entries, path) {
  return (entries ?? []).map((entry, index) => ({
    value: readFreeze(reader, entry, [...path, index]),
    at: reader.source.document.locate([...path, index])
  }));
}
function readFreeze({ source, problems }, entry, path) {
  const note = (what, key, fix) => problems.push({ what, at: source.document.locate([...path, ...key]), fix });
  const timeZone = entry["time-zone"];
  if (!isTimeZone(timeZone))
    note(`there is no time zone "${timeZone}"`, ["time-zone"], "Use an IANA name, as Europe/Berlin or UTC");
  const dates = entry.dates?.map((text2, index) => {
    const [first = "", last = first] = text2.split("..");
    const wrong = [first, last].find((date) => !isDate(date));
    if (wrong !== void 0)
      note(`${wrong} is no day of the calendar`, ["dates", index], "Write it as 2026-12-24");
    else if (last < first)
      note(`${text2} ends before it begins`, ["dates", index], "Write the earlier day first");
    return { first, last };
  });
  const from2 = minutes(entry.from ?? "00:00");
  const to = minutes(entry.to ?? "24:00");
  if (from2 === to)
    note("the window begins and ends at the same time", ["to"], "Leave both out for the whole day");
  const everyDay = dates === void 0 && (entry.days === void 0 || new Set(entry.days).size === DAYS.length);
  if (everyDay && from2 === 0 && to === minutes("24:00"))
    note("the freeze holds at every time, so it would never open", [], "Add days, dates, or from and to");
  return { days: entry.days ?? null, dates: dates ?? null, from: from2, to, timeZone };
}
var minutes = (clock2) => Number(clock2.slice(0, 2)) * 60 + Number(clock2.slice(3));
function isDate(text2) {
  const date = /* @__PURE__ */ new Date(`${text2}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text2);
}
var REVIEW_WITHIN = "48h";
function readRollbacks(reader, names) {
  const { source, problems } = reader;
  const rollbacks = /* @__PURE__ */ new Map();
  for (const [index, entry] of (source.file.rollback ?? []).entries()) {
    const path = ["rollback", index];
    const { stage: stage2, "displaced-to": displacedTo } = entry;
    for (const key of ["stage", "displaced-to"])
      mustBeStage(reader, entry[key], names, [...path, key]);
    if (stage2 === displacedTo) {
      const what = `the holder that gives up ${stage2} cannot stay in ${stage2}`;
      problems.push({ what, at: source.document.locate([...path, "displaced-to"]), fix: "Name another stage" });
    }
    const before = rollbacks.get(stage2);
    if (before !== void 0) {
      const what = `the rollback of ${stage2} is listed twice (first at line ${before.rule.at.line})`;
      problems.push({ what, at: source.document.locate(path), fix: "Keep one of them" });
      continue;
    }
    const rule = { ...readRule(reader, { ...entry, to: stage2 }, path), from: "*", named: true };
    rollbacks.set(stage2, { stage: stage2, displacedTo, rule, review: readReview(reader, entry, rule, path) });
  }
  return rollbacks;
}
function mustBeStage({ source, problems }, name, names, path) {
  if (names.includes(name))
    return;
  const reserved = name === import_core_lifecycle.UNREGISTERED;
  problems.push({
    what: reserved ? `${import_core_lifecycle.UNREGISTERED} cannot be in a rollback` : `there is no stage "${name}"`,
    at: source.document.locate(path),
    fix: (reserved ? void 0 : (0, import_core_nearest.didYouMean)(name, names)) ?? `Stages: ${names.join(", ")}`
  });
}
function readReview(reader, entry, { approvals }, path) {
  const named = entry["review-by"]?.map((text2, index) => readApprover(reader, text2, [...path, "review-by", index]));
  const by = named ?? approvals.flatMap(({ value }) => value.from);
  const unique = new Map(by.map((approver) => [approverText(approver), approver]));
  return { by: [...unique.values()], within: entry["review-within"] ?? REVIEW_WITHIN };
}
function readWaivers({ file, document }, inherited, problems) {
  const waivers = [...inherited];
  const ids = new Map(inherited.map(({ id: id2, at }) => [id2, at]));
  for (const [index, entry] of (file.waivers ?? []).entries()) {
    const path = ["waivers", index];
    const { id: id2, reason, expires } = entry;
    const before = ids.get(id2);
    ids.set(id2, before ?? document.locate(path));
    if (before !== void 0) {
      const what = `the waiver ${id2} is listed twice (first at ${before.file}:${before.line})`;
      problems.push({ what, at: document.locate([...path, "id"]), fix: "Give one of them another id" });
    }
    const until = (0, import_core_moment.readMoment)(expires);
    if (until === void 0) {
      const what = `${JSON.stringify(expires)} is no day of the calendar, or no time of it`;
      const at = document.locate([...path, "expires"]);
      problems.push({ what, at, fix: 'Write it as "2026-12-24", or "2026-12-24T12:00Z"' });
    }
    waivers.push({
      id: id2,
      match: readMatch(entry.match),
      check: readCheck(entry.check),
      reason,
      approvedBy: entry["approved-by"],
      until: until ?? expires,
      spares: null,
      at: document.locate(path)
    });
  }
  return waivers;
}
function readCheck(check) {
  if (typeof check === "string")
    return { kind: check, name: null };
  return check.metric === void 0 ? { kind: "tag", name: check.tag ?? null } : { kind: "metric", name: check.metric };
}
var MAX_STAGES = 100;
function compose(own, base) {
  const problems = [];
  const stagesOf = own.file.stages !== void 0 ? own : base;
  const lifecycle = readLifecycle(stagesOf, own, problems);
  if (lifecycle === void 0)
    return (0, import_core_result.err)(problems);
  const names = lifecycle.stages.map(({ name }) => name);
  const replaced = Object.keys(base?.file.stages ?? {}).filter((name) => name !== import_core_lifecycle.UNREGISTERED && !names.includes(name));
  const scope = { names, replaced, of: "preset" };
  const directory = readDirectory(own, problems);
  const inherited = base === void 0 ? /* @__PURE__ */ new Map() : expand(base, directory, scope, /* @__PURE__ */ new Map(), problems);
  if (own.file.disable !== void 0 && base === void 0) {
    problems.push({
      what: '"disable" needs a preset to disable rules of',
      at: own.document.locate(["disable"]),
      fix: 'Add "extends: default"'
    });
  }
  const kept = disableRules(own.file.disable ?? [], { lifecycle, rules: inherited });
  const rules = expand(own, directory, scope, kept.rules, problems);
  problems.push(...orphans(rules, own, replaced));
  const overrides = [
    ...base === void 0 ? [] : readOverrides(base, directory, names, rules, problems),
    ...readOverrides(own, directory, names, rules, problems)
  ];
  const rollbacksBefore = base === void 0 ? /* @__PURE__ */ new Map() : readRollbacks({ source: base, directory, problems }, names);
  const rollbacks = new Map([...rollbacksBefore, ...readRollbacks({ source: own, directory, problems }, names)]);
  const waivers = readWaivers(own, base === void 0 ? [] : readWaivers(base, [], problems), problems);
  if (problems.length > 0)
    return (0, import_core_result.err)(problems);
  return (0, import_core_result.ok)({
    file: own.name,
    at: own.document.locate(own.file.transitions === void 0 ? ["extends"] : ["transitions"]),
    lifecycle: stagesOf === own ? lifecycle : kept.lifecycle,
    stagesAt: new Map(names.map((name) => [name, stagesOf?.document.locate(["stages", name]) ?? own.document.locate([])])),
    rules,
    overrides,
    waivers,
    rollbacks,
    people: [...directory.people.values()],
    ledger: own.file.ledger ?? base?.file.ledger ?? "required",
    allowCycles: own.file["allow-cycles"] ?? (base?.file["allow-cycles"] === true || kept.backwards),
    unregistered: stagesOf === void 0 ? { deployable: false } : readUnregistered(stagesOf),
    loosened: [
      ...loosened(kept.rules, rules),
      ...loosenedByReplacing(rules, overrides),
      ...loosenedRollbacks(rollbacksBefore, rollbacks)
    ],
    floor: null
  });
}
function composeOn(own, { policy: floor, source: base }) {
  const problems = [];
  const stages = own.file.stages === void 0 ? floor : restatedStages(own, problems);
  if (stages !== void 0 && stages !== floor)
    problems.push(...stageProblems(own, stages, floor));
  if (stages === void 0 || problems.length > 0)
    return (0, import_core_result.err)(problems);
  const names = floor.lifecycle.stages.map(({ name }) => name);
  const directory = readDirectoryOn(own, base, problems);
  const rules = expand(own, directory, { names, replaced: [], of: "base" }, floor.rules, problems);
  const inherited = floor.overrides.map(({ match, additions }) => ({
    match,
    additions: new Map([...additions].filter(([key]) => rules.has(key)))
  }));
  const overrides = [...inherited, ...readOverrides(own, directory, names, rules, problems)];
  const rollbacks = new Map([...floor.rollbacks, ...readRollbacks({ source: own, directory, problems }, names)]);
  const waived = floor.waivers.map((waiver2) => ({ ...waiver2, spares: own.name }));
  const waivers = readWaivers(own, waived, problems);
  if (problems.length > 0)
    return (0, import_core_result.err)(problems);
  const policy = {
    ...floor,
    file: own.name,
    at: own.document.locate(own.file.transitions === void 0 ? ["extends"] : ["transitions"]),
    lifecycle: stages.lifecycle,
    stagesAt: stages.stagesAt,
    unregistered: stages.unregistered,
    rules,
    overrides,
    waivers,
    rollbacks,
    loosened: loosenedByReplacing(rules, overrides),
    ledger: own.file.ledger ?? floor.ledger,
    allowCycles: own.file["allow-cycles"] ?? floor.allowCycles,
    floor
  };
  const fallen = floorProblems({ own, policy, floor });
  return fallen.length > 0 ? (0, import_core_result.err)(fallen) : (0, import_core_result.ok)(policy);
}
function restatedStages(own, problems) {
  const lifecycle = readLifecycle(own, own, problems);
  if (lifecycle === void 0)
    return void 0;
  const stagesAt = new Map(lifecycle.stages.map(({ name }) => [name, own.document.locate(["stages", name])]));
  return { lifecycle, stagesAt, unregistered: readUnregistered(own) };
}
var readUnregistered = ({ file }) => ({
  deployable: file.stages?.[import_core_lifecycle.UNREGISTERED]?.deployable ?? false
});
function readLifecycle(stagesOf, own, problems) {
  const stages = stagesOf === void 0 ? [] : readStages(stagesOf, problems);
  if (stagesOf !== void 0)
    problems.push(...unregisteredProblems(stagesOf));
  const [first, ...others] = stages.filter(({ name }) => name !== import_core_lifecycle.UNREGISTERED);
  const at = own.document.locate(["stages"]);
  if (first === void 0) {
    problems.push({ what: "the policy has no stages", at, fix: 'List stages, or add "extends: default"' });
    return void 0;
  }
  if (others.length < MAX_STAGES)
    return { stages: [first, ...others] };
  problems.push({ what: `the policy has ${stages.length} stages, more than ${MAX_STAGES}`, at });
  return void 0;
}
function readStages(source, problems) {
  const at = (name) => source.document.locate(["stages", name]);
  const entries = Object.entries(source.file.stages ?? {}).sort(([one], [other]) => compareLocations(at(one), at(other)));
  const hidden = entries.filter(([, entry]) => entry?.hidden === true).map(([name]) => name);
  return entries.map(([name, entry]) => {
    const exclusive = readExclusive(name, entry, hidden, at(name), problems);
    return {
      name,
      aliases: entry?.aliases ?? [],
      anyCase: entry?.["any-case"] ?? false,
      deployable: entry?.deployable ?? false,
      deletable: entry?.deletable ?? false,
      hidden: entry?.hidden ?? false,
      exclusive
    };
  });
}
function unregisteredProblems({ file, document }) {
  const at = (key) => document.locate(["stages", import_core_lifecycle.UNREGISTERED, key]);
  return Object.entries(file.stages?.[import_core_lifecycle.UNREGISTERED] ?? {}).flatMap(([key, value]) => {
    if (key === "deployable")
      return [];
    if (key !== "deletable")
      return [{ what: `"${key}" means nothing for ${import_core_lifecycle.UNREGISTERED}`, at: at(key), fix: "Take it out" }];
    return value === true ? [] : [{ what: `${import_core_lifecycle.UNREGISTERED} is always deletable`, at: at(key), fix: "Take it out" }];
  });
}
var compareLocations = (one, other) => one.line - other.line || one.column - other.column;
function readExclusive(name, entry, hidden, at, problems) {
  const given = entry?.exclusive;
  if (given === void 0 || given === false)
    return null;
  if (given !== true)
    return { incumbentTo: given["incumbent-to"], when: given.when ?? "always" };
  const [only] = hidden;
  if (only !== void 0 && hidden.length === 1)
    return { incumbentTo: only, when: "always" };
  const what = `${name} is exclusive, but ${hidden.length === 0 ? "no stage is" : `${hidden.length} stages are`} hidden, so where its incumbent goes is open`;
  problems.push({ what, at, fix: "Write exclusive: { incumbent-to: STAGE }" });
  return null;
}
function expand(source, directory, { names, replaced, of }, inherited, problems) {
  const reader = { source, directory, problems };
  const isPreset = source.name.startsWith("preset:");
  const named = /* @__PURE__ */ new Map();
  const wild = /* @__PURE__ */ new Map();
  for (const [index, entry] of (source.file.transitions ?? []).entries()) {
    const path = ["transitions", index];
    const at = source.document.locate(path);
    const removes = entry.remove === true;
    if (removes)
      problems.push(...besideRemove(source, entry, path));
    const known = removes || isPreset ? [...names, ...replaced] : names;
    const starts = fromOf(entry, known, source, path, problems).filter((from2) => removes || entry.from !== "*" || names.includes(from2));
    if (removes && entry.from === "*" && !starts.some((from2) => inherited.has(pair(from2, entry.to)))) {
      problems.push({ what: `nothing to remove: the ${of} has no transition to ${entry.to}`, at });
    }
    const rule = readRule(reader, entry, path);
    for (const from2 of starts) {
      if (problems.length >= import_core_failure.MAX_PROBLEMS)
        return /* @__PURE__ */ new Map();
      const into = entry.from === "*" ? wild : named;
      const key = pair(from2, entry.to);
      const before = into.get(key);
      if (before !== void 0) {
        const where = before === "removed" ? "" : ` (first at line ${before.at.line})`;
        problems.push({
          what: `the transition ${from2} -> ${entry.to} is listed twice${where}`,
          at,
          fix: "Keep one of them"
        });
        continue;
      }
      if (removes && !inherited.has(key) && entry.from !== "*") {
        problems.push({ what: `nothing to remove: the ${of} has no transition ${from2} -> ${entry.to}`, at });
      }
      into.set(key, removes ? "removed" : { ...rule, from: from2, named: entry.from !== "*" });
    }
  }
  const result = new Map(inherited);
  const open = [...wild].filter(([key, rule]) => rule === "removed" || inherited.get(key)?.named !== true);
  for (const [key, rule] of [...open, ...named]) {
    if (rule === "removed")
      result.delete(key);
    else
      result.set(key, rule);
  }
  return result;
}
function besideRemove({ document }, entry, path) {
  const others = Object.keys(entry).filter((key) => !["from", "to", "remove"].includes(key));
  return others.map((key) => ({
    what: `"${key}" means nothing beside "remove: true"`,
    at: document.locate([...path, key]),
    fix: "Take one of the two out"
  }));
}
function orphans(rules, own, replaced) {
  return [...rules.values()].flatMap(({ from: from2, to }) => {
    const missing = [from2, to].find((name) => replaced.includes(name));
    if (missing === void 0)
      return [];
    const what = `there is no stage "${missing}", and the preset's transition ${from2} -> ${to} needs it`;
    return [
      {
        what,
        at: own.document.locate(["stages"]),
        fix: `Keep the stage, or add the transition { from: ${from2}, to: ${to}, remove: true }`
      }
    ];
  });
}
function fromOf(entry, names, source, path, problems) {
  const known = (name, at) => {
    if (names.includes(name))
      return true;
    const what = name === import_core_lifecycle.UNREGISTERED ? `${import_core_lifecycle.UNREGISTERED} cannot be in a transition` : `there is no stage "${name}"`;
    const fix = name === import_core_lifecycle.UNREGISTERED ? "Registering makes a new asset in the first stage" : (0, import_core_nearest.didYouMean)(name, names) ?? `Stages: ${names.join(", ")}`;
    problems.push({ what, at: source.document.locate(at), fix });
    return false;
  };
  if (!known(entry.to, [...path, "to"]))
    return [];
  if (entry.from === "*")
    return names.filter((name) => name !== entry.to);
  const listed2 = typeof entry.from === "string" ? [entry.from] : entry.from;
  return listed2.filter((name, index) => {
    const at = typeof entry.from === "string" ? [...path, "from"] : [...path, "from", index];
    if (!known(name, at))
      return false;
    if (name !== entry.to)
      return true;
    problems.push({ what: `a transition from ${name} to itself`, at: source.document.locate(at), fix: "Take it out" });
    return false;
  });
}
function readOverrides(source, directory, names, rules, problems) {
  const reader = { source, directory, problems };
  const gates = [];
  return (source.file.overrides ?? []).map((entry, index) => {
    const parts = /* @__PURE__ */ new Map();
    const match = readMatch(entry.match);
    for (const [position, transition2] of entry.transitions.entries()) {
      const path = ["overrides", index, "transitions", position];
      const addition = readAddition(reader, transition2, path);
      for (const from2 of fromOf(transition2, names, source, path, problems)) {
        const key = pair(from2, transition2.to);
        const rule = rules.get(key);
        if (rule !== void 0) {
          const before = parts.get(key);
          const at = source.document.locate([...path, "environment"]);
          const replaces = addition.replaces.length > 0;
          if (before !== void 0 && (replaces || before.some((one) => one.replaces.length > 0)))
            problems.push(besideReplace(rule, source.document.locate(path)));
          if (!replaces) {
            problems.push(...otherEnvironment(addition, [rule, ...before?.slice(-1) ?? []], at));
            if (rule.environment !== null)
              problems.push(...changedOptions(transition2.environment, at));
          }
          if (addition.environment !== null) {
            const environment2 = replaces ? addition.environment : rule.environment ?? addition.environment;
            const gate = { index, pair: key, match, environment: environment2, at };
            if (!replaces)
              problems.push(...clashes(gate, gates));
            gates.push(gate);
          }
          const added = { ...addition, environment: before?.at(-1)?.environment ?? addition.environment };
          parts.set(key, before === void 0 ? [added] : [...before, added]);
        } else if (transition2.from !== "*") {
          const what = `an override for ${from2} -> ${transition2.to}, a transition that the policy does not have`;
          problems.push({
            what,
            at: source.document.locate(path),
            fix: "List the transition first; overrides only add to one"
          });
        }
      }
    }
    return {
      match,
      additions: new Map([...parts].map(([key, additions]) => [key, merge(additions)]))
    };
  });
}
function besideReplace({ from: from2, to }, at) {
  const what = `an override lists ${from2} -> ${to} twice, and one of them has "replace: true"`;
  return { what, at, fix: "Say all of it in one entry, or make two overrides of it" };
}
function otherEnvironment({ environment: environment2 }, before, at) {
  const other = before.find((one) => one.environment !== null && one.environment.name !== environment2?.name);
  if (environment2 === null || other?.environment == null)
    return [];
  const what = `an override names the environment ${environment2.name}, its transition ${other.environment.name}`;
  return [{ what, at, fix: "An override only adds: name the same environment, or none" }];
}
function changedOptions(entry, at) {
  if (entry === void 0 || typeof entry === "string" || Object.keys(entry).length === 1)
    return [];
  const what = `an override cannot change what its transition demands of the environment ${entry.name}`;
  return [{ what, at, fix: "Write the options in the transition, and only the name here" }];
}
function clashes(gate, before) {
  const other = before.find((one) => one.pair === gate.pair && one.index !== gate.index && (0, import_core_digest.canonicalJson)({ ...one.environment }) !== (0, import_core_digest.canonicalJson)({ ...gate.environment }) && mayBothMatch(one.match, gate.match));
  if (other === void 0)
    return [];
  const names = `${other.environment.name} (line ${other.at.line}) and ${gate.environment.name}`;
  const what = other.environment.name === gate.environment.name ? `two overrides that may match one asset demand different things of the environment ${gate.environment.name} (first at line ${other.at.line})` : `two overrides that may match one asset give one transition two environments, ${names}`;
  return [{ what, at: gate.at, fix: "Name one environment in the transition, and others in entries of approvals" }];
}
function merge(additions) {
  const [{ at, replaces }] = additions;
  return {
    at,
    replaces,
    environment: additions.at(-1)?.environment ?? null,
    approvals: additions.flatMap(({ approvals }) => approvals),
    checks: additions.flatMap(({ checks: checks3 }) => checks3),
    freeze: additions.flatMap(({ freeze: freeze2 }) => freeze2)
  };
}
function isOneOf(person2, human2, system) {
  if (!isKnownIn(human2, system))
    return null;
  if (system === "github")
    return human2.github.includes(person2.id);
  if (human2.azureDevOps.includes(person2.id))
    return true;
  return person2.address !== void 0 && human2.email.includes(person2.address);
}
function isKnownIn({ github, azureDevOps, email }, system) {
  return system === "github" ? github.length > 0 : azureDevOps.length + email.length > 0;
}
function humanOf(person2, people, system) {
  const known = people.find((human2) => isOneOf(person2, human2, system) === true);
  return known === void 0 ? `account ${person2.id}` : `person ${known.name}`;
}
var KEY_OF = {
  github: '"github: ID"',
  "azure-devops": '"email: ADDRESS"'
};
var NAME_OF = { github: "GitHub", "azure-devops": "Azure DevOps" };
function consistencyProblems(policy, host) {
  const problems = [
    ...unusableNames(policy),
    ...confusableNames(policy),
    ...unknownIncumbentStages(policy),
    ...cycles(policy),
    ...unreachable(policy),
    ...[...policy.rules.values()].flatMap((rule) => ruleProblems(policy, rule, host)),
    ...[...policy.rollbacks.values()].flatMap((rollback2) => rollbackProblems2(policy, rollback2, host)),
    ...policy.overrides.flatMap(({ additions }) => [...additions].flatMap(([key, addition]) => {
      const rule = policy.rules.get(key);
      return rule === void 0 ? [] : ruleProblems(policy, { ...withAddition(rule, addition), checks: addition.checks }, host);
    })),
    ...idleWaivers(policy)
  ];
  return [
    ...new Map(problems.map((problem) => [`${problem.at?.file}:${problem.at?.line}: ${problem.what}`, problem])).values()
  ];
}
function withAddition(rule, addition) {
  const whole = { ...add(rule, addition), at: addition.replaces.length > 0 ? addition.at : rule.at };
  const isOpened = addition.replaces.includes("approvals") && addition.environment === null;
  return isOpened && whole.approvals.length === 0 ? { ...whole, environment: null } : whole;
}
function idleWaivers({ rules, overrides, rollbacks, waivers, floor }) {
  const own = waivers.filter(({ at }) => floor?.waivers.every((one) => one.at !== at) ?? true);
  if (own.length === 0)
    return [];
  const always = [...rules.values(), ...[...rollbacks.values()].map(({ rule }) => rule)];
  const named = new Set(always.flatMap(({ checks: checks3 }) => checks3.flatMap(({ value }) => waivableAs(value))));
  const added = /* @__PURE__ */ new Map();
  for (const { match, additions } of overrides) {
    const checks3 = [...additions.values()].flatMap((addition) => addition.checks);
    for (const name of new Set(checks3.flatMap(({ value }) => waivableAs(value)))) {
      const matches2 = added.get(name) ?? [];
      matches2.push(match);
      added.set(name, matches2);
    }
  }
  const isIdle = ({ check, match }) => !named.has(waivedText(check)) && !(added.get(waivedText(check)) ?? []).some((one) => mayBothMatch(one, match));
  return own.filter(isIdle).map(({ id: id2, check, at }) => ({
    what: `the waiver ${id2} waives nothing: no rule for what it matches has the check "${waivedText(check)}"`,
    at,
    fix: "Name a check that a rule has, or take the waiver out"
  }));
}
var namesOf = ({ stages }) => stages.flatMap((stage2) => [stage2.name, ...stage2.aliases].map((name) => ({ name, stage: stage2 })));
function unusableNames({ lifecycle, stagesAt, at }) {
  const why = (name) => {
    if (new RegExp("\\p{C}", "u").test(name))
      return "holds a character that cannot be seen";
    if (name === "*")
      return "means every stage in a transition";
    return lookAlike(name, import_core_lifecycle.UNREGISTERED) ? `is reserved: ${import_core_lifecycle.UNREGISTERED} is for assets that nobody named` : void 0;
  };
  return namesOf(lifecycle).flatMap(({ name, stage: stage2 }) => {
    const reason = why(name);
    if (reason === void 0)
      return [];
    return [
      {
        what: `the stage name ${JSON.stringify(name)} ${reason}`,
        at: stagesAt.get(stage2.name) ?? at,
        fix: "Use another name"
      }
    ];
  });
}
function confusableNames({ lifecycle, stagesAt, at }) {
  const firsts = /* @__PURE__ */ new Map();
  return namesOf(lifecycle).flatMap(({ name, stage: stage2 }) => {
    const keys = skeletons(name);
    const seen = keys.map((key) => firsts.get(key)).filter((first) => first !== void 0);
    for (const key of keys)
      if (!firsts.has(key))
        firsts.set(key, { name, stage: stage2 });
    const other = seen.find((first) => first.stage !== stage2);
    if (other === void 0)
      return [];
    return [
      {
        what: `the stage names "${other.name}" and "${name}" look alike`,
        at: stagesAt.get(stage2.name) ?? at,
        fix: "Rename one of them"
      }
    ];
  });
}
function unknownIncumbentStages({ lifecycle, stagesAt, ...policy }) {
  const names = lifecycle.stages.map(({ name }) => name);
  return lifecycle.stages.flatMap(({ name, exclusive }) => {
    if (exclusive === null)
      return [];
    const target = exclusive.incumbentTo;
    const at = stagesAt.get(name) ?? policy.at;
    if (target === name)
      return [{ what: `the incumbent of ${name} cannot stay in ${name}`, at, fix: "Name another stage" }];
    if (names.includes(target))
      return [];
    return [
      {
        what: `the incumbent of ${name} goes to "${target}", which is no stage`,
        at,
        fix: (0, import_core_nearest.didYouMean)(target, names) ?? `Stages: ${names.join(", ")}`
      }
    ];
  });
}
function cycles(policy) {
  if (policy.allowCycles)
    return [];
  const rules = [...policy.rules.values()];
  const done = /* @__PURE__ */ new Set();
  const walk = (name, trail) => {
    const start = trail.indexOf(name);
    if (start >= 0) {
      const loop = [...trail.slice(start), name];
      const closing = rules.find((rule) => rule.from === trail.at(-1) && rule.to === name);
      return [
        {
          what: `the transitions form a cycle: ${loop.join(" -> ")}`,
          at: closing?.at ?? policy.at,
          fix: 'Take one out, or set "allow-cycles: true"'
        }
      ];
    }
    if (done.has(name))
      return [];
    const found = rules.filter((rule) => rule.from === name).flatMap((rule) => walk(rule.to, [...trail, name]));
    done.add(name);
    return found;
  };
  return policy.lifecycle.stages.flatMap(({ name }) => walk(name, [])).slice(0, 1);
}
function unreachable({ lifecycle, stagesAt, rules, rollbacks, at, floor }) {
  if (floor !== null)
    return [];
  const [first] = lifecycle.stages;
  const reached = /* @__PURE__ */ new Set([first.name]);
  const aside = [...rollbacks.values()];
  const next = (stage2) => [
    ...[...rules.values()].filter((rule) => rule.from === stage2.name).map((rule) => rule.to),
    ...stage2.exclusive === null ? [] : [stage2.exclusive.incumbentTo],
    ...aside.filter((rollback2) => rollback2.stage === stage2.name).map(({ displacedTo }) => displacedTo)
  ];
  for (let grew = true; grew; ) {
    const found = lifecycle.stages.filter(({ name }) => reached.has(name)).flatMap(next).filter((name) => !reached.has(name));
    for (const name of found)
      reached.add(name);
    grew = found.length > 0;
  }
  return lifecycle.stages.filter(({ name }) => !reached.has(name)).map(({ name }) => ({
    what: `no transition leads to the stage ${name}`,
    at: stagesAt.get(name) ?? at,
    fix: "Add one, or take the stage out"
  }));
}
function ruleProblems(policy, rule, host, name = `${rule.from} -> ${rule.to}`) {
  const destination2 = policy.lifecycle.stages.find(({ name: name2 }) => name2 === rule.to);
  return [...approvalProblems(rule, name, host), ...rule.checks.flatMap((check) => checkProblems(check, destination2))];
}
function rollbackProblems2(policy, { stage: stage2, rule }, host) {
  const name = `rollback of ${stage2}`;
  const isExclusive = policy.lifecycle.stages.some((one) => one.name === stage2 && one.exclusive !== null);
  const what = `${name}, which is not exclusive: it has no holder before the present one`;
  const fix = "Make the stage exclusive, or take the entry out";
  const merged = rule.approvals.filter(({ value }) => value.via === "pull-request");
  return [
    ...isExclusive ? [] : [{ what, at: rule.at, fix }],
    ...merged.map(({ at }) => ({
      what: `${name} asks for an approval via pull-request, but a run asks for a rollback, and no merge: nobody can meet that`,
      at,
      fix: "Ask for it through an environment"
    })),
    ...ruleProblems(policy, rule, host, name)
  ];
}
var approvalsOf = (environment2, rule) => rule.approvals.filter(({ value }) => value.via === "environment" && (value.environment ?? rule.environment?.name) === environment2);
function approvalProblems(rule, name, host) {
  const [first] = rule.approvals;
  if (first === void 0 && rule.requirePlan) {
    const what = `${name} requires a plan, but asks for no approval, so no gate tells what was planned before it`;
    return [{ what, at: rule.at, fix: 'Add an environment and approvals, or take "require-plan" out' }];
  }
  if (first === void 0) {
    if (rule.environment === null)
      return [];
    const what = `${name} names the environment ${rule.environment.name}, but asks for no approval, so nobody would have to release it`;
    return [
      { what, at: rule.at, fix: 'Add "approvals: [{ from: [environment-reviewers] }]", or take the environment out' }
    ];
  }
  const reviews = rule.approvals.flatMap((entry) => reviewProblems(name, entry, host));
  if (rule.environment === null) {
    const released2 = rule.approvals.find(({ value }) => value.via === "environment");
    if (released2 === void 0)
      return reviews;
    return [
      ...reviews,
      {
        what: `${name} asks for approvals, but names no environment`,
        at: released2.at,
        fix: 'Add "environment: NAME", the protected environment that releases the job'
      }
    ];
  }
  const own = rule.environment.name;
  const released = rule.approvals.filter(({ value }) => value.via === "environment");
  const environments = [...new Set(released.map(({ value }) => value.environment ?? own))];
  return [
    ...reviews,
    ...alikeEnvironments([own, ...environments]).map(({ name: alike2, what }) => ({
      what,
      at: rule.approvals.find(({ value }) => value.environment === alike2)?.at ?? first.at,
      fix: "Write both the same"
    })),
    ...UNMEETABLE[host](name, rule, environments)
  ];
}
var UNMEETABLE = {
  // GitHub releases a job on one click, so one environment can show the approval of one person.
  github: (name, rule, environments) => environments.flatMap((environment2) => tooMany(name, environment2, approvalsOf(environment2, rule))),
  // An environment of Azure DevOps can ask several people, each for an approval of their own.
  "azure-devops": (name, { approvals }) => approvals.filter(({ value }) => value.via === "environment").flatMap((entry) => tooFew(name, entry, "azure-devops"))
};
function reviewProblems(name, entry, host) {
  const { value, at } = entry;
  if (value.via === "environment")
    return [];
  const from2 = value.from.some(({ is }) => is === "environment-reviewers");
  return [
    ...from2 ? [
      {
        what: `${name} asks for an approval of environment-reviewers via pull-request, which no environment releases`,
        at,
        fix: 'Name users, teams or groups in "from"'
      }
    ] : [],
    ...value.environment === null ? [] : [
      {
        what: `${name} asks for an approval via pull-request through the environment ${value.environment}, which releases no pull request`,
        at,
        fix: 'Take "environment" out of the entry, or write "via: environment"'
      }
    ],
    ...tooFew(name, entry, host)
  ];
}
function tooFew(name, { value, at }, host) {
  const { from: from2, count } = value;
  const known = from2.map((approver) => peopleIn(approver, host));
  if (known.includes(null))
    return [];
  const people = new Set(known.flatMap((one) => one ?? [])).size;
  if (people >= count)
    return [];
  const who = from2.map(approverText).join(", ");
  const asked = count === 1 ? "an approval" : `${count} approvals`;
  const knows = people === 0 ? "none" : `only ${people}`;
  const what = `${name} asks for ${asked} of ${who}, and the policy knows ${knows} of them in ${NAME_OF[host]}: nobody can meet that`;
  return [{ what, at, fix: `Add whom you mean to people, with ${KEY_OF[host]}` }];
}
function peopleIn(approver, host) {
  const nameOf2 = (one) => {
    if (one.is === "person")
      return [`person ${one.person.name}`];
    return host === "github" ? [`login ${one.login.toLowerCase()}`] : [];
  };
  if (approver.is === "group")
    return approver.members.flatMap(nameOf2);
  return approver.is === "person" || approver.is === "user" ? nameOf2(approver) : null;
}
function tooMany(name, environment2, approvals) {
  const asked = approvals.reduce((sum, { value }) => sum + value.count, 0);
  const last = approvals.find(({ value }) => value.count > 1) ?? approvals.at(-1);
  if (asked <= 1 || last === void 0)
    return [];
  const what = `${name} asks for ${asked} approvals through the environment ${environment2}, which one click releases: nobody can meet that`;
  return [{ what, at: last.at, fix: "Ask for one, or give each an environment of its own" }];
}
function alikeEnvironments(names) {
  const unique = [...new Set(names)];
  return unique.flatMap((name, index) => {
    const other = unique.slice(0, index).find((before) => before.toLowerCase() === name.toLowerCase());
    if (other === void 0)
      return [];
    return [{ name, what: `the environments ${other} and ${name} differ in the case of letters only` }];
  });
}
function checkProblems({ value, at }, destination2) {
  if (!("metric" in value)) {
    const mirror = "tag" in value && value.tag === import_core_lifecycle.STAGE_TAG;
    return mirror ? [{ what: `the tag ${import_core_lifecycle.STAGE_TAG} mirrors the stage, so a check of it judges nothing`, at, fix: "Take it out" }] : [];
  }
  return [
    ...boundProblems(value).map((what) => ({ what, at })),
    ...incumbentProblems(value, destination2).map((what) => ({ what, at }))
  ];
}
function boundProblems(check) {
  const { metric, min, max } = check;
  const compares = check["no-worse-than"] !== void 0;
  return [
    ...min === void 0 && max === void 0 && !compares ? [`metric ${metric} has no bound: give min, max or no-worse-than`] : [],
    ...min !== void 0 && max !== void 0 && min > max ? [`metric ${metric}: min ${min} is greater than max ${max}, so nothing passes`] : [],
    ...min !== void 0 && max !== void 0 && compares ? [`metric ${metric}: with both min and max, no-worse-than does not say which way is better; leave one out`] : [],
    ...check.tolerance !== void 0 && !compares ? [`metric ${metric}: tolerance means nothing without no-worse-than`] : []
  ];
}
function incumbentProblems(check, destination2) {
  if (check["no-worse-than"] === void 0 || destination2 === void 0 || destination2.exclusive !== null)
    return [];
  const word = lowerIsBetter(check) ? "no higher" : "no lower";
  return [
    `metric ${check.metric} must be ${word} than the incumbent's, but ${destination2.name} is not exclusive, so it has no incumbent`
  ];
}
var PRESETS = {
  default: '# The preset `default`: register, stage, put into production, archive. Forward only.\nversion: 1\n\nstages:\n  None:       { aliases: [Development], deletable: true }\n  Staging:    { deployable: true }\n  Production: { deployable: true, exclusive: { incumbent-to: Archived } }\n  Archived:   { deletable: true, hidden: true }\n\ntransitions:\n  - from: None\n    to: Staging\n  - from: [None, Staging]\n    to: Archived\n  # Into and out of Production: a reviewer of the protected environment "production" releases the job.\n  - from: Staging\n    to: Production\n    environment: production\n    approvals:\n      - from: [environment-reviewers]\n  - from: Production\n    to: Archived\n    environment: production\n    approvals:\n      - from: [environment-reviewers]\n',
  mlflow: "# The preset `mlflow`: what MLflow's model registry does. Any stage to any stage, stage names in any spelling of case,\n# and the holders of Staging or Production are archived when the request asks for it (input `archive-existing`).\nversion: 1\nallow-cycles: true\n\nstages:\n  None:       { aliases: [Development], any-case: true, deletable: true }\n  Staging:    { any-case: true, deployable: true, exclusive: { incumbent-to: Archived, when: requested } }\n  Production: { any-case: true, deployable: true, exclusive: { incumbent-to: Archived, when: requested } }\n  Archived:   { any-case: true, deletable: true }\n\ntransitions:\n  - { from: '*', to: None }\n  - { from: '*', to: Staging }\n  - { from: '*', to: Production }\n  - { from: '*', to: Archived }\n"
};
var policyFileCheck = validate0;
var schema0 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "part19", "type": "object", "required": ["version"], "additionalProperties": false, "properties": { "version": { "const": 1 }, "extends": { "type": "string", "minLength": 1 }, "disable": { "type": "array", "items": { "enum": ["forward-only", "approve-production", "archive-incumbent"] } }, "stages": { "type": "object", "minProperties": 1, "propertyNames": { "minLength": 1 }, "additionalProperties": { "$ref": "part1" } }, "transitions": { "type": "array", "items": { "$ref": "part7" } }, "overrides": { "type": "array", "items": { "$ref": "part10" } }, "allow-cycles": { "type": "boolean" }, "ledger": { "enum": ["required", "optional"] }, "rollback": { "type": "array", "items": { "$ref": "part11" } }, "people": { "type": "object", "propertyNames": { "minLength": 1 }, "additionalProperties": { "$ref": "part16" } }, "groups": { "type": "object", "propertyNames": { "minLength": 1 }, "additionalProperties": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "waivers": { "type": "array", "items": { "$ref": "part18" } } } };
var func0 = Object.prototype.hasOwnProperty;
var schema1 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "deployable": { "type": "boolean" }, "deletable": { "type": "boolean" }, "hidden": { "type": "boolean" }, "exclusive": { "$ref": "part0" }, "aliases": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "any-case": { "type": "boolean" } }, "$id": "part1" };
var schema2 = { "oneOf": [{ "type": "boolean" }, { "type": "object", "required": ["incumbent-to"], "additionalProperties": false, "properties": { "incumbent-to": { "type": "string", "minLength": 1 }, "when": { "enum": ["always", "requested"] } } }], "$id": "part0" };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema2.oneOf[0].type, parentSchema: schema2.oneOf[0], data };
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["incumbent-to"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "incumbent-to" }, message: "must have required property 'incumbent-to'", schema: schema2.oneOf[1].required, parentSchema: schema2.oneOf[1], data };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "incumbent-to" || key0 === "when")) {
        const err2 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema2.oneOf[1], data };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data["incumbent-to"] !== void 0) {
      let data0 = data["incumbent-to"];
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/incumbent-to", schemaPath: "#/oneOf/1/properties/incumbent-to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema2.oneOf[1].properties["incumbent-to"], data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/incumbent-to", schemaPath: "#/oneOf/1/properties/incumbent-to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.oneOf[1].properties["incumbent-to"].type, parentSchema: schema2.oneOf[1].properties["incumbent-to"], data: data0 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data1 = data.when;
      if (!(data1 === "always" || data1 === "requested")) {
        const err5 = { instancePath: instancePath + "/when", schemaPath: "#/oneOf/1/properties/when/enum", keyword: "enum", params: { allowedValues: schema2.oneOf[1].properties.when.enum }, message: "must be equal to one of the allowed values", schema: schema2.oneOf[1].properties.when.enum, parentSchema: schema2.oneOf[1].properties.when, data: data1 };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.oneOf[1].type, parentSchema: schema2.oneOf[1], data };
    (vErrors ??= []).push(err6);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema2.oneOf, parentSchema: schema2, data };
    (vErrors ??= []).push(err7);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate2.errors = vErrors;
  return errors === 0;
}
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema1.type }, message: "must be object,null", schema: schema1.type, parentSchema: schema1, data };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "deployable" || key0 === "deletable" || key0 === "hidden" || key0 === "exclusive" || key0 === "aliases" || key0 === "any-case")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema1, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.deployable !== void 0) {
      let data0 = data.deployable;
      if (typeof data0 !== "boolean") {
        const err2 = { instancePath: instancePath + "/deployable", schemaPath: "#/properties/deployable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema1.properties.deployable.type, parentSchema: schema1.properties.deployable, data: data0 };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.deletable !== void 0) {
      let data1 = data.deletable;
      if (typeof data1 !== "boolean") {
        const err3 = { instancePath: instancePath + "/deletable", schemaPath: "#/properties/deletable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema1.properties.deletable.type, parentSchema: schema1.properties.deletable, data: data1 };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.hidden !== void 0) {
      let data2 = data.hidden;
      if (typeof data2 !== "boolean") {
        const err4 = { instancePath: instancePath + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema1.properties.hidden.type, parentSchema: schema1.properties.hidden, data: data2 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.exclusive !== void 0) {
      if (!validate2(data.exclusive, { instancePath: instancePath + "/exclusive", parentData: data, parentDataProperty: "exclusive", rootData })) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.aliases !== void 0) {
      let data4 = data.aliases;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (data5.length < 1) {
              const err5 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema1.properties.aliases.items, data: data5 };
              (vErrors ??= []).push(err5);
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.properties.aliases.items.type, parentSchema: schema1.properties.aliases.items, data: data5 };
            (vErrors ??= []).push(err6);
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema1.properties.aliases.type, parentSchema: schema1.properties.aliases, data: data4 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data["any-case"] !== void 0) {
      let data6 = data["any-case"];
      if (typeof data6 !== "boolean") {
        const err8 = { instancePath: instancePath + "/any-case", schemaPath: "#/properties/any-case/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema1.properties["any-case"].type, parentSchema: schema1.properties["any-case"], data: data6 };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  }
  validate1.errors = vErrors;
  return errors === 0;
}
var schema3 = { "type": "object", "required": ["from", "to"], "additionalProperties": false, "properties": { "from": { "$ref": "part2" }, "to": { "type": "string", "minLength": 1 }, "remove": { "const": true }, "environment": { "$ref": "part3" }, "approvals": { "type": "array", "items": { "$ref": "part4" } }, "separate": { "type": "array", "items": { "enum": ["requester", "job-owner", "author", "pusher", "merger"] }, "uniqueItems": true }, "checks": { "type": "array", "items": { "$ref": "part5" } }, "require-plan": { "type": "boolean" }, "freeze": { "type": "array", "items": { "$ref": "part6" } } }, "$id": "part7" };
var func14 = (a, b) => JSON.stringify(a) === JSON.stringify(b);
var schema4 = { "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }], "$id": "part2" };
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema4.oneOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema4.oneOf[0].type, parentSchema: schema4.oneOf[0], data };
    (vErrors ??= []).push(err1);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err2 = { instancePath, schemaPath: "#/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema4.oneOf[1], data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema4.oneOf[1].items, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema4.oneOf[1].items.type, parentSchema: schema4.oneOf[1].items, data: data0 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema4.oneOf[1].type, parentSchema: schema4.oneOf[1], data };
    (vErrors ??= []).push(err5);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema4.oneOf, parentSchema: schema4, data };
    (vErrors ??= []).push(err6);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate6.errors = vErrors;
  return errors === 0;
}
var schema5 = { "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1 }, "forbid-admin-bypass": { "type": "boolean" }, "allow-reruns": { "type": "boolean" }, "allowed-refs": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "allowed-workflows": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } } }], "$id": "part3" };
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema5.oneOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.oneOf[0].type, parentSchema: schema5.oneOf[0], data };
    (vErrors ??= []).push(err1);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema5.oneOf[1].required, parentSchema: schema5.oneOf[1], data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "forbid-admin-bypass" || key0 === "allow-reruns" || key0 === "allowed-refs" || key0 === "allowed-workflows")) {
        const err3 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema5.oneOf[1], data };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/oneOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema5.oneOf[1].properties.name, data: data0 };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/oneOf/1/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.oneOf[1].properties.name.type, parentSchema: schema5.oneOf[1].properties.name, data: data0 };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data["forbid-admin-bypass"] !== void 0) {
      let data1 = data["forbid-admin-bypass"];
      if (typeof data1 !== "boolean") {
        const err6 = { instancePath: instancePath + "/forbid-admin-bypass", schemaPath: "#/oneOf/1/properties/forbid-admin-bypass/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema5.oneOf[1].properties["forbid-admin-bypass"].type, parentSchema: schema5.oneOf[1].properties["forbid-admin-bypass"], data: data1 };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data["allow-reruns"] !== void 0) {
      let data2 = data["allow-reruns"];
      if (typeof data2 !== "boolean") {
        const err7 = { instancePath: instancePath + "/allow-reruns", schemaPath: "#/oneOf/1/properties/allow-reruns/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema5.oneOf[1].properties["allow-reruns"].type, parentSchema: schema5.oneOf[1].properties["allow-reruns"], data: data2 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data["allowed-refs"] !== void 0) {
      let data3 = data["allowed-refs"];
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err8 = { instancePath: instancePath + "/allowed-refs", schemaPath: "#/oneOf/1/properties/allowed-refs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema5.oneOf[1].properties["allowed-refs"], data: data3 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (data4.length < 1) {
              const err9 = { instancePath: instancePath + "/allowed-refs/" + i0, schemaPath: "#/oneOf/1/properties/allowed-refs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema5.oneOf[1].properties["allowed-refs"].items, data: data4 };
              (vErrors ??= []).push(err9);
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/allowed-refs/" + i0, schemaPath: "#/oneOf/1/properties/allowed-refs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.oneOf[1].properties["allowed-refs"].items.type, parentSchema: schema5.oneOf[1].properties["allowed-refs"].items, data: data4 };
            (vErrors ??= []).push(err10);
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/allowed-refs", schemaPath: "#/oneOf/1/properties/allowed-refs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema5.oneOf[1].properties["allowed-refs"].type, parentSchema: schema5.oneOf[1].properties["allowed-refs"], data: data3 };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data["allowed-workflows"] !== void 0) {
      let data5 = data["allowed-workflows"];
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err12 = { instancePath: instancePath + "/allowed-workflows", schemaPath: "#/oneOf/1/properties/allowed-workflows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema5.oneOf[1].properties["allowed-workflows"], data: data5 };
          (vErrors ??= []).push(err12);
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (data6.length < 1) {
              const err13 = { instancePath: instancePath + "/allowed-workflows/" + i1, schemaPath: "#/oneOf/1/properties/allowed-workflows/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema5.oneOf[1].properties["allowed-workflows"].items, data: data6 };
              (vErrors ??= []).push(err13);
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/allowed-workflows/" + i1, schemaPath: "#/oneOf/1/properties/allowed-workflows/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.oneOf[1].properties["allowed-workflows"].items.type, parentSchema: schema5.oneOf[1].properties["allowed-workflows"].items, data: data6 };
            (vErrors ??= []).push(err14);
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/allowed-workflows", schemaPath: "#/oneOf/1/properties/allowed-workflows/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema5.oneOf[1].properties["allowed-workflows"].type, parentSchema: schema5.oneOf[1].properties["allowed-workflows"], data: data5 };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema5.oneOf[1].type, parentSchema: schema5.oneOf[1], data };
    (vErrors ??= []).push(err16);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err17 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema5.oneOf, parentSchema: schema5, data };
    (vErrors ??= []).push(err17);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate8.errors = vErrors;
  return errors === 0;
}
var schema6 = { "type": "object", "required": ["from"], "additionalProperties": false, "properties": { "from": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$" } }, "via": { "enum": ["environment", "pull-request"] }, "count": { "type": "integer", "minimum": 1 }, "environment": { "type": "string", "minLength": 1 }, "comment-must-contain": { "enum": ["plan-digest"] } }, "$id": "part4" };
var pattern0 = new RegExp("^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema6.required, parentSchema: schema6, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "via" || key0 === "count" || key0 === "environment" || key0 === "comment-must-contain")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema6.properties.from, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern0.test(data1)) {
              const err3 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/pattern", keyword: "pattern", params: { pattern: "^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$" }, message: 'must match pattern "^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$"', schema: "^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$", parentSchema: schema6.properties.from.items, data: data1 };
              (vErrors ??= []).push(err3);
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.from.items.type, parentSchema: schema6.properties.from.items, data: data1 };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.properties.from.type, parentSchema: schema6.properties.from, data: data0 };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.via !== void 0) {
      let data2 = data.via;
      if (!(data2 === "environment" || data2 === "pull-request")) {
        const err6 = { instancePath: instancePath + "/via", schemaPath: "#/properties/via/enum", keyword: "enum", params: { allowedValues: schema6.properties.via.enum }, message: "must be equal to one of the allowed values", schema: schema6.properties.via.enum, parentSchema: schema6.properties.via, data: data2 };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data3 = data.count;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err7 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema6.properties.count.type, parentSchema: schema6.properties.count, data: data3 };
        (vErrors ??= []).push(err7);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema6.properties.count, data: data3 };
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
    }
    if (data.environment !== void 0) {
      let data4 = data.environment;
      if (typeof data4 === "string") {
        if (data4.length < 1) {
          const err9 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.properties.environment, data: data4 };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.environment.type, parentSchema: schema6.properties.environment, data: data4 };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data["comment-must-contain"] !== void 0) {
      let data5 = data["comment-must-contain"];
      if (!(data5 === "plan-digest")) {
        const err11 = { instancePath: instancePath + "/comment-must-contain", schemaPath: "#/properties/comment-must-contain/enum", keyword: "enum", params: { allowedValues: schema6.properties["comment-must-contain"].enum }, message: "must be equal to one of the allowed values", schema: schema6.properties["comment-must-contain"].enum, parentSchema: schema6.properties["comment-must-contain"], data: data5 };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.type, parentSchema: schema6, data };
    (vErrors ??= []).push(err12);
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var schema7 = { "type": "object", "allOf": [{ "if": { "required": ["tag"] }, "then": { "type": "object", "required": ["tag"], "additionalProperties": false, "properties": { "tag": { "type": "string", "minLength": 1 }, "equals": { "type": "string" } } } }, { "if": { "required": ["metric"] }, "then": { "type": "object", "required": ["metric", "source"], "additionalProperties": false, "properties": { "metric": { "type": "string", "minLength": 1 }, "source": { "enum": ["property", "tag", "file", "job"] }, "min": { "type": "number" }, "max": { "type": "number" }, "no-worse-than": { "const": "incumbent" }, "tolerance": { "type": "number", "minimum": 0 } } } }, { "if": { "required": ["lineage"] }, "then": { "type": "object", "required": ["lineage"], "additionalProperties": false, "properties": { "lineage": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["job", "commit", "data", "environment"] } } } } }, { "if": { "required": ["soak"] }, "then": { "type": "object", "required": ["soak"], "additionalProperties": false, "properties": { "soak": { "type": "string", "pattern": "^[1-9]\\d{0,4}[mhd]$" } } } }], "anyOf": [{ "required": ["tag"] }, { "required": ["metric"] }, { "required": ["lineage"] }, { "required": ["soak"] }, { "required": ["not-serving"] }], "$id": "part5" };
var pattern1 = new RegExp("^[1-9]\\d{0,4}[mhd]$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema7.type, parentSchema: schema7, data };
    (vErrors ??= []).push(err0);
    errors++;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tag === void 0) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property 'tag'", schema: schema7.anyOf[0].required, parentSchema: schema7.anyOf[0], data };
      (vErrors ??= []).push(err1);
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.metric === void 0) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'", schema: schema7.anyOf[1].required, parentSchema: schema7.anyOf[1], data };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs4 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.lineage === void 0) {
          const err3 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "lineage" }, message: "must have required property 'lineage'", schema: schema7.anyOf[2].required, parentSchema: schema7.anyOf[2], data };
          (vErrors ??= []).push(err3);
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.soak === void 0) {
            const err4 = { instancePath, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "soak" }, message: "must have required property 'soak'", schema: schema7.anyOf[3].required, parentSchema: schema7.anyOf[3], data };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
        var _valid0 = _errs5 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs6 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data["not-serving"] === void 0) {
              const err5 = { instancePath, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "not-serving" }, message: "must have required property 'not-serving'", schema: schema7.anyOf[4].required, parentSchema: schema7.anyOf[4], data };
              (vErrors ??= []).push(err5);
              errors++;
            }
          }
          var _valid0 = _errs6 === errors;
          valid0 = valid0 || _valid0;
        }
      }
    }
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema7.anyOf, parentSchema: schema7, data };
    (vErrors ??= []).push(err6);
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs8 = errors;
  let valid2 = true;
  const _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.tag === void 0 && (missing0 = "tag")) {
      const err7 = {};
      (vErrors ??= []).push(err7);
      errors++;
    }
  }
  var _valid1 = _errs9 === errors;
  errors = _errs8;
  if (vErrors !== null) {
    if (_errs8) {
      vErrors.length = _errs8;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.tag === void 0) {
        const err8 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property 'tag'", schema: schema7.allOf[0].then.required, parentSchema: schema7.allOf[0].then, data };
        (vErrors ??= []).push(err8);
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "tag" || key0 === "equals")) {
          const err9 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema7.allOf[0].then, data };
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
      if (data.tag !== void 0) {
        let data0 = data.tag;
        if (typeof data0 === "string") {
          if (data0.length < 1) {
            const err10 = { instancePath: instancePath + "/tag", schemaPath: "#/allOf/0/then/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema7.allOf[0].then.properties.tag, data: data0 };
            (vErrors ??= []).push(err10);
            errors++;
          }
        } else {
          const err11 = { instancePath: instancePath + "/tag", schemaPath: "#/allOf/0/then/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema7.allOf[0].then.properties.tag.type, parentSchema: schema7.allOf[0].then.properties.tag, data: data0 };
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
      if (data.equals !== void 0) {
        let data1 = data.equals;
        if (typeof data1 !== "string") {
          const err12 = { instancePath: instancePath + "/equals", schemaPath: "#/allOf/0/then/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema7.allOf[0].then.properties.equals.type, parentSchema: schema7.allOf[0].then.properties.equals, data: data1 };
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
    } else {
      const err13 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema7.allOf[0].then.type, parentSchema: schema7.allOf[0].then, data };
      (vErrors ??= []).push(err13);
      errors++;
    }
    var _valid1 = _errs10 === errors;
    valid2 = _valid1;
  }
  if (!valid2) {
    const err14 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema7.allOf[0].if, parentSchema: schema7.allOf[0], data };
    (vErrors ??= []).push(err14);
    errors++;
  }
  const _errs18 = errors;
  let valid4 = true;
  const _errs19 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.metric === void 0 && (missing1 = "metric")) {
      const err15 = {};
      (vErrors ??= []).push(err15);
      errors++;
    }
  }
  var _valid2 = _errs19 === errors;
  errors = _errs18;
  if (vErrors !== null) {
    if (_errs18) {
      vErrors.length = _errs18;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs20 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.metric === void 0) {
        const err16 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'", schema: schema7.allOf[1].then.required, parentSchema: schema7.allOf[1].then, data };
        (vErrors ??= []).push(err16);
        errors++;
      }
      if (data.source === void 0) {
        const err17 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema7.allOf[1].then.required, parentSchema: schema7.allOf[1].then, data };
        (vErrors ??= []).push(err17);
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "metric" || key1 === "source" || key1 === "min" || key1 === "max" || key1 === "no-worse-than" || key1 === "tolerance")) {
          const err18 = { instancePath, schemaPath: "#/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema7.allOf[1].then, data };
          (vErrors ??= []).push(err18);
          errors++;
        }
      }
      if (data.metric !== void 0) {
        let data2 = data.metric;
        if (typeof data2 === "string") {
          if (data2.length < 1) {
            const err19 = { instancePath: instancePath + "/metric", schemaPath: "#/allOf/1/then/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema7.allOf[1].then.properties.metric, data: data2 };
            (vErrors ??= []).push(err19);
            errors++;
          }
        } else {
          const err20 = { instancePath: instancePath + "/metric", schemaPath: "#/allOf/1/then/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema7.allOf[1].then.properties.metric.type, parentSchema: schema7.allOf[1].then.properties.metric, data: data2 };
          (vErrors ??= []).push(err20);
          errors++;
        }
      }
      if (data.source !== void 0) {
        let data3 = data.source;
        if (!(data3 === "property" || data3 === "tag" || data3 === "file" || data3 === "job")) {
          const err21 = { instancePath: instancePath + "/source", schemaPath: "#/allOf/1/then/properties/source/enum", keyword: "enum", params: { allowedValues: schema7.allOf[1].then.properties.source.enum }, message: "must be equal to one of the allowed values", schema: schema7.allOf[1].then.properties.source.enum, parentSchema: schema7.allOf[1].then.properties.source, data: data3 };
          (vErrors ??= []).push(err21);
          errors++;
        }
      }
      if (data.min !== void 0) {
        let data4 = data.min;
        if (!(typeof data4 == "number" && isFinite(data4))) {
          const err22 = { instancePath: instancePath + "/min", schemaPath: "#/allOf/1/then/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema7.allOf[1].then.properties.min.type, parentSchema: schema7.allOf[1].then.properties.min, data: data4 };
          (vErrors ??= []).push(err22);
          errors++;
        }
      }
      if (data.max !== void 0) {
        let data5 = data.max;
        if (!(typeof data5 == "number" && isFinite(data5))) {
          const err23 = { instancePath: instancePath + "/max", schemaPath: "#/allOf/1/then/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema7.allOf[1].then.properties.max.type, parentSchema: schema7.allOf[1].then.properties.max, data: data5 };
          (vErrors ??= []).push(err23);
          errors++;
        }
      }
      if (data["no-worse-than"] !== void 0) {
        let data6 = data["no-worse-than"];
        if ("incumbent" !== data6) {
          const err24 = { instancePath: instancePath + "/no-worse-than", schemaPath: "#/allOf/1/then/properties/no-worse-than/const", keyword: "const", params: { allowedValue: "incumbent" }, message: "must be equal to constant", schema: "incumbent", parentSchema: schema7.allOf[1].then.properties["no-worse-than"], data: data6 };
          (vErrors ??= []).push(err24);
          errors++;
        }
      }
      if (data.tolerance !== void 0) {
        let data7 = data.tolerance;
        if (typeof data7 == "number" && isFinite(data7)) {
          if (data7 < 0 || isNaN(data7)) {
            const err25 = { instancePath: instancePath + "/tolerance", schemaPath: "#/allOf/1/then/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema7.allOf[1].then.properties.tolerance, data: data7 };
            (vErrors ??= []).push(err25);
            errors++;
          }
        } else {
          const err26 = { instancePath: instancePath + "/tolerance", schemaPath: "#/allOf/1/then/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema7.allOf[1].then.properties.tolerance.type, parentSchema: schema7.allOf[1].then.properties.tolerance, data: data7 };
          (vErrors ??= []).push(err26);
          errors++;
        }
      }
    } else {
      const err27 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema7.allOf[1].then.type, parentSchema: schema7.allOf[1].then, data };
      (vErrors ??= []).push(err27);
      errors++;
    }
    var _valid2 = _errs20 === errors;
    valid4 = _valid2;
  }
  if (!valid4) {
    const err28 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema7.allOf[1].if, parentSchema: schema7.allOf[1], data };
    (vErrors ??= []).push(err28);
    errors++;
  }
  const _errs34 = errors;
  let valid6 = true;
  const _errs35 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.lineage === void 0 && (missing2 = "lineage")) {
      const err29 = {};
      (vErrors ??= []).push(err29);
      errors++;
    }
  }
  var _valid3 = _errs35 === errors;
  errors = _errs34;
  if (vErrors !== null) {
    if (_errs34) {
      vErrors.length = _errs34;
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs36 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.lineage === void 0) {
        const err30 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "lineage" }, message: "must have required property 'lineage'", schema: schema7.allOf[2].then.required, parentSchema: schema7.allOf[2].then, data };
        (vErrors ??= []).push(err30);
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "lineage")) {
          const err31 = { instancePath, schemaPath: "#/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema7.allOf[2].then, data };
          (vErrors ??= []).push(err31);
          errors++;
        }
      }
      if (data.lineage !== void 0) {
        let data8 = data.lineage;
        if (Array.isArray(data8)) {
          if (data8.length < 1) {
            const err32 = { instancePath: instancePath + "/lineage", schemaPath: "#/allOf/2/then/properties/lineage/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema7.allOf[2].then.properties.lineage, data: data8 };
            (vErrors ??= []).push(err32);
            errors++;
          }
          const len0 = data8.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data9 = data8[i0];
            if (!(data9 === "job" || data9 === "commit" || data9 === "data" || data9 === "environment")) {
              const err33 = { instancePath: instancePath + "/lineage/" + i0, schemaPath: "#/allOf/2/then/properties/lineage/items/enum", keyword: "enum", params: { allowedValues: schema7.allOf[2].then.properties.lineage.items.enum }, message: "must be equal to one of the allowed values", schema: schema7.allOf[2].then.properties.lineage.items.enum, parentSchema: schema7.allOf[2].then.properties.lineage.items, data: data9 };
              (vErrors ??= []).push(err33);
              errors++;
            }
          }
          let i1 = data8.length;
          let j0;
          if (i1 > 1) {
            outer0: for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func14(data8[i1], data8[j0])) {
                  const err34 = { instancePath: instancePath + "/lineage", schemaPath: "#/allOf/2/then/properties/lineage/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema7.allOf[2].then.properties.lineage, data: data8 };
                  (vErrors ??= []).push(err34);
                  errors++;
                  break outer0;
                }
              }
            }
          }
        } else {
          const err35 = { instancePath: instancePath + "/lineage", schemaPath: "#/allOf/2/then/properties/lineage/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema7.allOf[2].then.properties.lineage.type, parentSchema: schema7.allOf[2].then.properties.lineage, data: data8 };
          (vErrors ??= []).push(err35);
          errors++;
        }
      }
    } else {
      const err36 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema7.allOf[2].then.type, parentSchema: schema7.allOf[2].then, data };
      (vErrors ??= []).push(err36);
      errors++;
    }
    var _valid3 = _errs36 === errors;
    valid6 = _valid3;
  }
  if (!valid6) {
    const err37 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema7.allOf[2].if, parentSchema: schema7.allOf[2], data };
    (vErrors ??= []).push(err37);
    errors++;
  }
  const _errs43 = errors;
  let valid11 = true;
  const _errs44 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.soak === void 0 && (missing3 = "soak")) {
      const err38 = {};
      (vErrors ??= []).push(err38);
      errors++;
    }
  }
  var _valid4 = _errs44 === errors;
  errors = _errs43;
  if (vErrors !== null) {
    if (_errs43) {
      vErrors.length = _errs43;
    } else {
      vErrors = null;
    }
  }
  if (_valid4) {
    const _errs45 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.soak === void 0) {
        const err39 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "soak" }, message: "must have required property 'soak'", schema: schema7.allOf[3].then.required, parentSchema: schema7.allOf[3].then, data };
        (vErrors ??= []).push(err39);
        errors++;
      }
      for (const key3 in data) {
        if (!(key3 === "soak")) {
          const err40 = { instancePath, schemaPath: "#/allOf/3/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema7.allOf[3].then, data };
          (vErrors ??= []).push(err40);
          errors++;
        }
      }
      if (data.soak !== void 0) {
        let data10 = data.soak;
        if (typeof data10 === "string") {
          if (!pattern1.test(data10)) {
            const err41 = { instancePath: instancePath + "/soak", schemaPath: "#/allOf/3/then/properties/soak/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,4}[mhd]$" }, message: 'must match pattern "^[1-9]\\d{0,4}[mhd]$"', schema: "^[1-9]\\d{0,4}[mhd]$", parentSchema: schema7.allOf[3].then.properties.soak, data: data10 };
            (vErrors ??= []).push(err41);
            errors++;
          }
        } else {
          const err42 = { instancePath: instancePath + "/soak", schemaPath: "#/allOf/3/then/properties/soak/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema7.allOf[3].then.properties.soak.type, parentSchema: schema7.allOf[3].then.properties.soak, data: data10 };
          (vErrors ??= []).push(err42);
          errors++;
        }
      }
    } else {
      const err43 = { instancePath, schemaPath: "#/allOf/3/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema7.allOf[3].then.type, parentSchema: schema7.allOf[3].then, data };
      (vErrors ??= []).push(err43);
      errors++;
    }
    var _valid4 = _errs45 === errors;
    valid11 = _valid4;
  }
  if (!valid11) {
    const err44 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema7.allOf[3].if, parentSchema: schema7.allOf[3], data };
    (vErrors ??= []).push(err44);
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var schema8 = { "type": "object", "required": ["time-zone"], "additionalProperties": false, "properties": { "days": { "type": "array", "minItems": 1, "items": { "enum": ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] } }, "from": { "type": "string", "pattern": "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, "to": { "type": "string", "pattern": "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, "dates": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$" } }, "time-zone": { "type": "string", "minLength": 1 } }, "$id": "part6" };
var pattern2 = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
var pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["time-zone"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time-zone" }, message: "must have required property 'time-zone'", schema: schema8.required, parentSchema: schema8, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "days" || key0 === "from" || key0 === "to" || key0 === "dates" || key0 === "time-zone")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema8, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.days !== void 0) {
      let data0 = data.days;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema8.properties.days, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(data1 === "Mon" || data1 === "Tue" || data1 === "Wed" || data1 === "Thu" || data1 === "Fri" || data1 === "Sat" || data1 === "Sun")) {
            const err3 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/items/enum", keyword: "enum", params: { allowedValues: schema8.properties.days.items.enum }, message: "must be equal to one of the allowed values", schema: schema8.properties.days.items.enum, parentSchema: schema8.properties.days.items, data: data1 };
            (vErrors ??= []).push(err3);
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema8.properties.days.type, parentSchema: schema8.properties.days, data: data0 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if (typeof data2 === "string") {
        if (!pattern2.test(data2)) {
          const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, message: 'must match pattern "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"', schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: schema8.properties.from, data: data2 };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema8.properties.from.type, parentSchema: schema8.properties.from, data: data2 };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data3 = data.to;
      if (typeof data3 === "string") {
        if (!pattern2.test(data3)) {
          const err7 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/pattern", keyword: "pattern", params: { pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, message: 'must match pattern "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"', schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: schema8.properties.to, data: data3 };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema8.properties.to.type, parentSchema: schema8.properties.to, data: data3 };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.dates !== void 0) {
      let data4 = data.dates;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err9 = { instancePath: instancePath + "/dates", schemaPath: "#/properties/dates/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema8.properties.dates, data: data4 };
          (vErrors ??= []).push(err9);
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 === "string") {
            if (!pattern4.test(data5)) {
              const err10 = { instancePath: instancePath + "/dates/" + i1, schemaPath: "#/properties/dates/items/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"', schema: "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$", parentSchema: schema8.properties.dates.items, data: data5 };
              (vErrors ??= []).push(err10);
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/dates/" + i1, schemaPath: "#/properties/dates/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema8.properties.dates.items.type, parentSchema: schema8.properties.dates.items, data: data5 };
            (vErrors ??= []).push(err11);
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/dates", schemaPath: "#/properties/dates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema8.properties.dates.type, parentSchema: schema8.properties.dates, data: data4 };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data["time-zone"] !== void 0) {
      let data6 = data["time-zone"];
      if (typeof data6 === "string") {
        if (data6.length < 1) {
          const err13 = { instancePath: instancePath + "/time-zone", schemaPath: "#/properties/time-zone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema8.properties["time-zone"], data: data6 };
          (vErrors ??= []).push(err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/time-zone", schemaPath: "#/properties/time-zone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema8.properties["time-zone"].type, parentSchema: schema8.properties["time-zone"], data: data6 };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema8.type, parentSchema: schema8, data };
    (vErrors ??= []).push(err15);
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema3.required, parentSchema: schema3, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.to === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema3.required, parentSchema: schema3, data };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema3.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema3, data };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate6(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema3.properties.to, data: data1 };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema3.properties.to.type, parentSchema: schema3.properties.to, data: data1 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.remove !== void 0) {
      let data2 = data.remove;
      if (true !== data2) {
        const err5 = { instancePath: instancePath + "/remove", schemaPath: "#/properties/remove/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema3.properties.remove, data: data2 };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.environment !== void 0) {
      if (!validate8(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
        vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
        errors = vErrors.length;
      }
    }
    if (data.approvals !== void 0) {
      let data4 = data.approvals;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate10(data4[i0], { instancePath: instancePath + "/approvals/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema3.properties.approvals.type, parentSchema: schema3.properties.approvals, data: data4 };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.separate !== void 0) {
      let data6 = data.separate;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (!(data7 === "requester" || data7 === "job-owner" || data7 === "author" || data7 === "pusher" || data7 === "merger")) {
            const err7 = { instancePath: instancePath + "/separate/" + i1, schemaPath: "#/properties/separate/items/enum", keyword: "enum", params: { allowedValues: schema3.properties.separate.items.enum }, message: "must be equal to one of the allowed values", schema: schema3.properties.separate.items.enum, parentSchema: schema3.properties.separate.items, data: data7 };
            (vErrors ??= []).push(err7);
            errors++;
          }
        }
        let i2 = data6.length;
        let j0;
        if (i2 > 1) {
          outer0: for (; i2--; ) {
            for (j0 = i2; j0--; ) {
              if (func14(data6[i2], data6[j0])) {
                const err8 = { instancePath: instancePath + "/separate", schemaPath: "#/properties/separate/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: true, parentSchema: schema3.properties.separate, data: data6 };
                (vErrors ??= []).push(err8);
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/separate", schemaPath: "#/properties/separate/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema3.properties.separate.type, parentSchema: schema3.properties.separate, data: data6 };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.checks !== void 0) {
      let data8 = data.checks;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate12(data8[i3], { instancePath: instancePath + "/checks/" + i3, parentData: data8, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema3.properties.checks.type, parentSchema: schema3.properties.checks, data: data8 };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data["require-plan"] !== void 0) {
      let data10 = data["require-plan"];
      if (typeof data10 !== "boolean") {
        const err11 = { instancePath: instancePath + "/require-plan", schemaPath: "#/properties/require-plan/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema3.properties["require-plan"].type, parentSchema: schema3.properties["require-plan"], data: data10 };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.freeze !== void 0) {
      let data11 = data.freeze;
      if (Array.isArray(data11)) {
        const len3 = data11.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (!validate14(data11[i4], { instancePath: instancePath + "/freeze/" + i4, parentData: data11, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema3.properties.freeze.type, parentSchema: schema3.properties.freeze, data: data11 };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema3.type, parentSchema: schema3, data };
    (vErrors ??= []).push(err13);
    errors++;
  }
  validate5.errors = vErrors;
  return errors === 0;
}
var schema9 = { "type": "object", "required": ["match", "transitions"], "additionalProperties": false, "properties": { "match": { "$ref": "part8" }, "transitions": { "type": "array", "minItems": 1, "items": { "$ref": "part9" } } }, "$id": "part10" };
var schema10 = { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "kind": { "enum": ["model", "data", "environment", "component"] }, "name": { "type": "string", "minLength": 1 }, "place": { "type": "string", "minLength": 1 }, "tag": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string" } } }, "$id": "part8" };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema10, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "name" || key0 === "place" || key0 === "tag")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema10, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (!(data0 === "model" || data0 === "data" || data0 === "environment" || data0 === "component")) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema10.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema10.properties.kind.enum, parentSchema: schema10.properties.kind, data: data0 };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema10.properties.name, data: data1 };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.name.type, parentSchema: schema10.properties.name, data: data1 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.place !== void 0) {
      let data2 = data.place;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema10.properties.place, data: data2 };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.place.type, parentSchema: schema10.properties.place, data: data2 };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.tag !== void 0) {
      let data3 = data.tag;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (Object.keys(data3).length < 1) {
          const err7 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema10.properties.tag, data: data3 };
          (vErrors ??= []).push(err7);
          errors++;
        }
        for (const key1 in data3) {
          let data4 = data3[key1];
          if (typeof data4 !== "string") {
            const err8 = { instancePath: instancePath + "/tag/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tag/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.tag.additionalProperties.type, parentSchema: schema10.properties.tag.additionalProperties, data: data4 };
            (vErrors ??= []).push(err8);
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.properties.tag.type, parentSchema: schema10.properties.tag, data: data3 };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.type, parentSchema: schema10, data };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var schema11 = { "type": "object", "required": ["from", "to"], "additionalProperties": false, "properties": { "from": { "$ref": "part2" }, "to": { "type": "string", "minLength": 1 }, "environment": { "$ref": "part3" }, "approvals": { "type": "array", "items": { "$ref": "part4" } }, "checks": { "type": "array", "items": { "$ref": "part5" } }, "freeze": { "type": "array", "items": { "$ref": "part6" } }, "replace": { "const": true } }, "$id": "part9" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema11.required, parentSchema: schema11, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.to === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema11.required, parentSchema: schema11, data };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "environment" || key0 === "approvals" || key0 === "checks" || key0 === "freeze" || key0 === "replace")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate6(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.to, data: data1 };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.to.type, parentSchema: schema11.properties.to, data: data1 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.environment !== void 0) {
      if (!validate8(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
        vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
        errors = vErrors.length;
      }
    }
    if (data.approvals !== void 0) {
      let data3 = data.approvals;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate10(data3[i0], { instancePath: instancePath + "/approvals/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.approvals.type, parentSchema: schema11.properties.approvals, data: data3 };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.checks !== void 0) {
      let data5 = data.checks;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate12(data5[i1], { instancePath: instancePath + "/checks/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.checks.type, parentSchema: schema11.properties.checks, data: data5 };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.freeze !== void 0) {
      let data7 = data.freeze;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate14(data7[i2], { instancePath: instancePath + "/freeze/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.freeze.type, parentSchema: schema11.properties.freeze, data: data7 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.replace !== void 0) {
      let data9 = data.replace;
      if (true !== data9) {
        const err8 = { instancePath: instancePath + "/replace", schemaPath: "#/properties/replace/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema11.properties.replace, data: data9 };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.match === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'", schema: schema9.required, parentSchema: schema9, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.transitions === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transitions" }, message: "must have required property 'transitions'", schema: schema9.required, parentSchema: schema9, data };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "match" || key0 === "transitions")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema9, data };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.match !== void 0) {
      if (!validate18(data.match, { instancePath: instancePath + "/match", parentData: data, parentDataProperty: "match", rootData })) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.transitions !== void 0) {
      let data1 = data.transitions;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/transitions", schemaPath: "#/properties/transitions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema9.properties.transitions, data: data1 };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate20(data1[i0], { instancePath: instancePath + "/transitions/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/transitions", schemaPath: "#/properties/transitions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema9.properties.transitions.type, parentSchema: schema9.properties.transitions, data: data1 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema9.type, parentSchema: schema9, data };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var schema12 = { "type": "object", "required": ["stage", "displaced-to", "environment", "approvals"], "additionalProperties": false, "properties": { "stage": { "type": "string", "minLength": 1 }, "displaced-to": { "type": "string", "minLength": 1 }, "environment": { "$ref": "part3" }, "approvals": { "type": "array", "minItems": 1, "items": { "$ref": "part4" } }, "separate": { "type": "array", "items": { "enum": ["requester", "job-owner", "author", "pusher", "merger"] }, "uniqueItems": true }, "checks": { "type": "array", "items": { "$ref": "part5" } }, "require-plan": { "type": "boolean" }, "freeze": { "type": "array", "items": { "$ref": "part6" } }, "review-within": { "type": "string", "pattern": "^[1-9]\\d{0,4}[mhd]$" }, "review-by": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$" } } }, "$id": "part11" };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stage === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" }, message: "must have required property 'stage'", schema: schema12.required, parentSchema: schema12, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data["displaced-to"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "displaced-to" }, message: "must have required property 'displaced-to'", schema: schema12.required, parentSchema: schema12, data };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.environment === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema12.required, parentSchema: schema12, data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.approvals === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvals" }, message: "must have required property 'approvals'", schema: schema12.required, parentSchema: schema12, data };
      (vErrors ??= []).push(err3);
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema12.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12, data };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.stage !== void 0) {
      let data0 = data.stage;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err5 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.stage, data: data0 };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.stage.type, parentSchema: schema12.properties.stage, data: data0 };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data["displaced-to"] !== void 0) {
      let data1 = data["displaced-to"];
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err7 = { instancePath: instancePath + "/displaced-to", schemaPath: "#/properties/displaced-to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties["displaced-to"], data: data1 };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/displaced-to", schemaPath: "#/properties/displaced-to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties["displaced-to"].type, parentSchema: schema12.properties["displaced-to"], data: data1 };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.environment !== void 0) {
      if (!validate8(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
        vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
        errors = vErrors.length;
      }
    }
    if (data.approvals !== void 0) {
      let data3 = data.approvals;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err9 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12.properties.approvals, data: data3 };
          (vErrors ??= []).push(err9);
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate10(data3[i0], { instancePath: instancePath + "/approvals/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.approvals.type, parentSchema: schema12.properties.approvals, data: data3 };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.separate !== void 0) {
      let data5 = data.separate;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (!(data6 === "requester" || data6 === "job-owner" || data6 === "author" || data6 === "pusher" || data6 === "merger")) {
            const err11 = { instancePath: instancePath + "/separate/" + i1, schemaPath: "#/properties/separate/items/enum", keyword: "enum", params: { allowedValues: schema12.properties.separate.items.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties.separate.items.enum, parentSchema: schema12.properties.separate.items, data: data6 };
            (vErrors ??= []).push(err11);
            errors++;
          }
        }
        let i2 = data5.length;
        let j0;
        if (i2 > 1) {
          outer0: for (; i2--; ) {
            for (j0 = i2; j0--; ) {
              if (func14(data5[i2], data5[j0])) {
                const err12 = { instancePath: instancePath + "/separate", schemaPath: "#/properties/separate/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: true, parentSchema: schema12.properties.separate, data: data5 };
                (vErrors ??= []).push(err12);
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/separate", schemaPath: "#/properties/separate/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.separate.type, parentSchema: schema12.properties.separate, data: data5 };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.checks !== void 0) {
      let data7 = data.checks;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate12(data7[i3], { instancePath: instancePath + "/checks/" + i3, parentData: data7, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.checks.type, parentSchema: schema12.properties.checks, data: data7 };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data["require-plan"] !== void 0) {
      let data9 = data["require-plan"];
      if (typeof data9 !== "boolean") {
        const err15 = { instancePath: instancePath + "/require-plan", schemaPath: "#/properties/require-plan/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema12.properties["require-plan"].type, parentSchema: schema12.properties["require-plan"], data: data9 };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.freeze !== void 0) {
      let data10 = data.freeze;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (!validate14(data10[i4], { instancePath: instancePath + "/freeze/" + i4, parentData: data10, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.freeze.type, parentSchema: schema12.properties.freeze, data: data10 };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if (data["review-within"] !== void 0) {
      let data12 = data["review-within"];
      if (typeof data12 === "string") {
        if (!pattern1.test(data12)) {
          const err17 = { instancePath: instancePath + "/review-within", schemaPath: "#/properties/review-within/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,4}[mhd]$" }, message: 'must match pattern "^[1-9]\\d{0,4}[mhd]$"', schema: "^[1-9]\\d{0,4}[mhd]$", parentSchema: schema12.properties["review-within"], data: data12 };
          (vErrors ??= []).push(err17);
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/review-within", schemaPath: "#/properties/review-within/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties["review-within"].type, parentSchema: schema12.properties["review-within"], data: data12 };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data["review-by"] !== void 0) {
      let data13 = data["review-by"];
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err19 = { instancePath: instancePath + "/review-by", schemaPath: "#/properties/review-by/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12.properties["review-by"], data: data13 };
          (vErrors ??= []).push(err19);
          errors++;
        }
        const len4 = data13.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data14 = data13[i5];
          if (typeof data14 === "string") {
            if (!pattern0.test(data14)) {
              const err20 = { instancePath: instancePath + "/review-by/" + i5, schemaPath: "#/properties/review-by/items/pattern", keyword: "pattern", params: { pattern: "^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$" }, message: 'must match pattern "^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$"', schema: "^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$", parentSchema: schema12.properties["review-by"].items, data: data14 };
              (vErrors ??= []).push(err20);
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/review-by/" + i5, schemaPath: "#/properties/review-by/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties["review-by"].items.type, parentSchema: schema12.properties["review-by"].items, data: data14 };
            (vErrors ??= []).push(err21);
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/review-by", schemaPath: "#/properties/review-by/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["review-by"].type, parentSchema: schema12.properties["review-by"], data: data13 };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
    (vErrors ??= []).push(err23);
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema13 = { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "github": { "$ref": "part12" }, "entra": { "$ref": "part13" }, "email": { "$ref": "part14" }, "azure-devops": { "$ref": "part15" } }, "$id": "part16" };
var schema14 = { "oneOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }], "$id": "part12" };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema14.oneOf[0].type, parentSchema: schema14.oneOf[0], data };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema14.oneOf[0], data };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema14.oneOf[0], data };
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err3 = { instancePath, schemaPath: "#/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema14.oneOf[1], data };
      (vErrors ??= []).push(err3);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema14.oneOf[1].items.type, parentSchema: schema14.oneOf[1].items, data: data0 };
        (vErrors ??= []).push(err4);
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema14.oneOf[1].items, data: data0 };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema14.oneOf[1].items, data: data0 };
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema14.oneOf[1].type, parentSchema: schema14.oneOf[1], data };
    (vErrors ??= []).push(err7);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema14.oneOf, parentSchema: schema14, data };
    (vErrors ??= []).push(err8);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var schema15 = { "oneOf": [{ "type": "string", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" }, { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" } }], "$id": "part13" };
var pattern7 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" }, message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"', schema: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", parentSchema: schema15.oneOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.oneOf[0].type, parentSchema: schema15.oneOf[0], data };
    (vErrors ??= []).push(err1);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err2 = { instancePath, schemaPath: "#/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema15.oneOf[1], data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern7.test(data0)) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" }, message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"', schema: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", parentSchema: schema15.oneOf[1].items, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.oneOf[1].items.type, parentSchema: schema15.oneOf[1].items, data: data0 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema15.oneOf[1].type, parentSchema: schema15.oneOf[1], data };
    (vErrors ??= []).push(err5);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema15.oneOf, parentSchema: schema15, data };
    (vErrors ??= []).push(err6);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var schema16 = { "oneOf": [{ "type": "string", "pattern": "^[^@\\s]+@[^@\\s]+$" }, { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^@\\s]+@[^@\\s]+$" } }], "$id": "part14" };
var pattern9 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s]+$" }, message: 'must match pattern "^[^@\\s]+@[^@\\s]+$"', schema: "^[^@\\s]+@[^@\\s]+$", parentSchema: schema16.oneOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.oneOf[0].type, parentSchema: schema16.oneOf[0], data };
    (vErrors ??= []).push(err1);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err2 = { instancePath, schemaPath: "#/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema16.oneOf[1], data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s]+$" }, message: 'must match pattern "^[^@\\s]+@[^@\\s]+$"', schema: "^[^@\\s]+@[^@\\s]+$", parentSchema: schema16.oneOf[1].items, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.oneOf[1].items.type, parentSchema: schema16.oneOf[1].items, data: data0 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema16.oneOf[1].type, parentSchema: schema16.oneOf[1], data };
    (vErrors ??= []).push(err5);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema16.oneOf, parentSchema: schema16, data };
    (vErrors ??= []).push(err6);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var schema17 = { "oneOf": [{ "type": "string", "pattern": "^[a-z]{2,10}\\.[A-Za-z0-9_-]+$" }, { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[a-z]{2,10}\\.[A-Za-z0-9_-]+$" } }], "$id": "part15" };
var pattern11 = new RegExp("^[a-z]{2,10}\\.[A-Za-z0-9_-]+$", "u");
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern11.test(data)) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,10}\\.[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[a-z]{2,10}\\.[A-Za-z0-9_-]+$"', schema: "^[a-z]{2,10}\\.[A-Za-z0-9_-]+$", parentSchema: schema17.oneOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.oneOf[0].type, parentSchema: schema17.oneOf[0], data };
    (vErrors ??= []).push(err1);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err2 = { instancePath, schemaPath: "#/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.oneOf[1], data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern11.test(data0)) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,10}\\.[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[a-z]{2,10}\\.[A-Za-z0-9_-]+$"', schema: "^[a-z]{2,10}\\.[A-Za-z0-9_-]+$", parentSchema: schema17.oneOf[1].items, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.oneOf[1].items.type, parentSchema: schema17.oneOf[1].items, data: data0 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.oneOf[1].type, parentSchema: schema17.oneOf[1], data };
    (vErrors ??= []).push(err5);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema17.oneOf, parentSchema: schema17, data };
    (vErrors ??= []).push(err6);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema13, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "github" || key0 === "entra" || key0 === "email" || key0 === "azure-devops")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema13, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.github !== void 0) {
      if (!validate35(data.github, { instancePath: instancePath + "/github", parentData: data, parentDataProperty: "github", rootData })) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.entra !== void 0) {
      if (!validate37(data.entra, { instancePath: instancePath + "/entra", parentData: data, parentDataProperty: "entra", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      if (!validate39(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data["azure-devops"] !== void 0) {
      if (!validate41(data["azure-devops"], { instancePath: instancePath + "/azure-devops", parentData: data, parentDataProperty: "azure-devops", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var schema18 = { "type": "object", "required": ["id", "match", "check", "reason", "approved-by", "expires"], "additionalProperties": false, "properties": { "id": { "type": "string", "minLength": 1 }, "match": { "$ref": "part8" }, "check": { "$ref": "part17" }, "reason": { "type": "string", "minLength": 1 }, "approved-by": { "type": "string", "minLength": 1 }, "expires": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:\\d{2})?)?$" } }, "$id": "part18" };
var schema19 = { "oneOf": [{ "type": "string", "enum": ["tag", "metric", "lineage", "soak"] }, { "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "tag": { "type": "string", "minLength": 1 }, "metric": { "type": "string", "minLength": 1 } } }], "$id": "part17" };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.oneOf[0].type, parentSchema: schema19.oneOf[0], data };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (!(data === "tag" || data === "metric" || data === "lineage" || data === "soak")) {
    const err1 = { instancePath, schemaPath: "#/oneOf/0/enum", keyword: "enum", params: { allowedValues: schema19.oneOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema19.oneOf[0].enum, parentSchema: schema19.oneOf[0], data };
    (vErrors ??= []).push(err1);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err2 = { instancePath, schemaPath: "#/oneOf/1/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema19.oneOf[1], data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err3 = { instancePath, schemaPath: "#/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema19.oneOf[1], data };
      (vErrors ??= []).push(err3);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tag" || key0 === "metric")) {
        const err4 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.oneOf[1], data };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.tag !== void 0) {
      let data0 = data.tag;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err5 = { instancePath: instancePath + "/tag", schemaPath: "#/oneOf/1/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.oneOf[1].properties.tag, data: data0 };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/tag", schemaPath: "#/oneOf/1/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.oneOf[1].properties.tag.type, parentSchema: schema19.oneOf[1].properties.tag, data: data0 };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.metric !== void 0) {
      let data1 = data.metric;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err7 = { instancePath: instancePath + "/metric", schemaPath: "#/oneOf/1/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.oneOf[1].properties.metric, data: data1 };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/metric", schemaPath: "#/oneOf/1/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.oneOf[1].properties.metric.type, parentSchema: schema19.oneOf[1].properties.metric, data: data1 };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.oneOf[1].type, parentSchema: schema19.oneOf[1], data };
    (vErrors ??= []).push(err9);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err10 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema19.oneOf, parentSchema: schema19, data };
    (vErrors ??= []).push(err10);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var pattern13 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:\\d{2})?)?$", "u");
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema18.required, parentSchema: schema18, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.match === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'", schema: schema18.required, parentSchema: schema18, data };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.check === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "check" }, message: "must have required property 'check'", schema: schema18.required, parentSchema: schema18, data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.reason === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema18.required, parentSchema: schema18, data };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data["approved-by"] === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved-by" }, message: "must have required property 'approved-by'", schema: schema18.required, parentSchema: schema18, data };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.expires === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'", schema: schema18.required, parentSchema: schema18, data };
      (vErrors ??= []).push(err5);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "match" || key0 === "check" || key0 === "reason" || key0 === "approved-by" || key0 === "expires")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18, data };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema18.properties.id, data: data0 };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.id.type, parentSchema: schema18.properties.id, data: data0 };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.match !== void 0) {
      if (!validate18(data.match, { instancePath: instancePath + "/match", parentData: data, parentDataProperty: "match", rootData })) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.check !== void 0) {
      if (!validate46(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      let data3 = data.reason;
      if (typeof data3 === "string") {
        if (data3.length < 1) {
          const err9 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema18.properties.reason, data: data3 };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.reason.type, parentSchema: schema18.properties.reason, data: data3 };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data["approved-by"] !== void 0) {
      let data4 = data["approved-by"];
      if (typeof data4 === "string") {
        if (data4.length < 1) {
          const err11 = { instancePath: instancePath + "/approved-by", schemaPath: "#/properties/approved-by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema18.properties["approved-by"], data: data4 };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/approved-by", schemaPath: "#/properties/approved-by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties["approved-by"].type, parentSchema: schema18.properties["approved-by"], data: data4 };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.expires !== void 0) {
      let data5 = data.expires;
      if (typeof data5 === "string") {
        if (!pattern13.test(data5)) {
          const err13 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:\\d{2})?)?$"', schema: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:\\d{2})?)?$", parentSchema: schema18.properties.expires, data: data5 };
          (vErrors ??= []).push(err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.expires.type, parentSchema: schema18.properties.expires, data: data5 };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.type, parentSchema: schema18, data };
    (vErrors ??= []).push(err15);
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema0.required, parentSchema: schema0, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schema0.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (1 !== data0) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema0.properties.version, data: data0 };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data1 = data.extends;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema0.properties.extends, data: data1 };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.extends.type, parentSchema: schema0.properties.extends, data: data1 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.disable !== void 0) {
      let data2 = data.disable;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 === "forward-only" || data3 === "approve-production" || data3 === "archive-incumbent")) {
            const err5 = { instancePath: instancePath + "/disable/" + i0, schemaPath: "#/properties/disable/items/enum", keyword: "enum", params: { allowedValues: schema0.properties.disable.items.enum }, message: "must be equal to one of the allowed values", schema: schema0.properties.disable.items.enum, parentSchema: schema0.properties.disable.items, data: data3 };
            (vErrors ??= []).push(err5);
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/disable", schemaPath: "#/properties/disable/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.disable.type, parentSchema: schema0.properties.disable, data: data2 };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.stages !== void 0) {
      let data4 = data.stages;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length < 1) {
          const err7 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema0.properties.stages, data: data4 };
          (vErrors ??= []).push(err7);
          errors++;
        }
        for (const key1 in data4) {
          const _errs10 = errors;
          if (typeof key1 === "string") {
            if (key1.length < 1) {
              const err8 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema0.properties.stages.propertyNames, data: key1, propertyName: key1 };
              (vErrors ??= []).push(err8);
              errors++;
            }
          }
          var valid3 = _errs10 === errors;
          if (!valid3) {
            const err9 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema0.properties.stages.propertyNames, parentSchema: schema0.properties.stages, data: data4 };
            (vErrors ??= []).push(err9);
            errors++;
          }
        }
        for (const key2 in data4) {
          if (!validate1(data4[key2], { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data4, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.stages.type, parentSchema: schema0.properties.stages, data: data4 };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.transitions !== void 0) {
      let data6 = data.transitions;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate5(data6[i1], { instancePath: instancePath + "/transitions/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/transitions", schemaPath: "#/properties/transitions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.transitions.type, parentSchema: schema0.properties.transitions, data: data6 };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data8 = data.overrides;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate17(data8[i2], { instancePath: instancePath + "/overrides/" + i2, parentData: data8, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.overrides.type, parentSchema: schema0.properties.overrides, data: data8 };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data["allow-cycles"] !== void 0) {
      let data10 = data["allow-cycles"];
      if (typeof data10 !== "boolean") {
        const err13 = { instancePath: instancePath + "/allow-cycles", schemaPath: "#/properties/allow-cycles/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema0.properties["allow-cycles"].type, parentSchema: schema0.properties["allow-cycles"], data: data10 };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.ledger !== void 0) {
      let data11 = data.ledger;
      if (!(data11 === "required" || data11 === "optional")) {
        const err14 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/enum", keyword: "enum", params: { allowedValues: schema0.properties.ledger.enum }, message: "must be equal to one of the allowed values", schema: schema0.properties.ledger.enum, parentSchema: schema0.properties.ledger, data: data11 };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.rollback !== void 0) {
      let data12 = data.rollback;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate28(data12[i3], { instancePath: instancePath + "/rollback/" + i3, parentData: data12, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.rollback.type, parentSchema: schema0.properties.rollback, data: data12 };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.people !== void 0) {
      let data14 = data.people;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key3 in data14) {
          const _errs27 = errors;
          if (typeof key3 === "string") {
            if (key3.length < 1) {
              const err16 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema0.properties.people.propertyNames, data: key3, propertyName: key3 };
              (vErrors ??= []).push(err16);
              errors++;
            }
          }
          var valid11 = _errs27 === errors;
          if (!valid11) {
            const err17 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid", schema: schema0.properties.people.propertyNames, parentSchema: schema0.properties.people, data: data14 };
            (vErrors ??= []).push(err17);
            errors++;
          }
        }
        for (const key4 in data14) {
          if (!validate34(data14[key4], { instancePath: instancePath + "/people/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data14, parentDataProperty: key4, rootData })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.people.type, parentSchema: schema0.properties.people, data: data14 };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.groups !== void 0) {
      let data16 = data.groups;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key5 in data16) {
          const _errs32 = errors;
          if (typeof key5 === "string") {
            if (key5.length < 1) {
              const err19 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema0.properties.groups.propertyNames, data: key5, propertyName: key5 };
              (vErrors ??= []).push(err19);
              errors++;
            }
          }
          var valid13 = _errs32 === errors;
          if (!valid13) {
            const err20 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, message: "property name must be valid", schema: schema0.properties.groups.propertyNames, parentSchema: schema0.properties.groups, data: data16 };
            (vErrors ??= []).push(err20);
            errors++;
          }
        }
        for (const key6 in data16) {
          let data17 = data16[key6];
          if (Array.isArray(data17)) {
            if (data17.length < 1) {
              const err21 = { instancePath: instancePath + "/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema0.properties.groups.additionalProperties, data: data17 };
              (vErrors ??= []).push(err21);
              errors++;
            }
            const len4 = data17.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data18 = data17[i4];
              if (typeof data18 === "string") {
                if (data18.length < 1) {
                  const err22 = { instancePath: instancePath + "/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/properties/groups/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema0.properties.groups.additionalProperties.items, data: data18 };
                  (vErrors ??= []).push(err22);
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/properties/groups/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.groups.additionalProperties.items.type, parentSchema: schema0.properties.groups.additionalProperties.items, data: data18 };
                (vErrors ??= []).push(err23);
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.groups.additionalProperties.type, parentSchema: schema0.properties.groups.additionalProperties, data: data17 };
            (vErrors ??= []).push(err24);
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.groups.type, parentSchema: schema0.properties.groups, data: data16 };
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data19 = data.waivers;
      if (Array.isArray(data19)) {
        const len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate44(data19[i5], { instancePath: instancePath + "/waivers/" + i5, parentData: data19, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.waivers.type, parentSchema: schema0.properties.waivers, data: data19 };
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.type, parentSchema: schema0, data };
    (vErrors ??= []).push(err27);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
function policyFileErrors(value) {
  return policyFileCheck(value) ? { file: value, errors: [] } : { errors: policyFileCheck.errors ?? [] };
}
var FORMS_IN_WORDS = {
  [FORMS.approver]: {
    what: "is not an approver",
    fix: "Use user:NAME, team:ORG/SLUG, group:NAME or environment-reviewers"
  },
  [FORMS.clock]: { what: "is no time of the day", fix: 'Write it as "16:00", from "00:00" to "24:00"' },
  [FORMS.dates]: { what: "is no day of the calendar", fix: 'Write it as "2026-12-24", or "2026-12-24..2027-01-06"' },
  [FORMS.descriptor]: {
    what: "is no subject descriptor of Azure DevOps",
    fix: "Take it from `az devops user show --user ADDRESS --query user.descriptor`"
  },
  [FORMS.entra]: {
    what: "is no object id of Microsoft Entra",
    fix: "Take it from `az ad user show --id ADDRESS --query id`"
  },
  [FORMS.duration]: { what: "is no length of time", fix: "Write it as 30m, 24h or 7d" },
  [FORMS.moment]: { what: "is no day and no time", fix: 'Write it as "2026-12-24", or "2026-12-24T12:00Z"' },
  [FORMS.email]: { what: "is no address", fix: "Write it as dana@acme.example" }
};
function namesNoCheck(path, here, data) {
  const kinds = Object.keys(CHECK_SCHEMAS);
  const keys = typeof data === "object" && data !== null && !Array.isArray(data) ? Object.keys(data) : [];
  const hint = keys.map((key) => (0, import_core_nearest.didYouMean)(key, [...kinds, ...CHECKS_NOT_AVAILABLE_YET])).find((text2) => text2 !== void 0);
  return {
    path: keys[0] === void 0 ? path : [...path, keys[0]],
    problem: { what: `${here} names no kind of check`, fix: hint ?? `Kinds: ${kinds.join(", ")}` }
  };
}
var POLICY_WORDING = { noun: "the policy", forms: FORMS_IN_WORDS, fitsNone: namesNoCheck };
var PRESET_PREFIX = "preset:";
function loadPolicy(bytes, name, host, base) {
  const own = openPolicy(bytes, name, host);
  return own.ok ? closePolicy(own.value, base) : own;
}
function openPolicy(bytes, name, host) {
  const source = readSource(bytes, name, host);
  if (!source.ok)
    return source;
  const { file, document } = source.value;
  if (file.extends?.startsWith(BASE_PREFIX) !== true)
    return (0, import_core_result.ok)({ source: source.value, base: null });
  const base = readBaseReference(file.extends);
  if (base.ok)
    return (0, import_core_result.ok)({ source: source.value, base: base.value });
  return (0, import_core_result.err)([{ ...base.error, at: document.locate(["extends"]) }]);
}
function closePolicy({ source, base }, bytes) {
  const composed = base === null ? composeOnPreset(source) : composeOnBase(source, base, bytes);
  if (!composed.ok)
    return composed;
  const problems = consistencyProblems(composed.value, source.host);
  return problems.length > 0 ? (0, import_core_result.err)(problems) : composed;
}
function composeOnPreset(own) {
  const base = own.file.extends === void 0 ? (0, import_core_result.ok)(void 0) : readBase(own, own.file.extends);
  return base.ok ? compose(own, base.value) : base;
}
function composeOnBase(own, { text: text2 }, bytes) {
  const at = own.document.locate(["extends"]);
  if (bytes === void 0)
    return (0, import_core_result.err)([{ what: `the base "${text2}" was not read`, at }]);
  const base = openPolicy(bytes, text2, own.host);
  if (!base.ok)
    return base;
  if (base.value.base !== null) {
    const what = `the base extends a base of its own, "${base.value.base.text}", and only one is read`;
    const fix = "Let the base extend a preset, or nothing";
    return (0, import_core_result.err)([{ what, at: base.value.source.document.locate(["extends"]), fix }]);
  }
  const policy = closePolicy(base.value, void 0);
  return policy.ok ? composeOn(own, { policy: policy.value, source: base.value.source }) : policy;
}
function loadPreset(name, host) {
  const text2 = presetText(name);
  if (text2 === void 0)
    return (0, import_core_result.err)([unknownPreset(name)]);
  return loadPolicy(new TextEncoder().encode(text2), `${PRESET_PREFIX}${name}`, host);
}
function readBase(own, name) {
  const text2 = presetText(name);
  const at = own.document.locate(["extends"]);
  if (text2 === void 0)
    return (0, import_core_result.err)([{ ...unknownPreset(name), at }]);
  return readSource(new TextEncoder().encode(text2), `${PRESET_PREFIX}${name}`, own.host);
}
function readSource(bytes, name, host) {
  const document = (0, import_core_yaml_schema_problems.readDocument)(bytes, name, POLICY_WORDING.noun);
  if (!document.ok)
    return document;
  const { value } = document.value;
  const errors = policyFileErrors(value);
  if (errors.file === void 0)
    return (0, import_core_result.err)((0, import_core_yaml_schema_problems.schemaProblems)(errors.errors, document.value, POLICY_WORDING));
  const missing = notAvailableYet(errors.file);
  if (missing.length > 0) {
    return (0, import_core_result.err)(missing.map(({ path, what }) => ({
      what: `${what} is not available yet`,
      at: document.value.locate(path),
      fix: "Take it out until it is"
    })));
  }
  return (0, import_core_result.ok)({ name, file: errors.file, document: document.value, host });
}
var presetText = (name) => Object.hasOwn(PRESETS, name) ? PRESETS[name] : void 0;
function unknownPreset(name) {
  const names = Object.keys(PRESETS);
  return { what: `there is no preset "${name}"`, fix: (0, import_core_nearest.didYouMean)(name, names) ?? `Presets: ${names.join(", ")}` };
}
async function readPolicy(path, { forge, policiesFor }, at) {
  if (path.startsWith(PRESET_PREFIX)) {
    const preset = loadPreset(path.slice(PRESET_PREFIX.length), policiesFor);
    return { policy: usable(preset), evidence: await forge.standing(), base: null };
  }
  const { bytes, file, evidence } = await forge.policy(path, at);
  return rulesIn(bytes, file, evidence, { forge, policiesFor });
}
async function rulesIn(bytes, file, evidence, { forge, policiesFor }) {
  const opened = usable(openPolicy(bytes, file, policiesFor));
  const base = opened.base === null ? null : await forge.base(opened.base);
  const policy = usable(closePolicy(opened, base?.bytes));
  if (base === null)
    return { policy, evidence, base };
  return { policy, evidence: evidence && { ...evidence, base: base.evidence }, base: base.evidence };
}
function usable(loaded) {
  if (loaded.ok)
    return loaded.value;
  const [first, ...others] = loaded.error;
  throw new import_core_failure.UsageFailure(first ?? { what: "the policy cannot be used" }, ...others);
}
function destination({ lifecycle, file }, to) {
  const stage2 = (0, import_core_lifecycle.findStage)(lifecycle, to);
  if (stage2 !== void 0)
    return stage2;
  const names = lifecycle.stages.map(({ name }) => name);
  if (to === import_core_lifecycle.UNREGISTERED) {
    throw new import_core_failure.UsageFailure({
      what: `nothing can be moved to ${import_core_lifecycle.UNREGISTERED}`,
      fix: "It is the stage of what the system made and nobody named"
    });
  }
  throw new import_core_failure.UsageFailure({
    what: `there is no stage ${JSON.stringify(to)} in ${file}`,
    fix: (0, import_core_nearest.didYouMean)(to, names) ?? `Stages: ${names.join(", ")}`
  });
}
