from django import forms
from django.contrib.auth.forms import PasswordResetForm

from .models import Ascent


class AscentForm(forms.ModelForm):
    class Meta:
        model = Ascent
        fields = ["route", "day", "flashed"]


class ForgottenForm(PasswordResetForm):
    email = forms.EmailField(label="The address you signed up with", max_length=254)
