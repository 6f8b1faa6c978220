from django import forms

from .models import Submission


class SubmissionForm(forms.ModelForm):
    class Meta:
        model = Submission
        fields = ["text"]
        widgets = {"text": forms.Textarea(attrs={"rows": 12})}

    def clean_text(self):
        text = self.cleaned_data["text"]
        if len(text.split()) < 3:
            raise forms.ValidationError("That is a bit short.")
        return text
