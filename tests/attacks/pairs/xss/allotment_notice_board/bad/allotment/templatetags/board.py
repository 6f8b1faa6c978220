from django import template
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def lines(text):
    return mark_safe("<br>".join(text.splitlines()))
