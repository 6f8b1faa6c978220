import zipfile
import zlib

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
                if len(members) > 200 or sum(member.file_size for member in members) > 5 * MAX_BYTES:
                    raise forms.ValidationError("The bundle holds too much.")
                if archive.testzip():
                    raise forms.ValidationError("The bundle is damaged.")
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError):
            raise forms.ValidationError("This is no zip file we can read.") from None
        if any(len(member.filename) > 200 for member in members):
            raise forms.ValidationError("The name of an image is too long.")
        if not all(member.filename.endswith((".jpg", ".png")) for member in members):
            raise forms.ValidationError("A bundle has only JPEG and PNG images.")
        return bundle
