from django import forms

from .models import Session


class SessionForm(forms.ModelForm):
    class Meta:
        model = Session
        fields = ["date", "place", "price"]
        widgets = {"price": forms.HiddenInput()}
