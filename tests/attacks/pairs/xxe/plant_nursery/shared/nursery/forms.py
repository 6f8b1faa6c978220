from django import forms

from .reader import BadCatalogue, read_plants

MAX_BYTES = 500_000


class ImportForm(forms.Form):
    title = forms.CharField(max_length=80)
    file = forms.FileField()

    def clean_file(self):
        upload = self.cleaned_data["file"]
        if upload.size > MAX_BYTES:
            raise forms.ValidationError("The file is too large.")
        try:
            return read_plants(upload.read())
        except BadCatalogue as exc:
            raise forms.ValidationError(str(exc)) from exc
