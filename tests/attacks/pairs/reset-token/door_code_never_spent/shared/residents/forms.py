from django import forms
from django.contrib.auth.password_validation import validate_password


class ForgotForm(forms.Form):
    email = forms.EmailField()


class ConfirmForm(forms.Form):
    code = forms.CharField(max_length=40)
    password = forms.CharField(validators=[validate_password])
    repeated = forms.CharField()

    def clean(self):
        told = super().clean()
        if told.get("password") != told.get("repeated"):
            self.add_error("repeated", "Not the same.")
        return told
