from django import forms

MAX_BYTES = 512 * 1024


class ImportForm(forms.Form):
    file = forms.FileField(help_text="CSV with the columns name and email, at most 2000 rows")

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > MAX_BYTES:
            raise forms.ValidationError("The file is too large.")
        return file
