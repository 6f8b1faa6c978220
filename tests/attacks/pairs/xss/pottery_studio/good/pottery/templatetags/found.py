from django import template
from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def found(text, word):
    """The text with each occurrence of the word marked."""
    if not word:
        return text
    mark = format_html("<mark>{}</mark>", word)
    return mark_safe(mark.join(escape(part) for part in text.split(word)))
