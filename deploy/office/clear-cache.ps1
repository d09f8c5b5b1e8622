# 清除 Excel 为加载项保存的缓存。更新加载项后仍看到旧版本时使用。不影响工作簿。
$folder = Join-Path $env:LOCALAPPDATA 'Microsoft\Office\16.0\Wef'

if (Get-Process -Name EXCEL, WINWORD, POWERPNT, OUTLOOK -ErrorAction SilentlyContinue) {
    Write-Host '请先保存并关闭 Excel、Word、PowerPoint 和 Outlook，再运行本脚本。未做任何修改。'
    exit 1
}
if (-not (Test-Path -LiteralPath $folder)) {
    Write-Host '没有缓存，无需清除。'
    exit 0
}

$before = @(Get-ChildItem -LiteralPath $folder -Recurse -File -Force -ErrorAction SilentlyContinue).Count
Get-ChildItem -LiteralPath $folder -Force | Remove-Item -Recurse -Force -ErrorAction SilentlyContinue
$after = @(Get-ChildItem -LiteralPath $folder -Recurse -File -Force -ErrorAction SilentlyContinue).Count

Write-Host "已清除 $($before - $after) 个缓存文件，剩余 $after 个。"
if ($after -gt 0) {
    Write-Host '剩余文件正被占用：请注销后重新登录，再运行一次。'
    exit 1
}
Write-Host '请重新打开 Excel。用共享文件夹安装的，需要再添加一次加载项。'
