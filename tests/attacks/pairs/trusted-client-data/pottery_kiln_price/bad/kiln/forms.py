from django import forms

from .models import Firing


class FiringForm(forms.ModelForm):
    class Meta:
        model = Firing
        fields = ["kiln", "litres", "celsius", "price"]
        widgets = {"price": forms.HiddenInput}

    def clean(self):
        data = super().clean()
        kiln, celsius = data.get("kiln"), data.get("celsius")
        if kiln and celsius and celsius > kiln.max_celsius:
            self.add_error("celsius", "This kiln does not get that hot.")
        return data
