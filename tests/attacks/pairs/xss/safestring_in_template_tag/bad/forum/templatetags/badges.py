from django import template
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
def badge(profile):
    return SafeString("<em class='badge'>" + profile.title + "</em>")
