from django import forms

from .models import Donor


class DonorForm(forms.ModelForm):
    phone = forms.RegexField(r"\A\+?[0-9 ]{6,20}\Z", required=False)

    class Meta:
        model = Donor
        fields = ["phone", "reminders"]
