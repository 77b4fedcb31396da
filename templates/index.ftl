<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.page view.frame>
<div class="home">
<div class="hero">
<h1>${view.frame.title}</h1>
<p class="tagline">${view.tagline}</p>
<form class="ask" action="search.html" role="search">
<label for="_q">Search the notes</label>
<input id="_q" name="q" type="search" autocomplete="off" spellcheck="false">
<button type="submit">Search</button>
</form>
<#if view.start?has_content><p class="go-on" data-go-on><a href="${view.start[0].href}">Begin with ${view.start[0].title}</a></p></#if>
</div>
<#if view.exams?has_content>
<section class="exams" aria-label="Exams">
<#list view.exams as exam>
<div class="exam" data-from="${exam.from.iso}" data-until="${exam.until.iso}">
<h2>${exam.code} <span data-days></span></h2>
<p>From <time datetime="${exam.from.iso}">${exam.from.words}</time><#if exam.until.iso?has_content> until <time datetime="${exam.until.iso}">${exam.until.words}</time></#if>.<#if exam.provisional> The blueprint is provisional.</#if></p>
</div>
</#list>
</section>
</#if>
<section class="start" aria-labelledby="_start">
<h2 id="_start">Start here</h2>
<ol>
<li><h3><#if view.start?has_content><a href="${view.start[0].href}">Read</a><#else>Read</#if></h3>
<p>${view.frame.site.things.count(view.counts.services)}. Scenarios keep their answer until you ask.</p></li>
<li><h3><a href="compare/index.html">Compare</a></h3>
<p><#if (view.counts.comparisons > 0)><@count view.counts.comparisons "comparison"/> of what is easily confused, and<#else>The tables of the notes, and</#if> <a href="limits.html"><@count view.counts.limits "limit"/></a> in one table.</p></li>
<li><h3><a href="quiz.html">Answer</a></h3>
<p><@count view.counts.questions "question"/> and <@count view.counts.cards "card"/>. A wrong answer opens the line it rests on.</p></li>
<li><h3><a href="sheet.html">The night before</a></h3>
<p>One printed sheet of limits and look-alikes. Read it once, and stop.</p></li>
</ol>
</section>
<section class="directory" aria-labelledby="_areas">
<h2 id="_areas">All ${view.frame.site.things.many}</h2>
<#list view.areas as area>
<section class="area hue-${area.hue}">
<h3><a href="${area.href}">${area.title}</a></h3>
<ul>
<#list area.services as service>
<li><a href="${service.href}">${service.title}</a></li>
</#list>
<#if (area.more > 0)><li><a href="${area.href}">and ${area.more} more</a></li></#if>
</ul>
</section>
</#list>
</section>
</div>
</@layout.page>

<#macro count number thing>${number} ${thing}<#if number != 1>s</#if></#macro>
