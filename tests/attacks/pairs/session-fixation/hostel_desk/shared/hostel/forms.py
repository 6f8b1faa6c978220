from django import forms
from django.contrib.auth import authenticate

from .models import Night


class DeskLoginForm(forms.Form):
    username = forms.CharField(max_length=150)
    password = forms.CharField(max_length=128, strip=False, widget=forms.PasswordInput)

    def clean(self):
        data = super().clean()
        if "username" in data and "password" in data:
            self.user = authenticate(None, **data)
            if self.user is None:
                raise forms.ValidationError("We do not know this name with this password.")
        return data


class LanguageForm(forms.Form):
    language = forms.ChoiceField(choices=[("en", "English"), ("it", "Italiano")])


class NightForm(forms.ModelForm):
    class Meta:
        model = Night
        fields = ["bed", "day", "breakfast"]
