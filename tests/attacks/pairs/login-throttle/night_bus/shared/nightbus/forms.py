from django import forms
from django.core.validators import RegexValidator


class PhoneForm(forms.Form):
    phone = forms.CharField(max_length=16, validators=[RegexValidator(r"\A\+[0-9]{7,15}\Z")])


class CodeForm(PhoneForm):
    code = forms.CharField(validators=[RegexValidator(r"\A[0-9]{6}\Z")])
