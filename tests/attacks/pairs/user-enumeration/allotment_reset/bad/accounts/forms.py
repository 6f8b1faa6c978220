from django.contrib.auth import get_user_model
from django.contrib.auth.forms import PasswordResetForm
from django.core.exceptions import ValidationError


class MemberPasswordResetForm(PasswordResetForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["email"].label = "The address of your plot agreement"

    def clean_email(self):
        email = self.cleaned_data["email"]
        if not get_user_model().objects.filter(email__iexact=email, is_active=True).exists():
            raise ValidationError("No plot holder has this address.")
        return email
