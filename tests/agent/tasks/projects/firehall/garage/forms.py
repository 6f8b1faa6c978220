from django import forms

from .models import Defect


class DefectForm(forms.ModelForm):
    class Meta:
        model = Defect
        fields = ["text", "blocks_use"]
