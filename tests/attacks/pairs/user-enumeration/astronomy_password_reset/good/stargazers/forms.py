from django import forms
from django.contrib.auth.forms import PasswordResetForm


class ForgottenPasswordForm(PasswordResetForm):
    email = forms.EmailField(label="The e-mail address you joined with", max_length=254)
