<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.page view.frame>
<div class="sheet">
<h1>There is no such page</h1>
<p class="purpose">The address leads nowhere, or the page has moved.</p>
<form class="ask" action="${view.frame.root}search.html" role="search">
<label for="_q">Search the notes</label>
<input id="_q" name="q" type="search" autocomplete="off" spellcheck="false">
<button type="submit">Search</button>
</form>
<p>Or begin with <a href="${view.frame.root}index.html">all ${view.frame.site.things.many}</a>, or the <a href="${view.frame.root}compare/index.html">comparisons</a>.</p>
</div>
</@layout.page>
