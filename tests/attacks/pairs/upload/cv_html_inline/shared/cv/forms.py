from django import forms

from .models import Application


class ApplicationForm(forms.ModelForm):
    class Meta:
        model = Application
        fields = ["letter"]

    def clean_letter(self):
        letter = self.cleaned_data["letter"]
        if letter.size > 1_000_000:
            raise forms.ValidationError("Too large.")
        return letter
