# 让本机当前用户的 Excel 信任存放加载项清单的共享文件夹。
param([string]$Share = '__SHARE__')

$id = '__CATALOGUE__'
$key = "HKCU:\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs\$id"

if ($Share -notmatch '^\\\\[^\\]+\\.+') {
    Write-Host "“$Share”不是共享文件夹。请写成 \\服务器\文件夹。"
    exit 1
}
if (-not (Test-Path -LiteralPath (Join-Path $Share 'manifest.xml'))) {
    Write-Host "在 $Share 中没有找到 manifest.xml，或没有读取权限。未做任何修改。"
    exit 1
}

New-Item -Path $key -Force | Out-Null
New-ItemProperty -Path $key -Name 'Id' -Value $id -PropertyType String -Force | Out-Null
New-ItemProperty -Path $key -Name 'Url' -Value $Share -PropertyType String -Force | Out-Null
New-ItemProperty -Path $key -Name 'Flags' -Value 1 -PropertyType DWord -Force | Out-Null

Write-Host "已登记 $Share。"
Write-Host '请关闭并重新打开 Excel，在“插入”（或“开发工具”）→“我的加载项”→“共享文件夹”中选择“山海任务核验”。'
