<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.page view.frame>
<div class="sheet wide">
<h1>${view.frame.title}</h1>
<p class="purpose">${view.frame.description}</p>
<section class="pick" aria-labelledby="_pick" data-pick data-routes="*">
<h2 id="_pick">Side by side, as you choose</h2>
<p class="unscripted">Putting any ${view.frame.site.things.many} side by side needs scripts. The comparisons and tables below do without.</p>
<form class="pick-form scripted">
<div><label for="_first">Compare</label>
<select id="_first" autocomplete="off">
<option value="">Which ${view.frame.site.things.one}?</option>
<#list view.choices as area>
<optgroup label="${area.title}">
<#list area.services as service>
<option value="${service.slug}">${service.name}</option>
</#list>
</optgroup>
</#list>
</select></div>
<div><label for="_second">with</label>
<select id="_second" autocomplete="off"></select></div>
<div><label for="_third">and perhaps</label>
<select id="_third" autocomplete="off"></select></div>
</form>
<p class="pick-status scripted" role="status" data-pick-status></p>
<div data-picked data-plain></div>
</section>
<#list view.themes as theme>
<section class="theme">
<h2>${theme.title}</h2>
<ul class="cards">
<#list theme.comparisons as comparison>
<li data-services="${comparison.services}"><a href="${comparison.href}">${comparison.title}</a> <span>${comparison.question}</span></li>
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
