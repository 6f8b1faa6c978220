from django import forms

from .models import Pet


class PetForm(forms.ModelForm):
    """What a customer may tell us about a pet."""

    class Meta:
        model = Pet
        fields = ["name", "species", "breed", "born_on", "weight_kg", "chip_number", "diet"]
        widgets = {"born_on": forms.DateInput(attrs={"type": "date"})}

    def clean_chip_number(self):
        chip = self.cleaned_data["chip_number"].replace(" ", "")
        if chip and not chip.isdigit():
            raise forms.ValidationError("A chip number has digits only.")
        return chip
