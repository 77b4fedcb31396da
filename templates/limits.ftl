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
<p role="status" data-filter-count></p>
</div>
<div class="table" tabindex="0" role="group" aria-label="Table: limits">
<table id="_limits" class="limits" data-sortable>
<thead><tr><th scope="col" data-sort="words">Service</th> <th scope="col" data-sort="number">Limit</th> <th scope="col">In the notes</th></tr></thead>
<tbody>
<#list view.limits as limit>
<tr><th scope="row"><a href="${limit.serviceHref}">${limit.service}</a></th> <td class="figure" data-value="${limit.sort}">${limit.value}</td> <td><@notes.inlines limit.text/> <a class="to" href="${limit.href}" aria-label="Open in the notes of ${limit.service}"></a></td></tr>
</#list>
</tbody>
</table>
</div>
</div>
</@layout.page>
