from django import forms

from walls.models import Ascent


class AscentForm(forms.ModelForm):
    class Meta:
        model = Ascent
        fields = ["climbed_on", "style", "rating"]
        widgets = {"climbed_on": forms.DateInput(attrs={"type": "date"})}
