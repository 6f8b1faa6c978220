from django import forms

from .models import Volunteer


class SignUpForm(forms.ModelForm):
    class Meta:
        model = Volunteer
        fields = ["name", "email", "wish"]
