'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var import_http_transport = require("./http-transport.js");
var import_http_address = require("./http-address.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var import_promises = require("node:fs/promises");
var os = __toESM(require("os"));
var crypto = __toESM(require("crypto"));
var fs = __toESM(require("fs"));
var os2 = __toESM(require("os"));
var os3 = __toESM(require("os"));
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_consumers = require("node:stream/consumers");
var import_node_crypto2 = require("node:crypto");
var import_node_fs2 = require("node:fs");
var import_consumers2 = require("node:stream/consumers");
var import_node_events = require("node:events");
var import_promises2 = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
var import_promises3 = require("node:fs/promises");
var require_mod = (0, import_shared.__commonJS)({
  "node_modules/fastest-levenshtein/mod.js"(exports2) {
    "use strict";
    exports2.__esModule = true;
    exports2.distance = exports2.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance3 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports2.distance = distance3;
    var closest2 = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance3(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports2.closest = closest2;
  }
});
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
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function setOutput(name2, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name2, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name: name2 }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}
var import_fastest_levenshtein = (0, import_shared.__toESM)(require_mod(), 1);
function didYouMean(word, known) {
  if (known.length === 0 || word.length > 100)
    return void 0;
  const folded = known.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
  const near = folded ?? (0, import_fastest_levenshtein.closest)(word, known);
  const tolerance = Math.max(1, Math.floor(near.length / 3));
  return folded !== void 0 || (0, import_fastest_levenshtein.distance)(word, near) <= tolerance ? `Did you mean "${near}"?` : void 0;
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
function round(x, sd, rm2, more2) {
  var xc = x.c;
  if (rm2 === UNDEFINED) rm2 = x.constructor.RM;
  if (rm2 !== 0 && rm2 !== 1 && rm2 !== 2 && rm2 !== 3) {
    throw Error(INVALID_RM);
  }
  if (sd < 1) {
    more2 = rm2 === 3 && (more2 || !!xc[0]) || sd === 0 && (rm2 === 1 && xc[0] >= 5 || rm2 === 2 && (xc[0] > 5 || xc[0] === 5 && (more2 || xc[1] !== UNDEFINED)));
    xc.length = 1;
    if (more2) {
      x.e = x.e - sd + 1;
      xc[0] = 1;
    } else {
      xc[0] = x.e = 0;
    }
  } else if (sd < xc.length) {
    more2 = rm2 === 1 && xc[sd] >= 5 || rm2 === 2 && (xc[sd] > 5 || xc[sd] === 5 && (more2 || xc[sd + 1] !== UNDEFINED || xc[sd - 1] & 1)) || rm2 === 3 && (more2 || !!xc[0]);
    xc.length = sd;
    if (more2) {
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
P.prec = function(sd, rm2) {
  if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
    throw Error(INVALID + "precision");
  }
  return round(new this.constructor(this), sd, rm2);
};
P.round = function(dp, rm2) {
  if (dp === UNDEFINED) dp = 0;
  else if (dp !== ~~dp || dp < -MAX_DP || dp > MAX_DP) {
    throw Error(INVALID_DP);
  }
  return round(new this.constructor(this), dp + this.e + 1, rm2);
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
P.toExponential = function(dp, rm2) {
  var x = this, n = x.c[0];
  if (dp !== UNDEFINED) {
    if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    x = round(new x.constructor(x), ++dp, rm2);
    for (; x.c.length < dp; ) x.c.push(0);
  }
  return stringify(x, true, !!n);
};
P.toFixed = function(dp, rm2) {
  var x = this, n = x.c[0];
  if (dp !== UNDEFINED) {
    if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    x = round(new x.constructor(x), dp + x.e + 1, rm2);
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
P.toPrecision = function(sd, rm2) {
  var x = this, Big2 = x.constructor, n = x.c[0];
  if (sd !== UNDEFINED) {
    if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
      throw Error(INVALID + "precision");
    }
    x = round(new Big2(x), sd, rm2);
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
function readBag(bag, name2) {
  return Object.hasOwn(bag, name2) ? bag[name2] ?? null : null;
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
    const missing3 = others.find(({ reading }) => reading.number === void 0);
    const found = [`${check.metric} = ${show(own.used)}`, ...others.map(beside)].join(", ");
    const failed3 = bounds(check, value) || others.some(({ reading }) => reading.number && isWorse(check, value, reading.number));
    if (failed3)
      return { outcome: "fail", found, wanted, remedy: `promote a version whose ${check.metric} meets this`, used };
    if (missing3) {
      const remedy = check.source === "file" ? "a metrics file speaks of the new version only: compare by property or tag" : `record ${check.metric} as a ${check.source} of version ${missing3.incumbent.version}`;
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
    const kind = CHECKS_NOT_AVAILABLE_YET.find((name2) => name2 in entry);
    if (kind !== void 0)
      return [{ path: [...path, index, kind], what: `the check "${kind}"` }];
    return "source" in entry && entry.source === "job" ? [{ path: [...path, index, "source"], what: "reading a metric from the job" }] : [];
  });
}
var UNREGISTERED = "Unregistered";
var STAGE_TAG = "stage";
var NO_STAGE = "None";
function findStage(lifecycle2, name2) {
  const folded = name2.toLowerCase();
  return lifecycle2.stages.find((stage) => stage.name === name2) ?? lifecycle2.stages.find((stage) => stage.aliases.includes(name2)) ?? lifecycle2.stages.find((stage) => stage.anyCase && [stage.name, ...stage.aliases].some((own) => own.toLowerCase() === folded));
}
function readStage(lifecycle2, version) {
  if (version.isAnonymous)
    return { is: "unregistered" };
  const native = version.stage || null;
  const tag = version.tag || null;
  if (native !== null && tag !== null && native !== tag) {
    const stages = [resolve(lifecycle2, native), resolve(lifecycle2, tag)];
    const [first, second] = stages;
    if (first !== void 0 && first === second)
      return { is: "known", stage: first };
    return { is: "divided", native, tag, stages: stages.filter((stage2) => stage2 !== void 0) };
  }
  const name2 = native ?? tag;
  const stage = name2 === null ? lifecycle2.stages[0] : resolve(lifecycle2, name2);
  return stage === void 0 ? { is: "unknown", name: name2 ?? "" } : { is: "known", stage };
}
function holds(reading, stage) {
  if (reading.is === "known")
    return reading.stage.name === stage.name;
  return reading.is === "divided" && reading.stages.some(({ name: name2 }) => name2 === stage.name);
}
function resolve(lifecycle2, name2) {
  return findStage(lifecycle2, name2) ?? (name2 === NO_STAGE ? lifecycle2.stages[0] : void 0);
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
function isPlace(text2, place) {
  const wanted = text2.toLowerCase();
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
  const problems2 = [];
  const stagesOf = own.file.stages !== void 0 ? own : base;
  const stages = stagesOf === void 0 ? [] : readStages(stagesOf, problems2);
  if (stagesOf !== void 0)
    problems2.push(...unregisteredProblems(stagesOf));
  const [first, ...others] = stages.filter(({ name: name2 }) => name2 !== UNREGISTERED);
  if (first === void 0) {
    problems2.push({
      what: "the policy has no stages",
      at: own.document.locate(["stages"]),
      fix: 'List stages, or add "extends: default"'
    });
    return (0, import_http_address.err)(problems2);
  }
  if (others.length >= MAX_STAGES) {
    problems2.push({
      what: `the policy has ${stages.length} stages, more than ${MAX_STAGES}`,
      at: own.document.locate(["stages"])
    });
    return (0, import_http_address.err)(problems2);
  }
  const lifecycle2 = { stages: [first, ...others] };
  const names = lifecycle2.stages.map(({ name: name2 }) => name2);
  const replaced = Object.keys(base?.file.stages ?? {}).filter((name2) => name2 !== UNREGISTERED && !names.includes(name2));
  const scope = { names, replaced };
  const inherited = base === void 0 ? /* @__PURE__ */ new Map() : expand(base, scope, /* @__PURE__ */ new Map(), problems2);
  if (own.file.disable !== void 0 && base === void 0) {
    problems2.push({
      what: '"disable" needs a preset to disable rules of',
      at: own.document.locate(["disable"]),
      fix: 'Add "extends: default"'
    });
  }
  const kept = disableRules(own.file.disable ?? [], { lifecycle: lifecycle2, rules: inherited });
  const rules = expand(own, scope, kept.rules, problems2);
  problems2.push(...orphans(rules, own, replaced));
  const overrides = [
    ...base === void 0 ? [] : readOverrides(base, names, rules, problems2),
    ...readOverrides(own, names, rules, problems2)
  ];
  if (problems2.length > 0)
    return (0, import_http_address.err)(problems2);
  return (0, import_http_address.ok)({
    file: own.name,
    at: own.document.locate(own.file.transitions === void 0 ? ["extends"] : ["transitions"]),
    lifecycle: stagesOf === own ? lifecycle2 : kept.lifecycle,
    stagesAt: new Map(names.map((name2) => [name2, stagesOf?.document.locate(["stages", name2]) ?? own.document.locate([])])),
    rules,
    overrides,
    ledger: own.file.ledger ?? base?.file.ledger ?? "required",
    allowCycles: own.file["allow-cycles"] ?? (base?.file["allow-cycles"] === true || kept.backwards),
    unregistered: { deployable: stagesOf?.file.stages?.[UNREGISTERED]?.deployable ?? false },
    loosened: loosened(kept.rules, rules)
  });
}
function readStages(source, problems2) {
  const at = (name2) => source.document.locate(["stages", name2]);
  const entries = Object.entries(source.file.stages ?? {}).sort(([one], [other]) => compareLocations(at(one), at(other)));
  const hidden = entries.filter(([, entry]) => entry?.hidden === true).map(([name2]) => name2);
  return entries.map(([name2, entry]) => {
    const exclusive = readExclusive(name2, entry, hidden, at(name2), problems2);
    return {
      name: name2,
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
function readExclusive(name2, entry, hidden, at, problems2) {
  const given = entry?.exclusive;
  if (given === void 0 || given === false)
    return null;
  if (given !== true)
    return { incumbentTo: given["incumbent-to"], when: given.when ?? "always" };
  const [only] = hidden;
  if (only !== void 0 && hidden.length === 1)
    return { incumbentTo: only, when: "always" };
  const what = `${name2} is exclusive, but ${hidden.length === 0 ? "no stage is" : `${hidden.length} stages are`} hidden, so where its incumbent goes is open`;
  problems2.push({ what, at, fix: "Write exclusive: { incumbent-to: STAGE }" });
  return null;
}
function expand(source, { names, replaced }, inherited, problems2) {
  const isPreset = source.name.startsWith("preset:");
  const named2 = /* @__PURE__ */ new Map();
  const wild = /* @__PURE__ */ new Map();
  for (const [index, entry] of (source.file.transitions ?? []).entries()) {
    const path = ["transitions", index];
    const at = source.document.locate(path);
    const removes = entry.remove === true;
    if (removes)
      problems2.push(...besideRemove(source, entry, path));
    const known = removes || isPreset ? [...names, ...replaced] : names;
    const starts = fromOf(entry, known, source, path, problems2).filter((from) => removes || entry.from !== "*" || names.includes(from));
    if (removes && entry.from === "*" && !starts.some((from) => inherited.has(pair(from, entry.to)))) {
      problems2.push({ what: `nothing to remove: the preset has no transition to ${entry.to}`, at });
    }
    const rule = readRule(source, entry, path);
    for (const from of starts) {
      if (problems2.length >= MAX_PROBLEMS)
        return /* @__PURE__ */ new Map();
      const into = entry.from === "*" ? wild : named2;
      const key = pair(from, entry.to);
      const before = into.get(key);
      if (before !== void 0) {
        const where2 = before === "removed" ? "" : ` (first at line ${before.at.line})`;
        problems2.push({
          what: `the transition ${from} -> ${entry.to} is listed twice${where2}`,
          at,
          fix: "Keep one of them"
        });
        continue;
      }
      if (removes && !inherited.has(key) && entry.from !== "*") {
        problems2.push({ what: `nothing to remove: the preset has no transition ${from} -> ${entry.to}`, at });
      }
      into.set(key, removes ? "removed" : { ...rule, from, named: entry.from !== "*" });
    }
  }
  const result = new Map(inherited);
  const open = [...wild].filter(([key, rule]) => rule === "removed" || inherited.get(key)?.named !== true);
  for (const [key, rule] of [...open, ...named2]) {
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
    const missing3 = [from, to].find((name2) => replaced.includes(name2));
    if (missing3 === void 0)
      return [];
    const what = `there is no stage "${missing3}", and the preset's transition ${from} -> ${to} needs it`;
    return [
      {
        what,
        at: own.document.locate(["stages"]),
        fix: `Keep the stage, or add the transition { from: ${from}, to: ${to}, remove: true }`
      }
    ];
  });
}
function fromOf(entry, names, source, path, problems2) {
  const known = (name2, at) => {
    if (names.includes(name2))
      return true;
    const what = name2 === UNREGISTERED ? `${UNREGISTERED} cannot be in a transition` : `there is no stage "${name2}"`;
    const fix = name2 === UNREGISTERED ? "Registering makes a new asset in the first stage" : didYouMean(name2, names) ?? `Stages: ${names.join(", ")}`;
    problems2.push({ what, at: source.document.locate(at), fix });
    return false;
  };
  if (!known(entry.to, [...path, "to"]))
    return [];
  if (entry.from === "*")
    return names.filter((name2) => name2 !== entry.to);
  const listed = typeof entry.from === "string" ? [entry.from] : entry.from;
  return listed.filter((name2, index) => {
    const at = typeof entry.from === "string" ? [...path, "from"] : [...path, "from", index];
    if (!known(name2, at))
      return false;
    if (name2 !== entry.to)
      return true;
    problems2.push({ what: `a transition from ${name2} to itself`, at: source.document.locate(at), fix: "Take it out" });
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
function readApprover(text2) {
  if (text2.startsWith("user:"))
    return { is: "user", login: text2.slice("user:".length) };
  const team = /^team:([^/]+)\/([^/]+)$/.exec(text2);
  return team ? { is: "team", organization: team[1] ?? "", slug: team[2] ?? "" } : { is: "environment-reviewers" };
}
function readChecks(source, entries, path) {
  return (entries ?? []).map((entry, index) => ({ value: entry, at: source.document.locate([...path, index]) }));
}
function readOverrides(source, names, rules, problems2) {
  return (source.file.overrides ?? []).map((entry, index) => {
    const parts = /* @__PURE__ */ new Map();
    for (const [position, transition] of entry.transitions.entries()) {
      const path = ["overrides", index, "transitions", position];
      const addition = readAddition(source, transition, path);
      for (const from of fromOf(transition, names, source, path, problems2)) {
        const key = pair(from, transition.to);
        const rule = rules.get(key);
        if (rule !== void 0) {
          const before = parts.get(key) ?? [];
          parts.set(key, before);
          problems2.push(...otherEnvironment(addition, [rule, ...before.slice(-1)], source.document.locate([...path, "environment"])));
          before.push({ ...addition, environment: before.at(-1)?.environment ?? addition.environment });
        } else if (transition.from !== "*") {
          const what = `an override for ${from} -> ${transition.to}, a transition that the policy does not have`;
          problems2.push({
            what,
            at: source.document.locate(path),
            fix: "List the transition first; overrides only add to one"
          });
        }
      }
    }
    const { kind, name: name2, place, tag } = entry.match;
    return {
      match: { ...kind && { kind }, ...name2 && { name: name2 }, ...place && { place }, ...tag && { tag } },
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
function skeletons(name2) {
  const plain2 = (0, import_confusables.remove)(name2.normalize("NFKC")).trim();
  const drawn = ALIKE.reduce((text2, [found, by]) => text2.replace(found, by), plain2);
  return [`case ${plain2.toLowerCase()}`, `form ${drawn.toLowerCase()}`];
}
function consistencyProblems(policy) {
  const problems2 = [
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
    ...new Map(problems2.map((problem) => [`${problem.at?.file}:${problem.at?.line}: ${problem.what}`, problem])).values()
  ];
}
var namesOf = ({ stages }) => stages.flatMap((stage) => [stage.name, ...stage.aliases].map((name2) => ({ name: name2, stage })));
function unusableNames({ lifecycle: lifecycle2, stagesAt, at }) {
  const why = (name2) => {
    if (new RegExp("\\p{C}", "u").test(name2))
      return "holds a character that cannot be seen";
    if (name2 === "*")
      return "means every stage in a transition";
    return lookAlike(name2, UNREGISTERED) ? `is reserved: ${UNREGISTERED} is for assets that nobody named` : void 0;
  };
  return namesOf(lifecycle2).flatMap(({ name: name2, stage }) => {
    const reason2 = why(name2);
    if (reason2 === void 0)
      return [];
    return [
      {
        what: `the stage name ${JSON.stringify(name2)} ${reason2}`,
        at: stagesAt.get(stage.name) ?? at,
        fix: "Use another name"
      }
    ];
  });
}
function confusableNames({ lifecycle: lifecycle2, stagesAt, at }) {
  const firsts = /* @__PURE__ */ new Map();
  return namesOf(lifecycle2).flatMap(({ name: name2, stage }) => {
    const keys = skeletons(name2);
    const seen = keys.map((key) => firsts.get(key)).filter((first) => first !== void 0);
    for (const key of keys)
      if (!firsts.has(key))
        firsts.set(key, { name: name2, stage });
    const other = seen.find((first) => first.stage !== stage);
    if (other === void 0)
      return [];
    return [
      {
        what: `the stage names "${other.name}" and "${name2}" look alike`,
        at: stagesAt.get(stage.name) ?? at,
        fix: "Rename one of them"
      }
    ];
  });
}
function unknownIncumbentStages({ lifecycle: lifecycle2, stagesAt, ...policy }) {
  const names = lifecycle2.stages.map(({ name: name2 }) => name2);
  return lifecycle2.stages.flatMap(({ name: name2, exclusive }) => {
    if (exclusive === null)
      return [];
    const target = exclusive.incumbentTo;
    const at = stagesAt.get(name2) ?? policy.at;
    if (target === name2)
      return [{ what: `the incumbent of ${name2} cannot stay in ${name2}`, at, fix: "Name another stage" }];
    if (names.includes(target))
      return [];
    return [
      {
        what: `the incumbent of ${name2} goes to "${target}", which is no stage`,
        at,
        fix: didYouMean(target, names) ?? `Stages: ${names.join(", ")}`
      }
    ];
  });
}
function cycles(policy) {
  if (policy.allowCycles)
    return [];
  const rules = [...policy.rules.values()];
  const done = /* @__PURE__ */ new Set();
  const walk = (name2, trail) => {
    const start = trail.indexOf(name2);
    if (start >= 0) {
      const loop = [...trail.slice(start), name2];
      const closing = rules.find((rule) => rule.from === trail.at(-1) && rule.to === name2);
      return [
        {
          what: `the transitions form a cycle: ${loop.join(" -> ")}`,
          at: closing?.at ?? policy.at,
          fix: 'Take one out, or set "allow-cycles: true"'
        }
      ];
    }
    if (done.has(name2))
      return [];
    const found = rules.filter((rule) => rule.from === name2).flatMap((rule) => walk(rule.to, [...trail, name2]));
    done.add(name2);
    return found;
  };
  return policy.lifecycle.stages.flatMap(({ name: name2 }) => walk(name2, [])).slice(0, 1);
}
function unreachable({ lifecycle: lifecycle2, stagesAt, rules, at }) {
  const [first] = lifecycle2.stages;
  const reached = /* @__PURE__ */ new Set([first.name]);
  const next = (stage) => [
    ...[...rules.values()].filter((rule) => rule.from === stage.name).map((rule) => rule.to),
    ...stage.exclusive === null ? [] : [stage.exclusive.incumbentTo]
  ];
  for (let grew = true; grew; ) {
    const found = lifecycle2.stages.filter(({ name: name2 }) => reached.has(name2)).flatMap(next).filter((name2) => !reached.has(name2));
    for (const name2 of found)
      reached.add(name2);
    grew = found.length > 0;
  }
  return lifecycle2.stages.filter(({ name: name2 }) => !reached.has(name2)).map(({ name: name2 }) => ({
    what: `no transition leads to the stage ${name2}`,
    at: stagesAt.get(name2) ?? at,
    fix: "Add one, or take the stage out"
  }));
}
function ruleProblems(policy, rule) {
  const destination2 = policy.lifecycle.stages.find(({ name: name2 }) => name2 === rule.to);
  return [...approvalProblems(rule), ...rule.checks.flatMap((check) => checkProblems(check, destination2))];
}
function approvalProblems(rule) {
  const name2 = `${rule.from} -> ${rule.to}`;
  const [first] = rule.approvals;
  if (first === void 0) {
    if (rule.environment === null)
      return [];
    const what = `${name2} names the environment ${rule.environment}, but asks for no approval, so nobody would have to release it`;
    return [
      { what, at: rule.at, fix: 'Add "approvals: [{ from: [environment-reviewers] }]", or take the environment out' }
    ];
  }
  if (rule.environment === null) {
    return [
      {
        what: `${name2} asks for approvals, but names no environment`,
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
      what: `${name2} asks for ${asked} approvals through the environment ${rule.environment}, which one click releases: nobody can meet that`,
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
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
  const ctrl = callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
  const ctrl = await callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path) {
  if (typeof visitor === "function")
    return visitor(key, node, path);
  if (isMap(node))
    return visitor.Map?.(key, node, path);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path);
  if (isPair(node))
    return visitor.Pair?.(key, node, path);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path);
  return void 0;
}
function replaceNode(key, path, node) {
  const parent = path[path.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line2, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line2.trim().split(/[ \t]+/);
    const name2 = parts.shift();
    switch (name2) {
      case "%TAG": {
        if (parts.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts.length < 2)
            return false;
        }
        const [handle, prefix] = parts;
        this.tags[handle] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version] = parts;
        if (version === "1.1" || version === "1.2") {
          this.yaml.version = version;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version);
          onError(6, `Unsupported YAML version ${version}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name2}`, true);
        return false;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error3) {
        onError(String(error3));
        return null;
      }
    }
    if (handle === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix))
        return handle + escapeTagName(tag.substring(prefix.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags = {};
      visit(doc.contents, (_key, node) => {
        if (isNode(node) && node.tag)
          tags[node.tag] = true;
      });
      tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (const [handle, prefix] of tagEntries) {
      if (handle === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name2 = `${prefix}${i}`;
    if (!exclude.has(name2))
      return name2;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error3 = new Error("Failed to resolve repeated object (this should not happen)");
          error3.source = source;
          throw error3;
        }
      }
    },
    sourceObjects
  };
}
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit(doc, {
        Node: (_key, node) => {
          if (isAlias(node) || hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found = void 0;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found = node;
    }
    if (found && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found);
      if (!data) {
        toJS(found, null, ctx);
        data = anchors.get(found);
      }
      if (data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count)
        count = c;
    }
    return count;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}
function collectionFromPath(schema4, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema4)
      copy.schema = schema4;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path, value) {
    if (isEmptyPath(path))
      this.add(value);
    else {
      const [key, ...rest] = path;
      const node = this.get(key, true);
      if (isCollection(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.delete(key);
    const node = this.get(key, true);
    if (isCollection(node))
      return node.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0)
      return !keepScalar && isScalar(node) ? node.value : node;
    else
      return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return false;
      const n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.has(key);
    const node = this.get(key, true);
    return isCollection(node) ? node.hasIn(rest) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) {
      this.set(key, value);
    } else {
      const node = this.get(key, true);
      if (isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text2;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text2.length <= endStep)
    return text2;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text2, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text2[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text2[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text2, i, indent.length);
      end = i + indent.length + endStep;
      split = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text2[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split = i;
      }
      if (i >= end) {
        if (split) {
          folds.push(split);
          end = split + endStep;
          split = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text2[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text2;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text2;
  if (onFold)
    onFold();
  let res = text2.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text2.length;
    if (fold === 0)
      res = `
${indent}${text2.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text2[fold]}\\`;
      res += `
${indent}${text2.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text2, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text2[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text2[++i];
    } else {
      do {
        ch = text2[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text2[start];
    }
  }
  return end;
}
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json2 = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json2;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json2[i]; ch; ch = json2[++i]) {
    if (ch === " " && json2[i + 1] === "\\" && json2[i + 2] === "n") {
      str += json2.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json2[i + 1]) {
        case "u":
          {
            str += json2.slice(start, i);
            const code2 = json2.substr(i + 2, 4);
            switch (code2) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code2.substr(0, 2) === "00")
                  str += "\\x" + code2.substr(2);
                else
                  str += json2.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json2[i + 2] === '"' || json2.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json2.slice(start, i) + "\n\n";
            while (json2[i + 2] === "\\" && json2[i + 3] === "n" && json2[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json2[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json2.slice(start) : json2;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body2 = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent}${body2}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name2 = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name2} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify2(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify2(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify2(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}
function warn(logLevel, warning2) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning2);
  }
}
var MERGE_KEY = "<<";
var merge2 = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key) => (merge2.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge2.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge2.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key;
    this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    if (isNode(key))
      key = key.clone(schema4);
    if (isNode(value))
      value = value.clone(schema4);
    return new _Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair2 = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair2, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify6 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify6(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment2 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify2(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line2 = lines[i];
      str += line2 ? `
${indent}${line2}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify2(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line2) => sum + line2.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum, line2) => sum + line2.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line2 of lines)
        str += line2 ? `
${indentStep}${indent}${line2}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}
function findPair(items, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4);
    this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map2 = new this(schema4);
    const add2 = (key, value) => {
      if (typeof replacer === "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value] of obj)
        add2(key, value);
    } else if (obj && typeof obj === "object") {
      for (const key of Object.keys(obj))
        add2(key, obj[key]);
    }
    if (typeof schema4.sortMapEntries === "function") {
      map2.items.sort(schema4.sortMapEntries);
    }
    return map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair2, overwrite) {
    let _pair;
    if (isPair(pair2))
      _pair = pair2;
    else if (!pair2 || typeof pair2 !== "object" || !("key" in pair2)) {
      _pair = new Pair(pair2, pair2?.value);
    } else
      _pair = new Pair(pair2.key, pair2.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key) {
    const it = findPair(this.items, key);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), true);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item of this.items) {
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema4, obj, ctx) {
    const { replacer } = ctx;
    const seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === "function") {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};
var string = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item, ctx, onComment, onChompKeep);
  }
};
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node.minFractionDigits = str.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber
};
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
};
var int = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};
var schema = [
  map,
  seq,
  string,
  nullTag,
  boolTag,
  intOct,
  int,
  intHex,
  floatNaN,
  floatExp,
  float
];
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
var schema2 = [map, seq].concat(jsonScalars, jsonError);
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer3 = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer3[i] = str.charCodeAt(i);
      return buffer3;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str.substr(o, lineWidth);
      }
      str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair2 = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair2.key.commentBefore = pair2.key.commentBefore ? `${item.commentBefore}
${pair2.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair2.value ?? pair2.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair2;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair2 of this.items) {
      let key, value;
      if (isPair(pair2)) {
        key = toJS(pair2.key, "", ctx);
        value = toJS(pair2.value, key, ctx);
      } else {
        key = toJS(pair2, "", ctx);
      }
      if (map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key } of pairs2.items) {
      if (isScalar(key)) {
        if (seenKeys.includes(key.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key.value}`);
        } else {
          seenKeys.push(key.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber
};
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
};
var int2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4);
    this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair2;
    if (isPair(key))
      pair2 = key;
    else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
      pair2 = new Pair(key.key, null);
    else
      pair2 = new Pair(key, null);
    const prev = findPair(this.items, pair2.key);
    if (!prev)
      this.items.push(pair2);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key, keepPair) {
    const pair2 = findPair(this.items, key);
    return !keepPair && isPair(pair2) ? isScalar(pair2.key) ? pair2.key.value : pair2.key : pair2;
  }
  set(key, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer } = ctx;
    const set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set2.items.push(createPair(value, null, ctx));
      }
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match = str.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
var schema3 = [
  map,
  seq,
  string,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge2,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int,
  intHex,
  intOct,
  intTime,
  map,
  merge: merge2,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge2,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge2) ? schemaTags.concat(merge2) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge2);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge3, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge3);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};
function stringifyDocument(doc, options) {
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body2 = stringify2(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body2 += lineComment(body2, "", commentString(contentComment));
    if ((body2[0] === "|" || body2[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body2}`;
    } else
      lines.push(body2);
  } else {
    lines.push(stringify2(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version } = opt;
    if (options?._directives) {
      this.directives = options._directives.atDocument();
      if (this.directives.yaml.explicit)
        version = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version });
    this.setSchema(version, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** Adds a value to the document. */
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node, name2) {
    if (!node.anchor) {
      const prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name2 || prev.has(name2) ? findNewAnchor(name2 || "a", prev) : name2;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value = replacer.call({ "": value }, "", value);
      _replacer = replacer;
    } else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode(value, tag, ctx);
    if (flow && isCollection(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    if (isEmptyPath(path)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    if (isEmptyPath(path))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : false;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path) {
    if (isEmptyPath(path))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path) : false;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key, value);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    if (isEmptyPath(path)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path, value);
    }
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version, options = {}) {
    if (typeof version === "number")
      version = String(version);
    let opt;
    switch (version) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version;
        else
          this.directives = new Directives({ version });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json: json2, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json2,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}
var YAMLError = class extends Error {
  constructor(name2, pos, code2, message) {
    super();
    this.name = name2;
    this.code = code2;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code2, message) {
    super("YAMLParseError", pos, code2, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code2, message) {
    super("YAMLWarning", pos, code2, message);
  }
};
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found = null;
  let start = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair2) => isEqual(pair2.key, search));
}
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair2 = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair2.srcToken = collItem;
      map2.items.push(pair2);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair2 = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair2.srcToken = collItem;
      map2.items.push(pair2);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep + cb;
          sep = "";
          break;
        }
        case "newline":
          if (comment)
            sep += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep)
            for (const st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair2 = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair2.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair2);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair2);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name2 = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name2} must end with a ${expectedEnd}` : `${name2} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}
function resolveBlockScalar(ctx, scalar, onError) {
  const start = scalar.offset;
  const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start + header.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header.indent;
  let offset = scalar.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep === " ")
        sep = "\n";
      else if (!prevMoreIndented && sep === "\n")
        sep = "\n\n";
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep === "\n")
        value += "\n";
      else
        sep = "\n";
    } else {
      value += sep + content;
      sep = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error3 = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error3 === -1)
        error3 = offset + i;
    }
  }
  if (error3 !== -1)
    onError(error3, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  const split = source.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines.push([split[i], split[i + 1]]);
  return lines;
}
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code2, msg) => onError(offset + rel, code2, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line2 = /(.*?)\r?\n/sy;
  let match = line2.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep = " ";
  let pos = line2.lastIndex;
  while (match = line2.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep === "\n")
        res += sep;
      else
        sep = "\n";
    } else {
      res += sep + lm;
      sep = " ";
    }
    pos = line2.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
var escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "\x85",
  // Unicode next line
  _: "\xA0",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok2 = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code2 = ok2 ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code2);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error3) {
    const msg = error3 instanceof Error ? error3.message : String(error3);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag.format)
    scalar.format = tag.format;
  if (comment)
    scalar.comment = comment;
  return scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error3) {
        const message = error3 instanceof Error ? error3.message : String(error3);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    node.comment = comment;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code2, message, warning2) => {
      const pos = getErrorPos(source);
      if (warning2)
        this.warnings.push(new YAMLWarning(pos, code2, message));
      else
        this.errors.push(new YAMLParseError(pos, code2, message));
    };
    this.directives = new Directives({ version: options.version || "1.2" });
    this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning2) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning2);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
        const error3 = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error3);
        else
          this.doc.errors.push(error3);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};
var BREAK2 = /* @__PURE__ */ Symbol("break visit");
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path) => {
  let item = cst;
  for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
      item = tok.items[index];
    } else
      return void 0;
  }
  return item;
};
visit2.parentCollection = (cst, path) => {
  const parent = visit2.itemAtPath(cst, path.slice(0, -1));
  const field = path[path.length - 1][0];
  const coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
  let ctrl = visitor(item, path);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === " ")
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        const next = this.buffer[indent + offset + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
      end -= 1;
    return this.buffer.substring(this.pos, end);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line2 = this.getLine();
    if (line2 === null)
      return this.setNext("stream");
    if (line2[0] === BOM) {
      yield* this.pushCount(1);
      line2 = line2.substring(1);
    }
    if (line2[0] === "%") {
      let dirEnd = line2.length;
      let cs = line2.indexOf("#");
      while (cs !== -1) {
        const ch = line2[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line2.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line2[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line2.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line2.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line2 = this.getLine();
    if (line2 === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line2[n]) {
      case "#":
        yield* this.pushCount(line2.length - n);
      // fallthrough
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line2.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line2 = this.getLine();
    if (line2 === null)
      return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line2[0] !== "#" || indent === 0 && (line2.startsWith("---") || line2.startsWith("...")) && isEmpty(line2[3])) {
      const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line2[0] === "]" || line2[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line2[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line2[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line2.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      // fallthrough
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case "\n":
          nl = i2;
          indent = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end = i;
        }
        if (next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};
var LineCounter = class {
  constructor() {
    this.lineStarts = [];
    this.addNewLine = (offset) => this.lineStarts.push(offset);
    this.linePos = (offset) => {
      let low = 0;
      let high = this.lineStarts.length;
      while (low < high) {
        const mid = low + high >> 1;
        if (this.lineStarts[mid] < offset)
          low = mid + 1;
        else
          high = mid;
      }
      if (this.lineStarts[low] === offset)
        return { line: low + 1, col: 1 };
      if (low === 0)
        return { line: 0, col: offset };
      const start = this.lineStarts[low - 1];
      return { line: low, col: offset - start + 1 };
    };
  }
};
function includesToken(list3, type) {
  for (let i = 0; i < list3.length; ++i)
    if (list3[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list3) {
  for (let i = 0; i < list3.length; ++i) {
    switch (list3[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer();
    this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    this.source = source;
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error3) {
    const token = error3 ?? this.stack.pop();
    if (!token) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token;
    } else {
      const top = this.peek(1);
      if (token.type === "block-scalar") {
        token.indent = "indent" in top ? top.indent : 0;
      } else if (token.type === "flow-collection" && top.type === "document") {
        token.indent = 0;
      }
      if (token.type === "flow-collection")
        fixFlowSeqItems(token);
      switch (top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token;
          } else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token, sep: [] });
          else if (it.sep)
            it.value = token;
          else
            Object.assign(it, { key: token, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop();
          yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start = getFirstKeyStartProps(prev);
      let sep;
      if (scalar.end) {
        sep = scalar.end;
        sep.push(this.sourceToken);
        delete scalar.end;
      } else
        sep = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start, key: scalar, sep }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start2 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start2 = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep = it.sep;
              sep.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key, sep }]
              });
            } else if (start.length > 0) {
              it.sep = it.sep.concat(start, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs2 = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start, key: fs2, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs2);
          } else {
            Object.assign(it, { key: fs2, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs2 = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs2, sep: [] });
          else if (it.sep)
            this.stack.push(fs2);
          else
            Object.assign(it, { key: fs2, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        start.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent)
      return false;
    return start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      // fallthrough
      case "space":
      case "comment":
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};
var MAX_DEPTH = 64;
var MAX_TOKENS = 2e5;
var MAX_ERRORS = 10;
function readYaml(text2, lines) {
  const source = new Tokens(text2, lines);
  const options = { version: "1.2", uniqueKeys: false, merge: false };
  let first;
  for (const document of new Composer(options).compose(source.read(), true, text2.length)) {
    if (first !== void 0) {
      const [start, end] = document.range;
      first.errors.push(new YAMLParseError([start, end], "MULTIPLE_DOCS", "more than one document"));
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
    const parser = new Parser(this.#lines.addNewLine);
    this.#lines.addNewLine(0);
    let count = 0;
    let errors = 0;
    for (const lexeme of new Lexer().lex(this.#text)) {
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
    return (0, import_http_address.err)([
      { what: `the policy has ${size} MB, more than the 1 MB that is read`, at: start, fix: "Is this the right file?" }
    ]);
  }
  const text2 = decode(bytes);
  if (text2 === void 0)
    return (0, import_http_address.err)([{ what: "the policy is not UTF-8", at: start, fix: "Save it as UTF-8" }]);
  if (text2.trim() === "")
    return (0, import_http_address.err)([{ what: "the policy is empty", at: start, fix: 'Start with "version: 1"' }]);
  const lines = new LineCounter();
  const at = (offset) => {
    const { line: line2, col } = lines.linePos(offset);
    return { file, line: Math.max(line2, 1), column: Math.max(col, 1) };
  };
  const reading = readYaml(text2, lines);
  if (reading.is !== "document") {
    const what = reading.is === "too deep" ? TOO_DEEP : `the policy has more than the ${MAX_TOKENS} words and signs that are read`;
    return (0, import_http_address.err)([{ what, at: at(reading.offset), fix: "Is this the right file?" }]);
  }
  const { document } = reading;
  const [broken] = [...document.errors, ...document.warnings];
  if (broken !== void 0)
    return (0, import_http_address.err)([{ ...plain(broken), at: at(broken.pos[0]) }]);
  if (document.directives?.yaml.version === "1.1") {
    return (0, import_http_address.err)([{ what: "the policy asks for YAML 1.1", at: start, fix: "Leave the %YAML directive out" }]);
  }
  const walk = new Walk(at);
  const trace = { offset: document.contents?.range[0] ?? 0, steps: /* @__PURE__ */ new Map() };
  const value = walk.read(document.contents, 0, trace);
  if (walk.problems.length > 0)
    return (0, import_http_address.err)(walk.problems.slice(0, 10));
  return (0, import_http_address.ok)({ value, locate: (path) => at(offsetOf(trace, path)) });
}
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function plain({ code: code2, message }) {
  if (code2 === "TAB_AS_INDENT")
    return { what: "YAML: a tab where spaces must be", fix: "Indent with spaces" };
  if (code2 === "MULTIPLE_DOCS")
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
    if (isAlias(node))
      return this.#alias(node.source, node, depth, trace);
    if (node.anchor !== void 0)
      this.#anchors.set(node.anchor, node);
    if (node.tag !== void 0 && !node.tag.startsWith("tag:yaml.org,2002:"))
      return this.#note(node, `the tag ${node.tag} is not allowed`, "Take it out");
    if (isScalar(node))
      return this.#scalar(node.value, node);
    this.#open.add(node);
    const value = isMap(node) ? this.#map(node.items, depth, trace) : isSeq(node) ? this.#sequence(node.items, depth, trace) : null;
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
      if (!isScalar(key) || typeof key.value !== "string") {
        this.#note(isNode2(key) ? key : null, "a key must be a string", "Put it in quotes");
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
      result[key.value] = this.read(isNode2(value) ? value : null, depth + 1, step);
      if (this.#stopped)
        break;
    }
    return result;
  }
  #sequence(items, depth, trace) {
    const result = [];
    for (const [index, item] of items.entries()) {
      const step = { offset: isNode2(item) ? item.range[0] : trace.offset, steps: /* @__PURE__ */ new Map() };
      trace.steps.set(String(index), step);
      result.push(this.read(isNode2(item) ? item : null, depth + 1, step));
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
function isNode2(value) {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
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
  for (const error3 of errors.filter((candidate) => isSpecific(candidate, errors))) {
    const finding = explain(error3, errors, document.value);
    if (finding === void 0)
      continue;
    const key = finding.path.join("/");
    if (!seen.has(key))
      seen.set(key, { ...finding.problem, at: document.locate(finding.path) });
  }
  return [...seen.values()];
}
function isSpecific(error3, all) {
  if (error3.keyword === "propertyNames" || error3.keyword === "if" || error3.keyword === "x-not-available-yet")
    return false;
  const branch = /^(.*)\/oneOf\/\d+\//.exec(error3.schemaPath);
  if (error3.keyword !== "anyOf" && /\/anyOf\/\d+\//.test(error3.schemaPath))
    return false;
  if (!branch)
    return error3.keyword !== "oneOf" || !all.some((other) => isBelow(other, error3) && (other.keyword !== "type" || other.instancePath.length > error3.instancePath.length));
  return error3.keyword !== "type" || isDeeper(error3, all, branch[1] ?? "");
}
function isBelow(error3, above) {
  return error3.schemaPath.startsWith(`${above.schemaPath}/`) && `${error3.instancePath}/`.startsWith(`${above.instancePath}/`);
}
function isDeeper(error3, all, branch) {
  const parent = all.find((other) => other.keyword === "oneOf" && other.schemaPath === `${branch}/oneOf` && isBelow(error3, other));
  return parent !== void 0 && error3.instancePath.length > parent.instancePath.length;
}
function explain(error3, all, value) {
  const path = pathOf(error3.instancePath, value);
  const here = describe(path);
  const { params } = error3;
  switch (error3.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key = String(params.additionalProperty ?? params.unevaluatedProperty);
      return unknownKey(path, key, error3.parentSchema);
    }
    case "required":
      return missingKey(path, String(params.missingProperty));
    case "not":
      return {
        path,
        problem: { what: `"${String(path.at(-1))}" is not available yet`, fix: "Take it out until it is" }
      };
    case "type":
      return { path, problem: { what: `${here} must be ${types(params.type)}, not ${kindOf(error3.data)}` } };
    case "oneOf":
      return { path, problem: { what: `${here} must be ${branches(error3, all)}, not ${kindOf(error3.data)}` } };
    case "enum":
    case "const": {
      const allowed = params.allowedValue === void 0 ? list(params.allowedValues) : [String(params.allowedValue)];
      const hint = typeof error3.data === "string" && !allowed.includes(error3.data) ? didYouMean(error3.data, allowed) : void 0;
      const what = `${here} is ${show2(error3.data)}; accepted: ${allowed.join(", ")}`;
      return { path, problem: hint === void 0 ? { what } : { what, fix: hint } };
    }
    case "pattern":
      return {
        path,
        problem: {
          what: `${show2(error3.data)} is not an approver`,
          fix: "Use user:LOGIN, team:ORG/SLUG or environment-reviewers"
        }
      };
    case "minLength":
      return error3.schemaPath.includes("/propertyNames/") ? { path: [...path, ""], problem: { what: `${here} has a key that is empty`, fix: "Give it a name" } } : { path, problem: { what: `${here} is empty`, fix: "Give it a text, or take the key out" } };
    case "minItems":
    case "minProperties":
      return { path, problem: { what: `${here} has no entries`, fix: "Give at least one, or take it out" } };
    case "minimum":
      return { path, problem: { what: `${here} is ${show2(error3.data)}; the least is ${String(params.limit)}` } };
    case "anyOf":
      return namesNoCheck(path, error3.data);
    default:
      return { path, problem: { what: `${here} ${error3.message ?? "is not valid"}` } };
  }
}
function missingKey(path, key) {
  const what = `${describe(path)} lacks the key "${key}"`;
  return {
    path,
    problem: key === "version" && path.length === 0 ? { what, fix: 'Start with "version: 1"' } : { what }
  };
}
function unknownKey(path, key, schema4) {
  const known = isRecord(schema4) && isRecord(schema4.properties) ? Object.keys(schema4.properties) : [];
  const hint = didYouMean(key, known) ?? (known.length > 0 ? `Known: ${known.join(", ")}` : void 0);
  const what = `unknown key "${key}" in ${describe(path)}`;
  return { path: [...path, key], problem: hint === void 0 ? { what } : { what, fix: hint } };
}
function namesNoCheck(path, data) {
  const kinds = Object.keys(CHECK_SCHEMAS);
  const keys = isRecord(data) ? Object.keys(data) : [];
  const hint = keys.map((key) => didYouMean(key, [...kinds, ...CHECKS_NOT_AVAILABLE_YET])).find((text2) => text2 !== void 0);
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
function branches(error3, all) {
  const own = all.filter((other) => other.keyword === "type" && other.instancePath === error3.instancePath && isBelow(other, error3));
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
  return (Array.isArray(type) ? type : [type]).map((name2) => NAMES[String(name2)] ?? String(name2)).join(" or ");
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
  const text2 = JSON.stringify(value) ?? String(value);
  return text2.length > 60 ? `${text2.slice(0, 60)}\u2026` : text2;
}
var list = (value) => Array.isArray(value) ? value.map(String) : [];
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var policyFileCheck = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "schema:policyFile", "title": "aml-promote policy", "type": "object", "required": ["version"], "additionalProperties": false, "properties": { "version": { "const": 1, "description": "Version of the policy language." }, "extends": { "type": "string", "minLength": 1, "description": "A preset to start from: default or mlflow (repo:OWNER/NAME/PATH@REF is not available yet)." }, "disable": { "type": "array", "items": { "enum": ["forward-only", "approve-production", "archive-incumbent"] }, "description": "Rules of the preset that do not apply here." }, "stages": { "type": "object", "minProperties": 1, "propertyNames": { "minLength": 1 }, "additionalProperties": { "type": ["object", "null"], "description": "A stage and its flags; every flag is false until it is given.", "additionalProperties": false, "properties": { "deployable": { "type": "boolean", "description": "Deployments may serve a version in this stage." }, "deletable": { "type": "boolean", "description": "A version in this stage may be deleted." }, "hidden": { "type": "boolean", "description": "Entering sets isArchived, leaving unsets it." }, "exclusive": { "description": "One holder per place: a new one displaces the incumbent. `true` means to the only hidden stage.", "oneOf": [{ "type": "boolean" }, { "type": "object", "required": ["incumbent-to"], "additionalProperties": false, "properties": { "incumbent-to": { "type": "string", "minLength": 1, "description": "The stage into which the incumbent moves." }, "when": { "enum": ["always", "requested"], "description": "`requested`: only when the request sets `archive-existing`, as in MLflow. Default `always`." } } }] }, "aliases": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Other names that Azure may hold for this stage; a promotion writes the proper name." }, "any-case": { "type": "boolean", "description": "Match the name and its aliases in any spelling of case, as MLflow does." } } }, "description": "In lifecycle order; the first is where a registered asset starts. Given, they replace those of the preset." }, "transitions": { "type": "array", "items": { "type": "object", "required": ["from", "to"], "additionalProperties": false, "properties": { "from": { "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }], "description": "A stage, a list of stages, or '*' for every listed stage but `to` and Unregistered." }, "to": { "type": "string", "minLength": 1 }, "remove": { "const": true, "description": "Drop this pair of the preset that `extends` names." }, "environment": { "description": "The protected environment whose reviewers release the job.", "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1 }, "forbid-admin-bypass": { "type": "boolean", "description": "Demand that administrators cannot bypass the environment. Default true; false is not available yet." }, "allow-reruns": { "type": "boolean", "description": "Let a re-run finish what an earlier attempt started. Default false; true is not available yet." }, "allowed-refs": { "x-not-available-yet": true, "description": "Full refs, globs, from which a run may ask. Not available yet." }, "allowed-workflows": { "x-not-available-yet": true, "description": "Paths of workflows, globs, that may ask. Not available yet." } } }] }, "approvals": { "type": "array", "items": { "type": "object", "required": ["from"], "additionalProperties": false, "properties": { "from": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$" }, "description": "Who may approve, any of them: user:LOGIN, team:ORG/SLUG, environment-reviewers (group:NAME is not available yet)." }, "via": { "enum": ["environment", "pull-request"], "description": "How the approval is given: `environment` (default), who released this job; `pull-request` is not available yet." }, "count": { "type": "integer", "minimum": 1, "description": "How many people. Default 1." }, "environment": { "x-not-available-yet": true, "description": "The environment of an earlier job that this approval released. Not available yet." }, "comment-must-contain": { "x-not-available-yet": true, "description": "`plan-digest`: the comment carries the first twelve characters of the digest. Not available yet." } } }, "description": "Every entry must be met." }, "separate": { "type": "array", "items": { "enum": ["requester", "job-owner", "author", "pusher", "merger"] }, "description": "People whose approval does not count. Default [requester]; the others are not available yet." }, "checks": { "type": "array", "items": { "type": "object", "description": "One check; the key that names its kind says which.", "allOf": [{ "if": { "required": ["tag"] }, "then": { "type": "object", "title": "tag", "description": "The asset carries a tag, with any value but an empty one, or with exactly the value that `equals` gives.", "required": ["tag"], "additionalProperties": false, "properties": { "tag": { "type": "string", "minLength": 1, "description": "Name of the tag." }, "equals": { "type": "string", "description": "The one value that passes, compared exactly." } } } }, { "if": { "required": ["metric"] }, "then": { "type": "object", "title": "metric", "description": "A number about the asset stays within bounds, or is no worse than the incumbent\u2019s. Higher is better, unless only `max` is given.", "required": ["metric", "source"], "additionalProperties": false, "properties": { "metric": { "type": "string", "minLength": 1, "description": "Name of the metric." }, "source": { "enum": ["property", "tag", "file", "job"], "description": "Where the number is read: the version\u2019s properties bag, its tags, or the file of the `metrics` input (`job` is not available yet). No default: who wrote the number is part of the number." }, "min": { "type": "number", "description": "The least value that passes." }, "max": { "type": "number", "description": "The greatest value that passes." }, "no-worse-than": { "const": "incumbent", "description": "Compare with each holder that the exclusive stage must give up." }, "tolerance": { "type": "number", "minimum": 0, "description": "How much worse than the incumbent still passes." } } } }], "anyOf": [{ "required": ["tag"] }, { "required": ["metric"] }, { "required": ["lineage"] }, { "required": ["soak"] }, { "required": ["not-serving"] }] }, "description": "Every check must pass." }, "require-plan": { "x-not-available-yet": true, "description": "No promotion without a plan from another job. Not available yet." }, "freeze": { "x-not-available-yet": true, "description": "Windows of time in which the transition is refused. Not available yet." } } }, "description": "Pairs of stages; a pair that is not listed does not exist." }, "overrides": { "type": "array", "items": { "type": "object", "required": ["match", "transitions"], "additionalProperties": false, "properties": { "match": { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "kind": { "enum": ["model", "data", "environment", "component"] }, "name": { "type": "string", "minLength": 1, "description": "A glob of * and ? over asset names." }, "place": { "type": "string", "minLength": 1, "description": "Name or short id of a workspace or registry." }, "tag": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string" }, "description": "Tags and their values; an asset without the tag gets the override too." } } }, "transitions": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["from", "to"], "additionalProperties": false, "properties": { "from": { "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "to": { "type": "string", "minLength": 1 }, "environment": { "description": "The protected environment whose reviewers release the job.", "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1 }, "forbid-admin-bypass": { "type": "boolean", "description": "Demand that administrators cannot bypass the environment. Default true; false is not available yet." }, "allow-reruns": { "type": "boolean", "description": "Let a re-run finish what an earlier attempt started. Default false; true is not available yet." }, "allowed-refs": { "x-not-available-yet": true, "description": "Full refs, globs, from which a run may ask. Not available yet." }, "allowed-workflows": { "x-not-available-yet": true, "description": "Paths of workflows, globs, that may ask. Not available yet." } } }] }, "approvals": { "type": "array", "items": { "type": "object", "required": ["from"], "additionalProperties": false, "properties": { "from": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$" }, "description": "Who may approve, any of them: user:LOGIN, team:ORG/SLUG, environment-reviewers (group:NAME is not available yet)." }, "via": { "enum": ["environment", "pull-request"], "description": "How the approval is given: `environment` (default), who released this job; `pull-request` is not available yet." }, "count": { "type": "integer", "minimum": 1, "description": "How many people. Default 1." }, "environment": { "x-not-available-yet": true, "description": "The environment of an earlier job that this approval released. Not available yet." }, "comment-must-contain": { "x-not-available-yet": true, "description": "`plan-digest`: the comment carries the first twelve characters of the digest. Not available yet." } } } }, "checks": { "type": "array", "items": { "type": "object", "description": "One check; the key that names its kind says which.", "allOf": [{ "if": { "required": ["tag"] }, "then": { "type": "object", "title": "tag", "description": "The asset carries a tag, with any value but an empty one, or with exactly the value that `equals` gives.", "required": ["tag"], "additionalProperties": false, "properties": { "tag": { "type": "string", "minLength": 1, "description": "Name of the tag." }, "equals": { "type": "string", "description": "The one value that passes, compared exactly." } } } }, { "if": { "required": ["metric"] }, "then": { "type": "object", "title": "metric", "description": "A number about the asset stays within bounds, or is no worse than the incumbent\u2019s. Higher is better, unless only `max` is given.", "required": ["metric", "source"], "additionalProperties": false, "properties": { "metric": { "type": "string", "minLength": 1, "description": "Name of the metric." }, "source": { "enum": ["property", "tag", "file", "job"], "description": "Where the number is read: the version\u2019s properties bag, its tags, or the file of the `metrics` input (`job` is not available yet). No default: who wrote the number is part of the number." }, "min": { "type": "number", "description": "The least value that passes." }, "max": { "type": "number", "description": "The greatest value that passes." }, "no-worse-than": { "const": "incumbent", "description": "Compare with each holder that the exclusive stage must give up." }, "tolerance": { "type": "number", "minimum": 0, "description": "How much worse than the incumbent still passes." } } } }], "anyOf": [{ "required": ["tag"] }, { "required": ["metric"] }, { "required": ["lineage"] }, { "required": ["soak"] }, { "required": ["not-serving"] }] }, "description": "Every check must pass." }, "freeze": { "x-not-available-yet": true, "description": "Windows of time in which the transition is refused. Not available yet." }, "replace": { "x-not-available-yet": true, "description": "Replace instead of add. Not available yet." } } } } } }, "description": "What is asked beyond that of matching assets; all that match apply." }, "allow-cycles": { "type": "boolean", "description": "Let transitions lead back to where they began." }, "ledger": { "enum": ["required", "optional"], "description": "Whether a transition with approvals may be recorded without a ledger. Default required." }, "rollback": { "x-not-available-yet": true, "description": "How a stage is given back to an earlier holder. Not available yet." }, "people": { "x-not-available-yet": true, "description": "One human in several identity systems. Not available yet." }, "groups": { "x-not-available-yet": true, "description": "Named lists of people. Not available yet." }, "waivers": { "x-not-available-yet": true, "description": "Checks that are waived for a time. Not available yet." } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = (text2) => [...text2].length;
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
                            let missing22;
                            if (data77.tag === void 0 && (missing22 = "tag")) {
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
function loadPolicy(bytes, name2) {
  const own = readSource(bytes, name2);
  if (!own.ok)
    return own;
  const base = own.value.file.extends === void 0 ? (0, import_http_address.ok)(void 0) : readBase(own.value, own.value.file.extends);
  if (!base.ok)
    return base;
  const composed = compose(own.value, base.value);
  if (!composed.ok)
    return composed;
  const problems2 = consistencyProblems(composed.value);
  return problems2.length > 0 ? (0, import_http_address.err)(problems2) : composed;
}
function loadPreset(name2) {
  const text2 = presetText(name2);
  if (text2 === void 0)
    return (0, import_http_address.err)([unknownPreset(name2)]);
  return loadPolicy(new TextEncoder().encode(text2), `${PRESET_PREFIX}${name2}`);
}
function readBase(own, name2) {
  const text2 = presetText(name2);
  const at = own.document.locate(["extends"]);
  if (text2 === void 0)
    return (0, import_http_address.err)([{ ...unknownPreset(name2), at }]);
  return readSource(new TextEncoder().encode(text2), `${PRESET_PREFIX}${name2}`);
}
function readSource(bytes, name2) {
  const document = readDocument(bytes, name2);
  if (!document.ok)
    return document;
  const { value } = document.value;
  const errors = policyFileErrors(value);
  if (errors.file === void 0)
    return (0, import_http_address.err)(schemaProblems(errors.errors, document.value));
  const missing3 = notAvailableYet(errors.file);
  if (missing3.length > 0) {
    return (0, import_http_address.err)(missing3.map(({ path, what }) => ({
      what: `${what} is not available yet`,
      at: document.value.locate(path),
      fix: "Take it out until it is"
    })));
  }
  return (0, import_http_address.ok)({ name: name2, file: errors.file, document: document.value });
}
var presetText = (name2) => Object.hasOwn(PRESETS, name2) ? PRESETS[name2] : void 0;
function unknownPreset(name2) {
  const names = Object.keys(PRESETS);
  return { what: `there is no preset "${name2}"`, fix: didYouMean(name2, names) ?? `Presets: ${names.join(", ")}` };
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
function destination({ lifecycle: lifecycle2, file }, to) {
  const stage = findStage(lifecycle2, to);
  if (stage !== void 0)
    return stage;
  const names = lifecycle2.stages.map(({ name: name2 }) => name2);
  if (to === UNREGISTERED) {
    throw new import_core_failure.UsageFailure({
      what: `nothing can be moved to ${UNREGISTERED}`,
      fix: "It is the stage of what the system made and nobody named"
    });
  }
  throw new import_core_failure.UsageFailure({
    what: `there is no stage ${JSON.stringify(to)} in ${file}`,
    fix: didYouMean(to, names) ?? `Stages: ${names.join(", ")}`
  });
}
async function lint(path, tree) {
  if (path.startsWith(PRESET_PREFIX))
    return usable(loadPreset(path.slice(PRESET_PREFIX.length)));
  const { bytes, file } = await tree.policy(path);
  return usable(loadPolicy(bytes, file));
}
var LARGEST = 16 * 1024 * 1024;
var workingTree = {
  async policy(path) {
    const bytes = await (0, import_consumers.buffer)((0, import_node_fs.createReadStream)(path, { end: LARGEST })).catch((error3) => {
      throw new import_core_failure.UsageFailure({
        what: `the policy ${path} ${reason(error3)}`,
        fix: "Commit one there, name another with policy, or use policy: preset:default"
      });
    });
    if (bytes.length > LARGEST)
      throw new import_core_failure.UsageFailure({ what: `the policy ${path} is larger than the 1 MB that is read` });
    return { bytes, file: path, evidence: null };
  },
  standing: () => Promise.resolve(null)
};
function reason({ code: code2, message }) {
  if (code2 === "ENOENT")
    return "does not exist";
  return code2 === "EISDIR" ? "is a directory" : `cannot be read (${code2 ?? message})`;
}
var COMMANDS = [
  {
    name: "promote",
    description: "Check the transition against the policy, prove the approvals, write the stage, leave a record.",
    hosts: ["action", "cli"]
  },
  {
    name: "plan",
    description: "Check the transition and freeze what the reviewers approve. Writes nothing to Azure ML.",
    hosts: ["action", "cli"]
  },
  { name: "lint", description: "Check the policy file.", hosts: ["action", "cli"] },
  { name: "emulator", description: "Serve Azure ML on localhost.", hosts: ["cli"] },
  { name: "demo", description: "Promote a model on the emulator, without Azure and without GitHub.", hosts: ["cli"] }
];
var INPUTS = [
  {
    name: "command",
    description: "What to do: `promote`, `plan` or `lint`. On the CLI it is the first word.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan", "lint", "emulator", "demo"],
    default: { action: "promote", cli: "promote" },
    secret: false,
    form: "text"
  },
  {
    name: "asset",
    description: "The asset, as `azureml:NAME:VERSION`, `azureml:NAME@latest`, `azureml://registries/REGISTRY/models/NAME/versions/VERSION`, an ARM id, or `models:/NAME/VERSION`. `@latest` is resolved once and pinned in the plan. What a reference names of its place (an ARM id all of it, the form of a registry its name) may be left out of the other inputs, and must not be contradicted.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan"],
    secret: false,
    form: "text"
  },
  {
    name: "kind",
    description: "The kind of the asset: `model`, `data`, `environment` or `component`. Empty means what the reference says, else `model`; it must not contradict the reference.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan"],
    secret: false,
    form: "text"
  },
  {
    name: "to",
    description: "The stage to enter, by its name in the policy.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan"],
    secret: false,
    form: "text"
  },
  {
    name: "policy",
    description: "The path of the policy file in the repository, or a built-in policy: `preset:default`, `preset:mlflow`.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan", "lint"],
    default: { action: ".aml/promotion-policy.yml", cli: ".aml/promotion-policy.yml" },
    secret: false,
    form: "text"
  },
  {
    name: "policy-ref",
    description: "The protected ref that the policy is read from. Empty means the default branch; any other ref is not available yet.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan", "lint"],
    secret: false,
    form: "text"
  },
  {
    name: "environment",
    description: "The protected environment that this job runs in. It only cross-checks: what counts is the `environment` claim of the job's OIDC token, and a contradiction refuses.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan"],
    secret: false,
    form: "text"
  },
  {
    name: "check-run-id",
    description: "The check run of this job. It only cross-checks: the job's OIDC token decides. Leave the default.",
    hosts: ["action"],
    commands: ["promote", "plan"],
    default: { action: "${{ job.check_run_id }}" },
    secret: false,
    form: "text"
  },
  {
    name: "subscription-id",
    description: "The Azure subscription of the workspace or registry.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan"],
    secret: false,
    form: "text"
  },
  {
    name: "resource-group",
    description: "The resource group of the workspace or registry.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan"],
    secret: false,
    form: "text"
  },
  {
    name: "workspace",
    description: "The workspace that holds the asset. Excludes `registry`.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan"],
    secret: false,
    form: "text"
  },
  {
    name: "registry",
    description: "The Azure ML registry that holds the asset. Excludes `workspace`.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan"],
    secret: false,
    form: "text"
  },
  {
    name: "metrics",
    description: "A JSON object of measured values, name to finite number, at most 1 MB, for the checks of kind `metric`. A name that is absent makes its check inconclusive.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan"],
    secret: false,
    form: "text"
  },
  {
    name: "plan-digest",
    description: "The digest of the plan that the reviewers saw: the output `plan-digest` of an earlier job with `command: plan`. If the plan is another one by now, the promotion is refused; the two reports show what changed.",
    hosts: ["action", "cli"],
    commands: ["promote"],
    secret: false,
    form: "text"
  },
  {
    name: "reason",
    description: "Why, in your words, for the record.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan"],
    secret: false,
    form: "text"
  },
  {
    name: "archive-existing",
    description: "Archive the holders on entering a stage whose policy displaces them on request (preset `mlflow`): `true` or `false`.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan"],
    default: { action: "false", cli: "false" },
    secret: false,
    form: "switch"
  },
  {
    name: "ledger",
    description: "Where promotions are remembered. Only `off` is available yet.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan"],
    default: { action: "off", cli: "off" },
    secret: false,
    form: "text"
  },
  {
    name: "timeout",
    description: "For the whole run, in seconds (`300`) or with a unit (`90s`, `5m`); one call takes a minute at most. A wait that a service demands and that does not fit ends the run at once.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan", "lint"],
    default: { action: "10m", cli: "10m" },
    secret: false,
    form: "text"
  },
  {
    name: "azure-endpoint",
    description: "Azure Resource Manager, also of a sovereign cloud: `https://management.usgovcloudapi.net`, `https://management.chinacloudapi.cn`. Plain http is accepted for loopback only, and then no token is sent: this is how the emulator is used.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan"],
    default: { action: "https://management.azure.com", cli: "https://management.azure.com" },
    secret: false,
    form: "text"
  },
  {
    name: "authority-host",
    description: "Microsoft Entra. Empty means the one of the cloud that `azure-endpoint` is of; needed for an endpoint of another cloud, such as Azure Stack.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan"],
    secret: false,
    form: "text"
  },
  {
    name: "credential",
    description: "How to log in to Azure: `github-oidc` (the job's OIDC token is exchanged for one of Azure; `permissions: id-token: write`), `azure-cli` (whoever is logged in to it) or `managed-identity` (of this machine). Empty means `github-oidc` with `tenant-id` and `client-id`, and `azure-cli` without both. Nothing else is tried.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan"],
    secret: false,
    form: "text"
  },
  {
    name: "tenant-id",
    description: "The Microsoft Entra tenant. Goes with `client-id`; with `azure-cli` it may stand alone.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan"],
    secret: false,
    form: "text"
  },
  {
    name: "client-id",
    description: "The application or managed identity that trusts this job. Goes with `tenant-id`; with `managed-identity` it stands alone, for a user-assigned one.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan"],
    secret: false,
    form: "text"
  },
  {
    name: "github-token",
    description: "Reads the policy, the protection of its ref and the approvals of this run. On the CLI take the variable `GITHUB_TOKEN` instead: options are visible to other processes.",
    hosts: ["action", "cli"],
    commands: ["promote", "plan", "lint"],
    default: { action: "${{ github.token }}" },
    secret: true,
    form: "text"
  },
  {
    name: "port",
    description: "The port to serve on; `0` picks a free one. The URL is the first line printed.",
    hosts: ["cli"],
    commands: ["emulator"],
    default: { cli: "0" },
    secret: false,
    form: "text"
  },
  {
    name: "data",
    description: "A directory that keeps the resources from one start to the next. Empty means memory only.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  },
  {
    name: "seed",
    description: "A file with a JSON array of ARM resources (`id`, `properties`) to start from.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  },
  {
    name: "faults",
    description: "Which calls go wrong, and how: `3:429,5:reset,7-9:503,*:502-html`. docs/emulator.md lists the faults.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  },
  {
    name: "latency",
    description: "How long every answer is held back: `200ms`, `2s`.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  },
  {
    name: "list-lag",
    description: "How long a write takes to show in lists: `2s`.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  },
  {
    name: "clock-offset",
    description: "How far its clock is off, in the `Date` of its answers and in what it writes: `-2h`, `+3d`.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  }
];
function textOfEachInput(text2) {
  const texts = INPUTS.map((input) => [input.name, text2(input)]);
  return Object.fromEntries(texts);
}
function matchReviewer(person, rule, environment2, gate) {
  const reviewer = isReviewer(person, environment2, gate);
  const allowed = isAllowed(person, rule, gate, reviewer);
  if (reviewer.is === "no" || allowed.is === "no")
    return { is: "no" };
  if (reviewer.is === "yes" && allowed.is === "yes")
    return reviewer.how === "named in the environment" ? allowed : reviewer;
  if (everyReviewerIsAllowed(rule, environment2, gate))
    return { is: "yes", how: "inferred from a team that could not be read" };
  return reviewer.is === "unknown" ? reviewer : allowed;
}
function isReviewer(person, environment2, gate) {
  if (environment2.users.some(({ id }) => id === person.id))
    return { is: "yes", how: "named in the environment" };
  return anyOf(environment2.teams.map((team) => isMember(person, team, gate)));
}
function isAllowed(person, rule, gate, reviewer) {
  return anyOf(rule.from.map((approver) => {
    if (approver.is === "environment-reviewers")
      return reviewer;
    return approver.is === "user" ? isAccount(person, approver.login, gate) : isMember(person, approver, gate);
  }));
}
function anyOf(answers) {
  return answers.find(({ is }) => is === "yes") ?? answers.find(({ is }) => is === "unknown") ?? { is: "no" };
}
function isMember(person, team, gate) {
  const name2 = `${team.organization}/${team.slug}`;
  const members = gate.teams.find((known) => sameTeam(known.team, team))?.members ?? {
    is: "unreadable",
    why: "it was not asked for"
  };
  if (members.is === "read")
    return members.value.has(person.id) ? { is: "yes", how: "member of a team that was read" } : { is: "no" };
  const { why, grant } = members;
  return {
    is: "unknown",
    why: `whether ${person.login} is in the team ${name2} could not be read: ${why}`,
    ...grant && { grant }
  };
}
function isAccount(person, login, gate) {
  const account = gate.accounts.get(login.toLowerCase()) ?? {
    is: "unreadable",
    why: "it was not asked for"
  };
  if (account.is === "read")
    return account.value?.id === person.id ? { is: "yes", how: "named in the environment" } : { is: "no" };
  const { why, grant } = account;
  return { is: "unknown", why: `the account ${login} could not be read: ${why}`, ...grant && { grant } };
}
function sameTeam(one, other) {
  const text2 = ({ organization, slug }) => `${organization}/${slug}`.toLowerCase();
  return text2(one) === text2(other);
}
function everyReviewerIsAllowed(rule, environment2, gate) {
  const namesTeam = (approver, team) => approver.is === "team" && sameTeam(approver, team);
  const namesUser = (approver, user) => approver.is === "user" && isAccount(user, approver.login, gate).is === "yes";
  if (rule.from.some(({ is }) => is === "environment-reviewers"))
    return true;
  return environment2.users.every((user) => rule.from.some((approver) => namesUser(approver, user))) && environment2.teams.every((team) => rule.from.some((approver) => namesTeam(approver, team)));
}
function authorise(rule, evidence) {
  const asked = rule.approvals.length > 0;
  if (evidence.is === "none") {
    if (!asked)
      return { findings: [], approvals: [] };
    const findings2 = rule.approvals.map(({ at }, index) => ({
      subject: `approval ${index + 1}`,
      outcome: "inconclusive",
      found: evidence.why,
      wanted: `an approval through the environment ${rule.environment ?? ""}`,
      remedy: "promote from a job in that environment",
      at
    }));
    return { findings: findings2, approvals: [] };
  }
  const run2 = [...runFindings(evidence), ...refFindings(evidence)];
  if (!asked)
    return { findings: run2, approvals: [] };
  const { gate } = evidence;
  if (gate === null)
    throw new TypeError("approvals are required and no evidence of the gate was gathered");
  return authoriseGate(rule, gate, [...run2, ...attemptFindings(gate), ...policyFindings(evidence)]);
}
function authoriseGate(rule, gate, before) {
  const environment2 = environmentFindings(rule, gate);
  if (gate.protection.is === "unreadable" || gate.protection.value === null || environment2.some(({ outcome }) => outcome !== "pass")) {
    return { findings: [...before, ...environment2], approvals: [] };
  }
  const { value: protection } = gate.protection;
  const counted2 = /* @__PURE__ */ new Set();
  const judged2 = rule.approvals.map((approval, index) => {
    const { finding, approvals: approvals2 } = judgeApproval(rule, approval, index, protection, gate, counted2);
    for (const { person } of approvals2)
      counted2.add(person.id);
    return { finding, approvals: approvals2 };
  });
  return {
    findings: [...before, ...environment2, ...judged2.map(({ finding }) => finding)],
    approvals: judged2.flatMap(({ approvals: approvals2 }) => approvals2)
  };
}
function runFindings({ event, foreign }) {
  const subject = "run";
  const remedy = "promote from a run on the policy\u2019s own branch";
  if (event.startsWith("pull_request")) {
    return [
      { subject, outcome: "fail", found: `the run was triggered by ${event}, whose code nobody has merged`, remedy }
    ];
  }
  return foreign.map((repository) => ({
    subject,
    outcome: "fail",
    found: `the run stems from another repository, ${repository}`,
    remedy
  }));
}
function attemptFindings({ attempt }) {
  if (attempt === 1)
    return [];
  const found = `this is attempt ${attempt} of the run, and the host does not say which attempt an approval was for`;
  return [
    {
      subject: "run",
      outcome: "fail",
      found,
      wanted: "the first attempt",
      remedy: "start a new run and have it approved"
    }
  ];
}
function refFindings({ ref, policy }) {
  if (ref === policy.ref)
    return [];
  const remedy = `start it on ${branchOf(policy)}`;
  return [
    {
      subject: "run",
      outcome: "fail",
      found: `the run was started on ${ref}`,
      wanted: `the policy's ref, ${policy.ref}`,
      remedy
    }
  ];
}
var branchOf = (policy) => policy.ref.replace(/^refs\/heads\//, "");
function policyFindings({ policy }) {
  const subject = "policy";
  const name2 = branchOf(policy);
  if (policy.gaps.is === "unreadable") {
    const found = `that ${name2} is protected could not be proven: ${policy.gaps.why}`;
    return [{ subject, outcome: "inconclusive", found, ...remedyOf(policy.gaps.grant) }];
  }
  const gaps = policy.gaps.value;
  const wanted = "active rules demand a reviewed pull request and forbid force-pushes and deletion";
  if (gaps.length > 0) {
    const remedy = `add a branch ruleset for ${name2} that does`;
    return [
      {
        subject,
        outcome: "inconclusive",
        found: `${name2}, where the policy stands, is not protected: ${gaps.join("; ")}`,
        wanted,
        remedy
      }
    ];
  }
  return [{ subject, outcome: "pass", found: `policy at ${policy.commit.slice(0, 12)} of the protected ${name2}` }];
}
var remedyOf = (grant) => grant === void 0 ? {} : { remedy: grant };
function environmentFindings(rule, gate) {
  const subject = "environment";
  const { at } = rule;
  const wanted = rule.environment ?? "";
  const { protection } = gate;
  if (gate.environment === null) {
    const remedy = `add "environment: ${wanted}" to the job`;
    return [{ subject, outcome: "fail", found: "this job is in no environment", wanted, remedy, at }];
  }
  if (protection.is === "unreadable") {
    const found = `the environment ${wanted} could not be read: ${protection.why}`;
    return [{ subject, outcome: "inconclusive", found, ...remedyOf(protection.grant), at }];
  }
  if (protection.value === null) {
    const remedy = `create ${wanted} with required reviewers`;
    return [{ subject, outcome: "fail", found: `the environment ${wanted} does not exist`, remedy, at }];
  }
  if (gate.actual === null) {
    if (gate.environment !== wanted) {
      return [
        {
          subject,
          outcome: "fail",
          found: `this job is in the environment ${gate.environment}`,
          wanted,
          remedy: `move the job into ${wanted}`,
          at
        }
      ];
    }
  } else {
    if (gate.actual.is === "unreadable") {
      return [
        {
          subject,
          outcome: "inconclusive",
          found: `the environment ${gate.environment} could not be read: ${gate.actual.why}`,
          ...remedyOf(gate.actual.grant),
          at
        }
      ];
    }
    if (gate.actual.value?.id !== protection.value.id) {
      const remedy = `move the job into ${wanted}`;
      return [
        { subject, outcome: "fail", found: `this job is in the environment ${gate.environment}`, wanted, remedy, at }
      ];
    }
  }
  return protectionFindings(protection.value, at);
}
function protectionFindings(environment2, at) {
  const subject = "environment";
  const { name: name2, adminsCanBypass } = environment2;
  if (environment2.users.length + environment2.teams.length === 0) {
    return [
      {
        subject,
        outcome: "fail",
        found: `the environment ${name2} has no required reviewers`,
        remedy: "add required reviewers to it",
        at
      }
    ];
  }
  const wanted = "administrators cannot bypass it";
  if (adminsCanBypass === null) {
    const found = `the host does not say whether administrators can bypass the environment ${name2}`;
    return [
      {
        subject,
        outcome: "inconclusive",
        found,
        wanted,
        remedy: "read it with a token that sees can_admins_bypass",
        at
      }
    ];
  }
  if (adminsCanBypass) {
    const remedy = 'clear "Allow administrators to bypass configured protection rules" in its settings';
    return [
      { subject, outcome: "fail", found: `administrators can bypass the environment ${name2}`, wanted, remedy, at }
    ];
  }
  return [
    { subject, outcome: "pass", found: `the environment ${name2} has required reviewers that nobody can bypass`, at }
  ];
}
function judgeApproval(rule, { value, at }, index, environment2, gate, counted2) {
  const wanted = `${value.count} of ${value.from.map(approverText).join(", ")}${rule.separate.length > 0 ? ", not the requester" : ""}`;
  const base = { subject: `approval ${index + 1}`, wanted, at };
  const refuse = (outcome, found, remedy) => ({
    finding: { ...base, outcome, found, ...remedyOf(remedy) },
    approvals: []
  });
  const { reviews, requesters } = gate;
  if (reviews.is === "unreadable")
    return refuse("inconclusive", `the approvals of this run could not be read: ${reviews.why}`, reviews.grant);
  const here = reviews.value.filter(({ environments }) => environments.includes(environment2.id));
  const rejection = here.find(({ state }) => state === "rejected");
  if (rejection)
    return refuse("fail", `${rejection.person.login} rejected ${environment2.name} in this run`, "start a new run and have it approved");
  if (rule.separate.length > 0 && requesters.is === "unreadable") {
    return refuse("inconclusive", `who started the run could not be read: ${requesters.why}`, requesters.grant);
  }
  const separated = rule.separate.length === 0 || requesters.is === "unreadable" ? [] : requesters.value;
  if (rule.separate.length > 0 && separated.length === 0)
    return refuse("inconclusive", "the host does not say who started the run");
  const bot = separated.find(({ isBot }) => isBot);
  if (bot) {
    return refuse("inconclusive", `the run was started by ${bot.login}, a bot, which hides the person who asked`, "have a person start the run");
  }
  return countApprovals(value, here, environment2, gate, separated, counted2, refuse, base);
}
function countApprovals(rule, reviews, environment2, gate, separated, counted2, refuse, base) {
  const approved = reviews.filter(({ state }) => state === "approved").filter(firstOfPerson);
  if (approved.length === 0) {
    const comments = reviews.length > 0 ? " (a comment is no approval)" : "";
    return refuse("fail", `nobody has approved ${environment2.name} in this run${comments}`, `have a required reviewer of ${environment2.name} approve this run`);
  }
  const own = approved.filter(({ person }) => separated.some(({ id }) => id === person.id));
  const others = approved.filter((review) => !own.includes(review));
  const free = others.filter(({ person }) => !counted2.has(person.id));
  const matched = free.map((review) => ({ review, match: matchReviewer(review.person, rule, environment2, gate) }));
  const approvals2 = matched.flatMap(({ review, match }) => match.is === "yes" ? [{ person: review.person, match: match.how, comment: review.comment }] : []).slice(0, rule.count);
  if (approvals2.length >= rule.count) {
    const found = approvals2.map(({ person, match }) => `${person.login} (${match})`).join(", ");
    return { finding: { ...base, outcome: "pass", found: `approved by ${found}` }, approvals: approvals2 };
  }
  const open = matched.flatMap(({ match }) => match.is === "unknown" ? [match] : []);
  if (open[0] !== void 0)
    return refuse("inconclusive", open[0].why, open[0].grant);
  if (own.length > 0 && others.length === 0) {
    return refuse("fail", `${own[0]?.person.login ?? "the requester"} asked for this and approved it`, "have somebody else approve");
  }
  if (free.length === 0)
    return refuse("fail", "whoever approved counts for another entry already", "have another person approve");
  const names = free.map(({ person }) => person.login).join(", ");
  if (approvals2.length > 0)
    return refuse("fail", `approved by ${names}, which is ${approvals2.length} of ${rule.count}`, "have another person approve");
  return refuse("fail", `approved by ${names}, who is not among those who may`, `have one of ${rule.from.map(approverText).join(", ")} approve`);
}
var firstOfPerson = (review, index, all) => all.findIndex(({ person }) => person.id === review.person.id) === index;
function canonicalize(object, seen = /* @__PURE__ */ new Set()) {
  if (typeof object === "number" && isNaN(object)) {
    throw new Error("NaN is not allowed");
  }
  if (typeof object === "number" && !isFinite(object)) {
    throw new Error("Infinity is not allowed");
  }
  if (object === null || typeof object !== "object") {
    return JSON.stringify(object);
  }
  if (typeof object.toJSON === "function") {
    if (seen.has(object)) {
      throw new Error("Circular reference detected");
    }
    seen.add(object);
    const result2 = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result2;
  }
  if (seen.has(object)) {
    throw new Error("Circular reference detected");
  }
  seen.add(object);
  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === void 0 || typeof cv === "symbol" ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(",")}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === void 0 || typeof object[key] === "symbol") {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(",")}}`;
  }
  seen.delete(object);
  return result;
}
function canonicalJson(value) {
  const text2 = canonicalize(value);
  if (text2 === void 0)
    throw new TypeError("a value without a canonical JSON form");
  return text2;
}
function canonicalObject(values) {
  const members = Object.keys(values).sort();
  return `{${members.map((name2) => `${JSON.stringify(name2)}:${values[name2]}`).join(",")}}`;
}
function sha256(text2) {
  return (0, import_node_crypto2.createHash)("sha256").update(text2).digest("hex");
}
var entryCheck = validate202;
var pattern42 = new RegExp("^[0-9a-f]{64}$", "u");
var func12 = (text2) => [...text2].length;
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.plan === void 0 && (missing0 = "plan") || data.run === void 0 && (missing0 = "run") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.sequence === void 0 && (missing0 = "sequence") || data.asset === void 0 && (missing0 = "asset") || data.proven === void 0 && (missing0 = "proven")) {
        validate202.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "plan" || key0 === "run" || key0 === "from" || key0 === "to" || key0 === "sequence" || key0 === "asset" || key0 === "proven")) {
            validate202.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.plan !== void 0) {
            let data0 = data.plan;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern42.test(data0)) {
                  validate202.errors = [{ instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                  return false;
                }
              } else {
                validate202.errors = [{ instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.run !== void 0) {
              let data1 = data.run;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func12(data1) < 1) {
                    validate202.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate202.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.from !== void 0) {
                let data2 = data.from;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func12(data2) < 1) {
                      validate202.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate202.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.to !== void 0) {
                  let data3 = data.to;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (func12(data3) < 1) {
                        validate202.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate202.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.sequence !== void 0) {
                    let data4 = data.sequence;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                      validate202.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number") {
                        if (data4 < 1 || isNaN(data4)) {
                          validate202.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.asset !== void 0) {
                      let data5 = data.asset;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (typeof data5 === "string") {
                          if (func12(data5) < 1) {
                            validate202.errors = [{ instancePath: instancePath + "/asset", schemaPath: "#/properties/asset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        } else {
                          validate202.errors = [{ instancePath: instancePath + "/asset", schemaPath: "#/properties/asset/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.proven !== void 0) {
                        const _errs14 = errors;
                        if (typeof data.proven !== "boolean") {
                          validate202.errors = [{ instancePath: instancePath + "/proven", schemaPath: "#/properties/proven/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                          return false;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate202.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function isEntry(value) {
  return entryCheck(value);
}
var PREFIX = "aml-promote.";
function entryKey(run2, plan3) {
  return `${PREFIX}${sha256(canonicalJson({ plan: plan3, run: run2 })).slice(0, 16)}`;
}
function entryText(entry) {
  return canonicalJson(entry);
}
function entriesOf(properties) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key, text2] of Object.entries(properties)) {
    const entry = key.startsWith(PREFIX) && text2 !== null ? parse3(text2) : void 0;
    if (entry !== void 0 && key === entryKey(entry.run, entry.plan))
      entries.set(key, entry);
  }
  return entries;
}
function lastEntry(asset) {
  const all = [...entriesOf(asset.properties)].map(([key, entry]) => ({ key, entry }));
  const most = highest(all.map(({ entry }) => entry));
  const [last, ...tied] = all.filter(({ entry }) => entry.sequence === most);
  return tied.length === 0 ? last : void 0;
}
function nextSequence(asset) {
  return highest([...entriesOf(asset.properties).values()]) + 1;
}
var highest = (entries) => entries.reduce((most, { sequence }) => Math.max(most, sequence), 0);
function parse3(text2) {
  try {
    const value = JSON.parse(text2);
    return isEntry(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
var import_fastest_levenshtein2 = (0, import_shared.__toESM)(require_mod(), 1);
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
var VERSION2 = /^(?!\.{1,2}$)[^\s/\\:@?#%\p{C}]{1,255}$/u;
var PLACE_PART = /^(?!\.{1,2}$)[\p{L}\p{N}\-_.()]{1,90}$/u;
var ARM_WORKSPACE = /^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/microsoft\.machinelearningservices\/workspaces\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)\/?$/i;
var ARM_REGISTRY = /^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/microsoft\.machinelearningservices\/registries\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)\/?$/i;
var REGISTRY_URI = /^azureml:\/\/registries\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)$/i;
function parseReference(text2, kind) {
  const quoted3 = JSON.stringify(text2.length > 120 ? `${text2.slice(0, 120)}\u2026` : text2);
  const arm = ARM_WORKSPACE.exec(text2);
  if (arm) {
    const [, subscriptionId = "", resourceGroup = "", workspace = "", segment = "", name2 = "", version = ""] = arm;
    return build(quoted3, {
      segment,
      name: name2,
      version,
      kind,
      where: { in: "workspace", subscriptionId, resourceGroup, workspace }
    });
  }
  const armRegistry = ARM_REGISTRY.exec(text2);
  if (armRegistry) {
    const [, subscriptionId = "", resourceGroup = "", registry = "", segment = "", name2 = "", version = ""] = armRegistry;
    const where2 = { in: "registry", registry, arm: { subscriptionId, resourceGroup } };
    return build(quoted3, { segment, name: name2, version, kind, where: where2 });
  }
  const uri = REGISTRY_URI.exec(text2);
  if (uri) {
    const [, registry = "", segment = "", name2 = "", version = ""] = uri;
    return build(quoted3, { segment, name: name2, version, kind, where: { in: "registry", registry, arm: null } });
  }
  const mlflow = /^models:\/([^/]+)\/([^/]+)$/.exec(text2);
  if (mlflow) {
    const [, name2 = "", version = ""] = mlflow;
    return build(quoted3, { segment: "models", name: name2, version, kind, where: { in: "elsewhere" } });
  }
  const label2 = /^azureml:([^:@/]+)@([^:@/]+)$/.exec(text2);
  if (label2) {
    const [, name2 = "", word = ""] = label2;
    if (word !== "latest")
      return (0, import_http_address.err)(`${quoted3} uses the label "${word}"; the only label is @latest`);
    return build(quoted3, { name: name2, label: true, kind, where: { in: "elsewhere" } });
  }
  const plain2 = /^azureml:([^:@/]+):([^:@/]+)$/.exec(text2);
  if (plain2) {
    const [, name2 = "", version = ""] = plain2;
    return build(quoted3, { name: name2, version, kind, where: { in: "elsewhere" } });
  }
  return (0, import_http_address.err)(`${quoted3} is not an asset reference. ${suggestion(text2)}`);
}
function build(quoted3, parts) {
  const named2 = parts.segment === void 0 ? void 0 : kindOfSegment(parts.segment);
  if (parts.segment !== void 0 && named2 === void 0) {
    return (0, import_http_address.err)(`${quoted3} names "${parts.segment}"; known are ${KINDS.map(segmentOf).join(", ")}`);
  }
  if (named2 !== void 0 && parts.kind !== void 0 && named2 !== parts.kind) {
    return (0, import_http_address.err)(`${quoted3} is of the kind ${named2}, but kind says ${parts.kind}. Leave kind out, or make the two agree`);
  }
  const odd = placeParts(parts.where).find((part) => !PLACE_PART.test(part));
  if (odd !== void 0)
    return (0, import_http_address.err)(`${quoted3} names the place ${JSON.stringify(odd.slice(0, 90))}; a place has letters, digits, "-", "_", "." and parentheses`);
  if (!NAME2.test(parts.name)) {
    return (0, import_http_address.err)(`the name in ${quoted3} must be 1 to 255 of letters, digits, "-", "_" and ".", and start with a letter or digit`);
  }
  const kind = named2 ?? parts.kind ?? "model";
  const rest = { kind, name: parts.name, where: parts.where };
  if ("label" in parts)
    return (0, import_http_address.ok)({ ...rest, version: { is: "label", label: "latest" } });
  if (!VERSION2.test(parts.version)) {
    return (0, import_http_address.err)(`the version in ${quoted3} must be 1 to 255 characters without spaces, "/", "\\", ":", "@", "?", "#" and "%"`);
  }
  return (0, import_http_address.ok)({ ...rest, version: { is: "version", version: parts.version } });
}
function placeParts(where2) {
  if (where2.in === "elsewhere")
    return [];
  if (where2.in === "workspace")
    return [where2.subscriptionId, where2.resourceGroup, where2.workspace];
  return [where2.registry, ...where2.arm === null ? [] : [where2.arm.subscriptionId, where2.arm.resourceGroup]];
}
function kindOfSegment(segment) {
  return KINDS.find((kind) => segmentOf(kind) === segment.toLowerCase());
}
function suggestion(text2) {
  if (/^azureml:[^:@/]+$/.test(text2))
    return "Say which version: azureml:NAME:VERSION, or azureml:NAME@latest";
  const bare2 = /^([\w.-]+)[:/@]([\w.-]+)$/.exec(text2);
  if (bare2)
    return `Did you mean azureml:${bare2[1]}${bare2[2] === "latest" ? "@" : ":"}${bare2[2]}?`;
  const [scheme = ""] = text2.split(":");
  const near = scheme !== "azureml" && (0, import_fastest_levenshtein2.distance)(scheme, "azureml") <= 2;
  if (near)
    return `Did you mean azureml${text2.slice(scheme.length)}?`;
  return `Accepted: ${FORMS}`;
}
function planText(plan3) {
  const { rules, ...rest } = plan3;
  const values = {
    ...rest,
    asset: { ...plan3.asset },
    holders: plan3.holders.map((holder) => ({ ...holder })),
    facts: plan3.facts.map((fact) => ({ ...fact })),
    changes: plan3.changes.map((change2) => ({ ...change2 }))
  };
  const texts = { rules: rulesText(rules) };
  for (const [name2, value] of Object.entries(values))
    texts[name2] = canonicalJson(value);
  return canonicalObject(texts);
}
function planDigest(plan3) {
  return sha256(planText(plan3));
}
function makePlan(facts, move, rule, lifecycle2, used) {
  const { asset, place } = facts;
  const { from, to, displacedTo } = move;
  const incumbents = displacedTo === null ? [] : facts.incumbents;
  return {
    place: placeId(place),
    asset: { id: asset.id, createdAt: asset.createdAt, ...asset.content },
    from: from.name,
    to: to.name,
    holders: displacedTo === null ? [] : incumbents.map(({ id, createdAt }) => ({ id, createdAt, to: displacedTo.name })),
    facts: used,
    rules: rulesOf(rule, [from, to, ...displacedTo === null ? [] : [displacedTo]], lifecycle2),
    changes: [
      change(asset, "promote", from, to),
      ...displacedTo === null ? [] : incumbents.map((incumbent) => change(incumbent, "displace", to, displacedTo))
    ]
  };
}
function change(asset, role, from, to) {
  const archived = from.hidden === to.hidden ? null : to.hidden;
  return {
    asset: asset.id,
    name: asset.name,
    version: asset.version,
    role,
    from: from.name,
    to: to.name,
    archived,
    sequence: nextSequence(asset)
  };
}
function assetId(place, kind, name2, version) {
  const provider = "providers/Microsoft.MachineLearningServices";
  const parent = place.in === "workspace" ? `/subscriptions/${place.subscriptionId.toLowerCase()}/resourceGroups/${place.resourceGroup.toLowerCase()}/${provider}/workspaces/${place.workspace.toLowerCase()}` : `/${provider}/registries/${place.registry.toLowerCase()}`;
  return `${parent}/${segmentOf(kind)}/${name2}/versions/${version}`;
}
var WORKED_OUT = /* @__PURE__ */ new WeakMap();
var TEXTS = /* @__PURE__ */ new WeakMap();
function rulesOf(rule, stages, lifecycle2) {
  const from = [lifecycle2, ...stages];
  const held = WORKED_OUT.get(rule);
  if (held?.from.length === from.length && held.from.every((value, index) => value === from[index]))
    return held.rules;
  const rules = effectiveRules(rule, stages, lifecycle2);
  WORKED_OUT.set(rule, { from, rules });
  return rules;
}
function rulesText(rules) {
  if (typeof rules !== "object" || rules === null)
    return canonicalJson(rules);
  const text2 = TEXTS.get(rules) ?? canonicalJson(rules);
  TEXTS.set(rules, text2);
  return text2;
}
function effectiveRules(rule, stages, lifecycle2) {
  return {
    environment: rule.environment,
    approvals: rule.approvals.map(({ value }) => ({ from: value.from.map(approverText), count: value.count })),
    separate: rule.separate,
    checks: rule.checks.map(({ value }) => checkJson(value)),
    stages: stages.map(({ name: name2 }) => stageJson(findStage(lifecycle2, name2)))
  };
}
var checkJson = (check) => ({ ...check });
function stageJson(stage) {
  if (stage === void 0)
    return null;
  const { name: name2, hidden, exclusive } = stage;
  return { name: name2, hidden, exclusive: exclusive === null ? null : { ...exclusive } };
}
function verdictOf(findings2) {
  if (findings2.some((finding) => finding.outcome === "fail"))
    return "deny";
  return findings2.some((finding) => finding.outcome === "inconclusive") ? "inconclusive" : "allow";
}
function needs(policy, asset, place, to) {
  const reading = stageOf(policy, asset);
  const before = reading.is === "known" && reading.stage.name === to.name ? lastEntry(asset)?.entry.from : nameOf(reading);
  const rule = before === void 0 || before === null ? void 0 : ruleFor(policy, asset, place, before, to.name);
  return new Set(rule?.checks.flatMap(({ value }) => needsOf(value)) ?? []);
}
function displaces({ to, archiveExisting }) {
  return to.exclusive !== null && (to.exclusive.when === "always" || archiveExisting);
}
function concerns(policy, to, listed, asset) {
  if (listed.id === asset)
    return void 0;
  if (holds(stageOf(policy, listed), to))
    return "incumbent";
  const last = lastEntry(listed)?.entry;
  return last !== void 0 && last.asset === asset && last.from === to.name ? "displaced" : void 0;
}
function standsAt(policy, asset, name2) {
  const stage = findStage(policy.lifecycle, name2);
  return stage !== void 0 && holds(stageOf(policy, asset), stage);
}
function decide(policy, facts, wish) {
  const reading = stageOf(policy, facts.asset);
  const here = describe2(policy, facts, reading);
  if (reading.is === "known" && reading.stage.name === wish.to.name) {
    return here.outcome === "pass" ? decideAtDestination(policy, facts, wish, here) : none(reading, [here]);
  }
  const start = startOf(policy, reading);
  if (start === void 0 || start.name === wish.to.name)
    return none(reading, [here, unlisted(policy, facts, null, wish.to)]);
  const rule = ruleFor(policy, facts.asset, facts.place, start.name, wish.to.name);
  if (rule === void 0)
    return none(reading, [here, unlisted(policy, facts, start, wish.to)]);
  return planned(policy, facts, wish, start, rule, [here]);
}
function decideAtDestination(policy, facts, wish, here) {
  const { asset } = facts;
  if (!displaces(wish) || facts.incumbents.length === 0)
    return { state: "done", from: wish.to.name, findings: [here] };
  const last = lastEntry(asset);
  const start = last === void 0 || last.entry.to !== wish.to.name ? void 0 : findStage(policy.lifecycle, last.entry.from);
  const rule = start && ruleFor(policy, asset, facts.place, start.name, wish.to.name);
  if (last !== void 0 && start !== void 0 && rule !== void 0) {
    const before = rewind(facts, last.key, last.entry);
    const again = planned(policy, before, wish, start, rule, [here]);
    if (again.digest === last.entry.plan) {
      const left = again.changes.filter(({ asset: id }) => facts.incumbents.some((incumbent) => incumbent.id === id));
      return { ...again, state: "unfinished", changes: left, startedBy: last.entry.run };
    }
  }
  const others = facts.incumbents.map(({ version }) => version).join(", ");
  const found = `version ${asset.version} is in ${wish.to.name}, and version ${others} holds it too`;
  const wanted = "one holder, or an unfinished promotion of this same request";
  const remedy = `move version ${others} out of ${wish.to.name} by a transition of its own`;
  return {
    state: "none",
    from: wish.to.name,
    findings: [here, { subject: "holders", outcome: "inconclusive", found, wanted, remedy, at: policy.at }]
  };
}
function planned(policy, given, wish, from, rule, before) {
  const facts = { ...given, incumbents: [...given.incumbents].sort((one, other) => one.id < other.id ? -1 : 1) };
  const evaluations = rule.checks.map((check) => ({ check, evaluation: evaluate(check.value, facts) }));
  const used = evaluations.flatMap(({ evaluation }) => evaluation.used);
  const target = displaces(wish) ? wish.to.exclusive : null;
  const displacedTo = target === null ? null : findStage(policy.lifecycle, target.incumbentTo) ?? null;
  const plan3 = makePlan(facts, { from, to: wish.to, displacedTo }, rule, policy.lifecycle, used);
  const found = `${from.name} -> ${wish.to.name} is a transition of the policy`;
  const findings2 = [
    ...before,
    { subject: "transition", outcome: "pass", found, at: rule.at },
    ...unprovable(policy, facts, [wish.to, ...displacedTo === null ? [] : [displacedTo]]),
    ...evaluations.map(({ check, evaluation: { used: _, ...judged2 } }) => ({
      subject: subjectOf(check.value),
      ...judged2,
      at: check.at
    })),
    ...rule.approvals.map(({ value, at }, index) => ({
      subject: `approval ${index + 1}`,
      outcome: "awaited",
      found: `awaited through the environment ${rule.environment ?? ""}`,
      wanted: `${value.count} of ${value.from.map(approverText).join(", ")}`,
      at
    }))
  ];
  const digest = planDigest(plan3);
  return { state: "change", from: from.name, findings: findings2, rule, plan: plan3, digest, changes: plan3.changes, startedBy: null };
}
var bearsWitness = ({ kind }) => kind !== "component";
function unprovable(policy, { asset, incumbents, place }, [to, aside]) {
  if (bearsWitness(asset))
    return [];
  const guarded = [
    ...to !== void 0 && isGuarded(policy, asset, place, to) ? [to] : [],
    ...aside !== void 0 && incumbents.some((other) => isGuarded(policy, other, place, aside)) ? [aside] : []
  ];
  return guarded.map(({ name: name2 }) => ({
    subject: "ledger",
    outcome: "inconclusive",
    found: `${name2} asks for approvals, and the properties of a component can be overwritten: nothing would prove later how it came there`,
    wanted: "a ledger, which is not available yet",
    remedy: `until then, enter ${name2} with other kinds of assets only, or let a policy enter it by checks alone`,
    at: policy.stagesAt.get(name2) ?? policy.at
  }));
}
function stageOf(policy, asset) {
  const { stage, isAnonymous } = asset;
  return readStage(policy.lifecycle, { stage, tag: readBag(asset.tags, STAGE_TAG), isAnonymous });
}
function nameOf(reading) {
  if (reading.is === "known")
    return reading.stage.name;
  return reading.is === "unregistered" ? UNREGISTERED : null;
}
function startOf(policy, reading) {
  if (reading.is === "known")
    return reading.stage;
  return reading.is === "divided" ? findStage(policy.lifecycle, reading.native) : void 0;
}
function none(reading, findings2) {
  return { state: "none", from: nameOf(reading), findings: findings2 };
}
function describe2(policy, { asset, place }, reading) {
  const subject = "stage";
  const remedy = "adopt the present stage with drift once that is available, or set it back and promote through the policy";
  const version = `version ${asset.version}`;
  switch (reading.is) {
    case "unregistered":
      return {
        subject,
        outcome: "fail",
        found: `${version} is ${UNREGISTERED}: the system made it and nobody named it`,
        remedy: "register it under a name; that makes a new asset in the first stage"
      };
    case "unknown":
      return {
        subject,
        outcome: "inconclusive",
        found: `unexplained stage: ${version} is in ${JSON.stringify(reading.name)}, which the policy does not know`,
        remedy,
        at: policy.at
      };
    case "divided":
      return {
        subject,
        outcome: "inconclusive",
        found: `unexplained stage: ${version} has the stage ${JSON.stringify(reading.native)} and the tag ${STAGE_TAG} ${JSON.stringify(reading.tag)}`,
        wanted: "stage and tag agree",
        remedy: `find out which is right and set the other to it, then promote again`,
        at: policy.at
      };
    case "known": {
      const { stage } = reading;
      const last = lastEntry(asset)?.entry;
      if (last !== void 0 && bearsWitness(asset) && explains(policy, last, asset, stage)) {
        return {
          subject,
          outcome: "pass",
          found: `${version} is in ${stage.name}, as its last promotion says (plan ${last.plan.slice(0, 12)})`
        };
      }
      const untouched = stage === policy.lifecycle.stages[0] && bearsWitness(asset) && entriesOf(asset.properties).size === 0;
      if (untouched || !isGuarded(policy, asset, place, stage))
        return { subject, outcome: "pass", found: `${version} is in ${stage.name}` };
      return {
        subject,
        outcome: "inconclusive",
        found: bearsWitness(asset) ? `unexplained stage: ${version} is in ${stage.name}, but no promotion put it there` : `unexplained stage: ${version} is in ${stage.name}, and the properties of a component, which can be overwritten, do not prove what put it there`,
        wanted: bearsWitness(asset) ? `${stage.name} asks for approvals, so only an approved promotion explains it` : `${stage.name} asks for approvals, so only a ledger explains it, which is not available yet`,
        remedy,
        at: policy.stagesAt.get(stage.name) ?? policy.at
      };
    }
  }
}
function explains({ lifecycle: lifecycle2 }, entry, asset, stage) {
  const displaced2 = () => findStage(lifecycle2, entry.from)?.exclusive?.incumbentTo === entry.to;
  return entry.proven && entry.to === stage.name && (entry.asset === asset.id || displaced2());
}
function unlisted(policy, { asset, place }, from, to) {
  const subject = "transition";
  if (from === null)
    return { subject, outcome: "inconclusive", found: `no rule can be chosen for a way to ${to.name}`, at: policy.at };
  const ways = policy.lifecycle.stages.map(({ name: name2 }) => name2).filter((name2) => ruleFor(policy, asset, place, from.name, name2) !== void 0);
  const found = `the policy has no transition ${from.name} -> ${to.name}`;
  const wanted = ways.length === 0 ? `nothing leads out of ${from.name}` : `from ${from.name} to ${ways.join(" or ")}`;
  const remedy = route(policy, from, to);
  return { subject, outcome: "fail", found, wanted, ...remedy === void 0 ? {} : { remedy }, at: policy.at };
}
function route(policy, from, to) {
  const trails = [[from.name]];
  const seen = /* @__PURE__ */ new Set([from.name]);
  for (const trail of trails) {
    for (const rule of policy.rules.values()) {
      if (rule.from !== trail.at(-1) || seen.has(rule.to))
        continue;
      if (rule.to === to.name)
        return `promote in steps: ${[...trail, rule.to].join(" -> ")}`;
      seen.add(rule.to);
      trails.push([...trail, rule.to]);
    }
  }
  return void 0;
}
function rewind(facts, key, entry) {
  const back = (version, stage, own) => {
    const properties = Object.fromEntries(Object.entries(version.properties).filter(([name2]) => name2 !== own));
    return { ...version, stage, tags: { ...version.tags, [STAGE_TAG]: stage }, properties };
  };
  const moved = facts.displaced.filter((version) => lastEntry(version)?.entry.plan === entry.plan);
  return {
    ...facts,
    asset: back(facts.asset, entry.from, key),
    incumbents: [
      ...facts.incumbents,
      ...moved.map((version) => back(version, entry.to, lastEntry(version)?.key ?? key))
    ],
    displaced: []
  };
}
async function gatherFacts(policy, wish, reference, sources) {
  const { registry } = sources;
  const { place } = registry;
  const { version } = reference;
  const id = version.is === "version" ? assetId(place, reference.kind, reference.name, version.version) : void 0;
  const early = id === void 0 ? void 0 : siblings(policy, wish, reference, id, registry);
  early?.catch(() => void 0);
  const asset = await registry.resolve(reference);
  const { incumbents, displaced: displaced2 } = await (early ?? siblings(policy, wish, reference, asset.id, registry));
  const wanted = needs(policy, asset, place, wish.to);
  const metrics = wanted.has("metrics-file") ? await sources.metrics() : null;
  return { place, asset, incumbents, displaced: displaced2, metrics };
}
async function siblings(policy, wish, reference, asset, registry) {
  if (wish.to.exclusive === null)
    return { incumbents: [], displaced: [] };
  const found = [];
  for await (const listed of registry.list(reference)) {
    if (concerns(policy, wish.to, listed, asset) !== void 0)
      found.push(listed);
  }
  const present2 = await readAgain(found, wish.to.name, asset, registry);
  const those = (role) => present2.filter((version) => concerns(policy, wish.to, version, asset) === role);
  return { incumbents: those("incumbent"), displaced: those("displaced") };
}
async function readAgain(found, stage, asset, registry) {
  const present2 = [];
  const asked = /* @__PURE__ */ new Set();
  for (let wanted = found; wanted.length > 0; ) {
    for (const { version } of wanted)
      asked.add(version);
    const read = (await Promise.all(wanted.map((version) => registry.read(version)))).filter(isThere);
    present2.push(...read);
    const successors = read.flatMap((version) => successorOf(version, stage, asset));
    const fresh = new Map(successors.map((version) => [version.version, version]));
    wanted = [...fresh.values()].filter(({ version }) => !asked.has(version));
  }
  return present2;
}
var isThere = (version) => version !== void 0;
function successorOf(version, stage, asset) {
  const last = lastEntry(version)?.entry;
  if (last === void 0 || last.from !== stage || last.asset === version.id || last.asset === asset)
    return [];
  const { kind, name: name2 } = version;
  const successor = last.asset.slice(last.asset.lastIndexOf("/") + 1);
  return successor === "" ? [] : [{ kind, name: name2, version: successor }];
}
async function judge(request2, ports) {
  const rules = await readPolicy(request2.policy, ports.forge);
  const wish = { to: destination(rules.policy, request2.to), archiveExisting: request2.archiveExisting };
  const facts = await gatherFacts(rules.policy, wish, request2.reference, ports);
  const decision = comparePlans(decide(rules.policy, facts, wish), request2);
  const authorisation = await authoriseWhere(request2, decision, rules, ports);
  const findings2 = joined(decision, authorisation);
  return { rules, wish, facts, decision, authorisation, findings: findings2, verdict: verdictOf(findings2) };
}
var isPlanned = (decision) => decision.state === "change" || decision.state === "unfinished";
async function authoriseWhere(request2, decision, { evidence }, ports) {
  if (request2.command === "plan" || !isPlanned(decision))
    return { findings: [], approvals: [] };
  return authorise(decision.rule, await ports.approvals.evidence(decision.rule, evidence));
}
function comparePlans(decision, { planDigest: planDigest2 }) {
  if (planDigest2 === null || !isPlanned(decision))
    return decision;
  const same = decision.digest === planDigest2;
  const finding = same ? { subject: "plan", outcome: "pass", found: `the plan is the one that was given, ${planDigest2.slice(0, 12)}` } : {
    subject: "plan",
    outcome: "fail",
    found: `the plan is ${decision.digest.slice(0, 12)} now, so something that it covers has changed`,
    wanted: `the plan that was given, ${planDigest2.slice(0, 12)}`,
    remedy: "compare the two plans in the reports, and plan again"
  };
  return { ...decision, findings: [...decision.findings, finding] };
}
function joined({ findings: findings2 }, authorisation) {
  if (authorisation.findings.length === 0)
    return findings2;
  return [...findings2.filter(({ outcome }) => outcome !== "awaited"), ...authorisation.findings];
}
function judgedReport(request2, ports, judgement, ending2) {
  const { rules, wish, facts, decision, authorisation, findings: findings2, verdict: verdict2 } = judgement;
  const planned2 = isPlanned(decision) ? decision : null;
  const allowed = verdict2 === "allow";
  const { kind, name: name2, version } = facts.asset;
  return {
    is: "judged",
    command: request2.command,
    verdict: verdict2,
    state: allowed ? ending2.state : "refused",
    asked: { asset: request2.asset, to: request2.to, reason: request2.reason },
    asset: { kind, name: name2, version },
    place: placeId(facts.place),
    // What is unfinished has its new stage already; refused, that is where it stays.
    from: decision.state === "unfinished" && !allowed ? wish.to.name : decision.from,
    to: wish.to.name,
    findings: findings2,
    plan: planned2?.plan ?? null,
    digest: planned2?.digest ?? null,
    changes: allowed ? ending2.changes : [],
    approvals: authorisation.approvals,
    lifecycle: {
      stages: rules.policy.lifecycle.stages,
      transitions: [...rules.policy.rules.values()].map(({ from, to, approvals: approvals2 }) => ({
        from,
        to,
        gated: approvals2.length > 0
      }))
    },
    policy: { file: rules.policy.file, evidence: rules.evidence },
    notes: notes(judgement, ports.approvals.run),
    at: ports.registry.now(),
    run: ports.approvals.run
  };
}
var witness = (kind) => kind === "component" ? "Without a ledger nothing witnesses this promotion, for the properties of a component can be overwritten" : "Without a ledger, the entry in the version\u2019s own properties is the only witness of this promotion";
function notes({ decision, verdict: verdict2, facts }, run2) {
  const { kind } = facts.asset;
  const written = verdict2 === "allow" && isPlanned(decision);
  return [
    ...written && decision.state === "unfinished" ? [`An earlier run, ${decision.startedBy ?? "unknown"}, stopped half-way; what it left over is finished here.`] : [],
    ...written && run2 === "shell" ? ["A shell proves no approval: its entry explains no stage that asks for approvals."] : [],
    ...written ? [`${witness(kind)}, and nothing excludes two at once.`] : []
  ];
}
async function plan(request2, ports) {
  const judgement = await judge(request2, ports);
  const { decision } = judgement;
  if (!isPlanned(decision))
    return judgedReport(request2, ports, judgement, { state: "unchanged", changes: [] });
  return judgedReport(request2, ports, judgement, { state: "planned", changes: decision.changes });
}
var SHELL = "shell";
async function applyChanges(policy, kind, decision, ports, written) {
  const run2 = decision.startedBy ?? ports.approvals.run;
  const key = entryKey(run2, decision.digest);
  const writes = decision.changes.map((change2) => {
    const { from, to, sequence } = change2;
    const entry = {
      plan: decision.digest,
      run: run2,
      from,
      to,
      sequence,
      asset: decision.plan.asset.id,
      proven: run2 !== SHELL
    };
    return {
      kind,
      change: change2,
      key,
      entry,
      isBefore: (asset) => standsAt(policy, asset, from),
      isAfter: (asset) => standsAt(policy, asset, to)
    };
  });
  await ports.registry.write(writes, written);
}
async function promote(request2, ports) {
  const judgement = await judge(request2, ports);
  const { decision, verdict: verdict2 } = judgement;
  if (verdict2 !== "allow" || !isPlanned(decision))
    return judgedReport(request2, ports, judgement, { state: "unchanged", changes: [] });
  return write(request2, ports, judgement, decision);
}
async function write(request2, ports, judgement, decision) {
  const state = decision.state === "unfinished" ? "finished" : "promoted";
  const done = [];
  try {
    const { rules, facts } = judgement;
    await applyChanges(rules.policy, facts.asset.kind, decision, ports, (change2) => done.push(change2));
  } catch (error3) {
    if (!(error3 instanceof import_core_failure.ServiceFailure))
      throw error3;
    const intended = judgedReport(request2, ports, judgement, { state, changes: decision.changes });
    return halfWay(request2, error3, done, intended);
  }
  return judgedReport(request2, ports, judgement, { state, changes: done });
}
function halfWay(request2, failure2, done, judged2) {
  const { asset, to, reason: reason2 } = request2;
  const asked = { asset, to, reason: reason2 };
  if (done.length === 0 && failure2.detail.untouched === true)
    return { is: "failed", command: request2.command, failure: failure2, asked, judged: { ...judged2, changes: [] } };
  const written = done.map((change2) => `version ${change2.version} was moved from ${change2.from} to ${change2.to}`);
  const open = judged2.changes.filter((change2) => !done.includes(change2)).map((change2) => `version ${change2.version} may still be in ${change2.from} instead of ${change2.to}`);
  const fix = failure2.detail.fix ?? "Run the same request again: it finishes what is left";
  const told = new import_core_failure.ServiceFailure(failure2.message, { ...failure2.detail, stands: [...written, ...open], fix });
  return { is: "failed", command: request2.command, failure: told, asked, judged: judged2 };
}
function readRequest(command, given, endpoint) {
  const problems2 = [];
  const note = (what, fix) => {
    problems2.push(fix === void 0 ? { what } : { what, fix });
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
  const [first, ...others] = problems2;
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
  return kind ?? note(`kind is ${JSON.stringify(text2)}`, didYouMean(text2, KINDS) ?? `Kinds: ${KINDS.join(", ")}`);
}
function readReference(text2, kind, note) {
  const reference = parseReference(text2, kind);
  return reference.ok ? reference.value : note(`asset: ${reference.error}`);
}
var SEGMENT = /^[A-Za-z0-9](?:[\w.()-]{0,127})$/;
function readPlace({ where: where2 }, given, endpoint, note) {
  const pick = (name2, inReference) => {
    const text2 = given[name2];
    if (text2 !== "" && inReference !== void 0 && text2.toLowerCase() !== inReference.toLowerCase()) {
      note(`${name2} is ${JSON.stringify(text2)}, but the asset's own id says ${JSON.stringify(inReference)}`, "Leave one of them out");
    }
    const value = inReference ?? text2;
    if (value === "")
      note(`${name2} is not given`, fixOf(name2));
    else if (!SEGMENT.test(value))
      note(`${name2} is ${JSON.stringify(value.slice(0, 130))}, which cannot be one`, 'Use letters, digits, ".", "_", "-" and parentheses');
    return value;
  };
  if (given.workspace !== "" && given.registry !== "")
    return note("workspace and registry are both given", "Give the one that holds the asset");
  const inRegistry = where2.in === "registry" || where2.in === "elsewhere" && given.registry !== "";
  const other = inRegistry ? "workspace" : "registry";
  if (given[other] !== "") {
    const own = where2.in === "registry" ? `the registry ${where2.registry}` : "a workspace";
    return note(`${other} is ${JSON.stringify(given[other])}, but the asset is one of ${own}`, `Leave ${other} out`);
  }
  const arm = where2.in === "registry" ? where2.arm : where2.in === "workspace" ? where2 : null;
  const common = {
    endpoint,
    subscriptionId: pick("subscription-id", arm?.subscriptionId),
    resourceGroup: pick("resource-group", arm?.resourceGroup)
  };
  if (inRegistry)
    return {
      in: "registry",
      ...common,
      registry: pick("registry", where2.in === "registry" ? where2.registry : void 0)
    };
  return {
    in: "workspace",
    ...common,
    workspace: pick("workspace", where2.in === "workspace" ? where2.workspace : void 0)
  };
}
function fixOf(name2) {
  const itself = name2 === "workspace" ? "Give it, or registry" : "Give it";
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
var shellApprovals = {
  run: "shell",
  evidence: () => Promise.resolve({ is: "none", why: "a shell cannot show who approved" })
};
var LARGEST2 = 1024 * 1024;
async function readMetricsFile(path) {
  const wrong2 = (what) => new import_core_failure.UsageFailure({
    what: `the metrics file ${path} ${what}`,
    fix: "Give a JSON object of names and finite numbers, at most 1 MB"
  });
  const bytes = await (0, import_consumers2.buffer)((0, import_node_fs2.createReadStream)(path, { end: LARGEST2 })).catch((error3) => {
    throw wrong2(error3.code === "ENOENT" ? "does not exist" : `cannot be read (${error3.code ?? error3.message})`);
  });
  if (bytes.length > LARGEST2)
    throw wrong2("is larger than 1 MB");
  const text2 = decode2(bytes);
  const value = text2 === void 0 ? void 0 : parse4(text2);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrong2(value === void 0 ? "is not JSON" : "is not a JSON object");
  const values = /* @__PURE__ */ Object.create(null);
  for (const [name2, number] of Object.entries(value)) {
    if (typeof number !== "number" || !Number.isFinite(number))
      throw wrong2(`gives ${quoted(name2)} no finite number`);
    values[name2] = number;
  }
  const twice = repeated(text2 ?? "");
  if (twice !== void 0)
    throw wrong2(`gives ${quoted(twice)} twice`);
  return { digest: sha256(bytes), values };
}
var quoted = (name2) => JSON.stringify(name2.length > 100 ? `${name2.slice(0, 100)}\u2026` : name2);
function decode2(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function repeated(text2) {
  const seen = /* @__PURE__ */ new Set();
  for (const [literal] of text2.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
    const name2 = String(parse4(literal));
    if (seen.has(name2))
      return name2;
    seen.add(name2);
  }
  return void 0;
}
function parse4(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
var NO_SUCH_TENANT = /* @__PURE__ */ new Set(["90002", "900021", "900023", "50020", "50034"]);
var OTHER_CLOUD = /* @__PURE__ */ new Set(["90038", "900382", "900432"]);
var NO_SUCH_CLIENT = /* @__PURE__ */ new Set(["700016", "700011", "70001", "7000112"]);
var NO_CREDENTIAL = /* @__PURE__ */ new Set(["70021", "700211", "700212", "700213", "7002137", "7002138"]);
var WRONG_TIME_OR_AUDIENCE = /* @__PURE__ */ new Set(["700024", "50013", "500133", "50027", "700027"]);
var NO_SUCH_RESOURCE = /* @__PURE__ */ new Set(["500011", "50001"]);
var POLICY = /* @__PURE__ */ new Set(["53003", "530032"]);
var LONGEST_WORDS = 160;
var LONGEST_MESSAGE = 1e4;
var NOTHING = "Not Available";
function entraFailure(refused2, tried) {
  const said = saidIn(refused2);
  const [code2, words, correlationId] = [codeIn(said), wordsOf(said), correlationIdOf(refused2)];
  const { cause, fix, commands } = explained(code2, tried);
  return new import_core_failure.ServiceFailure(`no login to Azure: ${cause}. Entra says: ${words}`, {
    fix,
    ...commands === void 0 ? {} : { commands },
    ...correlationId === void 0 ? {} : { correlationId }
  });
}
function codeIn(text2) {
  return /\bAADSTS(\d{4,8})\b/.exec(text2)?.[1] ?? "";
}
function describedIn(message) {
  const description = / - Description: (.*) - Correlation ID: /s.exec(message.slice(0, LONGEST_MESSAGE))?.[1];
  return description === NOTHING ? void 0 : description;
}
function wordsOf(text2) {
  const words = text2.replaceAll(/\s+/g, " ").replace(/\s*(?:Trace ID|Correlation ID|Timestamp): .*$/, "").trim();
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}\u2026` : words;
}
function explained(code2, { tenantId, clientId, authority, presented }) {
  if (NO_CREDENTIAL.has(code2))
    return noCredential(clientId, presented);
  if (NO_SUCH_TENANT.has(code2))
    return {
      cause: `${authority} knows no tenant ${tenantId}, or the client is of another`,
      fix: "Check tenant-id, which az account show --query tenantId prints, and whether azure-endpoint is of the right cloud"
    };
  if (OTHER_CLOUD.has(code2))
    return {
      cause: `the tenant ${tenantId} is of another cloud than ${authority}`,
      fix: "Set azure-endpoint to the one of its cloud, and leave authority-host out"
    };
  if (POLICY.has(code2))
    return {
      cause: `a Conditional Access policy of the tenant ${tenantId} forbids the client ${clientId} to log in from here`,
      fix: "Ask who administers the tenant; the correlation id finds the policy in its sign-in logs"
    };
  if (NO_SUCH_CLIENT.has(code2))
    return {
      cause: `the tenant ${tenantId} has no usable client ${clientId}`,
      fix: "Check client-id: it is the application (client) id, not the object id; and whether tenant-id is its tenant"
    };
  if (WRONG_TIME_OR_AUDIENCE.has(code2))
    return {
      cause: `the job's token was not accepted (issuer ${presented.issuer}, audience ${presented.audience})`,
      fix: "Check the clock of the runner, and whether authority-host is of the cloud that azure-endpoint is of; then run the job again"
    };
  if (NO_SUCH_RESOURCE.has(code2))
    return {
      cause: `the tenant ${tenantId} issues no tokens for this azure-endpoint`,
      fix: "Check azure-endpoint, and whether tenant-id is a tenant of that cloud"
    };
  return {
    cause: `a token of the job was not exchanged for the client ${clientId} in the tenant ${tenantId}`,
    fix: code2 === "" ? `Check that ${authority} is Microsoft Entra` : `${authority}/error?code=${code2} explains it; check tenant-id and client-id`
  };
}
function noCredential(clientId, { issuer, subject, audience, otherSubject }) {
  const [one, two, three] = [issuer, subject, audience].map(quoted2);
  const identity = `az identity federated-credential create --identity-name IDENTITY --resource-group GROUP --name aml-promote --issuer ${one} --subject ${two} --audiences ${three}`;
  const parameters = JSON.stringify({ name: "aml-promote", issuer, subject, audiences: [audience] });
  const other = otherSubject === null ? "" : ` A credential for ${otherSubject} is the other format and does not match.`;
  return {
    cause: `the client ${clientId} has no federated credential for the subject ${subject}`,
    fix: `Create one, letter by letter: ${identity}.${other}`,
    commands: [
      `# issuer   ${issuer}`,
      `# subject  ${subject}`,
      ...otherSubject === null ? [] : [`# not      ${otherSubject}  (the other format: this job does not send it)`],
      `# audience ${audience}`,
      "# for a user-assigned managed identity",
      identity,
      "# for an application",
      `az ad app federated-credential create --id ${clientId} --parameters ${quoted2(parameters)}`
    ]
  };
}
function saidIn({ message, answer }) {
  const described = describedIn(message);
  if (described !== void 0 || answer === void 0)
    return described ?? message;
  return /\bAADSTS\d{4,8}: [^"\\]+/.exec(answer.text)?.[0] ?? `status ${answer.status}`;
}
function correlationIdOf({ message, answer }) {
  const [, id = NOTHING] = / - Correlation ID: (.*?) - Trace ID: /.exec(message.slice(0, LONGEST_MESSAGE)) ?? [];
  return id === NOTHING ? answer?.headers["x-ms-request-id"] : id;
}
var quoted2 = (text2) => `'${text2.replaceAll("'", `'\\''`)}'`;
function libraryOn(transport) {
  let failure2;
  let answer;
  return {
    options: {
      httpClient: {
        async sendRequest(request2) {
          const { method, url, body: body2 } = request2;
          if (method !== "GET" && method !== "POST")
            throw new TypeError(`${method} is no call of a login`);
          const { createHttpHeaders } = await Promise.resolve().then(() => __toESM(require("./registry-azure-ml-credential-azure-identity.js")));
          const headers = request2.headers.toJSON();
          try {
            answer = await transport.read({ method, url, headers, ...typeof body2 === "string" ? { body: body2 } : {} });
          } catch (error3) {
            failure2 = error3;
            throw error3;
          }
          return {
            request: request2,
            status: answer.status,
            headers: createHttpHeaders(answer.headers),
            bodyAsText: answer.text
          };
        }
      },
      // The transport tries again by itself.
      retryOptions: { maxRetries: 0 },
      userAgentOptions: { userAgentPrefix: `aml-promote/${import_http_transport.VERSION}` }
    },
    async ask(credential, scope) {
      failure2 = void 0;
      answer = void 0;
      const asked = await askFor(credential, scope);
      if (!asked.ok && failure2 !== void 0)
        throw failure2;
      return asked.ok ? asked : (0, import_http_address.err)({ message: asked.error, answer });
    }
  };
}
async function askFor(credential, scope) {
  try {
    const given = await credential.getToken(scope);
    const text2 = given?.token;
    if (given === null || typeof text2 !== "string" || text2 === "")
      return (0, import_http_address.err)("no token in the answer");
    return (0, import_http_address.ok)({ text: text2, ends: given.expiresOnTimestamp });
  } catch (error3) {
    return (0, import_http_address.err)(error3 instanceof Error ? error3.message : String(error3));
  }
}
var LONGEST_RUN_MS = 6e4;
var OVER = /* @__PURE__ */ new Set(["700082", "50173", "70043", "50076", "50078", "50079", "50132", "50133"]);
var NO_TOKEN = /is not valid JSON$|JSON at position \d|end of JSON input|^Cannot read properties|^Unexpected response|^no token/;
var ELSE = "or log in by another way: the job\u2019s token (tenant-id and client-id), or credential: managed-identity";
function azureCliLogin({ tenantId, scope, deadline, network }) {
  return async () => {
    const { AzureCliCredential } = await Promise.resolve().then(() => __toESM(require("./registry-azure-ml-credential-azure-identity.js")));
    const most = Math.ceil(Math.min(LONGEST_RUN_MS, Math.max(1, deadline.remaining())));
    const credential = new AzureCliCredential({ processTimeoutInMs: most, ...tenantId === "" ? {} : { tenantId } });
    const begun = performance.now();
    const asked = await askFor(credential, scope);
    const took = performance.now() - begun;
    network.debug(`Azure CLI: az account get-access-token -> ${asked.ok ? "a token" : "no token"} in ${Math.round(took)} ms`);
    if (asked.ok)
      return asked.value;
    throw failure(took >= most ? "too late" : asked.error, tenantId, network);
  };
}
function failure(message, tenantId, network) {
  const login = tenantId === "" ? "az login" : `az login --tenant ${tenantId}`;
  const no = (why, fix) => new import_core_failure.ServiceFailure(`no login to Azure: ${why}`, { fix });
  if (message === "too late")
    return no("the Azure CLI gave no token in time", "Try az account get-access-token by hand");
  if (message.startsWith("Azure CLI could not be found"))
    return no("the Azure CLI (az) is not installed here", `Install it (https://aka.ms/azure-cli) and run ${login}, ${ELSE}`);
  if (message.startsWith("Please run 'az login'"))
    return no("nobody is logged in to the Azure CLI, or the login is over", `Run ${login}, ${ELSE}`);
  if (NO_TOKEN.test(message))
    return no("the Azure CLI printed no token", "Run az version; this needs the Azure CLI 2.30 or later");
  const said = wordsOf(network.clean(message).replace(/^\s*ERROR:\s*/, ""));
  return OVER.has(codeIn(message)) ? no(`the login of the Azure CLI is over. It says: ${said}`, `Run ${login} again, ${ELSE}`) : no(`the Azure CLI gave no token. It says: ${said || "nothing"}`, `Run ${login}, ${ELSE}`);
}
var CREDENTIALS = ["github-oidc", "azure-cli", "managed-identity"];
var TENANT = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,126}[A-Za-z0-9])?$/;
var CLIENT = /^[A-Za-z0-9-]{1,64}$/;
function chooseCredential(asked) {
  const { tenantId, clientId } = asked;
  if (tenantId !== "" && !TENANT.test(tenantId))
    throw wrong(`tenant-id is ${shown(tenantId)}`, "Give the id of the tenant or one of its domains");
  if (clientId !== "" && !CLIENT.test(clientId))
    throw wrong(`client-id is ${shown(clientId)}`, "Give the application (client) id, a UUID");
  switch (asked.credential) {
    case "":
      return choose(asked);
    case "github-oidc":
      return federated(asked);
    case "azure-cli":
      if (clientId !== "")
        throw wrong("client-id has no meaning for the Azure CLI", "Leave client-id out");
      return { is: "azure-cli", tenantId };
    case "managed-identity":
      if (tenantId !== "")
        throw wrong("tenant-id has no meaning for a managed identity, which is of one tenant", "Leave tenant-id out");
      return { is: "managed-identity", clientId };
    default:
      throw wrong(`credential is ${shown(asked.credential)}`, didYouMean(asked.credential, CREDENTIALS) ?? `Credentials: ${CREDENTIALS.join(", ")}`);
  }
}
function choose(asked) {
  const { tenantId, clientId, host } = asked;
  if (tenantId === "" && clientId === "")
    return { is: "azure-cli", tenantId };
  if (host === "github" || tenantId === "" || clientId === "")
    return federated(asked);
  throw wrong("tenant-id and client-id are for a login with the token of a GitHub job, and a shell has none", "Leave both out to take the Azure CLI\u2019s login, or name another credential");
}
function federated({ tenantId, clientId, host }) {
  if (host !== "github")
    throw wrong(tenantId === "" || clientId === "" ? `a login with the token of a GitHub job needs ${missing(tenantId, clientId)} as well, and a shell has no such token` : "credential is github-oidc, and a shell has no token of a GitHub job", "Set credential to azure-cli or managed-identity");
  if (tenantId === "" || clientId === "")
    throw wrong(`${missing(tenantId, clientId)} ${tenantId === "" && clientId === "" ? "are" : "is"} not given`, "A login with the token of the job needs tenant-id and client-id; without both, the Azure CLI\u2019s login is taken");
  return { is: "github-oidc", tenantId, clientId };
}
function missing(tenantId, clientId) {
  return [...tenantId === "" ? ["tenant-id"] : [], ...clientId === "" ? ["client-id"] : []].join(" and ");
}
var wrong = (what, fix) => new import_core_failure.UsageFailure({ what, fix });
var shown = (text2) => JSON.stringify(text2.slice(0, 100));
var CLOUDS = [
  {
    name: "the public cloud",
    endpoint: "https://management.azure.com",
    authorities: ["https://login.microsoftonline.com"],
    audience: "api://AzureADTokenExchange"
  },
  {
    name: "Azure Government",
    endpoint: "https://management.usgovcloudapi.net",
    authorities: ["https://login.microsoftonline.us"],
    audience: "api://AzureADTokenExchangeUSGov"
  },
  {
    name: "Azure in China",
    endpoint: "https://management.chinacloudapi.cn",
    authorities: ["https://login.partner.microsoftonline.cn", "https://login.chinacloudapi.cn"],
    audience: "api://AzureADTokenExchangeChina"
  }
];
var USUAL_AUDIENCE = "api://AzureADTokenExchange";
function authorityOf(endpoint, authorityHost) {
  const cloud = CLOUDS.find((known) => known.endpoint === endpoint.origin);
  if (authorityHost === "")
    return cloud ? { url: cloud.authorities[0], audience: cloud.audience } : null;
  const given = new URL(authorityHost);
  const other = CLOUDS.find(({ authorities }) => authorities.includes(given.origin));
  if (cloud === void 0 && other === void 0)
    return { url: bare(given), audience: USUAL_AUDIENCE };
  if (other === void 0 || cloud !== void 0 && other !== cloud) {
    const whose = other === void 0 ? `no authority of ${cloud?.name}` : `the authority of ${other.name}`;
    throw new import_core_failure.UsageFailure({
      what: `authority-host ${given.origin} is ${whose}, but azure-endpoint ${endpoint.origin} is ${cloud?.name}'s`,
      fix: `Leave authority-host out, or set it to ${cloud?.authorities[0]}`
    });
  }
  return { url: bare(given), audience: other.audience };
}
var bare = ({ href }) => href.replace(/\/+$/, "");
function federatedLogin(options) {
  const { tenantId, clientId, authority, scope, assertions, deadline, network } = options;
  const { origin } = new URL(authority.url);
  const library = libraryOn((0, import_http_transport.createTransport)({ service: "Entra", origin, deadline, network }));
  return async () => {
    const [assertion, { ClientAssertionCredential }] = await Promise.all([
      assertions.token(authority.audience),
      Promise.resolve().then(() => __toESM(require("./registry-azure-ml-credential-azure-identity.js")))
    ]);
    const credential = new ClientAssertionCredential(tenantId, clientId, async () => assertion, {
      ...library.options,
      authorityHost: authority.url,
      // Else it would ask the public cloud about an authority that it does not know, a private one say.
      disableInstanceDiscovery: true
    });
    const asked = await library.ask(credential, scope);
    if (asked.ok)
      return asked.value;
    if (asked.error.answer?.status === 200)
      throw new import_core_failure.ServiceFailure("Entra answered a login in a form that is not its own", {
        fix: `Check that ${authority.url} is Microsoft Entra`
      });
    throw entraFailure(asked.error, {
      tenantId,
      clientId,
      authority: authority.url,
      presented: await assertions.presented(authority.audience)
    });
  };
}
var METADATA = "http://169.254.169.254";
var LINK_LOCAL = /^169\.254\.\d{1,3}\.\d{1,3}$/;
var LONGEST_PROBE_MS = 2e3;
function managedIdentityLogin(options) {
  const { clientId, scope, deadline, network } = options;
  const source = sourceOf(options);
  const way = { service: source.name, origin: source.url.origin, deadline, network };
  const library = libraryOn((0, import_http_transport.createTransport)(way));
  const probe = (0, import_http_transport.createTransport)({ ...way, longest: LONGEST_PROBE_MS, tries: 1 });
  const whom = clientId === "" ? {} : { clientId };
  let credential;
  return async () => {
    await reach(probe, source, clientId);
    const identity = await Promise.resolve().then(() => __toESM(require("./registry-azure-ml-credential-azure-identity.js")));
    credential ??= new identity.ManagedIdentityCredential({ ...library.options, ...whom });
    const asked = await library.ask(credential, scope);
    if (asked.ok)
      return asked.value;
    throw refused(asked.error, source, clientId);
  };
}
var TOLD = [
  ["IDENTITY_ENDPOINT", "IDENTITY_HEADER", "Azure Arc"],
  ["MSI_ENDPOINT", "MSI_SECRET", "Cloud Shell"]
];
function sourceOf({ env, mask }) {
  if (env.AZURE_FEDERATED_TOKEN_FILE)
    throw unsupported("AZURE_FEDERATED_TOKEN_FILE is set", "Kubernetes", "az login --federated-token");
  for (const [address, secret, other] of TOLD) {
    const { [address]: endpoint = "", [secret]: known = "" } = env;
    if (endpoint !== "" && known === "")
      throw unsupported(`${address} is set without ${secret}`, other);
    if (endpoint === "")
      continue;
    mask(known);
    return { name: "Azure's identity endpoint", url: nearby(address, endpoint) };
  }
  const url = nearby("AZURE_POD_IDENTITY_AUTHORITY_HOST", env.AZURE_POD_IDENTITY_AUTHORITY_HOST || METADATA);
  url.pathname = "/metadata/identity/oauth2/token";
  return { name: "Azure's metadata service", url };
}
var unsupported = (what, kind, login = "az login --identity") => new import_core_failure.UsageFailure({
  what: `${what}: this kind of managed identity (${kind}) is not supported`,
  fix: `Run ${login} before, and set credential to azure-cli`
});
function nearby(name2, text2) {
  const url = URL.canParse(text2) ? new URL(text2) : null;
  if (url !== null && (url.protocol === "https:" || (0, import_http_address.isLoopback)(url) || LINK_LOCAL.test(url.hostname)))
    return url;
  throw new import_core_failure.UsageFailure({ what: `${name2} is no address of this machine`, fix: "Azure sets it; leave it as it is" });
}
async function reach(probe, { name: name2, url }, clientId) {
  try {
    await probe.read({ method: "GET", url: `${url.origin}${url.pathname}` });
  } catch (error3) {
    if (!(error3 instanceof import_core_failure.ServiceFailure))
      throw error3;
    throw new import_core_failure.ServiceFailure(`no login to Azure: ${name2} does not answer within ${LONGEST_PROBE_MS / 1e3} s, so there is no managed identity here`, {
      fix: `Run this on a machine, app or container of Azure ${clientId === "" ? "with an identity" : "to which the identity is assigned"}, or leave credential out`
    });
  }
}
function refused({ message, answer }, { name: name2 }, clientId) {
  const status = answer?.status ?? 0;
  if (status === 200)
    return new import_core_failure.ServiceFailure(`${name2} answered in a form that is not its own`);
  const who = clientId === "" ? "no identity of its own" : `no identity with the client id ${clientId}`;
  const cause = status === 400 || status === 404 ? `there is ${who} here` : `${name2} gave no token`;
  return new import_core_failure.ServiceFailure(`no login to Azure: ${cause}. It says: ${wordsOf(describedIn(message) ?? `status ${status}`)}`, {
    fix: clientId === "" ? "Switch the system-assigned identity on, or give the client-id of a user-assigned one" : "Check client-id, and assign the identity: az vm identity assign --identities ID (az webapp identity assign for an app)"
  });
}
var RENEW_BEFORE_MS = 5 * 6e4;
function azureToken(options) {
  const { given, host, endpoint, network, mask } = options;
  const choice = chooseCredential({
    credential: given.credential,
    tenantId: given["tenant-id"],
    clientId: given["client-id"],
    host
  });
  const authority = authorityOf(endpoint, given["authority-host"]);
  if (endpoint.protocol !== "https:")
    return () => Promise.reject(new TypeError("no token may be sent there"));
  const logIn = wayOf(choice, authority, options);
  network.debug(`credential: ${wordsFor(choice)}`);
  let held;
  const renew = async () => {
    const token = await logIn();
    mask(token.text);
    return token;
  };
  const ask = () => {
    const next = renew();
    held = next;
    next.catch(() => {
      if (held === next)
        held = void 0;
    });
    return next;
  };
  return async () => {
    const asked = held ?? ask();
    const token = await asked;
    if (token.ends - Date.now() >= RENEW_BEFORE_MS)
      return token.text;
    return (await (held === void 0 || held === asked ? ask() : held)).text;
  };
}
function wayOf(choice, authority, options) {
  const { endpoint, assertions, env, deadline, network, mask } = options;
  const scope = `${endpoint.origin}/.default`;
  switch (choice.is) {
    case "azure-cli":
      return azureCliLogin({ tenantId: choice.tenantId, scope, deadline, network });
    case "managed-identity":
      return managedIdentityLogin({ clientId: choice.clientId, scope, env, deadline, network, mask });
    case "github-oidc":
      if (assertions === null)
        throw new import_core_failure.UsageFailure({
          what: "the job may not have a token to log in to Azure with",
          fix: "Add to the job: permissions: { id-token: write, contents: read }"
        });
      if (authority === null)
        throw new import_core_failure.UsageFailure({
          what: `azure-endpoint ${endpoint.origin} is of no cloud that is known here`,
          fix: "Set authority-host to its Microsoft Entra"
        });
      return federatedLogin({ ...choice, authority, scope, assertions, deadline, network });
  }
}
function wordsFor({ is, ...whom }) {
  const ids = [
    ["tenant-id", "tenantId" in whom ? whom.tenantId : ""],
    ["client-id", "clientId" in whom ? whom.clientId : ""]
  ];
  return [is, ...ids.flatMap(([name2, id]) => id === "" ? [] : `${name2} ${id}`)].join(", ");
}
var armErrorCheck = validate203;
var schema312 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "object", "required": ["message"], "properties": { "code": { "type": ["string", "null"] }, "message": { "type": "string" }, "details": { "type": ["array", "null"], "items": { "type": "object", "properties": { "code": { "type": ["string", "null"] }, "message": { "type": ["string", "null"] } } } } } } }, "$id": "schema:armError" };
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate203.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        validate203.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.error !== void 0) {
          let data0 = data.error;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.message === void 0 && (missing1 = "message")) {
                validate203.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                if (data0.code !== void 0) {
                  let data1 = data0.code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string" && data1 !== null) {
                    validate203.errors = [{ instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: schema312.properties.error.properties.code.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.message !== void 0) {
                    const _errs5 = errors;
                    if (typeof data0.message !== "string") {
                      validate203.errors = [{ instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.details !== void 0) {
                      let data3 = data0.details;
                      const _errs7 = errors;
                      if (!Array.isArray(data3) && data3 !== null) {
                        validate203.errors = [{ instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/type", keyword: "type", params: { type: schema312.properties.error.properties.details.type }, message: "must be array,null" }];
                        return false;
                      }
                      if (errors === _errs7) {
                        if (Array.isArray(data3)) {
                          var valid2 = true;
                          const len0 = data3.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data4 = data3[i0];
                            const _errs9 = errors;
                            if (errors === _errs9) {
                              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                if (data4.code !== void 0) {
                                  let data5 = data4.code;
                                  const _errs11 = errors;
                                  if (typeof data5 !== "string" && data5 !== null) {
                                    validate203.errors = [{ instancePath: instancePath + "/error/details/" + i0 + "/code", schemaPath: "#/properties/error/properties/details/items/properties/code/type", keyword: "type", params: { type: schema312.properties.error.properties.details.items.properties.code.type }, message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid3 = _errs11 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data4.message !== void 0) {
                                    let data6 = data4.message;
                                    const _errs13 = errors;
                                    if (typeof data6 !== "string" && data6 !== null) {
                                      validate203.errors = [{ instancePath: instancePath + "/error/details/" + i0 + "/message", schemaPath: "#/properties/error/properties/details/items/properties/message/type", keyword: "type", params: { type: schema312.properties.error.properties.details.items.properties.message.type }, message: "must be string,null" }];
                                      return false;
                                    }
                                    var valid3 = _errs13 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                }
                              } else {
                                validate203.errors = [{ instancePath: instancePath + "/error/details/" + i0, schemaPath: "#/properties/error/properties/details/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid2 = _errs9 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              validate203.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate203.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "props": { "error": true }, "dynamicProps": false, "dynamicItems": false };
var assetVersionCheck = validate21;
var schema32 = { "type": "object", "required": ["properties"], "properties": { "id": { "type": ["string", "null"] }, "name": { "type": ["string", "null"] }, "properties": { "type": "object", "properties": { "stage": { "type": ["string", "null"] }, "tags": { "type": ["object", "null"], "additionalProperties": { "type": ["string", "null"] } }, "properties": { "type": ["object", "null"], "additionalProperties": { "type": ["string", "null"] } }, "isAnonymous": { "type": ["boolean", "null"] }, "isArchived": { "type": ["boolean", "null"] }, "modelUri": { "type": ["string", "null"] }, "modelType": { "type": ["string", "null"] }, "jobName": { "type": ["string", "null"] }, "dataUri": { "type": ["string", "null"] }, "dataType": { "type": ["string", "null"] }, "image": { "type": ["string", "null"] }, "condaFile": { "type": ["string", "null"] }, "build": { "type": ["object", "null"], "properties": { "contextUri": { "type": ["string", "null"] }, "dockerfilePath": { "type": ["string", "null"] } } }, "osType": { "type": ["string", "null"] }, "componentSpec": { "type": ["object", "null"], "additionalProperties": true } } }, "systemData": { "type": ["object", "null"], "properties": { "createdAt": { "type": ["string", "null"] } } } }, "$id": "schema:assetVersion" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.properties === void 0 && (missing0 = "properties")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (typeof data0 !== "string" && data0 !== null) {
            validate21.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema32.properties.id.type }, message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            let data1 = data.name;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate21.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema32.properties.name.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.properties !== void 0) {
              let data2 = data.properties;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  if (data2.stage !== void 0) {
                    let data3 = data2.stage;
                    const _errs7 = errors;
                    if (typeof data3 !== "string" && data3 !== null) {
                      validate21.errors = [{ instancePath: instancePath + "/properties/stage", schemaPath: "#/properties/properties/properties/stage/type", keyword: "type", params: { type: schema32.properties.properties.properties.stage.type }, message: "must be string,null" }];
                      return false;
                    }
                    var valid1 = _errs7 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data2.tags !== void 0) {
                      let data4 = data2.tags;
                      const _errs9 = errors;
                      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
                        validate21.errors = [{ instancePath: instancePath + "/properties/tags", schemaPath: "#/properties/properties/properties/tags/type", keyword: "type", params: { type: schema32.properties.properties.properties.tags.type }, message: "must be object,null" }];
                        return false;
                      }
                      if (errors === _errs9) {
                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                          for (const key0 in data4) {
                            let data5 = data4[key0];
                            const _errs12 = errors;
                            if (typeof data5 !== "string" && data5 !== null) {
                              validate21.errors = [{ instancePath: instancePath + "/properties/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/properties/properties/tags/additionalProperties/type", keyword: "type", params: { type: schema32.properties.properties.properties.tags.additionalProperties.type }, message: "must be string,null" }];
                              return false;
                            }
                            var valid2 = _errs12 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        }
                      }
                      var valid1 = _errs9 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data2.properties !== void 0) {
                        let data6 = data2.properties;
                        const _errs14 = errors;
                        if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
                          validate21.errors = [{ instancePath: instancePath + "/properties/properties", schemaPath: "#/properties/properties/properties/properties/type", keyword: "type", params: { type: schema32.properties.properties.properties.properties.type }, message: "must be object,null" }];
                          return false;
                        }
                        if (errors === _errs14) {
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            for (const key1 in data6) {
                              let data7 = data6[key1];
                              const _errs17 = errors;
                              if (typeof data7 !== "string" && data7 !== null) {
                                validate21.errors = [{ instancePath: instancePath + "/properties/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/properties/properties/properties/additionalProperties/type", keyword: "type", params: { type: schema32.properties.properties.properties.properties.additionalProperties.type }, message: "must be string,null" }];
                                return false;
                              }
                              var valid3 = _errs17 === errors;
                              if (!valid3) {
                                break;
                              }
                            }
                          }
                        }
                        var valid1 = _errs14 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data2.isAnonymous !== void 0) {
                          let data8 = data2.isAnonymous;
                          const _errs19 = errors;
                          if (typeof data8 !== "boolean" && data8 !== null) {
                            validate21.errors = [{ instancePath: instancePath + "/properties/isAnonymous", schemaPath: "#/properties/properties/properties/isAnonymous/type", keyword: "type", params: { type: schema32.properties.properties.properties.isAnonymous.type }, message: "must be boolean,null" }];
                            return false;
                          }
                          var valid1 = _errs19 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data2.isArchived !== void 0) {
                            let data9 = data2.isArchived;
                            const _errs21 = errors;
                            if (typeof data9 !== "boolean" && data9 !== null) {
                              validate21.errors = [{ instancePath: instancePath + "/properties/isArchived", schemaPath: "#/properties/properties/properties/isArchived/type", keyword: "type", params: { type: schema32.properties.properties.properties.isArchived.type }, message: "must be boolean,null" }];
                              return false;
                            }
                            var valid1 = _errs21 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data2.modelUri !== void 0) {
                              let data10 = data2.modelUri;
                              const _errs23 = errors;
                              if (typeof data10 !== "string" && data10 !== null) {
                                validate21.errors = [{ instancePath: instancePath + "/properties/modelUri", schemaPath: "#/properties/properties/properties/modelUri/type", keyword: "type", params: { type: schema32.properties.properties.properties.modelUri.type }, message: "must be string,null" }];
                                return false;
                              }
                              var valid1 = _errs23 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data2.modelType !== void 0) {
                                let data11 = data2.modelType;
                                const _errs25 = errors;
                                if (typeof data11 !== "string" && data11 !== null) {
                                  validate21.errors = [{ instancePath: instancePath + "/properties/modelType", schemaPath: "#/properties/properties/properties/modelType/type", keyword: "type", params: { type: schema32.properties.properties.properties.modelType.type }, message: "must be string,null" }];
                                  return false;
                                }
                                var valid1 = _errs25 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data2.jobName !== void 0) {
                                  let data12 = data2.jobName;
                                  const _errs27 = errors;
                                  if (typeof data12 !== "string" && data12 !== null) {
                                    validate21.errors = [{ instancePath: instancePath + "/properties/jobName", schemaPath: "#/properties/properties/properties/jobName/type", keyword: "type", params: { type: schema32.properties.properties.properties.jobName.type }, message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid1 = _errs27 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data2.dataUri !== void 0) {
                                    let data13 = data2.dataUri;
                                    const _errs29 = errors;
                                    if (typeof data13 !== "string" && data13 !== null) {
                                      validate21.errors = [{ instancePath: instancePath + "/properties/dataUri", schemaPath: "#/properties/properties/properties/dataUri/type", keyword: "type", params: { type: schema32.properties.properties.properties.dataUri.type }, message: "must be string,null" }];
                                      return false;
                                    }
                                    var valid1 = _errs29 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data2.dataType !== void 0) {
                                      let data14 = data2.dataType;
                                      const _errs31 = errors;
                                      if (typeof data14 !== "string" && data14 !== null) {
                                        validate21.errors = [{ instancePath: instancePath + "/properties/dataType", schemaPath: "#/properties/properties/properties/dataType/type", keyword: "type", params: { type: schema32.properties.properties.properties.dataType.type }, message: "must be string,null" }];
                                        return false;
                                      }
                                      var valid1 = _errs31 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data2.image !== void 0) {
                                        let data15 = data2.image;
                                        const _errs33 = errors;
                                        if (typeof data15 !== "string" && data15 !== null) {
                                          validate21.errors = [{ instancePath: instancePath + "/properties/image", schemaPath: "#/properties/properties/properties/image/type", keyword: "type", params: { type: schema32.properties.properties.properties.image.type }, message: "must be string,null" }];
                                          return false;
                                        }
                                        var valid1 = _errs33 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data2.condaFile !== void 0) {
                                          let data16 = data2.condaFile;
                                          const _errs35 = errors;
                                          if (typeof data16 !== "string" && data16 !== null) {
                                            validate21.errors = [{ instancePath: instancePath + "/properties/condaFile", schemaPath: "#/properties/properties/properties/condaFile/type", keyword: "type", params: { type: schema32.properties.properties.properties.condaFile.type }, message: "must be string,null" }];
                                            return false;
                                          }
                                          var valid1 = _errs35 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data2.build !== void 0) {
                                            let data17 = data2.build;
                                            const _errs37 = errors;
                                            if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null) {
                                              validate21.errors = [{ instancePath: instancePath + "/properties/build", schemaPath: "#/properties/properties/properties/build/type", keyword: "type", params: { type: schema32.properties.properties.properties.build.type }, message: "must be object,null" }];
                                              return false;
                                            }
                                            if (errors === _errs37) {
                                              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                if (data17.contextUri !== void 0) {
                                                  let data18 = data17.contextUri;
                                                  const _errs39 = errors;
                                                  if (typeof data18 !== "string" && data18 !== null) {
                                                    validate21.errors = [{ instancePath: instancePath + "/properties/build/contextUri", schemaPath: "#/properties/properties/properties/build/properties/contextUri/type", keyword: "type", params: { type: schema32.properties.properties.properties.build.properties.contextUri.type }, message: "must be string,null" }];
                                                    return false;
                                                  }
                                                  var valid4 = _errs39 === errors;
                                                } else {
                                                  var valid4 = true;
                                                }
                                                if (valid4) {
                                                  if (data17.dockerfilePath !== void 0) {
                                                    let data19 = data17.dockerfilePath;
                                                    const _errs41 = errors;
                                                    if (typeof data19 !== "string" && data19 !== null) {
                                                      validate21.errors = [{ instancePath: instancePath + "/properties/build/dockerfilePath", schemaPath: "#/properties/properties/properties/build/properties/dockerfilePath/type", keyword: "type", params: { type: schema32.properties.properties.properties.build.properties.dockerfilePath.type }, message: "must be string,null" }];
                                                      return false;
                                                    }
                                                    var valid4 = _errs41 === errors;
                                                  } else {
                                                    var valid4 = true;
                                                  }
                                                }
                                              }
                                            }
                                            var valid1 = _errs37 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data2.osType !== void 0) {
                                              let data20 = data2.osType;
                                              const _errs43 = errors;
                                              if (typeof data20 !== "string" && data20 !== null) {
                                                validate21.errors = [{ instancePath: instancePath + "/properties/osType", schemaPath: "#/properties/properties/properties/osType/type", keyword: "type", params: { type: schema32.properties.properties.properties.osType.type }, message: "must be string,null" }];
                                                return false;
                                              }
                                              var valid1 = _errs43 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data2.componentSpec !== void 0) {
                                                let data21 = data2.componentSpec;
                                                const _errs45 = errors;
                                                if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
                                                  validate21.errors = [{ instancePath: instancePath + "/properties/componentSpec", schemaPath: "#/properties/properties/properties/componentSpec/type", keyword: "type", params: { type: schema32.properties.properties.properties.componentSpec.type }, message: "must be object,null" }];
                                                  return false;
                                                }
                                                var valid1 = _errs45 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.systemData !== void 0) {
                let data22 = data.systemData;
                const _errs48 = errors;
                if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)) && data22 !== null) {
                  validate21.errors = [{ instancePath: instancePath + "/systemData", schemaPath: "#/properties/systemData/type", keyword: "type", params: { type: schema32.properties.systemData.type }, message: "must be object,null" }];
                  return false;
                }
                if (errors === _errs48) {
                  if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                    if (data22.createdAt !== void 0) {
                      let data23 = data22.createdAt;
                      if (typeof data23 !== "string" && data23 !== null) {
                        validate21.errors = [{ instancePath: instancePath + "/systemData/createdAt", schemaPath: "#/properties/systemData/properties/createdAt/type", keyword: "type", params: { type: schema32.properties.systemData.properties.createdAt.type }, message: "must be string,null" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs48 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "id": true, "name": true, "properties": true, "systemData": true }, "dynamicProps": false, "dynamicItems": false };
var operationCheck = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.status !== void 0) {
          if (typeof data.status !== "string") {
            validate22.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "status": true }, "dynamicProps": false, "dynamicItems": false };
var versionPageCheck = validate23;
var schema34 = { "type": "object", "required": ["value"], "properties": { "value": { "type": "array", "items": { "type": "object", "required": ["properties"], "properties": { "id": { "type": ["string", "null"] }, "name": { "type": ["string", "null"] }, "properties": { "type": "object", "properties": { "stage": { "type": ["string", "null"] }, "tags": { "type": ["object", "null"], "additionalProperties": { "type": ["string", "null"] } }, "properties": { "type": ["object", "null"], "additionalProperties": { "type": ["string", "null"] } }, "isAnonymous": { "type": ["boolean", "null"] }, "isArchived": { "type": ["boolean", "null"] }, "modelUri": { "type": ["string", "null"] }, "modelType": { "type": ["string", "null"] }, "jobName": { "type": ["string", "null"] }, "dataUri": { "type": ["string", "null"] }, "dataType": { "type": ["string", "null"] }, "image": { "type": ["string", "null"] }, "condaFile": { "type": ["string", "null"] }, "build": { "type": ["object", "null"], "properties": { "contextUri": { "type": ["string", "null"] }, "dockerfilePath": { "type": ["string", "null"] } } }, "osType": { "type": ["string", "null"] }, "componentSpec": { "type": ["object", "null"], "additionalProperties": true } } }, "systemData": { "type": ["object", "null"], "properties": { "createdAt": { "type": ["string", "null"] } } } } } }, "nextLink": { "type": ["string", "null"] } }, "$id": "schema:versionPage" };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0];
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing1;
                    if (data1.properties === void 0 && (missing1 = "properties")) {
                      validate23.errors = [{ instancePath: instancePath + "/value/" + i0, schemaPath: "#/properties/value/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                      return false;
                    } else {
                      if (data1.id !== void 0) {
                        let data2 = data1.id;
                        const _errs5 = errors;
                        if (typeof data2 !== "string" && data2 !== null) {
                          validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/id", schemaPath: "#/properties/value/items/properties/id/type", keyword: "type", params: { type: schema34.properties.value.items.properties.id.type }, message: "must be string,null" }];
                          return false;
                        }
                        var valid2 = _errs5 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data1.name !== void 0) {
                          let data3 = data1.name;
                          const _errs7 = errors;
                          if (typeof data3 !== "string" && data3 !== null) {
                            validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/name", schemaPath: "#/properties/value/items/properties/name/type", keyword: "type", params: { type: schema34.properties.value.items.properties.name.type }, message: "must be string,null" }];
                            return false;
                          }
                          var valid2 = _errs7 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.properties !== void 0) {
                            let data4 = data1.properties;
                            const _errs9 = errors;
                            if (errors === _errs9) {
                              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                if (data4.stage !== void 0) {
                                  let data5 = data4.stage;
                                  const _errs11 = errors;
                                  if (typeof data5 !== "string" && data5 !== null) {
                                    validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/stage", schemaPath: "#/properties/value/items/properties/properties/properties/stage/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.stage.type }, message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid3 = _errs11 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data4.tags !== void 0) {
                                    let data6 = data4.tags;
                                    const _errs13 = errors;
                                    if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
                                      validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/tags", schemaPath: "#/properties/value/items/properties/properties/properties/tags/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.tags.type }, message: "must be object,null" }];
                                      return false;
                                    }
                                    if (errors === _errs13) {
                                      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                        for (const key0 in data6) {
                                          let data7 = data6[key0];
                                          const _errs16 = errors;
                                          if (typeof data7 !== "string" && data7 !== null) {
                                            validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/value/items/properties/properties/properties/tags/additionalProperties/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.tags.additionalProperties.type }, message: "must be string,null" }];
                                            return false;
                                          }
                                          var valid4 = _errs16 === errors;
                                          if (!valid4) {
                                            break;
                                          }
                                        }
                                      }
                                    }
                                    var valid3 = _errs13 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data4.properties !== void 0) {
                                      let data8 = data4.properties;
                                      const _errs18 = errors;
                                      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
                                        validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/properties", schemaPath: "#/properties/value/items/properties/properties/properties/properties/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.properties.type }, message: "must be object,null" }];
                                        return false;
                                      }
                                      if (errors === _errs18) {
                                        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                          for (const key1 in data8) {
                                            let data9 = data8[key1];
                                            const _errs21 = errors;
                                            if (typeof data9 !== "string" && data9 !== null) {
                                              validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/value/items/properties/properties/properties/properties/additionalProperties/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.properties.additionalProperties.type }, message: "must be string,null" }];
                                              return false;
                                            }
                                            var valid5 = _errs21 === errors;
                                            if (!valid5) {
                                              break;
                                            }
                                          }
                                        }
                                      }
                                      var valid3 = _errs18 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data4.isAnonymous !== void 0) {
                                        let data10 = data4.isAnonymous;
                                        const _errs23 = errors;
                                        if (typeof data10 !== "boolean" && data10 !== null) {
                                          validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/isAnonymous", schemaPath: "#/properties/value/items/properties/properties/properties/isAnonymous/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.isAnonymous.type }, message: "must be boolean,null" }];
                                          return false;
                                        }
                                        var valid3 = _errs23 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data4.isArchived !== void 0) {
                                          let data11 = data4.isArchived;
                                          const _errs25 = errors;
                                          if (typeof data11 !== "boolean" && data11 !== null) {
                                            validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/isArchived", schemaPath: "#/properties/value/items/properties/properties/properties/isArchived/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.isArchived.type }, message: "must be boolean,null" }];
                                            return false;
                                          }
                                          var valid3 = _errs25 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data4.modelUri !== void 0) {
                                            let data12 = data4.modelUri;
                                            const _errs27 = errors;
                                            if (typeof data12 !== "string" && data12 !== null) {
                                              validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/modelUri", schemaPath: "#/properties/value/items/properties/properties/properties/modelUri/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.modelUri.type }, message: "must be string,null" }];
                                              return false;
                                            }
                                            var valid3 = _errs27 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data4.modelType !== void 0) {
                                              let data13 = data4.modelType;
                                              const _errs29 = errors;
                                              if (typeof data13 !== "string" && data13 !== null) {
                                                validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/modelType", schemaPath: "#/properties/value/items/properties/properties/properties/modelType/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.modelType.type }, message: "must be string,null" }];
                                                return false;
                                              }
                                              var valid3 = _errs29 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                            if (valid3) {
                                              if (data4.jobName !== void 0) {
                                                let data14 = data4.jobName;
                                                const _errs31 = errors;
                                                if (typeof data14 !== "string" && data14 !== null) {
                                                  validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/jobName", schemaPath: "#/properties/value/items/properties/properties/properties/jobName/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.jobName.type }, message: "must be string,null" }];
                                                  return false;
                                                }
                                                var valid3 = _errs31 === errors;
                                              } else {
                                                var valid3 = true;
                                              }
                                              if (valid3) {
                                                if (data4.dataUri !== void 0) {
                                                  let data15 = data4.dataUri;
                                                  const _errs33 = errors;
                                                  if (typeof data15 !== "string" && data15 !== null) {
                                                    validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/dataUri", schemaPath: "#/properties/value/items/properties/properties/properties/dataUri/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.dataUri.type }, message: "must be string,null" }];
                                                    return false;
                                                  }
                                                  var valid3 = _errs33 === errors;
                                                } else {
                                                  var valid3 = true;
                                                }
                                                if (valid3) {
                                                  if (data4.dataType !== void 0) {
                                                    let data16 = data4.dataType;
                                                    const _errs35 = errors;
                                                    if (typeof data16 !== "string" && data16 !== null) {
                                                      validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/dataType", schemaPath: "#/properties/value/items/properties/properties/properties/dataType/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.dataType.type }, message: "must be string,null" }];
                                                      return false;
                                                    }
                                                    var valid3 = _errs35 === errors;
                                                  } else {
                                                    var valid3 = true;
                                                  }
                                                  if (valid3) {
                                                    if (data4.image !== void 0) {
                                                      let data17 = data4.image;
                                                      const _errs37 = errors;
                                                      if (typeof data17 !== "string" && data17 !== null) {
                                                        validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/image", schemaPath: "#/properties/value/items/properties/properties/properties/image/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.image.type }, message: "must be string,null" }];
                                                        return false;
                                                      }
                                                      var valid3 = _errs37 === errors;
                                                    } else {
                                                      var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                      if (data4.condaFile !== void 0) {
                                                        let data18 = data4.condaFile;
                                                        const _errs39 = errors;
                                                        if (typeof data18 !== "string" && data18 !== null) {
                                                          validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/condaFile", schemaPath: "#/properties/value/items/properties/properties/properties/condaFile/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.condaFile.type }, message: "must be string,null" }];
                                                          return false;
                                                        }
                                                        var valid3 = _errs39 === errors;
                                                      } else {
                                                        var valid3 = true;
                                                      }
                                                      if (valid3) {
                                                        if (data4.build !== void 0) {
                                                          let data19 = data4.build;
                                                          const _errs41 = errors;
                                                          if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
                                                            validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/build", schemaPath: "#/properties/value/items/properties/properties/properties/build/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.build.type }, message: "must be object,null" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs41) {
                                                            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                              if (data19.contextUri !== void 0) {
                                                                let data20 = data19.contextUri;
                                                                const _errs43 = errors;
                                                                if (typeof data20 !== "string" && data20 !== null) {
                                                                  validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/build/contextUri", schemaPath: "#/properties/value/items/properties/properties/properties/build/properties/contextUri/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.build.properties.contextUri.type }, message: "must be string,null" }];
                                                                  return false;
                                                                }
                                                                var valid6 = _errs43 === errors;
                                                              } else {
                                                                var valid6 = true;
                                                              }
                                                              if (valid6) {
                                                                if (data19.dockerfilePath !== void 0) {
                                                                  let data21 = data19.dockerfilePath;
                                                                  const _errs45 = errors;
                                                                  if (typeof data21 !== "string" && data21 !== null) {
                                                                    validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/build/dockerfilePath", schemaPath: "#/properties/value/items/properties/properties/properties/build/properties/dockerfilePath/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.build.properties.dockerfilePath.type }, message: "must be string,null" }];
                                                                    return false;
                                                                  }
                                                                  var valid6 = _errs45 === errors;
                                                                } else {
                                                                  var valid6 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                          var valid3 = _errs41 === errors;
                                                        } else {
                                                          var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                          if (data4.osType !== void 0) {
                                                            let data22 = data4.osType;
                                                            const _errs47 = errors;
                                                            if (typeof data22 !== "string" && data22 !== null) {
                                                              validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/osType", schemaPath: "#/properties/value/items/properties/properties/properties/osType/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.osType.type }, message: "must be string,null" }];
                                                              return false;
                                                            }
                                                            var valid3 = _errs47 === errors;
                                                          } else {
                                                            var valid3 = true;
                                                          }
                                                          if (valid3) {
                                                            if (data4.componentSpec !== void 0) {
                                                              let data23 = data4.componentSpec;
                                                              const _errs49 = errors;
                                                              if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
                                                                validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/componentSpec", schemaPath: "#/properties/value/items/properties/properties/properties/componentSpec/type", keyword: "type", params: { type: schema34.properties.value.items.properties.properties.properties.componentSpec.type }, message: "must be object,null" }];
                                                                return false;
                                                              }
                                                              var valid3 = _errs49 === errors;
                                                            } else {
                                                              var valid3 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties", schemaPath: "#/properties/value/items/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid2 = _errs9 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.systemData !== void 0) {
                              let data24 = data1.systemData;
                              const _errs52 = errors;
                              if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
                                validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/systemData", schemaPath: "#/properties/value/items/properties/systemData/type", keyword: "type", params: { type: schema34.properties.value.items.properties.systemData.type }, message: "must be object,null" }];
                                return false;
                              }
                              if (errors === _errs52) {
                                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                  if (data24.createdAt !== void 0) {
                                    let data25 = data24.createdAt;
                                    if (typeof data25 !== "string" && data25 !== null) {
                                      validate23.errors = [{ instancePath: instancePath + "/value/" + i0 + "/systemData/createdAt", schemaPath: "#/properties/value/items/properties/systemData/properties/createdAt/type", keyword: "type", params: { type: schema34.properties.value.items.properties.systemData.properties.createdAt.type }, message: "must be string,null" }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid2 = _errs52 === errors;
                            } else {
                              var valid2 = true;
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate23.errors = [{ instancePath: instancePath + "/value/" + i0, schemaPath: "#/properties/value/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate23.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.nextLink !== void 0) {
            let data26 = data.nextLink;
            const _errs56 = errors;
            if (typeof data26 !== "string" && data26 !== null) {
              validate23.errors = [{ instancePath: instancePath + "/nextLink", schemaPath: "#/properties/nextLink/type", keyword: "type", params: { type: schema34.properties.nextLink.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs56 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "value": true, "nextLink": true }, "dynamicProps": false, "dynamicItems": false };
function isArmError(value) {
  return armErrorCheck(value);
}
function isAssetVersion(value) {
  return assetVersionCheck(value);
}
function whyAssetVersion() {
  const [error3] = assetVersionCheck.errors ?? [];
  return error3 === void 0 ? "" : `${error3.instancePath || "/"} ${error3.message}`;
}
function isOperation(value) {
  return operationCheck(value);
}
function isVersionPage(value) {
  return versionPageCheck(value);
}
function whyVersionPage() {
  const [error3] = versionPageCheck.errors ?? [];
  return error3 === void 0 ? "" : `${error3.instancePath || "/"} ${error3.message}`;
}
var NATIVE_STAGE = { model: true, environment: true, data: false, component: false };
var hasNativeStage = (kind) => NATIVE_STAGE[kind];
var takesListView = (place, kind) => !(place.in === "registry" && kind === "component");
function resourceType(place, kind) {
  const parent = place.in === "workspace" ? "workspaces" : "registries";
  return `Microsoft.MachineLearningServices/${parent}/${segmentOf(kind)}/versions`;
}
var inWords = (place) => `the ${place.in} ${placeName(place)}`;
var assetInWords = ({ kind, name: name2 }) => kind === "data" ? `the data asset ${name2}` : `the ${kind} ${name2}`;
var SERVICE = "Azure ML";
var LONGEST_MESSAGE2 = 300;
function messageOf({ status, text: text2 }) {
  const error3 = parsed(text2);
  if (error3 === void 0)
    return `an answer with status ${status} that is not Azure's`;
  const { code: code2, message, details } = error3;
  const detail = details?.[0]?.message ?? "";
  return [code2, message, detail === message ? "" : detail].map((part) => (part ?? "").trim().replace(/[.:]+$/, "")).filter((part) => part !== "").join(": ").replaceAll(/\s+/g, " ").slice(0, LONGEST_MESSAGE2);
}
function failureOf(what, answer, called) {
  const correlationId = answer.headers["x-ms-correlation-request-id"] ?? answer.headers["x-ms-request-id"];
  const { status } = answer;
  const fix = fixOf2(status, called);
  return new import_core_failure.ServiceFailure(`${SERVICE} refused to ${what} with ${status}: ${messageOf(answer)}`, {
    ...correlationId === void 0 ? {} : { correlationId },
    ...fix === void 0 ? {} : { fix },
    // The service judged the call and declined it; after a 5xx or a timeout nobody knows.
    untouched: status >= 400 && status < 500 && status !== 408
  });
}
function fixOf2(status, { place, kind, action: action2 }) {
  const permission = `${resourceType(place, kind)}/${action2}`;
  if (status === 403 || status === 401 && place.in === "registry")
    return `Grant the identity ${permission} on the ${place.in}`;
  if (status === 401)
    return `Log in again; if that is not it, grant the identity ${permission}`;
  return status === 429 || status >= 500 ? "Run the same command again later" : void 0;
}
var PLACE_IS_MISSING = /^(SubscriptionNotFound|InvalidSubscriptionId|ResourceGroupNotFound|(Parent)?ResourceNotFound)$/;
function missing2(place, asset, answer) {
  const { resourceGroup } = place;
  if (PLACE_IS_MISSING.test(parsed(answer.text)?.code ?? "")) {
    return new import_core_failure.UsageFailure({
      what: `${inWords(place)} cannot be found in the resource group ${resourceGroup}: ${messageOf(answer)}`,
      fix: `Check subscription-id, resource-group and ${place.in}`
    });
  }
  const there = `${inWords(place)} (resource group ${resourceGroup})`;
  const { version } = asset;
  return new import_core_failure.UsageFailure({
    what: version === void 0 ? `${assetInWords(asset)} has no version in ${there}` : `there is no version ${version} of ${assetInWords(asset)} in ${there}`,
    fix: `Check asset, kind, subscription-id, resource-group and ${place.in}`
  });
}
function parsed(text2) {
  try {
    const value = JSON.parse(text2);
    return isArmError(value) ? value.error : void 0;
  } catch {
    return void 0;
  }
}
var API_VERSION = "2024-04-01";
var MOST_PAGES = 1e4;
var AssetVersions = class {
  #transport;
  #place;
  #date = null;
  constructor(transport, place) {
    this.#transport = transport;
    this.#place = place;
  }
  /** `Date` of the last answer, ISO 8601. */
  get date() {
    return this.#date;
  }
  /** `*Versions_Get`; undefined on 404. */
  async get(asset) {
    const answer = await this.read(this.url(asset));
    const what = `version ${asset.version} of ${asset.name}`;
    if (answer.status === 404)
      return void 0;
    if (answer.status !== 200)
      throw this.#refused(`read ${what}`, answer, asset.kind);
    const value = parse5(answer.text);
    if (!isAssetVersion(value))
      throw unreadable(what, whyAssetVersion());
    return { answer: value, text: answer.text };
  }
  /** What to tell of a thing that was answered with 404: the place may be missing, the asset or the version. */
  async missing(asset) {
    return missing2(this.#place, asset, await this.read(this.url(asset)));
  }
  /** `*Versions_CreateOrUpdate`; one try, whatever the answer. */
  async put(asset, body2) {
    const headers = { "Content-Type": "application/json" };
    return this.#note(await this.#transport.once({ method: "PUT", url: this.url(asset), headers, body: body2 }));
  }
  /** `*Versions_List` of every version, page by page, archived ones too where the list can be asked for them. */
  all(asset) {
    return this.#pages(asset, "All", {});
  }
  /** `*Versions_List` of what is not archived, newest first, a few at a time. */
  newest(asset, count) {
    return this.#pages(asset, "ActiveOnly", { $orderBy: "createdtime desc", $top: String(count) });
  }
  /** A GET of an address of this service, whatever it answers. */
  async read(url) {
    return this.#note(await this.#transport.read({ method: "GET", url }));
  }
  url({ kind, name: name2, version }, query = {}) {
    const place = this.#place;
    const steps = [
      "subscriptions",
      place.subscriptionId,
      "resourceGroups",
      place.resourceGroup,
      "providers",
      "Microsoft.MachineLearningServices",
      ...place.in === "workspace" ? ["workspaces", place.workspace] : ["registries", place.registry],
      segmentOf(kind),
      name2,
      "versions"
    ];
    const path = [...steps, ...version === void 0 ? [] : [version]].map(encodeURIComponent).join("/");
    return `${place.endpoint}/${path}?${new URLSearchParams({ "api-version": API_VERSION, ...query })}`;
  }
  // `nextLink` is followed on our own origin only (the transport sees to it).
  async *#pages({ kind, name: name2 }, view, query) {
    const views = takesListView(this.#place, kind) ? { listViewType: view } : {};
    let url = this.url({ kind, name: name2 }, { ...query, ...views });
    for (let page = 0; url !== void 0; page++) {
      if (page === MOST_PAGES)
        throw new import_core_failure.ServiceFailure(`Azure ML lists versions of ${name2} without an end`);
      const answer = await this.read(url);
      if (answer.status === 404)
        return;
      if (answer.status !== 200)
        throw this.#refused(`list the versions of ${name2}`, answer, kind);
      const value = parse5(answer.text);
      if (!isVersionPage(value))
        throw unreadable(`the list of versions of ${name2}`, whyVersionPage());
      yield value;
      if (value.nextLink && !URL.canParse(value.nextLink, url))
        throw unreadable(`the list of versions of ${name2}`, "its nextLink is no address");
      url = value.nextLink ? new URL(value.nextLink, url).href : void 0;
    }
  }
  #refused(what, answer, kind) {
    return failureOf(what, answer, { place: this.#place, kind, action: "read" });
  }
  #note(answer) {
    const time = Date.parse(answer.headers.date ?? "");
    if (!Number.isNaN(time))
      this.#date = new Date(time).toISOString();
    return answer;
  }
};
function parse5(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    throw new import_core_failure.ServiceFailure("Azure ML gave an answer that is not JSON", {
      fix: "Check azure-endpoint, and that nothing else answers in its place, such as a proxy"
    });
  }
}
function unreadable(what, why) {
  return new import_core_failure.ServiceFailure(`Azure ML answered ${what} in a form that is not its own: ${why}`);
}
function isInteger(value) {
  return INTEGER_REGEX.test(value);
}
var INTEGER_REGEX = /^-?[0-9]+$/;
function isNumber(value) {
  return NUMBER_REGEX.test(value);
}
var NUMBER_REGEX = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function isSafeNumber(value, config2) {
  if (isInteger(value)) {
    return Number.isSafeInteger(Number.parseInt(value, 10));
  }
  const num = Number.parseFloat(value);
  if (Number.isInteger(num) && !Number.isSafeInteger(num)) {
    return false;
  }
  const parsed2 = String(num);
  if (value === parsed2) {
    return true;
  }
  const valueDigits = extractSignificantDigits(value);
  const parsedDigits = extractSignificantDigits(parsed2);
  if (valueDigits === parsedDigits) {
    return true;
  }
  if (config2?.approx === true) {
    const requiredDigits = 14;
    if (parsedDigits.length >= requiredDigits && valueDigits.startsWith(parsedDigits.substring(0, requiredDigits))) {
      return true;
    }
  }
  return false;
}
var UnsafeNumberReason = /* @__PURE__ */ (function(UnsafeNumberReason2) {
  UnsafeNumberReason2["underflow"] = "underflow";
  UnsafeNumberReason2["overflow"] = "overflow";
  UnsafeNumberReason2["truncate_integer"] = "truncate_integer";
  UnsafeNumberReason2["truncate_float"] = "truncate_float";
  return UnsafeNumberReason2;
})({});
function getUnsafeNumberReason(value) {
  if (isSafeNumber(value, {
    approx: false
  })) {
    return void 0;
  }
  if (isInteger(value)) {
    return UnsafeNumberReason.truncate_integer;
  }
  const num = Number.parseFloat(value);
  if (!Number.isFinite(num)) {
    return UnsafeNumberReason.overflow;
  }
  if (num === 0) {
    return UnsafeNumberReason.underflow;
  }
  return UnsafeNumberReason.truncate_float;
}
function extractSignificantDigits(value) {
  const {
    start,
    end
  } = getSignificantDigitRange(value);
  const digits = value.substring(start, end);
  const dot = digits.indexOf(".");
  if (dot === -1) {
    return digits;
  }
  return digits.substring(0, dot) + digits.substring(dot + 1);
}
function getSignificantDigitRange(value) {
  let start = 0;
  if (value[0] === "-") {
    start++;
  }
  while (value[start] === "0" || value[start] === ".") {
    start++;
  }
  let end = value.lastIndexOf("e");
  if (end === -1) {
    end = value.lastIndexOf("E");
  }
  if (end === -1) {
    end = value.length;
  }
  while ((value[end - 1] === "0" || value[end - 1] === ".") && end > start) {
    end--;
  }
  return {
    start,
    end
  };
}
var losslessNumberMarker = /* @__PURE__ */ Symbol.for("lossless-json.LosslessNumber");
var LosslessNumber = class {
  // numeric value as string
  value;
  /**
   * @deprecated Use the isLosslessNumber(value) function instead.
   *
   * Ordinary objects may also have an isLosslessNumber property, so this
   * field cannot reliably identify lossless numbers.
   */
  isLosslessNumber = true;
  get [losslessNumberMarker]() {
    return true;
  }
  constructor(value) {
    if (!isNumber(value)) {
      throw new Error(`Invalid number (value: "${value}")`);
    }
    this.value = value;
  }
  /**
   * Get the value of the LosslessNumber as number or bigint.
   *
   * - a number is returned for safe numbers and decimal values that only lose some insignificant digits
   * - a bigint is returned for big integer numbers
   * - an Error is thrown for values that will overflow or underflow
   *
   * Note that you can implement your own strategy for conversion by just getting the value as string
   * via .toString(), and using util functions like isInteger, isSafeNumber, getUnsafeNumberReason,
   * and toSafeNumberOrThrow to convert it to a numeric value.
   */
  valueOf() {
    const unsafeReason = getUnsafeNumberReason(this.value);
    if (unsafeReason === void 0 || unsafeReason === UnsafeNumberReason.truncate_float) {
      return Number.parseFloat(this.value);
    }
    if (isInteger(this.value)) {
      return BigInt(this.value);
    }
    throw new Error(`Cannot safely convert to number: the value '${this.value}' would ${unsafeReason} and become ${Number.parseFloat(this.value)}`);
  }
  /**
   * Get the value of the LosslessNumber as string.
   */
  toString() {
    return this.value;
  }
  // Note: we do NOT implement a .toJSON() method, and you should not implement
  // or use that, it cannot safely turn the numeric value in the string into
  // stringified JSON since it has to be parsed into a number first.
};
function isLosslessNumber(value) {
  return value !== null && typeof value === "object" && value[losslessNumberMarker] === true;
}
function parseLosslessNumber(value) {
  return new LosslessNumber(value);
}
function revive(json2, reviver) {
  return reviveValue({
    "": json2
  }, "", json2, reviver);
}
function reviveValue(context, key, value, reviver) {
  if (Array.isArray(value)) {
    return reviver.call(context, key, reviveArray(value, reviver));
  }
  if (value && typeof value === "object" && !isLosslessNumber(value)) {
    return reviver.call(context, key, reviveObject(value, reviver));
  }
  return reviver.call(context, key, value);
}
function reviveObject(object, reviver) {
  for (const key of Object.keys(object)) {
    const value = reviveValue(object, key, object[key], reviver);
    if (value !== void 0) {
      object[key] = value;
    } else {
      delete object[key];
    }
  }
  return object;
}
function reviveArray(array, reviver) {
  for (let i = 0; i < array.length; i++) {
    const value = reviveValue(array, String(i), array[i], reviver);
    if (value === void 0) {
      delete array[i];
    } else {
      array[i] = value;
    }
  }
  return array;
}
function parse6(text2, reviver, options) {
  const optionsObj = typeof options === "function" ? {
    parseNumber: options
  } : options;
  const parseNumber2 = optionsObj?.parseNumber ?? parseLosslessNumber;
  const onDuplicateKey = optionsObj?.onDuplicateKey ?? throwDuplicateKey;
  let i = 0;
  const value = parseValue();
  expectValue(value);
  expectEndOfInput();
  return reviver ? revive(value, reviver) : value;
  function parseObject() {
    if (text2.charCodeAt(i) === codeOpeningBrace) {
      i++;
      skipWhitespace();
      const object = {};
      let initial = true;
      while (i < text2.length && text2.charCodeAt(i) !== codeClosingBrace) {
        if (!initial) {
          eatComma();
          skipWhitespace();
        } else {
          initial = false;
        }
        const start = i;
        const key = parseString();
        if (key === void 0) {
          throwObjectKeyExpected();
          return;
        }
        skipWhitespace();
        eatColon();
        const value2 = parseValue();
        if (value2 === void 0) {
          throwObjectValueExpected();
          return;
        }
        if (Object.prototype.hasOwnProperty.call(object, key) && !isDeepEqual(value2, object[key])) {
          const returnedValue = onDuplicateKey({
            key,
            position: start + 1,
            oldValue: object[key],
            newValue: value2
          });
          if (returnedValue !== void 0) {
            setObjectKey(object, key, returnedValue);
          }
        } else {
          setObjectKey(object, key, value2);
        }
      }
      if (text2.charCodeAt(i) !== codeClosingBrace) {
        throwObjectKeyOrEndExpected();
      }
      i++;
      return object;
    }
  }
  function parseArray() {
    if (text2.charCodeAt(i) === codeOpeningBracket) {
      i++;
      skipWhitespace();
      const array = [];
      let initial = true;
      while (i < text2.length && text2.charCodeAt(i) !== codeClosingBracket) {
        if (!initial) {
          eatComma();
        } else {
          initial = false;
        }
        const value2 = parseValue();
        expectArrayItem(value2);
        array.push(value2);
      }
      if (text2.charCodeAt(i) !== codeClosingBracket) {
        throwArrayItemOrEndExpected();
      }
      i++;
      return array;
    }
  }
  function parseValue() {
    skipWhitespace();
    const value2 = parseString() ?? parseNumeric() ?? parseObject() ?? parseArray() ?? parseKeyword("true", true) ?? parseKeyword("false", false) ?? parseKeyword("null", null);
    skipWhitespace();
    return value2;
  }
  function parseKeyword(name2, value2) {
    if (text2.slice(i, i + name2.length) === name2) {
      i += name2.length;
      return value2;
    }
  }
  function skipWhitespace() {
    while (isWhitespace(text2.charCodeAt(i))) {
      i++;
    }
  }
  function parseString() {
    if (text2.charCodeAt(i) === codeDoubleQuote) {
      i++;
      let result = "";
      while (i < text2.length && text2.charCodeAt(i) !== codeDoubleQuote) {
        if (text2.charCodeAt(i) === codeBackslash) {
          const char = text2[i + 1];
          const escapeChar = escapeCharacters[char];
          if (escapeChar !== void 0) {
            result += escapeChar;
            i++;
          } else if (char === "u") {
            if (isHex(text2.charCodeAt(i + 2)) && isHex(text2.charCodeAt(i + 3)) && isHex(text2.charCodeAt(i + 4)) && isHex(text2.charCodeAt(i + 5))) {
              result += String.fromCharCode(Number.parseInt(text2.slice(i + 2, i + 6), 16));
              i += 5;
            } else {
              throwInvalidUnicodeCharacter(i);
            }
          } else {
            throwInvalidEscapeCharacter(i);
          }
        } else {
          if (isValidStringCharacter(text2.charCodeAt(i))) {
            result += text2[i];
          } else {
            throwInvalidCharacter(text2[i]);
          }
        }
        i++;
      }
      expectEndOfString();
      i++;
      return result;
    }
  }
  function parseNumeric() {
    const start = i;
    if (text2.charCodeAt(i) === codeMinus) {
      i++;
      expectDigit(start);
    }
    if (text2.charCodeAt(i) === codeZero) {
      i++;
    } else if (isNonZeroDigit(text2.charCodeAt(i))) {
      i++;
      while (isDigit(text2.charCodeAt(i))) {
        i++;
      }
    } else {
      return void 0;
    }
    if (text2.charCodeAt(i) === codeDot) {
      i++;
      expectDigit(start);
      while (isDigit(text2.charCodeAt(i))) {
        i++;
      }
    }
    if (text2.charCodeAt(i) === codeLowercaseE || text2.charCodeAt(i) === codeUppercaseE) {
      i++;
      if (text2.charCodeAt(i) === codeMinus || text2.charCodeAt(i) === codePlus) {
        i++;
      }
      expectDigit(start);
      while (isDigit(text2.charCodeAt(i))) {
        i++;
      }
    }
    if (i > start) {
      return parseNumber2(text2.slice(start, i));
    }
  }
  function eatComma() {
    if (text2.charCodeAt(i) !== codeComma) {
      throw new SyntaxError(`Comma ',' expected after value ${gotAt()}`);
    }
    i++;
  }
  function eatColon() {
    if (text2.charCodeAt(i) !== codeColon) {
      throw new SyntaxError(`Colon ':' expected after property name ${gotAt()}`);
    }
    i++;
  }
  function expectValue(value2) {
    if (value2 === void 0) {
      throw new SyntaxError(`JSON value expected ${gotAt()}`);
    }
  }
  function expectArrayItem(value2) {
    if (value2 === void 0) {
      throw new SyntaxError(`Array item expected ${gotAt()}`);
    }
  }
  function expectEndOfInput() {
    if (i < text2.length) {
      throw new SyntaxError(`Expected end of input ${gotAt()}`);
    }
  }
  function expectDigit(start) {
    if (!isDigit(text2.charCodeAt(i))) {
      const numSoFar = text2.slice(start, i);
      throw new SyntaxError(`Invalid number '${numSoFar}', expecting a digit ${gotAt()}`);
    }
  }
  function expectEndOfString() {
    if (text2.charCodeAt(i) !== codeDoubleQuote) {
      throw new SyntaxError(`End of string '"' expected ${gotAt()}`);
    }
  }
  function throwObjectKeyExpected() {
    throw new SyntaxError(`Quoted object key expected ${gotAt()}`);
  }
  function throwDuplicateKey({
    key,
    position
  }) {
    throw new SyntaxError(`Duplicate key '${key}' encountered at position ${position}`);
  }
  function throwObjectKeyOrEndExpected() {
    throw new SyntaxError(`Quoted object key or end of object '}' expected ${gotAt()}`);
  }
  function throwArrayItemOrEndExpected() {
    throw new SyntaxError(`Array item or end of array ']' expected ${gotAt()}`);
  }
  function throwInvalidCharacter(char) {
    throw new SyntaxError(`Invalid character '${char}' ${pos()}`);
  }
  function throwInvalidEscapeCharacter(start) {
    const chars = text2.slice(start, start + 2);
    throw new SyntaxError(`Invalid escape character '${chars}' ${pos()}`);
  }
  function throwObjectValueExpected() {
    throw new SyntaxError(`Object value expected after ':' ${pos()}`);
  }
  function throwInvalidUnicodeCharacter(start) {
    const chars = text2.slice(start, start + 6);
    throw new SyntaxError(`Invalid unicode character '${chars}' ${pos()}`);
  }
  function pos() {
    return `at position ${i}`;
  }
  function got() {
    return i < text2.length ? `but got '${text2[i]}'` : "but reached end of input";
  }
  function gotAt() {
    return `${got()} ${pos()}`;
  }
}
function setObjectKey(object, key, value) {
  if (key === "__proto__") {
    Object.defineProperty(object, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true
    });
  } else {
    object[key] = value;
  }
}
function isWhitespace(code2) {
  return code2 === codeSpace || code2 === codeNewline || code2 === codeTab || code2 === codeReturn;
}
function isHex(code2) {
  return code2 >= codeZero && code2 <= codeNine || code2 >= codeUppercaseA && code2 <= codeUppercaseF || code2 >= codeLowercaseA && code2 <= codeLowercaseF;
}
function isDigit(code2) {
  return code2 >= codeZero && code2 <= codeNine;
}
function isNonZeroDigit(code2) {
  return code2 >= codeOne && code2 <= codeNine;
}
function isValidStringCharacter(code2) {
  return code2 >= 32 && code2 <= 1114111;
}
function isDeepEqual(a, b) {
  if (a === b) {
    return true;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isDeepEqual(item, b[index]));
  }
  if (isObject(a) && isObject(b)) {
    const keys = [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.every((key) => isDeepEqual(a[key], b[key]));
  }
  return false;
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
var escapeCharacters = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	"
  // note that \u is handled separately in parseString()
};
var codeBackslash = 92;
var codeOpeningBrace = 123;
var codeClosingBrace = 125;
var codeOpeningBracket = 91;
var codeClosingBracket = 93;
var codeSpace = 32;
var codeNewline = 10;
var codeTab = 9;
var codeReturn = 13;
var codeDoubleQuote = 34;
var codePlus = 43;
var codeMinus = 45;
var codeZero = 48;
var codeOne = 49;
var codeNine = 57;
var codeComma = 44;
var codeDot = 46;
var codeColon = 58;
var codeUppercaseA = 65;
var codeLowercaseA = 97;
var codeUppercaseE = 69;
var codeLowercaseE = 101;
var codeUppercaseF = 70;
var codeLowercaseF = 102;
function stringify5(value, replacer, space, numberStringifiers) {
  const resolvedSpace = resolveSpace(space);
  const replacedValue = typeof replacer === "function" ? replacer.call({
    "": value
  }, "", value) : value;
  return stringifyValue(replacedValue, "");
  function stringifyValue(value2, indent) {
    if (Array.isArray(numberStringifiers)) {
      const stringifier = numberStringifiers.find((item) => item.test(value2));
      if (stringifier) {
        const str = stringifier.stringify(value2);
        if (typeof str !== "string" || !isNumber(str)) {
          throw new Error(`Invalid JSON number: output of a number stringifier must be a string containing a JSON number (output: ${str})`);
        }
        return str;
      }
    }
    if (typeof value2 === "boolean" || typeof value2 === "number" || typeof value2 === "string" || value2 === null || value2 instanceof Date || value2 instanceof Boolean || value2 instanceof Number || value2 instanceof String) {
      return JSON.stringify(value2);
    }
    if (isLosslessNumber(value2)) {
      return value2.toString();
    }
    if (typeof value2 === "bigint") {
      return value2.toString();
    }
    if (Array.isArray(value2)) {
      return stringifyArray(value2, indent);
    }
    if (value2 && typeof value2 === "object") {
      return stringifyObject(value2, indent);
    }
    return void 0;
  }
  function stringifyArray(array, indent) {
    if (array.length === 0) {
      return "[]";
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : void 0;
    let str = resolvedSpace ? "[\n" : "[";
    for (let i = 0; i < array.length; i++) {
      const item = typeof replacer === "function" ? replacer.call(array, String(i), array[i]) : array[i];
      if (resolvedSpace) {
        str += childIndent;
      }
      if (typeof item !== "undefined" && typeof item !== "function") {
        const serialized = stringifyValue(item, childIndent);
        str += serialized === void 0 ? "null" : serialized;
      } else {
        str += "null";
      }
      if (i < array.length - 1) {
        str += resolvedSpace ? ",\n" : ",";
      }
    }
    str += resolvedSpace ? `
${indent}]` : "]";
    return str;
  }
  function stringifyObject(object, indent) {
    if (typeof object.toJSON === "function") {
      return stringifyValue(object.toJSON(), indent);
    }
    const keys = Array.isArray(replacer) ? [...new Set(replacer.map(String))] : Object.keys(object);
    if (keys.length === 0) {
      return "{}";
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : void 0;
    let first = true;
    let str = resolvedSpace ? "{\n" : "{";
    for (const key of keys) {
      const value2 = typeof replacer === "function" ? replacer.call(object, key, object[key]) : object[key];
      if (includeProperty(key, value2)) {
        const serialized = stringifyValue(value2, childIndent);
        if (serialized === void 0) {
          continue;
        }
        if (first) {
          first = false;
        } else {
          str += resolvedSpace ? ",\n" : ",";
        }
        const keyStr = JSON.stringify(key);
        str += resolvedSpace ? `${childIndent + keyStr}: ` : `${keyStr}:`;
        str += serialized;
      }
    }
    str += resolvedSpace ? `
${indent}}` : "}";
    return str;
  }
  function includeProperty(_key, value2) {
    return typeof value2 !== "undefined" && typeof value2 !== "function" && typeof value2 !== "symbol";
  }
}
var MAX_SPACE_LENGTH = 10;
function resolveSpace(space) {
  if (typeof space === "number") {
    const count = Math.min(Math.trunc(space), MAX_SPACE_LENGTH);
    return count >= 1 ? " ".repeat(count) : void 0;
  }
  if (typeof space === "string" && space !== "") {
    return space.slice(0, MAX_SPACE_LENGTH);
  }
  return void 0;
}
function edited(read, edit) {
  const body2 = parse6(read);
  if (!isRecord2(body2) || !isRecord2(body2.properties))
    throw new TypeError("a body without properties passed its schema");
  const { properties } = body2;
  if (edit.native)
    properties.stage = edit.stage;
  bagIn(properties, "tags")[STAGE_TAG] = edit.stage;
  bagIn(properties, "properties")[edit.entry.key] = edit.entry.text;
  if (edit.archived !== null)
    properties.isArchived = edit.archived;
  return stringify5(body2) ?? "";
}
function bagIn(properties, name2) {
  const bag = properties[name2];
  if (isRecord2(bag))
    return bag;
  const made = {};
  properties[name2] = made;
  return made;
}
function isRecord2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function contentOf(kind, properties) {
  switch (kind) {
    case "model":
      return {
        uri: mapped(properties.modelUri, stableUri),
        type: properties.modelType ?? null,
        job: properties.jobName ?? null
      };
    case "data":
      return { uri: mapped(properties.dataUri, stableDataUri), type: properties.dataType ?? null };
    case "environment":
      return {
        image: properties.image ?? null,
        conda: mapped(properties.condaFile || null, (conda) => brief(sameJson(conda))),
        build: mapped(properties.build, (build2) => canonicalJson({
          contextUri: mapped(build2.contextUri, stableDataUri),
          dockerfilePath: build2.dockerfilePath ?? null
        })),
        osType: properties.osType ?? null
      };
    case "component":
      return { spec: mapped(properties.componentSpec, specDigest) };
  }
}
function stableUri(uri) {
  return uri.replace(/^https:\/\/[^/]+\//i, "https:///").replace(/^azureml:\/\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/workspaces\/[^/]+\/datastores\/[^/]+\//i, (prefix) => prefix.toLowerCase()).replace(/\/ServiceReplicated\/[0-9a-f-]{32,36}\//i, "/");
}
function stableDataUri(uri) {
  return stableUri(uri).replace(/^https:\/\/\/([^?]*)\?.*$/i, "https:///$1").replace(/^azureml:\/\/(?:subscriptions\/[^/]+\/resourcegroups\/[^/]+\/)?(?:workspaces\/[^/]+\/)?datastores\/([^/]+)\//i, (_, datastore) => `azureml://datastores/${datastore.toLowerCase()}/`);
}
var CHANGEABLE = /* @__PURE__ */ new Set(["display_name", "description", "tags", "properties"]);
function specDigest(spec) {
  const lasting = Object.entries(spec).filter(([key]) => !CHANGEABLE.has(key));
  return `sha256:${sha256(canonicalJson(jsonOf(Object.fromEntries(lasting))))}`;
}
var LONGEST = 200;
var brief = (text2) => text2.length > LONGEST ? `sha256:${sha256(text2)}` : text2;
function sameJson(text2) {
  try {
    return canonicalJson(jsonOf(JSON.parse(text2)));
  } catch {
    return text2;
  }
}
function jsonOf(value) {
  if (value === null || typeof value === "boolean" || typeof value === "string")
    return value;
  if (typeof value === "number")
    return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value))
    return value.map(jsonOf);
  if (typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, jsonOf(inner)]));
  }
  throw new TypeError("a value that is no JSON");
}
var mapped = (value, map2) => value === null || value === void 0 ? null : map2(value);
function factsOf(place, { kind, name: name2, version }, answer) {
  const { properties } = answer;
  return {
    id: assetId(place, kind, name2, version),
    kind,
    name: name2,
    version,
    createdAt: answer.systemData?.createdAt ?? null,
    content: contentOf(kind, properties),
    stage: hasNativeStage(kind) ? properties.stage ?? null : null,
    tags: bagOf(properties.tags),
    properties: bagOf(properties.properties),
    isAnonymous: properties.isAnonymous === true,
    isArchived: properties.isArchived === true
  };
}
function versionOf(answer) {
  const segment = /\/versions\/([^/]+)\/?$/i.exec(answer.id ?? "")?.[1];
  return segment === void 0 ? answer.name ?? void 0 : safeDecode(segment);
}
function safeDecode(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
var bagOf = (bag) => bag ?? {};
var COUNT = 7;
async function latestVersion(versions, asset) {
  let newest;
  for await (const page of versions.newest(asset, COUNT)) {
    for (const answer of page.value) {
      const version = versionOf(answer);
      const time = timeOf(answer);
      if (version === void 0 || answer.properties.isArchived === true)
        continue;
      if (newest === void 0 || time > newest.time)
        newest = { version, time };
    }
    if (newest !== void 0 && isAsAsked(page))
      break;
  }
  return newest?.version;
}
function isAsAsked({ value }) {
  const times = value.map(timeOf);
  return times.length === COUNT && times.every((time, index) => index === 0 || (times[index - 1] ?? 0) >= time);
}
function timeOf({ systemData }) {
  const time = Date.parse(systemData?.createdAt ?? "");
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
var LONGEST_GROWTH = 6;
var SHORTEST_PAUSE_MS = 100;
async function settled(accepted, url, what, read, deadline) {
  const { headers, status } = accepted;
  const named2 = [headers["azure-asyncoperation"], status === 202 ? headers.location : void 0];
  const addresses = named2.filter((address) => address !== void 0);
  if (addresses.length === 0 && status !== 202)
    return { is: "done" };
  const followed = addresses.filter((address) => URL.canParse(address, url)).map((address) => new URL(address, url));
  const operation = followed.find(({ origin }) => origin === new URL(url).origin);
  if (operation === void 0) {
    const [elsewhere] = followed;
    return untold(elsewhere === void 0 ? "Azure ML took the write and named no operation to follow" : `Azure ML follows the write at another address, ${elsewhere.origin}, which is not asked`, accepted);
  }
  for (let looks = 1, last = accepted; ; looks++) {
    const pause = (0, import_http_transport.pauseBefore)(Math.min(looks, LONGEST_GROWTH), { headers: last.headers, text: "" });
    await deadline.wait(Math.max(SHORTEST_PAUSE_MS, pause), `Azure ML is still writing ${what}`);
    last = await read(operation.href);
    const end = endOf(last, what);
    if (end !== void 0)
      return end;
  }
}
function endOf(answer, what) {
  const { status, text: text2 } = answer;
  const word = statusIn(text2)?.toLowerCase();
  if (status >= 400) {
    if ([401, 403, 404, 408, 429].includes(status) || status >= 500)
      return untold(`Azure ML does not tell how the write ended (${status})`, answer);
    throw failed(answer, what);
  }
  if (word === "failed" || word === "canceled")
    throw failed(answer, what);
  if (word === "succeeded")
    return { is: "done" };
  if (status === 202 || word !== void 0)
    return void 0;
  return { is: "done" };
}
function failed(answer, what) {
  const correlationId = answer.headers["x-ms-correlation-request-id"] ?? answer.headers["x-ms-request-id"];
  const word = statusIn(answer.text) ?? String(answer.status);
  const why = answer.text.includes('"error"') ? `: ${messageOf(answer)}` : "";
  return new import_core_failure.ServiceFailure(`Azure ML took the write of ${what} and then ended it as ${word.slice(0, 40)}${why}`, {
    ...correlationId === void 0 ? {} : { correlationId },
    fix: "Run the same command again: it writes what is still missing"
  });
}
function statusIn(text2) {
  try {
    const value = JSON.parse(text2);
    return isOperation(value) ? value.status : void 0;
  } catch {
    return void 0;
  }
}
var untold = (why, { headers }) => ({
  is: "untold",
  why,
  pause: (0, import_http_transport.pauseBefore)(1, { headers, text: "" })
});
var CONFLICT = 409;
var MOST_LOOKS = 20;
async function afterWrite(reading) {
  try {
    return await reading;
  } catch (error3) {
    if (!(error3 instanceof import_core_failure.ServiceFailure) || error3.detail.untouched !== true)
      throw error3;
    throw new import_core_failure.ServiceFailure(error3.message, { ...error3.detail, untouched: false });
  }
}
function shows({ key, entry, isAfter }, now) {
  const equal = (other) => other.plan === entry.plan && other.asset === entry.asset && other.to === entry.to && (other.proven || !entry.proven);
  return isAfter(now) && (Object.hasOwn(now.properties, key) || [...entriesOf(now.properties).values()].some(equal));
}
async function beforeWrite(step) {
  try {
    return await step;
  } catch (error3) {
    if (!(error3 instanceof import_core_failure.ServiceFailure))
      throw error3;
    throw new import_core_failure.ServiceFailure(error3.message, { ...error3.detail, untouched: true });
  }
}
function azureMlRegistry(place, transport, deadline) {
  const versions = new AssetVersions(transport, place);
  const facts = (asset, { answer }) => factsOf(place, asset, answer);
  const namedIn = ({ kind, change: { name: name2, version } }) => ({ kind, name: name2, version });
  const readForWrite = async (write2) => {
    const { name: name2, version } = namedIn(write2);
    const read = await versions.get(namedIn(write2));
    if (read === void 0)
      throw new import_core_failure.ServiceFailure(`version ${version} of ${name2} is gone`, { untouched: true });
    return read;
  };
  const put = async (write2, first) => {
    const { change: change2, key, entry } = write2;
    let read = first;
    let uncertain = false;
    let conflicts = 0;
    for (let tries = 1; ; ) {
      const now = facts(namedIn(write2), read);
      if (shows(write2, now))
        return { is: "done" };
      if (!write2.isBefore(now) && !write2.isAfter(now)) {
        throw new import_core_failure.ServiceFailure(`version ${change2.version} is in ${JSON.stringify(now.stage ?? readBag(now.tags, STAGE_TAG))} now, neither in ${change2.from} nor in ${change2.to}: somebody moved it meanwhile`, { untouched: !uncertain });
      }
      const body2 = edited(read.text, {
        stage: change2.to,
        native: hasNativeStage(write2.kind),
        archived: change2.archived,
        entry: { key, text: entryText(entry) }
      });
      const sending = tryPut(namedIn(write2), body2, tries);
      const answer = await (uncertain ? afterWrite(sending) : sending);
      if (answer?.status === 200 || answer?.status === 201 || answer?.status === 202) {
        const what = `version ${change2.version}`;
        return settled(answer, versions.url(namedIn(write2)), what, (url) => versions.read(url), deadline);
      }
      const isBusy = answer?.status === CONFLICT && place.in === "registry";
      const refused2 = answer !== void 0 && !isBusy && (!(0, import_http_transport.isPassing)(answer.status) || tries >= import_http_transport.MOST_TRIES);
      if (refused2) {
        const failure2 = failureOf(`write version ${change2.version}`, answer, {
          place,
          kind: write2.kind,
          action: "write"
        });
        throw uncertain ? new import_core_failure.ServiceFailure(failure2.message, { ...failure2.detail, untouched: false }) : failure2;
      }
      uncertain ||= !isBusy && answer?.status !== 429;
      if (isBusy)
        conflicts++;
      else
        tries++;
      const pause = deadline.wait((0, import_http_transport.pauseBefore)(tries + conflicts - 1, answer), `Azure ML answered ${answer?.status ?? "nothing"} to a write`);
      await (uncertain ? pause : beforeWrite(pause));
      read = await (uncertain ? afterWrite : beforeWrite)(readForWrite(write2));
    }
  };
  const tryPut = async (asset, body2, tries) => {
    try {
      return await versions.put(asset, body2);
    } catch (error3) {
      const declined = error3 instanceof import_core_failure.ServiceFailure && error3.detail.untouched === true;
      if (declined || tries >= import_http_transport.MOST_TRIES || deadline.remaining() === 0)
        throw error3;
      return void 0;
    }
  };
  const confirm = async (write2, end) => {
    const { change: change2 } = write2;
    const [mostLooks, shortest, longest, why] = end.is === "done" ? [MOST_LOOKS, 0, 2e3, ""] : [Number.POSITIVE_INFINITY, end.pause, 1e4, `${end.why}: `];
    for (let looks = 1; looks <= mostLooks; looks++) {
      const now = facts(namedIn(write2), await readForWrite(write2));
      if (shows(write2, now))
        return;
      await deadline.wait(Math.max(shortest, Math.min(longest, 100 * 2 ** looks)), `${why}version ${change2.version} does not show its new stage yet`);
    }
    throw new import_core_failure.ServiceFailure(`version ${change2.version} was written, but does not show ${change2.to}`, {
      fix: "Run the same command again"
    });
  };
  return {
    place,
    async resolve(reference) {
      const { kind, name: name2 } = reference;
      const { version: wanted } = reference;
      const version = wanted.is === "version" ? wanted.version : await latestVersion(versions, { kind, name: name2 });
      if (version === void 0)
        throw await versions.missing({ kind, name: name2 });
      const asset = { kind, name: name2, version };
      const read = await versions.get(asset);
      if (read === void 0)
        throw await versions.missing(asset);
      return facts(asset, read);
    },
    async read(asset) {
      const read = await versions.get(asset);
      return read && facts(asset, read);
    },
    async *list({ kind, name: name2 }) {
      for await (const page of versions.all({ kind, name: name2 })) {
        for (const answer of page.value) {
          const version = versionOf(answer);
          if (version === void 0)
            throw new import_core_failure.ServiceFailure(`Azure ML lists a version of ${name2} without its name`);
          yield factsOf(place, { kind, name: name2, version }, answer);
        }
      }
    },
    async write(writes, written) {
      const [first] = writes;
      if (first === void 0)
        return;
      let read = await beforeWrite(readForWrite(first));
      for (const [index, write2] of writes.entries()) {
        const end = await put(write2, read);
        const next = writes[index + 1];
        const following = next && readForWrite(next);
        following?.catch(() => void 0);
        await afterWrite(confirm(write2, end));
        written(write2.change);
        if (following !== void 0)
          read = await following;
      }
    },
    now: () => versions.date
  };
}
async function compose2(request2, given, endpoint, deadline, host) {
  const network = networkOf(host);
  const metrics = async () => request2.metrics === null ? null : readMetricsFile(request2.metrics);
  if (host.is === "shell") {
    const registry = registryOf(request2, given, endpoint, deadline, host, network, null);
    return { registry, forge: workingTree, approvals: shellApprovals, metrics };
  }
  const [{ githubApprovals }, { githubForge }, { createGitHub }, { runContext }, { createIdTokens }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./approvals-github.js"))),
    Promise.resolve().then(() => __toESM(require("./forge-github.js"))),
    Promise.resolve().then(() => __toESM(require("./github-client.js"))),
    Promise.resolve().then(() => __toESM(require("./github-context.js"))),
    Promise.resolve().then(() => __toESM(require("./github-oidc.js")))
  ]);
  const context = runContext(host.env, { azureEndpoint: endpoint });
  const { idToken } = context;
  const idTokens = createIdTokens({
    requestUrl: idToken?.requestUrl ?? null,
    requestToken: idToken?.requestToken ?? null,
    deadline,
    network,
    mask: maskOf(host)
  });
  const github = createGitHub({ apiUrl: context.apiUrl, token: given["github-token"], deadline, network });
  const assertions = idToken === null ? null : idTokens;
  return {
    registry: registryOf(request2, given, endpoint, deadline, host, network, assertions),
    forge: githubForge({ github, context, policyRef: given["policy-ref"] }),
    approvals: githubApprovals({
      github,
      context,
      idTokens,
      inputs: { environment: given.environment, checkRunId: given["check-run-id"] }
    }),
    metrics
  };
}
function registryOf({ place }, given, endpoint, deadline, host, network, assertions) {
  const token = azureToken({
    given,
    host: host.is,
    endpoint,
    assertions,
    env: host.env,
    deadline,
    network,
    mask: maskOf(host)
  });
  const transport = (0, import_http_transport.createTransport)({
    service: "Azure ML",
    origin: endpoint.origin,
    deadline,
    network,
    ...(0, import_http_address.mayCarryToken)(endpoint) ? { token } : {}
  });
  return azureMlRegistry(place, transport, deadline);
}
function networkOf(host) {
  return (0, import_http_transport.createNetwork)({ env: host.env, redactor: host.redactor, mask: maskOf(host), debug: host.debug });
}
function maskOf({ redactor, mask }) {
  return (secret) => {
    redactor.know(secret);
    mask(secret);
  };
}
var TELL_AFTER_MS = 2e3;
function startDeadline(milliseconds, tell) {
  const end = performance.now() + milliseconds;
  const signal = AbortSignal.timeout(milliseconds);
  (0, import_node_events.setMaxListeners)(0, signal);
  const remaining = () => Math.max(0, end - performance.now());
  return {
    signal,
    remaining,
    async wait(pause, why) {
      if (pause >= remaining()) {
        const seconds = (value) => `${Math.ceil(value / 1e3)} s`;
        throw new import_core_failure.ServiceFailure(`${why}: a wait of ${seconds(pause)} does not fit into the ${seconds(remaining())} that are left`, {
          fix: "Run it again later, or with a longer timeout"
        });
      }
      if (pause >= TELL_AFTER_MS)
        tell(`${why}; waiting ${Math.ceil(pause / 1e3)} s`);
      await new Promise((resolve2) => setTimeout(resolve2, pause));
    }
  };
}
function withoutSecrets(report, { hide, clean }) {
  if (report.is === "judged")
    return withTexts(report, hide);
  const { failure: failure2, ...others } = report;
  return { ...withTexts(others, hide), failure: cleaned(failure2, clean) };
}
function cleaned(failure2, clean) {
  if (failure2 instanceof import_core_failure.ServiceFailure)
    return new import_core_failure.ServiceFailure(clean(failure2.message), withTexts(failure2.detail, clean));
  const [first, ...others] = failure2.problems;
  return new import_core_failure.UsageFailure(withTexts(first, clean), ...withTexts(others, clean));
}
function withTexts(value, change2) {
  return copied(value, change2);
}
function copied(value, change2) {
  if (typeof value === "string")
    return change2(value);
  if (Array.isArray(value))
    return value.map((item) => copied(item, change2));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item, change2)]));
}
async function execute(command, given, host) {
  const { redactor } = host;
  const { GITHUB_TOKEN = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN = "" } = host.env;
  for (const secret of [given["github-token"], GITHUB_TOKEN, ACTIONS_ID_TOKEN_REQUEST_TOKEN])
    redactor.know(secret);
  try {
    const prepared = prepare(command, given, host);
    const composed = await prepared.compose();
    const report = await (command === "plan" ? plan(prepared.request, composed) : promote(prepared.request, composed));
    return withoutSecrets(report, redactor);
  } catch (error3) {
    const asked = { asset: given.asset, to: given.to, reason: given.reason || null };
    return withoutSecrets({ is: "failed", command, failure: (0, import_core_failure.expected)(error3), asked, judged: null }, redactor);
  }
}
function prepare(command, given, host) {
  const milliseconds = readTimeout(given.timeout);
  const endpoint = readEndpoint("azure-endpoint", given["azure-endpoint"]);
  if (given["authority-host"] !== "")
    readEndpoint("authority-host", given["authority-host"]);
  const request2 = readRequest(command, given, endpoint.href.replace(/\/+$/, ""));
  return {
    request: request2,
    compose: () => compose2(request2, given, endpoint, startDeadline(milliseconds, host.tell), host)
  };
}
function readEndpoint(name2, text2) {
  const address = (0, import_http_address.parseAddress)(text2);
  if (address.ok)
    return address.value;
  throw new import_core_failure.UsageFailure({ what: `${name2}: ${address.error}` });
}
var BREAK3 = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;
var HIDDEN = /(?![\uFE0E\uFE0F])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029\uFFF9-\uFFFB]/gu;
var MARKDOWN = /[&<`|$@\\*_[\]~]|^[-+=:>]|^\d{1,9}[.)]|#\d?|:(?=\/\/|[\w+-]+(?::|$))|www(?=\.)|GH(?=-\d)/gi;
var ENTITY = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  ["`", "&#96;"],
  ["|", "&#124;"]
]);
function cut(text2, length = 500) {
  const characters = [...text2.slice(0, 2 * length + 2)];
  return characters.length <= length ? text2 : `${characters.slice(0, length - 1).join("")}\u2026`;
}
function terminal(text2) {
  return text2.replace(BREAK3, " ").replace(HIDDEN, named);
}
function markdown(text2) {
  return terminal(text2).trim().replace(MARKDOWN, neutral);
}
function neutral(found) {
  const entity = ENTITY.get(found);
  if (entity !== void 0)
    return entity;
  if (found === "$")
    return "<span>$</span>";
  if (found === "@" || /^(?:www|GH)$/i.test(found))
    return `${found}<wbr>`;
  if (found === ":")
    return "\\:<wbr>";
  if (/^#\d/.test(found))
    return `\\#<wbr>${found.slice(1)}`;
  return /^\d/.test(found) ? `${found.slice(0, -1)}\\${found.slice(-1)}` : `\\${found}`;
}
function code(text2) {
  const shown2 = terminal(text2);
  return /^[^`|\s](?:[^`|]*[^`|\s])?$/.test(shown2) ? `\`${shown2}\`` : `<code>${markdown(shown2)}</code>`;
}
function fence(text2, language) {
  const longest = Math.max(2, ...[...text2.matchAll(/`+/g)].map(([ticks2]) => ticks2.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}${language}
${text2.split(/\r?\n/).map(terminal).join("\n")}
${ticks}`;
}
function mermaidLabel(text2) {
  const shown2 = terminal(text2).trim() || "(no name)";
  return shown2.replace(/[^\p{L}\p{M}\p{N} -]|^-+/gu, (found) => {
    return [...found].map((character) => `#${character.codePointAt(0) ?? 63};`).join("");
  });
}
function logCommand(text2) {
  return text2.replace(/^([\s\u0085\u200B]*):(?=:)/gm, "$1: ").replace(/##(?=\[|vso\[)/gi, "## ");
}
function json(value) {
  const text2 = JSON.stringify(value, null, 2);
  return text2.replace(HIDDEN, (found) => found === "\n" ? found : units(found)).replace(/##/g, `#${units("#")}`);
}
function named(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}}`;
}
function units(character) {
  return character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
var SIGN = { pass: "\u2713", fail: "\u2717", inconclusive: "?", awaited: "\u2026" };
var ORDER = ["fail", "inconclusive", "awaited", "pass"];
function worstFirst(findings2) {
  return ORDER.flatMap((outcome) => findings2.filter((finding) => finding.outcome === outcome));
}
function ending(report) {
  return report.is === "judged" ? judgedEnding(report) : failedEnding(report);
}
function judgedEnding(report) {
  const { asset, from, to, changes: changes2, findings: findings2 } = report;
  const version = `${asset.name} ${asset.version}`;
  const move = `${version}: ${from ?? "unknown"} \u2192 ${to}`;
  const aside = asideText(changes2);
  switch (report.state) {
    case "promoted": {
      const sentence = `It is in ${to} now${aside && `; ${aside}`}.`;
      return { mark: "\u2705", sign: "\u2713", title: `${move}, done`, sentence };
    }
    case "finished": {
      const rest = aside && `: ${aside}`;
      const sentence = `An earlier run of this request had stopped half-way; what it left over was written${rest}.`;
      return { mark: "\u2705", sign: "\u2713", title: `${version}: ${to}, finished`, sentence };
    }
    case "unchanged":
      return {
        mark: "\u21BA",
        sign: "\u21BA",
        title: `${version}: ${to}, nothing to do`,
        sentence: "It was there before; nothing was written."
      };
    case "planned": {
      const awaited = findings2.filter(({ outcome }) => outcome === "awaited");
      if (awaited.length === 0) {
        return {
          mark: "\u{1F553}",
          sign: "\u2026",
          title: `${move}, planned`,
          sentence: "Every rule passes and nothing is awaited. Nothing was written."
        };
      }
      const sentence = `What can be judged now passes; awaited: ${subjects(awaited)}. Nothing was written.`;
      return { mark: "\u{1F553}", sign: "\u2026", title: `${move}, planned, awaiting approval`, sentence };
    }
    case "refused":
      return refusedEnding(report, move);
  }
}
function refusedEnding({ verdict: verdict2, findings: findings2 }, move) {
  const open = findings2.filter(({ outcome }) => outcome === "inconclusive");
  if (verdict2 === "inconclusive") {
    const sentence = `What could not be judged: ${subjects(open)}. Nothing was written.`;
    return { mark: "\u2754", sign: "?", title: `${move}, inconclusive`, sentence };
  }
  const failed3 = findings2.filter(({ outcome }) => outcome === "fail");
  const also = open.length === 0 ? "" : `; what could not be judged: ${subjects(open)}`;
  return {
    mark: "\u26D4",
    sign: "\u2717",
    title: `${move}, refused`,
    sentence: `What fails: ${subjects(failed3)}${also}. Nothing was written.`
  };
}
function failedEnding({ command, failure: failure2, asked }) {
  const request2 = [asked.asset, asked.to].filter((part) => part !== void 0).join(" \u2192 ");
  const title = `${request2 === "" ? command : `${command} ${request2}`}, `;
  if (failure2 instanceof import_core_failure.UsageFailure) {
    const sentence2 = `Nothing was judged or written: ${counted(failure2.problems.length, "problem")} with what was given.`;
    return { mark: "\u26A0\uFE0F", sign: "!", title: `${title}cannot be judged`, sentence: sentence2 };
  }
  const halfWay2 = (failure2.detail.stands ?? []).length > 0;
  const sentence = halfWay2 ? "What was written stands." : "No usable answer from a service. Nothing was written.";
  return {
    mark: halfWay2 ? "\u26A0\uFE0F" : "\u2754",
    sign: "!",
    title: `${title}${halfWay2 ? "inconclusive, stopped half-way" : "inconclusive"}`,
    sentence
  };
}
function stageAfter(report) {
  if (report.is === "judged")
    return report.state === "planned" || report.state === "refused" ? report.from : report.to;
  const { failure: failure2, judged: judged2 } = report;
  const touched = !(failure2 instanceof import_core_failure.UsageFailure) && (failure2.detail.stands ?? []).length > 0;
  return touched ? null : judged2?.from ?? null;
}
function displaced(report) {
  if (report.is === "failed" || !(report.state === "promoted" || report.state === "finished"))
    return [];
  return report.changes.filter(({ role }) => role === "displace").map(({ version }) => version);
}
function judgedPart(report) {
  return report.is === "judged" ? report : report.judged;
}
function counted(count, thing) {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
function asideText(changes2) {
  const moved = changes2.filter(({ role }) => role === "displace").map(({ version, to }) => `version ${version} moved aside to ${to}`);
  return atMost(moved, 3);
}
function subjects(findings2) {
  return atMost([...new Set(findings2.map(({ subject }) => subject))], 5);
}
function atMost(parts, limit) {
  return [...parts.slice(0, limit), ...parts.length > limit ? [`${parts.length - limit} more`] : []].join(", ");
}
function outputs(report, paths) {
  const judged2 = judgedPart(report);
  return {
    verdict: verdict(report) ?? "",
    stage: stageAfter(report) ?? "",
    "previous-stage": judged2?.from ?? "",
    version: judged2?.asset.version ?? "",
    archived: JSON.stringify(displaced(report)),
    approvers: JSON.stringify((judged2?.approvals ?? []).map(({ person }) => person.login)),
    "plan-digest": judged2?.digest ?? "",
    record: paths.record,
    report: paths.report
  };
}
function verdict(report) {
  if (report.is === "judged")
    return report.verdict;
  return report.failure instanceof import_core_failure.UsageFailure ? null : "inconclusive";
}
var SHELL2 = "shell";
function jsonDocument(report, exitCode, paths) {
  const judged2 = judgedPart(report);
  const asked = judged2?.asked ?? (report.is === "failed" ? report.asked : {});
  return {
    command: report.command,
    verdict: verdict(report),
    // After a failure no state holds: see `error.stands`.
    state: report.is === "judged" ? report.state : null,
    asset: judged2 && { kind: judged2.asset.kind, name: judged2.asset.name, version: judged2.asset.version },
    place: judged2?.place ?? null,
    to: judged2?.to ?? asked.to ?? null,
    stage: stageAfter(report),
    "previous-stage": judged2?.from ?? null,
    version: judged2?.asset.version ?? null,
    archived: displaced(report),
    approvers: (judged2?.approvals ?? []).map(({ person, match, comment }) => ({
      login: person.login,
      id: person.id,
      match,
      comment
    })),
    "plan-digest": judged2?.digest ?? null,
    reason: asked.reason ?? null,
    proven: judged2 !== null && judged2.run !== SHELL2,
    findings: (judged2?.findings ?? []).map(({ subject, outcome, found, wanted, remedy, at }) => {
      return { subject, outcome, found, wanted: wanted ?? null, remedy: remedy ?? null, at: location(at) };
    }),
    changes: (judged2?.changes ?? []).map(({ asset, name: name2, version, role, from, to, archived, sequence }) => {
      return { asset, name: name2, version, role, from, to, archived, sequence };
    }),
    plan: judged2?.plan ?? null,
    policy: judged2 && {
      file: judged2.policy.file,
      repository: judged2.policy.evidence?.repository ?? null,
      ref: judged2.policy.evidence?.ref ?? null,
      commit: judged2.policy.evidence?.commit ?? null
    },
    notes: judged2?.notes ?? [],
    run: judged2?.run ?? null,
    at: judged2?.at ?? null,
    record: paths.record,
    report: paths.report,
    error: report.is === "failed" ? error2(report.failure) : null,
    "exit-code": exitCode
  };
}
function error2(failure2) {
  if (failure2 instanceof import_core_failure.UsageFailure) {
    const problems2 = failure2.problems.map(({ what, at, fix: fix2 }) => ({ what, at: location(at), fix: fix2 ?? null }));
    return { kind: "usage", message: failure2.message, problems: problems2, "correlation-id": null, stands: [], fix: null };
  }
  const { correlationId, stands, fix } = failure2.detail;
  return {
    kind: "service",
    message: failure2.message,
    problems: [],
    "correlation-id": correlationId ?? null,
    stands: stands ?? [],
    fix: fix ?? null
  };
}
var location = (at) => at === void 0 ? null : { file: at.file, line: at.line, column: at.column };
var MAX_STAGES2 = 50;
var MAX_TRANSITIONS = 200;
var MAX_LABEL = 60;
function picture({ stages, transitions }, here) {
  if (stages.length > MAX_STAGES2 || transitions.length > MAX_TRANSITIONS)
    return "";
  const id = (name2) => {
    const index = stages.findIndex((stage) => stage.name === name2);
    return index === -1 ? void 0 : `s${index}`;
  };
  const present2 = here === null ? void 0 : id(here);
  return [
    "flowchart LR",
    ...stages.map(({ name: name2 }, index) => `  s${index}["${mermaidLabel(cut(name2, MAX_LABEL))}"]`),
    ...transitions.flatMap(({ from, to, gated }) => {
      const [start, end] = [id(from), id(to)];
      return start === void 0 || end === void 0 ? [] : [`  ${start} ${gated ? "-.->|approval|" : "-->"} ${end}`];
    }),
    ...present2 === void 0 ? [] : ["  classDef here fill:#1a7f37,stroke:#116329,color:#ffffff", `  class ${present2} here`]
  ].join("\n");
}
var MAX_ROWS = 200;
function table(head, items, cells, bound) {
  if (items.length === 0)
    return "";
  const { lines, more: more2 } = bounded(items, (item) => row(cells(item)), bound);
  return [[row(head), row(head.map(() => "---")), ...lines].join("\n"), ...more2].join("\n\n");
}
function list2(items, text2, bound) {
  const { lines, more: more2 } = bounded(items, (item) => `- ${text2(item)}`, bound);
  return [...lines, ...more2.map((line2) => `- ${line2}`)].join("\n");
}
var row = (cells) => `| ${cells.join(" | ")} |`;
function bounded(items, render, { of, bytes }) {
  const lines = [];
  let left = bytes;
  for (const item of items.slice(0, MAX_ROWS)) {
    const line2 = render(item);
    left -= Buffer.byteLength(line2) + 1;
    if (left < 0)
      break;
    lines.push(line2);
  }
  const rest = items.length - lines.length;
  return { lines, more: rest === 0 ? [] : [`and ${rest} more ${of}${rest === 1 ? "" : "s"}`] };
}
var KIB = 1024;
var BYTES = {
  findings: 256 * KIB,
  changes: 96 * KIB,
  approvers: 96 * KIB,
  awaited: 32 * KIB,
  facts: 96 * KIB,
  plan: 128 * KIB,
  notes: 64 * KIB
};
var prose = (text2) => markdown(cut(text2 ?? ""));
var name = (text2) => code(cut(text2));
var where = (at) => at === void 0 ? "" : name(`${at.file}:${at.line}`);
function request({ asked, asset, place, run: run2, policy, at, digest, state }) {
  const { file, evidence } = policy;
  const from = evidence && ` at ${name(evidence.commit.slice(0, 12))} of ${name(evidence.ref)} in ${name(evidence.repository)}`;
  return [
    `- **Asset:** ${asset.kind} ${name(asset.name)} version ${name(asset.version)}, asked for as ${name(asked.asset)}`,
    `- **To:** ${name(asked.to)} in ${name(place)}`,
    `- **Run:** ${name(run2)}`,
    ...asked.reason === null ? [] : [`- **Reason:** ${prose(asked.reason)}`],
    `- **Policy:** ${name(file)}${from ?? ""}`,
    ...digest === null || state === "planned" ? [] : [`- **Plan:** ${name(digest)}`],
    ...at === null ? [] : [`- **As of:** ${name(at)}`]
  ].join("\n");
}
function findings({ findings: findings2 }) {
  const cells = ({ outcome, subject, found, wanted, remedy, at }) => {
    return [SIGN[outcome], prose(subject), prose(found), prose(wanted), prose(remedy), where(at)];
  };
  const head = ["", "Rule", "Found", "Wanted", "To make it pass", "Policy"];
  return section("Findings", table(head, worstFirst(findings2), cells, { of: "finding", bytes: BYTES.findings }));
}
var WRITTEN = {
  planned: "planned",
  promoted: "written",
  finished: "written",
  unchanged: "not written",
  refused: "not written"
};
function changes({ changes: changes2, state }, halfWay2) {
  const status = halfWay2 ? "intended" : WRITTEN[state];
  const cells = ({ version, from, to, archived }) => {
    return [name(version), prose(from), prose(to), archived === null ? "left alone" : `becomes ${archived}`, status];
  };
  const head = ["Version", "From", "To", "`isArchived`", ""];
  return section("Changes", table(head, changes2, cells, { of: "change", bytes: BYTES.changes }));
}
function approvers({ approvals: approvals2 }) {
  const cells = ({ person, match, comment }) => {
    return [name(person.login), name(person.id), prose(match), comment === "" ? "" : name(comment)];
  };
  const head = ["Login", "Id", "How", "Comment"];
  return section("Approvers", table(head, approvals2, cells, { of: "approver", bytes: BYTES.approvers }));
}
function plan2({ plan: plan3, digest, state, findings: findings2 }) {
  if (plan3 === null || digest === null || state !== "planned")
    return "";
  const cells = ({ check, asset, source, value }) => {
    return [prose(check), name(asset), prose(source), name(String(value))];
  };
  const demand = ({ subject, wanted, found }) => `${prose(subject)}: ${prose(wanted ?? found)}`;
  const awaited = findings2.filter(({ outcome }) => outcome === "awaited");
  const head = ["Check", "Asset", "Source", "Value"];
  const meaning = "An approval approves exactly this digest; `promote` refuses when it comes to another:";
  return [
    section("Awaited", list2(awaited, demand, { of: "demand", bytes: BYTES.awaited })),
    section("Facts", table(head, plan3.facts, cells, { of: "fact", bytes: BYTES.facts })),
    section("Plan", `${meaning}

${fence(terminal(cut(digest)), "text")}`),
    "<details><summary>The plan: its canonical JSON (RFC 8785) has this SHA-256</summary>",
    planBlock(plan3),
    "</details>"
  ].filter((part) => part !== "").join("\n\n");
}
function planBlock(plan3) {
  const canonical = planText(plan3);
  const text2 = canonical.length > BYTES.plan ? "" : json(JSON.parse(canonical));
  const fits = text2 !== "" && Buffer.byteLength(text2) <= BYTES.plan;
  return fits ? fence(text2, "json") : "It is too long for a page; the record has it.";
}
function lifecycle({ lifecycle: lifecycle2 }, here) {
  const drawn = picture(lifecycle2, here);
  return section("Lifecycle", drawn && `\`\`\`mermaid
${drawn}
\`\`\``);
}
function notes2({ notes: notes3 }) {
  return section("Notes", list2(notes3, prose, { of: "note", bytes: BYTES.notes }));
}
function section(heading, content) {
  return content === "" ? "" : `### ${heading}

${content}`;
}
var MAX_PROBLEMS2 = 10;
var MAX_TITLE = 200;
function summary(report) {
  const { mark, title, sentence } = ending(report);
  const heading = `## ${mark} ${markdown(cut(title, MAX_TITLE))}`;
  const parts = report.is === "judged" ? judged(report, stageAfter(report), false) : failed2(report);
  return `${[heading, prose(sentence), ...parts].filter((part) => part !== "").join("\n\n")}
`;
}
function judged(report, here, halfWay2) {
  return [
    request(report),
    findings(report),
    changes(report, halfWay2),
    approvers(report),
    halfWay2 ? "" : plan2(report),
    lifecycle(report, here),
    notes2(report)
  ];
}
function failed2(report) {
  const { failure: failure2, asked } = report;
  const before = report.judged === null ? [] : ["---", ...judged(report.judged, stageAfter(report), true)];
  const reason2 = asked.reason === void 0 || asked.reason === null ? "" : `- **Reason:** ${prose(asked.reason)}`;
  if (failure2 instanceof import_core_failure.UsageFailure)
    return [report.judged === null ? reason2 : "", problems(failure2), ...before];
  const { correlationId, stands = [], fix, commands = [] } = failure2.detail;
  const id = correlationId === void 0 ? "" : ` The service knows the call as ${name(correlationId)}.`;
  return [
    report.judged === null ? reason2 : "",
    section("What happened", `${prose(failure2.message).replace(/\.$/, "")}.${id}`),
    section("What stands", list2(stands, prose, { of: "write", bytes: 64 * 1024 })),
    section("How to go on", [prose(fix), pasteable(commands)].filter((part) => part !== "").join("\n\n")),
    ...before
  ];
}
function pasteable(commands) {
  return commands.length === 0 ? "" : fence(commands.join("\n"), "sh");
}
function problems({ problems: problems2 }) {
  const shown2 = problems2.slice(0, MAX_PROBLEMS2).map(({ what, at, fix }) => {
    const place = at === void 0 ? "" : `${where(at)}: `;
    return `- ${place}${prose((0, import_core_failure.problemLine)(fix === void 0 ? { what } : { what, fix }))}`;
  });
  const rest = problems2.length - shown2.length;
  return section("Problems", [...shown2, ...rest > 0 ? [`- and ${rest} more; \`aml-promote lint\` lists them`] : []].join("\n"));
}
async function openFolder(parent) {
  const root = parent || (0, import_node_os.tmpdir)();
  try {
    return await (0, import_promises2.mkdtemp)((0, import_node_path.join)(root, "aml-promote-"));
  } catch (error3) {
    const code2 = error3 instanceof Error && "code" in error3 ? String(error3.code) : "no reason given";
    throw new import_core_failure.UsageFailure({
      what: `the record of the run cannot be written to ${root} (${code2}); nothing was done`,
      fix: `Point ${parent ? "RUNNER_TEMP" : "TMPDIR"} to a directory that can be written`
    });
  }
}
async function writeFiles(report, code2, folder) {
  const paths = { record: (0, import_node_path.join)(folder, "record.json"), report: (0, import_node_path.join)(folder, "report.md") };
  try {
    if (report.is !== "failed" || report.judged !== null) {
      await (0, import_promises2.writeFile)(paths.record, `${json(jsonDocument(report, code2, paths))}
`);
      await (0, import_promises2.writeFile)(paths.report, summary(report));
      return paths;
    }
  } catch {
  }
  await (0, import_promises2.rm)(folder, { recursive: true, force: true }).catch(() => void 0);
  return { record: "", report: "" };
}
var LONGEST_LINE = 1e3;
function logLine(text2) {
  return logCommand(terminal(cut(text2, LONGEST_LINE)));
}
function provesWorkingTree(given) {
  readTimeout(given.timeout);
  const ref = given["policy-ref"];
  if (ref === "")
    return;
  throw new import_core_failure.UsageFailure({
    what: `policy-ref is ${JSON.stringify(ref.slice(0, 200))}, but the policy of the working tree is read here`,
    fix: "Leave policy-ref out, and check out what you mean"
  });
}
var MAX = 10;
function annotations(report) {
  const all = report.is === "failed" ? [...failureAnnotations(report.failure), ...findingAnnotations(report)] : findingAnnotations(report);
  if (all.length <= MAX)
    return all;
  const rest = all.length - (MAX - 1);
  const message = `${rest} more are not shown here, because a step shows ${MAX}; the record has them all`;
  return [...all.slice(0, MAX - 1), { title: `aml-promote: and ${rest} more`, message, at: null }];
}
function findingAnnotations(report) {
  const judged2 = worstFirst(judgedPart(report)?.findings ?? []);
  return judged2.filter(({ outcome }) => outcome === "fail" || outcome === "inconclusive").map(({ subject, found, wanted, remedy, at }) => {
    const sentences = [
      found,
      ...wanted === void 0 ? [] : [`Wanted: ${wanted}`],
      ...remedy === void 0 ? [] : [`To make it pass: ${remedy}`]
    ];
    return annotation(subject, sentences.join(". "), at);
  });
}
function failureAnnotations(failure2) {
  if (failure2 instanceof import_core_failure.UsageFailure) {
    return failure2.problems.map(({ what, at, fix: fix2 }) => annotation("wrong usage", (0, import_core_failure.problemLine)(fix2 === void 0 ? { what } : { what, fix: fix2 }), at));
  }
  const { correlationId, stands = [], fix } = failure2.detail;
  const id = correlationId === void 0 ? "" : ` (correlation id ${correlationId})`;
  const standing = stands.length === 0 ? [] : [`What stands: ${stands.join("; ")}`];
  return [
    annotation("stopped", [`${failure2.message}${id}`, ...standing, ...fix === void 0 ? [] : [fix]].join(". "))
  ];
}
function noteAnnotation({ what, at, fix }) {
  return annotation("look at this", (0, import_core_failure.problemLine)(fix === void 0 ? { what } : { what, fix }), at);
}
function annotation(subject, message, at) {
  return {
    title: line(`aml-promote: ${subject}`, 100),
    message: line(message, 1e3),
    at: at !== void 0 && isInRepository(at) ? at : null
  };
}
function isInRepository({ file }) {
  return file !== "" && !file.startsWith("preset:") && terminal(file) === file;
}
var line = (text2, length) => logCommand(terminal(cut(text2, length)));
var MAX_ROWS2 = 200;
var MAX_SUBJECT = 24;
var COLOURS = { "\u2713": "32", "\u2717": "31", "?": "33", "!": "33", "\u2026": "36", "\u21BA": "36" };
function terminal2(report, { colour }) {
  const paint = (sign2) => colour ? `\x1B[${COLOURS[sign2] ?? "0"}m${sign2}\x1B[0m` : sign2;
  const { sign, title, sentence } = ending(report);
  const judged2 = judgedPart(report);
  const lines = [
    `${paint(sign)} ${text(title)}. ${text(sentence)}`,
    ...report.is === "failed" ? failureLines(report.failure).map((line2) => `  ${line2}`) : [],
    ...judged2 === null ? [] : body(judged2, report.is === "failed", paint)
  ];
  return `${lines.map(logCommand).join("\n")}
`;
}
function failureLines(failure2) {
  if (failure2 instanceof import_core_failure.UsageFailure) {
    const { problems: problems2 } = failure2;
    const shown2 = problems2.slice(0, problems2.length > 3 ? 2 : 3).map((problem) => text((0, import_core_failure.problemLine)(problem)));
    const more2 = problems2.length > 3 ? [`and ${problems2.length - 2} more problems`] : [];
    return [...shown2, ...more2].map(logCommand);
  }
  const { correlationId, stands = [], fix } = failure2.detail;
  return [
    `${text(failure2.message)}${correlationId === void 0 ? "" : ` (correlation id ${text(correlationId)})`}`,
    ...stands.length === 0 ? [] : [`what stands: ${text(stands.join("; "))}`],
    ...fix === void 0 ? [] : [text(fix)]
  ].map(logCommand);
}
function body({ findings: findings2, changes: changes2, state, digest, notes: notes3 }, halfWay2, paint) {
  const width = Math.max(0, ...findings2.map(({ subject }) => [...label(subject)].length));
  const shown2 = worstFirst(findings2).slice(0, MAX_ROWS2);
  const verb = halfWay2 ? "intended" : state === "planned" ? "planned" : state === "refused" || state === "unchanged" ? "not written" : "written";
  return [
    ...shown2.flatMap((finding) => findingLines(finding, width, paint)),
    ...more(findings2.length - shown2.length, "finding"),
    ...changes2.slice(0, MAX_ROWS2).map(({ version, from, to, archived }) => {
      const effect = archived === null ? "" : `, isArchived becomes ${archived}`;
      return `  ${verb}: version ${text(version)} ${text(from)} \u2192 ${text(to)}${effect}`;
    }),
    ...more(changes2.length - MAX_ROWS2, "change"),
    ...state === "planned" && digest !== null ? [`  plan ${text(digest)}`] : [],
    ...notes3.slice(0, MAX_ROWS2).map((note) => `  note: ${text(note)}`),
    ...more(notes3.length - MAX_ROWS2, "note")
  ];
}
function findingLines({ outcome, subject, found, wanted, remedy, at }, width, paint) {
  const indent = " ".repeat(width + 6);
  const name2 = label(subject);
  const gap = " ".repeat(Math.max(0, width - [...name2].length));
  const first = `  ${paint(SIGN[outcome])} ${name2}${gap}  ${text(found)}`;
  if (outcome === "pass")
    return [first];
  return [
    first,
    ...wanted === void 0 ? [] : [`${indent}wanted: ${text(wanted)}`],
    ...remedy === void 0 ? [] : [`${indent}to make it pass: ${text(remedy)}`],
    ...at === void 0 ? [] : [`${indent}policy: ${text(`${at.file}:${at.line}`)}`]
  ];
}
var text = (foreign) => terminal(cut(foreign));
var label = (subject) => terminal(cut(subject, MAX_SUBJECT));
function more(rest, thing) {
  return rest > 0 ? [`  and ${rest} more ${thing}${rest === 1 ? "" : "s"}`] : [];
}
async function present(report, exitCode, paths, env) {
  const written = setOutputs(outputs(report, paths));
  const lines = report.is === "judged" ? terminal2(report, { colour: false }).split("\n") : failureLines(report.failure);
  for (const line2 of lines)
    process.stdout.write(`${logCommand(line2)}
`);
  for (const { title, message, at } of annotations(report)) {
    error(message, {
      title,
      ...at === null ? {} : { file: at.file, startLine: at.line, startColumn: at.column }
    });
  }
  await writeSummary(summary(report), env);
  if (!written)
    setFailed("the outputs could not be written; what happened is told above");
  if (exitCode === 0)
    return;
  process.exitCode = 1;
  if (report.is === "judged")
    error(logCommand(terminal(cut(ending(report).title))), { title: "aml-promote" });
}
function setOutputs(values) {
  try {
    for (const [name2, value] of Object.entries(values))
      setOutput(name2, value);
    return true;
  } catch {
    return false;
  }
}
function presentLint({ file, lifecycle: lifecycle2, rules, loosened: loosened2 }) {
  setOutput("verdict", "allow");
  for (const name2 of ["stage", "previous-stage", "version", "plan-digest", "record", "report"])
    setOutput(name2, "");
  for (const name2 of ["archived", "approvers"])
    setOutput(name2, "[]");
  for (const { title, message, at } of loosened2.map(noteAnnotation)) {
    warning(message, {
      title,
      ...at === null ? {} : { file: at.file, startLine: at.line, startColumn: at.column }
    });
  }
  info(logCommand(`${code(file)} is valid: ${lifecycle2.stages.length} stages, ${rules.size} transitions`));
}
async function writeSummary(text2, env) {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file)
    return;
  await (0, import_promises3.appendFile)(file, `${text2}
`).catch(() => warning("the step summary could not be written"));
}
async function action(env) {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", () => void 0);
  if (!await outputsCanBeWritten(env))
    return;
  const given = readInputs(env);
  try {
    if (given.command === "lint")
      return await lintAndPresent(given);
    const folder = await openFolder(env.RUNNER_TEMP);
    return await runAndPresent(given, folder, env);
  } catch (error3) {
    if (!(error3 instanceof import_core_failure.UsageFailure))
      throw error3;
    const report = { is: "failed", command: given.command, failure: error3, asked: {}, judged: null };
    await present(report, (0, import_core_failure.exitCodeOf)(error3), { record: "", report: "" }, env);
  }
}
async function lintAndPresent(given) {
  provesWorkingTree(given);
  presentLint(await lint(given.policy, workingTree));
}
async function runAndPresent(given, folder, env) {
  const report = await run(given, env);
  const code2 = (0, import_core_failure.exitCodeOf)(report.is === "judged" ? report.verdict : report.failure);
  await present(report, code2, await writeFiles(report, code2, folder), env);
}
async function outputsCanBeWritten({ GITHUB_OUTPUT: file }) {
  try {
    if (file) {
      await (0, import_promises.stat)(file);
      await (0, import_promises.appendFile)(file, "\n");
      return true;
    }
    setFailed("the file of the outputs, GITHUB_OUTPUT, is not set; nothing was done. Run this as a step of a job");
  } catch (error3) {
    const code2 = error3 instanceof Error && "code" in error3 ? String(error3.code) : "no reason given";
    setFailed(`the file of the outputs, GITHUB_OUTPUT, cannot be written (${code2}); nothing was done. Mend the runner's disk`);
  }
  return false;
}
function readInputs(env) {
  const given = textOfEachInput(({ name: name2, default: presets }) => {
    const text2 = (env[`INPUT_${name2.toUpperCase()}`] ?? "").trim();
    const preset = presets?.action ?? "";
    return text2 === "" && !preset.includes("${{") ? preset : text2;
  });
  for (const { name: name2, secret } of INPUTS)
    if (secret && given[name2] !== "")
      setSecret(given[name2]);
  return given;
}
function run(given, env) {
  const { command } = given;
  const tell = (line2) => info(logLine(line2));
  const debug2 = (line2) => env.RUNNER_DEBUG === "1" && debug(logLine(line2));
  const host = { is: "github", env, mask: setSecret, redactor: (0, import_http_transport.createRedactor)(), tell, debug: debug2 };
  if (command === "promote" || command === "plan")
    return execute(command, given, host);
  const names = COMMANDS.filter(({ hosts }) => hosts.some((name2) => name2 === "action")).map(({ name: name2 }) => name2);
  const failure2 = new import_core_failure.UsageFailure({
    what: `unknown command ${JSON.stringify(command)}`,
    fix: didYouMean(command, names) ?? `Commands: ${names.join(", ")}`
  });
  return Promise.resolve({ is: "failed", command, failure: failure2, asked: {}, judged: null });
}
action(process.env).then(() => {
  setTimeout(() => process.exit(), 500).unref();
});
