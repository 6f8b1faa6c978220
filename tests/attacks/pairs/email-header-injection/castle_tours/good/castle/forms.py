from django import forms
from django.core.exceptions import ValidationError

from .models import Enquiry


class EnquiryForm(forms.ModelForm):
    class Meta:
        model = Enquiry
        fields = ["name", "email", "text"]

    def clean_name(self):
        name = self.cleaned_data["name"]
        if not name.isprintable():
            raise ValidationError("Write the name in one line.")
        return name
