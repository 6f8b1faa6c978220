from django import forms

from .models import Contact


class ContactForm(forms.ModelForm):
    class Meta:
        model = Contact
        fields = ["phone", "address"]


class PaymentForm(forms.Form):
    invoice = forms.CharField(max_length=20)
    cents = forms.IntegerField(min_value=1)
