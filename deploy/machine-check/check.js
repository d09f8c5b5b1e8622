/* eslint-disable @typescript-eslint/prefer-for-of -- ES5 has neither let nor for-of */
/* Runs wherever the add-in may be opened, back to Internet Explorer 11: ES5 and old DOM only, and sent out as it stands. */
(function () {
  "use strict";

  var settings = JSON.parse(document.getElementById("settings").textContent);
  var stateNames = { good: "正常", bad: "需处理", open: "—" };
  /* As long as the pane tries it itself, in milliseconds. */
  var pauses = [50, 150, 300, 600, 1200, 2500, 5000];
  var computed = 10000;
  var unknownFunction = "#NAME?";
  var rows = [];
  var waiting = 0;

  checkAddress();
  checkWebView();
  for (var i = 0; i < settings.files.length; i++) checkFile(settings.files[i]);
  loadOffice();

  function checkAddress() {
    var secure = location.protocol === "https:";
    report(
      "访问地址",
      secure ? "good" : "bad",
      location.href.replace(/[?#].*$/, ""),
      secure ? "" : "请用 https 地址打开。"
    );
    report(
      "证书",
      secure ? "good" : "open",
      secure ? "本机信任该证书" : "未检测",
      "如打开时出现过证书警告，请把单位的根证书装入“受信任的根证书颁发机构”。"
    );
  }

  function checkWebView() {
    var agent = navigator.userAgent;
    var internetExplorer = /Trident|MSIE /.test(agent);
    var oldEdge = /Edge\/(\d+)/.exec(agent);
    var chromium = /(?:Edg|Chrome)\/(\d+)/.exec(agent);
    var safari = /Version\/(\d+)[.\d]* .*Safari/.exec(agent);

    if (internetExplorer || oldEdge) {
      report(
        "网页组件",
        "bad",
        internetExplorer ? "Internet Explorer 11" : "旧版 Edge " + oldEdge[1],
        "加载项需要 WebView2。请使用 Excel 2021 或更新的版本，并安装 WebView2 运行时。"
      );
    } else if (chromium) {
      reportVersion("Chromium " + chromium[1], Number(chromium[1]), settings.oldestChromium);
    } else if (safari) {
      reportVersion("Safari " + safari[1], Number(safari[1]), settings.oldestSafari);
    } else {
      report("网页组件", "open", agent, "不认识的网页组件，请把本页的文字发给管理员。");
    }
  }

  function reportVersion(name, version, oldest) {
    var good = version >= oldest;
    report(
      "网页组件",
      good ? "good" : "bad",
      name,
      good ? "" : "版本应不低于 " + oldest + "，请更新 WebView2 运行时或系统。"
    );
  }

  function checkFile(file) {
    waiting++;
    var request = new XMLHttpRequest();
    request.onreadystatechange = function () {
      if (request.readyState !== 4) return;
      waiting--;
      var good = request.status === 200;
      var advice =
        request.status === 0
          ? "服务器没有应答，请检查网络和防火墙。"
          : "服务器上缺少该文件或类型未登记，请对照部署指南检查网站目录。";
      report("文件 " + file, good ? "good" : "bad", good ? "可以读取" : "HTTP " + request.status, good ? "" : advice);
    };
    request.open("GET", file, true);
    request.send();
  }

  /* Office.js first: only it knows which Excel this is. */
  function loadOffice() {
    waiting++;
    var script = document.createElement("script");
    script.src = settings.office;
    script.onload = function () {
      Office.onReady(function (info) {
        waiting--;
        checkExcel(info);
      });
    };
    script.onerror = function () {
      waiting--;
      report("office.js", "bad", "未载入", "文件 " + settings.office + " 读不到，加载项无法启动。");
    };
    document.body.appendChild(script);
  }

  function checkExcel(info) {
    if (info.host !== "Excel") {
      report(
        "Excel",
        "open",
        "未检测",
        "本页是在浏览器中打开的。要检测 Excel，请按部署指南用 manifest-check.xml 在 Excel 中打开本页。"
      );
      return;
    }
    var diagnostics = Office.context.diagnostics;
    report("Excel", "good", diagnostics ? diagnostics.platform + " " + diagnostics.version : "版本未知", "");
    for (var i = 0; i < settings.requirementSets.length; i++) checkSet(settings.requirementSets[i]);

    var button = document.getElementById("try-formula");
    button.removeAttribute("hidden");
    button.onclick = tryFormula;
    report("公式", "open", "未检测", "点“试算一个公式”：在新工作表中试算，随后删除该表。请在空白工作簿中进行。");
  }

  function checkSet(set) {
    var good = Office.context.requirements.isSetSupported(set.name, set.version);
    report(
      set.name + " " + set.version,
      good ? "good" : set.needed ? "bad" : "open",
      good ? "支持" : "不支持",
      good ? "" : set.without
    );
  }

  /* Only a formula that has computed proves that formulas compute: isSetSupported has been wrong on several versions. */
  function tryFormula() {
    Excel.run(function (context) {
      var sheet = context.workbook.worksheets.add();
      var cell = sheet.getRange("A1");
      cell.formulas = [['=SHANHAI.CONVERT(1,"亿元","万元")']];
      return context
        .sync()
        .then(function () {
          return whenComputed(context, cell, pauses);
        })
        .then(
          function (value) {
            sheet.delete();
            return context.sync().then(function () {
              return value;
            });
          },
          function (error) {
            sheet.delete();
            return context.sync().then(function () {
              throw error;
            });
          }
        );
    }).then(reportFormula, function (error) {
      report("公式", "bad", "未能试算", String((error && error.message) || error));
    });
  }

  /* Asked again until it is clear: a slow start of the add-in takes seconds. */
  function whenComputed(context, cell, left) {
    cell.load("values");
    return context.sync().then(function () {
      var value = cell.values[0][0];
      if (value === computed || value === unknownFunction || left.length === 0) return value;
      return later(left[0]).then(function () {
        return whenComputed(context, cell, left.slice(1));
      });
    });
  }

  function reportFormula(value) {
    if (value === computed) return report("公式", "good", "可以计算", "");
    if (value === unknownFunction) {
      return report(
        "公式",
        "bad",
        "得到 " + value,
        "加载项的公式在这个 Excel 中不可用（或加载项尚未打开）。面板不受影响，可用面板的“写入结果列”代替公式。"
      );
    }
    report("公式", "open", "得到 " + value, "等了约十秒还没有算出。请先打开加载项的面板，稍等片刻再点一次。");
  }

  function later(milliseconds) {
    return new Promise(function (resolve) {
      setTimeout(resolve, milliseconds);
    });
  }

  /* One row an item; a later result of the same item takes its place. */
  function report(item, state, result, advice) {
    var row = { item: item, state: state, result: result, advice: advice };
    for (var i = 0; i < rows.length; i++) {
      if (rows[i].item === item) {
        rows[i] = row;
        return show();
      }
    }
    rows.push(row);
    show();
  }

  function show() {
    var body = document.getElementById("results").tBodies[0];
    while (body.firstChild) body.removeChild(body.firstChild);
    var lines = [];
    var bad = 0;
    for (var i = 0; i < rows.length; i++) {
      body.appendChild(rowOf(rows[i]));
      lines.push([stateNames[rows[i].state], rows[i].item, rows[i].result, rows[i].advice].join("\t"));
      if (rows[i].state === "bad") bad++;
    }
    document.getElementById("summary").innerText =
      bad > 0 ? "有 " + bad + " 项需要处理。" : waiting > 0 ? "正在检测…" : "检测完毕，没有发现问题。";
    document.getElementById("report").value = [navigator.userAgent, settings.version].concat(lines).join("\n");
  }

  function rowOf(row) {
    var line = document.createElement("tr");
    var texts = [row.item, stateNames[row.state] + "　" + row.result, row.advice];
    for (var i = 0; i < texts.length; i++) {
      var cell = document.createElement("td");
      cell.appendChild(document.createTextNode(texts[i]));
      if (i === 1) cell.className = row.state;
      line.appendChild(cell);
    }
    return line;
  }
})();
