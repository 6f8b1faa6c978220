from django import forms

from .models import Profile


class ContactForm(forms.ModelForm):
    class Meta:
        model = Profile
        fields = ["phone", "street", "city"]
