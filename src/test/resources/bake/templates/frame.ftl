<#ftl output_format="HTML">
<#macro frame title>
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>
<#nested>
</body></html>
</#macro>
<#macro tree parts>
<ul><#list parts as part><li>${part.name}<#if part.parts?has_content><@tree part.parts/></#if></li></#list></ul>
</#macro>
