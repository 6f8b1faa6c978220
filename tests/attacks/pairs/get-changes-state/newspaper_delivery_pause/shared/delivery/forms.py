from django import forms

from .models import Complaint, Subscription


class AddressForm(forms.ModelForm):
    class Meta:
        model = Subscription
        fields = ["address"]


class ComplaintForm(forms.ModelForm):
    class Meta:
        model = Complaint
        fields = ["text"]
