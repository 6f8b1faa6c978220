from django import forms
from django.contrib.auth.forms import PasswordResetForm


class ResetForm(PasswordResetForm):
    email = forms.EmailField(
        label="The address you bought your card with",
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "autofocus": True}),
    )
