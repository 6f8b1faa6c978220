from django import forms

from .models import Judge


class AskForm(forms.Form):
    email = forms.EmailField()

    def clean_email(self):
        email = self.cleaned_data["email"].lower()
        if not Judge.objects.filter(email=email).exists():
            raise forms.ValidationError("We have no judge with this address.")
        return email
