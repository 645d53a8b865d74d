'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  PRESET_PREFIX: () => PRESET_PREFIX,
  STAGE_TAG: () => STAGE_TAG,
  UNREGISTERED: () => UNREGISTERED,
  approverText: () => approverText,
  destination: () => destination,
  evaluate: () => evaluate,
  findStage: () => findStage,
  holds: () => holds,
  isGuarded: () => isGuarded,
  loadPolicy: () => loadPolicy,
  loadPreset: () => loadPreset,
  needsOf: () => needsOf,
  placeId: () => placeId,
  placeName: () => placeName,
  readBag: () => readBag,
  readPolicy: () => readPolicy,
  readRequest: () => readRequest,
  readStage: () => readStage,
  readTimeout: () => readTimeout,
  ruleFor: () => ruleFor,
  segmentOf: () => segmentOf,
  subjectOf: () => subjectOf,
  usable: () => usable,
  workingTree: () => workingTree
});
module.exports = __toCommonJS(stdin_exports);
var import_core_result = require("./core-result.js");
var import_core_nearest = require("./core-nearest.js");
var import_yaml_browser_dist_parse_parser = require("./yaml-browser-dist-parse-parser.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var import_node_fs = require("node:fs");
var import_consumers = require("node:stream/consumers");
var import_node_crypto = require("node:crypto");
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
var LARGEST = 16 * 1024 * 1024;
var workingTree = {
  async policy(path) {
    const bytes = await (0, import_consumers.buffer)((0, import_node_fs.createReadStream)(path, { end: LARGEST })).catch((error) => {
      throw new import_core_failure.UsageFailure({
        what: `the policy ${path} ${reason(error)}`,
        fix: "Commit one there, name another with policy, or use policy: preset:default"
      });
    });
    if (bytes.length > LARGEST)
      throw new import_core_failure.UsageFailure({ what: `the policy ${path} is larger than the 1 MB that is read` });
    return { bytes, file: path, evidence: null };
  },
  standing: () => Promise.resolve(null)
};
function reason({ code, message }) {
  if (code === "ENOENT")
    return "does not exist";
  return code === "EISDIR" ? "is a directory" : `cannot be read (${code ?? message})`;
}
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
function readBag(bag, name) {
  return Object.hasOwn(bag, name) ? bag[name] ?? null : null;
}
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
  const raw = readBag(bag, check.metric);
  const used = { check: `metric ${check.metric}`, asset: asset.id, source: check.source, value: raw };
  return { used, number: raw === null ? void 0 : parseNumber(raw) };
}
function parseNumber(text) {
  const trimmed = text.trim();
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
    const value = readBag(facts.asset.tags, check.tag);
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
var CHECK_SCHEMAS = { tag: tagSchema, metric: metricSchema };
var CHECKS_NOT_AVAILABLE_YET = ["lineage", "soak", "not-serving"];
function subjectOf(check) {
  return "metric" in check ? metricCheck.subject(check) : tagCheck.subject(check);
}
function needsOf(check) {
  return "metric" in check ? metricCheck.needs(check) : tagCheck.needs(check);
}
function evaluate(check, facts) {
  return "metric" in check ? metricCheck.evaluate(check, facts) : tagCheck.evaluate(check, facts);
}
function notAvailableYet(file) {
  const preset = file.extends?.startsWith("repo:") ? [{ path: ["extends"], what: "extending another repository (repo:)" }] : [];
  const transitions = (file.transitions ?? []).flatMap((entry, index) => {
    const at = ["transitions", index];
    return [
      ...environment(entry.environment, [...at, "environment"]),
      ...approvals(entry.approvals, [...at, "approvals"]),
      ...(entry.separate ?? []).flatMap((who, position) => who === "requester" ? [] : [{ path: [...at, "separate", position], what: `separating the ${who}` }]),
      ...checks(entry.checks, [...at, "checks"])
    ];
  });
  const overrides = (file.overrides ?? []).flatMap((override, index) => override.transitions.flatMap((entry, position) => {
    const at = ["overrides", index, "transitions", position];
    return [
      ...environment(entry.environment, [...at, "environment"]),
      ...approvals(entry.approvals, [...at, "approvals"]),
      ...checks(entry.checks, [...at, "checks"])
    ];
  }));
  return [...preset, ...transitions, ...overrides];
}
function environment(value, path) {
  if (value === void 0 || typeof value === "string")
    return [];
  return [
    ...value["forbid-admin-bypass"] === false ? [{ path: [...path, "forbid-admin-bypass"], what: "letting administrators bypass" }] : [],
    ...value["allow-reruns"] === true ? [{ path: [...path, "allow-reruns"], what: "allowing re-runs" }] : []
  ];
}
function approvals(entries, path) {
  return (entries ?? []).flatMap((entry, index) => [
    ...entry.via === "pull-request" ? [{ path: [...path, index, "via"], what: "approval via pull-request" }] : [],
    ...entry.from.flatMap((who, position) => who.startsWith("group:") ? [{ path: [...path, index, "from", position], what: `approval by a group (${who})` }] : [])
  ]);
}
function checks(entries, path) {
  return (entries ?? []).flatMap((entry, index) => {
    const kind = CHECKS_NOT_AVAILABLE_YET.find((name) => name in entry);
    if (kind !== void 0)
      return [{ path: [...path, index, kind], what: `the check "${kind}"` }];
    return "source" in entry && entry.source === "job" ? [{ path: [...path, index, "source"], what: "reading a metric from the job" }] : [];
  });
}
var UNREGISTERED = "Unregistered";
var STAGE_TAG = "stage";
var NO_STAGE = "None";
function findStage(lifecycle, name) {
  const folded = name.toLowerCase();
  return lifecycle.stages.find((stage) => stage.name === name) ?? lifecycle.stages.find((stage) => stage.aliases.includes(name)) ?? lifecycle.stages.find((stage) => stage.anyCase && [stage.name, ...stage.aliases].some((own) => own.toLowerCase() === folded));
}
function readStage(lifecycle, version) {
  if (version.isAnonymous)
    return { is: "unregistered" };
  const native = version.stage || null;
  const tag = version.tag || null;
  if (native !== null && tag !== null && native !== tag) {
    const stages = [resolve(lifecycle, native), resolve(lifecycle, tag)];
    const [first, second] = stages;
    if (first !== void 0 && first === second)
      return { is: "known", stage: first };
    return { is: "divided", native, tag, stages: stages.filter((stage2) => stage2 !== void 0) };
  }
  const name = native ?? tag;
  const stage = name === null ? lifecycle.stages[0] : resolve(lifecycle, name);
  return stage === void 0 ? { is: "unknown", name: name ?? "" } : { is: "known", stage };
}
function holds(reading, stage) {
  if (reading.is === "known")
    return reading.stage.name === stage.name;
  return reading.is === "divided" && reading.stages.some(({ name }) => name === stage.name);
}
function resolve(lifecycle, name) {
  return findStage(lifecycle, name) ?? (name === NO_STAGE ? lifecycle.stages[0] : void 0);
}
function matchesGlob(pattern, text) {
  let at = 0;
  let star = -1;
  let resume = 0;
  let index = 0;
  while (index < text.length) {
    if (pattern[at] === "*") {
      star = at++;
      resume = index;
    } else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === text[index])) {
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
function placeId(place) {
  const path = place.in === "workspace" ? `/subscriptions/${place.subscriptionId}/resourcegroups/${place.resourceGroup}/workspaces/${place.workspace}` : `/registries/${place.registry}`;
  return `${place.endpoint.replace(/\/+$/, "")}${path}`.toLowerCase();
}
function placeShortId(place) {
  const digest = (0, import_node_crypto.createHash)("sha256").update(placeId(place)).digest("hex").slice(0, 8);
  return `${placeName(place).toLowerCase()}-${digest}`;
}
function placeName(place) {
  return place.in === "workspace" ? place.workspace : place.registry;
}
var pair = (from, to) => `${from}\0${to}`;
function approverText(approver) {
  if (approver.is === "user")
    return `user:${approver.login}`;
  return approver.is === "team" ? `team:${approver.organization}/${approver.slug}` : approver.is;
}
function ruleFor(policy, asset, place, from, to) {
  const key = pair(from, to);
  const rule = policy.rules.get(key);
  if (rule === void 0 || policy.overrides.length === 0)
    return rule;
  return policy.overrides.filter((override) => override.additions.has(key) && matches(override.match, asset, place)).map((override) => override.additions.get(key)).reduce((sum, addition) => addition === void 0 ? sum : add(sum, addition), rule);
}
function add(rule, addition) {
  return {
    ...rule,
    environment: rule.environment ?? addition.environment,
    approvals: [...rule.approvals, ...addition.approvals],
    checks: [...rule.checks, ...addition.checks]
  };
}
function isGuarded(policy, asset, place, stage) {
  return startsOf(policy, stage.name).some((from) => {
    const rule = ruleFor(policy, asset, place, from, stage.name);
    return rule !== void 0 && rule.approvals.length > 0;
  });
}
var STARTS = /* @__PURE__ */ new WeakMap();
function startsOf({ rules }, to) {
  const starts = STARTS.get(rules) ?? startsByEnd(rules);
  STARTS.set(rules, starts);
  return starts.get(to) ?? [];
}
function startsByEnd(rules) {
  const starts = /* @__PURE__ */ new Map();
  for (const { from, to } of rules.values())
    starts.set(to, [...starts.get(to) ?? [], from]);
  return starts;
}
function matches(match, asset, place) {
  if (match.kind !== void 0 && match.kind !== asset.kind)
    return false;
  if (match.name !== void 0 && !matchesGlob(match.name, asset.name))
    return false;
  if (match.place !== void 0 && !isPlace(match.place, place))
    return false;
  return Object.entries(match.tag ?? {}).every(([tag, value]) => {
    const own = readBag(asset.tags, tag) ?? "";
    return own.trim() === "" || own === value;
  });
}
function isPlace(text, place) {
  const wanted = text.toLowerCase();
  return wanted === placeName(place).toLowerCase() || wanted === placeShortId(place);
}
function disableRules(names, preset) {
  const backwards = names.includes("forward-only");
  const stages = names.includes("archive-incumbent") ? shareEveryStage(preset.lifecycle) : preset.lifecycle;
  const open = names.includes("approve-production") ? dropApprovals(preset.rules) : preset.rules;
  return { lifecycle: stages, rules: backwards ? addWaysBack(open) : open, backwards };
}
function shareEveryStage({ stages: [first, ...others] }) {
  const share = (stage) => ({ ...stage, exclusive: null });
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
function losses(preset, own) {
  const asks = preset.approvals.flatMap(({ value }) => value.from.map(approverText)).join(", ");
  const open = own.separate.length < preset.separate.length && own.approvals.length > 0;
  const checks2 = preset.checks.filter(({ value }) => !own.checks.some((check) => JSON.stringify(check.value) === JSON.stringify(value)));
  return [
    ...preset.approvals.length > 0 && own.approvals.length === 0 ? [`asks for no approval, where the preset asks for one of ${asks}`] : [],
    ...open ? ["lets the requester approve, where the preset does not"] : [],
    ...checks2.length > 0 ? [`lacks ${checks2.length} of the checks that the preset has`] : []
  ];
}
var MAX_STAGES = 100;
var MAX_PROBLEMS = 100;
function compose(own, base) {
  const problems = [];
  const stagesOf = own.file.stages !== void 0 ? own : base;
  const stages = stagesOf === void 0 ? [] : readStages(stagesOf, problems);
  if (stagesOf !== void 0)
    problems.push(...unregisteredProblems(stagesOf));
  const [first, ...others] = stages.filter(({ name }) => name !== UNREGISTERED);
  if (first === void 0) {
    problems.push({
      what: "the policy has no stages",
      at: own.document.locate(["stages"]),
      fix: 'List stages, or add "extends: default"'
    });
    return (0, import_core_result.err)(problems);
  }
  if (others.length >= MAX_STAGES) {
    problems.push({
      what: `the policy has ${stages.length} stages, more than ${MAX_STAGES}`,
      at: own.document.locate(["stages"])
    });
    return (0, import_core_result.err)(problems);
  }
  const lifecycle = { stages: [first, ...others] };
  const names = lifecycle.stages.map(({ name }) => name);
  const replaced = Object.keys(base?.file.stages ?? {}).filter((name) => name !== UNREGISTERED && !names.includes(name));
  const scope = { names, replaced };
  const inherited = base === void 0 ? /* @__PURE__ */ new Map() : expand(base, scope, /* @__PURE__ */ new Map(), problems);
  if (own.file.disable !== void 0 && base === void 0) {
    problems.push({
      what: '"disable" needs a preset to disable rules of',
      at: own.document.locate(["disable"]),
      fix: 'Add "extends: default"'
    });
  }
  const kept = disableRules(own.file.disable ?? [], { lifecycle, rules: inherited });
  const rules = expand(own, scope, kept.rules, problems);
  problems.push(...orphans(rules, own, replaced));
  const overrides = [
    ...base === void 0 ? [] : readOverrides(base, names, rules, problems),
    ...readOverrides(own, names, rules, problems)
  ];
  if (problems.length > 0)
    return (0, import_core_result.err)(problems);
  return (0, import_core_result.ok)({
    file: own.name,
    at: own.document.locate(own.file.transitions === void 0 ? ["extends"] : ["transitions"]),
    lifecycle: stagesOf === own ? lifecycle : kept.lifecycle,
    stagesAt: new Map(names.map((name) => [name, stagesOf?.document.locate(["stages", name]) ?? own.document.locate([])])),
    rules,
    overrides,
    ledger: own.file.ledger ?? base?.file.ledger ?? "required",
    allowCycles: own.file["allow-cycles"] ?? (base?.file["allow-cycles"] === true || kept.backwards),
    unregistered: { deployable: stagesOf?.file.stages?.[UNREGISTERED]?.deployable ?? false },
    loosened: loosened(kept.rules, rules)
  });
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
  const at = (key) => document.locate(["stages", UNREGISTERED, key]);
  return Object.entries(file.stages?.[UNREGISTERED] ?? {}).flatMap(([key, value]) => {
    if (key === "deployable")
      return [];
    if (key !== "deletable")
      return [{ what: `"${key}" means nothing for ${UNREGISTERED}`, at: at(key), fix: "Take it out" }];
    return value === true ? [] : [{ what: `${UNREGISTERED} is always deletable`, at: at(key), fix: "Take it out" }];
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
function expand(source, { names, replaced }, inherited, problems) {
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
    const starts = fromOf(entry, known, source, path, problems).filter((from) => removes || entry.from !== "*" || names.includes(from));
    if (removes && entry.from === "*" && !starts.some((from) => inherited.has(pair(from, entry.to)))) {
      problems.push({ what: `nothing to remove: the preset has no transition to ${entry.to}`, at });
    }
    const rule = readRule(source, entry, path);
    for (const from of starts) {
      if (problems.length >= MAX_PROBLEMS)
        return /* @__PURE__ */ new Map();
      const into = entry.from === "*" ? wild : named;
      const key = pair(from, entry.to);
      const before = into.get(key);
      if (before !== void 0) {
        const where = before === "removed" ? "" : ` (first at line ${before.at.line})`;
        problems.push({
          what: `the transition ${from} -> ${entry.to} is listed twice${where}`,
          at,
          fix: "Keep one of them"
        });
        continue;
      }
      if (removes && !inherited.has(key) && entry.from !== "*") {
        problems.push({ what: `nothing to remove: the preset has no transition ${from} -> ${entry.to}`, at });
      }
      into.set(key, removes ? "removed" : { ...rule, from, named: entry.from !== "*" });
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
  return [...rules.values()].flatMap(({ from, to }) => {
    const missing = [from, to].find((name) => replaced.includes(name));
    if (missing === void 0)
      return [];
    const what = `there is no stage "${missing}", and the preset's transition ${from} -> ${to} needs it`;
    return [
      {
        what,
        at: own.document.locate(["stages"]),
        fix: `Keep the stage, or add the transition { from: ${from}, to: ${to}, remove: true }`
      }
    ];
  });
}
function fromOf(entry, names, source, path, problems) {
  const known = (name, at) => {
    if (names.includes(name))
      return true;
    const what = name === UNREGISTERED ? `${UNREGISTERED} cannot be in a transition` : `there is no stage "${name}"`;
    const fix = name === UNREGISTERED ? "Registering makes a new asset in the first stage" : (0, import_core_nearest.didYouMean)(name, names) ?? `Stages: ${names.join(", ")}`;
    problems.push({ what, at: source.document.locate(at), fix });
    return false;
  };
  if (!known(entry.to, [...path, "to"]))
    return [];
  if (entry.from === "*")
    return names.filter((name) => name !== entry.to);
  const listed = typeof entry.from === "string" ? [entry.from] : entry.from;
  return listed.filter((name, index) => {
    const at = typeof entry.from === "string" ? [...path, "from"] : [...path, "from", index];
    if (!known(name, at))
      return false;
    if (name !== entry.to)
      return true;
    problems.push({ what: `a transition from ${name} to itself`, at: source.document.locate(at), fix: "Take it out" });
    return false;
  });
}
function readRule(source, entry, path) {
  return {
    to: entry.to,
    environment: environmentName(entry.environment),
    approvals: readApprovals(source, entry.approvals, [...path, "approvals"]),
    separate: (entry.separate ?? ["requester"]).filter((who) => who === "requester"),
    checks: readChecks(source, entry.checks, [...path, "checks"]),
    at: source.document.locate(path)
  };
}
function environmentName(environment2) {
  if (environment2 === void 0)
    return null;
  return typeof environment2 === "string" ? environment2 : environment2.name;
}
function readApprovals(source, entries, path) {
  return (entries ?? []).map((entry, index) => ({
    value: { from: entry.from.map(readApprover), count: entry.count ?? 1 },
    at: source.document.locate([...path, index])
  }));
}
function readApprover(text) {
  if (text.startsWith("user:"))
    return { is: "user", login: text.slice("user:".length) };
  const team = /^team:([^/]+)\/([^/]+)$/.exec(text);
  return team ? { is: "team", organization: team[1] ?? "", slug: team[2] ?? "" } : { is: "environment-reviewers" };
}
function readChecks(source, entries, path) {
  return (entries ?? []).map((entry, index) => ({ value: entry, at: source.document.locate([...path, index]) }));
}
function readOverrides(source, names, rules, problems) {
  return (source.file.overrides ?? []).map((entry, index) => {
    const parts = /* @__PURE__ */ new Map();
    for (const [position, transition] of entry.transitions.entries()) {
      const path = ["overrides", index, "transitions", position];
      const addition = readAddition(source, transition, path);
      for (const from of fromOf(transition, names, source, path, problems)) {
        const key = pair(from, transition.to);
        const rule = rules.get(key);
        if (rule !== void 0) {
          const before = parts.get(key) ?? [];
          parts.set(key, before);
          problems.push(...otherEnvironment(addition, [rule, ...before.slice(-1)], source.document.locate([...path, "environment"])));
          before.push({ ...addition, environment: before.at(-1)?.environment ?? addition.environment });
        } else if (transition.from !== "*") {
          const what = `an override for ${from} -> ${transition.to}, a transition that the policy does not have`;
          problems.push({
            what,
            at: source.document.locate(path),
            fix: "List the transition first; overrides only add to one"
          });
        }
      }
    }
    const { kind, name, place, tag } = entry.match;
    return {
      match: { ...kind && { kind }, ...name && { name }, ...place && { place }, ...tag && { tag } },
      additions: new Map([...parts].map(([key, additions]) => [key, merge(additions)]))
    };
  });
}
function readAddition(source, entry, path) {
  return {
    environment: environmentName(entry.environment),
    approvals: readApprovals(source, entry.approvals, [...path, "approvals"]),
    checks: readChecks(source, entry.checks, [...path, "checks"])
  };
}
function otherEnvironment({ environment: environment2 }, before, at) {
  const other = before.find((one) => one.environment !== null && one.environment !== environment2)?.environment;
  if (environment2 === null || other === void 0 || other === null)
    return [];
  const what = `an override names the environment ${environment2}, its transition ${other}`;
  return [{ what, at, fix: "An override only adds: name the same environment, or none" }];
}
function merge(additions) {
  return {
    environment: additions.at(-1)?.environment ?? null,
    approvals: additions.flatMap(({ approvals: approvals2 }) => approvals2),
    checks: additions.flatMap(({ checks: checks2 }) => checks2)
  };
}
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
  const plain2 = (0, import_confusables.remove)(name.normalize("NFKC")).trim();
  const drawn = ALIKE.reduce((text, [found, by]) => text.replace(found, by), plain2);
  return [`case ${plain2.toLowerCase()}`, `form ${drawn.toLowerCase()}`];
}
function consistencyProblems(policy) {
  const problems = [
    ...unusableNames(policy),
    ...confusableNames(policy),
    ...unknownIncumbentStages(policy),
    ...cycles(policy),
    ...unreachable(policy),
    ...[...policy.rules.values()].flatMap((rule) => ruleProblems(policy, rule)),
    ...policy.overrides.flatMap(({ additions }) => [...additions].flatMap(([key, addition]) => {
      const rule = policy.rules.get(key);
      return rule === void 0 ? [] : ruleProblems(policy, { ...add(rule, addition), checks: addition.checks });
    }))
  ];
  return [
    ...new Map(problems.map((problem) => [`${problem.at?.file}:${problem.at?.line}: ${problem.what}`, problem])).values()
  ];
}
var namesOf = ({ stages }) => stages.flatMap((stage) => [stage.name, ...stage.aliases].map((name) => ({ name, stage })));
function unusableNames({ lifecycle, stagesAt, at }) {
  const why = (name) => {
    if (new RegExp("\\p{C}", "u").test(name))
      return "holds a character that cannot be seen";
    if (name === "*")
      return "means every stage in a transition";
    return lookAlike(name, UNREGISTERED) ? `is reserved: ${UNREGISTERED} is for assets that nobody named` : void 0;
  };
  return namesOf(lifecycle).flatMap(({ name, stage }) => {
    const reason2 = why(name);
    if (reason2 === void 0)
      return [];
    return [
      {
        what: `the stage name ${JSON.stringify(name)} ${reason2}`,
        at: stagesAt.get(stage.name) ?? at,
        fix: "Use another name"
      }
    ];
  });
}
function confusableNames({ lifecycle, stagesAt, at }) {
  const firsts = /* @__PURE__ */ new Map();
  return namesOf(lifecycle).flatMap(({ name, stage }) => {
    const keys = skeletons(name);
    const seen = keys.map((key) => firsts.get(key)).filter((first) => first !== void 0);
    for (const key of keys)
      if (!firsts.has(key))
        firsts.set(key, { name, stage });
    const other = seen.find((first) => first.stage !== stage);
    if (other === void 0)
      return [];
    return [
      {
        what: `the stage names "${other.name}" and "${name}" look alike`,
        at: stagesAt.get(stage.name) ?? at,
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
function unreachable({ lifecycle, stagesAt, rules, at }) {
  const [first] = lifecycle.stages;
  const reached = /* @__PURE__ */ new Set([first.name]);
  const next = (stage) => [
    ...[...rules.values()].filter((rule) => rule.from === stage.name).map((rule) => rule.to),
    ...stage.exclusive === null ? [] : [stage.exclusive.incumbentTo]
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
function ruleProblems(policy, rule) {
  const destination2 = policy.lifecycle.stages.find(({ name }) => name === rule.to);
  return [...approvalProblems(rule), ...rule.checks.flatMap((check) => checkProblems(check, destination2))];
}
function approvalProblems(rule) {
  const name = `${rule.from} -> ${rule.to}`;
  const [first] = rule.approvals;
  if (first === void 0) {
    if (rule.environment === null)
      return [];
    const what = `${name} names the environment ${rule.environment}, but asks for no approval, so nobody would have to release it`;
    return [
      { what, at: rule.at, fix: 'Add "approvals: [{ from: [environment-reviewers] }]", or take the environment out' }
    ];
  }
  if (rule.environment === null) {
    return [
      {
        what: `${name} asks for approvals, but names no environment`,
        at: first.at,
        fix: 'Add "environment: NAME", the protected environment that releases the job'
      }
    ];
  }
  const asked = rule.approvals.reduce((sum, { value }) => sum + value.count, 0);
  if (asked <= 1)
    return [];
  const at = (rule.approvals.find(({ value }) => value.count > 1) ?? rule.approvals.at(-1) ?? first).at;
  return [
    {
      what: `${name} asks for ${asked} approvals through the environment ${rule.environment}, which one click releases: nobody can meet that`,
      at,
      fix: "Ask for one"
    }
  ];
}
function checkProblems({ value, at }, destination2) {
  if (!("metric" in value)) {
    const mirror = value.tag === STAGE_TAG;
    return mirror ? [{ what: `the tag ${STAGE_TAG} mirrors the stage, so a check of it judges nothing`, at, fix: "Take it out" }] : [];
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
var MAX_DEPTH = 64;
var MAX_TOKENS = 2e5;
var MAX_ERRORS = 10;
function readYaml(text, lines) {
  const source = new Tokens(text, lines);
  const options = { version: "1.2", uniqueKeys: false, merge: false };
  let first;
  for (const document of new import_yaml_browser_dist_parse_parser.Composer(options).compose(source.read(), true, text.length)) {
    if (first !== void 0) {
      const [start, end] = document.range;
      first.errors.push(new import_yaml_browser_dist_parse_parser.YAMLParseError([start, end], "MULTIPLE_DOCS", "more than one document"));
      break;
    }
    first = document;
  }
  if (source.limit !== void 0)
    return source.limit;
  if (first === void 0 || source.broken && first.errors.length === 0)
    return { is: "too long", offset: text.length };
  return { is: "document", document: first };
}
var Tokens = class {
  /** Whether it was left for its mistakes. */
  broken = false;
  /** Where a limit ended it. */
  limit;
  #text;
  #lines;
  constructor(text, lines) {
    this.#text = text;
    this.#lines = lines;
  }
  *read() {
    const parser = new import_yaml_browser_dist_parse_parser.Parser(this.#lines.addNewLine);
    this.#lines.addNewLine(0);
    let count = 0;
    let errors = 0;
    for (const lexeme of new import_yaml_browser_dist_parse_parser.Lexer().lex(this.#text)) {
      if (!/^(?:[ \t#]|\r?\n|$)/.test(lexeme))
        count++;
      for (const token of parser.next(lexeme)) {
        yield token;
        if (token.type === "error")
          errors++;
      }
      if (parser.stack.length > MAX_DEPTH + 2)
        this.limit = { is: "too deep", offset: parser.offset };
      else if (count > MAX_TOKENS)
        this.limit = { is: "too long", offset: parser.offset };
      this.broken = errors > MAX_ERRORS;
      if (this.limit !== void 0 || this.broken)
        return;
    }
    yield* parser.end();
  }
};
var MAX_BYTES = 1024 * 1024;
var MAX_VALUES = 1e5;
var TOO_DEEP = `the policy is nested deeper than ${MAX_DEPTH} levels`;
function readDocument(bytes, file) {
  const start = { file, line: 1, column: 1 };
  if (bytes.byteLength > MAX_BYTES) {
    const size = (bytes.byteLength / MAX_BYTES).toFixed(1);
    return (0, import_core_result.err)([
      { what: `the policy has ${size} MB, more than the 1 MB that is read`, at: start, fix: "Is this the right file?" }
    ]);
  }
  const text = decode(bytes);
  if (text === void 0)
    return (0, import_core_result.err)([{ what: "the policy is not UTF-8", at: start, fix: "Save it as UTF-8" }]);
  if (text.trim() === "")
    return (0, import_core_result.err)([{ what: "the policy is empty", at: start, fix: 'Start with "version: 1"' }]);
  const lines = new import_yaml_browser_dist_parse_parser.LineCounter();
  const at = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const reading = readYaml(text, lines);
  if (reading.is !== "document") {
    const what = reading.is === "too deep" ? TOO_DEEP : `the policy has more than the ${MAX_TOKENS} words and signs that are read`;
    return (0, import_core_result.err)([{ what, at: at(reading.offset), fix: "Is this the right file?" }]);
  }
  const { document } = reading;
  const [broken] = [...document.errors, ...document.warnings];
  if (broken !== void 0)
    return (0, import_core_result.err)([{ ...plain(broken), at: at(broken.pos[0]) }]);
  if (document.directives?.yaml.version === "1.1") {
    return (0, import_core_result.err)([{ what: "the policy asks for YAML 1.1", at: start, fix: "Leave the %YAML directive out" }]);
  }
  const walk = new Walk(at);
  const trace = { offset: document.contents?.range[0] ?? 0, steps: /* @__PURE__ */ new Map() };
  const value = walk.read(document.contents, 0, trace);
  if (walk.problems.length > 0)
    return (0, import_core_result.err)(walk.problems.slice(0, 10));
  return (0, import_core_result.ok)({ value, locate: (path) => at(offsetOf(trace, path)) });
}
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function plain({ code, message }) {
  if (code === "TAB_AS_INDENT")
    return { what: "YAML: a tab where spaces must be", fix: "Indent with spaces" };
  if (code === "MULTIPLE_DOCS")
    return { what: "YAML: more than one document", fix: 'Leave out the "---" between them' };
  const what = message.split("\n", 1)[0] ?? message;
  const tag = /^Unresolved tag: (.*)$/.exec(what)?.[1];
  if (tag !== void 0)
    return { what: `the tag ${tag} is not allowed`, fix: "Take it out" };
  return { what: `YAML: ${what}`, fix: "Mend it; text with signs of YAML in it goes in quotes" };
}
var Walk = class {
  problems = [];
  #anchors = /* @__PURE__ */ new Map();
  #open = /* @__PURE__ */ new Set();
  #at;
  #values = 0;
  constructor(at) {
    this.#at = at;
  }
  read(node, depth, trace) {
    if (node === null)
      return null;
    if (++this.#values > MAX_VALUES)
      return this.#stop(node, `aliases and values expand to more than ${MAX_VALUES} values`);
    if (depth > MAX_DEPTH)
      return this.#stop(node, TOO_DEEP);
    if ((0, import_yaml_browser_dist_parse_parser.isAlias)(node))
      return this.#alias(node.source, node, depth, trace);
    if (node.anchor !== void 0)
      this.#anchors.set(node.anchor, node);
    if (node.tag !== void 0 && !node.tag.startsWith("tag:yaml.org,2002:"))
      return this.#note(node, `the tag ${node.tag} is not allowed`, "Take it out");
    if ((0, import_yaml_browser_dist_parse_parser.isScalar)(node))
      return this.#scalar(node.value, node);
    this.#open.add(node);
    const value = (0, import_yaml_browser_dist_parse_parser.isMap)(node) ? this.#map(node.items, depth, trace) : (0, import_yaml_browser_dist_parse_parser.isSeq)(node) ? this.#sequence(node.items, depth, trace) : null;
    this.#open.delete(node);
    return value;
  }
  #alias(source, node, depth, trace) {
    const target = this.#anchors.get(source);
    if (target === void 0)
      return this.#note(node, `*${source} has no anchor &${source} before it`, "Write the value out");
    if (this.#open.has(target))
      return this.#note(node, `*${source} stands inside its own anchor`, "Write the value out");
    return this.read(target, depth, trace);
  }
  #scalar(value, node) {
    if (value === null || typeof value === "string" || typeof value === "boolean")
      return value;
    if (typeof value === "number" && Number.isFinite(value))
      return value;
    return this.#note(node, typeof value === "number" ? "not a finite number" : "neither a text, a number, true, false nor null", "Write another value");
  }
  #map(items, depth, trace) {
    const result = /* @__PURE__ */ Object.create(null);
    for (const { key, value } of items) {
      if (!(0, import_yaml_browser_dist_parse_parser.isScalar)(key) || typeof key.value !== "string") {
        this.#note(isNode(key) ? key : null, "a key must be a string", "Put it in quotes");
        continue;
      }
      if (key.value === "<<")
        this.#note(key, "merge keys (<<) are not allowed", "Write the keys out");
      if (key.anchor !== void 0)
        this.#anchors.set(key.anchor, key);
      if (key.value in result)
        this.#note(key, `the key "${key.value}" is given twice`, "Keep one of them");
      const step = { offset: key.range?.[0] ?? trace.offset, steps: /* @__PURE__ */ new Map() };
      trace.steps.set(key.value, step);
      result[key.value] = this.read(isNode(value) ? value : null, depth + 1, step);
      if (this.#stopped)
        break;
    }
    return result;
  }
  #sequence(items, depth, trace) {
    const result = [];
    for (const [index, item] of items.entries()) {
      const step = { offset: isNode(item) ? item.range[0] : trace.offset, steps: /* @__PURE__ */ new Map() };
      trace.steps.set(String(index), step);
      result.push(this.read(isNode(item) ? item : null, depth + 1, step));
      if (this.#stopped)
        break;
    }
    return result;
  }
  #stopped = false;
  #stop(node, what) {
    if (!this.#stopped)
      this.#note(node, what, "Is this the right file?");
    this.#stopped = true;
    return null;
  }
  #note(node, what, fix) {
    this.problems.push({ what, at: this.#at(node?.range?.[0] ?? 0), fix });
    return null;
  }
};
function isNode(value) {
  return (0, import_yaml_browser_dist_parse_parser.isScalar)(value) || (0, import_yaml_browser_dist_parse_parser.isMap)(value) || (0, import_yaml_browser_dist_parse_parser.isSeq)(value) || (0, import_yaml_browser_dist_parse_parser.isAlias)(value);
}
function offsetOf(trace, path) {
  let found = trace;
  for (const step of path) {
    const next = found.steps.get(String(step));
    if (next === void 0)
      break;
    found = next;
  }
  return found.offset;
}
var PRESETS = {
  default: '# The preset `default`: register, stage, put into production, archive. Forward only.\nversion: 1\n\nstages:\n  None:       { aliases: [Development], deletable: true }\n  Staging:    { deployable: true }\n  Production: { deployable: true, exclusive: { incumbent-to: Archived } }\n  Archived:   { deletable: true, hidden: true }\n\ntransitions:\n  - from: None\n    to: Staging\n  - from: [None, Staging]\n    to: Archived\n  # Into and out of Production: a reviewer of the protected environment "production" releases the job.\n  - from: Staging\n    to: Production\n    environment: production\n    approvals:\n      - from: [environment-reviewers]\n  - from: Production\n    to: Archived\n    environment: production\n    approvals:\n      - from: [environment-reviewers]\n',
  mlflow: "# The preset `mlflow`: what MLflow's model registry does. Any stage to any stage, stage names in any spelling of case,\n# and the holders of Staging or Production are archived when the request asks for it (input `archive-existing`).\nversion: 1\nallow-cycles: true\n\nstages:\n  None:       { aliases: [Development], any-case: true, deletable: true }\n  Staging:    { any-case: true, deployable: true, exclusive: { incumbent-to: Archived, when: requested } }\n  Production: { any-case: true, deployable: true, exclusive: { incumbent-to: Archived, when: requested } }\n  Archived:   { any-case: true, deletable: true }\n\ntransitions:\n  - { from: '*', to: None }\n  - { from: '*', to: Staging }\n  - { from: '*', to: Production }\n  - { from: '*', to: Archived }\n"
};
var MAX_ERRORS2 = 500;
function schemaProblems(all, document) {
  const errors = all.slice(0, MAX_ERRORS2);
  const seen = /* @__PURE__ */ new Map();
  for (const error of errors.filter((candidate) => isSpecific(candidate, errors))) {
    const finding = explain(error, errors, document.value);
    if (finding === void 0)
      continue;
    const key = finding.path.join("/");
    if (!seen.has(key))
      seen.set(key, { ...finding.problem, at: document.locate(finding.path) });
  }
  return [...seen.values()];
}
function isSpecific(error, all) {
  if (error.keyword === "propertyNames" || error.keyword === "if" || error.keyword === "x-not-available-yet")
    return false;
  const branch = /^(.*)\/oneOf\/\d+\//.exec(error.schemaPath);
  if (error.keyword !== "anyOf" && /\/anyOf\/\d+\//.test(error.schemaPath))
    return false;
  if (!branch)
    return error.keyword !== "oneOf" || !all.some((other) => isBelow(other, error) && (other.keyword !== "type" || other.instancePath.length > error.instancePath.length));
  return error.keyword !== "type" || isDeeper(error, all, branch[1] ?? "");
}
function isBelow(error, above) {
  return error.schemaPath.startsWith(`${above.schemaPath}/`) && `${error.instancePath}/`.startsWith(`${above.instancePath}/`);
}
function isDeeper(error, all, branch) {
  const parent = all.find((other) => other.keyword === "oneOf" && other.schemaPath === `${branch}/oneOf` && isBelow(error, other));
  return parent !== void 0 && error.instancePath.length > parent.instancePath.length;
}
function explain(error, all, value) {
  const path = pathOf(error.instancePath, value);
  const here = describe(path);
  const { params } = error;
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key = String(params.additionalProperty ?? params.unevaluatedProperty);
      return unknownKey(path, key, error.parentSchema);
    }
    case "required":
      return missingKey(path, String(params.missingProperty));
    case "not":
      return {
        path,
        problem: { what: `"${String(path.at(-1))}" is not available yet`, fix: "Take it out until it is" }
      };
    case "type":
      return { path, problem: { what: `${here} must be ${types(params.type)}, not ${kindOf(error.data)}` } };
    case "oneOf":
      return { path, problem: { what: `${here} must be ${branches(error, all)}, not ${kindOf(error.data)}` } };
    case "enum":
    case "const": {
      const allowed = params.allowedValue === void 0 ? list(params.allowedValues) : [String(params.allowedValue)];
      const hint = typeof error.data === "string" && !allowed.includes(error.data) ? (0, import_core_nearest.didYouMean)(error.data, allowed) : void 0;
      const what = `${here} is ${show2(error.data)}; accepted: ${allowed.join(", ")}`;
      return { path, problem: hint === void 0 ? { what } : { what, fix: hint } };
    }
    case "pattern":
      return {
        path,
        problem: {
          what: `${show2(error.data)} is not an approver`,
          fix: "Use user:LOGIN, team:ORG/SLUG or environment-reviewers"
        }
      };
    case "minLength":
      return error.schemaPath.includes("/propertyNames/") ? { path: [...path, ""], problem: { what: `${here} has a key that is empty`, fix: "Give it a name" } } : { path, problem: { what: `${here} is empty`, fix: "Give it a text, or take the key out" } };
    case "minItems":
    case "minProperties":
      return { path, problem: { what: `${here} has no entries`, fix: "Give at least one, or take it out" } };
    case "minimum":
      return { path, problem: { what: `${here} is ${show2(error.data)}; the least is ${String(params.limit)}` } };
    case "anyOf":
      return namesNoCheck(path, error.data);
    default:
      return { path, problem: { what: `${here} ${error.message ?? "is not valid"}` } };
  }
}
function missingKey(path, key) {
  const what = `${describe(path)} lacks the key "${key}"`;
  return {
    path,
    problem: key === "version" && path.length === 0 ? { what, fix: 'Start with "version: 1"' } : { what }
  };
}
function unknownKey(path, key, schema) {
  const known = isRecord(schema) && isRecord(schema.properties) ? Object.keys(schema.properties) : [];
  const hint = (0, import_core_nearest.didYouMean)(key, known) ?? (known.length > 0 ? `Known: ${known.join(", ")}` : void 0);
  const what = `unknown key "${key}" in ${describe(path)}`;
  return { path: [...path, key], problem: hint === void 0 ? { what } : { what, fix: hint } };
}
function namesNoCheck(path, data) {
  const kinds = Object.keys(CHECK_SCHEMAS);
  const keys = isRecord(data) ? Object.keys(data) : [];
  const hint = keys.map((key) => (0, import_core_nearest.didYouMean)(key, [...kinds, ...CHECKS_NOT_AVAILABLE_YET])).find((text) => text !== void 0);
  return {
    path: keys[0] === void 0 ? path : [...path, keys[0]],
    problem: { what: `${describe(path)} names no kind of check`, fix: hint ?? `Kinds: ${kinds.join(", ")}` }
  };
}
function pathOf(pointer, value) {
  let here = value;
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).map((key) => {
    const step = Array.isArray(here) ? Number(key) : key;
    here = Array.isArray(here) ? here[Number(key)] : isRecord(here) ? here[key] : void 0;
    return step;
  });
}
function describe(path) {
  const text = path.reduce((sum, step) => typeof step === "number" ? `${sum}[${step}]` : `${sum}${sum && "."}${step}`, "");
  return text === "" ? "the policy" : text;
}
function branches(error, all) {
  const own = all.filter((other) => other.keyword === "type" && other.instancePath === error.instancePath && isBelow(other, error));
  return own.map((other) => types(other.params.type)).join(" or ") || "of another form";
}
var NAMES = {
  object: "a mapping",
  array: "a list",
  string: "a string",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  null: "nothing"
};
function types(type) {
  return (Array.isArray(type) ? type : [type]).map((name) => NAMES[String(name)] ?? String(name)).join(" or ");
}
function kindOf(value) {
  if (value === null || value === void 0)
    return "empty";
  if (Array.isArray(value))
    return "a list";
  if (typeof value === "object")
    return "a mapping";
  return `the ${typeof value} ${show2(value)}`;
}
function show2(value) {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}
var list = (value) => Array.isArray(value) ? value.map(String) : [];
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var policyFileCheck = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "schema:policyFile", "title": "aml-promote policy", "type": "object", "required": ["version"], "additionalProperties": false, "properties": { "version": { "const": 1, "description": "Version of the policy language." }, "extends": { "type": "string", "minLength": 1, "description": "A preset to start from: default or mlflow (repo:OWNER/NAME/PATH@REF is not available yet)." }, "disable": { "type": "array", "items": { "enum": ["forward-only", "approve-production", "archive-incumbent"] }, "description": "Rules of the preset that do not apply here." }, "stages": { "type": "object", "minProperties": 1, "propertyNames": { "minLength": 1 }, "additionalProperties": { "type": ["object", "null"], "description": "A stage and its flags; every flag is false until it is given.", "additionalProperties": false, "properties": { "deployable": { "type": "boolean", "description": "Deployments may serve a version in this stage." }, "deletable": { "type": "boolean", "description": "A version in this stage may be deleted." }, "hidden": { "type": "boolean", "description": "Entering sets isArchived, leaving unsets it." }, "exclusive": { "description": "One holder per place: a new one displaces the incumbent. `true` means to the only hidden stage.", "oneOf": [{ "type": "boolean" }, { "type": "object", "required": ["incumbent-to"], "additionalProperties": false, "properties": { "incumbent-to": { "type": "string", "minLength": 1, "description": "The stage into which the incumbent moves." }, "when": { "enum": ["always", "requested"], "description": "`requested`: only when the request sets `archive-existing`, as in MLflow. Default `always`." } } }] }, "aliases": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Other names that Azure may hold for this stage; a promotion writes the proper name." }, "any-case": { "type": "boolean", "description": "Match the name and its aliases in any spelling of case, as MLflow does." } } }, "description": "In lifecycle order; the first is where a registered asset starts. Given, they replace those of the preset." }, "transitions": { "type": "array", "items": { "type": "object", "required": ["from", "to"], "additionalProperties": false, "properties": { "from": { "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }], "description": "A stage, a list of stages, or '*' for every listed stage but `to` and Unregistered." }, "to": { "type": "string", "minLength": 1 }, "remove": { "const": true, "description": "Drop this pair of the preset that `extends` names." }, "environment": { "description": "The protected environment whose reviewers release the job.", "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1 }, "forbid-admin-bypass": { "type": "boolean", "description": "Demand that administrators cannot bypass the environment. Default true; false is not available yet." }, "allow-reruns": { "type": "boolean", "description": "Let a re-run finish what an earlier attempt started. Default false; true is not available yet." }, "allowed-refs": { "x-not-available-yet": true, "description": "Full refs, globs, from which a run may ask. Not available yet." }, "allowed-workflows": { "x-not-available-yet": true, "description": "Paths of workflows, globs, that may ask. Not available yet." } } }] }, "approvals": { "type": "array", "items": { "type": "object", "required": ["from"], "additionalProperties": false, "properties": { "from": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$" }, "description": "Who may approve, any of them: user:LOGIN, team:ORG/SLUG, environment-reviewers (group:NAME is not available yet)." }, "via": { "enum": ["environment", "pull-request"], "description": "How the approval is given: `environment` (default), who released this job; `pull-request` is not available yet." }, "count": { "type": "integer", "minimum": 1, "description": "How many people. Default 1." }, "environment": { "x-not-available-yet": true, "description": "The environment of an earlier job that this approval released. Not available yet." }, "comment-must-contain": { "x-not-available-yet": true, "description": "`plan-digest`: the comment carries the first twelve characters of the digest. Not available yet." } } }, "description": "Every entry must be met." }, "separate": { "type": "array", "items": { "enum": ["requester", "job-owner", "author", "pusher", "merger"] }, "description": "People whose approval does not count. Default [requester]; the others are not available yet." }, "checks": { "type": "array", "items": { "type": "object", "description": "One check; the key that names its kind says which.", "allOf": [{ "if": { "required": ["tag"] }, "then": { "type": "object", "title": "tag", "description": "The asset carries a tag, with any value but an empty one, or with exactly the value that `equals` gives.", "required": ["tag"], "additionalProperties": false, "properties": { "tag": { "type": "string", "minLength": 1, "description": "Name of the tag." }, "equals": { "type": "string", "description": "The one value that passes, compared exactly." } } } }, { "if": { "required": ["metric"] }, "then": { "type": "object", "title": "metric", "description": "A number about the asset stays within bounds, or is no worse than the incumbent\u2019s. Higher is better, unless only `max` is given.", "required": ["metric", "source"], "additionalProperties": false, "properties": { "metric": { "type": "string", "minLength": 1, "description": "Name of the metric." }, "source": { "enum": ["property", "tag", "file", "job"], "description": "Where the number is read: the version\u2019s properties bag, its tags, or the file of the `metrics` input (`job` is not available yet). No default: who wrote the number is part of the number." }, "min": { "type": "number", "description": "The least value that passes." }, "max": { "type": "number", "description": "The greatest value that passes." }, "no-worse-than": { "const": "incumbent", "description": "Compare with each holder that the exclusive stage must give up." }, "tolerance": { "type": "number", "minimum": 0, "description": "How much worse than the incumbent still passes." } } } }], "anyOf": [{ "required": ["tag"] }, { "required": ["metric"] }, { "required": ["lineage"] }, { "required": ["soak"] }, { "required": ["not-serving"] }] }, "description": "Every check must pass." }, "require-plan": { "x-not-available-yet": true, "description": "No promotion without a plan from another job. Not available yet." }, "freeze": { "x-not-available-yet": true, "description": "Windows of time in which the transition is refused. Not available yet." } } }, "description": "Pairs of stages; a pair that is not listed does not exist." }, "overrides": { "type": "array", "items": { "type": "object", "required": ["match", "transitions"], "additionalProperties": false, "properties": { "match": { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "kind": { "enum": ["model", "data", "environment", "component"] }, "name": { "type": "string", "minLength": 1, "description": "A glob of * and ? over asset names." }, "place": { "type": "string", "minLength": 1, "description": "Name or short id of a workspace or registry." }, "tag": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string" }, "description": "Tags and their values; an asset without the tag gets the override too." } } }, "transitions": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["from", "to"], "additionalProperties": false, "properties": { "from": { "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "to": { "type": "string", "minLength": 1 }, "environment": { "description": "The protected environment whose reviewers release the job.", "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1 }, "forbid-admin-bypass": { "type": "boolean", "description": "Demand that administrators cannot bypass the environment. Default true; false is not available yet." }, "allow-reruns": { "type": "boolean", "description": "Let a re-run finish what an earlier attempt started. Default false; true is not available yet." }, "allowed-refs": { "x-not-available-yet": true, "description": "Full refs, globs, from which a run may ask. Not available yet." }, "allowed-workflows": { "x-not-available-yet": true, "description": "Paths of workflows, globs, that may ask. Not available yet." } } }] }, "approvals": { "type": "array", "items": { "type": "object", "required": ["from"], "additionalProperties": false, "properties": { "from": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$" }, "description": "Who may approve, any of them: user:LOGIN, team:ORG/SLUG, environment-reviewers (group:NAME is not available yet)." }, "via": { "enum": ["environment", "pull-request"], "description": "How the approval is given: `environment` (default), who released this job; `pull-request` is not available yet." }, "count": { "type": "integer", "minimum": 1, "description": "How many people. Default 1." }, "environment": { "x-not-available-yet": true, "description": "The environment of an earlier job that this approval released. Not available yet." }, "comment-must-contain": { "x-not-available-yet": true, "description": "`plan-digest`: the comment carries the first twelve characters of the digest. Not available yet." } } } }, "checks": { "type": "array", "items": { "type": "object", "description": "One check; the key that names its kind says which.", "allOf": [{ "if": { "required": ["tag"] }, "then": { "type": "object", "title": "tag", "description": "The asset carries a tag, with any value but an empty one, or with exactly the value that `equals` gives.", "required": ["tag"], "additionalProperties": false, "properties": { "tag": { "type": "string", "minLength": 1, "description": "Name of the tag." }, "equals": { "type": "string", "description": "The one value that passes, compared exactly." } } } }, { "if": { "required": ["metric"] }, "then": { "type": "object", "title": "metric", "description": "A number about the asset stays within bounds, or is no worse than the incumbent\u2019s. Higher is better, unless only `max` is given.", "required": ["metric", "source"], "additionalProperties": false, "properties": { "metric": { "type": "string", "minLength": 1, "description": "Name of the metric." }, "source": { "enum": ["property", "tag", "file", "job"], "description": "Where the number is read: the version\u2019s properties bag, its tags, or the file of the `metrics` input (`job` is not available yet). No default: who wrote the number is part of the number." }, "min": { "type": "number", "description": "The least value that passes." }, "max": { "type": "number", "description": "The greatest value that passes." }, "no-worse-than": { "const": "incumbent", "description": "Compare with each holder that the exclusive stage must give up." }, "tolerance": { "type": "number", "minimum": 0, "description": "How much worse than the incumbent still passes." } } } }], "anyOf": [{ "required": ["tag"] }, { "required": ["metric"] }, { "required": ["lineage"] }, { "required": ["soak"] }, { "required": ["not-serving"] }] }, "description": "Every check must pass." }, "freeze": { "x-not-available-yet": true, "description": "Windows of time in which the transition is refused. Not available yet." }, "replace": { "x-not-available-yet": true, "description": "Replace instead of add. Not available yet." } } } } } }, "description": "What is asked beyond that of matching assets; all that match apply." }, "allow-cycles": { "type": "boolean", "description": "Let transitions lead back to where they began." }, "ledger": { "enum": ["required", "optional"], "description": "Whether a transition with approvals may be recorded without a ledger. Default required." }, "rollback": { "x-not-available-yet": true, "description": "How a stage is given back to an earlier holder. Not available yet." }, "people": { "x-not-available-yet": true, "description": "One human in several identity systems. Not available yet." }, "groups": { "x-not-available-yet": true, "description": "Named lists of people. Not available yet." }, "waivers": { "x-not-available-yet": true, "description": "Checks that are waived for a time. Not available yet." } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = (text) => [...text].length;
var keyword0 = { "not": {} };
var keyword1 = { "not": {} };
var keyword2 = { "not": {} };
var keyword3 = { "not": {} };
var keyword4 = { "not": {} };
var keyword5 = { "not": {} };
var keyword6 = { "not": {} };
var keyword7 = { "not": {} };
var keyword8 = { "not": {} };
var keyword9 = { "not": {} };
var keyword10 = { "not": {} };
var keyword11 = { "not": {} };
var keyword12 = { "not": {} };
var keyword13 = { "not": {} };
var keyword14 = { "not": {} };
var keyword15 = { "not": {} };
var pattern4 = new RegExp("^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (1 !== data0) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data1 = data.extends;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.extends, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.extends.type, parentSchema: schema31.properties.extends, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
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
            const err5 = { instancePath: instancePath + "/disable/" + i0, schemaPath: "#/properties/disable/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.disable.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.disable.items.enum, parentSchema: schema31.properties.disable.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/disable", schemaPath: "#/properties/disable/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.disable.type, parentSchema: schema31.properties.disable, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.stages !== void 0) {
      let data4 = data.stages;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length < 1) {
          const err7 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.stages, data: data4 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data4) {
          const _errs10 = errors;
          if (typeof key1 === "string") {
            if (func2(key1) < 1) {
              const err8 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.stages.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          var valid3 = _errs10 === errors;
          if (!valid3) {
            const err9 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema31.properties.stages.propertyNames, parentSchema: schema31.properties.stages, data: data4 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        for (const key2 in data4) {
          let data5 = data4[key2];
          if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
            const err10 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/stages/additionalProperties/type", keyword: "type", params: { type: schema31.properties.stages.additionalProperties.type }, message: "must be object,null", schema: schema31.properties.stages.additionalProperties.type, parentSchema: schema31.properties.stages.additionalProperties, data: data5 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key3 in data5) {
              if (!(key3 === "deployable" || key3 === "deletable" || key3 === "hidden" || key3 === "exclusive" || key3 === "aliases" || key3 === "any-case")) {
                const err11 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/stages/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.stages.additionalProperties, data: data5 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data5.deployable !== void 0) {
              let data6 = data5.deployable;
              if (typeof data6 !== "boolean") {
                const err12 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployable", schemaPath: "#/properties/stages/additionalProperties/properties/deployable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.stages.additionalProperties.properties.deployable.type, parentSchema: schema31.properties.stages.additionalProperties.properties.deployable, data: data6 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data5.deletable !== void 0) {
              let data7 = data5.deletable;
              if (typeof data7 !== "boolean") {
                const err13 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/deletable", schemaPath: "#/properties/stages/additionalProperties/properties/deletable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.stages.additionalProperties.properties.deletable.type, parentSchema: schema31.properties.stages.additionalProperties.properties.deletable, data: data7 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data5.hidden !== void 0) {
              let data8 = data5.hidden;
              if (typeof data8 !== "boolean") {
                const err14 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/hidden", schemaPath: "#/properties/stages/additionalProperties/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.stages.additionalProperties.properties.hidden.type, parentSchema: schema31.properties.stages.additionalProperties.properties.hidden, data: data8 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data5.exclusive !== void 0) {
              let data9 = data5.exclusive;
              const _errs22 = errors;
              let valid6 = false;
              let passing0 = null;
              const _errs23 = errors;
              if (typeof data9 !== "boolean") {
                const err15 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusive", schemaPath: "#/properties/stages/additionalProperties/properties/exclusive/oneOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[0].type, parentSchema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[0], data: data9 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              var _valid0 = _errs23 === errors;
              if (_valid0) {
                valid6 = true;
                passing0 = 0;
              }
              const _errs25 = errors;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9["incumbent-to"] === void 0) {
                  const err16 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusive", schemaPath: "#/properties/stages/additionalProperties/properties/exclusive/oneOf/1/required", keyword: "required", params: { missingProperty: "incumbent-to" }, message: "must have required property 'incumbent-to'", schema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].required, parentSchema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1], data: data9 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                for (const key4 in data9) {
                  if (!(key4 === "incumbent-to" || key4 === "when")) {
                    const err17 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusive", schemaPath: "#/properties/stages/additionalProperties/properties/exclusive/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1], data: data9 };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
                if (data9["incumbent-to"] !== void 0) {
                  let data10 = data9["incumbent-to"];
                  if (typeof data10 === "string") {
                    if (func2(data10) < 1) {
                      const err18 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusive/incumbent-to", schemaPath: "#/properties/stages/additionalProperties/properties/exclusive/oneOf/1/properties/incumbent-to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].properties["incumbent-to"], data: data10 };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                  } else {
                    const err19 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusive/incumbent-to", schemaPath: "#/properties/stages/additionalProperties/properties/exclusive/oneOf/1/properties/incumbent-to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].properties["incumbent-to"].type, parentSchema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].properties["incumbent-to"], data: data10 };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
                if (data9.when !== void 0) {
                  let data11 = data9.when;
                  if (!(data11 === "always" || data11 === "requested")) {
                    const err20 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusive/when", schemaPath: "#/properties/stages/additionalProperties/properties/exclusive/oneOf/1/properties/when/enum", keyword: "enum", params: { allowedValues: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].properties.when.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].properties.when.enum, parentSchema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].properties.when, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
              } else {
                const err21 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusive", schemaPath: "#/properties/stages/additionalProperties/properties/exclusive/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].type, parentSchema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1], data: data9 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              var _valid0 = _errs25 === errors;
              if (_valid0 && valid6) {
                valid6 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid6 = true;
                  passing0 = 1;
                }
              }
              if (!valid6) {
                const err22 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusive", schemaPath: "#/properties/stages/additionalProperties/properties/exclusive/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf, parentSchema: schema31.properties.stages.additionalProperties.properties.exclusive, data: data9 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              } else {
                errors = _errs22;
                if (vErrors !== null) {
                  if (_errs22) {
                    vErrors.length = _errs22;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data5.aliases !== void 0) {
              let data12 = data5.aliases;
              if (Array.isArray(data12)) {
                const len1 = data12.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data13 = data12[i1];
                  if (typeof data13 === "string") {
                    if (func2(data13) < 1) {
                      const err23 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + i1, schemaPath: "#/properties/stages/additionalProperties/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.stages.additionalProperties.properties.aliases.items, data: data13 };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                    }
                  } else {
                    const err24 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + i1, schemaPath: "#/properties/stages/additionalProperties/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.stages.additionalProperties.properties.aliases.items.type, parentSchema: schema31.properties.stages.additionalProperties.properties.aliases.items, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
              } else {
                const err25 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases", schemaPath: "#/properties/stages/additionalProperties/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.stages.additionalProperties.properties.aliases.type, parentSchema: schema31.properties.stages.additionalProperties.properties.aliases, data: data12 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data5["any-case"] !== void 0) {
              let data14 = data5["any-case"];
              if (typeof data14 !== "boolean") {
                const err26 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/any-case", schemaPath: "#/properties/stages/additionalProperties/properties/any-case/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.stages.additionalProperties.properties["any-case"].type, parentSchema: schema31.properties.stages.additionalProperties.properties["any-case"], data: data14 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.stages.type, parentSchema: schema31.properties.stages, data: data4 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.transitions !== void 0) {
      let data15 = data.transitions;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data16 = data15[i2];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.from === void 0) {
              const err28 = { instancePath: instancePath + "/transitions/" + i2, schemaPath: "#/properties/transitions/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema31.properties.transitions.items.required, parentSchema: schema31.properties.transitions.items, data: data16 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data16.to === void 0) {
              const err29 = { instancePath: instancePath + "/transitions/" + i2, schemaPath: "#/properties/transitions/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema31.properties.transitions.items.required, parentSchema: schema31.properties.transitions.items, data: data16 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            for (const key5 in data16) {
              if (!func1.call(schema31.properties.transitions.items.properties, key5)) {
                const err30 = { instancePath: instancePath + "/transitions/" + i2, schemaPath: "#/properties/transitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.transitions.items, data: data16 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data16.from !== void 0) {
              let data17 = data16.from;
              const _errs43 = errors;
              let valid13 = false;
              let passing1 = null;
              const _errs44 = errors;
              if (typeof data17 === "string") {
                if (func2(data17) < 1) {
                  const err31 = { instancePath: instancePath + "/transitions/" + i2 + "/from", schemaPath: "#/properties/transitions/items/properties/from/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.from.oneOf[0], data: data17 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/transitions/" + i2 + "/from", schemaPath: "#/properties/transitions/items/properties/from/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.from.oneOf[0].type, parentSchema: schema31.properties.transitions.items.properties.from.oneOf[0], data: data17 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              var _valid1 = _errs44 === errors;
              if (_valid1) {
                valid13 = true;
                passing1 = 0;
              }
              const _errs46 = errors;
              if (Array.isArray(data17)) {
                if (data17.length < 1) {
                  const err33 = { instancePath: instancePath + "/transitions/" + i2 + "/from", schemaPath: "#/properties/transitions/items/properties/from/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.transitions.items.properties.from.oneOf[1], data: data17 };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                const len3 = data17.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data18 = data17[i3];
                  if (typeof data18 === "string") {
                    if (func2(data18) < 1) {
                      const err34 = { instancePath: instancePath + "/transitions/" + i2 + "/from/" + i3, schemaPath: "#/properties/transitions/items/properties/from/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.from.oneOf[1].items, data: data18 };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                  } else {
                    const err35 = { instancePath: instancePath + "/transitions/" + i2 + "/from/" + i3, schemaPath: "#/properties/transitions/items/properties/from/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.from.oneOf[1].items.type, parentSchema: schema31.properties.transitions.items.properties.from.oneOf[1].items, data: data18 };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
              } else {
                const err36 = { instancePath: instancePath + "/transitions/" + i2 + "/from", schemaPath: "#/properties/transitions/items/properties/from/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.from.oneOf[1].type, parentSchema: schema31.properties.transitions.items.properties.from.oneOf[1], data: data17 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              var _valid1 = _errs46 === errors;
              if (_valid1 && valid13) {
                valid13 = false;
                passing1 = [passing1, 1];
              } else {
                if (_valid1) {
                  valid13 = true;
                  passing1 = 1;
                }
              }
              if (!valid13) {
                const err37 = { instancePath: instancePath + "/transitions/" + i2 + "/from", schemaPath: "#/properties/transitions/items/properties/from/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.transitions.items.properties.from.oneOf, parentSchema: schema31.properties.transitions.items.properties.from, data: data17 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              } else {
                errors = _errs43;
                if (vErrors !== null) {
                  if (_errs43) {
                    vErrors.length = _errs43;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data16.to !== void 0) {
              let data19 = data16.to;
              if (typeof data19 === "string") {
                if (func2(data19) < 1) {
                  const err38 = { instancePath: instancePath + "/transitions/" + i2 + "/to", schemaPath: "#/properties/transitions/items/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.to, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/transitions/" + i2 + "/to", schemaPath: "#/properties/transitions/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.to.type, parentSchema: schema31.properties.transitions.items.properties.to, data: data19 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data16.remove !== void 0) {
              let data20 = data16.remove;
              if (true !== data20) {
                const err40 = { instancePath: instancePath + "/transitions/" + i2 + "/remove", schemaPath: "#/properties/transitions/items/properties/remove/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema31.properties.transitions.items.properties.remove, data: data20 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data16.environment !== void 0) {
              let data21 = data16.environment;
              const _errs54 = errors;
              let valid16 = false;
              let passing2 = null;
              const _errs55 = errors;
              if (typeof data21 === "string") {
                if (func2(data21) < 1) {
                  const err41 = { instancePath: instancePath + "/transitions/" + i2 + "/environment", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[0], data: data21 };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/transitions/" + i2 + "/environment", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.environment.oneOf[0].type, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[0], data: data21 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              var _valid2 = _errs55 === errors;
              if (_valid2) {
                valid16 = true;
                passing2 = 0;
              }
              const _errs57 = errors;
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.name === void 0) {
                  const err43 = { instancePath: instancePath + "/transitions/" + i2 + "/environment", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.properties.transitions.items.properties.environment.oneOf[1].required, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1], data: data21 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                for (const key6 in data21) {
                  if (!(key6 === "name" || key6 === "forbid-admin-bypass" || key6 === "allow-reruns" || key6 === "allowed-refs" || key6 === "allowed-workflows")) {
                    const err44 = { instancePath: instancePath + "/transitions/" + i2 + "/environment", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1], data: data21 };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
                if (data21.name !== void 0) {
                  let data22 = data21.name;
                  if (typeof data22 === "string") {
                    if (func2(data22) < 1) {
                      const err45 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/name", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties.name, data: data22 };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                  } else {
                    const err46 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/name", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties.name.type, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties.name, data: data22 };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                if (data21["forbid-admin-bypass"] !== void 0) {
                  let data23 = data21["forbid-admin-bypass"];
                  if (typeof data23 !== "boolean") {
                    const err47 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/forbid-admin-bypass", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/forbid-admin-bypass/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["forbid-admin-bypass"].type, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["forbid-admin-bypass"], data: data23 };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
                if (data21["allow-reruns"] !== void 0) {
                  let data24 = data21["allow-reruns"];
                  if (typeof data24 !== "boolean") {
                    const err48 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/allow-reruns", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/allow-reruns/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allow-reruns"].type, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allow-reruns"], data: data24 };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
                if (data21["allowed-refs"] !== void 0) {
                  let data25 = data21["allowed-refs"];
                  const _errs68 = errors;
                  const err49 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/allowed-refs", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword0.not, parentSchema: keyword0, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                  var valid18 = _errs68 === errors;
                  if (!valid18) {
                    const err50 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/allowed-refs", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"], data: data25 };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
                if (data21["allowed-workflows"] !== void 0) {
                  let data26 = data21["allowed-workflows"];
                  const _errs72 = errors;
                  const err51 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/allowed-workflows", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword1.not, parentSchema: keyword1, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                  var valid19 = _errs72 === errors;
                  if (!valid19) {
                    const err52 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/allowed-workflows", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"], data: data26 };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
              } else {
                const err53 = { instancePath: instancePath + "/transitions/" + i2 + "/environment", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.properties.environment.oneOf[1].type, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1], data: data21 };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              var _valid2 = _errs57 === errors;
              if (_valid2 && valid16) {
                valid16 = false;
                passing2 = [passing2, 1];
              } else {
                if (_valid2) {
                  valid16 = true;
                  passing2 = 1;
                }
              }
              if (!valid16) {
                const err54 = { instancePath: instancePath + "/transitions/" + i2 + "/environment", schemaPath: "#/properties/transitions/items/properties/environment/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.transitions.items.properties.environment.oneOf, parentSchema: schema31.properties.transitions.items.properties.environment, data: data21 };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              } else {
                errors = _errs54;
                if (vErrors !== null) {
                  if (_errs54) {
                    vErrors.length = _errs54;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data16.approvals !== void 0) {
              let data27 = data16.approvals;
              if (Array.isArray(data27)) {
                const len4 = data27.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data28 = data27[i4];
                  if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                    if (data28.from === void 0) {
                      const err55 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4, schemaPath: "#/properties/transitions/items/properties/approvals/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema31.properties.transitions.items.properties.approvals.items.required, parentSchema: schema31.properties.transitions.items.properties.approvals.items, data: data28 };
                      if (vErrors === null) {
                        vErrors = [err55];
                      } else {
                        vErrors.push(err55);
                      }
                      errors++;
                    }
                    for (const key7 in data28) {
                      if (!(key7 === "from" || key7 === "via" || key7 === "count" || key7 === "environment" || key7 === "comment-must-contain")) {
                        const err56 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4, schemaPath: "#/properties/transitions/items/properties/approvals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.transitions.items.properties.approvals.items, data: data28 };
                        if (vErrors === null) {
                          vErrors = [err56];
                        } else {
                          vErrors.push(err56);
                        }
                        errors++;
                      }
                    }
                    if (data28.from !== void 0) {
                      let data29 = data28.from;
                      if (Array.isArray(data29)) {
                        if (data29.length < 1) {
                          const err57 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/from", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.from, data: data29 };
                          if (vErrors === null) {
                            vErrors = [err57];
                          } else {
                            vErrors.push(err57);
                          }
                          errors++;
                        }
                        const len5 = data29.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                          let data30 = data29[i5];
                          if (typeof data30 === "string") {
                            if (!pattern4.test(data30)) {
                              const err58 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/from/" + i5, schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/from/items/pattern", keyword: "pattern", params: { pattern: "^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$" }, message: 'must match pattern "^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$"', schema: "^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$", parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.from.items, data: data30 };
                              if (vErrors === null) {
                                vErrors = [err58];
                              } else {
                                vErrors.push(err58);
                              }
                              errors++;
                            }
                          } else {
                            const err59 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/from/" + i5, schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/from/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.approvals.items.properties.from.items.type, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.from.items, data: data30 };
                            if (vErrors === null) {
                              vErrors = [err59];
                            } else {
                              vErrors.push(err59);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err60 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/from", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.approvals.items.properties.from.type, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.from, data: data29 };
                        if (vErrors === null) {
                          vErrors = [err60];
                        } else {
                          vErrors.push(err60);
                        }
                        errors++;
                      }
                    }
                    if (data28.via !== void 0) {
                      let data31 = data28.via;
                      if (!(data31 === "environment" || data31 === "pull-request")) {
                        const err61 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/via", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/via/enum", keyword: "enum", params: { allowedValues: schema31.properties.transitions.items.properties.approvals.items.properties.via.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.transitions.items.properties.approvals.items.properties.via.enum, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.via, data: data31 };
                        if (vErrors === null) {
                          vErrors = [err61];
                        } else {
                          vErrors.push(err61);
                        }
                        errors++;
                      }
                    }
                    if (data28.count !== void 0) {
                      let data32 = data28.count;
                      if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)))) {
                        const err62 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/count", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.transitions.items.properties.approvals.items.properties.count.type, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.count, data: data32 };
                        if (vErrors === null) {
                          vErrors = [err62];
                        } else {
                          vErrors.push(err62);
                        }
                        errors++;
                      }
                      if (typeof data32 == "number") {
                        if (data32 < 1 || isNaN(data32)) {
                          const err63 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/count", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.count, data: data32 };
                          if (vErrors === null) {
                            vErrors = [err63];
                          } else {
                            vErrors.push(err63);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data28.environment !== void 0) {
                      let data33 = data28.environment;
                      const _errs88 = errors;
                      const err64 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/environment", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/environment/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword2.not, parentSchema: keyword2, data: data33 };
                      if (vErrors === null) {
                        vErrors = [err64];
                      } else {
                        vErrors.push(err64);
                      }
                      errors++;
                      var valid25 = _errs88 === errors;
                      if (!valid25) {
                        const err65 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/environment", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/environment/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.environment, data: data33 };
                        if (vErrors === null) {
                          vErrors = [err65];
                        } else {
                          vErrors.push(err65);
                        }
                        errors++;
                      }
                    }
                    if (data28["comment-must-contain"] !== void 0) {
                      let data34 = data28["comment-must-contain"];
                      const _errs92 = errors;
                      const err66 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/comment-must-contain", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/comment-must-contain/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword3.not, parentSchema: keyword3, data: data34 };
                      if (vErrors === null) {
                        vErrors = [err66];
                      } else {
                        vErrors.push(err66);
                      }
                      errors++;
                      var valid26 = _errs92 === errors;
                      if (!valid26) {
                        const err67 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/comment-must-contain", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/comment-must-contain/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"], data: data34 };
                        if (vErrors === null) {
                          vErrors = [err67];
                        } else {
                          vErrors.push(err67);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err68 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4, schemaPath: "#/properties/transitions/items/properties/approvals/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.properties.approvals.items.type, parentSchema: schema31.properties.transitions.items.properties.approvals.items, data: data28 };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
              } else {
                const err69 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals", schemaPath: "#/properties/transitions/items/properties/approvals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.approvals.type, parentSchema: schema31.properties.transitions.items.properties.approvals, data: data27 };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data16.separate !== void 0) {
              let data35 = data16.separate;
              if (Array.isArray(data35)) {
                const len6 = data35.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data36 = data35[i6];
                  if (!(data36 === "requester" || data36 === "job-owner" || data36 === "author" || data36 === "pusher" || data36 === "merger")) {
                    const err70 = { instancePath: instancePath + "/transitions/" + i2 + "/separate/" + i6, schemaPath: "#/properties/transitions/items/properties/separate/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.transitions.items.properties.separate.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.transitions.items.properties.separate.items.enum, parentSchema: schema31.properties.transitions.items.properties.separate.items, data: data36 };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                }
              } else {
                const err71 = { instancePath: instancePath + "/transitions/" + i2 + "/separate", schemaPath: "#/properties/transitions/items/properties/separate/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.separate.type, parentSchema: schema31.properties.transitions.items.properties.separate, data: data35 };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data16.checks !== void 0) {
              let data37 = data16.checks;
              if (Array.isArray(data37)) {
                const len7 = data37.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data38 = data37[i7];
                  if (!(data38 && typeof data38 == "object" && !Array.isArray(data38))) {
                    const err72 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.properties.checks.items.type, parentSchema: schema31.properties.transitions.items.properties.checks.items, data: data38 };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                  const _errs101 = errors;
                  let valid31 = false;
                  const _errs102 = errors;
                  if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                    if (data38.tag === void 0) {
                      const err73 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/anyOf/0/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property 'tag'", schema: schema31.properties.transitions.items.properties.checks.items.anyOf[0].required, parentSchema: schema31.properties.transitions.items.properties.checks.items.anyOf[0], data: data38 };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                  }
                  var _valid3 = _errs102 === errors;
                  valid31 = valid31 || _valid3;
                  const _errs103 = errors;
                  if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                    if (data38.metric === void 0) {
                      const err74 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/anyOf/1/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'", schema: schema31.properties.transitions.items.properties.checks.items.anyOf[1].required, parentSchema: schema31.properties.transitions.items.properties.checks.items.anyOf[1], data: data38 };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                    }
                  }
                  var _valid3 = _errs103 === errors;
                  valid31 = valid31 || _valid3;
                  const _errs104 = errors;
                  if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                    if (data38.lineage === void 0) {
                      const err75 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/anyOf/2/required", keyword: "required", params: { missingProperty: "lineage" }, message: "must have required property 'lineage'", schema: schema31.properties.transitions.items.properties.checks.items.anyOf[2].required, parentSchema: schema31.properties.transitions.items.properties.checks.items.anyOf[2], data: data38 };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                  }
                  var _valid3 = _errs104 === errors;
                  valid31 = valid31 || _valid3;
                  const _errs105 = errors;
                  if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                    if (data38.soak === void 0) {
                      const err76 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/anyOf/3/required", keyword: "required", params: { missingProperty: "soak" }, message: "must have required property 'soak'", schema: schema31.properties.transitions.items.properties.checks.items.anyOf[3].required, parentSchema: schema31.properties.transitions.items.properties.checks.items.anyOf[3], data: data38 };
                      if (vErrors === null) {
                        vErrors = [err76];
                      } else {
                        vErrors.push(err76);
                      }
                      errors++;
                    }
                  }
                  var _valid3 = _errs105 === errors;
                  valid31 = valid31 || _valid3;
                  const _errs106 = errors;
                  if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                    if (data38["not-serving"] === void 0) {
                      const err77 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/anyOf/4/required", keyword: "required", params: { missingProperty: "not-serving" }, message: "must have required property 'not-serving'", schema: schema31.properties.transitions.items.properties.checks.items.anyOf[4].required, parentSchema: schema31.properties.transitions.items.properties.checks.items.anyOf[4], data: data38 };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  }
                  var _valid3 = _errs106 === errors;
                  valid31 = valid31 || _valid3;
                  if (!valid31) {
                    const err78 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.transitions.items.properties.checks.items.anyOf, parentSchema: schema31.properties.transitions.items.properties.checks.items, data: data38 };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  } else {
                    errors = _errs101;
                    if (vErrors !== null) {
                      if (_errs101) {
                        vErrors.length = _errs101;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  const _errs108 = errors;
                  let valid33 = true;
                  const _errs109 = errors;
                  if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                    let missing0;
                    if (data38.tag === void 0 && (missing0 = "tag")) {
                      const err79 = {};
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                  }
                  var _valid4 = _errs109 === errors;
                  errors = _errs108;
                  if (vErrors !== null) {
                    if (_errs108) {
                      vErrors.length = _errs108;
                    } else {
                      vErrors = null;
                    }
                  }
                  if (_valid4) {
                    const _errs110 = errors;
                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                      if (data38.tag === void 0) {
                        const err80 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property 'tag'", schema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.required, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then, data: data38 };
                        if (vErrors === null) {
                          vErrors = [err80];
                        } else {
                          vErrors.push(err80);
                        }
                        errors++;
                      }
                      for (const key8 in data38) {
                        if (!(key8 === "tag" || key8 === "equals")) {
                          const err81 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then, data: data38 };
                          if (vErrors === null) {
                            vErrors = [err81];
                          } else {
                            vErrors.push(err81);
                          }
                          errors++;
                        }
                      }
                      if (data38.tag !== void 0) {
                        let data39 = data38.tag;
                        if (typeof data39 === "string") {
                          if (func2(data39) < 1) {
                            const err82 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/tag", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/then/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag, data: data39 };
                            if (vErrors === null) {
                              vErrors = [err82];
                            } else {
                              vErrors.push(err82);
                            }
                            errors++;
                          }
                        } else {
                          const err83 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/tag", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/then/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag, data: data39 };
                          if (vErrors === null) {
                            vErrors = [err83];
                          } else {
                            vErrors.push(err83);
                          }
                          errors++;
                        }
                      }
                      if (data38.equals !== void 0) {
                        let data40 = data38.equals;
                        if (typeof data40 !== "string") {
                          const err84 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/equals", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/then/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.equals.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.equals, data: data40 };
                          if (vErrors === null) {
                            vErrors = [err84];
                          } else {
                            vErrors.push(err84);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err85 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then, data: data38 };
                      if (vErrors === null) {
                        vErrors = [err85];
                      } else {
                        vErrors.push(err85);
                      }
                      errors++;
                    }
                    var _valid4 = _errs110 === errors;
                    valid33 = _valid4;
                    if (valid33) {
                      var props2 = true;
                    }
                  }
                  if (!valid33) {
                    const err86 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema31.properties.transitions.items.properties.checks.items.allOf[0].if, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0], data: data38 };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                  const _errs118 = errors;
                  let valid35 = true;
                  const _errs119 = errors;
                  if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                    let missing1;
                    if (data38.metric === void 0 && (missing1 = "metric")) {
                      const err87 = {};
                      if (vErrors === null) {
                        vErrors = [err87];
                      } else {
                        vErrors.push(err87);
                      }
                      errors++;
                    }
                  }
                  var _valid5 = _errs119 === errors;
                  errors = _errs118;
                  if (vErrors !== null) {
                    if (_errs118) {
                      vErrors.length = _errs118;
                    } else {
                      vErrors = null;
                    }
                  }
                  if (_valid5) {
                    const _errs120 = errors;
                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                      if (data38.metric === void 0) {
                        const err88 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.required, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then, data: data38 };
                        if (vErrors === null) {
                          vErrors = [err88];
                        } else {
                          vErrors.push(err88);
                        }
                        errors++;
                      }
                      if (data38.source === void 0) {
                        const err89 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.required, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then, data: data38 };
                        if (vErrors === null) {
                          vErrors = [err89];
                        } else {
                          vErrors.push(err89);
                        }
                        errors++;
                      }
                      for (const key9 in data38) {
                        if (!(key9 === "metric" || key9 === "source" || key9 === "min" || key9 === "max" || key9 === "no-worse-than" || key9 === "tolerance")) {
                          const err90 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then, data: data38 };
                          if (vErrors === null) {
                            vErrors = [err90];
                          } else {
                            vErrors.push(err90);
                          }
                          errors++;
                        }
                      }
                      if (data38.metric !== void 0) {
                        let data41 = data38.metric;
                        if (typeof data41 === "string") {
                          if (func2(data41) < 1) {
                            const err91 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/metric", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric, data: data41 };
                            if (vErrors === null) {
                              vErrors = [err91];
                            } else {
                              vErrors.push(err91);
                            }
                            errors++;
                          }
                        } else {
                          const err92 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/metric", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric, data: data41 };
                          if (vErrors === null) {
                            vErrors = [err92];
                          } else {
                            vErrors.push(err92);
                          }
                          errors++;
                        }
                      }
                      if (data38.source !== void 0) {
                        let data42 = data38.source;
                        if (!(data42 === "property" || data42 === "tag" || data42 === "file" || data42 === "job")) {
                          const err93 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/source", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/source/enum", keyword: "enum", params: { allowedValues: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source.enum, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source, data: data42 };
                          if (vErrors === null) {
                            vErrors = [err93];
                          } else {
                            vErrors.push(err93);
                          }
                          errors++;
                        }
                      }
                      if (data38.min !== void 0) {
                        let data43 = data38.min;
                        if (!(typeof data43 == "number")) {
                          const err94 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/min", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.min.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.min, data: data43 };
                          if (vErrors === null) {
                            vErrors = [err94];
                          } else {
                            vErrors.push(err94);
                          }
                          errors++;
                        }
                      }
                      if (data38.max !== void 0) {
                        let data44 = data38.max;
                        if (!(typeof data44 == "number")) {
                          const err95 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/max", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.max.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.max, data: data44 };
                          if (vErrors === null) {
                            vErrors = [err95];
                          } else {
                            vErrors.push(err95);
                          }
                          errors++;
                        }
                      }
                      if (data38["no-worse-than"] !== void 0) {
                        let data45 = data38["no-worse-than"];
                        if ("incumbent" !== data45) {
                          const err96 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/no-worse-than", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/no-worse-than/const", keyword: "const", params: { allowedValue: "incumbent" }, message: "must be equal to constant", schema: "incumbent", parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties["no-worse-than"], data: data45 };
                          if (vErrors === null) {
                            vErrors = [err96];
                          } else {
                            vErrors.push(err96);
                          }
                          errors++;
                        }
                      }
                      if (data38.tolerance !== void 0) {
                        let data46 = data38.tolerance;
                        if (typeof data46 == "number") {
                          if (data46 < 0 || isNaN(data46)) {
                            const err97 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/tolerance", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance, data: data46 };
                            if (vErrors === null) {
                              vErrors = [err97];
                            } else {
                              vErrors.push(err97);
                            }
                            errors++;
                          }
                        } else {
                          const err98 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/tolerance", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance, data: data46 };
                          if (vErrors === null) {
                            vErrors = [err98];
                          } else {
                            vErrors.push(err98);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err99 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then, data: data38 };
                      if (vErrors === null) {
                        vErrors = [err99];
                      } else {
                        vErrors.push(err99);
                      }
                      errors++;
                    }
                    var _valid5 = _errs120 === errors;
                    valid35 = _valid5;
                    if (valid35) {
                      var props3 = true;
                    }
                  }
                  if (!valid35) {
                    const err100 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].if, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1], data: data38 };
                    if (vErrors === null) {
                      vErrors = [err100];
                    } else {
                      vErrors.push(err100);
                    }
                    errors++;
                  }
                  if (props2 !== true && props3 !== void 0) {
                    if (props3 === true) {
                      props2 = true;
                    } else {
                      props2 = props2 || {};
                      Object.assign(props2, props3);
                    }
                  }
                }
              } else {
                const err101 = { instancePath: instancePath + "/transitions/" + i2 + "/checks", schemaPath: "#/properties/transitions/items/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.checks.type, parentSchema: schema31.properties.transitions.items.properties.checks, data: data37 };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data16["require-plan"] !== void 0) {
              let data47 = data16["require-plan"];
              const _errs135 = errors;
              const err102 = { instancePath: instancePath + "/transitions/" + i2 + "/require-plan", schemaPath: "#/properties/transitions/items/properties/require-plan/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword4.not, parentSchema: keyword4, data: data47 };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
              var valid37 = _errs135 === errors;
              if (!valid37) {
                const err103 = { instancePath: instancePath + "/transitions/" + i2 + "/require-plan", schemaPath: "#/properties/transitions/items/properties/require-plan/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.transitions.items.properties["require-plan"], data: data47 };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data16.freeze !== void 0) {
              let data48 = data16.freeze;
              const _errs139 = errors;
              const err104 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze", schemaPath: "#/properties/transitions/items/properties/freeze/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword5.not, parentSchema: keyword5, data: data48 };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
              var valid38 = _errs139 === errors;
              if (!valid38) {
                const err105 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze", schemaPath: "#/properties/transitions/items/properties/freeze/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.transitions.items.properties.freeze, data: data48 };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
          } else {
            const err106 = { instancePath: instancePath + "/transitions/" + i2, schemaPath: "#/properties/transitions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.type, parentSchema: schema31.properties.transitions.items, data: data16 };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
      } else {
        const err107 = { instancePath: instancePath + "/transitions", schemaPath: "#/properties/transitions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.type, parentSchema: schema31.properties.transitions, data: data15 };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data49 = data.overrides;
      if (Array.isArray(data49)) {
        const len8 = data49.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data50 = data49[i8];
          if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
            if (data50.match === void 0) {
              const err108 = { instancePath: instancePath + "/overrides/" + i8, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'", schema: schema31.properties.overrides.items.required, parentSchema: schema31.properties.overrides.items, data: data50 };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
            if (data50.transitions === void 0) {
              const err109 = { instancePath: instancePath + "/overrides/" + i8, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "transitions" }, message: "must have required property 'transitions'", schema: schema31.properties.overrides.items.required, parentSchema: schema31.properties.overrides.items, data: data50 };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
            for (const key10 in data50) {
              if (!(key10 === "match" || key10 === "transitions")) {
                const err110 = { instancePath: instancePath + "/overrides/" + i8, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items, data: data50 };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
            }
            if (data50.match !== void 0) {
              let data51 = data50.match;
              if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                if (Object.keys(data51).length < 1) {
                  const err111 = { instancePath: instancePath + "/overrides/" + i8 + "/match", schemaPath: "#/properties/overrides/items/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.overrides.items.properties.match, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
                for (const key11 in data51) {
                  if (!(key11 === "kind" || key11 === "name" || key11 === "place" || key11 === "tag")) {
                    const err112 = { instancePath: instancePath + "/overrides/" + i8 + "/match", schemaPath: "#/properties/overrides/items/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.match, data: data51 };
                    if (vErrors === null) {
                      vErrors = [err112];
                    } else {
                      vErrors.push(err112);
                    }
                    errors++;
                  }
                }
                if (data51.kind !== void 0) {
                  let data52 = data51.kind;
                  if (!(data52 === "model" || data52 === "data" || data52 === "environment" || data52 === "component")) {
                    const err113 = { instancePath: instancePath + "/overrides/" + i8 + "/match/kind", schemaPath: "#/properties/overrides/items/properties/match/properties/kind/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.match.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.overrides.items.properties.match.properties.kind.enum, parentSchema: schema31.properties.overrides.items.properties.match.properties.kind, data: data52 };
                    if (vErrors === null) {
                      vErrors = [err113];
                    } else {
                      vErrors.push(err113);
                    }
                    errors++;
                  }
                }
                if (data51.name !== void 0) {
                  let data53 = data51.name;
                  if (typeof data53 === "string") {
                    if (func2(data53) < 1) {
                      const err114 = { instancePath: instancePath + "/overrides/" + i8 + "/match/name", schemaPath: "#/properties/overrides/items/properties/match/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.match.properties.name, data: data53 };
                      if (vErrors === null) {
                        vErrors = [err114];
                      } else {
                        vErrors.push(err114);
                      }
                      errors++;
                    }
                  } else {
                    const err115 = { instancePath: instancePath + "/overrides/" + i8 + "/match/name", schemaPath: "#/properties/overrides/items/properties/match/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.match.properties.name.type, parentSchema: schema31.properties.overrides.items.properties.match.properties.name, data: data53 };
                    if (vErrors === null) {
                      vErrors = [err115];
                    } else {
                      vErrors.push(err115);
                    }
                    errors++;
                  }
                }
                if (data51.place !== void 0) {
                  let data54 = data51.place;
                  if (typeof data54 === "string") {
                    if (func2(data54) < 1) {
                      const err116 = { instancePath: instancePath + "/overrides/" + i8 + "/match/place", schemaPath: "#/properties/overrides/items/properties/match/properties/place/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.match.properties.place, data: data54 };
                      if (vErrors === null) {
                        vErrors = [err116];
                      } else {
                        vErrors.push(err116);
                      }
                      errors++;
                    }
                  } else {
                    const err117 = { instancePath: instancePath + "/overrides/" + i8 + "/match/place", schemaPath: "#/properties/overrides/items/properties/match/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.match.properties.place.type, parentSchema: schema31.properties.overrides.items.properties.match.properties.place, data: data54 };
                    if (vErrors === null) {
                      vErrors = [err117];
                    } else {
                      vErrors.push(err117);
                    }
                    errors++;
                  }
                }
                if (data51.tag !== void 0) {
                  let data55 = data51.tag;
                  if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                    if (Object.keys(data55).length < 1) {
                      const err118 = { instancePath: instancePath + "/overrides/" + i8 + "/match/tag", schemaPath: "#/properties/overrides/items/properties/match/properties/tag/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.overrides.items.properties.match.properties.tag, data: data55 };
                      if (vErrors === null) {
                        vErrors = [err118];
                      } else {
                        vErrors.push(err118);
                      }
                      errors++;
                    }
                    for (const key12 in data55) {
                      let data56 = data55[key12];
                      if (typeof data56 !== "string") {
                        const err119 = { instancePath: instancePath + "/overrides/" + i8 + "/match/tag/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/overrides/items/properties/match/properties/tag/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.match.properties.tag.additionalProperties.type, parentSchema: schema31.properties.overrides.items.properties.match.properties.tag.additionalProperties, data: data56 };
                        if (vErrors === null) {
                          vErrors = [err119];
                        } else {
                          vErrors.push(err119);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err120 = { instancePath: instancePath + "/overrides/" + i8 + "/match/tag", schemaPath: "#/properties/overrides/items/properties/match/properties/tag/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.match.properties.tag.type, parentSchema: schema31.properties.overrides.items.properties.match.properties.tag, data: data55 };
                    if (vErrors === null) {
                      vErrors = [err120];
                    } else {
                      vErrors.push(err120);
                    }
                    errors++;
                  }
                }
              } else {
                const err121 = { instancePath: instancePath + "/overrides/" + i8 + "/match", schemaPath: "#/properties/overrides/items/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.match.type, parentSchema: schema31.properties.overrides.items.properties.match, data: data51 };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
            if (data50.transitions !== void 0) {
              let data57 = data50.transitions;
              if (Array.isArray(data57)) {
                if (data57.length < 1) {
                  const err122 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions", schemaPath: "#/properties/overrides/items/properties/transitions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions, data: data57 };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
                const len9 = data57.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data58 = data57[i9];
                  if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                    if (data58.from === void 0) {
                      const err123 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9, schemaPath: "#/properties/overrides/items/properties/transitions/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema31.properties.overrides.items.properties.transitions.items.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items, data: data58 };
                      if (vErrors === null) {
                        vErrors = [err123];
                      } else {
                        vErrors.push(err123);
                      }
                      errors++;
                    }
                    if (data58.to === void 0) {
                      const err124 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9, schemaPath: "#/properties/overrides/items/properties/transitions/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema31.properties.overrides.items.properties.transitions.items.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items, data: data58 };
                      if (vErrors === null) {
                        vErrors = [err124];
                      } else {
                        vErrors.push(err124);
                      }
                      errors++;
                    }
                    for (const key13 in data58) {
                      if (!(key13 === "from" || key13 === "to" || key13 === "environment" || key13 === "approvals" || key13 === "checks" || key13 === "freeze" || key13 === "replace")) {
                        const err125 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9, schemaPath: "#/properties/overrides/items/properties/transitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.transitions.items, data: data58 };
                        if (vErrors === null) {
                          vErrors = [err125];
                        } else {
                          vErrors.push(err125);
                        }
                        errors++;
                      }
                    }
                    if (data58.from !== void 0) {
                      let data59 = data58.from;
                      const _errs165 = errors;
                      let valid47 = false;
                      let passing3 = null;
                      const _errs166 = errors;
                      if (typeof data59 === "string") {
                        if (func2(data59) < 1) {
                          const err126 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[0], data: data59 };
                          if (vErrors === null) {
                            vErrors = [err126];
                          } else {
                            vErrors.push(err126);
                          }
                          errors++;
                        }
                      } else {
                        const err127 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[0].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[0], data: data59 };
                        if (vErrors === null) {
                          vErrors = [err127];
                        } else {
                          vErrors.push(err127);
                        }
                        errors++;
                      }
                      var _valid6 = _errs166 === errors;
                      if (_valid6) {
                        valid47 = true;
                        passing3 = 0;
                      }
                      const _errs168 = errors;
                      if (Array.isArray(data59)) {
                        if (data59.length < 1) {
                          const err128 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1], data: data59 };
                          if (vErrors === null) {
                            vErrors = [err128];
                          } else {
                            vErrors.push(err128);
                          }
                          errors++;
                        }
                        const len10 = data59.length;
                        for (let i10 = 0; i10 < len10; i10++) {
                          let data60 = data59[i10];
                          if (typeof data60 === "string") {
                            if (func2(data60) < 1) {
                              const err129 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/from/" + i10, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].items, data: data60 };
                              if (vErrors === null) {
                                vErrors = [err129];
                              } else {
                                vErrors.push(err129);
                              }
                              errors++;
                            }
                          } else {
                            const err130 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/from/" + i10, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].items, data: data60 };
                            if (vErrors === null) {
                              vErrors = [err130];
                            } else {
                              vErrors.push(err130);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err131 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1], data: data59 };
                        if (vErrors === null) {
                          vErrors = [err131];
                        } else {
                          vErrors.push(err131);
                        }
                        errors++;
                      }
                      var _valid6 = _errs168 === errors;
                      if (_valid6 && valid47) {
                        valid47 = false;
                        passing3 = [passing3, 1];
                      } else {
                        if (_valid6) {
                          valid47 = true;
                          passing3 = 1;
                        }
                      }
                      if (!valid47) {
                        const err132 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from, data: data59 };
                        if (vErrors === null) {
                          vErrors = [err132];
                        } else {
                          vErrors.push(err132);
                        }
                        errors++;
                      } else {
                        errors = _errs165;
                        if (vErrors !== null) {
                          if (_errs165) {
                            vErrors.length = _errs165;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                    if (data58.to !== void 0) {
                      let data61 = data58.to;
                      if (typeof data61 === "string") {
                        if (func2(data61) < 1) {
                          const err133 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/to", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.to, data: data61 };
                          if (vErrors === null) {
                            vErrors = [err133];
                          } else {
                            vErrors.push(err133);
                          }
                          errors++;
                        }
                      } else {
                        const err134 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/to", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.to.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.to, data: data61 };
                        if (vErrors === null) {
                          vErrors = [err134];
                        } else {
                          vErrors.push(err134);
                        }
                        errors++;
                      }
                    }
                    if (data58.environment !== void 0) {
                      let data62 = data58.environment;
                      const _errs175 = errors;
                      let valid50 = false;
                      let passing4 = null;
                      const _errs176 = errors;
                      if (typeof data62 === "string") {
                        if (func2(data62) < 1) {
                          const err135 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[0], data: data62 };
                          if (vErrors === null) {
                            vErrors = [err135];
                          } else {
                            vErrors.push(err135);
                          }
                          errors++;
                        }
                      } else {
                        const err136 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[0].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[0], data: data62 };
                        if (vErrors === null) {
                          vErrors = [err136];
                        } else {
                          vErrors.push(err136);
                        }
                        errors++;
                      }
                      var _valid7 = _errs176 === errors;
                      if (_valid7) {
                        valid50 = true;
                        passing4 = 0;
                      }
                      const _errs178 = errors;
                      if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                        if (data62.name === void 0) {
                          const err137 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1], data: data62 };
                          if (vErrors === null) {
                            vErrors = [err137];
                          } else {
                            vErrors.push(err137);
                          }
                          errors++;
                        }
                        for (const key14 in data62) {
                          if (!(key14 === "name" || key14 === "forbid-admin-bypass" || key14 === "allow-reruns" || key14 === "allowed-refs" || key14 === "allowed-workflows")) {
                            const err138 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1], data: data62 };
                            if (vErrors === null) {
                              vErrors = [err138];
                            } else {
                              vErrors.push(err138);
                            }
                            errors++;
                          }
                        }
                        if (data62.name !== void 0) {
                          let data63 = data62.name;
                          if (typeof data63 === "string") {
                            if (func2(data63) < 1) {
                              const err139 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment/name", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties.name, data: data63 };
                              if (vErrors === null) {
                                vErrors = [err139];
                              } else {
                                vErrors.push(err139);
                              }
                              errors++;
                            }
                          } else {
                            const err140 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment/name", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties.name.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties.name, data: data63 };
                            if (vErrors === null) {
                              vErrors = [err140];
                            } else {
                              vErrors.push(err140);
                            }
                            errors++;
                          }
                        }
                        if (data62["forbid-admin-bypass"] !== void 0) {
                          let data64 = data62["forbid-admin-bypass"];
                          if (typeof data64 !== "boolean") {
                            const err141 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment/forbid-admin-bypass", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/forbid-admin-bypass/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["forbid-admin-bypass"].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["forbid-admin-bypass"], data: data64 };
                            if (vErrors === null) {
                              vErrors = [err141];
                            } else {
                              vErrors.push(err141);
                            }
                            errors++;
                          }
                        }
                        if (data62["allow-reruns"] !== void 0) {
                          let data65 = data62["allow-reruns"];
                          if (typeof data65 !== "boolean") {
                            const err142 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment/allow-reruns", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allow-reruns/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allow-reruns"].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allow-reruns"], data: data65 };
                            if (vErrors === null) {
                              vErrors = [err142];
                            } else {
                              vErrors.push(err142);
                            }
                            errors++;
                          }
                        }
                        if (data62["allowed-refs"] !== void 0) {
                          let data66 = data62["allowed-refs"];
                          const _errs189 = errors;
                          const err143 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment/allowed-refs", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword6.not, parentSchema: keyword6, data: data66 };
                          if (vErrors === null) {
                            vErrors = [err143];
                          } else {
                            vErrors.push(err143);
                          }
                          errors++;
                          var valid52 = _errs189 === errors;
                          if (!valid52) {
                            const err144 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment/allowed-refs", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"], data: data66 };
                            if (vErrors === null) {
                              vErrors = [err144];
                            } else {
                              vErrors.push(err144);
                            }
                            errors++;
                          }
                        }
                        if (data62["allowed-workflows"] !== void 0) {
                          let data67 = data62["allowed-workflows"];
                          const _errs193 = errors;
                          const err145 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment/allowed-workflows", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword7.not, parentSchema: keyword7, data: data67 };
                          if (vErrors === null) {
                            vErrors = [err145];
                          } else {
                            vErrors.push(err145);
                          }
                          errors++;
                          var valid53 = _errs193 === errors;
                          if (!valid53) {
                            const err146 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment/allowed-workflows", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"], data: data67 };
                            if (vErrors === null) {
                              vErrors = [err146];
                            } else {
                              vErrors.push(err146);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err147 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1], data: data62 };
                        if (vErrors === null) {
                          vErrors = [err147];
                        } else {
                          vErrors.push(err147);
                        }
                        errors++;
                      }
                      var _valid7 = _errs178 === errors;
                      if (_valid7 && valid50) {
                        valid50 = false;
                        passing4 = [passing4, 1];
                      } else {
                        if (_valid7) {
                          valid50 = true;
                          passing4 = 1;
                        }
                      }
                      if (!valid50) {
                        const err148 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment, data: data62 };
                        if (vErrors === null) {
                          vErrors = [err148];
                        } else {
                          vErrors.push(err148);
                        }
                        errors++;
                      } else {
                        errors = _errs175;
                        if (vErrors !== null) {
                          if (_errs175) {
                            vErrors.length = _errs175;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                    if (data58.approvals !== void 0) {
                      let data68 = data58.approvals;
                      if (Array.isArray(data68)) {
                        const len11 = data68.length;
                        for (let i11 = 0; i11 < len11; i11++) {
                          let data69 = data68[i11];
                          if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                            if (data69.from === void 0) {
                              const err149 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items, data: data69 };
                              if (vErrors === null) {
                                vErrors = [err149];
                              } else {
                                vErrors.push(err149);
                              }
                              errors++;
                            }
                            for (const key15 in data69) {
                              if (!(key15 === "from" || key15 === "via" || key15 === "count" || key15 === "environment" || key15 === "comment-must-contain")) {
                                const err150 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items, data: data69 };
                                if (vErrors === null) {
                                  vErrors = [err150];
                                } else {
                                  vErrors.push(err150);
                                }
                                errors++;
                              }
                            }
                            if (data69.from !== void 0) {
                              let data70 = data69.from;
                              if (Array.isArray(data70)) {
                                if (data70.length < 1) {
                                  const err151 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from, data: data70 };
                                  if (vErrors === null) {
                                    vErrors = [err151];
                                  } else {
                                    vErrors.push(err151);
                                  }
                                  errors++;
                                }
                                const len12 = data70.length;
                                for (let i12 = 0; i12 < len12; i12++) {
                                  let data71 = data70[i12];
                                  if (typeof data71 === "string") {
                                    if (!pattern4.test(data71)) {
                                      const err152 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/from/" + i12, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/items/pattern", keyword: "pattern", params: { pattern: "^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$" }, message: 'must match pattern "^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$"', schema: "^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$", parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.items, data: data71 };
                                      if (vErrors === null) {
                                        vErrors = [err152];
                                      } else {
                                        vErrors.push(err152);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err153 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/from/" + i12, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.items, data: data71 };
                                    if (vErrors === null) {
                                      vErrors = [err153];
                                    } else {
                                      vErrors.push(err153);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err154 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from, data: data70 };
                                if (vErrors === null) {
                                  vErrors = [err154];
                                } else {
                                  vErrors.push(err154);
                                }
                                errors++;
                              }
                            }
                            if (data69.via !== void 0) {
                              let data72 = data69.via;
                              if (!(data72 === "environment" || data72 === "pull-request")) {
                                const err155 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/via", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/via/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.via.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.via.enum, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.via, data: data72 };
                                if (vErrors === null) {
                                  vErrors = [err155];
                                } else {
                                  vErrors.push(err155);
                                }
                                errors++;
                              }
                            }
                            if (data69.count !== void 0) {
                              let data73 = data69.count;
                              if (!(typeof data73 == "number" && (!(data73 % 1) && !isNaN(data73)))) {
                                const err156 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/count", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.count.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.count, data: data73 };
                                if (vErrors === null) {
                                  vErrors = [err156];
                                } else {
                                  vErrors.push(err156);
                                }
                                errors++;
                              }
                              if (typeof data73 == "number") {
                                if (data73 < 1 || isNaN(data73)) {
                                  const err157 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/count", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.count, data: data73 };
                                  if (vErrors === null) {
                                    vErrors = [err157];
                                  } else {
                                    vErrors.push(err157);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data69.environment !== void 0) {
                              let data74 = data69.environment;
                              const _errs209 = errors;
                              const err158 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/environment/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword8.not, parentSchema: keyword8, data: data74 };
                              if (vErrors === null) {
                                vErrors = [err158];
                              } else {
                                vErrors.push(err158);
                              }
                              errors++;
                              var valid59 = _errs209 === errors;
                              if (!valid59) {
                                const err159 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/environment/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.environment, data: data74 };
                                if (vErrors === null) {
                                  vErrors = [err159];
                                } else {
                                  vErrors.push(err159);
                                }
                                errors++;
                              }
                            }
                            if (data69["comment-must-contain"] !== void 0) {
                              let data75 = data69["comment-must-contain"];
                              const _errs213 = errors;
                              const err160 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/comment-must-contain", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/comment-must-contain/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword9.not, parentSchema: keyword9, data: data75 };
                              if (vErrors === null) {
                                vErrors = [err160];
                              } else {
                                vErrors.push(err160);
                              }
                              errors++;
                              var valid60 = _errs213 === errors;
                              if (!valid60) {
                                const err161 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/comment-must-contain", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/comment-must-contain/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"], data: data75 };
                                if (vErrors === null) {
                                  vErrors = [err161];
                                } else {
                                  vErrors.push(err161);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err162 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items, data: data69 };
                            if (vErrors === null) {
                              vErrors = [err162];
                            } else {
                              vErrors.push(err162);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err163 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals, data: data68 };
                        if (vErrors === null) {
                          vErrors = [err163];
                        } else {
                          vErrors.push(err163);
                        }
                        errors++;
                      }
                    }
                    if (data58.checks !== void 0) {
                      let data76 = data58.checks;
                      if (Array.isArray(data76)) {
                        const len13 = data76.length;
                        for (let i13 = 0; i13 < len13; i13++) {
                          let data77 = data76[i13];
                          if (!(data77 && typeof data77 == "object" && !Array.isArray(data77))) {
                            const err164 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items, data: data77 };
                            if (vErrors === null) {
                              vErrors = [err164];
                            } else {
                              vErrors.push(err164);
                            }
                            errors++;
                          }
                          const _errs219 = errors;
                          let valid63 = false;
                          const _errs220 = errors;
                          if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                            if (data77.tag === void 0) {
                              const err165 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/0/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property 'tag'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[0].required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[0], data: data77 };
                              if (vErrors === null) {
                                vErrors = [err165];
                              } else {
                                vErrors.push(err165);
                              }
                              errors++;
                            }
                          }
                          var _valid8 = _errs220 === errors;
                          valid63 = valid63 || _valid8;
                          const _errs221 = errors;
                          if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                            if (data77.metric === void 0) {
                              const err166 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/1/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[1].required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[1], data: data77 };
                              if (vErrors === null) {
                                vErrors = [err166];
                              } else {
                                vErrors.push(err166);
                              }
                              errors++;
                            }
                          }
                          var _valid8 = _errs221 === errors;
                          valid63 = valid63 || _valid8;
                          const _errs222 = errors;
                          if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                            if (data77.lineage === void 0) {
                              const err167 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/2/required", keyword: "required", params: { missingProperty: "lineage" }, message: "must have required property 'lineage'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[2].required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[2], data: data77 };
                              if (vErrors === null) {
                                vErrors = [err167];
                              } else {
                                vErrors.push(err167);
                              }
                              errors++;
                            }
                          }
                          var _valid8 = _errs222 === errors;
                          valid63 = valid63 || _valid8;
                          const _errs223 = errors;
                          if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                            if (data77.soak === void 0) {
                              const err168 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/3/required", keyword: "required", params: { missingProperty: "soak" }, message: "must have required property 'soak'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[3].required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[3], data: data77 };
                              if (vErrors === null) {
                                vErrors = [err168];
                              } else {
                                vErrors.push(err168);
                              }
                              errors++;
                            }
                          }
                          var _valid8 = _errs223 === errors;
                          valid63 = valid63 || _valid8;
                          const _errs224 = errors;
                          if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                            if (data77["not-serving"] === void 0) {
                              const err169 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/4/required", keyword: "required", params: { missingProperty: "not-serving" }, message: "must have required property 'not-serving'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[4].required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[4], data: data77 };
                              if (vErrors === null) {
                                vErrors = [err169];
                              } else {
                                vErrors.push(err169);
                              }
                              errors++;
                            }
                          }
                          var _valid8 = _errs224 === errors;
                          valid63 = valid63 || _valid8;
                          if (!valid63) {
                            const err170 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items, data: data77 };
                            if (vErrors === null) {
                              vErrors = [err170];
                            } else {
                              vErrors.push(err170);
                            }
                            errors++;
                          } else {
                            errors = _errs219;
                            if (vErrors !== null) {
                              if (_errs219) {
                                vErrors.length = _errs219;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                          const _errs226 = errors;
                          let valid65 = true;
                          const _errs227 = errors;
                          if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                            let missing2;
                            if (data77.tag === void 0 && (missing2 = "tag")) {
                              const err171 = {};
                              if (vErrors === null) {
                                vErrors = [err171];
                              } else {
                                vErrors.push(err171);
                              }
                              errors++;
                            }
                          }
                          var _valid9 = _errs227 === errors;
                          errors = _errs226;
                          if (vErrors !== null) {
                            if (_errs226) {
                              vErrors.length = _errs226;
                            } else {
                              vErrors = null;
                            }
                          }
                          if (_valid9) {
                            const _errs228 = errors;
                            if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                              if (data77.tag === void 0) {
                                const err172 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property 'tag'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then, data: data77 };
                                if (vErrors === null) {
                                  vErrors = [err172];
                                } else {
                                  vErrors.push(err172);
                                }
                                errors++;
                              }
                              for (const key16 in data77) {
                                if (!(key16 === "tag" || key16 === "equals")) {
                                  const err173 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then, data: data77 };
                                  if (vErrors === null) {
                                    vErrors = [err173];
                                  } else {
                                    vErrors.push(err173);
                                  }
                                  errors++;
                                }
                              }
                              if (data77.tag !== void 0) {
                                let data78 = data77.tag;
                                if (typeof data78 === "string") {
                                  if (func2(data78) < 1) {
                                    const err174 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/tag", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag, data: data78 };
                                    if (vErrors === null) {
                                      vErrors = [err174];
                                    } else {
                                      vErrors.push(err174);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err175 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/tag", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag, data: data78 };
                                  if (vErrors === null) {
                                    vErrors = [err175];
                                  } else {
                                    vErrors.push(err175);
                                  }
                                  errors++;
                                }
                              }
                              if (data77.equals !== void 0) {
                                let data79 = data77.equals;
                                if (typeof data79 !== "string") {
                                  const err176 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/equals", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.equals.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.equals, data: data79 };
                                  if (vErrors === null) {
                                    vErrors = [err176];
                                  } else {
                                    vErrors.push(err176);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err177 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then, data: data77 };
                              if (vErrors === null) {
                                vErrors = [err177];
                              } else {
                                vErrors.push(err177);
                              }
                              errors++;
                            }
                            var _valid9 = _errs228 === errors;
                            valid65 = _valid9;
                            if (valid65) {
                              var props5 = true;
                            }
                          }
                          if (!valid65) {
                            const err178 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].if, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0], data: data77 };
                            if (vErrors === null) {
                              vErrors = [err178];
                            } else {
                              vErrors.push(err178);
                            }
                            errors++;
                          }
                          const _errs236 = errors;
                          let valid67 = true;
                          const _errs237 = errors;
                          if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                            let missing3;
                            if (data77.metric === void 0 && (missing3 = "metric")) {
                              const err179 = {};
                              if (vErrors === null) {
                                vErrors = [err179];
                              } else {
                                vErrors.push(err179);
                              }
                              errors++;
                            }
                          }
                          var _valid10 = _errs237 === errors;
                          errors = _errs236;
                          if (vErrors !== null) {
                            if (_errs236) {
                              vErrors.length = _errs236;
                            } else {
                              vErrors = null;
                            }
                          }
                          if (_valid10) {
                            const _errs238 = errors;
                            if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                              if (data77.metric === void 0) {
                                const err180 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then, data: data77 };
                                if (vErrors === null) {
                                  vErrors = [err180];
                                } else {
                                  vErrors.push(err180);
                                }
                                errors++;
                              }
                              if (data77.source === void 0) {
                                const err181 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then, data: data77 };
                                if (vErrors === null) {
                                  vErrors = [err181];
                                } else {
                                  vErrors.push(err181);
                                }
                                errors++;
                              }
                              for (const key17 in data77) {
                                if (!(key17 === "metric" || key17 === "source" || key17 === "min" || key17 === "max" || key17 === "no-worse-than" || key17 === "tolerance")) {
                                  const err182 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then, data: data77 };
                                  if (vErrors === null) {
                                    vErrors = [err182];
                                  } else {
                                    vErrors.push(err182);
                                  }
                                  errors++;
                                }
                              }
                              if (data77.metric !== void 0) {
                                let data80 = data77.metric;
                                if (typeof data80 === "string") {
                                  if (func2(data80) < 1) {
                                    const err183 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/metric", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric, data: data80 };
                                    if (vErrors === null) {
                                      vErrors = [err183];
                                    } else {
                                      vErrors.push(err183);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err184 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/metric", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric, data: data80 };
                                  if (vErrors === null) {
                                    vErrors = [err184];
                                  } else {
                                    vErrors.push(err184);
                                  }
                                  errors++;
                                }
                              }
                              if (data77.source !== void 0) {
                                let data81 = data77.source;
                                if (!(data81 === "property" || data81 === "tag" || data81 === "file" || data81 === "job")) {
                                  const err185 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/source", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/source/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source.enum, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source, data: data81 };
                                  if (vErrors === null) {
                                    vErrors = [err185];
                                  } else {
                                    vErrors.push(err185);
                                  }
                                  errors++;
                                }
                              }
                              if (data77.min !== void 0) {
                                let data82 = data77.min;
                                if (!(typeof data82 == "number")) {
                                  const err186 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/min", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.min.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.min, data: data82 };
                                  if (vErrors === null) {
                                    vErrors = [err186];
                                  } else {
                                    vErrors.push(err186);
                                  }
                                  errors++;
                                }
                              }
                              if (data77.max !== void 0) {
                                let data83 = data77.max;
                                if (!(typeof data83 == "number")) {
                                  const err187 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/max", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.max.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.max, data: data83 };
                                  if (vErrors === null) {
                                    vErrors = [err187];
                                  } else {
                                    vErrors.push(err187);
                                  }
                                  errors++;
                                }
                              }
                              if (data77["no-worse-than"] !== void 0) {
                                let data84 = data77["no-worse-than"];
                                if ("incumbent" !== data84) {
                                  const err188 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/no-worse-than", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/no-worse-than/const", keyword: "const", params: { allowedValue: "incumbent" }, message: "must be equal to constant", schema: "incumbent", parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties["no-worse-than"], data: data84 };
                                  if (vErrors === null) {
                                    vErrors = [err188];
                                  } else {
                                    vErrors.push(err188);
                                  }
                                  errors++;
                                }
                              }
                              if (data77.tolerance !== void 0) {
                                let data85 = data77.tolerance;
                                if (typeof data85 == "number") {
                                  if (data85 < 0 || isNaN(data85)) {
                                    const err189 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/tolerance", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance, data: data85 };
                                    if (vErrors === null) {
                                      vErrors = [err189];
                                    } else {
                                      vErrors.push(err189);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err190 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/tolerance", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance, data: data85 };
                                  if (vErrors === null) {
                                    vErrors = [err190];
                                  } else {
                                    vErrors.push(err190);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err191 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then, data: data77 };
                              if (vErrors === null) {
                                vErrors = [err191];
                              } else {
                                vErrors.push(err191);
                              }
                              errors++;
                            }
                            var _valid10 = _errs238 === errors;
                            valid67 = _valid10;
                            if (valid67) {
                              var props6 = true;
                            }
                          }
                          if (!valid67) {
                            const err192 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].if, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1], data: data77 };
                            if (vErrors === null) {
                              vErrors = [err192];
                            } else {
                              vErrors.push(err192);
                            }
                            errors++;
                          }
                          if (props5 !== true && props6 !== void 0) {
                            if (props6 === true) {
                              props5 = true;
                            } else {
                              props5 = props5 || {};
                              Object.assign(props5, props6);
                            }
                          }
                        }
                      } else {
                        const err193 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks, data: data76 };
                        if (vErrors === null) {
                          vErrors = [err193];
                        } else {
                          vErrors.push(err193);
                        }
                        errors++;
                      }
                    }
                    if (data58.freeze !== void 0) {
                      let data86 = data58.freeze;
                      const _errs253 = errors;
                      const err194 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/freeze", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword10.not, parentSchema: keyword10, data: data86 };
                      if (vErrors === null) {
                        vErrors = [err194];
                      } else {
                        vErrors.push(err194);
                      }
                      errors++;
                      var valid69 = _errs253 === errors;
                      if (!valid69) {
                        const err195 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/freeze", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze, data: data86 };
                        if (vErrors === null) {
                          vErrors = [err195];
                        } else {
                          vErrors.push(err195);
                        }
                        errors++;
                      }
                    }
                    if (data58.replace !== void 0) {
                      let data87 = data58.replace;
                      const _errs257 = errors;
                      const err196 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/replace", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/replace/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword11.not, parentSchema: keyword11, data: data87 };
                      if (vErrors === null) {
                        vErrors = [err196];
                      } else {
                        vErrors.push(err196);
                      }
                      errors++;
                      var valid70 = _errs257 === errors;
                      if (!valid70) {
                        const err197 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/replace", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/replace/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.replace, data: data87 };
                        if (vErrors === null) {
                          vErrors = [err197];
                        } else {
                          vErrors.push(err197);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err198 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9, schemaPath: "#/properties/overrides/items/properties/transitions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items, data: data58 };
                    if (vErrors === null) {
                      vErrors = [err198];
                    } else {
                      vErrors.push(err198);
                    }
                    errors++;
                  }
                }
              } else {
                const err199 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions", schemaPath: "#/properties/overrides/items/properties/transitions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.type, parentSchema: schema31.properties.overrides.items.properties.transitions, data: data57 };
                if (vErrors === null) {
                  vErrors = [err199];
                } else {
                  vErrors.push(err199);
                }
                errors++;
              }
            }
          } else {
            const err200 = { instancePath: instancePath + "/overrides/" + i8, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.type, parentSchema: schema31.properties.overrides.items, data: data50 };
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
        }
      } else {
        const err201 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.type, parentSchema: schema31.properties.overrides, data: data49 };
        if (vErrors === null) {
          vErrors = [err201];
        } else {
          vErrors.push(err201);
        }
        errors++;
      }
    }
    if (data["allow-cycles"] !== void 0) {
      let data88 = data["allow-cycles"];
      if (typeof data88 !== "boolean") {
        const err202 = { instancePath: instancePath + "/allow-cycles", schemaPath: "#/properties/allow-cycles/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties["allow-cycles"].type, parentSchema: schema31.properties["allow-cycles"], data: data88 };
        if (vErrors === null) {
          vErrors = [err202];
        } else {
          vErrors.push(err202);
        }
        errors++;
      }
    }
    if (data.ledger !== void 0) {
      let data89 = data.ledger;
      if (!(data89 === "required" || data89 === "optional")) {
        const err203 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/enum", keyword: "enum", params: { allowedValues: schema31.properties.ledger.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.ledger.enum, parentSchema: schema31.properties.ledger, data: data89 };
        if (vErrors === null) {
          vErrors = [err203];
        } else {
          vErrors.push(err203);
        }
        errors++;
      }
    }
    if (data.rollback !== void 0) {
      let data90 = data.rollback;
      const _errs264 = errors;
      const err204 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword12.not, parentSchema: keyword12, data: data90 };
      if (vErrors === null) {
        vErrors = [err204];
      } else {
        vErrors.push(err204);
      }
      errors++;
      var valid71 = _errs264 === errors;
      if (!valid71) {
        const err205 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.rollback, data: data90 };
        if (vErrors === null) {
          vErrors = [err205];
        } else {
          vErrors.push(err205);
        }
        errors++;
      }
    }
    if (data.people !== void 0) {
      let data91 = data.people;
      const _errs268 = errors;
      const err206 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword13.not, parentSchema: keyword13, data: data91 };
      if (vErrors === null) {
        vErrors = [err206];
      } else {
        vErrors.push(err206);
      }
      errors++;
      var valid72 = _errs268 === errors;
      if (!valid72) {
        const err207 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.people, data: data91 };
        if (vErrors === null) {
          vErrors = [err207];
        } else {
          vErrors.push(err207);
        }
        errors++;
      }
    }
    if (data.groups !== void 0) {
      let data92 = data.groups;
      const _errs272 = errors;
      const err208 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword14.not, parentSchema: keyword14, data: data92 };
      if (vErrors === null) {
        vErrors = [err208];
      } else {
        vErrors.push(err208);
      }
      errors++;
      var valid73 = _errs272 === errors;
      if (!valid73) {
        const err209 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.groups, data: data92 };
        if (vErrors === null) {
          vErrors = [err209];
        } else {
          vErrors.push(err209);
        }
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data93 = data.waivers;
      const _errs276 = errors;
      const err210 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword15.not, parentSchema: keyword15, data: data93 };
      if (vErrors === null) {
        vErrors = [err210];
      } else {
        vErrors.push(err210);
      }
      errors++;
      var valid74 = _errs276 === errors;
      if (!valid74) {
        const err211 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.waivers, data: data93 };
        if (vErrors === null) {
          vErrors = [err211];
        } else {
          vErrors.push(err211);
        }
        errors++;
      }
    }
  } else {
    const err212 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err212];
    } else {
      vErrors.push(err212);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function policyFileErrors(value) {
  return policyFileCheck(value) ? { file: value, errors: [] } : { errors: policyFileCheck.errors ?? [] };
}
var PRESET_PREFIX = "preset:";
function loadPolicy(bytes, name) {
  const own = readSource(bytes, name);
  if (!own.ok)
    return own;
  const base = own.value.file.extends === void 0 ? (0, import_core_result.ok)(void 0) : readBase(own.value, own.value.file.extends);
  if (!base.ok)
    return base;
  const composed = compose(own.value, base.value);
  if (!composed.ok)
    return composed;
  const problems = consistencyProblems(composed.value);
  return problems.length > 0 ? (0, import_core_result.err)(problems) : composed;
}
function loadPreset(name) {
  const text = presetText(name);
  if (text === void 0)
    return (0, import_core_result.err)([unknownPreset(name)]);
  return loadPolicy(new TextEncoder().encode(text), `${PRESET_PREFIX}${name}`);
}
function readBase(own, name) {
  const text = presetText(name);
  const at = own.document.locate(["extends"]);
  if (text === void 0)
    return (0, import_core_result.err)([{ ...unknownPreset(name), at }]);
  return readSource(new TextEncoder().encode(text), `${PRESET_PREFIX}${name}`);
}
function readSource(bytes, name) {
  const document = readDocument(bytes, name);
  if (!document.ok)
    return document;
  const { value } = document.value;
  const errors = policyFileErrors(value);
  if (errors.file === void 0)
    return (0, import_core_result.err)(schemaProblems(errors.errors, document.value));
  const missing = notAvailableYet(errors.file);
  if (missing.length > 0) {
    return (0, import_core_result.err)(missing.map(({ path, what }) => ({
      what: `${what} is not available yet`,
      at: document.value.locate(path),
      fix: "Take it out until it is"
    })));
  }
  return (0, import_core_result.ok)({ name, file: errors.file, document: document.value });
}
var presetText = (name) => Object.hasOwn(PRESETS, name) ? PRESETS[name] : void 0;
function unknownPreset(name) {
  const names = Object.keys(PRESETS);
  return { what: `there is no preset "${name}"`, fix: (0, import_core_nearest.didYouMean)(name, names) ?? `Presets: ${names.join(", ")}` };
}
async function readPolicy(path, forge) {
  if (path.startsWith(PRESET_PREFIX)) {
    const preset = loadPreset(path.slice(PRESET_PREFIX.length));
    return { policy: usable(preset), evidence: await forge.standing() };
  }
  const { bytes, file, evidence } = await forge.policy(path);
  return { policy: usable(loadPolicy(bytes, file)), evidence };
}
function usable(loaded) {
  if (loaded.ok)
    return loaded.value;
  const [first, ...others] = loaded.error;
  throw new import_core_failure.UsageFailure(first ?? { what: "the policy cannot be used" }, ...others);
}
function destination({ lifecycle, file }, to) {
  const stage = findStage(lifecycle, to);
  if (stage !== void 0)
    return stage;
  const names = lifecycle.stages.map(({ name }) => name);
  if (to === UNREGISTERED) {
    throw new import_core_failure.UsageFailure({
      what: `nothing can be moved to ${UNREGISTERED}`,
      fix: "It is the stage of what the system made and nobody named"
    });
  }
  throw new import_core_failure.UsageFailure({
    what: `there is no stage ${JSON.stringify(to)} in ${file}`,
    fix: (0, import_core_nearest.didYouMean)(to, names) ?? `Stages: ${names.join(", ")}`
  });
}
var import_fastest_levenshtein = (0, import_shared.__toESM)((0, import_core_nearest.require_mod)(), 1);
var KINDS = ["model", "data", "environment", "component"];
var SEGMENT_OF = {
  model: "models",
  data: "data",
  environment: "environments",
  component: "components"
};
var segmentOf = (kind) => SEGMENT_OF[kind];
var FORMS = "azureml:NAME:VERSION, azureml:NAME@latest, azureml://registries/R/models/N/versions/V, an ARM id, models:/N/V";
var NAME2 = /^[a-zA-Z0-9][a-zA-Z0-9\-_.]{0,254}$/;
var VERSION = /^(?!\.{1,2}$)[^\s/\\:@?#%\p{C}]{1,255}$/u;
var PLACE_PART = /^(?!\.{1,2}$)[\p{L}\p{N}\-_.()]{1,90}$/u;
var ARM_WORKSPACE = /^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/microsoft\.machinelearningservices\/workspaces\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)\/?$/i;
var ARM_REGISTRY = /^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/microsoft\.machinelearningservices\/registries\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)\/?$/i;
var REGISTRY_URI = /^azureml:\/\/registries\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)$/i;
function parseReference(text, kind) {
  const quoted = JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);
  const arm = ARM_WORKSPACE.exec(text);
  if (arm) {
    const [, subscriptionId = "", resourceGroup = "", workspace = "", segment = "", name = "", version = ""] = arm;
    return build(quoted, {
      segment,
      name,
      version,
      kind,
      where: { in: "workspace", subscriptionId, resourceGroup, workspace }
    });
  }
  const armRegistry = ARM_REGISTRY.exec(text);
  if (armRegistry) {
    const [, subscriptionId = "", resourceGroup = "", registry = "", segment = "", name = "", version = ""] = armRegistry;
    const where = { in: "registry", registry, arm: { subscriptionId, resourceGroup } };
    return build(quoted, { segment, name, version, kind, where });
  }
  const uri = REGISTRY_URI.exec(text);
  if (uri) {
    const [, registry = "", segment = "", name = "", version = ""] = uri;
    return build(quoted, { segment, name, version, kind, where: { in: "registry", registry, arm: null } });
  }
  const mlflow = /^models:\/([^/]+)\/([^/]+)$/.exec(text);
  if (mlflow) {
    const [, name = "", version = ""] = mlflow;
    return build(quoted, { segment: "models", name, version, kind, where: { in: "elsewhere" } });
  }
  const label = /^azureml:([^:@/]+)@([^:@/]+)$/.exec(text);
  if (label) {
    const [, name = "", word = ""] = label;
    if (word !== "latest")
      return (0, import_core_result.err)(`${quoted} uses the label "${word}"; the only label is @latest`);
    return build(quoted, { name, label: true, kind, where: { in: "elsewhere" } });
  }
  const plain2 = /^azureml:([^:@/]+):([^:@/]+)$/.exec(text);
  if (plain2) {
    const [, name = "", version = ""] = plain2;
    return build(quoted, { name, version, kind, where: { in: "elsewhere" } });
  }
  return (0, import_core_result.err)(`${quoted} is not an asset reference. ${suggestion(text)}`);
}
function build(quoted, parts) {
  const named = parts.segment === void 0 ? void 0 : kindOfSegment(parts.segment);
  if (parts.segment !== void 0 && named === void 0) {
    return (0, import_core_result.err)(`${quoted} names "${parts.segment}"; known are ${KINDS.map(segmentOf).join(", ")}`);
  }
  if (named !== void 0 && parts.kind !== void 0 && named !== parts.kind) {
    return (0, import_core_result.err)(`${quoted} is of the kind ${named}, but kind says ${parts.kind}. Leave kind out, or make the two agree`);
  }
  const odd = placeParts(parts.where).find((part) => !PLACE_PART.test(part));
  if (odd !== void 0)
    return (0, import_core_result.err)(`${quoted} names the place ${JSON.stringify(odd.slice(0, 90))}; a place has letters, digits, "-", "_", "." and parentheses`);
  if (!NAME2.test(parts.name)) {
    return (0, import_core_result.err)(`the name in ${quoted} must be 1 to 255 of letters, digits, "-", "_" and ".", and start with a letter or digit`);
  }
  const kind = named ?? parts.kind ?? "model";
  const rest = { kind, name: parts.name, where: parts.where };
  if ("label" in parts)
    return (0, import_core_result.ok)({ ...rest, version: { is: "label", label: "latest" } });
  if (!VERSION.test(parts.version)) {
    return (0, import_core_result.err)(`the version in ${quoted} must be 1 to 255 characters without spaces, "/", "\\", ":", "@", "?", "#" and "%"`);
  }
  return (0, import_core_result.ok)({ ...rest, version: { is: "version", version: parts.version } });
}
function placeParts(where) {
  if (where.in === "elsewhere")
    return [];
  if (where.in === "workspace")
    return [where.subscriptionId, where.resourceGroup, where.workspace];
  return [where.registry, ...where.arm === null ? [] : [where.arm.subscriptionId, where.arm.resourceGroup]];
}
function kindOfSegment(segment) {
  return KINDS.find((kind) => segmentOf(kind) === segment.toLowerCase());
}
function suggestion(text) {
  if (/^azureml:[^:@/]+$/.test(text))
    return "Say which version: azureml:NAME:VERSION, or azureml:NAME@latest";
  const bare = /^([\w.-]+)[:/@]([\w.-]+)$/.exec(text);
  if (bare)
    return `Did you mean azureml:${bare[1]}${bare[2] === "latest" ? "@" : ":"}${bare[2]}?`;
  const [scheme = ""] = text.split(":");
  const near = scheme !== "azureml" && (0, import_fastest_levenshtein.distance)(scheme, "azureml") <= 2;
  if (near)
    return `Did you mean azureml${text.slice(scheme.length)}?`;
  return `Accepted: ${FORMS}`;
}
function readRequest(command, given, endpoint) {
  const problems = [];
  const note = (what, fix) => {
    problems.push(fix === void 0 ? { what } : { what, fix });
    return void 0;
  };
  const kind = readKind(given.kind, note);
  const reference = given.asset === "" ? note("asset is not given", "Say which: azureml:NAME:VERSION") : readReference(given.asset, kind, note);
  if (given.to === "")
    note("to is not given", "Say into which stage");
  if (given.ledger !== "off")
    note(`ledger is ${JSON.stringify(given.ledger)}: a ledger is not available yet`, "Set ledger to off");
  const switched = given["archive-existing"];
  if (switched !== "" && switched !== "true" && switched !== "false")
    note(`archive-existing is ${JSON.stringify(switched)}`, "Set it to true or false");
  if (given["plan-digest"] !== "" && !/^[0-9a-f]{64}$/.test(given["plan-digest"])) {
    note("plan-digest is not 64 lower-case hex characters", "Pass on the output plan-digest of the plan job");
  }
  const place = reference && readPlace(reference, given, endpoint, note);
  const [first, ...others] = problems;
  if (first !== void 0 || reference === void 0 || place === void 0) {
    throw new import_core_failure.UsageFailure(first ?? { what: "the request is not complete" }, ...others);
  }
  return {
    command,
    reference,
    to: given.to,
    place,
    policy: given.policy,
    metrics: given.metrics || null,
    planDigest: given["plan-digest"] || null,
    reason: given.reason || null,
    archiveExisting: switched === "true",
    asset: given.asset
  };
}
function readKind(text, note) {
  if (text === "")
    return void 0;
  const kind = KINDS.find((known) => known === text);
  return kind ?? note(`kind is ${JSON.stringify(text)}`, (0, import_core_nearest.didYouMean)(text, KINDS) ?? `Kinds: ${KINDS.join(", ")}`);
}
function readReference(text, kind, note) {
  const reference = parseReference(text, kind);
  return reference.ok ? reference.value : note(`asset: ${reference.error}`);
}
var SEGMENT = /^[A-Za-z0-9](?:[\w.()-]{0,127})$/;
function readPlace({ where }, given, endpoint, note) {
  const pick = (name, inReference) => {
    const text = given[name];
    if (text !== "" && inReference !== void 0 && text.toLowerCase() !== inReference.toLowerCase()) {
      note(`${name} is ${JSON.stringify(text)}, but the asset's own id says ${JSON.stringify(inReference)}`, "Leave one of them out");
    }
    const value = inReference ?? text;
    if (value === "")
      note(`${name} is not given`, fixOf(name));
    else if (!SEGMENT.test(value))
      note(`${name} is ${JSON.stringify(value.slice(0, 130))}, which cannot be one`, 'Use letters, digits, ".", "_", "-" and parentheses');
    return value;
  };
  if (given.workspace !== "" && given.registry !== "")
    return note("workspace and registry are both given", "Give the one that holds the asset");
  const inRegistry = where.in === "registry" || where.in === "elsewhere" && given.registry !== "";
  const other = inRegistry ? "workspace" : "registry";
  if (given[other] !== "") {
    const own = where.in === "registry" ? `the registry ${where.registry}` : "a workspace";
    return note(`${other} is ${JSON.stringify(given[other])}, but the asset is one of ${own}`, `Leave ${other} out`);
  }
  const arm = where.in === "registry" ? where.arm : where.in === "workspace" ? where : null;
  const common = {
    endpoint,
    subscriptionId: pick("subscription-id", arm?.subscriptionId),
    resourceGroup: pick("resource-group", arm?.resourceGroup)
  };
  if (inRegistry)
    return {
      in: "registry",
      ...common,
      registry: pick("registry", where.in === "registry" ? where.registry : void 0)
    };
  return {
    in: "workspace",
    ...common,
    workspace: pick("workspace", where.in === "workspace" ? where.workspace : void 0)
  };
}
function fixOf(name) {
  const itself = name === "workspace" ? "Give it, or registry" : "Give it";
  return `${itself}, or give the asset by its ARM id`;
}
function readTimeout(text) {
  const parts = /^(\d{1,6})(s|m|h)?$/.exec(text.trim());
  const unit = { s: 1e3, m: 6e4, h: 36e5 }[parts?.[2] ?? "s"] ?? 1e3;
  const milliseconds = Number(parts?.[1] ?? 0) * unit;
  if (milliseconds > 0 && milliseconds <= 24 * 36e5)
    return milliseconds;
  throw new import_core_failure.UsageFailure({
    what: `timeout is ${JSON.stringify(text)}`,
    fix: "Give seconds (300) or a number with a unit (90s, 5m), up to 24h"
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  PRESET_PREFIX,
  STAGE_TAG,
  UNREGISTERED,
  approverText,
  destination,
  evaluate,
  findStage,
  holds,
  isGuarded,
  loadPolicy,
  loadPreset,
  needsOf,
  placeId,
  placeName,
  readBag,
  readPolicy,
  readRequest,
  readStage,
  readTimeout,
  ruleFor,
  segmentOf,
  subjectOf,
  usable,
  workingTree
});
