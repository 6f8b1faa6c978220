from django.contrib.auth import get_user_model
from django.contrib.auth.forms import PasswordResetForm
from django.core.exceptions import ValidationError


class ForgottenForm(PasswordResetForm):
    def clean_email(self):
        email = self.cleaned_data["email"]
        if not get_user_model().objects.filter(email__iexact=email, is_active=True).exists():
            raise ValidationError("We have no member with this address.")
        return email.lower()
