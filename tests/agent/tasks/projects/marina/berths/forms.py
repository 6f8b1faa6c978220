from django import forms

from berths.models import Boat


class BoatForm(forms.ModelForm):
    class Meta:
        model = Boat
        fields = ["name", "country", "registration", "kind", "length", "insured_until"]

    def clean_country(self):
        return self.cleaned_data["country"].upper()

    def clean_length(self):
        length = self.cleaned_data["length"]
        if length <= 0:
            raise forms.ValidationError("A boat has a length.")
        return length
