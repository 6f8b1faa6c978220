from django import forms


class PlanForm(forms.Form):
    plan = forms.FileField()

    def clean_plan(self):
        upload = self.cleaned_data["plan"]
        if upload.size > 20_000:
            raise forms.ValidationError("The plan is too large.")
        try:
            return upload.read().decode()
        except UnicodeDecodeError:
            raise forms.ValidationError("The plan must be a text in UTF-8.")
