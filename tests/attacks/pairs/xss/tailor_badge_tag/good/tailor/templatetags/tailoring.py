from django import template
from django.utils.html import format_html, format_html_join

register = template.Library()


@register.simple_tag
def wish_badge(garment):
    """The customer's wish, cut short, with the whole of it on hover."""
    if not garment.wish:
        return ""
    short = garment.wish if len(garment.wish) <= 60 else garment.wish[:59] + "…"
    return format_html('<span class="wish" title="{}">{}</span>', garment.wish, short)


@register.filter
def measures(garment):
    return format_html_join(", ", "{} {} mm", ((m.name, m.mm) for m in garment.measures.all()))
