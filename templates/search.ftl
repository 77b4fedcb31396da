<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.page view.frame>
<div class="sheet" data-search-page>
<h1>${view.frame.title}</h1>
<form class="search-ask" role="search" action="search.html" method="get">
<label for="_q">Words, one ${view.frame.site.things.one} or two, an identifier, a number</label>
<input id="_q" name="q" type="search" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search">
<button>Search</button>
</form>
<noscript><p class="search-needs">Searching needs JavaScript, on this page only to look into the index that it carries: nothing you type is sent anywhere. Without it, the menu and each page’s contents lead everywhere, and your browser finds words on a page.</p></noscript>
<p class="search-status scripted" role="status"></p>
<ol id="results"></ol>
</div>
</@layout.page>
