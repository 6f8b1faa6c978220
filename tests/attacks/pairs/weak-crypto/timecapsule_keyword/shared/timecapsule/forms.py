from django import forms

from .models import Capsule, Letter


class CapsuleForm(forms.ModelForm):
    pin = forms.RegexField(r"\A\d{6}\Z", widget=forms.PasswordInput)

    class Meta:
        model = Capsule
        fields = ["title", "opens"]


class LetterForm(forms.ModelForm):
    class Meta:
        model = Letter
        fields = ["text"]
