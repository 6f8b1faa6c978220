from django import forms

from .models import Job


class JobForm(forms.ModelForm):
    class Meta:
        model = Job
        fields = ["printer", "title", "copies", "document"]

    def clean_document(self):
        document = self.cleaned_data["document"]
        if document.size > 10 * 1024 * 1024:
            raise forms.ValidationError("At most 10 MB.")
        if document.read(5) != b"%PDF-":
            raise forms.ValidationError("Only PDF can be printed.")
        document.seek(0)
        return document
