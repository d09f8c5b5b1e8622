/* eslint-disable @typescript-eslint/prefer-for-of -- ES5 has none */
/* Runs in every web view that Excel brings, back to Internet Explorer 11: ES5 and old DOM only, and sent out as it stands. */
(function () {
  "use strict";

  var root = document.getElementById("root");

  if (isTooOld()) {
    say([
      "这个版本的 Excel 不能运行“山海任务核验”。",
      "请改用 Excel 2021（含 LTSC）或更新的版本、Microsoft 365，或网页版 Excel。",
      "表格没有任何改动。暂时不能更换版本的，可把工作簿另存为 .xlsx，请管理员用命令行方式核验。",
    ]);
  } else {
    start(laterScripts());
  }

  function isTooOld() {
    return (
      /Trident|MSIE |Edge\//.test(navigator.userAgent) ||
      typeof globalThis === "undefined" ||
      !Object.fromEntries ||
      !Array.prototype.at
    );
  }

  function laterScripts() {
    var scripts = document.getElementsByTagName("script");
    var addresses = [];
    for (var i = 0; i < scripts.length; i++) {
      if (scripts[i].type === "text/later") addresses.push(scripts[i].getAttribute("src"));
    }
    return addresses;
  }

  /* All are asked for at once; async = false keeps their order. */
  function start(addresses) {
    for (var i = 0; i < addresses.length; i++) {
      var script = document.createElement("script");
      script.async = false;
      script.onerror = reportMissing;
      script.src = addresses[i];
      document.body.appendChild(script);
    }
  }

  function reportMissing(event) {
    var file = event.target.getAttribute("src");
    say([
      "面板没有打开：文件 " + file + " 没有载入。",
      "请检查网络后关闭面板重新打开；仍不行的，请把这句话转告管理员。",
      "表格没有任何改动。",
    ]);
  }

  function say(sentences) {
    root.innerText = "";
    for (var i = 0; i < sentences.length; i++) {
      var paragraph = document.createElement("p");
      paragraph.className = "first-paint";
      paragraph.appendChild(document.createTextNode(sentences[i]));
      root.appendChild(paragraph);
    }
  }
})();
