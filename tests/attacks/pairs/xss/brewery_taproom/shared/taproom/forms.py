from django import forms

from .models import Tasting


class TastingForm(forms.ModelForm):
    class Meta:
        model = Tasting
        fields = ["nickname", "score", "words"]
