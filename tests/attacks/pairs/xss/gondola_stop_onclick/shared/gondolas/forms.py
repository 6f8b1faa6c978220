from django import forms

from .models import Stop


class StopForm(forms.ModelForm):
    class Meta:
        model = Stop
        fields = ["name", "canal"]
