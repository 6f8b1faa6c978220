import zipfile

from django import forms

MAX_BYTES = 20 * 1024 * 1024


class BundleForm(forms.Form):
    bundle = forms.FileField(max_length=100)

    def clean_bundle(self):
        bundle = self.cleaned_data["bundle"]
        if bundle.size > MAX_BYTES:
            raise forms.ValidationError("The bundle is too large.")
        try:
            with zipfile.ZipFile(bundle) as archive:
                members = archive.infolist()
        except zipfile.BadZipFile:
            raise forms.ValidationError("This is no zip file.") from None
        if len(members) > 200 or sum(member.file_size for member in members) > 5 * MAX_BYTES:
            raise forms.ValidationError("The bundle holds too much.")
        if not all(member.filename.endswith((".jpg", ".png")) for member in members):
            raise forms.ValidationError("A bundle has only JPEG and PNG images.")
        return bundle
