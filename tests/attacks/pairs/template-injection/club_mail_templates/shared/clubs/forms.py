from django import forms

from .models import MailTemplate


class MailTemplateForm(forms.ModelForm):
    class Meta:
        model = MailTemplate
        fields = ["subject", "body"]
        help_texts = {"body": "You can use {{ name }}, {{ club }} and {{ joined }}."}
