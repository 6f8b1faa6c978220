from django import forms
from django.contrib.auth.forms import PasswordResetForm
from django.contrib.auth.models import User


class ResetForm(PasswordResetForm):
    email = forms.EmailField(
        label="The address you bought your card with",
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "autofocus": True}),
    )

    def clean_email(self):
        email = self.cleaned_data["email"]
        if not User.objects.filter(email__iexact=email, is_active=True).exists():
            raise forms.ValidationError("No card was bought with this address.")
        return email
