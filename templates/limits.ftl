<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/notes.ftl" as notes>
<@layout.page view.frame>
<div class="sheet wide">
<h1>${view.frame.title}</h1>
<p class="purpose">${view.frame.description}</p>
<div class="filter scripted">
<label for="_filter">Show only rows with</label>
<input id="_filter" type="search" autocomplete="off" spellcheck="false" data-filter="_limits">
<p role="status" data-filter-count>${view.limits?size} row<#if view.limits?size != 1>s</#if></p>
</div>
<#-- The roles are said again because a narrow screen shows rows as cards, which takes a table's own away. -->
<div class="table" tabindex="0" role="group" aria-label="Table: limits">
<table id="_limits" class="limits" role="table" data-sortable>
<colgroup><col><col><col></colgroup>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" data-sort="words"><button class="sort" type="button" disabled>${view.frame.site.things.one?cap_first}</button></th> <th role="columnheader" scope="col" data-sort="number"><button class="sort" type="button" disabled>Limit</button></th> <th role="columnheader" scope="col">In the notes</th></tr></thead>
<tbody role="rowgroup">
<#list view.limits as limit>
<tr role="row"><th role="rowheader" scope="row"><a href="${limit.serviceHref}">${limit.service}</a></th> <td role="cell" class="figure" data-value="${limit.sort}"><#list limit.values as value><span>${value}<#sep>,</#sep></span> </#list></td> <td role="cell"><@notes.inlines limit.text/> <a class="to" href="${limit.href}" aria-label="Open in the notes of ${limit.service}"></a></td></tr>
</#list>
</tbody>
</table>
</div>
</div>
</@layout.page>
