from django import forms
from django.contrib.auth.forms import SetPasswordForm

from .models import Visit

__all__ = ["AddressForm", "SetPasswordForm", "VisitForm"]


class AddressForm(forms.Form):
    email = forms.EmailField()


class VisitForm(forms.ModelForm):
    class Meta:
        model = Visit
        fields = ["starts_at", "exhibition"]
