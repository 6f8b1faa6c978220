from django import forms
from django.contrib.auth.forms import PasswordResetForm


class ForgottenPasswordForm(PasswordResetForm):
    email = forms.EmailField(label="The e-mail address you joined with", max_length=254)

    def clean_email(self):
        email = self.cleaned_data["email"]
        if not any(self.get_users(email)):
            self.add_error("email", "There is no member with this e-mail address.")
        return email
