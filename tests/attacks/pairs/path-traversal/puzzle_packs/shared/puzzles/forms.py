import zipfile

from django import forms

MOST_LEVELS = 200
MOST_BYTES = 4 * 1024 * 1024


class PackForm(forms.Form):
    title = forms.CharField(max_length=80)
    archive = forms.FileField()

    def clean_archive(self):
        upload = self.cleaned_data["archive"]
        if upload.size > MOST_BYTES:
            raise forms.ValidationError("The archive is too big.")
        try:
            archive = zipfile.ZipFile(upload)
        except zipfile.BadZipFile:
            raise forms.ValidationError("Not a zip archive.") from None
        members = archive.infolist()
        if len(members) > MOST_LEVELS or sum(m.file_size for m in members) > MOST_BYTES:
            raise forms.ValidationError("The archive holds too much.")
        return archive
