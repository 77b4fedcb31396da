<#ftl output_format="HTML">
<!DOCTYPE html>
<html lang="${view.frame.site.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${view.frame.site.policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${view.target.href}">
<meta name="robots" content="noindex">
<title>${view.target.title}</title>
<#if view.frame.site.base?has_content><link rel="canonical" href="${view.frame.site.base}${view.frame.path}"></#if>
</head>
<body>
<main>
<h1>${view.target.title}</h1>
<p>This page has moved to <a href="${view.target.href}">${view.target.title}</a>.</p>
</main>
<script src="${view.frame.root}assets/js/moved.js"></script>
</body>
</html>
