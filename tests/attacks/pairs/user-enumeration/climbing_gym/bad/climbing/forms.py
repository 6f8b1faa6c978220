from django import forms
from django.contrib.auth.forms import PasswordResetForm
from django.contrib.auth.models import User

from .models import Ascent


class AscentForm(forms.ModelForm):
    class Meta:
        model = Ascent
        fields = ["route", "day", "flashed"]


class ForgottenForm(PasswordResetForm):
    email = forms.EmailField(label="The address you signed up with", max_length=254)

    def clean_email(self):
        email = self.cleaned_data["email"]
        if not User.objects.filter(email__iexact=email, is_active=True).exists():
            raise forms.ValidationError("We have no climber with this address.")
        return email
