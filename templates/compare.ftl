<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.page view.frame>
<div class="sheet">
<h1>${view.frame.title}</h1>
<p class="purpose">${view.frame.description}</p>
<#list view.themes as theme>
<section class="theme">
<h2>${theme.title}</h2>
<ul class="cards">
<#list theme.comparisons as comparison>
<li><a href="${comparison.href}">${comparison.title}</a> <span>${comparison.question}</span></li>
</#list>
</ul>
</section>
</#list>
<#if view.lifted?has_content>
<section class="lifted" aria-labelledby="_tables">
<h2 id="_tables">Tables in the notes</h2>
<dl>
<#list view.lifted as service>
<dt><a href="${service.href}">${service.name}</a></dt>
<#list service.tables as table>
<dd><a href="${table.href}">${table.title}</a><#if table.note?has_content> <span>${table.note}</span></#if></dd>
</#list>
</#list>
</dl>
</section>
</#if>
</div>
</@layout.page>
