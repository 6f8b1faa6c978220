import zipfile

from django import forms

from .models import Theme

MAX_UPLOAD = 2 * 1024 * 1024
MAX_UNPACKED = 10 * 1024 * 1024
MAX_FILES = 100
SUFFIXES = (".css", ".txt", ".png")
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class ThemeForm(forms.ModelForm):
    archive = forms.FileField()

    class Meta:
        model = Theme
        fields = ["name"]

    def clean_archive(self):
        upload = self.cleaned_data["archive"]
        if upload.size > MAX_UPLOAD:
            raise forms.ValidationError("The archive is too large.")
        try:
            with zipfile.ZipFile(upload) as archive:
                members = archive.infolist()
        except zipfile.BadZipFile as error:
            raise forms.ValidationError("This is not a zip archive.") from error
        files = [member for member in members if not member.is_dir()]
        if not files or len(members) > MAX_FILES:
            raise forms.ValidationError(f"The archive must hold 1 to {MAX_FILES} files.")
        if sum(member.file_size for member in files) > MAX_UNPACKED:
            raise forms.ValidationError("The files of the archive are too large.")
        if not all(member.filename.lower().endswith(SUFFIXES) for member in files):
            raise forms.ValidationError("Only css, txt and png files are allowed.")
        if any(member.flag_bits & 1 or member.compress_type not in METHODS for member in files):
            raise forms.ValidationError("The archive is encrypted or packed unusually.")
        return upload
