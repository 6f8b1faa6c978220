from django import forms

from .models import Singer


class ProfileForm(forms.ModelForm):
    class Meta:
        model = Singer
        fields = ["full_name", "voice", "phone"]
        labels = {"full_name": "Name on the programme"}

    def clean_phone(self):
        phone = self.cleaned_data["phone"].replace(" ", "")
        if phone and not phone.lstrip("+").isdigit():
            raise forms.ValidationError("Digits only, please.")
        return phone
