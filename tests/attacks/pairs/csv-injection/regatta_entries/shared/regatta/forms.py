from django import forms

from .models import Crew


class CrewForm(forms.ModelForm):
    class Meta:
        model = Crew
        fields = ["boat", "club", "sail"]
