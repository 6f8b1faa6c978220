from django import forms

from .models import Evidence

MAX_BYTES = 5 * 1024 * 1024


class EvidenceForm(forms.ModelForm):
    file = forms.FileField(max_length=80)

    class Meta:
        model = Evidence
        fields = ["file"]

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > MAX_BYTES:
            raise forms.ValidationError("The file is larger than 5 MB.")
        return file
