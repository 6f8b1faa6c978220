from django import forms

from .models import Paper

LIMIT = 5 * 1024 * 1024


class PaperForm(forms.ModelForm):
    class Meta:
        model = Paper
        fields = ["title", "file"]

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > LIMIT:
            raise forms.ValidationError("The file is too large.")
        return file
