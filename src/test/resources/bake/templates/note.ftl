<#ftl output_format="HTML">
<#import "frame.ftl" as layout>
<@layout.frame view.title>
<p>${view.title} has ${view.count} parts<#if view.summary??>: ${view.summary}</#if></p>
<@layout.tree view.parts/>
<#if view.done>done</#if> ${view.done}
</@layout.frame>
