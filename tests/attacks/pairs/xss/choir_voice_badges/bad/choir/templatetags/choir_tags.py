from django import template
from django.utils.html import format_html
from django.utils.safestring import mark_safe

register = template.Library()

COLOURS = {"S": "rose", "A": "amber", "T": "teal", "B": "blue"}


@register.simple_tag
def voice_dot(singer):
    return format_html('<i class="dot {}"></i>', COLOURS.get(singer.voice, "grey"))


@register.simple_tag
def badge(singer):
    colour = COLOURS.get(singer.voice, "grey")
    label = singer.get_voice_display()
    return mark_safe(
        f'<span class="badge {colour}" title="{singer.motto}">{label}</span>'
    )


@register.filter
def thin_space(text):
    return mark_safe("&thinsp;") if not text else text
