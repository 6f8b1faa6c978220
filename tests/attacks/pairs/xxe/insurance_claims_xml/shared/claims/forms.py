from django import forms

from .models import Claim

MAX_SIZE = 500_000


class UploadForm(forms.Form):
    file = forms.FileField()

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > MAX_SIZE:
            raise forms.ValidationError("The file is too large.")
        return file


class ClaimForm(forms.ModelForm):
    class Meta:
        model = Claim
        fields = ["number", "amount", "reason"]
