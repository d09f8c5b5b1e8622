# 检查本机能否运行山海任务核验。只读取信息，不修改任何设置。
param([string]$Address = '__ADDRESS__', [string]$Share = '__SHARE__')

$problems = 0
function Say([bool]$Good, [string]$Item, [string]$Result, [string]$Advice) {
    $mark = if ($Good) { '[正常]  ' } else { '[需处理]' }
    Write-Host "$mark $Item：$Result"
    if (-not $Good) {
        Write-Host "          $Advice"
        $script:problems++
    }
}
function Value([string]$Path, [string]$Name) {
    (Get-ItemProperty -Path $Path -Name $Name -ErrorAction SilentlyContinue).$Name
}

Write-Host "系统：$([Environment]::OSVersion.VersionString)"

# Excel 的版本
$excel = Value 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe' '(default)'
$version = if ($excel -and (Test-Path -LiteralPath $excel)) { (Get-Item -LiteralPath $excel).VersionInfo.ProductVersion }
$product = Value 'HKLM:\SOFTWARE\Microsoft\Office\ClickToRun\Configuration' 'ProductReleaseIds'
# LTSC 2021 是 16.0.14332。
$recent = $version -and ([version]$version -ge [version]'16.0.14332.0')
Say $recent 'Excel' "$version $product" '需要 Excel 2021（含 LTSC）或更新的版本、Microsoft 365。'

# 网页组件 WebView2
$client = '{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}'
$webView = @(
    "HKLM:\SOFTWARE\WOW6432Node\Microsoft\EdgeUpdate\Clients\$client",
    "HKLM:\SOFTWARE\Microsoft\EdgeUpdate\Clients\$client",
    "HKCU:\Software\Microsoft\EdgeUpdate\Clients\$client"
) | ForEach-Object { Value $_ 'pv' } | Where-Object { $_ -and $_ -ne '0.0.0.0' } | Select-Object -First 1
$webViewRecent = $webView -and ([version]$webView).Major -ge 109
Say $webViewRecent 'WebView2' "$webView" '请安装 WebView2 运行时（109 或更新的版本）。'

# 网站和证书
foreach ($file in 'taskpane.html', 'functions.json', 'manifest.xml') {
    try {
        $answer = Invoke-WebRequest -Uri "$Address$file" -UseBasicParsing -TimeoutSec 10
        Say ($answer.StatusCode -eq 200) "网站 $file" "HTTP $($answer.StatusCode)" '请管理员对照部署指南检查网站目录。'
    } catch {
        Say $false "网站 $file" $_.Exception.Message '请检查网络；提到证书或 SSL/TLS 的，请把单位的根证书装入“受信任的根证书颁发机构”。'
    }
}

# 共享文件夹和登记
Say (Test-Path -LiteralPath (Join-Path $Share 'manifest.xml')) '共享文件夹' $Share '没有找到 manifest.xml，或没有读取权限。由管理中心统一部署的，可不管这一项。'
$catalogues = Get-ChildItem 'HKCU:\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs', 'HKCU:\Software\Policies\Microsoft\Office\16.0\WEF\TrustedCatalogs' -ErrorAction SilentlyContinue |
    ForEach-Object { Value $_.PSPath 'Url' }
Say ($catalogues -contains $Share) '已登记的共享文件夹' ($catalogues -join '、') '请运行 trust-catalogue.cmd。由管理中心统一部署的，可不管这一项。'

Write-Host ''
if ($problems -gt 0) { Write-Host "有 $problems 项需要处理。"; exit 1 }
Write-Host "没有发现问题。还可以在浏览器中打开 ${Address}check.html 继续检测。"
