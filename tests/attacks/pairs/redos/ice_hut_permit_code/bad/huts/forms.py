import re

from django import forms

from .models import Hut

PERMIT = re.compile(r"([A-Z]+[0-9]*)+-[0-9]{4}")


class HutForm(forms.ModelForm):
    class Meta:
        model = Hut
        fields = ["lake", "permit"]

    def clean_permit(self):
        permit = self.cleaned_data["permit"].upper()
        if not PERMIT.fullmatch(permit):
            raise forms.ValidationError("A permit looks like LK7-2024.")
        return permit
