from django import template
from django.utils.html import format_html

register = template.Library()


@register.simple_tag
def badge(profile):
    return format_html("<em class='badge'>{}</em>", profile.title)
