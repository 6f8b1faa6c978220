from django import forms

from .models import Boat, Stay


class BoatForm(forms.ModelForm):
    class Meta:
        model = Boat
        fields = ["name", "metres"]


class StayForm(forms.ModelForm):
    class Meta:
        model = Stay
        fields = ["boat", "berth", "arrives_on", "nights"]

    def __init__(self, *args, skipper, **kwargs):
        super().__init__(*args, **kwargs)
        self.skipper = skipper
        self.fields["boat"].empty_label = "Choose the boat"
        self.fields["boat"].queryset = Boat.objects.filter(skipper=skipper)
        self.fields["berth"].empty_label = "Any free berth shown on the plan"

    def clean(self):
        data = super().clean()
        boat, berth = data.get("boat"), data.get("berth")
        if boat and berth and boat.metres > berth.metres:
            self.add_error("berth", "The boat is longer than this berth.")
        return data
