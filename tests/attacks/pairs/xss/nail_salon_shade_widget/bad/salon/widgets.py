from django import forms
from django.utils.safestring import mark_safe


class ShadeInput(forms.TextInput):
    """A line of text with a swatch behind it, which the script of the page paints."""

    def render(self, name, value, attrs=None, renderer=None):
        field = super().render(name, value, attrs, renderer)
        return mark_safe(f'{field}<span class="swatch" data-shade="{value or ""}"></span>')
