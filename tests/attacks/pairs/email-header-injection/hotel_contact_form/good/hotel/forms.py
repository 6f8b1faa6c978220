from django import forms

from .models import Enquiry


class ContactForm(forms.ModelForm):
    class Meta:
        model = Enquiry
        fields = ["email", "subject", "text"]

    def clean_subject(self):
        subject = self.cleaned_data["subject"]
        if len(subject.splitlines()) != 1:
            raise forms.ValidationError("The subject is one line.")
        return subject
