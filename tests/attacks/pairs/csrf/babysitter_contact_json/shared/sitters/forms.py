from django import forms

from .models import Sitter


class ContactForm(forms.ModelForm):
    class Meta:
        model = Sitter
        fields = ["phone", "payout_iban"]
