from django import forms

from berths.models import Berth, Boat
from stays.models import Stay


class StayForm(forms.ModelForm):
    class Meta:
        model = Stay
        fields = ["boat", "berth", "arrives", "leaves", "note"]

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["boat"].queryset = Boat.objects.filter(owner=user)
        self.fields["berth"].queryset = Berth.objects.select_related("pier")

    def clean(self):
        data = super().clean()
        if data.get("arrives") and data.get("leaves") and data["leaves"] <= data["arrives"]:
            self.add_error("leaves", "The stay ends before it begins.")
        return data
