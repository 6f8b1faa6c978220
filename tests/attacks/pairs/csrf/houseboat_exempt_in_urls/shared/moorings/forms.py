from django import forms

from .models import Mooring


class ContactForm(forms.ModelForm):
    class Meta:
        model = Mooring
        fields = ["contact_email", "contact_phone"]
