from django import forms

from .models import Skipper


class CardForm(forms.ModelForm):
    class Meta:
        model = Skipper
        fields = ["boat", "phone", "medical_notes"]
