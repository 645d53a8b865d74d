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
  PRESET_PREFIX: () => PRESET_PREFIX,
  STAGE_TAG: () => STAGE_TAG,
  UNREGISTERED: () => UNREGISTERED,
  destination: () => destination,
  findStage: () => findStage,
  holds: () => holds,
  loadPolicy: () => loadPolicy,
  loadPreset: () => loadPreset,
  readPolicy: () => readPolicy,
  readRequest: () => readRequest,
  readStage: () => readStage,
  readTimeout: () => readTimeout,
  segmentOf: () => segmentOf,
  usable: () => usable,
  workingTree: () => workingTree
});
module.exports = __toCommonJS(stdin_exports);
var import_core_digest = require("./core-digest.js");
var import_core_result = require("./core-result.js");
var import_core_authorisation_approvals = require("./core-authorisation-approvals.js");
var import_core_nearest = require("./core-nearest.js");
var import_yaml_browser_dist_parse_parser = require("./yaml-browser-dist-parse-parser.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var import_node_fs = require("node:fs");
var import_consumers = require("node:stream/consumers");
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
function notAvailableYet(file) {
  const preset = file.extends?.startsWith("repo:") ? [{ path: ["extends"], what: "extending another repository (repo:)" }] : [];
  const transitions = (file.transitions ?? []).flatMap((entry, index) => {
    const at = ["transitions", index];
    return [...approvals(entry.approvals, [...at, "approvals"]), ...checks(entry.checks, [...at, "checks"])];
  });
  const overrides = (file.overrides ?? []).flatMap((override2, index) => override2.transitions.flatMap((entry, position) => {
    const at = ["overrides", index, "transitions", position];
    return [...approvals(entry.approvals, [...at, "approvals"]), ...checks(entry.checks, [...at, "checks"])];
  }));
  return [...preset, ...transitions, ...overrides];
}
function approvals(entries, path) {
  return (entries ?? []).flatMap((entry, index) => entry.via === "pull-request" ? [{ path: [...path, index, "via"], what: "approval via pull-request" }] : []);
}
function checks(entries, path) {
  return (entries ?? []).flatMap((entry, index) => {
    const kind = import_core_authorisation_approvals.CHECKS_NOT_AVAILABLE_YET.find((name) => name in entry);
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
  return lifecycle.stages.find((stage2) => stage2.name === name) ?? lifecycle.stages.find((stage2) => stage2.aliases.includes(name)) ?? lifecycle.stages.find((stage2) => stage2.anyCase && [stage2.name, ...stage2.aliases].some((own) => own.toLowerCase() === folded));
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
    return { is: "divided", native, tag, stages: stages.filter((stage3) => stage3 !== void 0) };
  }
  const name = native ?? tag;
  const stage2 = name === null ? lifecycle.stages[0] : resolve(lifecycle, name);
  return stage2 === void 0 ? { is: "unknown", name: name ?? "" } : { is: "known", stage: stage2 };
}
function holds(reading, stage2) {
  if (reading.is === "known")
    return reading.stage.name === stage2.name;
  return reading.is === "divided" && reading.stages.some(({ name }) => name === stage2.name);
}
function resolve(lifecycle, name) {
  return findStage(lifecycle, name) ?? (name === NO_STAGE ? lifecycle.stages[0] : void 0);
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
    (0, import_core_authorisation_approvals.pair)(rule.to, rule.from),
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
  const asks = preset.approvals.flatMap(({ value }) => value.from.map(import_core_authorisation_approvals.approverText)).join(", ");
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
  const drawn = ALIKE.reduce((text2, [found, by]) => text2.replace(found, by), plain2);
  return [`case ${plain2.toLowerCase()}`, `form ${drawn.toLowerCase()}`];
}
function individual(people, name) {
  const person2 = people.get(name);
  return person2 === void 0 ? { is: "user", login: name } : { is: "person", person: person2 };
}
var SYSTEMS = { github: "the id of GitHub", entra: "the object id", email: "the address" };
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
  for (const { name, github, entra, email } of people.values()) {
    const values = [
      ...github.map((value) => ["github", value]),
      ...entra.map((value) => ["entra", value]),
      ...email.map((value) => ["email", value])
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
    const listed = /* @__PURE__ */ new Set();
    for (const [index, member] of members.entries()) {
      if (problems.length >= import_core_failure.MAX_PROBLEMS)
        break;
      const at = document.locate([...path, index]);
      const fault = nameFault({ people, looks }, member);
      if (fault !== void 0)
        problems.push({ ...fault, at });
      else if (listed.has(member.toLowerCase()))
        problems.push({ what: `the group ${name} lists ${member} twice`, at, fix: "Keep one" });
      listed.add(member.toLowerCase());
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
function human(name, { github, entra, email }) {
  const list2 = (value) => value === void 0 ? [] : isList(value) ? value : [value];
  return {
    name,
    github: list2(github).map(String),
    entra: list2(entra).map((text2) => text2.toLowerCase()),
    email: list2(email).map((text2) => text2.toLowerCase())
  };
}
var isList = (value) => Array.isArray(value);
var NEVER_IN_REF = /[\s[\]{}~^:\\!]|\.\./u;
function refFault(glob) {
  if (NEVER_IN_REF.test(glob))
    return noGlob(glob, "ref");
  if (!glob.startsWith("refs/")) {
    const short = glob.replace(/^\/+|^(origin|heads|tags)\//u, "");
    return { what: `"${glob}" is no full ref`, fix: `Write it as refs/heads/${short}, or refs/tags/${short}` };
  }
  return void 0;
}
var WORKFLOWS = ".github/workflows/";
function workflowFault(glob) {
  const path = glob.replace(/@.*$/u, "");
  if (!glob.startsWith(WORKFLOWS)) {
    const name = path.split("/").at(-1) ?? "";
    return {
      what: `"${glob}" is no path of a workflow in the repository`,
      fix: `Write it as ${WORKFLOWS}${name}`
    };
  }
  if (path !== glob)
    return { what: `"${glob}" names a ref`, fix: `Write ${path}, and the ref in allowed-refs` };
  return /[[\]{}\\!]/u.test(glob) ? noGlob(glob, "path") : void 0;
}
var noGlob = (glob, what) => ({
  what: `"${glob}" can match no ${what}: a glob here has * and ? only`,
  fix: "List each on its own"
});
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
var NAME = /^[a-zA-Z0-9][a-zA-Z0-9\-_.]{0,254}$/;
var VERSION = /^(?!\.{1,2}$)[^\s/\\:@?#%\p{C}]{1,255}$/u;
var PLACE_PART = /^(?!\.{1,2}$)[\p{L}\p{N}\-_.()]{1,90}$/u;
var ARM_WORKSPACE = /^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/microsoft\.machinelearningservices\/workspaces\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)\/?$/i;
var ARM_REGISTRY = /^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/microsoft\.machinelearningservices\/registries\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)\/?$/i;
var REGISTRY_URI = /^azureml:\/\/registries\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)$/i;
function parseReference(text2, kind) {
  const quoted = JSON.stringify(text2.length > 120 ? `${text2.slice(0, 120)}\u2026` : text2);
  const arm = ARM_WORKSPACE.exec(text2);
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
  const armRegistry = ARM_REGISTRY.exec(text2);
  if (armRegistry) {
    const [, subscriptionId = "", resourceGroup = "", registry = "", segment = "", name = "", version = ""] = armRegistry;
    const where = { in: "registry", registry, arm: { subscriptionId, resourceGroup } };
    return build(quoted, { segment, name, version, kind, where });
  }
  const uri = REGISTRY_URI.exec(text2);
  if (uri) {
    const [, registry = "", segment = "", name = "", version = ""] = uri;
    return build(quoted, { segment, name, version, kind, where: { in: "registry", registry, arm: null } });
  }
  const mlflow = /^models:\/([^/]+)\/([^/]+)$/.exec(text2);
  if (mlflow) {
    const [, name = "", version = ""] = mlflow;
    return build(quoted, { segment: "models", name, version, kind, where: { in: "elsewhere" } });
  }
  const label = /^azureml:([^:@/]+)@([^:@/]+)$/.exec(text2);
  if (label) {
    const [, name = "", word = ""] = label;
    if (word !== "latest")
      return (0, import_core_result.err)(`${quoted} uses the label "${word}"; the only label is @latest`);
    return build(quoted, { name, label: true, kind, where: { in: "elsewhere" } });
  }
  const plain2 = /^azureml:([^:@/]+):([^:@/]+)$/.exec(text2);
  if (plain2) {
    const [, name = "", version = ""] = plain2;
    return build(quoted, { name, version, kind, where: { in: "elsewhere" } });
  }
  return (0, import_core_result.err)(`${quoted} is not an asset reference. ${suggestion(text2)}`);
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
  if (!NAME.test(parts.name)) {
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
function suggestion(text2) {
  if (/^azureml:[^:@/]+$/.test(text2))
    return "Say which version: azureml:NAME:VERSION, or azureml:NAME@latest";
  const bare = /^([\w.-]+)[:/@]([\w.-]+)$/.exec(text2);
  if (bare)
    return `Did you mean azureml:${bare[1]}${bare[2] === "latest" ? "@" : ":"}${bare[2]}?`;
  const [scheme = ""] = text2.split(":");
  const near = scheme !== "azureml" && (0, import_fastest_levenshtein.distance)(scheme, "azureml") <= 2;
  if (near)
    return `Did you mean azureml${text2.slice(scheme.length)}?`;
  return `Accepted: ${FORMS}`;
}
var DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
var FORMS2 = {
  approver: "^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$",
  clock: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$",
  dates: "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$",
  entra: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
  email: "^[^@\\s]+@[^@\\s]+$"
};
var clock = { type: "string", pattern: FORMS2.clock };
var text = { type: "string", minLength: 1 };
var notYet = (what) => ({ "x-not-available-yet": true, description: `${what} Not available yet.` });
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
var approval = {
  type: "object",
  required: ["from"],
  additionalProperties: false,
  properties: {
    from: {
      type: "array",
      minItems: 1,
      items: { type: "string", pattern: FORMS2.approver },
      description: "Who may approve, any of them: user:NAME (a key of `people`, else a login), team:ORG/SLUG, group:NAME (of `groups`), environment-reviewers."
    },
    via: {
      enum: ["environment", "pull-request"],
      description: "How the approval is given: `environment` (default), who released this job; `pull-request` is not available yet."
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
  allOf: Object.entries(import_core_authorisation_approvals.CHECK_SCHEMAS).map(([key, schema]) => ({ if: { required: [key] }, then: schema })),
  anyOf: [...Object.keys(import_core_authorisation_approvals.CHECK_SCHEMAS), ...import_core_authorisation_approvals.CHECKS_NOT_AVAILABLE_YET].map((key) => ({ required: [key] }))
};
var checks2 = {
  type: "array",
  items: { anyOf: [import_core_authorisation_approvals.CHECK_SCHEMAS.tag, import_core_authorisation_approvals.CHECK_SCHEMAS.metric, import_core_authorisation_approvals.CHECK_SCHEMAS.lineage] }
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
        items: { type: "string", pattern: FORMS2.dates },
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
    entra: { ...oneOrMore(FORMS2.entra), description: "Object id in Microsoft Entra, or several." },
    email: { ...oneOrMore(FORMS2.email), description: "Address as Azure and Azure DevOps show it, or several." }
  }
};
var from = { oneOf: [text, { type: "array", minItems: 1, items: text }] };
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
    "require-plan": {
      type: "boolean",
      description: "No promotion unless another job of this run made exactly this plan before the gate was reached. Default false."
    },
    freeze
  }
};
var override = {
  type: "object",
  required: ["match", "transitions"],
  additionalProperties: false,
  properties: {
    match: {
      type: "object",
      minProperties: 1,
      additionalProperties: false,
      properties: {
        kind: { enum: KINDS },
        name: { ...text, description: "A glob of * and ? over asset names." },
        place: { ...text, description: "Name or short id of a workspace or registry." },
        tag: {
          type: "object",
          minProperties: 1,
          additionalProperties: { type: "string" },
          description: "Tags and their values; an asset without the tag gets the override too."
        }
      }
    },
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
          replace: notYet("Replace instead of add.")
        }
      }
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
      description: "A preset to start from: default or mlflow (repo:OWNER/NAME/PATH@REF is not available yet)."
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
      description: "What is asked beyond that of matching assets; all that match apply."
    },
    "allow-cycles": { type: "boolean", description: "Let transitions lead back to where they began." },
    ledger: {
      enum: ["required", "optional"],
      description: "Whether a transition with approvals may be recorded without a ledger. Default required."
    },
    rollback: notYet("How a stage is given back to an earlier holder."),
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
    waivers: notYet("Checks that are waived for a time.")
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
  return {
    environment: readEnvironment(reader, entry.environment, [...path, "environment"]),
    approvals: readApprovals(reader, entry.approvals, [...path, "approvals"]),
    checks: readChecks(reader, entry.checks, [...path, "checks"]),
    freeze: readFreezes(reader, entry.freeze, [...path, "freeze"])
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
      const found = fault(glob);
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
  if (!(0, import_core_authorisation_approvals.isTimeZone)(timeZone))
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
var MAX_STAGES = 100;
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
  if (problems.length > 0)
    return (0, import_core_result.err)(problems);
  return (0, import_core_result.ok)({
    file: own.name,
    at: own.document.locate(own.file.transitions === void 0 ? ["extends"] : ["transitions"]),
    lifecycle: stagesOf === own ? lifecycle : kept.lifecycle,
    stagesAt: new Map(names.map((name) => [name, stagesOf?.document.locate(["stages", name]) ?? own.document.locate([])])),
    rules,
    overrides,
    people: [...directory.people.values()],
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
function expand(source, directory, { names, replaced }, inherited, problems) {
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
    if (removes && entry.from === "*" && !starts.some((from2) => inherited.has((0, import_core_authorisation_approvals.pair)(from2, entry.to)))) {
      problems.push({ what: `nothing to remove: the preset has no transition to ${entry.to}`, at });
    }
    const rule = readRule(reader, entry, path);
    for (const from2 of starts) {
      if (problems.length >= import_core_failure.MAX_PROBLEMS)
        return /* @__PURE__ */ new Map();
      const into = entry.from === "*" ? wild : named;
      const key = (0, import_core_authorisation_approvals.pair)(from2, entry.to);
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
        problems.push({ what: `nothing to remove: the preset has no transition ${from2} -> ${entry.to}`, at });
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
function readOverrides(source, directory, names, rules, problems) {
  const reader = { source, directory, problems };
  const gates = [];
  return (source.file.overrides ?? []).map((entry, index) => {
    const parts = /* @__PURE__ */ new Map();
    const { kind, name, place, tag } = entry.match;
    const match = { ...kind && { kind }, ...name && { name }, ...place && { place }, ...tag && { tag } };
    for (const [position, transition2] of entry.transitions.entries()) {
      const path = ["overrides", index, "transitions", position];
      const addition = readAddition(reader, transition2, path);
      for (const from2 of fromOf(transition2, names, source, path, problems)) {
        const key = (0, import_core_authorisation_approvals.pair)(from2, transition2.to);
        const rule = rules.get(key);
        if (rule !== void 0) {
          const before = parts.get(key) ?? [];
          parts.set(key, before);
          const at = source.document.locate([...path, "environment"]);
          problems.push(...otherEnvironment(addition, [rule, ...before.slice(-1)], at));
          if (rule.environment !== null)
            problems.push(...changedOptions(transition2.environment, at));
          else if (addition.environment !== null) {
            const gate = { index, pair: key, match, environment: addition.environment, at };
            problems.push(...clashes(gate, gates));
            gates.push(gate);
          }
          before.push({ ...addition, environment: before.at(-1)?.environment ?? addition.environment });
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
  const other = before.find((one) => one.pair === gate.pair && one.index !== gate.index && (0, import_core_digest.canonicalJson)({ ...one.environment }) !== (0, import_core_digest.canonicalJson)({ ...gate.environment }) && (0, import_core_authorisation_approvals.mayBothMatch)(one.match, gate.match));
  if (other === void 0)
    return [];
  const names = `${other.environment.name} (line ${other.at.line}) and ${gate.environment.name}`;
  const what = other.environment.name === gate.environment.name ? `two overrides that may match one asset demand different things of the environment ${gate.environment.name} (first at line ${other.at.line})` : `two overrides that may match one asset give one transition two environments, ${names}`;
  return [{ what, at: gate.at, fix: "Name one environment in the transition, and others in entries of approvals" }];
}
function merge(additions) {
  return {
    environment: additions.at(-1)?.environment ?? null,
    approvals: additions.flatMap(({ approvals: approvals2 }) => approvals2),
    checks: additions.flatMap(({ checks: checks3 }) => checks3),
    freeze: additions.flatMap(({ freeze: freeze2 }) => freeze2)
  };
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
      return rule === void 0 ? [] : ruleProblems(policy, { ...(0, import_core_authorisation_approvals.add)(rule, addition), checks: addition.checks });
    }))
  ];
  return [
    ...new Map(problems.map((problem) => [`${problem.at?.file}:${problem.at?.line}: ${problem.what}`, problem])).values()
  ];
}
var namesOf = ({ stages }) => stages.flatMap((stage2) => [stage2.name, ...stage2.aliases].map((name) => ({ name, stage: stage2 })));
function unusableNames({ lifecycle, stagesAt, at }) {
  const why = (name) => {
    if (new RegExp("\\p{C}", "u").test(name))
      return "holds a character that cannot be seen";
    if (name === "*")
      return "means every stage in a transition";
    return lookAlike(name, UNREGISTERED) ? `is reserved: ${UNREGISTERED} is for assets that nobody named` : void 0;
  };
  return namesOf(lifecycle).flatMap(({ name, stage: stage2 }) => {
    const reason2 = why(name);
    if (reason2 === void 0)
      return [];
    return [
      {
        what: `the stage name ${JSON.stringify(name)} ${reason2}`,
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
function unreachable({ lifecycle, stagesAt, rules, at }) {
  const [first] = lifecycle.stages;
  const reached = /* @__PURE__ */ new Set([first.name]);
  const next = (stage2) => [
    ...[...rules.values()].filter((rule) => rule.from === stage2.name).map((rule) => rule.to),
    ...stage2.exclusive === null ? [] : [stage2.exclusive.incumbentTo]
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
var approvalsOf = (environment2, rule) => rule.approvals.filter(({ value }) => (value.environment ?? rule.environment?.name) === environment2);
function approvalProblems(rule) {
  const name = `${rule.from} -> ${rule.to}`;
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
  if (rule.environment === null) {
    return [
      {
        what: `${name} asks for approvals, but names no environment`,
        at: first.at,
        fix: 'Add "environment: NAME", the protected environment that releases the job'
      }
    ];
  }
  const own = rule.environment.name;
  const environments = [...new Set(rule.approvals.map(({ value }) => value.environment ?? own))];
  return [
    ...alikeEnvironments([own, ...environments]).map(({ name: alike2, what }) => ({
      what,
      at: rule.approvals.find(({ value }) => value.environment === alike2)?.at ?? first.at,
      fix: "Write both the same"
    })),
    ...environments.flatMap((environment2) => tooMany(name, environment2, approvalsOf(environment2, rule)))
  ];
}
function tooMany(name, environment2, approvals2) {
  const asked = approvals2.reduce((sum, { value }) => sum + value.count, 0);
  const last = approvals2.find(({ value }) => value.count > 1) ?? approvals2.at(-1);
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
    const mirror = "tag" in value && value.tag === STAGE_TAG;
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
  const word = (0, import_core_authorisation_approvals.lowerIsBetter)(check) ? "no higher" : "no lower";
  return [
    `metric ${check.metric} must be ${word} than the incumbent's, but ${destination2.name} is not exclusive, so it has no incumbent`
  ];
}
var MAX_DEPTH = 64;
var MAX_TOKENS = 2e5;
var MAX_ERRORS = 10;
function readYaml(text2, lines) {
  const source = new Tokens(text2, lines);
  const options = { version: "1.2", uniqueKeys: false, merge: false };
  let first;
  for (const document of new import_yaml_browser_dist_parse_parser.Composer(options).compose(source.read(), true, text2.length)) {
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
    return { is: "too long", offset: text2.length };
  return { is: "document", document: first };
}
var Tokens = class {
  /** Whether it was left for its mistakes. */
  broken = false;
  /** Where a limit ended it. */
  limit;
  #text;
  #lines;
  constructor(text2, lines) {
    this.#text = text2;
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
  const text2 = decode(bytes);
  if (text2 === void 0)
    return (0, import_core_result.err)([{ what: "the policy is not UTF-8", at: start, fix: "Save it as UTF-8" }]);
  if (text2.trim() === "")
    return (0, import_core_result.err)([{ what: "the policy is empty", at: start, fix: 'Start with "version: 1"' }]);
  const lines = new import_yaml_browser_dist_parse_parser.LineCounter();
  const at = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const reading = readYaml(text2, lines);
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
      const what = `${here} is ${show(error.data)}; accepted: ${allowed.join(", ")}`;
      return { path, problem: hint === void 0 ? { what } : { what, fix: hint } };
    }
    case "pattern":
      return { path, problem: ofAnotherForm(error) };
    case "minLength":
      return error.schemaPath.includes("/propertyNames/") ? { path: [...path, ""], problem: { what: `${here} has a key that is empty`, fix: "Give it a name" } } : { path, problem: { what: `${here} is empty`, fix: "Give it a text, or take the key out" } };
    case "minItems":
    case "minProperties":
      return { path, problem: { what: `${here} has no entries`, fix: "Give at least one, or take it out" } };
    case "minimum":
      return { path, problem: { what: `${here} is ${show(error.data)}; the least is ${String(params.limit)}` } };
    case "maximum":
      return { path, problem: { what: `${here} is ${show(error.data)}; the most is ${String(params.limit)}` } };
    case "uniqueItems":
      return {
        path,
        problem: { what: `${here} lists ${show(list(error.data)[Number(params.i)])} twice`, fix: "Keep one" }
      };
    case "anyOf":
      return namesNoCheck(path, error.data);
    default:
      return { path, problem: { what: `${here} ${error.message ?? "is not valid"}` } };
  }
}
var WORDS = {
  [FORMS2.approver]: {
    what: "is not an approver",
    fix: "Use user:NAME, team:ORG/SLUG, group:NAME or environment-reviewers"
  },
  [FORMS2.clock]: { what: "is no time of the day", fix: 'Write it as "16:00", from "00:00" to "24:00"' },
  [FORMS2.dates]: { what: "is no day of the calendar", fix: 'Write it as "2026-12-24", or "2026-12-24..2027-01-06"' },
  [FORMS2.entra]: {
    what: "is no object id of Microsoft Entra",
    fix: "Take it from `az ad user show --id ADDRESS --query id`"
  },
  [FORMS2.email]: { what: "is no address", fix: "Write it as dana@acme.example" }
};
function ofAnotherForm({ data, params }) {
  const { what, ...fix } = WORDS[String(params.pattern)] ?? { what: "has another form than is asked for" };
  return { what: `${show(data)} ${what}`, ...fix };
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
  const kinds = Object.keys(import_core_authorisation_approvals.CHECK_SCHEMAS);
  const keys = isRecord(data) ? Object.keys(data) : [];
  const hint = keys.map((key) => (0, import_core_nearest.didYouMean)(key, [...kinds, ...import_core_authorisation_approvals.CHECKS_NOT_AVAILABLE_YET])).find((text2) => text2 !== void 0);
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
  const text2 = path.reduce((sum, step) => typeof step === "number" ? `${sum}[${step}]` : `${sum}${sum && "."}${step}`, "");
  return text2 === "" ? "the policy" : text2;
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
  return `the ${typeof value} ${show(value)}`;
}
function show(value) {
  const text2 = JSON.stringify(value) ?? String(value);
  return text2.length > 60 ? `${text2.slice(0, 60)}\u2026` : text2;
}
var list = (value) => Array.isArray(value) ? value.map(String) : [];
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var policyFileCheck = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "schema:policyFile", "title": "aml-promote policy", "type": "object", "required": ["version"], "additionalProperties": false, "properties": { "version": { "const": 1, "description": "Version of the policy language." }, "extends": { "type": "string", "minLength": 1, "description": "A preset to start from: default or mlflow (repo:OWNER/NAME/PATH@REF is not available yet)." }, "disable": { "type": "array", "items": { "enum": ["forward-only", "approve-production", "archive-incumbent"] }, "description": "Rules of the preset that do not apply here." }, "stages": { "type": "object", "minProperties": 1, "propertyNames": { "minLength": 1 }, "additionalProperties": { "type": ["object", "null"], "description": "A stage and its flags; every flag is false until it is given.", "additionalProperties": false, "properties": { "deployable": { "type": "boolean", "description": "Deployments may serve a version in this stage." }, "deletable": { "type": "boolean", "description": "A version in this stage may be deleted." }, "hidden": { "type": "boolean", "description": "Entering sets isArchived, leaving unsets it." }, "exclusive": { "description": "One holder per place: a new one displaces the incumbent. `true` means to the only hidden stage.", "oneOf": [{ "type": "boolean" }, { "type": "object", "required": ["incumbent-to"], "additionalProperties": false, "properties": { "incumbent-to": { "type": "string", "minLength": 1, "description": "The stage into which the incumbent moves." }, "when": { "enum": ["always", "requested"], "description": "`requested`: only when the request sets `archive-existing`, as in MLflow. Default `always`." } } }] }, "aliases": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Other names that Azure may hold for this stage; a promotion writes the proper name." }, "any-case": { "type": "boolean", "description": "Match the name and its aliases in any spelling of case, as MLflow does." } } }, "description": "In lifecycle order; the first is where a registered asset starts. Given, they replace those of the preset." }, "transitions": { "type": "array", "items": { "type": "object", "required": ["from", "to"], "additionalProperties": false, "properties": { "from": { "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }], "description": "A stage, a list of stages, or '*' for every listed stage but `to` and Unregistered." }, "to": { "type": "string", "minLength": 1 }, "remove": { "const": true, "description": "Drop this pair of the preset that `extends` names." }, "environment": { "description": "The protected environment whose required reviewers release the job: its name, or a mapping with the name and what is demanded of it and of the run.", "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "description": "Its name, as the host writes it." }, "forbid-admin-bypass": { "type": "boolean", "description": "Demand that administrators cannot bypass the environment. Default true; with false, each approver must be named in it as a user." }, "allow-reruns": { "type": "boolean", "description": "Let a later attempt of a run finish what an earlier one started; it never starts anything. Default false." }, "allowed-refs": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Full refs on which a run that asks may be, as globs of * and ?: refs/heads/main, refs/heads/release/*. Default: the ref of the policy." }, "allowed-workflows": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Workflows of this repository that may ask, as globs of * and ?: .github/workflows/promote.yml. Default: any." } } }] }, "approvals": { "type": "array", "items": { "type": "object", "required": ["from"], "additionalProperties": false, "properties": { "from": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$" }, "description": "Who may approve, any of them: user:NAME (a key of `people`, else a login), team:ORG/SLUG, group:NAME (of `groups`), environment-reviewers." }, "via": { "enum": ["environment", "pull-request"], "description": "How the approval is given: `environment` (default), who released this job; `pull-request` is not available yet." }, "count": { "type": "integer", "minimum": 1, "description": "How many people. Default 1." }, "environment": { "type": "string", "minLength": 1, "description": "The environment of a job that this job needs; default: that of the transition." }, "comment-must-contain": { "enum": ["plan-digest"], "description": "`plan-digest`: the comment carries at least the first twelve characters of the digest of the plan." } } }, "description": "Every entry must be met." }, "separate": { "type": "array", "items": { "enum": ["requester", "job-owner", "author", "pusher", "merger"] }, "uniqueItems": true, "description": "People whose approval does not count: `requester` who started the run, `job-owner` who made the training job, `author`, `pusher`, `merger` of the merge that asks (they name nobody where nothing was merged). Default [requester]; [] for nobody." }, "checks": { "type": "array", "items": { "type": "object", "description": "One check; the key that names its kind says which.", "allOf": [{ "if": { "required": ["tag"] }, "then": { "type": "object", "title": "tag", "description": "The asset carries a tag, with any value but an empty one, or with exactly the value that `equals` gives.", "required": ["tag"], "additionalProperties": false, "properties": { "tag": { "type": "string", "minLength": 1, "description": "Name of the tag." }, "equals": { "type": "string", "description": "The one value that passes, compared exactly." } } } }, { "if": { "required": ["metric"] }, "then": { "type": "object", "title": "metric", "description": "A number about the asset stays within bounds, or is no worse than the incumbent\u2019s. Higher is better, unless only `max` is given.", "required": ["metric", "source"], "additionalProperties": false, "properties": { "metric": { "type": "string", "minLength": 1, "description": "Name of the metric." }, "source": { "enum": ["property", "tag", "file", "job"], "description": "Where the number is read: the version\u2019s properties bag, its tags, or the file of the `metrics` input (`job` is not available yet). No default: who wrote the number is part of the number." }, "min": { "type": "number", "description": "The least value that passes." }, "max": { "type": "number", "description": "The greatest value that passes." }, "no-worse-than": { "const": "incumbent", "description": "Compare with each holder that the exclusive stage must give up." }, "tolerance": { "type": "number", "minimum": 0, "description": "How much worse than the incumbent still passes." } } } }, { "if": { "required": ["lineage"] }, "then": { "type": "object", "title": "lineage", "description": "What is recorded about how the version came to be.", "required": ["lineage"], "additionalProperties": false, "properties": { "lineage": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["job", "commit", "data", "environment"] }, "description": "What must be recorded: the training `job`, which can still be read; the `commit` of its code, without changes that were not committed; its `data`; its `environment`." } } } }], "anyOf": [{ "required": ["tag"] }, { "required": ["metric"] }, { "required": ["lineage"] }, { "required": ["soak"] }, { "required": ["not-serving"] }] }, "description": "Every check must pass." }, "require-plan": { "type": "boolean", "description": "No promotion unless another job of this run made exactly this plan before the gate was reached. Default false." }, "freeze": { "type": "array", "description": "Windows of time in which the transition is refused; any that matches refuses.", "items": { "type": "object", "title": "freeze", "required": ["time-zone"], "additionalProperties": false, "description": "What is not given matches always. A window whose end comes before its start ends on the next day.", "properties": { "days": { "type": "array", "minItems": 1, "items": { "enum": ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] }, "description": "Days of the week." }, "from": { "type": "string", "pattern": "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "description": 'The time at which it begins, as "16:00". Default "00:00".' }, "to": { "type": "string", "pattern": "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "description": 'The time at which it ends, as "24:00". Default "24:00".' }, "dates": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$" }, "description": 'Days of the calendar, as "2026-12-24" or, with both ends, "2026-12-24..2027-01-06".' }, "time-zone": { "type": "string", "minLength": 1, "description": "Name of the IANA time zone, as Europe/Berlin or UTC." } } } } } }, "description": "Pairs of stages; a pair that is not listed does not exist." }, "overrides": { "type": "array", "items": { "type": "object", "required": ["match", "transitions"], "additionalProperties": false, "properties": { "match": { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "kind": { "enum": ["model", "data", "environment", "component"] }, "name": { "type": "string", "minLength": 1, "description": "A glob of * and ? over asset names." }, "place": { "type": "string", "minLength": 1, "description": "Name or short id of a workspace or registry." }, "tag": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string" }, "description": "Tags and their values; an asset without the tag gets the override too." } } }, "transitions": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["from", "to"], "additionalProperties": false, "properties": { "from": { "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "to": { "type": "string", "minLength": 1 }, "environment": { "description": "The protected environment whose required reviewers release the job: its name, or a mapping with the name and what is demanded of it and of the run.", "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "description": "Its name, as the host writes it." }, "forbid-admin-bypass": { "type": "boolean", "description": "Demand that administrators cannot bypass the environment. Default true; with false, each approver must be named in it as a user." }, "allow-reruns": { "type": "boolean", "description": "Let a later attempt of a run finish what an earlier one started; it never starts anything. Default false." }, "allowed-refs": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Full refs on which a run that asks may be, as globs of * and ?: refs/heads/main, refs/heads/release/*. Default: the ref of the policy." }, "allowed-workflows": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Workflows of this repository that may ask, as globs of * and ?: .github/workflows/promote.yml. Default: any." } } }] }, "approvals": { "type": "array", "items": { "type": "object", "required": ["from"], "additionalProperties": false, "properties": { "from": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$" }, "description": "Who may approve, any of them: user:NAME (a key of `people`, else a login), team:ORG/SLUG, group:NAME (of `groups`), environment-reviewers." }, "via": { "enum": ["environment", "pull-request"], "description": "How the approval is given: `environment` (default), who released this job; `pull-request` is not available yet." }, "count": { "type": "integer", "minimum": 1, "description": "How many people. Default 1." }, "environment": { "type": "string", "minLength": 1, "description": "The environment of a job that this job needs; default: that of the transition." }, "comment-must-contain": { "enum": ["plan-digest"], "description": "`plan-digest`: the comment carries at least the first twelve characters of the digest of the plan." } } } }, "checks": { "type": "array", "items": { "type": "object", "description": "One check; the key that names its kind says which.", "allOf": [{ "if": { "required": ["tag"] }, "then": { "type": "object", "title": "tag", "description": "The asset carries a tag, with any value but an empty one, or with exactly the value that `equals` gives.", "required": ["tag"], "additionalProperties": false, "properties": { "tag": { "type": "string", "minLength": 1, "description": "Name of the tag." }, "equals": { "type": "string", "description": "The one value that passes, compared exactly." } } } }, { "if": { "required": ["metric"] }, "then": { "type": "object", "title": "metric", "description": "A number about the asset stays within bounds, or is no worse than the incumbent\u2019s. Higher is better, unless only `max` is given.", "required": ["metric", "source"], "additionalProperties": false, "properties": { "metric": { "type": "string", "minLength": 1, "description": "Name of the metric." }, "source": { "enum": ["property", "tag", "file", "job"], "description": "Where the number is read: the version\u2019s properties bag, its tags, or the file of the `metrics` input (`job` is not available yet). No default: who wrote the number is part of the number." }, "min": { "type": "number", "description": "The least value that passes." }, "max": { "type": "number", "description": "The greatest value that passes." }, "no-worse-than": { "const": "incumbent", "description": "Compare with each holder that the exclusive stage must give up." }, "tolerance": { "type": "number", "minimum": 0, "description": "How much worse than the incumbent still passes." } } } }, { "if": { "required": ["lineage"] }, "then": { "type": "object", "title": "lineage", "description": "What is recorded about how the version came to be.", "required": ["lineage"], "additionalProperties": false, "properties": { "lineage": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["job", "commit", "data", "environment"] }, "description": "What must be recorded: the training `job`, which can still be read; the `commit` of its code, without changes that were not committed; its `data`; its `environment`." } } } }], "anyOf": [{ "required": ["tag"] }, { "required": ["metric"] }, { "required": ["lineage"] }, { "required": ["soak"] }, { "required": ["not-serving"] }] }, "description": "Every check must pass." }, "freeze": { "type": "array", "description": "Windows of time in which the transition is refused; any that matches refuses.", "items": { "type": "object", "title": "freeze", "required": ["time-zone"], "additionalProperties": false, "description": "What is not given matches always. A window whose end comes before its start ends on the next day.", "properties": { "days": { "type": "array", "minItems": 1, "items": { "enum": ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] }, "description": "Days of the week." }, "from": { "type": "string", "pattern": "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "description": 'The time at which it begins, as "16:00". Default "00:00".' }, "to": { "type": "string", "pattern": "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "description": 'The time at which it ends, as "24:00". Default "24:00".' }, "dates": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$" }, "description": 'Days of the calendar, as "2026-12-24" or, with both ends, "2026-12-24..2027-01-06".' }, "time-zone": { "type": "string", "minLength": 1, "description": "Name of the IANA time zone, as Europe/Berlin or UTC." } } } }, "replace": { "x-not-available-yet": true, "description": "Replace instead of add. Not available yet." } } } } } }, "description": "What is asked beyond that of matching assets; all that match apply." }, "allow-cycles": { "type": "boolean", "description": "Let transitions lead back to where they began." }, "ledger": { "enum": ["required", "optional"], "description": "Whether a transition with approvals may be recorded without a ledger. Default required." }, "rollback": { "x-not-available-yet": true, "description": "How a stage is given back to an earlier holder. Not available yet." }, "people": { "type": "object", "propertyNames": { "minLength": 1 }, "additionalProperties": { "type": "object", "description": "A human, as each identity system knows them. Counted once, whichever account approves.", "minProperties": 1, "additionalProperties": false, "properties": { "github": { "oneOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }], "description": "Id of the account, or ids where the human has several: `gh api users/LOGIN --jq .id`." }, "entra": { "oneOf": [{ "type": "string", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" }, { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" } }], "description": "Object id in Microsoft Entra, or several." }, "email": { "oneOf": [{ "type": "string", "pattern": "^[^@\\s]+@[^@\\s]+$" }, { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^@\\s]+@[^@\\s]+$" } }], "description": "Address as Azure and Azure DevOps show it, or several." } } }, "description": "Humans by a name of your own; `user:NAME` and groups mean them by it." }, "groups": { "type": "object", "propertyNames": { "minLength": 1 }, "additionalProperties": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Keys of `people`, else logins. A member of several groups is still one human." }, "description": "Named lists of people, for `group:NAME` in approvals." }, "waivers": { "x-not-available-yet": true, "description": "Checks that are waived for a time. Not available yet." } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = (text2) => [...text2].length;
var func0 = (a, b) => JSON.stringify(a) === JSON.stringify(b);
var pattern4 = new RegExp("^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$", "u");
var pattern5 = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
var pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$", "u");
var pattern12 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");
var pattern14 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u");
var keyword0 = { "not": {} };
var keyword1 = { "not": {} };
var keyword2 = { "not": {} };
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
                  if (Array.isArray(data25)) {
                    if (data25.length < 1) {
                      const err49 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/allowed-refs", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"], data: data25 };
                      if (vErrors === null) {
                        vErrors = [err49];
                      } else {
                        vErrors.push(err49);
                      }
                      errors++;
                    }
                    const len4 = data25.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data26 = data25[i4];
                      if (typeof data26 === "string") {
                        if (func2(data26) < 1) {
                          const err50 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/allowed-refs/" + i4, schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].items, data: data26 };
                          if (vErrors === null) {
                            vErrors = [err50];
                          } else {
                            vErrors.push(err50);
                          }
                          errors++;
                        }
                      } else {
                        const err51 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/allowed-refs/" + i4, schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].items.type, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].items, data: data26 };
                        if (vErrors === null) {
                          vErrors = [err51];
                        } else {
                          vErrors.push(err51);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err52 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/allowed-refs", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].type, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"], data: data25 };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
                if (data21["allowed-workflows"] !== void 0) {
                  let data27 = data21["allowed-workflows"];
                  if (Array.isArray(data27)) {
                    if (data27.length < 1) {
                      const err53 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/allowed-workflows", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"], data: data27 };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                    }
                    const len5 = data27.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      let data28 = data27[i5];
                      if (typeof data28 === "string") {
                        if (func2(data28) < 1) {
                          const err54 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/allowed-workflows/" + i5, schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].items, data: data28 };
                          if (vErrors === null) {
                            vErrors = [err54];
                          } else {
                            vErrors.push(err54);
                          }
                          errors++;
                        }
                      } else {
                        const err55 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/allowed-workflows/" + i5, schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].items.type, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].items, data: data28 };
                        if (vErrors === null) {
                          vErrors = [err55];
                        } else {
                          vErrors.push(err55);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err56 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/allowed-workflows", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].type, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"], data: data27 };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                }
              } else {
                const err57 = { instancePath: instancePath + "/transitions/" + i2 + "/environment", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.properties.environment.oneOf[1].type, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1], data: data21 };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
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
                const err58 = { instancePath: instancePath + "/transitions/" + i2 + "/environment", schemaPath: "#/properties/transitions/items/properties/environment/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.transitions.items.properties.environment.oneOf, parentSchema: schema31.properties.transitions.items.properties.environment, data: data21 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
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
              let data29 = data16.approvals;
              if (Array.isArray(data29)) {
                const len6 = data29.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data30 = data29[i6];
                  if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                    if (data30.from === void 0) {
                      const err59 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i6, schemaPath: "#/properties/transitions/items/properties/approvals/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema31.properties.transitions.items.properties.approvals.items.required, parentSchema: schema31.properties.transitions.items.properties.approvals.items, data: data30 };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                    for (const key7 in data30) {
                      if (!(key7 === "from" || key7 === "via" || key7 === "count" || key7 === "environment" || key7 === "comment-must-contain")) {
                        const err60 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i6, schemaPath: "#/properties/transitions/items/properties/approvals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.transitions.items.properties.approvals.items, data: data30 };
                        if (vErrors === null) {
                          vErrors = [err60];
                        } else {
                          vErrors.push(err60);
                        }
                        errors++;
                      }
                    }
                    if (data30.from !== void 0) {
                      let data31 = data30.from;
                      if (Array.isArray(data31)) {
                        if (data31.length < 1) {
                          const err61 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i6 + "/from", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.from, data: data31 };
                          if (vErrors === null) {
                            vErrors = [err61];
                          } else {
                            vErrors.push(err61);
                          }
                          errors++;
                        }
                        const len7 = data31.length;
                        for (let i7 = 0; i7 < len7; i7++) {
                          let data32 = data31[i7];
                          if (typeof data32 === "string") {
                            if (!pattern4.test(data32)) {
                              const err62 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i6 + "/from/" + i7, schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/from/items/pattern", keyword: "pattern", params: { pattern: "^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$" }, message: 'must match pattern "^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"', schema: "^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$", parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.from.items, data: data32 };
                              if (vErrors === null) {
                                vErrors = [err62];
                              } else {
                                vErrors.push(err62);
                              }
                              errors++;
                            }
                          } else {
                            const err63 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i6 + "/from/" + i7, schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/from/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.approvals.items.properties.from.items.type, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.from.items, data: data32 };
                            if (vErrors === null) {
                              vErrors = [err63];
                            } else {
                              vErrors.push(err63);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err64 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i6 + "/from", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.approvals.items.properties.from.type, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.from, data: data31 };
                        if (vErrors === null) {
                          vErrors = [err64];
                        } else {
                          vErrors.push(err64);
                        }
                        errors++;
                      }
                    }
                    if (data30.via !== void 0) {
                      let data33 = data30.via;
                      if (!(data33 === "environment" || data33 === "pull-request")) {
                        const err65 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i6 + "/via", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/via/enum", keyword: "enum", params: { allowedValues: schema31.properties.transitions.items.properties.approvals.items.properties.via.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.transitions.items.properties.approvals.items.properties.via.enum, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.via, data: data33 };
                        if (vErrors === null) {
                          vErrors = [err65];
                        } else {
                          vErrors.push(err65);
                        }
                        errors++;
                      }
                    }
                    if (data30.count !== void 0) {
                      let data34 = data30.count;
                      if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)))) {
                        const err66 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i6 + "/count", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.transitions.items.properties.approvals.items.properties.count.type, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.count, data: data34 };
                        if (vErrors === null) {
                          vErrors = [err66];
                        } else {
                          vErrors.push(err66);
                        }
                        errors++;
                      }
                      if (typeof data34 == "number") {
                        if (data34 < 1 || isNaN(data34)) {
                          const err67 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i6 + "/count", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.count, data: data34 };
                          if (vErrors === null) {
                            vErrors = [err67];
                          } else {
                            vErrors.push(err67);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data30.environment !== void 0) {
                      let data35 = data30.environment;
                      if (typeof data35 === "string") {
                        if (func2(data35) < 1) {
                          const err68 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i6 + "/environment", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.environment, data: data35 };
                          if (vErrors === null) {
                            vErrors = [err68];
                          } else {
                            vErrors.push(err68);
                          }
                          errors++;
                        }
                      } else {
                        const err69 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i6 + "/environment", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.approvals.items.properties.environment.type, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.environment, data: data35 };
                        if (vErrors === null) {
                          vErrors = [err69];
                        } else {
                          vErrors.push(err69);
                        }
                        errors++;
                      }
                    }
                    if (data30["comment-must-contain"] !== void 0) {
                      let data36 = data30["comment-must-contain"];
                      if (!(data36 === "plan-digest")) {
                        const err70 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i6 + "/comment-must-contain", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/comment-must-contain/enum", keyword: "enum", params: { allowedValues: schema31.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"].enum, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"], data: data36 };
                        if (vErrors === null) {
                          vErrors = [err70];
                        } else {
                          vErrors.push(err70);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err71 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i6, schemaPath: "#/properties/transitions/items/properties/approvals/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.properties.approvals.items.type, parentSchema: schema31.properties.transitions.items.properties.approvals.items, data: data30 };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
              } else {
                const err72 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals", schemaPath: "#/properties/transitions/items/properties/approvals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.approvals.type, parentSchema: schema31.properties.transitions.items.properties.approvals, data: data29 };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data16.separate !== void 0) {
              let data37 = data16.separate;
              if (Array.isArray(data37)) {
                const len8 = data37.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data38 = data37[i8];
                  if (!(data38 === "requester" || data38 === "job-owner" || data38 === "author" || data38 === "pusher" || data38 === "merger")) {
                    const err73 = { instancePath: instancePath + "/transitions/" + i2 + "/separate/" + i8, schemaPath: "#/properties/transitions/items/properties/separate/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.transitions.items.properties.separate.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.transitions.items.properties.separate.items.enum, parentSchema: schema31.properties.transitions.items.properties.separate.items, data: data38 };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
                let i9 = data37.length;
                let j0;
                if (i9 > 1) {
                  outer0: for (; i9--; ) {
                    for (j0 = i9; j0--; ) {
                      if (func0(data37[i9], data37[j0])) {
                        const err74 = { instancePath: instancePath + "/transitions/" + i2 + "/separate", schemaPath: "#/properties/transitions/items/properties/separate/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i9 + " are identical)", schema: true, parentSchema: schema31.properties.transitions.items.properties.separate, data: data37 };
                        if (vErrors === null) {
                          vErrors = [err74];
                        } else {
                          vErrors.push(err74);
                        }
                        errors++;
                        break outer0;
                      }
                    }
                  }
                }
              } else {
                const err75 = { instancePath: instancePath + "/transitions/" + i2 + "/separate", schemaPath: "#/properties/transitions/items/properties/separate/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.separate.type, parentSchema: schema31.properties.transitions.items.properties.separate, data: data37 };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data16.checks !== void 0) {
              let data39 = data16.checks;
              if (Array.isArray(data39)) {
                const len9 = data39.length;
                for (let i10 = 0; i10 < len9; i10++) {
                  let data40 = data39[i10];
                  if (!(data40 && typeof data40 == "object" && !Array.isArray(data40))) {
                    const err76 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.properties.checks.items.type, parentSchema: schema31.properties.transitions.items.properties.checks.items, data: data40 };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                  const _errs96 = errors;
                  let valid32 = false;
                  const _errs97 = errors;
                  if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                    if (data40.tag === void 0) {
                      const err77 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/anyOf/0/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property 'tag'", schema: schema31.properties.transitions.items.properties.checks.items.anyOf[0].required, parentSchema: schema31.properties.transitions.items.properties.checks.items.anyOf[0], data: data40 };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  }
                  var _valid3 = _errs97 === errors;
                  valid32 = valid32 || _valid3;
                  const _errs98 = errors;
                  if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                    if (data40.metric === void 0) {
                      const err78 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/anyOf/1/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'", schema: schema31.properties.transitions.items.properties.checks.items.anyOf[1].required, parentSchema: schema31.properties.transitions.items.properties.checks.items.anyOf[1], data: data40 };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                  }
                  var _valid3 = _errs98 === errors;
                  valid32 = valid32 || _valid3;
                  const _errs99 = errors;
                  if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                    if (data40.lineage === void 0) {
                      const err79 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/anyOf/2/required", keyword: "required", params: { missingProperty: "lineage" }, message: "must have required property 'lineage'", schema: schema31.properties.transitions.items.properties.checks.items.anyOf[2].required, parentSchema: schema31.properties.transitions.items.properties.checks.items.anyOf[2], data: data40 };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                  }
                  var _valid3 = _errs99 === errors;
                  valid32 = valid32 || _valid3;
                  const _errs100 = errors;
                  if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                    if (data40.soak === void 0) {
                      const err80 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/anyOf/3/required", keyword: "required", params: { missingProperty: "soak" }, message: "must have required property 'soak'", schema: schema31.properties.transitions.items.properties.checks.items.anyOf[3].required, parentSchema: schema31.properties.transitions.items.properties.checks.items.anyOf[3], data: data40 };
                      if (vErrors === null) {
                        vErrors = [err80];
                      } else {
                        vErrors.push(err80);
                      }
                      errors++;
                    }
                  }
                  var _valid3 = _errs100 === errors;
                  valid32 = valid32 || _valid3;
                  const _errs101 = errors;
                  if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                    if (data40["not-serving"] === void 0) {
                      const err81 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/anyOf/4/required", keyword: "required", params: { missingProperty: "not-serving" }, message: "must have required property 'not-serving'", schema: schema31.properties.transitions.items.properties.checks.items.anyOf[4].required, parentSchema: schema31.properties.transitions.items.properties.checks.items.anyOf[4], data: data40 };
                      if (vErrors === null) {
                        vErrors = [err81];
                      } else {
                        vErrors.push(err81);
                      }
                      errors++;
                    }
                  }
                  var _valid3 = _errs101 === errors;
                  valid32 = valid32 || _valid3;
                  if (!valid32) {
                    const err82 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.transitions.items.properties.checks.items.anyOf, parentSchema: schema31.properties.transitions.items.properties.checks.items, data: data40 };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  } else {
                    errors = _errs96;
                    if (vErrors !== null) {
                      if (_errs96) {
                        vErrors.length = _errs96;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  const _errs103 = errors;
                  let valid34 = true;
                  const _errs104 = errors;
                  if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                    let missing0;
                    if (data40.tag === void 0 && (missing0 = "tag")) {
                      const err83 = {};
                      if (vErrors === null) {
                        vErrors = [err83];
                      } else {
                        vErrors.push(err83);
                      }
                      errors++;
                    }
                  }
                  var _valid4 = _errs104 === errors;
                  errors = _errs103;
                  if (vErrors !== null) {
                    if (_errs103) {
                      vErrors.length = _errs103;
                    } else {
                      vErrors = null;
                    }
                  }
                  if (_valid4) {
                    const _errs105 = errors;
                    if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                      if (data40.tag === void 0) {
                        const err84 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property 'tag'", schema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.required, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then, data: data40 };
                        if (vErrors === null) {
                          vErrors = [err84];
                        } else {
                          vErrors.push(err84);
                        }
                        errors++;
                      }
                      for (const key8 in data40) {
                        if (!(key8 === "tag" || key8 === "equals")) {
                          const err85 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then, data: data40 };
                          if (vErrors === null) {
                            vErrors = [err85];
                          } else {
                            vErrors.push(err85);
                          }
                          errors++;
                        }
                      }
                      if (data40.tag !== void 0) {
                        let data41 = data40.tag;
                        if (typeof data41 === "string") {
                          if (func2(data41) < 1) {
                            const err86 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10 + "/tag", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/then/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag, data: data41 };
                            if (vErrors === null) {
                              vErrors = [err86];
                            } else {
                              vErrors.push(err86);
                            }
                            errors++;
                          }
                        } else {
                          const err87 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10 + "/tag", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/then/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag, data: data41 };
                          if (vErrors === null) {
                            vErrors = [err87];
                          } else {
                            vErrors.push(err87);
                          }
                          errors++;
                        }
                      }
                      if (data40.equals !== void 0) {
                        let data42 = data40.equals;
                        if (typeof data42 !== "string") {
                          const err88 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10 + "/equals", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/then/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.equals.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.equals, data: data42 };
                          if (vErrors === null) {
                            vErrors = [err88];
                          } else {
                            vErrors.push(err88);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err89 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then, data: data40 };
                      if (vErrors === null) {
                        vErrors = [err89];
                      } else {
                        vErrors.push(err89);
                      }
                      errors++;
                    }
                    var _valid4 = _errs105 === errors;
                    valid34 = _valid4;
                    if (valid34) {
                      var props2 = true;
                    }
                  }
                  if (!valid34) {
                    const err90 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema31.properties.transitions.items.properties.checks.items.allOf[0].if, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0], data: data40 };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                  const _errs113 = errors;
                  let valid36 = true;
                  const _errs114 = errors;
                  if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                    let missing1;
                    if (data40.metric === void 0 && (missing1 = "metric")) {
                      const err91 = {};
                      if (vErrors === null) {
                        vErrors = [err91];
                      } else {
                        vErrors.push(err91);
                      }
                      errors++;
                    }
                  }
                  var _valid5 = _errs114 === errors;
                  errors = _errs113;
                  if (vErrors !== null) {
                    if (_errs113) {
                      vErrors.length = _errs113;
                    } else {
                      vErrors = null;
                    }
                  }
                  if (_valid5) {
                    const _errs115 = errors;
                    if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                      if (data40.metric === void 0) {
                        const err92 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.required, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then, data: data40 };
                        if (vErrors === null) {
                          vErrors = [err92];
                        } else {
                          vErrors.push(err92);
                        }
                        errors++;
                      }
                      if (data40.source === void 0) {
                        const err93 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.required, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then, data: data40 };
                        if (vErrors === null) {
                          vErrors = [err93];
                        } else {
                          vErrors.push(err93);
                        }
                        errors++;
                      }
                      for (const key9 in data40) {
                        if (!(key9 === "metric" || key9 === "source" || key9 === "min" || key9 === "max" || key9 === "no-worse-than" || key9 === "tolerance")) {
                          const err94 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then, data: data40 };
                          if (vErrors === null) {
                            vErrors = [err94];
                          } else {
                            vErrors.push(err94);
                          }
                          errors++;
                        }
                      }
                      if (data40.metric !== void 0) {
                        let data43 = data40.metric;
                        if (typeof data43 === "string") {
                          if (func2(data43) < 1) {
                            const err95 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10 + "/metric", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric, data: data43 };
                            if (vErrors === null) {
                              vErrors = [err95];
                            } else {
                              vErrors.push(err95);
                            }
                            errors++;
                          }
                        } else {
                          const err96 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10 + "/metric", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric, data: data43 };
                          if (vErrors === null) {
                            vErrors = [err96];
                          } else {
                            vErrors.push(err96);
                          }
                          errors++;
                        }
                      }
                      if (data40.source !== void 0) {
                        let data44 = data40.source;
                        if (!(data44 === "property" || data44 === "tag" || data44 === "file" || data44 === "job")) {
                          const err97 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10 + "/source", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/source/enum", keyword: "enum", params: { allowedValues: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source.enum, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source, data: data44 };
                          if (vErrors === null) {
                            vErrors = [err97];
                          } else {
                            vErrors.push(err97);
                          }
                          errors++;
                        }
                      }
                      if (data40.min !== void 0) {
                        let data45 = data40.min;
                        if (!(typeof data45 == "number")) {
                          const err98 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10 + "/min", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.min.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.min, data: data45 };
                          if (vErrors === null) {
                            vErrors = [err98];
                          } else {
                            vErrors.push(err98);
                          }
                          errors++;
                        }
                      }
                      if (data40.max !== void 0) {
                        let data46 = data40.max;
                        if (!(typeof data46 == "number")) {
                          const err99 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10 + "/max", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.max.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.max, data: data46 };
                          if (vErrors === null) {
                            vErrors = [err99];
                          } else {
                            vErrors.push(err99);
                          }
                          errors++;
                        }
                      }
                      if (data40["no-worse-than"] !== void 0) {
                        let data47 = data40["no-worse-than"];
                        if ("incumbent" !== data47) {
                          const err100 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10 + "/no-worse-than", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/no-worse-than/const", keyword: "const", params: { allowedValue: "incumbent" }, message: "must be equal to constant", schema: "incumbent", parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties["no-worse-than"], data: data47 };
                          if (vErrors === null) {
                            vErrors = [err100];
                          } else {
                            vErrors.push(err100);
                          }
                          errors++;
                        }
                      }
                      if (data40.tolerance !== void 0) {
                        let data48 = data40.tolerance;
                        if (typeof data48 == "number") {
                          if (data48 < 0 || isNaN(data48)) {
                            const err101 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10 + "/tolerance", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance, data: data48 };
                            if (vErrors === null) {
                              vErrors = [err101];
                            } else {
                              vErrors.push(err101);
                            }
                            errors++;
                          }
                        } else {
                          const err102 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10 + "/tolerance", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance, data: data48 };
                          if (vErrors === null) {
                            vErrors = [err102];
                          } else {
                            vErrors.push(err102);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err103 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then, data: data40 };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                    var _valid5 = _errs115 === errors;
                    valid36 = _valid5;
                    if (valid36) {
                      var props3 = true;
                    }
                  }
                  if (!valid36) {
                    const err104 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].if, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1], data: data40 };
                    if (vErrors === null) {
                      vErrors = [err104];
                    } else {
                      vErrors.push(err104);
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
                  const _errs129 = errors;
                  let valid38 = true;
                  const _errs130 = errors;
                  if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                    let missing2;
                    if (data40.lineage === void 0 && (missing2 = "lineage")) {
                      const err105 = {};
                      if (vErrors === null) {
                        vErrors = [err105];
                      } else {
                        vErrors.push(err105);
                      }
                      errors++;
                    }
                  }
                  var _valid6 = _errs130 === errors;
                  errors = _errs129;
                  if (vErrors !== null) {
                    if (_errs129) {
                      vErrors.length = _errs129;
                    } else {
                      vErrors = null;
                    }
                  }
                  if (_valid6) {
                    const _errs131 = errors;
                    if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                      if (data40.lineage === void 0) {
                        const err106 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/2/then/required", keyword: "required", params: { missingProperty: "lineage" }, message: "must have required property 'lineage'", schema: schema31.properties.transitions.items.properties.checks.items.allOf[2].then.required, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[2].then, data: data40 };
                        if (vErrors === null) {
                          vErrors = [err106];
                        } else {
                          vErrors.push(err106);
                        }
                        errors++;
                      }
                      for (const key10 in data40) {
                        if (!(key10 === "lineage")) {
                          const err107 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[2].then, data: data40 };
                          if (vErrors === null) {
                            vErrors = [err107];
                          } else {
                            vErrors.push(err107);
                          }
                          errors++;
                        }
                      }
                      if (data40.lineage !== void 0) {
                        let data49 = data40.lineage;
                        if (Array.isArray(data49)) {
                          if (data49.length < 1) {
                            const err108 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10 + "/lineage", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/2/then/properties/lineage/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage, data: data49 };
                            if (vErrors === null) {
                              vErrors = [err108];
                            } else {
                              vErrors.push(err108);
                            }
                            errors++;
                          }
                          const len10 = data49.length;
                          for (let i11 = 0; i11 < len10; i11++) {
                            let data50 = data49[i11];
                            if (!(data50 === "job" || data50 === "commit" || data50 === "data" || data50 === "environment")) {
                              const err109 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10 + "/lineage/" + i11, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/2/then/properties/lineage/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage.items.enum, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage.items, data: data50 };
                              if (vErrors === null) {
                                vErrors = [err109];
                              } else {
                                vErrors.push(err109);
                              }
                              errors++;
                            }
                          }
                          let i12 = data49.length;
                          let j1;
                          if (i12 > 1) {
                            outer1: for (; i12--; ) {
                              for (j1 = i12; j1--; ) {
                                if (func0(data49[i12], data49[j1])) {
                                  const err110 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10 + "/lineage", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/2/then/properties/lineage/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i12 + " are identical)", schema: true, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage, data: data49 };
                                  if (vErrors === null) {
                                    vErrors = [err110];
                                  } else {
                                    vErrors.push(err110);
                                  }
                                  errors++;
                                  break outer1;
                                }
                              }
                            }
                          }
                        } else {
                          const err111 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10 + "/lineage", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/2/then/properties/lineage/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage, data: data49 };
                          if (vErrors === null) {
                            vErrors = [err111];
                          } else {
                            vErrors.push(err111);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err112 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/2/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.properties.checks.items.allOf[2].then.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[2].then, data: data40 };
                      if (vErrors === null) {
                        vErrors = [err112];
                      } else {
                        vErrors.push(err112);
                      }
                      errors++;
                    }
                    var _valid6 = _errs131 === errors;
                    valid38 = _valid6;
                    if (valid38) {
                      var props4 = true;
                    }
                  }
                  if (!valid38) {
                    const err113 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i10, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema31.properties.transitions.items.properties.checks.items.allOf[2].if, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[2], data: data40 };
                    if (vErrors === null) {
                      vErrors = [err113];
                    } else {
                      vErrors.push(err113);
                    }
                    errors++;
                  }
                  if (props2 !== true && props4 !== void 0) {
                    if (props4 === true) {
                      props2 = true;
                    } else {
                      props2 = props2 || {};
                      Object.assign(props2, props4);
                    }
                  }
                }
              } else {
                const err114 = { instancePath: instancePath + "/transitions/" + i2 + "/checks", schemaPath: "#/properties/transitions/items/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.checks.type, parentSchema: schema31.properties.transitions.items.properties.checks, data: data39 };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
            if (data16["require-plan"] !== void 0) {
              let data51 = data16["require-plan"];
              if (typeof data51 !== "boolean") {
                const err115 = { instancePath: instancePath + "/transitions/" + i2 + "/require-plan", schemaPath: "#/properties/transitions/items/properties/require-plan/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.transitions.items.properties["require-plan"].type, parentSchema: schema31.properties.transitions.items.properties["require-plan"], data: data51 };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
            if (data16.freeze !== void 0) {
              let data52 = data16.freeze;
              if (Array.isArray(data52)) {
                const len11 = data52.length;
                for (let i13 = 0; i13 < len11; i13++) {
                  let data53 = data52[i13];
                  if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                    if (data53["time-zone"] === void 0) {
                      const err116 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze/" + i13, schemaPath: "#/properties/transitions/items/properties/freeze/items/required", keyword: "required", params: { missingProperty: "time-zone" }, message: "must have required property 'time-zone'", schema: schema31.properties.transitions.items.properties.freeze.items.required, parentSchema: schema31.properties.transitions.items.properties.freeze.items, data: data53 };
                      if (vErrors === null) {
                        vErrors = [err116];
                      } else {
                        vErrors.push(err116);
                      }
                      errors++;
                    }
                    for (const key11 in data53) {
                      if (!(key11 === "days" || key11 === "from" || key11 === "to" || key11 === "dates" || key11 === "time-zone")) {
                        const err117 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze/" + i13, schemaPath: "#/properties/transitions/items/properties/freeze/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.transitions.items.properties.freeze.items, data: data53 };
                        if (vErrors === null) {
                          vErrors = [err117];
                        } else {
                          vErrors.push(err117);
                        }
                        errors++;
                      }
                    }
                    if (data53.days !== void 0) {
                      let data54 = data53.days;
                      if (Array.isArray(data54)) {
                        if (data54.length < 1) {
                          const err118 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze/" + i13 + "/days", schemaPath: "#/properties/transitions/items/properties/freeze/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.transitions.items.properties.freeze.items.properties.days, data: data54 };
                          if (vErrors === null) {
                            vErrors = [err118];
                          } else {
                            vErrors.push(err118);
                          }
                          errors++;
                        }
                        const len12 = data54.length;
                        for (let i14 = 0; i14 < len12; i14++) {
                          let data55 = data54[i14];
                          if (!(data55 === "Mon" || data55 === "Tue" || data55 === "Wed" || data55 === "Thu" || data55 === "Fri" || data55 === "Sat" || data55 === "Sun")) {
                            const err119 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze/" + i13 + "/days/" + i14, schemaPath: "#/properties/transitions/items/properties/freeze/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.transitions.items.properties.freeze.items.properties.days.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.transitions.items.properties.freeze.items.properties.days.items.enum, parentSchema: schema31.properties.transitions.items.properties.freeze.items.properties.days.items, data: data55 };
                            if (vErrors === null) {
                              vErrors = [err119];
                            } else {
                              vErrors.push(err119);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err120 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze/" + i13 + "/days", schemaPath: "#/properties/transitions/items/properties/freeze/items/properties/days/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.freeze.items.properties.days.type, parentSchema: schema31.properties.transitions.items.properties.freeze.items.properties.days, data: data54 };
                        if (vErrors === null) {
                          vErrors = [err120];
                        } else {
                          vErrors.push(err120);
                        }
                        errors++;
                      }
                    }
                    if (data53.from !== void 0) {
                      let data56 = data53.from;
                      if (typeof data56 === "string") {
                        if (!pattern5.test(data56)) {
                          const err121 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze/" + i13 + "/from", schemaPath: "#/properties/transitions/items/properties/freeze/items/properties/from/pattern", keyword: "pattern", params: { pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, message: 'must match pattern "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"', schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: schema31.properties.transitions.items.properties.freeze.items.properties.from, data: data56 };
                          if (vErrors === null) {
                            vErrors = [err121];
                          } else {
                            vErrors.push(err121);
                          }
                          errors++;
                        }
                      } else {
                        const err122 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze/" + i13 + "/from", schemaPath: "#/properties/transitions/items/properties/freeze/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.freeze.items.properties.from.type, parentSchema: schema31.properties.transitions.items.properties.freeze.items.properties.from, data: data56 };
                        if (vErrors === null) {
                          vErrors = [err122];
                        } else {
                          vErrors.push(err122);
                        }
                        errors++;
                      }
                    }
                    if (data53.to !== void 0) {
                      let data57 = data53.to;
                      if (typeof data57 === "string") {
                        if (!pattern5.test(data57)) {
                          const err123 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze/" + i13 + "/to", schemaPath: "#/properties/transitions/items/properties/freeze/items/properties/to/pattern", keyword: "pattern", params: { pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, message: 'must match pattern "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"', schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: schema31.properties.transitions.items.properties.freeze.items.properties.to, data: data57 };
                          if (vErrors === null) {
                            vErrors = [err123];
                          } else {
                            vErrors.push(err123);
                          }
                          errors++;
                        }
                      } else {
                        const err124 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze/" + i13 + "/to", schemaPath: "#/properties/transitions/items/properties/freeze/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.freeze.items.properties.to.type, parentSchema: schema31.properties.transitions.items.properties.freeze.items.properties.to, data: data57 };
                        if (vErrors === null) {
                          vErrors = [err124];
                        } else {
                          vErrors.push(err124);
                        }
                        errors++;
                      }
                    }
                    if (data53.dates !== void 0) {
                      let data58 = data53.dates;
                      if (Array.isArray(data58)) {
                        if (data58.length < 1) {
                          const err125 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze/" + i13 + "/dates", schemaPath: "#/properties/transitions/items/properties/freeze/items/properties/dates/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.transitions.items.properties.freeze.items.properties.dates, data: data58 };
                          if (vErrors === null) {
                            vErrors = [err125];
                          } else {
                            vErrors.push(err125);
                          }
                          errors++;
                        }
                        const len13 = data58.length;
                        for (let i15 = 0; i15 < len13; i15++) {
                          let data59 = data58[i15];
                          if (typeof data59 === "string") {
                            if (!pattern7.test(data59)) {
                              const err126 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze/" + i13 + "/dates/" + i15, schemaPath: "#/properties/transitions/items/properties/freeze/items/properties/dates/items/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"', schema: "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$", parentSchema: schema31.properties.transitions.items.properties.freeze.items.properties.dates.items, data: data59 };
                              if (vErrors === null) {
                                vErrors = [err126];
                              } else {
                                vErrors.push(err126);
                              }
                              errors++;
                            }
                          } else {
                            const err127 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze/" + i13 + "/dates/" + i15, schemaPath: "#/properties/transitions/items/properties/freeze/items/properties/dates/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.freeze.items.properties.dates.items.type, parentSchema: schema31.properties.transitions.items.properties.freeze.items.properties.dates.items, data: data59 };
                            if (vErrors === null) {
                              vErrors = [err127];
                            } else {
                              vErrors.push(err127);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err128 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze/" + i13 + "/dates", schemaPath: "#/properties/transitions/items/properties/freeze/items/properties/dates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.freeze.items.properties.dates.type, parentSchema: schema31.properties.transitions.items.properties.freeze.items.properties.dates, data: data58 };
                        if (vErrors === null) {
                          vErrors = [err128];
                        } else {
                          vErrors.push(err128);
                        }
                        errors++;
                      }
                    }
                    if (data53["time-zone"] !== void 0) {
                      let data60 = data53["time-zone"];
                      if (typeof data60 === "string") {
                        if (func2(data60) < 1) {
                          const err129 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze/" + i13 + "/time-zone", schemaPath: "#/properties/transitions/items/properties/freeze/items/properties/time-zone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.freeze.items.properties["time-zone"], data: data60 };
                          if (vErrors === null) {
                            vErrors = [err129];
                          } else {
                            vErrors.push(err129);
                          }
                          errors++;
                        }
                      } else {
                        const err130 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze/" + i13 + "/time-zone", schemaPath: "#/properties/transitions/items/properties/freeze/items/properties/time-zone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.freeze.items.properties["time-zone"].type, parentSchema: schema31.properties.transitions.items.properties.freeze.items.properties["time-zone"], data: data60 };
                        if (vErrors === null) {
                          vErrors = [err130];
                        } else {
                          vErrors.push(err130);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err131 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze/" + i13, schemaPath: "#/properties/transitions/items/properties/freeze/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.properties.freeze.items.type, parentSchema: schema31.properties.transitions.items.properties.freeze.items, data: data53 };
                    if (vErrors === null) {
                      vErrors = [err131];
                    } else {
                      vErrors.push(err131);
                    }
                    errors++;
                  }
                }
              } else {
                const err132 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze", schemaPath: "#/properties/transitions/items/properties/freeze/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.freeze.type, parentSchema: schema31.properties.transitions.items.properties.freeze, data: data52 };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
          } else {
            const err133 = { instancePath: instancePath + "/transitions/" + i2, schemaPath: "#/properties/transitions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.type, parentSchema: schema31.properties.transitions.items, data: data16 };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
        }
      } else {
        const err134 = { instancePath: instancePath + "/transitions", schemaPath: "#/properties/transitions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.type, parentSchema: schema31.properties.transitions, data: data15 };
        if (vErrors === null) {
          vErrors = [err134];
        } else {
          vErrors.push(err134);
        }
        errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data61 = data.overrides;
      if (Array.isArray(data61)) {
        const len14 = data61.length;
        for (let i16 = 0; i16 < len14; i16++) {
          let data62 = data61[i16];
          if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
            if (data62.match === void 0) {
              const err135 = { instancePath: instancePath + "/overrides/" + i16, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'", schema: schema31.properties.overrides.items.required, parentSchema: schema31.properties.overrides.items, data: data62 };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            }
            if (data62.transitions === void 0) {
              const err136 = { instancePath: instancePath + "/overrides/" + i16, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "transitions" }, message: "must have required property 'transitions'", schema: schema31.properties.overrides.items.required, parentSchema: schema31.properties.overrides.items, data: data62 };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
            for (const key12 in data62) {
              if (!(key12 === "match" || key12 === "transitions")) {
                const err137 = { instancePath: instancePath + "/overrides/" + i16, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items, data: data62 };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
            }
            if (data62.match !== void 0) {
              let data63 = data62.match;
              if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                if (Object.keys(data63).length < 1) {
                  const err138 = { instancePath: instancePath + "/overrides/" + i16 + "/match", schemaPath: "#/properties/overrides/items/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.overrides.items.properties.match, data: data63 };
                  if (vErrors === null) {
                    vErrors = [err138];
                  } else {
                    vErrors.push(err138);
                  }
                  errors++;
                }
                for (const key13 in data63) {
                  if (!(key13 === "kind" || key13 === "name" || key13 === "place" || key13 === "tag")) {
                    const err139 = { instancePath: instancePath + "/overrides/" + i16 + "/match", schemaPath: "#/properties/overrides/items/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.match, data: data63 };
                    if (vErrors === null) {
                      vErrors = [err139];
                    } else {
                      vErrors.push(err139);
                    }
                    errors++;
                  }
                }
                if (data63.kind !== void 0) {
                  let data64 = data63.kind;
                  if (!(data64 === "model" || data64 === "data" || data64 === "environment" || data64 === "component")) {
                    const err140 = { instancePath: instancePath + "/overrides/" + i16 + "/match/kind", schemaPath: "#/properties/overrides/items/properties/match/properties/kind/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.match.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.overrides.items.properties.match.properties.kind.enum, parentSchema: schema31.properties.overrides.items.properties.match.properties.kind, data: data64 };
                    if (vErrors === null) {
                      vErrors = [err140];
                    } else {
                      vErrors.push(err140);
                    }
                    errors++;
                  }
                }
                if (data63.name !== void 0) {
                  let data65 = data63.name;
                  if (typeof data65 === "string") {
                    if (func2(data65) < 1) {
                      const err141 = { instancePath: instancePath + "/overrides/" + i16 + "/match/name", schemaPath: "#/properties/overrides/items/properties/match/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.match.properties.name, data: data65 };
                      if (vErrors === null) {
                        vErrors = [err141];
                      } else {
                        vErrors.push(err141);
                      }
                      errors++;
                    }
                  } else {
                    const err142 = { instancePath: instancePath + "/overrides/" + i16 + "/match/name", schemaPath: "#/properties/overrides/items/properties/match/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.match.properties.name.type, parentSchema: schema31.properties.overrides.items.properties.match.properties.name, data: data65 };
                    if (vErrors === null) {
                      vErrors = [err142];
                    } else {
                      vErrors.push(err142);
                    }
                    errors++;
                  }
                }
                if (data63.place !== void 0) {
                  let data66 = data63.place;
                  if (typeof data66 === "string") {
                    if (func2(data66) < 1) {
                      const err143 = { instancePath: instancePath + "/overrides/" + i16 + "/match/place", schemaPath: "#/properties/overrides/items/properties/match/properties/place/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.match.properties.place, data: data66 };
                      if (vErrors === null) {
                        vErrors = [err143];
                      } else {
                        vErrors.push(err143);
                      }
                      errors++;
                    }
                  } else {
                    const err144 = { instancePath: instancePath + "/overrides/" + i16 + "/match/place", schemaPath: "#/properties/overrides/items/properties/match/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.match.properties.place.type, parentSchema: schema31.properties.overrides.items.properties.match.properties.place, data: data66 };
                    if (vErrors === null) {
                      vErrors = [err144];
                    } else {
                      vErrors.push(err144);
                    }
                    errors++;
                  }
                }
                if (data63.tag !== void 0) {
                  let data67 = data63.tag;
                  if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                    if (Object.keys(data67).length < 1) {
                      const err145 = { instancePath: instancePath + "/overrides/" + i16 + "/match/tag", schemaPath: "#/properties/overrides/items/properties/match/properties/tag/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.overrides.items.properties.match.properties.tag, data: data67 };
                      if (vErrors === null) {
                        vErrors = [err145];
                      } else {
                        vErrors.push(err145);
                      }
                      errors++;
                    }
                    for (const key14 in data67) {
                      let data68 = data67[key14];
                      if (typeof data68 !== "string") {
                        const err146 = { instancePath: instancePath + "/overrides/" + i16 + "/match/tag/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/overrides/items/properties/match/properties/tag/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.match.properties.tag.additionalProperties.type, parentSchema: schema31.properties.overrides.items.properties.match.properties.tag.additionalProperties, data: data68 };
                        if (vErrors === null) {
                          vErrors = [err146];
                        } else {
                          vErrors.push(err146);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err147 = { instancePath: instancePath + "/overrides/" + i16 + "/match/tag", schemaPath: "#/properties/overrides/items/properties/match/properties/tag/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.match.properties.tag.type, parentSchema: schema31.properties.overrides.items.properties.match.properties.tag, data: data67 };
                    if (vErrors === null) {
                      vErrors = [err147];
                    } else {
                      vErrors.push(err147);
                    }
                    errors++;
                  }
                }
              } else {
                const err148 = { instancePath: instancePath + "/overrides/" + i16 + "/match", schemaPath: "#/properties/overrides/items/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.match.type, parentSchema: schema31.properties.overrides.items.properties.match, data: data63 };
                if (vErrors === null) {
                  vErrors = [err148];
                } else {
                  vErrors.push(err148);
                }
                errors++;
              }
            }
            if (data62.transitions !== void 0) {
              let data69 = data62.transitions;
              if (Array.isArray(data69)) {
                if (data69.length < 1) {
                  const err149 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions", schemaPath: "#/properties/overrides/items/properties/transitions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions, data: data69 };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors++;
                }
                const len15 = data69.length;
                for (let i17 = 0; i17 < len15; i17++) {
                  let data70 = data69[i17];
                  if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                    if (data70.from === void 0) {
                      const err150 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17, schemaPath: "#/properties/overrides/items/properties/transitions/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema31.properties.overrides.items.properties.transitions.items.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items, data: data70 };
                      if (vErrors === null) {
                        vErrors = [err150];
                      } else {
                        vErrors.push(err150);
                      }
                      errors++;
                    }
                    if (data70.to === void 0) {
                      const err151 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17, schemaPath: "#/properties/overrides/items/properties/transitions/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema31.properties.overrides.items.properties.transitions.items.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items, data: data70 };
                      if (vErrors === null) {
                        vErrors = [err151];
                      } else {
                        vErrors.push(err151);
                      }
                      errors++;
                    }
                    for (const key15 in data70) {
                      if (!(key15 === "from" || key15 === "to" || key15 === "environment" || key15 === "approvals" || key15 === "checks" || key15 === "freeze" || key15 === "replace")) {
                        const err152 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17, schemaPath: "#/properties/overrides/items/properties/transitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.transitions.items, data: data70 };
                        if (vErrors === null) {
                          vErrors = [err152];
                        } else {
                          vErrors.push(err152);
                        }
                        errors++;
                      }
                    }
                    if (data70.from !== void 0) {
                      let data71 = data70.from;
                      const _errs181 = errors;
                      let valid58 = false;
                      let passing3 = null;
                      const _errs182 = errors;
                      if (typeof data71 === "string") {
                        if (func2(data71) < 1) {
                          const err153 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[0], data: data71 };
                          if (vErrors === null) {
                            vErrors = [err153];
                          } else {
                            vErrors.push(err153);
                          }
                          errors++;
                        }
                      } else {
                        const err154 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[0].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[0], data: data71 };
                        if (vErrors === null) {
                          vErrors = [err154];
                        } else {
                          vErrors.push(err154);
                        }
                        errors++;
                      }
                      var _valid7 = _errs182 === errors;
                      if (_valid7) {
                        valid58 = true;
                        passing3 = 0;
                      }
                      const _errs184 = errors;
                      if (Array.isArray(data71)) {
                        if (data71.length < 1) {
                          const err155 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1], data: data71 };
                          if (vErrors === null) {
                            vErrors = [err155];
                          } else {
                            vErrors.push(err155);
                          }
                          errors++;
                        }
                        const len16 = data71.length;
                        for (let i18 = 0; i18 < len16; i18++) {
                          let data72 = data71[i18];
                          if (typeof data72 === "string") {
                            if (func2(data72) < 1) {
                              const err156 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/from/" + i18, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].items, data: data72 };
                              if (vErrors === null) {
                                vErrors = [err156];
                              } else {
                                vErrors.push(err156);
                              }
                              errors++;
                            }
                          } else {
                            const err157 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/from/" + i18, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].items, data: data72 };
                            if (vErrors === null) {
                              vErrors = [err157];
                            } else {
                              vErrors.push(err157);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err158 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1], data: data71 };
                        if (vErrors === null) {
                          vErrors = [err158];
                        } else {
                          vErrors.push(err158);
                        }
                        errors++;
                      }
                      var _valid7 = _errs184 === errors;
                      if (_valid7 && valid58) {
                        valid58 = false;
                        passing3 = [passing3, 1];
                      } else {
                        if (_valid7) {
                          valid58 = true;
                          passing3 = 1;
                        }
                      }
                      if (!valid58) {
                        const err159 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from, data: data71 };
                        if (vErrors === null) {
                          vErrors = [err159];
                        } else {
                          vErrors.push(err159);
                        }
                        errors++;
                      } else {
                        errors = _errs181;
                        if (vErrors !== null) {
                          if (_errs181) {
                            vErrors.length = _errs181;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                    if (data70.to !== void 0) {
                      let data73 = data70.to;
                      if (typeof data73 === "string") {
                        if (func2(data73) < 1) {
                          const err160 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/to", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.to, data: data73 };
                          if (vErrors === null) {
                            vErrors = [err160];
                          } else {
                            vErrors.push(err160);
                          }
                          errors++;
                        }
                      } else {
                        const err161 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/to", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.to.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.to, data: data73 };
                        if (vErrors === null) {
                          vErrors = [err161];
                        } else {
                          vErrors.push(err161);
                        }
                        errors++;
                      }
                    }
                    if (data70.environment !== void 0) {
                      let data74 = data70.environment;
                      const _errs191 = errors;
                      let valid61 = false;
                      let passing4 = null;
                      const _errs192 = errors;
                      if (typeof data74 === "string") {
                        if (func2(data74) < 1) {
                          const err162 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[0], data: data74 };
                          if (vErrors === null) {
                            vErrors = [err162];
                          } else {
                            vErrors.push(err162);
                          }
                          errors++;
                        }
                      } else {
                        const err163 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[0].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[0], data: data74 };
                        if (vErrors === null) {
                          vErrors = [err163];
                        } else {
                          vErrors.push(err163);
                        }
                        errors++;
                      }
                      var _valid8 = _errs192 === errors;
                      if (_valid8) {
                        valid61 = true;
                        passing4 = 0;
                      }
                      const _errs194 = errors;
                      if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                        if (data74.name === void 0) {
                          const err164 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1], data: data74 };
                          if (vErrors === null) {
                            vErrors = [err164];
                          } else {
                            vErrors.push(err164);
                          }
                          errors++;
                        }
                        for (const key16 in data74) {
                          if (!(key16 === "name" || key16 === "forbid-admin-bypass" || key16 === "allow-reruns" || key16 === "allowed-refs" || key16 === "allowed-workflows")) {
                            const err165 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1], data: data74 };
                            if (vErrors === null) {
                              vErrors = [err165];
                            } else {
                              vErrors.push(err165);
                            }
                            errors++;
                          }
                        }
                        if (data74.name !== void 0) {
                          let data75 = data74.name;
                          if (typeof data75 === "string") {
                            if (func2(data75) < 1) {
                              const err166 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/environment/name", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties.name, data: data75 };
                              if (vErrors === null) {
                                vErrors = [err166];
                              } else {
                                vErrors.push(err166);
                              }
                              errors++;
                            }
                          } else {
                            const err167 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/environment/name", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties.name.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties.name, data: data75 };
                            if (vErrors === null) {
                              vErrors = [err167];
                            } else {
                              vErrors.push(err167);
                            }
                            errors++;
                          }
                        }
                        if (data74["forbid-admin-bypass"] !== void 0) {
                          let data76 = data74["forbid-admin-bypass"];
                          if (typeof data76 !== "boolean") {
                            const err168 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/environment/forbid-admin-bypass", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/forbid-admin-bypass/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["forbid-admin-bypass"].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["forbid-admin-bypass"], data: data76 };
                            if (vErrors === null) {
                              vErrors = [err168];
                            } else {
                              vErrors.push(err168);
                            }
                            errors++;
                          }
                        }
                        if (data74["allow-reruns"] !== void 0) {
                          let data77 = data74["allow-reruns"];
                          if (typeof data77 !== "boolean") {
                            const err169 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/environment/allow-reruns", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allow-reruns/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allow-reruns"].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allow-reruns"], data: data77 };
                            if (vErrors === null) {
                              vErrors = [err169];
                            } else {
                              vErrors.push(err169);
                            }
                            errors++;
                          }
                        }
                        if (data74["allowed-refs"] !== void 0) {
                          let data78 = data74["allowed-refs"];
                          if (Array.isArray(data78)) {
                            if (data78.length < 1) {
                              const err170 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/environment/allowed-refs", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"], data: data78 };
                              if (vErrors === null) {
                                vErrors = [err170];
                              } else {
                                vErrors.push(err170);
                              }
                              errors++;
                            }
                            const len17 = data78.length;
                            for (let i19 = 0; i19 < len17; i19++) {
                              let data79 = data78[i19];
                              if (typeof data79 === "string") {
                                if (func2(data79) < 1) {
                                  const err171 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/environment/allowed-refs/" + i19, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].items, data: data79 };
                                  if (vErrors === null) {
                                    vErrors = [err171];
                                  } else {
                                    vErrors.push(err171);
                                  }
                                  errors++;
                                }
                              } else {
                                const err172 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/environment/allowed-refs/" + i19, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].items, data: data79 };
                                if (vErrors === null) {
                                  vErrors = [err172];
                                } else {
                                  vErrors.push(err172);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err173 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/environment/allowed-refs", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"], data: data78 };
                            if (vErrors === null) {
                              vErrors = [err173];
                            } else {
                              vErrors.push(err173);
                            }
                            errors++;
                          }
                        }
                        if (data74["allowed-workflows"] !== void 0) {
                          let data80 = data74["allowed-workflows"];
                          if (Array.isArray(data80)) {
                            if (data80.length < 1) {
                              const err174 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/environment/allowed-workflows", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"], data: data80 };
                              if (vErrors === null) {
                                vErrors = [err174];
                              } else {
                                vErrors.push(err174);
                              }
                              errors++;
                            }
                            const len18 = data80.length;
                            for (let i20 = 0; i20 < len18; i20++) {
                              let data81 = data80[i20];
                              if (typeof data81 === "string") {
                                if (func2(data81) < 1) {
                                  const err175 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/environment/allowed-workflows/" + i20, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].items, data: data81 };
                                  if (vErrors === null) {
                                    vErrors = [err175];
                                  } else {
                                    vErrors.push(err175);
                                  }
                                  errors++;
                                }
                              } else {
                                const err176 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/environment/allowed-workflows/" + i20, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].items, data: data81 };
                                if (vErrors === null) {
                                  vErrors = [err176];
                                } else {
                                  vErrors.push(err176);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err177 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/environment/allowed-workflows", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"], data: data80 };
                            if (vErrors === null) {
                              vErrors = [err177];
                            } else {
                              vErrors.push(err177);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err178 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1], data: data74 };
                        if (vErrors === null) {
                          vErrors = [err178];
                        } else {
                          vErrors.push(err178);
                        }
                        errors++;
                      }
                      var _valid8 = _errs194 === errors;
                      if (_valid8 && valid61) {
                        valid61 = false;
                        passing4 = [passing4, 1];
                      } else {
                        if (_valid8) {
                          valid61 = true;
                          passing4 = 1;
                        }
                      }
                      if (!valid61) {
                        const err179 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment, data: data74 };
                        if (vErrors === null) {
                          vErrors = [err179];
                        } else {
                          vErrors.push(err179);
                        }
                        errors++;
                      } else {
                        errors = _errs191;
                        if (vErrors !== null) {
                          if (_errs191) {
                            vErrors.length = _errs191;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                    if (data70.approvals !== void 0) {
                      let data82 = data70.approvals;
                      if (Array.isArray(data82)) {
                        const len19 = data82.length;
                        for (let i21 = 0; i21 < len19; i21++) {
                          let data83 = data82[i21];
                          if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                            if (data83.from === void 0) {
                              const err180 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/approvals/" + i21, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items, data: data83 };
                              if (vErrors === null) {
                                vErrors = [err180];
                              } else {
                                vErrors.push(err180);
                              }
                              errors++;
                            }
                            for (const key17 in data83) {
                              if (!(key17 === "from" || key17 === "via" || key17 === "count" || key17 === "environment" || key17 === "comment-must-contain")) {
                                const err181 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/approvals/" + i21, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items, data: data83 };
                                if (vErrors === null) {
                                  vErrors = [err181];
                                } else {
                                  vErrors.push(err181);
                                }
                                errors++;
                              }
                            }
                            if (data83.from !== void 0) {
                              let data84 = data83.from;
                              if (Array.isArray(data84)) {
                                if (data84.length < 1) {
                                  const err182 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/approvals/" + i21 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from, data: data84 };
                                  if (vErrors === null) {
                                    vErrors = [err182];
                                  } else {
                                    vErrors.push(err182);
                                  }
                                  errors++;
                                }
                                const len20 = data84.length;
                                for (let i22 = 0; i22 < len20; i22++) {
                                  let data85 = data84[i22];
                                  if (typeof data85 === "string") {
                                    if (!pattern4.test(data85)) {
                                      const err183 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/approvals/" + i21 + "/from/" + i22, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/items/pattern", keyword: "pattern", params: { pattern: "^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$" }, message: 'must match pattern "^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"', schema: "^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$", parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.items, data: data85 };
                                      if (vErrors === null) {
                                        vErrors = [err183];
                                      } else {
                                        vErrors.push(err183);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err184 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/approvals/" + i21 + "/from/" + i22, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.items, data: data85 };
                                    if (vErrors === null) {
                                      vErrors = [err184];
                                    } else {
                                      vErrors.push(err184);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err185 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/approvals/" + i21 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from, data: data84 };
                                if (vErrors === null) {
                                  vErrors = [err185];
                                } else {
                                  vErrors.push(err185);
                                }
                                errors++;
                              }
                            }
                            if (data83.via !== void 0) {
                              let data86 = data83.via;
                              if (!(data86 === "environment" || data86 === "pull-request")) {
                                const err186 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/approvals/" + i21 + "/via", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/via/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.via.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.via.enum, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.via, data: data86 };
                                if (vErrors === null) {
                                  vErrors = [err186];
                                } else {
                                  vErrors.push(err186);
                                }
                                errors++;
                              }
                            }
                            if (data83.count !== void 0) {
                              let data87 = data83.count;
                              if (!(typeof data87 == "number" && (!(data87 % 1) && !isNaN(data87)))) {
                                const err187 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/approvals/" + i21 + "/count", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.count.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.count, data: data87 };
                                if (vErrors === null) {
                                  vErrors = [err187];
                                } else {
                                  vErrors.push(err187);
                                }
                                errors++;
                              }
                              if (typeof data87 == "number") {
                                if (data87 < 1 || isNaN(data87)) {
                                  const err188 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/approvals/" + i21 + "/count", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.count, data: data87 };
                                  if (vErrors === null) {
                                    vErrors = [err188];
                                  } else {
                                    vErrors.push(err188);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data83.environment !== void 0) {
                              let data88 = data83.environment;
                              if (typeof data88 === "string") {
                                if (func2(data88) < 1) {
                                  const err189 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/approvals/" + i21 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.environment, data: data88 };
                                  if (vErrors === null) {
                                    vErrors = [err189];
                                  } else {
                                    vErrors.push(err189);
                                  }
                                  errors++;
                                }
                              } else {
                                const err190 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/approvals/" + i21 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.environment.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.environment, data: data88 };
                                if (vErrors === null) {
                                  vErrors = [err190];
                                } else {
                                  vErrors.push(err190);
                                }
                                errors++;
                              }
                            }
                            if (data83["comment-must-contain"] !== void 0) {
                              let data89 = data83["comment-must-contain"];
                              if (!(data89 === "plan-digest")) {
                                const err191 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/approvals/" + i21 + "/comment-must-contain", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/comment-must-contain/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"].enum, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"], data: data89 };
                                if (vErrors === null) {
                                  vErrors = [err191];
                                } else {
                                  vErrors.push(err191);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err192 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/approvals/" + i21, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items, data: data83 };
                            if (vErrors === null) {
                              vErrors = [err192];
                            } else {
                              vErrors.push(err192);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err193 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/approvals", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals, data: data82 };
                        if (vErrors === null) {
                          vErrors = [err193];
                        } else {
                          vErrors.push(err193);
                        }
                        errors++;
                      }
                    }
                    if (data70.checks !== void 0) {
                      let data90 = data70.checks;
                      if (Array.isArray(data90)) {
                        const len21 = data90.length;
                        for (let i23 = 0; i23 < len21; i23++) {
                          let data91 = data90[i23];
                          if (!(data91 && typeof data91 == "object" && !Array.isArray(data91))) {
                            const err194 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items, data: data91 };
                            if (vErrors === null) {
                              vErrors = [err194];
                            } else {
                              vErrors.push(err194);
                            }
                            errors++;
                          }
                          const _errs230 = errors;
                          let valid74 = false;
                          const _errs231 = errors;
                          if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                            if (data91.tag === void 0) {
                              const err195 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/0/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property 'tag'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[0].required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[0], data: data91 };
                              if (vErrors === null) {
                                vErrors = [err195];
                              } else {
                                vErrors.push(err195);
                              }
                              errors++;
                            }
                          }
                          var _valid9 = _errs231 === errors;
                          valid74 = valid74 || _valid9;
                          const _errs232 = errors;
                          if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                            if (data91.metric === void 0) {
                              const err196 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/1/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[1].required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[1], data: data91 };
                              if (vErrors === null) {
                                vErrors = [err196];
                              } else {
                                vErrors.push(err196);
                              }
                              errors++;
                            }
                          }
                          var _valid9 = _errs232 === errors;
                          valid74 = valid74 || _valid9;
                          const _errs233 = errors;
                          if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                            if (data91.lineage === void 0) {
                              const err197 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/2/required", keyword: "required", params: { missingProperty: "lineage" }, message: "must have required property 'lineage'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[2].required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[2], data: data91 };
                              if (vErrors === null) {
                                vErrors = [err197];
                              } else {
                                vErrors.push(err197);
                              }
                              errors++;
                            }
                          }
                          var _valid9 = _errs233 === errors;
                          valid74 = valid74 || _valid9;
                          const _errs234 = errors;
                          if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                            if (data91.soak === void 0) {
                              const err198 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/3/required", keyword: "required", params: { missingProperty: "soak" }, message: "must have required property 'soak'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[3].required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[3], data: data91 };
                              if (vErrors === null) {
                                vErrors = [err198];
                              } else {
                                vErrors.push(err198);
                              }
                              errors++;
                            }
                          }
                          var _valid9 = _errs234 === errors;
                          valid74 = valid74 || _valid9;
                          const _errs235 = errors;
                          if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                            if (data91["not-serving"] === void 0) {
                              const err199 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/4/required", keyword: "required", params: { missingProperty: "not-serving" }, message: "must have required property 'not-serving'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[4].required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[4], data: data91 };
                              if (vErrors === null) {
                                vErrors = [err199];
                              } else {
                                vErrors.push(err199);
                              }
                              errors++;
                            }
                          }
                          var _valid9 = _errs235 === errors;
                          valid74 = valid74 || _valid9;
                          if (!valid74) {
                            const err200 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items, data: data91 };
                            if (vErrors === null) {
                              vErrors = [err200];
                            } else {
                              vErrors.push(err200);
                            }
                            errors++;
                          } else {
                            errors = _errs230;
                            if (vErrors !== null) {
                              if (_errs230) {
                                vErrors.length = _errs230;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                          const _errs237 = errors;
                          let valid76 = true;
                          const _errs238 = errors;
                          if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                            let missing3;
                            if (data91.tag === void 0 && (missing3 = "tag")) {
                              const err201 = {};
                              if (vErrors === null) {
                                vErrors = [err201];
                              } else {
                                vErrors.push(err201);
                              }
                              errors++;
                            }
                          }
                          var _valid10 = _errs238 === errors;
                          errors = _errs237;
                          if (vErrors !== null) {
                            if (_errs237) {
                              vErrors.length = _errs237;
                            } else {
                              vErrors = null;
                            }
                          }
                          if (_valid10) {
                            const _errs239 = errors;
                            if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                              if (data91.tag === void 0) {
                                const err202 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property 'tag'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then, data: data91 };
                                if (vErrors === null) {
                                  vErrors = [err202];
                                } else {
                                  vErrors.push(err202);
                                }
                                errors++;
                              }
                              for (const key18 in data91) {
                                if (!(key18 === "tag" || key18 === "equals")) {
                                  const err203 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then, data: data91 };
                                  if (vErrors === null) {
                                    vErrors = [err203];
                                  } else {
                                    vErrors.push(err203);
                                  }
                                  errors++;
                                }
                              }
                              if (data91.tag !== void 0) {
                                let data92 = data91.tag;
                                if (typeof data92 === "string") {
                                  if (func2(data92) < 1) {
                                    const err204 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23 + "/tag", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag, data: data92 };
                                    if (vErrors === null) {
                                      vErrors = [err204];
                                    } else {
                                      vErrors.push(err204);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err205 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23 + "/tag", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag, data: data92 };
                                  if (vErrors === null) {
                                    vErrors = [err205];
                                  } else {
                                    vErrors.push(err205);
                                  }
                                  errors++;
                                }
                              }
                              if (data91.equals !== void 0) {
                                let data93 = data91.equals;
                                if (typeof data93 !== "string") {
                                  const err206 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23 + "/equals", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.equals.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.equals, data: data93 };
                                  if (vErrors === null) {
                                    vErrors = [err206];
                                  } else {
                                    vErrors.push(err206);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err207 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then, data: data91 };
                              if (vErrors === null) {
                                vErrors = [err207];
                              } else {
                                vErrors.push(err207);
                              }
                              errors++;
                            }
                            var _valid10 = _errs239 === errors;
                            valid76 = _valid10;
                            if (valid76) {
                              var props6 = true;
                            }
                          }
                          if (!valid76) {
                            const err208 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].if, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0], data: data91 };
                            if (vErrors === null) {
                              vErrors = [err208];
                            } else {
                              vErrors.push(err208);
                            }
                            errors++;
                          }
                          const _errs247 = errors;
                          let valid78 = true;
                          const _errs248 = errors;
                          if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                            let missing4;
                            if (data91.metric === void 0 && (missing4 = "metric")) {
                              const err209 = {};
                              if (vErrors === null) {
                                vErrors = [err209];
                              } else {
                                vErrors.push(err209);
                              }
                              errors++;
                            }
                          }
                          var _valid11 = _errs248 === errors;
                          errors = _errs247;
                          if (vErrors !== null) {
                            if (_errs247) {
                              vErrors.length = _errs247;
                            } else {
                              vErrors = null;
                            }
                          }
                          if (_valid11) {
                            const _errs249 = errors;
                            if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                              if (data91.metric === void 0) {
                                const err210 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then, data: data91 };
                                if (vErrors === null) {
                                  vErrors = [err210];
                                } else {
                                  vErrors.push(err210);
                                }
                                errors++;
                              }
                              if (data91.source === void 0) {
                                const err211 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then, data: data91 };
                                if (vErrors === null) {
                                  vErrors = [err211];
                                } else {
                                  vErrors.push(err211);
                                }
                                errors++;
                              }
                              for (const key19 in data91) {
                                if (!(key19 === "metric" || key19 === "source" || key19 === "min" || key19 === "max" || key19 === "no-worse-than" || key19 === "tolerance")) {
                                  const err212 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then, data: data91 };
                                  if (vErrors === null) {
                                    vErrors = [err212];
                                  } else {
                                    vErrors.push(err212);
                                  }
                                  errors++;
                                }
                              }
                              if (data91.metric !== void 0) {
                                let data94 = data91.metric;
                                if (typeof data94 === "string") {
                                  if (func2(data94) < 1) {
                                    const err213 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23 + "/metric", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric, data: data94 };
                                    if (vErrors === null) {
                                      vErrors = [err213];
                                    } else {
                                      vErrors.push(err213);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err214 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23 + "/metric", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric, data: data94 };
                                  if (vErrors === null) {
                                    vErrors = [err214];
                                  } else {
                                    vErrors.push(err214);
                                  }
                                  errors++;
                                }
                              }
                              if (data91.source !== void 0) {
                                let data95 = data91.source;
                                if (!(data95 === "property" || data95 === "tag" || data95 === "file" || data95 === "job")) {
                                  const err215 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23 + "/source", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/source/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source.enum, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source, data: data95 };
                                  if (vErrors === null) {
                                    vErrors = [err215];
                                  } else {
                                    vErrors.push(err215);
                                  }
                                  errors++;
                                }
                              }
                              if (data91.min !== void 0) {
                                let data96 = data91.min;
                                if (!(typeof data96 == "number")) {
                                  const err216 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23 + "/min", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.min.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.min, data: data96 };
                                  if (vErrors === null) {
                                    vErrors = [err216];
                                  } else {
                                    vErrors.push(err216);
                                  }
                                  errors++;
                                }
                              }
                              if (data91.max !== void 0) {
                                let data97 = data91.max;
                                if (!(typeof data97 == "number")) {
                                  const err217 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23 + "/max", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.max.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.max, data: data97 };
                                  if (vErrors === null) {
                                    vErrors = [err217];
                                  } else {
                                    vErrors.push(err217);
                                  }
                                  errors++;
                                }
                              }
                              if (data91["no-worse-than"] !== void 0) {
                                let data98 = data91["no-worse-than"];
                                if ("incumbent" !== data98) {
                                  const err218 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23 + "/no-worse-than", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/no-worse-than/const", keyword: "const", params: { allowedValue: "incumbent" }, message: "must be equal to constant", schema: "incumbent", parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties["no-worse-than"], data: data98 };
                                  if (vErrors === null) {
                                    vErrors = [err218];
                                  } else {
                                    vErrors.push(err218);
                                  }
                                  errors++;
                                }
                              }
                              if (data91.tolerance !== void 0) {
                                let data99 = data91.tolerance;
                                if (typeof data99 == "number") {
                                  if (data99 < 0 || isNaN(data99)) {
                                    const err219 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23 + "/tolerance", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance, data: data99 };
                                    if (vErrors === null) {
                                      vErrors = [err219];
                                    } else {
                                      vErrors.push(err219);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err220 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23 + "/tolerance", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance, data: data99 };
                                  if (vErrors === null) {
                                    vErrors = [err220];
                                  } else {
                                    vErrors.push(err220);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err221 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then, data: data91 };
                              if (vErrors === null) {
                                vErrors = [err221];
                              } else {
                                vErrors.push(err221);
                              }
                              errors++;
                            }
                            var _valid11 = _errs249 === errors;
                            valid78 = _valid11;
                            if (valid78) {
                              var props7 = true;
                            }
                          }
                          if (!valid78) {
                            const err222 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].if, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1], data: data91 };
                            if (vErrors === null) {
                              vErrors = [err222];
                            } else {
                              vErrors.push(err222);
                            }
                            errors++;
                          }
                          if (props6 !== true && props7 !== void 0) {
                            if (props7 === true) {
                              props6 = true;
                            } else {
                              props6 = props6 || {};
                              Object.assign(props6, props7);
                            }
                          }
                          const _errs263 = errors;
                          let valid80 = true;
                          const _errs264 = errors;
                          if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                            let missing5;
                            if (data91.lineage === void 0 && (missing5 = "lineage")) {
                              const err223 = {};
                              if (vErrors === null) {
                                vErrors = [err223];
                              } else {
                                vErrors.push(err223);
                              }
                              errors++;
                            }
                          }
                          var _valid12 = _errs264 === errors;
                          errors = _errs263;
                          if (vErrors !== null) {
                            if (_errs263) {
                              vErrors.length = _errs263;
                            } else {
                              vErrors = null;
                            }
                          }
                          if (_valid12) {
                            const _errs265 = errors;
                            if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                              if (data91.lineage === void 0) {
                                const err224 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/2/then/required", keyword: "required", params: { missingProperty: "lineage" }, message: "must have required property 'lineage'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then, data: data91 };
                                if (vErrors === null) {
                                  vErrors = [err224];
                                } else {
                                  vErrors.push(err224);
                                }
                                errors++;
                              }
                              for (const key20 in data91) {
                                if (!(key20 === "lineage")) {
                                  const err225 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then, data: data91 };
                                  if (vErrors === null) {
                                    vErrors = [err225];
                                  } else {
                                    vErrors.push(err225);
                                  }
                                  errors++;
                                }
                              }
                              if (data91.lineage !== void 0) {
                                let data100 = data91.lineage;
                                if (Array.isArray(data100)) {
                                  if (data100.length < 1) {
                                    const err226 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23 + "/lineage", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/2/then/properties/lineage/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage, data: data100 };
                                    if (vErrors === null) {
                                      vErrors = [err226];
                                    } else {
                                      vErrors.push(err226);
                                    }
                                    errors++;
                                  }
                                  const len22 = data100.length;
                                  for (let i24 = 0; i24 < len22; i24++) {
                                    let data101 = data100[i24];
                                    if (!(data101 === "job" || data101 === "commit" || data101 === "data" || data101 === "environment")) {
                                      const err227 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23 + "/lineage/" + i24, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/2/then/properties/lineage/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage.items.enum, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage.items, data: data101 };
                                      if (vErrors === null) {
                                        vErrors = [err227];
                                      } else {
                                        vErrors.push(err227);
                                      }
                                      errors++;
                                    }
                                  }
                                  let i25 = data100.length;
                                  let j2;
                                  if (i25 > 1) {
                                    outer2: for (; i25--; ) {
                                      for (j2 = i25; j2--; ) {
                                        if (func0(data100[i25], data100[j2])) {
                                          const err228 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23 + "/lineage", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/2/then/properties/lineage/uniqueItems", keyword: "uniqueItems", params: { i: i25, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i25 + " are identical)", schema: true, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage, data: data100 };
                                          if (vErrors === null) {
                                            vErrors = [err228];
                                          } else {
                                            vErrors.push(err228);
                                          }
                                          errors++;
                                          break outer2;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  const err229 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23 + "/lineage", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/2/then/properties/lineage/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage, data: data100 };
                                  if (vErrors === null) {
                                    vErrors = [err229];
                                  } else {
                                    vErrors.push(err229);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err230 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/2/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then, data: data91 };
                              if (vErrors === null) {
                                vErrors = [err230];
                              } else {
                                vErrors.push(err230);
                              }
                              errors++;
                            }
                            var _valid12 = _errs265 === errors;
                            valid80 = _valid12;
                            if (valid80) {
                              var props8 = true;
                            }
                          }
                          if (!valid80) {
                            const err231 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks/" + i23, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].if, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2], data: data91 };
                            if (vErrors === null) {
                              vErrors = [err231];
                            } else {
                              vErrors.push(err231);
                            }
                            errors++;
                          }
                          if (props6 !== true && props8 !== void 0) {
                            if (props8 === true) {
                              props6 = true;
                            } else {
                              props6 = props6 || {};
                              Object.assign(props6, props8);
                            }
                          }
                        }
                      } else {
                        const err232 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/checks", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks, data: data90 };
                        if (vErrors === null) {
                          vErrors = [err232];
                        } else {
                          vErrors.push(err232);
                        }
                        errors++;
                      }
                    }
                    if (data70.freeze !== void 0) {
                      let data102 = data70.freeze;
                      if (Array.isArray(data102)) {
                        const len23 = data102.length;
                        for (let i26 = 0; i26 < len23; i26++) {
                          let data103 = data102[i26];
                          if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
                            if (data103["time-zone"] === void 0) {
                              const err233 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/freeze/" + i26, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/items/required", keyword: "required", params: { missingProperty: "time-zone" }, message: "must have required property 'time-zone'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items, data: data103 };
                              if (vErrors === null) {
                                vErrors = [err233];
                              } else {
                                vErrors.push(err233);
                              }
                              errors++;
                            }
                            for (const key21 in data103) {
                              if (!(key21 === "days" || key21 === "from" || key21 === "to" || key21 === "dates" || key21 === "time-zone")) {
                                const err234 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/freeze/" + i26, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items, data: data103 };
                                if (vErrors === null) {
                                  vErrors = [err234];
                                } else {
                                  vErrors.push(err234);
                                }
                                errors++;
                              }
                            }
                            if (data103.days !== void 0) {
                              let data104 = data103.days;
                              if (Array.isArray(data104)) {
                                if (data104.length < 1) {
                                  const err235 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/freeze/" + i26 + "/days", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.days, data: data104 };
                                  if (vErrors === null) {
                                    vErrors = [err235];
                                  } else {
                                    vErrors.push(err235);
                                  }
                                  errors++;
                                }
                                const len24 = data104.length;
                                for (let i27 = 0; i27 < len24; i27++) {
                                  let data105 = data104[i27];
                                  if (!(data105 === "Mon" || data105 === "Tue" || data105 === "Wed" || data105 === "Thu" || data105 === "Fri" || data105 === "Sat" || data105 === "Sun")) {
                                    const err236 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/freeze/" + i26 + "/days/" + i27, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.days.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.days.items.enum, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.days.items, data: data105 };
                                    if (vErrors === null) {
                                      vErrors = [err236];
                                    } else {
                                      vErrors.push(err236);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err237 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/freeze/" + i26 + "/days", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/days/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.days.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.days, data: data104 };
                                if (vErrors === null) {
                                  vErrors = [err237];
                                } else {
                                  vErrors.push(err237);
                                }
                                errors++;
                              }
                            }
                            if (data103.from !== void 0) {
                              let data106 = data103.from;
                              if (typeof data106 === "string") {
                                if (!pattern5.test(data106)) {
                                  const err238 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/freeze/" + i26 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/from/pattern", keyword: "pattern", params: { pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, message: 'must match pattern "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"', schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.from, data: data106 };
                                  if (vErrors === null) {
                                    vErrors = [err238];
                                  } else {
                                    vErrors.push(err238);
                                  }
                                  errors++;
                                }
                              } else {
                                const err239 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/freeze/" + i26 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.from.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.from, data: data106 };
                                if (vErrors === null) {
                                  vErrors = [err239];
                                } else {
                                  vErrors.push(err239);
                                }
                                errors++;
                              }
                            }
                            if (data103.to !== void 0) {
                              let data107 = data103.to;
                              if (typeof data107 === "string") {
                                if (!pattern5.test(data107)) {
                                  const err240 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/freeze/" + i26 + "/to", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/to/pattern", keyword: "pattern", params: { pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, message: 'must match pattern "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"', schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.to, data: data107 };
                                  if (vErrors === null) {
                                    vErrors = [err240];
                                  } else {
                                    vErrors.push(err240);
                                  }
                                  errors++;
                                }
                              } else {
                                const err241 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/freeze/" + i26 + "/to", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.to.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.to, data: data107 };
                                if (vErrors === null) {
                                  vErrors = [err241];
                                } else {
                                  vErrors.push(err241);
                                }
                                errors++;
                              }
                            }
                            if (data103.dates !== void 0) {
                              let data108 = data103.dates;
                              if (Array.isArray(data108)) {
                                if (data108.length < 1) {
                                  const err242 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/freeze/" + i26 + "/dates", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/dates/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.dates, data: data108 };
                                  if (vErrors === null) {
                                    vErrors = [err242];
                                  } else {
                                    vErrors.push(err242);
                                  }
                                  errors++;
                                }
                                const len25 = data108.length;
                                for (let i28 = 0; i28 < len25; i28++) {
                                  let data109 = data108[i28];
                                  if (typeof data109 === "string") {
                                    if (!pattern7.test(data109)) {
                                      const err243 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/freeze/" + i26 + "/dates/" + i28, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/dates/items/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"', schema: "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$", parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.dates.items, data: data109 };
                                      if (vErrors === null) {
                                        vErrors = [err243];
                                      } else {
                                        vErrors.push(err243);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err244 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/freeze/" + i26 + "/dates/" + i28, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/dates/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.dates.items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.dates.items, data: data109 };
                                    if (vErrors === null) {
                                      vErrors = [err244];
                                    } else {
                                      vErrors.push(err244);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err245 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/freeze/" + i26 + "/dates", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/dates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.dates.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.dates, data: data108 };
                                if (vErrors === null) {
                                  vErrors = [err245];
                                } else {
                                  vErrors.push(err245);
                                }
                                errors++;
                              }
                            }
                            if (data103["time-zone"] !== void 0) {
                              let data110 = data103["time-zone"];
                              if (typeof data110 === "string") {
                                if (func2(data110) < 1) {
                                  const err246 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/freeze/" + i26 + "/time-zone", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/time-zone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties["time-zone"], data: data110 };
                                  if (vErrors === null) {
                                    vErrors = [err246];
                                  } else {
                                    vErrors.push(err246);
                                  }
                                  errors++;
                                }
                              } else {
                                const err247 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/freeze/" + i26 + "/time-zone", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/time-zone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties["time-zone"].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties["time-zone"], data: data110 };
                                if (vErrors === null) {
                                  vErrors = [err247];
                                } else {
                                  vErrors.push(err247);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err248 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/freeze/" + i26, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items, data: data103 };
                            if (vErrors === null) {
                              vErrors = [err248];
                            } else {
                              vErrors.push(err248);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err249 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/freeze", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze, data: data102 };
                        if (vErrors === null) {
                          vErrors = [err249];
                        } else {
                          vErrors.push(err249);
                        }
                        errors++;
                      }
                    }
                    if (data70.replace !== void 0) {
                      let data111 = data70.replace;
                      const _errs291 = errors;
                      const err250 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/replace", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/replace/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword0.not, parentSchema: keyword0, data: data111 };
                      if (vErrors === null) {
                        vErrors = [err250];
                      } else {
                        vErrors.push(err250);
                      }
                      errors++;
                      var valid92 = _errs291 === errors;
                      if (!valid92) {
                        const err251 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17 + "/replace", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/replace/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.replace, data: data111 };
                        if (vErrors === null) {
                          vErrors = [err251];
                        } else {
                          vErrors.push(err251);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err252 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions/" + i17, schemaPath: "#/properties/overrides/items/properties/transitions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items, data: data70 };
                    if (vErrors === null) {
                      vErrors = [err252];
                    } else {
                      vErrors.push(err252);
                    }
                    errors++;
                  }
                }
              } else {
                const err253 = { instancePath: instancePath + "/overrides/" + i16 + "/transitions", schemaPath: "#/properties/overrides/items/properties/transitions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.type, parentSchema: schema31.properties.overrides.items.properties.transitions, data: data69 };
                if (vErrors === null) {
                  vErrors = [err253];
                } else {
                  vErrors.push(err253);
                }
                errors++;
              }
            }
          } else {
            const err254 = { instancePath: instancePath + "/overrides/" + i16, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.type, parentSchema: schema31.properties.overrides.items, data: data62 };
            if (vErrors === null) {
              vErrors = [err254];
            } else {
              vErrors.push(err254);
            }
            errors++;
          }
        }
      } else {
        const err255 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.type, parentSchema: schema31.properties.overrides, data: data61 };
        if (vErrors === null) {
          vErrors = [err255];
        } else {
          vErrors.push(err255);
        }
        errors++;
      }
    }
    if (data["allow-cycles"] !== void 0) {
      let data112 = data["allow-cycles"];
      if (typeof data112 !== "boolean") {
        const err256 = { instancePath: instancePath + "/allow-cycles", schemaPath: "#/properties/allow-cycles/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties["allow-cycles"].type, parentSchema: schema31.properties["allow-cycles"], data: data112 };
        if (vErrors === null) {
          vErrors = [err256];
        } else {
          vErrors.push(err256);
        }
        errors++;
      }
    }
    if (data.ledger !== void 0) {
      let data113 = data.ledger;
      if (!(data113 === "required" || data113 === "optional")) {
        const err257 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/enum", keyword: "enum", params: { allowedValues: schema31.properties.ledger.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.ledger.enum, parentSchema: schema31.properties.ledger, data: data113 };
        if (vErrors === null) {
          vErrors = [err257];
        } else {
          vErrors.push(err257);
        }
        errors++;
      }
    }
    if (data.rollback !== void 0) {
      let data114 = data.rollback;
      const _errs298 = errors;
      const err258 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword1.not, parentSchema: keyword1, data: data114 };
      if (vErrors === null) {
        vErrors = [err258];
      } else {
        vErrors.push(err258);
      }
      errors++;
      var valid93 = _errs298 === errors;
      if (!valid93) {
        const err259 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.rollback, data: data114 };
        if (vErrors === null) {
          vErrors = [err259];
        } else {
          vErrors.push(err259);
        }
        errors++;
      }
    }
    if (data.people !== void 0) {
      let data115 = data.people;
      if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
        for (const key22 in data115) {
          const _errs302 = errors;
          if (typeof key22 === "string") {
            if (func2(key22) < 1) {
              const err260 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.people.propertyNames, data: key22, propertyName: key22 };
              if (vErrors === null) {
                vErrors = [err260];
              } else {
                vErrors.push(err260);
              }
              errors++;
            }
          }
          var valid94 = _errs302 === errors;
          if (!valid94) {
            const err261 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/propertyNames", keyword: "propertyNames", params: { propertyName: key22 }, message: "property name must be valid", schema: schema31.properties.people.propertyNames, parentSchema: schema31.properties.people, data: data115 };
            if (vErrors === null) {
              vErrors = [err261];
            } else {
              vErrors.push(err261);
            }
            errors++;
          }
        }
        for (const key23 in data115) {
          let data116 = data115[key23];
          if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
            if (Object.keys(data116).length < 1) {
              const err262 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.people.additionalProperties, data: data116 };
              if (vErrors === null) {
                vErrors = [err262];
              } else {
                vErrors.push(err262);
              }
              errors++;
            }
            for (const key24 in data116) {
              if (!(key24 === "github" || key24 === "entra" || key24 === "email")) {
                const err263 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.people.additionalProperties, data: data116 };
                if (vErrors === null) {
                  vErrors = [err263];
                } else {
                  vErrors.push(err263);
                }
                errors++;
              }
            }
            if (data116.github !== void 0) {
              let data117 = data116.github;
              const _errs308 = errors;
              let valid97 = false;
              let passing5 = null;
              const _errs309 = errors;
              if (!(typeof data117 == "number" && (!(data117 % 1) && !isNaN(data117)))) {
                const err264 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/properties/people/additionalProperties/properties/github/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.people.additionalProperties.properties.github.oneOf[0].type, parentSchema: schema31.properties.people.additionalProperties.properties.github.oneOf[0], data: data117 };
                if (vErrors === null) {
                  vErrors = [err264];
                } else {
                  vErrors.push(err264);
                }
                errors++;
              }
              if (typeof data117 == "number") {
                if (data117 > 9007199254740991 || isNaN(data117)) {
                  const err265 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/properties/people/additionalProperties/properties/github/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema31.properties.people.additionalProperties.properties.github.oneOf[0], data: data117 };
                  if (vErrors === null) {
                    vErrors = [err265];
                  } else {
                    vErrors.push(err265);
                  }
                  errors++;
                }
                if (data117 < 1 || isNaN(data117)) {
                  const err266 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/properties/people/additionalProperties/properties/github/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.people.additionalProperties.properties.github.oneOf[0], data: data117 };
                  if (vErrors === null) {
                    vErrors = [err266];
                  } else {
                    vErrors.push(err266);
                  }
                  errors++;
                }
              }
              var _valid13 = _errs309 === errors;
              if (_valid13) {
                valid97 = true;
                passing5 = 0;
              }
              const _errs311 = errors;
              if (Array.isArray(data117)) {
                if (data117.length < 1) {
                  const err267 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/properties/people/additionalProperties/properties/github/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.people.additionalProperties.properties.github.oneOf[1], data: data117 };
                  if (vErrors === null) {
                    vErrors = [err267];
                  } else {
                    vErrors.push(err267);
                  }
                  errors++;
                }
                const len26 = data117.length;
                for (let i29 = 0; i29 < len26; i29++) {
                  let data118 = data117[i29];
                  if (!(typeof data118 == "number" && (!(data118 % 1) && !isNaN(data118)))) {
                    const err268 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/" + i29, schemaPath: "#/properties/people/additionalProperties/properties/github/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.people.additionalProperties.properties.github.oneOf[1].items.type, parentSchema: schema31.properties.people.additionalProperties.properties.github.oneOf[1].items, data: data118 };
                    if (vErrors === null) {
                      vErrors = [err268];
                    } else {
                      vErrors.push(err268);
                    }
                    errors++;
                  }
                  if (typeof data118 == "number") {
                    if (data118 > 9007199254740991 || isNaN(data118)) {
                      const err269 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/" + i29, schemaPath: "#/properties/people/additionalProperties/properties/github/oneOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema31.properties.people.additionalProperties.properties.github.oneOf[1].items, data: data118 };
                      if (vErrors === null) {
                        vErrors = [err269];
                      } else {
                        vErrors.push(err269);
                      }
                      errors++;
                    }
                    if (data118 < 1 || isNaN(data118)) {
                      const err270 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/" + i29, schemaPath: "#/properties/people/additionalProperties/properties/github/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.people.additionalProperties.properties.github.oneOf[1].items, data: data118 };
                      if (vErrors === null) {
                        vErrors = [err270];
                      } else {
                        vErrors.push(err270);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err271 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/properties/people/additionalProperties/properties/github/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.people.additionalProperties.properties.github.oneOf[1].type, parentSchema: schema31.properties.people.additionalProperties.properties.github.oneOf[1], data: data117 };
                if (vErrors === null) {
                  vErrors = [err271];
                } else {
                  vErrors.push(err271);
                }
                errors++;
              }
              var _valid13 = _errs311 === errors;
              if (_valid13 && valid97) {
                valid97 = false;
                passing5 = [passing5, 1];
              } else {
                if (_valid13) {
                  valid97 = true;
                  passing5 = 1;
                }
              }
              if (!valid97) {
                const err272 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/properties/people/additionalProperties/properties/github/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.people.additionalProperties.properties.github.oneOf, parentSchema: schema31.properties.people.additionalProperties.properties.github, data: data117 };
                if (vErrors === null) {
                  vErrors = [err272];
                } else {
                  vErrors.push(err272);
                }
                errors++;
              } else {
                errors = _errs308;
                if (vErrors !== null) {
                  if (_errs308) {
                    vErrors.length = _errs308;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data116.entra !== void 0) {
              let data119 = data116.entra;
              const _errs316 = errors;
              let valid100 = false;
              let passing6 = null;
              const _errs317 = errors;
              if (typeof data119 === "string") {
                if (!pattern12.test(data119)) {
                  const err273 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/entra", schemaPath: "#/properties/people/additionalProperties/properties/entra/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" }, message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"', schema: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", parentSchema: schema31.properties.people.additionalProperties.properties.entra.oneOf[0], data: data119 };
                  if (vErrors === null) {
                    vErrors = [err273];
                  } else {
                    vErrors.push(err273);
                  }
                  errors++;
                }
              } else {
                const err274 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/entra", schemaPath: "#/properties/people/additionalProperties/properties/entra/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.people.additionalProperties.properties.entra.oneOf[0].type, parentSchema: schema31.properties.people.additionalProperties.properties.entra.oneOf[0], data: data119 };
                if (vErrors === null) {
                  vErrors = [err274];
                } else {
                  vErrors.push(err274);
                }
                errors++;
              }
              var _valid14 = _errs317 === errors;
              if (_valid14) {
                valid100 = true;
                passing6 = 0;
              }
              const _errs319 = errors;
              if (Array.isArray(data119)) {
                if (data119.length < 1) {
                  const err275 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/entra", schemaPath: "#/properties/people/additionalProperties/properties/entra/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.people.additionalProperties.properties.entra.oneOf[1], data: data119 };
                  if (vErrors === null) {
                    vErrors = [err275];
                  } else {
                    vErrors.push(err275);
                  }
                  errors++;
                }
                const len27 = data119.length;
                for (let i30 = 0; i30 < len27; i30++) {
                  let data120 = data119[i30];
                  if (typeof data120 === "string") {
                    if (!pattern12.test(data120)) {
                      const err276 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/entra/" + i30, schemaPath: "#/properties/people/additionalProperties/properties/entra/oneOf/1/items/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" }, message: 'must match pattern "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"', schema: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", parentSchema: schema31.properties.people.additionalProperties.properties.entra.oneOf[1].items, data: data120 };
                      if (vErrors === null) {
                        vErrors = [err276];
                      } else {
                        vErrors.push(err276);
                      }
                      errors++;
                    }
                  } else {
                    const err277 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/entra/" + i30, schemaPath: "#/properties/people/additionalProperties/properties/entra/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.people.additionalProperties.properties.entra.oneOf[1].items.type, parentSchema: schema31.properties.people.additionalProperties.properties.entra.oneOf[1].items, data: data120 };
                    if (vErrors === null) {
                      vErrors = [err277];
                    } else {
                      vErrors.push(err277);
                    }
                    errors++;
                  }
                }
              } else {
                const err278 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/entra", schemaPath: "#/properties/people/additionalProperties/properties/entra/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.people.additionalProperties.properties.entra.oneOf[1].type, parentSchema: schema31.properties.people.additionalProperties.properties.entra.oneOf[1], data: data119 };
                if (vErrors === null) {
                  vErrors = [err278];
                } else {
                  vErrors.push(err278);
                }
                errors++;
              }
              var _valid14 = _errs319 === errors;
              if (_valid14 && valid100) {
                valid100 = false;
                passing6 = [passing6, 1];
              } else {
                if (_valid14) {
                  valid100 = true;
                  passing6 = 1;
                }
              }
              if (!valid100) {
                const err279 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/entra", schemaPath: "#/properties/people/additionalProperties/properties/entra/oneOf", keyword: "oneOf", params: { passingSchemas: passing6 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.people.additionalProperties.properties.entra.oneOf, parentSchema: schema31.properties.people.additionalProperties.properties.entra, data: data119 };
                if (vErrors === null) {
                  vErrors = [err279];
                } else {
                  vErrors.push(err279);
                }
                errors++;
              } else {
                errors = _errs316;
                if (vErrors !== null) {
                  if (_errs316) {
                    vErrors.length = _errs316;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data116.email !== void 0) {
              let data121 = data116.email;
              const _errs324 = errors;
              let valid103 = false;
              let passing7 = null;
              const _errs325 = errors;
              if (typeof data121 === "string") {
                if (!pattern14.test(data121)) {
                  const err280 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/email", schemaPath: "#/properties/people/additionalProperties/properties/email/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s]+$" }, message: 'must match pattern "^[^@\\s]+@[^@\\s]+$"', schema: "^[^@\\s]+@[^@\\s]+$", parentSchema: schema31.properties.people.additionalProperties.properties.email.oneOf[0], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err280];
                  } else {
                    vErrors.push(err280);
                  }
                  errors++;
                }
              } else {
                const err281 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/email", schemaPath: "#/properties/people/additionalProperties/properties/email/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.people.additionalProperties.properties.email.oneOf[0].type, parentSchema: schema31.properties.people.additionalProperties.properties.email.oneOf[0], data: data121 };
                if (vErrors === null) {
                  vErrors = [err281];
                } else {
                  vErrors.push(err281);
                }
                errors++;
              }
              var _valid15 = _errs325 === errors;
              if (_valid15) {
                valid103 = true;
                passing7 = 0;
              }
              const _errs327 = errors;
              if (Array.isArray(data121)) {
                if (data121.length < 1) {
                  const err282 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/email", schemaPath: "#/properties/people/additionalProperties/properties/email/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.people.additionalProperties.properties.email.oneOf[1], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err282];
                  } else {
                    vErrors.push(err282);
                  }
                  errors++;
                }
                const len28 = data121.length;
                for (let i31 = 0; i31 < len28; i31++) {
                  let data122 = data121[i31];
                  if (typeof data122 === "string") {
                    if (!pattern14.test(data122)) {
                      const err283 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/email/" + i31, schemaPath: "#/properties/people/additionalProperties/properties/email/oneOf/1/items/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s]+$" }, message: 'must match pattern "^[^@\\s]+@[^@\\s]+$"', schema: "^[^@\\s]+@[^@\\s]+$", parentSchema: schema31.properties.people.additionalProperties.properties.email.oneOf[1].items, data: data122 };
                      if (vErrors === null) {
                        vErrors = [err283];
                      } else {
                        vErrors.push(err283);
                      }
                      errors++;
                    }
                  } else {
                    const err284 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/email/" + i31, schemaPath: "#/properties/people/additionalProperties/properties/email/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.people.additionalProperties.properties.email.oneOf[1].items.type, parentSchema: schema31.properties.people.additionalProperties.properties.email.oneOf[1].items, data: data122 };
                    if (vErrors === null) {
                      vErrors = [err284];
                    } else {
                      vErrors.push(err284);
                    }
                    errors++;
                  }
                }
              } else {
                const err285 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/email", schemaPath: "#/properties/people/additionalProperties/properties/email/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.people.additionalProperties.properties.email.oneOf[1].type, parentSchema: schema31.properties.people.additionalProperties.properties.email.oneOf[1], data: data121 };
                if (vErrors === null) {
                  vErrors = [err285];
                } else {
                  vErrors.push(err285);
                }
                errors++;
              }
              var _valid15 = _errs327 === errors;
              if (_valid15 && valid103) {
                valid103 = false;
                passing7 = [passing7, 1];
              } else {
                if (_valid15) {
                  valid103 = true;
                  passing7 = 1;
                }
              }
              if (!valid103) {
                const err286 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1") + "/email", schemaPath: "#/properties/people/additionalProperties/properties/email/oneOf", keyword: "oneOf", params: { passingSchemas: passing7 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.people.additionalProperties.properties.email.oneOf, parentSchema: schema31.properties.people.additionalProperties.properties.email, data: data121 };
                if (vErrors === null) {
                  vErrors = [err286];
                } else {
                  vErrors.push(err286);
                }
                errors++;
              } else {
                errors = _errs324;
                if (vErrors !== null) {
                  if (_errs324) {
                    vErrors.length = _errs324;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err287 = { instancePath: instancePath + "/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.people.additionalProperties.type, parentSchema: schema31.properties.people.additionalProperties, data: data116 };
            if (vErrors === null) {
              vErrors = [err287];
            } else {
              vErrors.push(err287);
            }
            errors++;
          }
        }
      } else {
        const err288 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.people.type, parentSchema: schema31.properties.people, data: data115 };
        if (vErrors === null) {
          vErrors = [err288];
        } else {
          vErrors.push(err288);
        }
        errors++;
      }
    }
    if (data.groups !== void 0) {
      let data123 = data.groups;
      if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
        for (const key25 in data123) {
          const _errs333 = errors;
          if (typeof key25 === "string") {
            if (func2(key25) < 1) {
              const err289 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.groups.propertyNames, data: key25, propertyName: key25 };
              if (vErrors === null) {
                vErrors = [err289];
              } else {
                vErrors.push(err289);
              }
              errors++;
            }
          }
          var valid106 = _errs333 === errors;
          if (!valid106) {
            const err290 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames", keyword: "propertyNames", params: { propertyName: key25 }, message: "property name must be valid", schema: schema31.properties.groups.propertyNames, parentSchema: schema31.properties.groups, data: data123 };
            if (vErrors === null) {
              vErrors = [err290];
            } else {
              vErrors.push(err290);
            }
            errors++;
          }
        }
        for (const key26 in data123) {
          let data124 = data123[key26];
          if (Array.isArray(data124)) {
            if (data124.length < 1) {
              const err291 = { instancePath: instancePath + "/groups/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.groups.additionalProperties, data: data124 };
              if (vErrors === null) {
                vErrors = [err291];
              } else {
                vErrors.push(err291);
              }
              errors++;
            }
            const len29 = data124.length;
            for (let i32 = 0; i32 < len29; i32++) {
              let data125 = data124[i32];
              if (typeof data125 === "string") {
                if (func2(data125) < 1) {
                  const err292 = { instancePath: instancePath + "/groups/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i32, schemaPath: "#/properties/groups/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.groups.additionalProperties.items, data: data125 };
                  if (vErrors === null) {
                    vErrors = [err292];
                  } else {
                    vErrors.push(err292);
                  }
                  errors++;
                }
              } else {
                const err293 = { instancePath: instancePath + "/groups/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i32, schemaPath: "#/properties/groups/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.groups.additionalProperties.items.type, parentSchema: schema31.properties.groups.additionalProperties.items, data: data125 };
                if (vErrors === null) {
                  vErrors = [err293];
                } else {
                  vErrors.push(err293);
                }
                errors++;
              }
            }
          } else {
            const err294 = { instancePath: instancePath + "/groups/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.groups.additionalProperties.type, parentSchema: schema31.properties.groups.additionalProperties, data: data124 };
            if (vErrors === null) {
              vErrors = [err294];
            } else {
              vErrors.push(err294);
            }
            errors++;
          }
        }
      } else {
        const err295 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.groups.type, parentSchema: schema31.properties.groups, data: data123 };
        if (vErrors === null) {
          vErrors = [err295];
        } else {
          vErrors.push(err295);
        }
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data126 = data.waivers;
      const _errs341 = errors;
      const err296 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword2.not, parentSchema: keyword2, data: data126 };
      if (vErrors === null) {
        vErrors = [err296];
      } else {
        vErrors.push(err296);
      }
      errors++;
      var valid110 = _errs341 === errors;
      if (!valid110) {
        const err297 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: 'must pass "x-not-available-yet" keyword validation', schema: true, parentSchema: schema31.properties.waivers, data: data126 };
        if (vErrors === null) {
          vErrors = [err297];
        } else {
          vErrors.push(err297);
        }
        errors++;
      }
    }
  } else {
    const err298 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err298];
    } else {
      vErrors.push(err298);
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
  const text2 = presetText(name);
  if (text2 === void 0)
    return (0, import_core_result.err)([unknownPreset(name)]);
  return loadPolicy(new TextEncoder().encode(text2), `${PRESET_PREFIX}${name}`);
}
function readBase(own, name) {
  const text2 = presetText(name);
  const at = own.document.locate(["extends"]);
  if (text2 === void 0)
    return (0, import_core_result.err)([{ ...unknownPreset(name), at }]);
  return readSource(new TextEncoder().encode(text2), `${PRESET_PREFIX}${name}`);
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
  const stage2 = findStage(lifecycle, to);
  if (stage2 !== void 0)
    return stage2;
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
function readKind(text2, note) {
  if (text2 === "")
    return void 0;
  const kind = KINDS.find((known) => known === text2);
  return kind ?? note(`kind is ${JSON.stringify(text2)}`, (0, import_core_nearest.didYouMean)(text2, KINDS) ?? `Kinds: ${KINDS.join(", ")}`);
}
function readReference(text2, kind, note) {
  const reference = parseReference(text2, kind);
  return reference.ok ? reference.value : note(`asset: ${reference.error}`);
}
var SEGMENT = /^[A-Za-z0-9](?:[\w.()-]{0,127})$/;
function readPlace({ where }, given, endpoint, note) {
  const pick = (name, inReference) => {
    const text2 = given[name];
    if (text2 !== "" && inReference !== void 0 && text2.toLowerCase() !== inReference.toLowerCase()) {
      note(`${name} is ${JSON.stringify(text2)}, but the asset's own id says ${JSON.stringify(inReference)}`, "Leave one of them out");
    }
    const value = inReference ?? text2;
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
function readTimeout(text2) {
  const parts = /^(\d{1,6})(s|m|h)?$/.exec(text2.trim());
  const unit = { s: 1e3, m: 6e4, h: 36e5 }[parts?.[2] ?? "s"] ?? 1e3;
  const milliseconds = Number(parts?.[1] ?? 0) * unit;
  if (milliseconds > 0 && milliseconds <= 24 * 36e5)
    return milliseconds;
  throw new import_core_failure.UsageFailure({
    what: `timeout is ${JSON.stringify(text2)}`,
    fix: "Give seconds (300) or a number with a unit (90s, 5m), up to 24h"
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  PRESET_PREFIX,
  STAGE_TAG,
  UNREGISTERED,
  destination,
  findStage,
  holds,
  loadPolicy,
  loadPreset,
  readPolicy,
  readRequest,
  readStage,
  readTimeout,
  segmentOf,
  usable,
  workingTree
});
