from django.contrib.auth.forms import PasswordResetForm


class ForgottenForm(PasswordResetForm):
    def clean_email(self):
        return self.cleaned_data["email"].lower()
