from django import template
from django.utils.html import format_html

register = template.Library()


@register.simple_tag
def picture(photo, css="photo"):
    return format_html('<img class="{}" src="/media/{}.jpg" alt="{}">', css, photo.file_name, photo.caption)
