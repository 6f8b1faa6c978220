from django import template
from django.utils.html import format_html_join

register = template.Library()


@register.filter
def lines(text):
    return format_html_join("\n", "{}<br>", ((line,) for line in text.splitlines()))
