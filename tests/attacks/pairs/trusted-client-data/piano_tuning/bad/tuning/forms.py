from django import forms

from .models import Piano, Visit


class VisitForm(forms.ModelForm):
    class Meta:
        model = Visit
        fields = ["piano", "day", "work", "fee"]
        widgets = {"fee": forms.HiddenInput}

    def __init__(self, *args, owner, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["piano"].queryset = Piano.objects.filter(owner=owner)
