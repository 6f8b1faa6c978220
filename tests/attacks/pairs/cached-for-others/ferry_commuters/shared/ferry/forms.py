from django import forms

from .models import Pass


class RouteForm(forms.ModelForm):
    class Meta:
        model = Pass
        fields = ["route"]
