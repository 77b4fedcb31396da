<#ftl output_format="HTML">
<#import "parts/search.ftl" as search>
<#import "parts/reading.ftl" as reading>
<#import "parts/facts.ftl" as facts>
<#-- What surrounds every page. Addresses in a frame count from the site's root. -->
<#macro page frame>
<#local site = frame.site, root = frame.root>
<!DOCTYPE html>
<html lang="${site.language}" dir="${site.direction}" data-root="${root}" data-one="${site.things.one}" data-many="${site.things.many}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${site.policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${frame.title}<#if frame.title != site.title> – ${site.title}</#if></title>
<#if frame.description?has_content><meta name="description" content="${frame.description}"></#if>
<#if site.base?has_content><link rel="canonical" href="${site.base}${frame.path}">
<link rel="search" type="application/opensearchdescription+xml" title="${site.title}" href="${root}opensearch.xml"></#if>
<#if site.feed><link rel="alternate" type="application/atom+xml" title="${site.title}: changes" href="${root}feed.xml"></#if>
<@social frame/>
<link rel="icon" type="image/svg+xml" href="${root}assets/icon.svg">
<#list site.styles as style><link rel="stylesheet" href="${root}${style}">
</#list>
<#list frame.styles as style><link rel="stylesheet" href="${root}${style}">
</#list>
<#-- Behind the styles: before them it would be asked for alone, and they a round trip later. -->
<script src="${root}assets/js/theme.js"></script>
<#list site.scripts as script><script src="${root}${script}" defer></script>
</#list>
<#list frame.scripts as script><script src="${root}${script}" defer></script>
</#list>
</head>
<body class="page-${frame.kind}">
<a class="skip" href="#_main">Skip to the text</a>
<header class="top">
<button class="menu-button" type="button" popovertarget="_menu"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M2 5h16M2 10h16M2 15h10"/></svg><span>Menu</span></button>
<a class="brand" href="${root}index.html"><svg viewBox="0 0 20 20" aria-hidden="true"><path class="card" d="M2.5 3.5h15v13h-15z"/><path class="rule" d="M2.5 7h15"/><path class="line" d="M5.5 10h9M5.5 13h6"/></svg>${site.title}</a>
<nav class="places" aria-label="Site">
<@places frame/>
</nav>
<a class="search-link" href="${root}search.html" data-search-open><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.5"/><path d="m12.5 12.5 5 5"/></svg><span>Search</span><kbd>Ctrl K</kbd></a>
<button class="theme-button" type="button" data-theme-switch><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7"/><path class="half" d="M10 3a7 7 0 0 1 0 14z"/></svg><span class="unseen">Change the theme</span></button>
</header>
<div class="desk">
<@menu frame/>
<main id="_main" tabindex="-1">
<#nested>
</main>
</div>
<footer class="foot">
<p><a href="${root}index.html">${site.title}</a><#list site.pages as page> <a href="${root}${page.href}">${page.title}</a></#list><#if frame.source?has_content> <a href="${frame.source}" rel="noreferrer">Edit this page</a></#if></p>
<#if site.edition.iso?has_content><p class="edition">Edition of <time datetime="${site.edition.iso}">${site.edition.words}</time></p></#if>
</footer>
<@search.scripts root site.passages/>
<@reading.scripts root/>
<@facts.scripts frame/>
</body>
</html>
</#macro>

<#-- What is shown beside an address that somebody passes on. -->
<#macro social frame>
<#local site = frame.site>
<meta property="og:type" content="${(frame.kind == "index")?then("website", "article")}">
<meta property="og:title" content="${frame.title}">
<meta property="og:site_name" content="${site.title}">
<#if frame.description?has_content><meta property="og:description" content="${frame.description}"></#if>
<#if site.base?has_content><meta property="og:url" content="${site.base}${frame.path}"></#if>
<#if site.image?has_content>
<meta property="og:image" content="${site.image}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="Three index cards, the top one with a question and its answer">
</#if>
<meta name="twitter:card" content="${site.image?has_content?then("summary_large_image", "summary")}">
</#macro>

<#macro places frame>
<#list frame.site.places as place>
<a href="${frame.root}${place.href}"<#if frame.here[place.href]??> aria-current="page"</#if>>${place.title}</a>
</#list>
</#macro>

<#macro menu frame>
<#local root = frame.root, here = frame.here>
<nav class="menu" id="_menu" popover aria-label="${frame.site.things.many?cap_first}">
<div class="menu-places">
<@places frame/>
</div>
<#list frame.menu as area>
<#if area.services?size == 0>
<p class="area hue-${area.hue}"><a href="${root}${area.href}">${area.title}</a></p>
<#else>
<details class="area hue-${area.hue}"<#if area.current> open</#if>>
<summary>${area.title}</summary>
<ul>
<li><a class="whole" href="${root}${area.href}"<#if here[area.href]??> aria-current="page"</#if>>Overview</a></li>
<#list area.services as path, title>
<li><a href="${root}${path}"<#if here[path]??> aria-current="page"</#if>>${title}</a></li>
</#list>
<#if area.more><li><a class="whole" href="${root}${area.href}">All of ${area.title}</a></li></#if>
</ul>
</details>
</#if>
</#list>
</nav>
</#macro>
