from django import forms

from .models import Enquiry, Instrument


class InstrumentForm(forms.ModelForm):
    class Meta:
        model = Instrument
        fields = ["family", "name", "town", "monthly", "is_listed"]


class EnquiryForm(forms.ModelForm):
    class Meta:
        model = Enquiry
        fields = ["text"]
