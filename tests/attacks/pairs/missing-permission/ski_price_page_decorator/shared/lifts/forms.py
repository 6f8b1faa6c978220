from django import forms

from .models import Pass


class PriceForm(forms.ModelForm):
    class Meta:
        model = Pass
        fields = ["price"]
