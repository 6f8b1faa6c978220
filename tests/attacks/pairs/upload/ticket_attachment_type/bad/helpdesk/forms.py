from django import forms

from .models import Attachment

MAX_BYTES = 5 * 1024 * 1024


class AttachmentForm(forms.ModelForm):
    class Meta:
        model = Attachment
        fields = ["file"]

    def clean_file(self):
        upload = self.cleaned_data["file"]
        if upload.size > MAX_BYTES:
            raise forms.ValidationError("The file is larger than 5 MB.")
        self.instance.content_type = upload.content_type
        return upload
