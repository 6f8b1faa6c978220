from django import forms

from workshop.models import Job, Mechanic


class JobForm(forms.ModelForm):
    mechanic = forms.ModelChoiceField(
        Mechanic.objects.select_related("user"), required=False, empty_label="Nobody yet"
    )

    class Meta:
        model = Job
        fields = ["bike", "mechanic", "complaint"]
        widgets = {"complaint": forms.Textarea(attrs={"rows": 4})}
