from django import forms

from .models import Firing


class FiringForm(forms.ModelForm):
    class Meta:
        model = Firing
        fields = ["title", "cone"]


class ArchiveForm(forms.Form):
    archive = forms.FileField(max_length=100)

    def clean_archive(self):
        archive = self.cleaned_data["archive"]
        if archive.size > 1024 * 1024:
            raise forms.ValidationError("Archives may have 1 MB.")
        return archive
