/**
 * One spelling for comparing words: full-width ASCII becomes half-width, traditional characters become simplified.
 *
 * Character for character, so that an offset into the result is an offset into the original.
 *
 * @example simplify("責任單位（Ａ）") //=> "责任单位(A)"
 */
export function simplify(text: string): string {
  let result = "";
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const other = simplified[code]!;
    if (other === 0) continue;
    result += text.slice(copied, index) + String.fromCharCode(other);
    copied = index + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** As {@link simplify}, without white space: for labels and names, where offsets do not matter. */
export function compact(text: string): string {
  const simple = simplify(text);
  return /\s/.test(simple) ? simple.replace(/\s+/g, "") : simple;
}

/** The characters of this field's documents that differ; a general converter would weigh more than the whole core. */
const pairs =
  "責责 單单 務务 標标 據据 證证 內内 鄉乡 鎮镇 縣县 區区 門门 關关 聯联 紹绍 寧宁 嶺岭 麗丽 龍龙 雲云 慶庆 遠远 樂乐 蒼苍 順顺 義义 " +
  "東东 陽阳 蘭兰 壽寿 興兴 鹽盐 長长 諸诸 衛卫 財财 發发 經经 濟济 產产 業业 園园 資资 協协 議议 簽签 約约 總总 額额 項项 個个 萬万 " +
  "億亿 圓圆 場场 採采 購购 銷销 農农 電电 臺台 網网 絡络 領领 導导 幹干 級级 幫帮 選选 掛挂 職职 訪访 會会 開开 設设 醫医 療疗 體体 " +
  "藝艺 術术 類类 圖图 報报 傳传 態态 價价 轉转 換换 貧贫 遊游 館馆 動动 勞劳 實实 訓训 練练 創创 帶带 頭头 備备 註注 說说 進进 達达 " +
  "應应 當当 對对 與与 並并 從从 無无 為为 於于 後后 續续 屆届 層层 優优 質质 響响 帳账 憑凭 結结 線线 條条 廣广 團团 黨党 員员 鋪铺 " +
  "點点 戶户 數数 歲岁 號号 碼码 誌志 樣样 張张 貼贴 畝亩 頃顷 兩两 雙双 舉举 辦办 間间 時时 歷历 鏈链 島岛 濱滨 溫温 縉缙 蕭萧 處处 " +
  "種种 臨临 餘余 錢钱 飛飞 獎奖 撥拨 儲储 庫库 篩筛 機机 構构 補补 異异 調调 範范 觀观 這这 來来 過过 還还 將将 參参 擇择 爭争 確确 " +
  "穩稳 較较 滿满 夠够 約约 紀纪 錄录 稱称 況况 劃划 規规 專专 題题 審审 計计 賬账 貨货 幣币 銀银 行行 戰战 術术 課课 學学 師师 書书 " +
  "記记 訊讯 訂订 畫划 籤签 檔档 際际 烏乌 吳吴 甌瓯 慮虑 獻献 環环 節节 統统 組组 織织 親亲 華华 榮荣 灣湾 籌筹 繼继";

/** By character code; 0 stands for itself. A table, because every text of a sheet passes through it many times. */
const simplified: Readonly<Uint16Array> = tableOf(pairs);

function tableOf(words: string): Uint16Array {
  const table = new Uint16Array(0x10000);
  table[0x3000] = 0x20;
  for (let code = 0xff01; code < 0xff5f; code++) table[code] = code - 0xfee0;
  for (const pair of words.split(" ")) table[pair.charCodeAt(0)] = pair.charCodeAt(1);
  return table;
}
