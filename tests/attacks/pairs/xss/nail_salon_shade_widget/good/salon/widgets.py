from django import forms
from django.utils.html import format_html


class ShadeInput(forms.TextInput):
    """A line of text with a swatch behind it, which the script of the page paints."""

    def render(self, name, value, attrs=None, renderer=None):
        field = super().render(name, value, attrs, renderer)
        return format_html('{}<span class="swatch" data-shade="{}"></span>', field, value or "")
