from django import forms

from .models import Resort


class ResortForm(forms.Form):
    resort = forms.ModelChoiceField(Resort.objects.order_by("name"))


class LoginForm(forms.Form):
    email = forms.EmailField()
    password = forms.CharField(max_length=128, strip=False, widget=forms.PasswordInput)

    def clean_email(self):
        return self.cleaned_data["email"].lower()
