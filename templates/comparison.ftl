<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/notes.ftl" as notes>
<@layout.page view.frame>
<div class="sheet wide">
<p class="overline"><a href="index.html">Comparisons</a><#if view.theme?has_content> <span>${view.theme}</span></#if></p>
<h1>${view.frame.title}</h1>
<#if view.question?has_content><p class="purpose">${view.question}</p></#if>
<div class="table compared" tabindex="0" role="group" aria-label="Table: ${view.table.label}">
<#-- The roles are said again because a narrow screen shows rows as cards, which takes a table's own away. -->
<table role="table">
<thead role="rowgroup"><tr role="row"><#list view.columns as column><#if column.href?has_content><th role="columnheader" scope="col"><a href="${column.href}">${column.title}</a></th><#elseif column.title?has_content><th role="columnheader" scope="col">${column.title}</th><#else><td role="cell"></td></#if> </#list></tr></thead>
<tbody role="rowgroup">
<#list view.table.rows as row>
<tr role="row"><#list row as cell><#if cell?is_first><th role="rowheader" scope="row"><@notes.inlines cell/></th><#else><td role="cell"><span class="column" aria-hidden="true">${view.columns[cell?index].title}</span> <span class="value"><@notes.inlines cell/></span></td></#if> </#list></tr>
</#list>
</tbody>
</table>
</div>
<#if view.after?has_content>
<div class="notes after">
<@notes.blocks view.after/>
</div>
</#if>
<#if view.others?has_content>
<section class="beyond" aria-labelledby="_others">
<h2 id="_others">Near to it</h2>
<ul class="cards">
<#list view.others as comparison>
<li><a href="${comparison.href}">${comparison.title}</a> <span>${comparison.note}</span></li>
</#list>
</ul>
</section>
</#if>
</div>
</@layout.page>
