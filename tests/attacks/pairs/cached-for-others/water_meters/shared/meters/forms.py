from django import forms

from .models import Reading


class ReadingForm(forms.ModelForm):
    class Meta:
        model = Reading
        fields = ["meter", "day", "litres"]

    def __init__(self, *args, holder, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["meter"].queryset = holder.meters.all()
