from django import forms

from .models import Argument


class ArgumentForm(forms.ModelForm):
    class Meta:
        model = Argument
        fields = ["side", "text"]
