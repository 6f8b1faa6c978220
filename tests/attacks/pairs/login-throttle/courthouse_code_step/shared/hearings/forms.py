from django import forms


class PasswordForm(forms.Form):
    username = forms.CharField(max_length=150)
    password = forms.CharField(widget=forms.PasswordInput, max_length=128)


class CodeForm(forms.Form):
    code = forms.RegexField(r"^[0-9]{6}\Z")
