from django import forms

from .models import Float


class FloatForm(forms.ModelForm):
    class Meta:
        model = Float
        fields = ["motto", "place"]
