from django import forms

from .models import Passenger


class LanguageForm(forms.ModelForm):
    class Meta:
        model = Passenger
        fields = ["language"]
