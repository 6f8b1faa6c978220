import re

from django import forms

TAGS = re.compile(r"^(?:[a-z]+[ ,]?)+$")


class TagForm(forms.Form):
    tags = forms.CharField(max_length=200)

    def clean_tags(self):
        tags = self.cleaned_data["tags"]
        if not TAGS.match(tags):
            raise forms.ValidationError("Only small letters.")
        return re.split("[ ,]", tags)
