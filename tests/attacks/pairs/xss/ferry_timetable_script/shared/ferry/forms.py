from django import forms

from .models import LoadRequest


class LoadRequestForm(forms.ModelForm):
    class Meta:
        model = LoadRequest
        fields = ["crossing", "vehicle", "metres"]
