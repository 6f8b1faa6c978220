from django import template
from django.utils.html import strip_tags
from django.utils.safestring import mark_safe

register = template.Library()


@register.simple_tag
def picture(photo, css="photo"):
    alt = strip_tags(photo.caption)
    return mark_safe(f'<img class="{css}" src="/media/{photo.file_name}.jpg" alt="{alt}">')
