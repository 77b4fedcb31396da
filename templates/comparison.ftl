<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/notes.ftl" as notes>
<@layout.page view.frame>
<div class="sheet wide">
<p class="overline"><a href="index.html">Comparisons</a><#if view.theme?has_content> <span>${view.theme}</span></#if></p>
<h1>${view.frame.title}</h1>
<#if view.question?has_content><p class="purpose">${view.question}</p></#if>
<div class="compare-tools scripted" data-compare>
<div role="group" aria-label="Columns" class="chips">
<#list view.columns as column>
<button type="button" data-toggle="${column.key}" aria-pressed="true">${column.title}</button>
</#list>
<button type="button" class="all" data-all hidden>Show all columns</button>
</div>
<label class="order">Order <select data-order autocomplete="off"><option value="">as written</option><option value="rows">by attribute</option><#list view.columns as column><option value="${column.key}">by ${column.title}</option></#list></select></label>
<div class="chips"><button type="button" data-differences aria-pressed="false">Mark differences</button></div>
<p role="status" data-compare-status></p>
</div>
<div class="table compared" tabindex="0" role="group" aria-label="Table: ${view.table.label}">
<#-- The roles are said again because a narrow screen shows rows as cards, which takes a table's own away. -->
<table role="table">
<colgroup><col><#list view.columns as column><col data-column="${column.key}"></#list></colgroup>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col"><#if view.attribute?has_content>${view.attribute}<#else><span class="unseen">Attribute</span></#if> <@sort view.attribute?has_content?then(view.attribute, "attribute")/></th> <#list view.columns as column><th role="columnheader" scope="col" data-column="${column.key}"><a href="${column.href}">${column.title}</a> <@sort column.title/></th> </#list></tr></thead>
<tbody role="rowgroup">
<#list view.table.rows as row>
<tr role="row"><#list row as cell><#if cell?is_first><th role="rowheader" scope="row"><@notes.inlines cell/> <span class="same scripted" hidden>the same in all</span></th><#else><td role="cell"><span class="column" aria-hidden="true">${view.columns[cell?index - 1].title}</span> <span class="value"><@notes.inlines cell/></span></td></#if> </#list></tr>
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

<#macro sort by><button class="sort scripted" type="button" aria-label="Sort by ${by}"></button></#macro>
