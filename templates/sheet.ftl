<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/quiz.ftl" as quiz>
<@layout.page view.frame>
<div class="sheet wide night">
<h1>${view.frame.title}</h1>
<p class="purpose">${view.frame.description}</p>
<p class="ask scripted"><button type="button" data-print>Print it</button></p>
<#if view.lookAlikes?has_content>
<section class="look-alikes" aria-labelledby="_alike">
<h2 id="_alike">Look-alikes</h2>
<dl>
<#list view.lookAlikes as pair>
<dt><a href="${pair.href}">${pair.title}</a></dt>
<dd>${pair.question}<#if pair.trap?has_content> <span>${pair.trap}</span></#if></dd>
</#list>
</dl>
</section>
</#if>
<#if view.limits?has_content>
<section class="figures" aria-labelledby="_figures">
<h2 id="_figures">Limits</h2>
<#list view.limits as service>
<section>
<h3><a href="${service.href}">${service.service}</a></h3>
<ul>
<#list service.figures as figure>
<li><#list figure.pieces as piece><#if piece.number><b>${piece.text}</b><#else>${piece.text}</#if></#list></li>
</#list>
</ul>
</section>
</#list>
</section>
</#if>
<#if view.parts?has_content>
<section class="weak" aria-labelledby="_weak" data-weak>
<h2 id="_weak">Your weak facts</h2>
<p class="weak-ask"><a href="quiz.html#sheet">See what went wrong or was a guess</a>, from your answers to the quiz.</p>
</section>
<template data-weak-scripts>
<#list view.scripts as script>
<script src="${script}"></script>
</#list>
</template>
<@quiz.parts data=view.parts ways=[]/>
</#if>
</div>
</@layout.page>
