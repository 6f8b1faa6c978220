from django import forms

from .models import Crew, Raft


class CrewForm(forms.ModelForm):
    class Meta:
        model = Crew
        fields = ["name"]


class EntryForm(forms.Form):
    rafts = forms.ModelMultipleChoiceField(Raft.objects.all(), to_field_name="code")

    def clean_rafts(self):
        rafts = self.cleaned_data["rafts"]
        if len(rafts) > 4:
            raise forms.ValidationError("Four rafts at most.")
        return rafts
