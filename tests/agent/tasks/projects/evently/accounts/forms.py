from django import forms

from .models import Organiser


class OrganiserForm(forms.ModelForm):
    class Meta:
        model = Organiser
        fields = ["name", "phone", "about"]
