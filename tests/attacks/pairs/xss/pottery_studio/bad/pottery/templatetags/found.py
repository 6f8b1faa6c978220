from django import template
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def found(text, word):
    """The text with each occurrence of the word marked."""
    if not word:
        return text
    return mark_safe(text.replace(word, f"<mark>{word}</mark>"))
