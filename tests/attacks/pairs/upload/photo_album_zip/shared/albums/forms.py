from django import forms

MAX_UPLOAD = 20 * 1024 * 1024


class ArchiveForm(forms.Form):
    archive = forms.FileField()

    def clean_archive(self):
        upload = self.cleaned_data["archive"]
        if upload.size > MAX_UPLOAD:
            raise forms.ValidationError("The archive is larger than 20 MB.")
        return upload
